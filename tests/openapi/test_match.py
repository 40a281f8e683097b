"""A tool that is matched with the wrong operation writes to the wrong place in a live account."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml as pyyaml

from generator.diagnostics import Diagnostics
from generator.openapi import importer, operations_file
from generator.openapi.candidates import Outline
from generator.openapi.endpoints import Endpoint
from generator.openapi.extensions import Extensions
from generator.openapi.match import Unmatched, match, report

OPERATIONS = (
    Endpoint("get_ship", "GET", "/ships/{id}", ("fetch_ship",)),
    Endpoint("get_ships", "GET", "/ships", ("list_ships",)),
    Endpoint("add_ship", "POST", "/ships", ("new_ship", "shared")),
    Endpoint("tag_ship", "POST", "/ships/{id}/tags", ("shared",)),
    Endpoint("new_ship", "POST", "/yard/ships"),
    Endpoint("get_errors_for_bulk_import_ships_job", "GET", "/jobs/{id}/errors"),
)


def matched(*slugs: str, **overrides: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    found, unmatched = match(slugs, "HARBOUR_", OPERATIONS, overrides)
    assert unmatched == []
    return found


def unmatched(slug: str, **overrides: tuple[str, ...]) -> Unmatched:
    found, (missing,) = match([slug], "HARBOUR_", OPERATIONS, overrides)
    assert found == {}
    return missing


def test_a_slug_is_an_id_or_a_former_id() -> None:
    assert matched("HARBOUR_GET_SHIP", "HARBOUR_LIST_SHIPS") == {
        "HARBOUR_GET_SHIP": ("get_ship",),
        "HARBOUR_LIST_SHIPS": ("get_ships",),
    }


def test_an_id_goes_before_the_former_id_of_another() -> None:
    assert matched("HARBOUR_NEW_SHIP") == {"HARBOUR_NEW_SHIP": ("new_ship",)}


@pytest.mark.parametrize(
    "reference", ["tag_ship", "POST /ships/{id}/tags", "post /ships/{ship_id}/tags"]
)
def test_an_override_wins_however_it_names_the_operation(reference: str) -> None:
    slug = "HARBOUR_GET_SHIP"
    assert matched(slug, HARBOUR_GET_SHIP=(reference,)) == {slug: ("tag_ship",)}
    assert matched(slug, GET_SHIP=(reference,)) == {slug: ("tag_ship",)}


def test_a_tool_may_have_several_operations_in_order() -> None:
    assert matched("HARBOUR_X", HARBOUR_X=("tag_ship", "new_ship", "GET /ships")) == {
        "HARBOUR_X": ("tag_ship", "new_ship", "get_ships")
    }


def test_a_tool_without_an_operation_gets_suggestions() -> None:
    missing = unmatched("HARBOUR_GET_BULK_SHIP_IMPORT_JOB_ERRORS")
    assert missing.candidates[0] == "get_errors_for_bulk_import_ships_job"


@pytest.mark.parametrize("name", ["getShip", "get-ship", "GetSHIP", "get.ship"])
def test_an_id_is_found_however_it_is_spelled(name: str) -> None:
    operations = (Endpoint(name, "GET", "/ships/{id}"), *OPERATIONS[1:])
    found, _ = match(["HARBOUR_GET_SHIP"], "HARBOUR_", operations, {})
    assert found == {"HARBOUR_GET_SHIP": (name,)}


def test_a_path_is_found_as_it_stands_before_others_of_its_kind() -> None:
    operations = (
        Endpoint("one", "GET", "/orders/{id}"),
        Endpoint("two", "GET", "/orders/{number}"),
    )
    decided = {"HARBOUR_X": ("GET /orders/{number}",)}
    found, _ = match(["HARBOUR_X"], "HARBOUR_", operations, decided)
    assert found == {"HARBOUR_X": ("two",)}


def test_what_the_import_inferred_is_found_again() -> None:
    inferred = {"HARBOUR_NAME_IT": "tag_ship"}
    found, _ = match(["HARBOUR_NAME_IT"], "HARBOUR_", OPERATIONS, {}, inferred)
    assert found == {"HARBOUR_NAME_IT": ("tag_ship",)}


def test_nothing_is_guessed_where_nothing_is_near() -> None:
    assert unmatched("HARBOUR_QQQ").candidates == ()


def test_a_former_id_of_two_operations_decides_nothing() -> None:
    assert unmatched("HARBOUR_SHARED") == Unmatched(
        "HARBOUR_SHARED", "", ("add_ship", "tag_ship")
    )


def test_an_override_that_leads_nowhere_gets_suggestions() -> None:
    missing = unmatched("HARBOUR_GET_SHIP", HARBOUR_GET_SHIP=("get_shipp", "tag_ship"))
    assert missing.reference == "get_shipp"
    missing = unmatched("HARBOUR_GET_SHIP", HARBOUR_GET_SHIP=("POST /ship/{id}/tags",))
    assert "tag_ship" in missing.candidates
    diagnostics = Diagnostics()
    report([missing], diagnostics)
    (found,) = diagnostics
    assert "'POST /ship/{id}/tags'" in found.message


# The import as a whole


EXTENSIONS = Extensions(aliases="x-former-ids")


def document(tmp_path: Path, operations: int) -> Path:
    """A document with this many operations, every fourth with a former id."""
    paths: dict[str, Any] = {}
    for number in range(operations):
        content: dict[str, Any] = {
            "operationId": f"do_{number}",
            "responses": {"204": {}},
        }
        if number % 4 == 0:
            content["x-former-ids"] = [f"did_{number}"]
        paths[f"/do/{number}"] = {"post": content}
    path = tmp_path / "api.yaml"
    head = {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}}
    servers = [{"url": "https://t.example"}]
    path.write_text(pyyaml.safe_dump({**head, "servers": servers, "paths": paths}))
    return path


SLUGS = [
    *(f"T_DO_{number}" for number in range(74)),
    *(f"T_DID_{number}" for number in range(0, 88, 4)),
    *(f"T_OTHER_{number}" for number in range(7)),
]
TOOLS = [Outline(slug, slug.removeprefix("T_")) for slug in SLUGS]
OVERRIDES = {f"T_OTHER_{number}": (f"do_{100 + number}",) for number in range(7)}


def run(
    path: Path, overrides: Mapping[str, tuple[str, ...]], diagnostics: Diagnostics
) -> str | None:
    request = importer.Request([path], TOOLS, "T_", EXTENSIONS, overrides)
    return importer.run(request, diagnostics)


def test_the_import_stores_what_the_tools_use_and_nothing_else(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    path = document(tmp_path, 345)
    text = run(path, OVERRIDES, diagnostics)
    assert text is not None
    assert not len(diagnostics)
    facts = operations_file.parse(text, "operations.yaml", diagnostics)
    assert facts is not None
    # The former ids below 74 lead to operations that are there under their ids.
    assert len(facts.operations) == 74 + 3 + 7
    again, unmatched = match(SLUGS, "T_", facts.operations, OVERRIDES)
    assert (len(again), unmatched) == (103, [])
    assert run(path, OVERRIDES, Diagnostics()) == text


def test_every_tool_without_an_operation_is_reported_and_nothing_written(
    tmp_path: Path,
) -> None:
    diagnostics = Diagnostics()
    path = document(tmp_path, 345)
    assert run(path, {}, diagnostics) is None
    assert [found.code for found in diagnostics] == ["E-OPERATION"] * 7


def test_a_missing_document_is_reported(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    missing = tmp_path / "none.json"
    assert run(missing, OVERRIDES, diagnostics) is None
    assert [found.code for found in diagnostics] == ["E-READ"]


@pytest.mark.parametrize(
    ("base_url", "warned"),
    [
        ("https://t.example", False),
        ("https://T.example/", False),
        ("https://t.example/v2", True),
        ("https://u.example", True),
        ("", False),
    ],
)
def test_another_base_url_than_the_document_is_reported(
    tmp_path: Path, base_url: str, warned: bool
) -> None:
    tools = [Outline("T_DO_0", "DO_0")]
    request = importer.Request(
        [document(tmp_path, 1)], tools, "T_", EXTENSIONS, {}, base_url=base_url
    )
    diagnostics = Diagnostics()
    assert importer.run(request, diagnostics) is not None
    assert [one.code for one in diagnostics] == ["W-OPENAPI-SERVER"] * warned


def test_a_tool_whose_body_cannot_be_made_is_refused_by_name(tmp_path: Path) -> None:
    path = document(tmp_path, 1)
    content = pyyaml.safe_load(path.read_text())
    content["paths"]["/do/0"]["post"]["requestBody"] = {
        "required": True,
        "content": {"application/xml": {"schema": {"type": "object"}}},
    }
    path.write_text(pyyaml.safe_dump(content))
    request = importer.Request([path], TOOLS[:1], "T_", EXTENSIONS, {})
    diagnostics = Diagnostics()
    assert importer.run(request, diagnostics) is None
    (found,) = diagnostics
    assert (found.code, found.tool) == ("E-OPENAPI-BODY", "T_DO_0")
    assert "application/xml" in found.message

"""`toolpress bindings`: what a reviewer reads before anything is sent to a live account."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from generator.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def report(project: Path) -> dict[str, Any]:
    with redirect_stdout(StringIO()) as output:
        command = ["bindings", "klaviyo", "--json", "--specs", str(project / "specs")]
        assert main(command) == 0
    found: dict[str, Any] = json.loads(output.getvalue())
    return found


def test_every_parameter_of_every_tool_is_accounted_for(report: dict[str, Any]) -> None:
    """A parameter that the report lacks would be dropped without anybody seeing it."""
    assert len(report) == 341
    assert sum(len(tool["parameters"]) for tool in report.values()) == 1435
    for slug, tool in report.items():
        assert tool["method"] in {"GET", "POST", "PUT", "PATCH", "DELETE"}, slug
        assert tool["path"].startswith("/"), slug
        assert tool["operation_id"], slug
        for name, slot in tool["parameters"].items():
            if slot["in"] == "none":
                assert slot["why"], (slug, name)
            elif slot["in"] == "body":
                assert slot["pointer"].startswith("/"), (slug, name)
            else:
                assert slot["in"] in {"path", "query", "header", "form", "file"}
                assert slot["name"], (slug, name)


def test_names_that_cannot_be_decoded_reach_their_slots(report: dict[str, Any]) -> None:
    """Splitting on `__` would send these to members that do not exist."""

    def slot_of(slug: str, name: str) -> tuple[str, str]:
        found = report[f"KLAVIYO_{slug}"]["parameters"][name]
        return found["in"], found.get("pointer") or found["name"]

    profile = "CREATE_PROFILE"
    assert slot_of(profile, "data__attributes__email") == (
        "body",
        "/data/attributes/email",
    )
    assert slot_of(profile, "data__attributes__first__name") == (
        "body",
        "/data/attributes/first_name",
    )
    kx = "data__attributes____kx"
    assert slot_of("CREATE_OR_UPDATE_CLIENT_PROFILE", kx) == (
        "body",
        "/data/attributes/_kx",
    )
    assert slot_of("GET_PROFILES", "page_size") == ("query", "page[size]")
    assert slot_of("GET_CAMPAIGN", "campaign_id") == ("path", "id")


def test_decisions_say_more_than_a_slot(report: dict[str, Any]) -> None:
    """A reviewer must see what a decision does, and why, without opening another file."""
    tool = report["KLAVIYO_GET_CAMPAIGN"]["parameters"]["include_tags"]
    assert tool["appends"] == [{"text": "tags"}] and tool["why"]
    tool = report["KLAVIYO_UPDATE_PROFILE"]["parameters"]
    assert tool["data__id"]["same_as"] == "id"
    assert tool["data__id"]["pointer"] == "/data/id"
    assert tool["data__attributes__anonymous__id"]["in"] == "none"
    tool = report["KLAVIYO_CREATE_TAG_RELATIONSHIPS"]
    assert len(tool["routes"]) == 4
    assert tool["parameters"]["related_resource"]["chooses"] is True


def test_the_text_names_each_tool_parameter_and_reason(
    project: Path, report: dict[str, Any], capsys: Capture
) -> None:
    """The same for those who read rather than parse."""
    assert main(["bindings", "klaviyo", "--specs", str(project / "specs")]) == 0
    shown = capsys.readouterr().out
    for slug, tool in report.items():
        assert f"{slug}  {tool['method']} {tool['path']}" in shown
        for name, slot in tool["parameters"].items():
            assert f"  {name} " in shown
            assert slot.get("why", "") in shown
    assert shown.rstrip().splitlines()[-1].startswith("1435 parameters: ")


def test_a_reviewer_sees_what_is_a_collection(report: dict[str, Any]) -> None:
    """A tool that is none yields its first page only."""
    paged = {slug: tool["pages"] for slug, tool in report.items() if "pages" in tool}
    assert (
        paged["KLAVIYO_GET_PROFILES"] == "The next page is at the URL in `/links/next`."
    )
    assert "body member `/data/attributes/page_cursor`" in (
        paged["KLAVIYO_QUERY_METRIC_AGGREGATES"]
    )
    assert "KLAVIYO_GET_PROFILE" not in paged and len(paged) == 116

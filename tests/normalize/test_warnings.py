"""What a well-formed page is warned of: secrets, missing and absurd texts, names that conflict."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.inspect import to_json
from generator.diagnostics import render
from generator.normalize.secrets import credential_in
from tests.hostile.generation import generated
from tests.pages.printer import locations, page, parameter, read, read_one, tool

KEYS = [
    "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc",
    "pk_" + "9f3a7c0de1b25846fa093d7be21c4a685f",
    "ghp_" + "R3kx9QmW2vT7yLpZ4aBcD8eFgH1iJ5kN6oPq",
    "AKIA" + "Q3EGT7NC2LXW5VRD",
    "AIza" + "SyD3kQ9v7Lr2mXw8NpT4bYc6HfJ1gEoZa5s",
    "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI0NzExIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
    "Bearer 8f3kd93kdl2Lk39dkLs0Qz7",
    "Basic dXNlcjpzM2NyM3RQYXNzITk5eA==",
    "-----BEGIN RSA PRIVATE KEY-----",
    "Api-Key 0dJ4kf8Zq2Wn7Lx5Tb9Rm3Vc",
]
HARMLESS = [
    "sk_test_4eC39HqLyjWDarjtT1zdp7dc",
    "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx",
    "Bearer YOUR_API_KEY_1234567890",
    "Bearer <token>",
    "Basic dXNlcjpwYXNzd29yZA==",
    "pk_ and 34 digits",
    "01HQ3Z8N9K4W5V6X7Y8Z9A0B1C",
    "7f9c2ba4e88f827d616045507605853e",
    "https://example.com/a?token=1",
    "AKIAIOSFODNN7EXAMPLE",
]


@pytest.mark.parametrize("key", KEYS)
def test_only_live_looking_credentials_are_secrets(key: str) -> None:
    assert credential_in(f'"{key}"')
    assert credential_in(json.dumps({"headers": [{"value": key}]}))


@pytest.mark.parametrize("text", HARMLESS)
def test_placeholders_and_ids_are_no_credentials(text: str) -> None:
    """A warning for every id would teach people to look away."""
    assert credential_in(f'"{text}"') is None


def test_a_secret_in_an_example_reaches_nothing_that_is_written(tmp_path: Path) -> None:
    """Whoever pasted a working key into the docs publishes it with the package."""
    text = page(tool(parameter("token", example=f'"{KEYS[0]}"'), parameter("row")))
    package = generated(tmp_path / "orchard", text)
    assert package.files is not None
    assert package.codes == ["W-SECRET"]
    for content in package.files.values():
        assert KEYS[0].encode() not in content
    shown = render.to_text(package.diagnostics) + render.to_json(package.diagnostics)
    assert "left out" in shown
    assert KEYS[0] not in shown
    service, _ = read(text)
    assert service is not None
    assert KEYS[0] not in to_json(service)


def test_a_secret_in_a_text_is_reported_without_being_shown() -> None:
    _, diagnostics = read_one(parameter("row", description=f"As in {KEYS[0]}."))
    assert locations(diagnostics) == [("W-SECRET", 13)]
    assert KEYS[0] not in render.to_text(diagnostics)


def test_a_tool_without_description() -> None:
    """A model that chooses among tools has nothing to go by."""
    _, diagnostics = read(page(tool(parameter("row"), description="")))
    assert locations(diagnostics) == [("W-NO-DESCRIPTION", 7)]


@pytest.mark.parametrize("owner", ["tool", "parameter"])
def test_a_description_of_absurd_length(owner: str) -> None:
    """Half a page pasted into a description costs tokens in every request of an agent."""
    for length, codes in ((10_000, []), (10_001, ["W-LONG-DESCRIPTION"])):
        words = "Words. " * 1428 + "x" * (length - 7 * 1428)
        if owner == "tool":
            _, diagnostics = read(page(tool(description=words)))
        else:
            _, diagnostics = read(page(tool(parameter("row", description=words))))
        assert [d.code for d in diagnostics] == codes


@pytest.mark.parametrize(
    ("line", "warned"),
    [
        ("page_size: integer, how many", True),
        ("- `page_size` (integer): how many", True),
        ("page_size \u2014 integer, how many", True),
        ("row: string", False),
        ("Type: string", False),
        ("ids: any, equals", False),
        ("The page size (integer) is optional.", False),
        ("page_size: strings of digits", False),
    ],
)
def test_a_line_that_looks_like_a_parameter(line: str, warned: bool) -> None:
    """A parameter in another layout vanishes into the text of the one above."""
    _, diagnostics = read_one(parameter("row", description=f"Words.\n{line}"))
    assert locations(diagnostics) == [("W-LOOKALIKE", 14)] * warned
    _, diagnostics = read_one(
        parameter("row", "object", description=f"Has:\n{line}\nEnd.")
    )
    assert locations(diagnostics) == []


@pytest.mark.parametrize(
    ("names", "warned"),
    [
        (["page[size]", "page__size"], True),
        (["page.size", "page[size]"], True),
        (["filter:object", "filter__name"], True),
        (["filter", "filter[name]"], True),
        (["filter", "filter.name"], True),
        (["fields__coupon", "fields__coupon__code"], False),
        (["page_size", "page__size"], False),
        (["page", "pages"], False),
        (["id:object", "identity__name"], False),
    ],
)
def test_nested_and_flat_names_that_conflict(names: list[str], warned: bool) -> None:
    """Two arguments for one place in the request: one of them is lost."""
    parts = (name.partition(":") for name in names)
    _, diagnostics = read_one(
        *(parameter(name, kind or "string") for name, _, kind in parts)
    )
    found = [one for one in locations(diagnostics) if one[0] != "W-NAME"]
    assert found == [("W-NAME-CONFLICT", 14)] * warned


def test_names_that_models_refuse_are_listed_once() -> None:
    """One such name, and a provider refuses every tool that is offered with it."""
    _, diagnostics = read_one(
        parameter("a" * 65),
        parameter("$top"),
        parameter("page[size]"),
        parameter("x.y"),
    )
    messages = [one.message for one in diagnostics if one.code == "W-NAME"]
    assert len(messages) == 2
    assert "1 name is longer than the 64 characters" in messages[0]
    assert "2 names are" in messages[1]
    assert "$top" in messages[1] and "page[size]" in messages[1]
    assert "x.y" not in messages[1]

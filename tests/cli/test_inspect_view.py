"""The views of `toolpress inspect`: what a reviewer sees of a page before anything is generated."""

from __future__ import annotations

import json

import pytest

from generator.cli.inspect import render_human, render_tool, to_json
from generator.model import Service
from tests.model.decoding import from_json_value
from tests.pages.printer import page, parameter, read, tool


def _service() -> Service:
    service, _ = read(
        page(
            tool(
                parameter("row", required=True, description="Must be 'apple'."),
                parameter("size", "integer", description="Default: 5. Min: 1. Max: 9."),
                slug="ORCHARD_GET_FRUIT",
                title="Orchard Get Fruit",
                description="Rates of 75/s and 700/m, or with skins at 1/s.\nScopes: a:read b:read",
            ),
            tool(
                slug="ORCHARD_DELETE_TREE",
                title="Orchard Delete Tree",
                description="Fells.",
            ),
            declared="5",
        )
    )
    assert service is not None
    return service


def test_table() -> None:
    """One look tells which tools write, how often they may be called, and what they need."""
    text = render_human(_service(), width=110)
    assert [line.split("  ", 1)[0] for line in text.split("\n")[:6]] == [
        "Orchard: 2 tools (5 declared)",
        "",
        "tool",
        "-------------------",
        "ORCHARD_GET_FRUIT",
        "ORCHARD_DELETE_TREE",
    ]
    columns = [line.index("effect") for line in text.split("\n") if "effect" in line]
    assert len(columns) == 1
    rows = text.split("\n")[4:6]
    assert [row[columns[0] :].split("  ")[0] for row in rows] == [
        "reads",
        "destroys, repeatable",
    ]
    assert rows[0].split()[1:5] == ["1/2", "75/s", "700/m", "(or"]
    assert rows[0].endswith("a:read, b:read")
    assert text.split("\n")[7:] == [
        "     2  parameters",
        "     1  of them required",
        "     0  with an example",
        "     1  with fixed values",
        "     0  of 0 arrays without an item type",
        "     1  tools without a rate limit",
        "     1  tools without a scope",
        "",
    ]


def test_narrow_terminals_get_the_scopes_below() -> None:
    text = render_human(_service(), width=60)
    assert "    a:read, b:read" in text.split("\n")


def test_one_tool() -> None:
    """Each fact with the words and the line that it rests on."""
    text = render_tool(_service(), "ORCHARD_GET_FRUIT", 100)
    for line in (
        "ORCHARD_GET_FRUIT  (line 7)",
        "limits:   75/s 700/m (1/s with skins)",
        "scopes:   a:read, b:read",
        "  row  (string, required, line 11)",
        '      always: "apple"',
        "      minimum: 1",
        "      maximum: 9",
        '  line 8: rate_limit from "75/s"',
        "  line 15: row: const from \"Must be 'apple'\"",
    ):
        assert line in text.split("\n")
    with pytest.raises(KeyError):
        render_tool(_service(), "ORCHARD_NONE", 100)


def test_json() -> None:
    text = to_json(_service())
    assert text.isascii()
    assert from_json_value(json.loads(text)) == _service()

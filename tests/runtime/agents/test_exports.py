"""Exports at their edges: what a provider would refuse is found when they are made."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from generator.runtime.agents.exports.command import main
from generator.runtime.agents.exports.rules import ExportError
from generator.runtime.agents.exports.schemas import portable
from generator.runtime.agents.toolset import BaseToolset
from generator.runtime.errors import ArgumentError
from tests.runtime.agents.conftest import MANIFEST

TEXT = {"type": "string"}


def toolset(properties: Any, slug: str = "LIBRARY_TRY", **more: Any) -> BaseToolset:
    """A toolset of one tool."""
    schema = {"type": "object", "properties": properties, **more}
    tool = {**MANIFEST["tools"][0], "name": slug, "inputSchema": schema}
    return BaseToolset({**MANIFEST, "tools": [tool]})


def test_too_many_tools_are_refused_with_the_way_out() -> None:
    """OpenAI refuses the request, not the tools that are too many."""
    tool = MANIFEST["tools"][0]
    tools = [{**tool, "name": f"LIBRARY_TOOL_{n}"} for n in range(129)]
    many = BaseToolset({**MANIFEST, "tools": tools})
    with pytest.raises(ExportError, match="129 tools, and a request takes 128"):
        many.openai()
    assert len(many.openai(form="responses", defer_loading=True)) == 129
    assert len(many.anthropic()) == 129


def test_names_that_providers_refuse_are_replaced_and_lead_back() -> None:
    """One of them makes a provider refuse every tool."""
    slug, key = "LIBRARY_" + "LONG_" * 14 + "NAME", "filter[price$]"
    offered = toolset({key: TEXT, "ok": TEXT}, slug, required=[key])
    [tool] = offered.openai()
    name = tool["function"]["name"]
    assert len(name) <= 64 and offered.names == {name: slug}
    parameters = tool["function"]["parameters"]
    [safe] = parameters["required"]
    assert list(parameters["properties"]) == [safe, "ok"]
    assert offered.tools[0].keys == {safe: key}


def test_members_that_providers_refuse_are_named_in_words() -> None:
    """They cannot be replaced: the API knows them by these names."""
    inner = {
        "type": "object",
        "properties": {"$a b": TEXT, "c": TEXT},
        "required": ["$a b"],
    }
    [tool] = toolset({"value": inner}).anthropic()
    value = tool["input_schema"]["properties"]["value"]
    assert list(value["properties"]) == ["c"] and "required" not in value
    assert "'$a b'" in value["description"]


def test_strict_tools_say_why_they_are_not() -> None:
    """In strict mode null is the only way to leave something out, and may clear it."""
    null = {"type": ["string", "null"]}
    assert toolset({"a": TEXT}).not_strict("openai") == {}
    assert "null clears a" in toolset({"a": null}).not_strict("openai")["LIBRARY_TRY"]
    assert toolset({"a": null}).not_strict("anthropic") == {}
    free = toolset({"a": {"type": "object"}})
    assert "any members" in free.not_strict("anthropic")["LIBRARY_TRY"]
    [tool] = free.openai(strict=True)
    assert tool["function"]["strict"] is False


def test_strict_schemas_require_everything() -> None:
    inner = {"type": "object", "properties": {"x": {"enum": ["a"]}}, "required": ["x"]}
    [tool] = toolset({"a": inner, "b": {**TEXT, "minLength": 1}}).openai(strict=True)
    assert tool["function"]["parameters"] == {
        "type": "object",
        "properties": {
            "a": {
                "type": ["object", "null"],
                "properties": {"x": {"type": "string", "enum": ["a"]}},
                "required": ["x"],
                "additionalProperties": False,
            },
            "b": {"type": ["string", "null"]},
        },
        "required": ["a", "b"],
        "additionalProperties": False,
    }


def test_large_schemas_are_shown_without_their_depth() -> None:
    """Every conversation pays for it; a schema that is cut must still take what was valid."""
    deep: Any = {"type": "object", "properties": {f"m{n}": TEXT for n in range(300)}}
    deep["properties"]["again"] = {"$ref": "#/$defs/Deep"}
    root = {
        "type": "object",
        "properties": {
            "a": {"$ref": "#/$defs/Deep"},
            "b": {"type": "array", "items": deep},
        },
        "$defs": {"Deep": deep},
    }
    shown = portable(root)
    assert len(json.dumps(shown)) < 4500
    jsonschema.Draft202012Validator.check_schema(shown)
    assert shown["properties"]["a"]["type"] == "object"
    value = {"a": {"m1": "x", "again": {}}, "b": [{"m2": "y"}]}
    jsonschema.validate(value, shown)


def test_gemini_gets_its_subset() -> None:
    """Its older API refuses lists of types, constants and empty objects."""
    properties = {
        "a": {"type": ["string", "null"], "const": None},
        "b": {"const": 5},
        "c": {"anyOf": [{"type": "integer"}, {"type": "array", "items": {}}]},
        "d": {"type": ["string", "integer"]},
    }
    [tool] = toolset(properties).gemini(form="parameters")
    found = tool["parameters"]["properties"]
    assert found["a"] == {"nullable": True, "type": "STRING"}
    assert found["b"] == {"type": "INTEGER", "description": "One of: 5."}
    assert found["c"]["anyOf"][1]["items"]["anyOf"][0] == {"type": "STRING"}
    assert found["d"] == {"anyOf": [{"type": "STRING"}, {"type": "INTEGER"}]}
    [empty] = toolset({}).gemini(form="parameters")
    assert "parameters" not in empty


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"groups": ["boks"]}, "'books'"),
        ({"allow": ["GET_BOKS"]}, "fits no tool"),
        ({"deny": "GET_*"}, "several names"),
    ],
)
def test_a_selection_that_fits_nothing_is_a_mistake(options: Any, text: str) -> None:
    """A tool that was to be denied, and is misspelt, would be offered."""
    with pytest.raises(ArgumentError, match=text):
        BaseToolset(MANIFEST, **options)


def test_patterns_choose_tools() -> None:
    chosen = BaseToolset(MANIFEST, allow=["*_BOOK", "*_BOOKS"], deny=["*UPDATE*"])
    assert set(chosen.names) == {
        *("LIBRARY_LIST_BOOKS", "LIBRARY_GET_BOOK", "LIBRARY_CREATE_BOOK"),
    }


def test_the_command_writes_json(capsys: pytest.CaptureFixture[str]) -> None:
    """Who does not use Python has the same definitions."""

    def made(**options: Any) -> BaseToolset:
        return BaseToolset(MANIFEST, **options)

    assert main(made, "tools", ["openai", "--read-only", "--no-prefix"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {one["function"]["name"] for one in found} == {"LIST_BOOKS", "GET_BOOK"}
    assert main(made, "tools", ["gemini", "--strict"]) == 1
    assert "does not take all of --strict" in capsys.readouterr().err
    assert main(made, "tools", ["mcp", "--groups", "nothing"]) == 1
    assert "nothing" in capsys.readouterr().err

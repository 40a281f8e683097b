"""The manifest, from designs built by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from generator.design.client import Group
from generator.targets.manifest import render
from tests.targets.designs import GET_TREE, LIST_TREES, PLANT, orchard


@pytest.fixture(scope="module")
def manifest() -> Any:
    [(path, content)] = render(orchard()).items()
    assert path == "src/orchard_tools/manifest.json"
    assert content.isascii() and content.endswith(b"\n")
    return json.loads(content)


@pytest.fixture(scope="module")
def tools(manifest: Any) -> dict[str, Any]:
    return {tool["name"]: tool for tool in manifest["tools"]}


def test_a_whole_tool(tools: dict[str, Any]) -> None:
    """Agents choose by these words, and clients ask people by these hints."""
    assert tools["ORCHARD_GET_TREE"] == {
        "name": "ORCHARD_GET_TREE",
        "title": "Get tree",
        "description": "Gets a tree.",
        "inputSchema": {
            "type": "object",
            "properties": {"tree__id": {"type": "string", "description": "Its id."}},
            "required": ["tree__id"],
            "additionalProperties": False,
        },
        "annotations": {
            "title": "Get tree",
            "readOnlyHint": True,
            "destructiveHint": False,
            "idempotentHint": True,
            "openWorldHint": True,
        },
        "_meta": {
            "group": "trees",
            "method": "trees.get_tree",
            "line": 12,
            "rateLimits": [
                {"limit": 10, "window": "second"},
                {"limit": 150, "window": "minute"},
            ],
            "scopes": ["trees:read"],
            "documentedRateLimits": [{"limit": 5, "window": "second"}],
            "arguments": {"tree__id": "id"},
        },
    }


def test_tools_stand_in_the_order_of_the_page(manifest: Any) -> None:
    """Groups are ours; whoever compares page and manifest goes by the page."""
    assert [tool["name"] for tool in manifest["tools"]] == list(orchard().slugs)
    assert (manifest["service"], manifest["declaredTools"]) == ("Orchard", 4)


def test_what_is_refused_is_not_offered(tools: dict[str, Any]) -> None:
    """An agent fills in whatever a schema offers."""
    assert list(tools["ORCHARD_LIST_TREES"]["inputSchema"]["properties"]) == [
        "filter",
        "colours",
    ]


def test_schemas_are_whole_and_small(tools: dict[str, Any]) -> None:
    """A type that holds itself ends somewhere; none refers to what the manifest does not hold."""
    for tool in tools.values():
        jsonschema.Draft202012Validator.check_schema(tool["inputSchema"])
        assert "$ref" not in json.dumps(tool["inputSchema"])
    properties = tools["ORCHARD_PLANT"]["inputSchema"]["properties"]
    assert properties["picture"] == {"type": "string"}
    assert properties["place__row"] == {
        "anyOf": [
            {"type": "integer"},
            {"type": "string", "enum": ["red", "green"]},
            {"type": "null"},
        ]
    }
    tree = properties["tree"]
    assert tree["required"] == ["name"]
    assert tree["properties"]["planted"] == {
        "type": ["string", "null"],
        "format": "date-time",
    }
    assert len(json.dumps(tree)) < 4000


def test_exactly_one_of_several_is_said_in_words() -> None:
    """JSON Schema could say it, but providers refuse schemas that do."""
    one = replace(LIST_TREES, exactly_one_of=("filter", "colours"))
    design = orchard(Group(("trees",), "Trees", (GET_TREE, one, PLANT)))
    [content] = render(design).values()
    descriptions = {
        tool["name"]: tool["description"] for tool in json.loads(content)["tools"]
    }
    assert (
        descriptions["ORCHARD_LIST_TREES"]
        == "List trees Pass exactly one of filter and colours."
    )

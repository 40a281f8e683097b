"""The manifest, from designs built by hand."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from generator.design.client import ClientDesign, Documentation, Group
from generator.targets.manifest import render
from tests.targets.designs import GET_TREE, LIST_TREES, PLANT, orchard


@pytest.fixture(scope="module")
def manifest() -> Any:
    return rendered(orchard())


def rendered(design: ClientDesign) -> Any:
    files = render(design)
    base = "src/orchard_tools"
    assert list(files) == [f"{base}/manifest.json", f"{base}/manifest_schema.json"]
    for content in files.values():
        assert content.isascii() and content.endswith(b"\n")
    manifest, schema = map(json.loads, files.values())
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(manifest, schema)
    return manifest


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


def test_schemas_are_whole(tools: dict[str, Any]) -> None:
    """A type that holds itself stays whole by `$defs`, which the schema has itself."""
    for tool in tools.values():
        jsonschema.Draft202012Validator.check_schema(tool["inputSchema"])
    schema = tools["ORCHARD_PLANT"]["inputSchema"]
    properties = schema["properties"]
    assert properties["place__row"] == {
        "description": "Row of the place.",
        "anyOf": [
            {"type": ["integer", "null"]},
            {"enum": ["red", "green"]},
        ],
    }
    tree = schema["$defs"]["Tree"]
    assert tree["required"] == ["name"]
    assert tree["properties"] == {
        "name": {"type": "string"},
        "planted": {"type": ["string", "null"], "format": "date-time"},
        "grafts": {"type": "array", "items": {"$ref": "#/$defs/Tree"}},
    }
    valid = {"name": "a", "grafts": [{"name": "b", "planted": None}]}
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid({"tree": valid, **_others(schema)})
    valid["grafts"][0]["planted"] = 5  # type: ignore[index]
    assert not validator.is_valid({"tree": valid, **_others(schema)})


def _others(schema: Any) -> dict[str, Any]:
    """Values for what is required besides the tree."""
    return {name: "x" for name in schema.get("required", ()) if name != "tree"}


def test_files_are_base64(tools: dict[str, Any]) -> None:
    """A model has no files: it can only send their content."""
    picture = tools["ORCHARD_PLANT"]["inputSchema"]["properties"]["picture"]
    assert picture["type"] == "string" and picture["contentEncoding"] == "base64"
    assert "base64 or a data: URI" in picture["description"]


def test_every_parameter_is_described(tools: dict[str, Any]) -> None:
    """A model guesses at what nobody describes."""
    for tool in tools.values():
        for name, schema in tool["inputSchema"].get("properties", {}).items():
            assert schema["description"], (tool["name"], name)


def test_exactly_one_of_several_is_in_schema_and_words() -> None:
    """No union at the root, which providers refuse."""
    one = replace(LIST_TREES, exactly_one_of=("filter", "colours"))
    design = orchard(Group(("trees",), "Trees", (GET_TREE, one, PLANT)))
    [tool] = [t for t in rendered(design)["tools"] if t["name"] == "ORCHARD_LIST_TREES"]
    assert tool["description"] == "List trees. Give exactly one of filter and colours."
    schema = tool["inputSchema"]
    assert not schema.keys() & {"anyOf", "oneOf", "allOf"}
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid({"filter": "a"}) and validator.is_valid(
        {"colours": ["red"]}
    )
    assert not validator.is_valid({})
    assert not validator.is_valid({"filter": "a", "colours": ["red"]})


@pytest.mark.parametrize(
    ("brief", "expected"),
    [
        (
            "Queries events; requires adherence to rate limits (3 per second) always.",
            "Queries events.",
        ),
        ("Get IDs from the Get Tree endpoint.", "Get IDs from ORCHARD_GET_TREE."),
        ("Use the 'get tree' action first.", "Use ORCHARD_GET_TREE first."),
        ("It forgets a tree.", "It forgets a tree."),
    ],
)
def test_descriptions_say_what_helps(brief: str, expected: str) -> None:
    """Words about limits cost tokens; a sibling is of use by the name that it is called by."""
    one = replace(LIST_TREES, documentation=Documentation(title="List", brief=brief))
    design = orchard(Group(("trees",), "Trees", (GET_TREE, one, PLANT)))
    [tool] = [t for t in rendered(design)["tools"] if t["name"] == "ORCHARD_LIST_TREES"]
    assert tool["description"] == expected


@pytest.mark.parametrize(
    ("brief", "expected"),
    [
        ("Edit it with Get Tree Method.", "Edit it with Get Tree Method."),
        ("See the Get Tree Method endpoint.", "See ORCHARD_GET_TREE_METHOD."),
        ("Get Tree Action Leaves has more.", "Get Tree Action Leaves has more."),
        ("Some get tree action.", "Some get tree action."),
        ("See the Get Tree action.", "See ORCHARD_GET_TREE."),
        ("See the 'Get Tree' Action.", "See ORCHARD_GET_TREE."),
        ("See Get Tree Methods Of Old.", "See Get Tree Methods Of Old."),
        ("Use the bulk Get Tree endpoint.", "Use the bulk Get Tree endpoint."),
        ("Use the bulk prune tree endpoint.", "Use ORCHARD_BULK_PRUNE_TREES."),
        ("Use the Forget Tree API.", "Use the Forget Tree API."),
    ],
)
def test_only_a_whole_title_names_a_tool(brief: str, expected: str) -> None:
    """An agent calls whatever tool a description names, so the wrong one is worse than none."""
    names = [
        *(("get", "tree", "method"), ("get", "tree", "action", "leaves")),
        *(("bulk", "get", "tree", "leaves"), ("bulk", "prune", "trees")),
    ]
    others = (
        replace(GET_TREE, slug=f"ORCHARD_{'_'.join(one).upper()}", name=one)
        for one in names
    )
    one = replace(LIST_TREES, documentation=Documentation(title="List", brief=brief))
    design = orchard(Group(("trees",), "Trees", (GET_TREE, one, PLANT, *others)))
    [tool] = [t for t in rendered(design)["tools"] if t["name"] == "ORCHARD_LIST_TREES"]
    assert tool["description"] == expected

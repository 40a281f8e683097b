"""The catalogue page, from designs built by hand."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from dataclasses import replace
from typing import Any

import pytest

from generator.conventions.locations import HEADER, QUERY, SlotName
from generator.design.client import Alias, Append, Choice, Group, Slot, SlotValue
from generator.design.types import ArrayType, Reference, TextType, UnionType
from generator.jsonvalue import JsonText
from generator.targets.catalog import render
from tests.targets.catalog.hostile import ATTACK, hostile
from tests.targets.catalog.reading import Page, html
from tests.targets.designs import GET_TREE, LIST_TREES, PLANT, orchard


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(html(orchard()))


@pytest.fixture(scope="module")
def tools(page: Page) -> dict[str, Any]:
    return {tool["name"]: tool for tool in page.data["tools"]}


def only(*operations: Any) -> dict[str, Any]:
    """The tools of a design of these operations."""
    page = Page(html(orchard(Group(("trees",), "Trees", operations))))
    return {tool["name"]: tool for tool in page.data["tools"]}


def test_scopes_that_are_alternatives_are_said_to_be() -> None:
    tree = replace(GET_TREE, scopes=("a", "b"), scope_choices=(("a",), ("b",)))
    entry = only(tree)["ORCHARD_GET_TREE"]
    assert (entry["scopes"], entry["scope_choices"]) == (["a", "b"], "any of a, b")


def test_a_whole_tool(tools: dict[str, Any]) -> None:
    """What people look up before they call."""
    assert tools["ORCHARD_GET_TREE"] == {
        "name": "ORCHARD_GET_TREE",
        "title": "Get tree",
        "group": 0,
        "method": "trees.get_tree",
        "effect": "read-only",
        "idempotent": True,
        "text": [["Gets a tree."]],
        "requests": [["GET", "/trees/{id}", ""]],
        "limits": ["10/s, 150/min", "5/s according to the page"],
        "scopes": ["trees:read"],
        "python": 'orchard.trees.get_tree("...")',
        "arguments": {"tree__id": "..."},
        "parameters": [
            {
                "name": "tree__id",
                "type": 0,
                "required": True,
                "text": "Its id.",
                "slots": [["path", "id", ""]],
                "argument": "id",
            }
        ],
    }


def test_where_parameters_are_sent(tools: dict[str, Any]) -> None:
    """The question that neither the page nor a signature answers."""
    sent = {
        one["name"]: one.get("slots")
        for tool in tools.values()
        for one in tool["parameters"]
    }
    assert sent == {
        "tree__id": [["path", "id", ""]],
        "filter": [["query", "filter", ""]],
        "colours": [["query", "colour", ""]],
        "gone": None,
        "tree": [["body", "/data/tree", ""]],
        "place__row": [["body", "/data/place/row", ""]],
        "picture": [["body", "/data/picture", ""]],
    }
    assert tools["ORCHARD_PLANT"]["bodies"] == ["application/json"]


def test_what_parameters_do_besides() -> None:
    """A slot alone would be half the truth."""
    (route,) = LIST_TREES.routes
    other = "https://forests.example"
    text, colours = route.fields
    query = SlotName(QUERY, "colour")
    traced = replace(
        text,
        slots=(Slot(SlotName(HEADER, "X-Filter")),),
        implies=(SlotValue(query, JsonText.of("red")),),
    )
    appended = replace(colours, appends=(Append("colour:{}"),))
    operation = replace(
        LIST_TREES,
        routes=(
            replace(route, fields=(traced, appended)),
            replace(
                route,
                server=other,
                path="/forests",
                fields=(text,),
                when=Choice("gone", JsonText.of("all")),
            ),
        ),
    )
    tool = only(operation)["ORCHARD_LIST_TREES"]
    assert tool["requests"] == [
        ["GET", "/trees", ""],
        ["GET", f"{other}/forests", 'if gone is "all"'],
    ]
    filter_, colours_, gone = tool["parameters"]
    assert filter_["slots"] == [
        ["header", "X-Filter", "in GET /trees"],
        ["query", "filter", "in GET /forests"],
    ]
    assert filter_["remarks"] == ['Sets query colour to "red".']
    assert colours_["slots"] == [
        ["query", "colour", "appends colour:{}; in GET /trees"]
    ]
    assert gone["remarks"] == ["Chooses the request."]


def test_effects_and_what_cannot_be_called() -> None:
    """People are warned before they lose data."""
    gone = replace(GET_TREE, unavailable="it has no operation", deprecated=True)
    found = only(gone, LIST_TREES, replace(PLANT, aliases=(Alias("ORCHARD_SOW"),)))
    assert {name: one["effect"] for name, one in found.items()} == {
        "ORCHARD_GET_TREE": "read-only",
        "ORCHARD_LIST_TREES": "destructive",
        "ORCHARD_PLANT": "destructive",
    }
    assert found["ORCHARD_PLANT"]["aliases"] == ["ORCHARD_SOW"]
    tool = found["ORCHARD_GET_TREE"]
    assert tool["unavailable"] == "it has no operation" and tool["deprecated"]
    assert tool["arguments"] is None
    assert not tool.keys() & {"python", "requests"}


def test_types(page: Page, tools: dict[str, Any]) -> None:
    """Each once; one that holds itself is finite."""
    types = page.data["types"]
    tree, row, picture = (one["type"] for one in tools["ORCHARD_PLANT"]["parameters"])
    name, planted, grafts = types[tree]["members"]
    assert name[0] == "name" and name[2] == 1
    assert types[planted[1]] == {"label": "string or null", "facts": ["date-time"]}
    assert types[grafts[1]] == {"label": "array of object", "items": tree}
    assert types[row]["label"] == "integer or string or null"
    assert [types[one]["label"] for one in types[row]["options"]] == [
        "integer",
        "string",
    ]
    assert types[picture] == {"label": "file", "facts": ["image/png"]}
    assert len({str(one) for one in types}) == len(types)


def test_a_union_of_itself_has_a_label() -> None:
    """A label is short, however types refer to one another."""
    tree = Reference(name="Tree")
    endless = UnionType(options=(TextType(nullable=True), ArrayType(items=tree)))
    page = Page(html(replace(orchard(), requests={"Tree": endless})))
    number = page.data["tools"][2]["parameters"][0]["type"]
    assert page.data["types"][number] == {
        "label": "string or array of (string or array or null) or null",
        "options": [number + 1, number + 2],
    }


def test_files_are_sent_as_content_by_agents(tools: dict[str, Any]) -> None:
    """The path of a file means nothing to the server of a tool."""
    picture = replace(PLANT.parameters[2], required=True)
    operation = replace(PLANT, parameters=(*PLANT.parameters[:2], picture))
    arguments = only(operation)["ORCHARD_PLANT"]["arguments"]
    assert arguments["picture"] == "data:image/png;base64,aGVsbG8="


def test_nothing_but_its_own_script_runs(page: Page) -> None:
    """The page is opened from disk, where a script can do much."""
    (policy,) = (
        attributes["content"]
        for tag, attributes in page.elements
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    directives = dict(one.partition(" ")[::2] for one in policy.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["require-trusted-types-for"] == "'script'"
    for name, raw in (("script", page.raw["script"][1]), ("style", *page.raw["style"])):
        digest = b64encode(hashlib.sha256(raw.encode()).digest()).decode()
        assert directives[f"{name}-src"] == f"'sha256-{digest}'"
    for tag, attributes in page.elements:
        assert tag not in ("iframe", "object", "embed", "base"), tag
        assert not {
            n for n in attributes if n.startswith("on") or n in ("src", "style")
        }
        assert (attributes.get("href") or "#").startswith(("#", "data:,"))


def test_hostile_text_stays_text() -> None:
    """Pages and documents are written by people whom nobody vouches for."""
    text = html(hostile())
    page, plain = Page(text), Page(html(orchard()))
    assert ATTACK in str(page.data) or ATTACK in page.data["groups"][0]
    assert page.data["service"] == ATTACK
    assert page.raw["script"][1] == plain.raw["script"][1]
    assert len(page.raw["script"]) == 2 and "img" not in dict(page.elements)
    data = text.partition('type="application/json">')[2].partition("</script>")[0]
    assert not set("<>&\u2028\u2029") & set(data)
    assert not re.search(r"evil\.example[^\"]*[\">][^\"]*<script", data)


def test_bytes_depend_on_the_design_alone() -> None:
    assert render(orchard()) == render(orchard())

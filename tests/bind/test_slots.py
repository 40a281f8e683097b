"""Slots of an operation: how each is written, and what is filled without a parameter."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bind.slots import slots
from generator.conventions.locations import COOKIE, HEADER, PATH, QUERY, Location
from generator.conventions.styles import (
    DEEP_OBJECT,
    FORM,
    LABEL,
    PIPE_DELIMITED,
    Style,
)
from generator.openapi import (
    Facts,
    Operation,
    PartEncoding,
    Property,
    RequestBody,
    Schema,
    WireParameter,
)
from tests.bind.ferry import OPERATIONS, bound, tool

TEXT = Schema("string")
LIST = Schema("array", items=TEXT)
OBJECT = Schema("object", properties=(Property("a", TEXT, False),))


def encoding(*parameters: WireParameter, body: RequestBody | None = None) -> object:
    """How the wire table says that the slots of an operation are written, by slot."""
    operation = Operation("x", "POST", "/x", parameters=parameters, body=body)
    facts = Facts("", "", "", (operation,), {})
    return {str(slot): slot.encoding() for slot in slots(operation, facts)}


@pytest.mark.parametrize(
    ("location", "schema", "explode", "style", "written"),
    [
        (QUERY, LIST, True, None, {"explode": True}),
        (QUERY, LIST, False, None, {}),
        (QUERY, TEXT, True, None, {}),
        (QUERY, LIST, False, PIPE_DELIMITED, {"style": "pipeDelimited"}),
        (QUERY, OBJECT, True, DEEP_OBJECT, {"style": "deepObject", "explode": True}),
        (PATH, LIST, False, None, {}),
        (PATH, LIST, False, LABEL, {"style": "label"}),
        (HEADER, LIST, False, None, {}),
        (COOKIE, LIST, True, None, {"explode": True}),
    ],
)
def test_a_parameter_is_written_as_the_document_says(
    location: Location,
    schema: Schema,
    explode: bool,
    style: Style | None,
    written: dict[str, object],
) -> None:
    parameter = WireParameter("a", location, schema, True, explode, style)
    assert encoding(parameter) == {f"{location} a": written}


def test_a_parameter_may_be_a_document_of_its_own() -> None:
    content = WireParameter("a", QUERY, OBJECT, True, media_type="application/json")
    free = WireParameter("b", QUERY, TEXT, True, allow_reserved=True, allow_empty=True)
    assert encoding(content, free) == {
        "query a": {"content": "application/json"},
        "query b": {"allow_reserved": True, "allow_empty": True},
    }


@pytest.mark.parametrize(
    ("media_type", "slot"),
    [
        ("multipart/form-data", "form a/b"),
        ("application/x-www-form-urlencoded", "body /a~1b"),
    ],
)
def test_parts_of_a_form_are_written_as_the_document_says(
    media_type: str, slot: str
) -> None:
    body = Schema("object", properties=(Property("a/b", LIST, False),))

    def written(part: PartEncoding) -> object:
        return encoding(body=RequestBody(media_type, False, body, (part,)))

    assert written(PartEncoding("b", ("text/csv",))) == {slot: {}}
    assert written(PartEncoding("a/b", ("application/json",))) == {
        slot: {"content": "application/json"}
    }
    assert written(PartEncoding("a/b", style=FORM)) == {
        slot: {"style": "form", "explode": True}
    }
    assert written(PartEncoding("a/b", style=PIPE_DELIMITED)) == {
        slot: {"style": "pipeDelimited"}
    }


VERSIONED = OPERATIONS.replace(
    "    query:\n      dry_run: boolean\n",
    "    query:\n      dry_run: boolean\n      v: {const: '2', required: true}\n",
    1,
)


def test_a_constant_is_sent_without_a_parameter(tmp_path: Path) -> None:
    """A query that stands in the document's path has one value, and nobody asks for it."""
    page = tool("FERRY_BOOK_TRIP", "dry_run")
    result = bound(tmp_path, page, operations=VERSIONED)
    assert result.bound is not None
    (route,) = result.bound.tools[0].routes
    assert "query v" in [str(slot) for slot in route.filled]

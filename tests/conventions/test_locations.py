"""Locations and parameter styles: what each stage is told about a slot."""

from __future__ import annotations

import pytest

from generator.conventions.forms import FORM_NOTATIONS, FormNotation
from generator.conventions.locations import (
    BODY,
    FILE,
    HEADER,
    LOCATIONS,
    PATH,
    QUERY,
    Location,
    SlotName,
)
from generator.conventions.styles import FORM, SIMPLE, STYLES, Serialization
from generator.schema import Kind


@pytest.mark.parametrize("location", LOCATIONS.values(), ids=str)
def test_its_example_is_a_slot_that_specs_can_name(location: Location) -> None:
    """Help that shows a slot nobody can write leads nowhere."""
    text = f"{location.name} {location.example}"
    slot = SlotName.parse(text)
    assert (slot.location, slot.name, str(slot)) == (location, location.example, text)
    assert location.wire(slot.name) == [location.name, slot.name]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "there is no location ''"),
        ("nowhere x", "there is no location 'nowhere'"),
        ("query", "it has no name"),
        ("query ", "it has no name"),
        ("header", "it has no name"),
        ("body data", "a JSON pointer begins with /"),
        ("header X Y", "a header's name is one word of ASCII"),
    ],
)
def test_what_is_no_slot_says_why(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match="^" + reason.replace("'", ".") + "$"):
        SlotName.parse(text)


def test_spellings_of_a_header_are_one_slot() -> None:
    """Two parameters in one header would overwrite each other."""
    one, other = SlotName(HEADER, "X-Trace"), SlotName(HEADER, "x-trace")
    assert one != other and one.key == other.key
    assert SlotName(QUERY, "A").key != SlotName(QUERY, "a").key


def test_a_body_slot_is_flat_for_pages_and_nested_for_arguments() -> None:
    assert BODY.flat_name("/data/a~1b/c") == "data__a/b__c"
    assert BODY.argument_path("/data/a~1b/c") == ("data", "a/b", "c")
    assert QUERY.flat_name("page[size]") == "page[size]"
    assert QUERY.argument_path("page[size]") == ("page[size]",)


def test_only_bodies_of_json_take_null_and_only_forms_take_files() -> None:
    assert [one.name for one in LOCATIONS.values() if one.takes_null] == ["body"]
    assert [one for one in LOCATIONS.values() if one.uploads] == [FILE]


TABLE = """
simple string integer array object
label string integer array object
matrix string integer array object
form string integer array object
spaceDelimited array object
pipeDelimited array object
deepObject object
"""


@pytest.mark.parametrize("row", TABLE.split("\n")[1:-1])
def test_styles_take_what_the_specification_says(row: str) -> None:
    """Its table "Style Values"; what a style has no text for must not be sent."""
    name, *expected = row.split()
    kinds: tuple[Kind, ...] = ("string", "integer", "array", "object")
    assert [kind for kind in kinds if STYLES[name].serializes(kind)] == expected
    assert STYLES[name].explode == (name == "form")


def test_what_a_document_leaves_out_is_the_locations_own() -> None:
    assert QUERY.serialization() == Serialization(FORM, True)
    assert (
        PATH.serialization() == HEADER.serialization() == Serialization(SIMPLE, False)
    )
    pipe = STYLES["pipeDelimited"]
    assert QUERY.serialization(pipe) == Serialization(pipe, False)
    assert QUERY.serialization(explode=False) == Serialization(FORM, False)


def test_the_wire_table_holds_what_does_not_go_without_saying() -> None:
    assert QUERY.serialization().wire("array", FORM) == {"explode": True}
    assert QUERY.serialization().wire("string", FORM) == {}
    assert PATH.serialization().wire("array", SIMPLE) == {}
    deep = QUERY.serialization(STYLES["deepObject"], True, allow_reserved=True)
    assert deep.wire("object", FORM) == {
        "style": "deepObject",
        "explode": True,
        "allow_reserved": True,
    }
    document = QUERY.serialization(content="application/json", allow_empty=True)
    assert document.wire("object", FORM) == {
        "content": "application/json",
        "allow_empty": True,
    }


STYLES_BY_LOCATION = """
path simple label matrix
query form spaceDelimited pipeDelimited deepObject
header simple
cookie form
"""


@pytest.mark.parametrize("row", STYLES_BY_LOCATION.strip().split("\n"))
def test_locations_take_the_styles_that_the_specification_gives_them(row: str) -> None:
    name, *names = row.split()
    assert [style.name for style in LOCATIONS[name].styles] == names
    assert LOCATIONS[name].style.name == names[0]


@pytest.mark.parametrize(("text", "path"), [("body", "body"), ("file", "file")])
def test_a_body_as_a_whole_has_no_name(text: str, path: str) -> None:
    """Lists, text and lone files have nothing to point at."""
    slot = SlotName.parse(text)
    assert (slot.name, str(slot)) == ("", text)
    assert slot.location.argument_path("") == (path,)
    assert slot.location.describe("") == "whole body"


@pytest.mark.parametrize("notation", FORM_NOTATIONS.values())
def test_a_form_notation_reaches_the_wire_table(notation: type[FormNotation]) -> None:
    written = {"openapi": "", "brackets": "brackets", "dots": "dots"}
    assert notation.style == written.get(notation.name, "indexedBrackets")

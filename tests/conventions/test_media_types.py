"""Media types of bodies: which slots a body has."""

from __future__ import annotations

import pytest

from generator.conventions.media_types import MEDIA_TYPES, body_type, preference
from generator.conventions.slots import Slot
from generator.schema import Property, Schema

TEXT = Schema("string")


@pytest.mark.parametrize(
    ("media_type", "name"),
    [
        ("application/json", "application/json"),
        ("Application/JSON; charset=utf-8", "application/json"),
        ("application/vnd.api+json", "application/json"),
        ("application/merge-patch+json", "application/json"),
        ("text/json", "application/json"),
        ("multipart/form-data; boundary=x", "multipart/form-data"),
        ("application/x-www-form-urlencoded", "application/x-www-form-urlencoded"),
        ("application/jsonl", "application/x-ndjson"),
        ("text/csv", "text/plain"),
        ("image/png", "application/octet-stream"),
        ("application/octet-stream", "application/octet-stream"),
        ("application/xml", None),
        ("image/svg+xml", None),
        ("application/x-protobuf", "application/octet-stream"),
        ("application/graphql", "text/plain"),
        ("multipart/mixed", None),
        ("", None),
    ],
)
def test_a_media_type_is_known_by_its_essence(
    media_type: str, name: str | None
) -> None:
    """A body of a type that nothing covers must not go out as JSON."""
    found = body_type(media_type)
    assert (None if found is None else found.name) == name


def test_json_is_preferred_to_forms_others_and_xml() -> None:
    """Of several media types of a body, clients send the one that carries every value."""
    offered = [
        "text/xml",
        "application/x-www-form-urlencoded",
        "application/octet-stream",
        "multipart/form-data",
        "application/vnd.api+json",
        "application/json",
    ]
    assert sorted(offered, key=preference) == [
        "application/json",
        "application/vnd.api+json",
        "multipart/form-data",
        "application/x-www-form-urlencoded",
        "application/octet-stream",
        "text/xml",
    ]


def slots(name: str, body: Schema, required: bool = True) -> list[Slot]:
    return list(MEDIA_TYPES[name].slots(body, required, lambda schema: schema))


def thing(*properties: Property) -> Schema:
    return Schema("object", properties=properties)


INNER = thing(Property("b/c", TEXT, True))
FILE = Schema("string", format="binary")


def test_json_has_a_slot_for_each_member_at_any_depth() -> None:
    found = slots("application/json", thing(Property("a", INNER, False)))
    assert [(str(s), s.required, s.anchor, s.container) for s in found] == [
        ("body /a", False, "", True),
        ("body /a/b~1c", True, "/a", False),
    ]


@pytest.mark.parametrize(
    ("body", "required"),
    [
        (Schema("array", items=TEXT), True),
        (TEXT, True),
        (Schema("object", additional_properties=TEXT), False),
        (Schema("any"), False),
    ],
)
def test_json_without_members_is_one_slot(body: Schema, required: bool) -> None:
    """A list or a free-form object can only be given as a whole."""
    (slot,) = slots("application/json", body)
    assert (str(slot), slot.schema, slot.required) == ("body", body, required)
    (slot,) = slots("application/json", body, required=False)
    assert not slot.required


def test_a_form_has_fields_and_files() -> None:
    body = thing(
        Property("photo", FILE, True),
        Property("more", Schema("array", items=FILE), False),
        Property("note", TEXT, False),
    )
    found = slots("multipart/form-data", body)
    assert [str(slot) for slot in found] == ["file photo", "file more", "form note"]


def test_a_url_encoded_form_has_no_null() -> None:
    nullable = Schema("string", nullable=True)
    body = thing(Property("a", thing(Property("b", nullable, False)), False))
    found = slots("application/x-www-form-urlencoded", body)
    assert [(str(s), s.schema.nullable) for s in found] == [
        ("body /a", False),
        ("body /a/b", False),
    ]


def test_other_bodies_are_given_as_a_whole() -> None:
    (lines,) = slots("application/x-ndjson", INNER)
    assert (str(lines), lines.schema) == ("body", Schema("array", items=INNER))
    (text,) = slots("text/plain", Schema("any"))
    assert (str(text), text.schema.kind) == ("body", "string")
    (file,) = slots("application/octet-stream", Schema("any"))
    assert (str(file), file.location.uploads) == ("file", True)

"""Media types of bodies: which slots a body has."""

from __future__ import annotations

import pytest

from generator.conventions.media_types import MEDIA_TYPES, body_type
from generator.schema import Property, Schema

TEXT = Schema("string")


@pytest.mark.parametrize(
    ("media_type", "name"),
    [
        ("application/json", "application/json"),
        ("Application/JSON; charset=utf-8", "application/json"),
        ("application/vnd.api+json", "application/json"),
        ("multipart/form-data; boundary=x", "multipart/form-data"),
        ("application/xml", None),
        ("text/json", None),
        ("", None),
    ],
)
def test_a_media_type_is_known_by_its_essence(
    media_type: str, name: str | None
) -> None:
    """A body of a type that nothing covers must not go out as JSON."""
    found = body_type(media_type)
    assert (None if found is None else found.name) == name


def slots(name: str, *members: Property) -> list[str]:
    body = Schema("object", properties=members)
    found = MEDIA_TYPES[name].slots(body, lambda schema: schema)
    return [str(slot) for slot in found]


def test_json_has_a_slot_for_each_member_at_any_depth() -> None:
    inner = Schema("object", properties=(Property("b/c", TEXT, True),))
    assert slots("application/json", Property("a", inner, False)) == [
        "body /a",
        "body /a/b~1c",
    ]


def test_a_form_has_fields_and_files() -> None:
    file = Schema("string", format="binary")
    members = (Property("photo", file, True), Property("note", TEXT, False))
    assert slots("multipart/form-data", *members) == ["file photo", "form note"]

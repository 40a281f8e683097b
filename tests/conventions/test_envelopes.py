"""Envelopes: which names reach callers, and what a resource is."""

from __future__ import annotations

import pytest

from generator.conventions.envelopes import JsonApi, Plain
from generator.conventions.locations import BODY, QUERY, SlotName
from generator.conventions.slots import Slot
from generator.jsonvalue import JsonText
from generator.schema import Property, Schema

TEXT = Schema("string")


def as_it_is(schema: Schema) -> Schema:
    return schema


def thing(**members: Schema) -> Schema:
    properties = tuple(Property(name, schema, True) for name, schema in members.items())
    return Schema("object", properties=properties)


def constant(value: str) -> Schema:
    return Schema("string", enum=(JsonText.of(value),))


SHIP = thing(type=constant("ship"), id=TEXT)


@pytest.mark.parametrize(
    ("pointer", "path"),
    [
        ("/data/id", ("id",)),
        ("/data/type", ("type",)),
        ("/data/attributes/name", ("name",)),
        ("/data/attributes/data/x", ("x",)),
        ("/data/attributes/location/city", ("location", "city")),
        ("/data/attributes/profile/data/attributes/email", ("profile", "email")),
        ("/data/attributes/attributes", ("attributes",)),
        ("/data/relationships/ship/data/id", ("ship_id",)),
        ("/data/relationships/crew/data/id", ("crew", "id")),
        ("/data/relationships/crew/data", ("crew",)),
        ("/attributes/name", ("attributes", "name")),
        ("/data", ("data",)),
    ],
)
def test_json_api_takes_its_members_away(pointer: str, path: tuple[str, ...]) -> None:
    """Callers think of a city, not of data and attributes."""
    linkage = "/data/relationships/ship/data"
    slots = {linkage: Slot(BODY, linkage, SHIP, False)}
    slot = Slot(BODY, pointer, TEXT, False)
    assert JsonApi().argument_path(slot, slots) == path
    names = Plain().argument_path(slot, slots)
    assert names == tuple(pointer.split("/")[1:])


@pytest.mark.parametrize(
    ("pointer", "wrapper"),
    [
        ("/data", True),
        ("/data/attributes", True),
        ("/data/attributes/data", True),
        ("/data/attributes/location", False),
    ],
)
def test_what_only_the_envelope_needs_is_no_argument(
    pointer: str, wrapper: bool
) -> None:
    slot = Slot(BODY, pointer, TEXT, False, container=True)
    assert JsonApi().is_wrapper(slot) is wrapper
    assert not Plain().is_wrapper(slot)


def test_a_query_parameter_has_no_envelope() -> None:
    slot = Slot(QUERY, "data/attributes", TEXT, False)
    assert JsonApi().argument_path(slot, {}) == ("data/attributes",)
    assert not JsonApi().is_wrapper(slot)


def test_a_resource_is_known_by_its_type() -> None:
    """One type for each resource, whatever response it stands in."""
    api = JsonApi()
    whole = thing(type=constant("ship"), id=TEXT, attributes=thing(name=TEXT))
    assert api.resource_type(whole, as_it_is) == "ship"
    assert (api.is_resource(whole), api.is_identifier(whole)) == (True, False)
    assert (api.is_resource(SHIP), api.is_identifier(SHIP)) == (False, True)
    assert api.resource_type(thing(type=TEXT), as_it_is) is None
    assert api.resource_type(thing(name=TEXT), as_it_is) is None
    assert api.always_there("id") and not api.always_there("type")
    assert Plain().resource_type(whole, as_it_is) is None
    assert not Plain().is_resource(whole) and not Plain().always_there("id")


def test_a_list_of_identifiers_takes_plain_ids() -> None:
    api = JsonApi()
    ships = Schema("array", items=SHIP)
    assert api.items_type(ships, as_it_is) == "ship"
    assert api.identifier("ship") == {"type": "ship", "id": "{}"}
    assert api.items_type(SHIP, as_it_is) is None
    assert api.items_type(Schema("array", items=TEXT), as_it_is) is None
    assert Plain().items_type(ships, as_it_is) is None


def test_members_that_a_parameter_asks_for_are_not_always_there() -> None:
    """A type checker must not promise a member that nobody asked for."""
    values = Schema("string", enum=(JsonText.of("count"), JsonText.of("size")))
    parameters = [
        (SlotName(QUERY, "extra[ship]"), Schema("array", items=values)),
        (SlotName(QUERY, "fields[ship]"), Schema("array", items=constant("name"))),
        (SlotName(BODY, "/extra[ship]"), Schema("array", items=constant("other"))),
        (SlotName(QUERY, "extra[port]"), TEXT),
    ]
    asked = JsonApi("extra").on_request(parameters, as_it_is)
    assert asked == {"count", "size"}
    assert JsonApi().on_request(parameters, as_it_is) == frozenset()
    assert Plain().on_request(parameters, as_it_is) == frozenset()

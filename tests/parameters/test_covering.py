"""The values that conformance is measured with must reach every member, and stay few."""

from __future__ import annotations

from tests.parameters.covering import covering

TEXT = {"type": "string"}


def test_alternatives_vary_together() -> None:
    """A product of alternatives would be more than anyone can validate."""
    either = {
        "anyOf": [{"type": "object", "properties": {name: TEXT}} for name in "abc"]
    }
    schema = {"type": "object", "properties": {"one": either, "other": either}}
    found = covering(schema, "name")
    assert found == [{"one": {k: "text"}, "other": {k: "text"}} for k in "abc"]


def test_items_of_all_kinds_share_an_array_as_far_as_it_may_be_long() -> None:
    kinds = {"anyOf": [{"const": 1}, {"const": 2}, {"const": 3}]}
    assert covering({"type": "array", "items": kinds}, "n") == [[1, 2, 3]]
    short = {"type": "array", "items": kinds, "minItems": 2, "maxItems": 2}
    assert covering(short, "n") == [[1, 2], [3, 3]]


def test_what_is_required_is_in_every_value() -> None:
    schema = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": TEXT, "value": {"anyOf": [TEXT, {"type": "integer"}]}},
    }
    first, second = covering(schema, "name")
    assert first == {"kind": "text", "value": "text"}
    assert second == {"kind": "text", "value": second["value"]}
    assert isinstance(second["value"], int)

"""Schemas in the notation of `operations.yaml`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from generator.openapi import Schema
from generator.openapi.operations_file.notation import (
    BARE,
    COUNTS,
    NUMBERS,
    ORDER,
    SWITCHES,
    TEXTS,
    Enum,
    implied,
)
from generator.pointer import escape

Encoded: TypeAlias = "str | dict[str, Any]"
NameOf: TypeAlias = Callable[[Enum], str | None]
"""The name under which a list of values is stored; None: it is stored where it is used."""


def encode(
    schema: Schema, name_of: NameOf, flags: Mapping[str, Any] | None = None
) -> Encoded:
    """The text form of a schema, with the `flags` (required, say) of what it belongs to."""
    own = _attributes(schema, name_of)
    pointers = dict(_pointers(schema, "", name_of))
    if flags or pointers or len(own) != 1:
        return {**_ordered({**own, **(flags or {})}), **pointers}
    if "type" in own:
        return str(own["type"])
    if "ref" in own and own["ref"] not in BARE:
        return str(own["ref"])
    return own


def _pointers(
    schema: Schema, prefix: str, name_of: NameOf
) -> Iterator[tuple[str, Encoded]]:
    for member in schema.properties:
        pointer = f"{prefix}/{escape(member.name)}"
        flags = {
            flag: True for flag in ("required", "deprecated") if getattr(member, flag)
        }
        inner = member.schema
        if inner.properties:
            own = _attributes(inner, name_of)
            own = _ordered({**own, "type": inner.kind, **flags})
            yield pointer, "object" if own == {"type": "object"} else own
            yield from _pointers(inner, pointer, name_of)
        else:
            yield pointer, encode(inner, name_of, flags)


def _attributes(schema: Schema, name_of: NameOf) -> dict[str, Any]:
    """Everything about a schema but its properties, without what follows from the rest."""
    own: dict[str, Any] = {}
    if len(schema.enum) == 1:
        own["const"] = schema.enum[0].value
    elif schema.enum:
        own["enum"] = name_of(schema.enum) or [text.value for text in schema.enum]
    if schema.items is not None:
        own["items"] = encode(schema.items, name_of)
    if schema.additional_properties is not None:
        own["additional_properties"] = encode(schema.additional_properties, name_of)
    for name, schemas in (
        ("prefix_items", schema.prefix_items),
        ("one_of", schema.one_of),
    ):
        if schemas:
            own[name] = [encode(one, name_of) for one in schemas]
    if schema.discriminator is not None:
        own["discriminator"] = {
            "property": schema.discriminator.property,
            "values": [list(values) for values in schema.discriminator.values],
        }
    if schema.default is not None:
        own["default"] = schema.default.value
    for name in (*NUMBERS, *COUNTS, *TEXTS):
        value = getattr(schema, name)
        if value is not None:
            own[name] = value
    for name in SWITCHES:
        if getattr(schema, name):
            own[name] = True
    if implied(own, bool(schema.properties), schema.enum) != schema.kind:
        own["type"] = schema.kind
    return _ordered(own)


def _ordered(own: Mapping[str, Any]) -> dict[str, Any]:
    return {name: own[name] for name in ORDER if name in own}

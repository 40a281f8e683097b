"""The slots of an operation, in wire order."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from generator.conventions.locations import HEADER, SlotName
from generator.conventions.media_types import Wanted, body_type, concrete
from generator.conventions.slots import Slot
from generator.conventions.styles import FORM, Serialization
from generator.openapi import Facts, Operation, PartEncoding, RequestBody, Schema
from generator.pointer import enclosing
from generator.spec.service import ServiceSpec


def slots(
    operation: Operation,
    facts: Facts,
    supplied: Collection[SlotName] = (),
    client: Mapping[SlotName, str] | None = None,
    named: Iterable[SlotName] = (),
) -> tuple[Slot, ...]:
    """All slots of `operation`: its parameters by location, then the body depth first.

    `supplied` are the keys of slots that the client fills unless a parameter does; `client` maps
    other slots to options of the client; `named` are slots that decisions name, which may be in
    the first item of an array.
    """
    found: dict[SlotName, Slot] = {}
    for parameter in operation.parameters:
        key = SlotName(parameter.location, parameter.name).key
        slot = Slot(
            parameter.location,
            parameter.name,
            facts.resolve(parameter.schema),
            parameter.required,
            serialization=parameter.location.serialization(
                parameter.style,
                parameter.explode,
                allow_reserved=parameter.allow_reserved,
                allow_empty=parameter.allow_empty
                or _may_be_empty(parameter.schema, facts),
                content=parameter.media_type or "",
            ),
            client="" if client is None else client.get(key, ""),
            supplied=key in supplied or key.name in parameter.location.reserved,
            deprecated=parameter.deprecated,
        )
        found.setdefault(key, slot)
    if operation.body is not None:
        for slot in _body_slots(operation.body, facts, _first_items(named)):
            found.setdefault(slot.key, slot)
    return tuple(found.values())


def _may_be_empty(schema: Schema, facts: Facts) -> bool:
    """Whether the empty text is one of the values that a document lists."""
    schema = facts.resolve(schema)
    return any(one.value == "" for one in schema.enum) or any(
        _may_be_empty(option, facts) for option in schema.one_of
    )


def _first_items(named: Iterable[SlotName]) -> Wanted:
    """The first items of arrays that names lead to, or into."""
    return frozenset(
        pointer
        for slot in named
        if slot.location.nested
        for pointer in (slot.name, *enclosing(slot.name))
        if pointer.endswith("/0")
    )


def _body_slots(body: RequestBody, facts: Facts, wanted: Wanted) -> Iterator[Slot]:
    schema = facts.resolve(body.schema)
    convention = body_type(concrete(body.media_type, schema))
    if convention is None:
        return
    encodings: dict[tuple[str, ...], PartEncoding] = {
        (one.name,): one for one in body.encoding
    }
    for slot in convention.slots(schema, body.required, facts.resolve, wanted):
        encoding = encodings.get(slot.location.argument_path(slot.name))
        yield (
            slot
            if encoding is None
            else replace(slot, serialization=_part_serialization(encoding))
        )


def _part_serialization(encoding: PartEncoding) -> Serialization:
    """How a part of a form is written: in a media type, or in a style."""
    style = encoding.style or FORM
    return Serialization(
        style,
        style.explode if encoding.explode is None else encoding.explode,
        encoding.allow_reserved,
        content="" if encoding.style else "".join(encoding.content_types[:1]),
        headers=encoding.headers,
    )


def supplied_slots(spec: ServiceSpec) -> frozenset[SlotName]:
    """Slots that the client fills: credentials, and the headers of every request."""
    return frozenset(
        (
            *(SlotName(HEADER, name).key for name, _ in spec.api.headers),
            *(credential.slot.key for credential in spec.credentials),
        )
    )

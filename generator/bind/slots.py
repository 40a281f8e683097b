"""The slots of an operation, in wire order."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from generator.conventions.locations import HEADER, SlotName
from generator.conventions.media_types import body_type
from generator.conventions.slots import Slot
from generator.conventions.styles import FORM, Serialization
from generator.openapi import Facts, Operation, PartEncoding, RequestBody
from generator.spec.service import ServiceSpec


def slots(
    operation: Operation,
    facts: Facts,
    supplied: Collection[SlotName] = (),
    client: Mapping[SlotName, str] | None = None,
) -> tuple[Slot, ...]:
    """All slots of `operation`: its parameters by location, then the body depth first.

    `supplied` are the keys of slots that the client fills unless a parameter does; `client` maps
    other slots to options of the client.
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
                allow_empty=parameter.allow_empty,
                content=parameter.media_type or "",
            ),
            client="" if client is None else client.get(key, ""),
            supplied=key in supplied or key.name in parameter.location.reserved,
        )
        found.setdefault(key, slot)
    if operation.body is not None:
        for slot in _body_slots(operation.body, facts):
            found.setdefault(slot.key, slot)
    return tuple(found.values())


def _body_slots(body: RequestBody, facts: Facts) -> Iterator[Slot]:
    convention = body_type(body.media_type)
    if convention is None:
        return
    encodings: dict[tuple[str, ...], PartEncoding] = {
        (one.name,): one for one in body.encoding
    }
    schema = facts.resolve(body.schema)
    for slot in convention.slots(schema, body.required, facts.resolve):
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
    )


def supplied_slots(spec: ServiceSpec) -> frozenset[SlotName]:
    """Slots that the client fills: credentials, and the headers of every request."""
    return frozenset(
        (
            *(SlotName(HEADER, name).key for name, _ in spec.api.headers),
            *(credential.slot.key for credential in spec.credentials),
        )
    )

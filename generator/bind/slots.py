"""The slots of an operation, in wire order."""

from __future__ import annotations

from collections.abc import Collection

from generator.conventions.locations import HEADER, SlotName
from generator.conventions.media_types import body_type
from generator.conventions.slots import Slot
from generator.openapi import Facts, Operation
from generator.spec.service import ServiceSpec


def slots(
    operation: Operation, facts: Facts, supplied: Collection[SlotName] = ()
) -> tuple[Slot, ...]:
    """All slots of `operation`: its parameters by location, then the body depth first.

    `supplied`: keys of the slots that the client fills if nobody else does.
    """
    found: dict[SlotName, Slot] = {}
    for parameter in operation.parameters:
        key = SlotName(parameter.location, parameter.name).key
        slot = Slot(
            parameter.location,
            parameter.name,
            facts.resolve(parameter.schema),
            parameter.required,
            serialization=parameter.location.serialization(explode=parameter.explode),
            supplied=key in supplied or key.name in parameter.location.reserved,
        )
        found.setdefault(key, slot)
    body = operation.body
    convention = body_type(body.media_type) if body is not None else None
    if body is not None and convention is not None:
        for slot in convention.slots(
            facts.resolve(body.schema), body.required, facts.resolve
        ):
            found.setdefault(slot.key, slot)
    return tuple(found.values())


def supplied_slots(spec: ServiceSpec) -> frozenset[SlotName]:
    """What a client sends by itself: credentials, and the headers of every request."""
    return frozenset(
        (
            *(SlotName(HEADER, name).key for name, _ in spec.api.headers),
            *(credential.slot.key for credential in spec.credentials),
        )
    )

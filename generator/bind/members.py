"""What callers can fill in a request: which slots become parameters, and what these are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from generator.bind.matching import SlotIndex
from generator.bind.page_names import LONGEST_NAME, PageNames
from generator.conventions.slots import Slot
from generator.model import TypeName
from generator.openapi import Facts, Schema
from generator.page_syntax import is_reserved, name_fault, type_of

MOST = 64
"""Parameters of a tool; beyond, objects are given as a whole."""
KINDS: dict[str, TypeName] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "array": "array",
    "object": "object",
}


def named_members(
    slots: Sequence[Slot],
    index: SlotIndex,
    page_names: PageNames,
    whole: Collection[str] = (),
) -> list[tuple[Slot, str]]:
    """The slots that become parameters, with their names; those without a name get none.

    Objects at the pointers in `whole` are given as a whole, and so is the object around a slot
    whose name would be too long.
    """
    whole = set(whole)
    containers = {slot.name for slot in slots if slot.container}
    while True:
        chosen = [
            (slot, _name(slot, index, page_names)) for slot in _chosen(slots, whole)
        ]
        around = {
            one
            for slot, name in chosen
            if len(name) > LONGEST_NAME
            for one in _around(slot)[:1]
            if one in containers
        }
        if not around:
            return chosen
        whole |= around


def _name(slot: Slot, index: SlotIndex, page_names: PageNames) -> str:
    """The first usable name; a long one where all are."""
    usable = [
        name
        for name in page_names.of(slot)
        if name
        and not is_reserved(name)
        and name_fault(name) is None
        and type_of(name) is None
        and index.candidates(name) == [slot]
    ]
    short = [name for name in usable if len(name) <= LONGEST_NAME]
    return next(iter((*short, *usable)), "")


def _chosen(slots: Sequence[Slot], whole: Collection[str] = ()) -> list[Slot]:
    """The slots that become parameters: members of objects, or objects as a whole.

    Those at the pointers in `whole` are given as a whole, and so is an object of one of several
    kinds, whose members do not say which of them go together, and one that has members of any
    names beside its own.
    """
    open_slots = [
        slot
        for slot in slots
        if not slot.supplied and not (slot.constant and slot.required)
    ]
    containers = {slot.name: slot for slot in open_slots if slot.container}
    unlisted = {
        name
        for name, one in containers.items()
        if one.schema.kind == "union" or one.schema.additional_properties is not None
    }
    given = [slot for name, slot in containers.items() if name in unlisted.union(whole)]
    leaves = [slot for slot in open_slots if not slot.container]
    holding = {around for leaf in leaves for around in _around(leaf)}
    # An object that nothing can be put into is given as a whole; the package makes required ones.
    closed = [
        slot
        for name, slot in containers.items()
        if name not in holding and not slot.required
    ]
    chosen = _outermost([*leaves, *closed, *given])
    while len(chosen) > MOST:
        inside = Counter(
            around
            for slot in chosen
            for around in _around(slot)[:1]
            if around in containers
        )
        if not inside:
            break
        most = max(inside, key=lambda name: (name.count("/"), inside[name]))
        chosen = [slot for slot in chosen if most not in _around(slot)]
        chosen.append(containers[most])
    order = {slot.key: number for number, slot in enumerate(slots)}
    return sorted(_outermost(chosen), key=lambda slot: order[slot.key])


def _outermost(chosen: Sequence[Slot]) -> list[Slot]:
    """Each slot once, without those within objects that are given as a whole."""
    whole = {slot.name for slot in chosen if slot.container}
    bodies = {slot.location for slot in chosen if slot.container and not slot.name}
    slots = {slot.key: slot for slot in chosen}
    return [
        slot
        for slot in slots.values()
        if whole.isdisjoint(_around(slot))
        and (slot.location not in bodies or not slot.name)
    ]


def _around(slot: Slot) -> list[str]:
    """Pointers of the objects around a slot, the nearest first."""
    return [one.name for one in slot.key.around if one.name]


def type_name(schema: Schema, facts: Facts) -> TypeName:
    if schema.kind in KINDS:
        return KINDS[schema.kind]
    kinds = {facts.resolve(option).kind for option in schema.one_of}
    for kind in ("object", "array", "string", "number", "integer", "boolean"):
        if kind in kinds:
            return KINDS[kind]
    return "object" if schema.kind == "any" and not schema.enum else "string"

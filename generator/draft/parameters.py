"""The parameters of a drafted tool: which slots they fill, and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from generator.bind.matching import SlotIndex
from generator.bind.spelling import LONGEST_NAME, Spelling
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.model import TypeName
from generator.openapi import Facts, Schema
from generator.parse.grammar import is_reserved, name_fault, type_of
from generator.pointer import enclosing

MOST = 64
"""Maximum number of parameters of a tool; beyond that, objects are passed as a whole."""
_KINDS: dict[str, TypeName] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "array": "array",
    "object": "object",
}


class Undraftable(Exception):
    """The reason why an operation cannot be drafted as a tool."""


@dataclass(frozen=True, slots=True)
class DraftedParameter:
    name: str
    type: TypeName
    required: bool
    slot: Slot
    items: TypeName | None
    """Of an array."""
    item: Schema | None


def drafted_parameters(
    slots: Sequence[Slot], spelling: Spelling, facts: Facts, repeated: SlotName | None
) -> list[DraftedParameter]:
    """A parameter for each slot that callers fill. Raises `Undraftable`.

    `repeated` is a slot that another one fills as well.
    """
    index = SlotIndex(tuple(slots), spelling.abbreviations)
    found: list[DraftedParameter] = []
    for slot, name in _named(
        [slot for slot in slots if slot.key != repeated], index, spelling
    ):
        required = slot.required and not slot.anchor
        if not name:
            if required:
                raise Undraftable(f"no name distinguishes {slot} from other slots")
            continue
        item = None if slot.schema.items is None else facts.resolve(slot.schema.items)
        found.append(
            DraftedParameter(
                name,
                _type(slot.schema, facts),
                required,
                slot,
                None if item is None else _KINDS.get(item.kind),
                item,
            )
        )
    return sorted(found, key=lambda one: not one.required)


def _named(
    slots: Sequence[Slot], index: SlotIndex, spelling: Spelling
) -> list[tuple[Slot, str]]:
    """The slots that become parameters, with their names; those without a name get none.

    Where a name would be too long, the object around the slot is given as a whole.
    """
    whole: set[str] = set()
    containers = {slot.name for slot in slots if slot.container}
    while True:
        chosen = [
            (slot, _name(slot, index, spelling)) for slot in _chosen(slots, whole)
        ]
        around = {
            one
            for slot, name in chosen
            if len(name) > LONGEST_NAME
            for one in _around(slot)[-1:]
            if one in containers
        }
        if not around:
            return chosen
        whole |= around


def _name(slot: Slot, index: SlotIndex, spelling: Spelling) -> str:
    """The first usable name; a long one where all are."""
    usable = [
        name
        for name in spelling.names(slot)
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
    kinds: its members do not say which of them go together.
    """
    open_slots = [
        slot
        for slot in slots
        if not slot.supplied and not (slot.constant and slot.required)
    ]
    containers = {slot.name: slot for slot in open_slots if slot.container}
    unions = {name for name, one in containers.items() if one.schema.kind == "union"}
    given = [slot for name, slot in containers.items() if name in unions.union(whole)]
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
            for around in _around(slot)[-1:]
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
    slots = {slot.key: slot for slot in chosen}
    return [slot for slot in slots.values() if whole.isdisjoint(_around(slot))]


def _around(slot: Slot) -> list[str]:
    """Pointers of the objects around a slot, the outermost first."""
    if not slot.location.nested:
        return []
    return sorted(enclosing(slot.name), key=len)


def _type(schema: Schema, facts: Facts) -> TypeName:
    if schema.kind in _KINDS:
        return _KINDS[schema.kind]
    kinds = {facts.resolve(option).kind for option in schema.one_of}
    for kind in ("object", "array", "string", "number", "integer", "boolean"):
        if kind in kinds:
            return _KINDS[kind]
    return "object" if schema.kind == "any" and not schema.enum else "string"

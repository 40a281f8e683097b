"""The parameters of a drafted tool: which slots they fill, and what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from generator.bind.matching import SlotIndex
from generator.conventions.slots import Slot
from generator.draft.names import parameter_names
from generator.model import TypeName
from generator.openapi import Facts, Schema
from generator.parse.grammar import is_reserved, name_fault, type_of
from generator.pointer import enclosing

MOST = 64
"""Parameters of a tool; beyond, objects are given as a whole."""
_KINDS: dict[str, TypeName] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "array": "array",
    "object": "object",
}


class Undraftable(Exception):
    """Why an operation cannot be a tool of a page."""


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
    slots: Sequence[Slot], abbreviations: dict[str, str], facts: Facts
) -> list[DraftedParameter]:
    """A parameter for each slot that callers fill. Raises `Undraftable`."""
    index = SlotIndex(tuple(slots), abbreviations)
    found: list[DraftedParameter] = []
    for slot in _chosen(slots):
        name = _name(slot, index, abbreviations)
        required = slot.required and not slot.anchor
        if name is None:
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


def _name(slot: Slot, index: SlotIndex, abbreviations: dict[str, str]) -> str | None:
    for name in parameter_names(slot, abbreviations):
        usable = (
            name
            and not is_reserved(name)
            and name_fault(name) is None
            and type_of(name) is None
        )
        if usable and index.candidates(name) == [slot]:
            return name
    return None


def _chosen(slots: Sequence[Slot]) -> list[Slot]:
    """The slots that become parameters: members of objects, or objects as a whole."""
    open_slots = [
        slot
        for slot in slots
        if not slot.supplied and not (slot.constant and slot.required)
    ]
    containers = {slot.name: slot for slot in open_slots if slot.container}
    leaves = [slot for slot in open_slots if not slot.container]
    holding = {around for leaf in leaves for around in _around(leaf)}
    # An object that nothing can be put into is given as a whole; the package makes required ones.
    closed = [
        slot
        for name, slot in containers.items()
        if name not in holding and not slot.required
    ]
    chosen = [*leaves, *closed]
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
    whole = {slot.name for slot in chosen if slot.container}
    outermost = [slot for slot in chosen if whole.isdisjoint(_around(slot))]
    return sorted(outermost, key=lambda slot: order[slot.key])


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

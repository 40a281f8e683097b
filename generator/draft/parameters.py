"""The parameters of a drafted tool: which slots they fill, and what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.bind.matching import SlotIndex
from generator.bind.members import KINDS, named_members, type_name
from generator.bind.page_names import PageNames
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.model import TypeName
from generator.openapi import Facts, Schema


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
    slots: Sequence[Slot],
    page_names: PageNames,
    facts: Facts,
    repeated: SlotName | None,
) -> list[DraftedParameter]:
    """A parameter for each slot that callers fill. Raises `Undraftable`.

    `repeated` is a slot that another one fills as well.
    """
    index = SlotIndex(tuple(slots), page_names.abbreviations)
    found: list[DraftedParameter] = []
    for slot, name in named_members(
        [slot for slot in slots if slot.key != repeated], index, page_names
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
                type_name(slot.schema, facts),
                required,
                slot,
                None if item is None else KINDS.get(item.kind),
                item,
            )
        )
    return sorted(found, key=lambda one: not one.required)

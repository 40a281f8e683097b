"""Slots that a page's author may have meant where names do not say so, for people to judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import model
from generator.bind.matching import SlotIndex, letters_and_digits
from generator.bind.slots import slots, supplied_slots
from generator.conventions.locations import PATH, SlotName
from generator.conventions.slots import Slot
from generator.openapi import Facts, Operation
from generator.openapi.words import words
from generator.pointer import split
from generator.spec.service import ServiceSpec

_ID_TYPES = ("string", "integer")
_FILE = frozenset(
    ("file", "content", "contents", "upload", "document", "body", "bytes")
)
"""Words for what a body of bytes or text is."""
_ABOUT_FILES = frozenset(("name", "filename", "type", "id", "size", "url", "length"))


def likely_slots(
    tool: model.Tool, operation: Operation, facts: Facts, spec: ServiceSpec
) -> dict[str, SlotName]:
    """By parameter of `tool` the slot that it probably fills, for those that names leave open.

    A tool that makes one thing has members of the one item of a list that the API takes.
    """
    supplied = supplied_slots(spec)
    known = slots(operation, facts, supplied)
    index = SlotIndex(known, dict(spec.abbreviations), spec.slug_prefix)
    matches = {one.name: index.candidates(one.name) for one in tool.parameters}
    taken = {found[0].key for found in matches.values() if len(found) == 1}
    items = slots(operation, facts, supplied, named=_first_items(known, facts))
    found: dict[str, SlotName] = {}
    for name, candidates in matches.items():
        if len(candidates) == 1:
            continue
        free = [
            one
            for one in items
            if not one.supplied and taken.isdisjoint((one.key, *one.key.around))
        ]
        slot = _plainest(candidates) if candidates else _by_end(name, free)
        if slot is not None:
            taken.add(slot.key)
            found[name] = SlotName(slot.location, slot.name)
    left = [one for one in tool.parameters if not matches[one.name]]
    needed = [
        slot
        for slot in known
        if slot.required and slot.location is PATH and slot.key not in taken
    ]
    for kind, fitting in (
        ("string", [one.name for one in left if _is_content(words(one.name))]),
        ("array", [one.name for one in left if one.type == "array"]),
    ):
        whole = [
            slot
            for slot in known
            if slot.location.whole and not slot.name and slot.schema.kind == kind
        ]
        if len(whole) == len(fitting) == 1 and whole[0].key not in taken:
            found.setdefault(fitting[0], SlotName(whole[0].location, whole[0].name))
    lone = _lone_id([one for one in left if one.name not in found])
    if lone and len(needed) == 1:
        found[lone] = SlotName(needed[0].location, needed[0].name)
    return found


def _is_content(name: Sequence[str]) -> bool:
    """`file_to_upload`, but not `file_name`."""
    return not _FILE.isdisjoint(name) and name[-1] not in _ABOUT_FILES


def _lone_id(parameters: Sequence[model.Parameter]) -> str:
    """The one parameter that must be the id in a path: required, or called so."""
    required = [one for one in parameters if one.required and one.type in _ID_TYPES]
    called = [one for one in required if words(one.name)[-1:] in (("id",), ("uuid",))]
    lone = called if len(called) == 1 else required
    return lone[0].name if len(lone) == 1 else ""


def _first_items(known: Sequence[Slot], facts: Facts) -> Iterator[SlotName]:
    for slot in known:
        if not slot.location.nested or slot.schema.items is None:
            continue
        item = facts.resolve(slot.schema.items)
        if item.kind == "object" and item.properties:
            yield SlotName(slot.location, f"{slot.name}/0")


def _plainest(candidates: Sequence[Slot]) -> Slot:
    """`DateSent` rather than `DateSent>`."""
    return min(candidates, key=lambda one: sum(not c.isalnum() for c in one.name))


def _by_end(name: str, free: Sequence[Slot]) -> Slot | None:
    """The one slot whose name ends with all of a parameter's, nearest to the top."""
    wanted = letters_and_digits(name)
    ending: dict[int, list[Slot]] = {}
    for slot in free:
        parts = split(slot.name) if slot.location.nested else words(slot.name)
        inner = [part for part in parts if part != "0"]
        ends = ("".join(inner[at:]) for at in range(len(inner)))
        if wanted in map(letters_and_digits, ends):
            ending.setdefault(len(inner), []).append(slot)
    nearest = ending[min(ending)] if ending else []
    return nearest[0] if len(nearest) == 1 else None

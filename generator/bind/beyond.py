"""Parameters beyond the page: what an operation takes and the page of its tool leaves out."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from generator import model
from generator.bind.bound import BoundRoute, BoundTool
from generator.bind.matching import SlotIndex
from generator.bind.members import KINDS, named_members, type_name
from generator.bind.page_names import PageNames
from generator.conventions.slots import Slot
from generator.openapi import Facts

_Place: TypeAlias = tuple[str, str]
"""A name, and the constant nearest to its slot: what kind of thing it is a member of."""


class BeyondPage:
    """Adds parameters to tools, spelled as the service's pages spell theirs."""

    def __init__(
        self, tools: Sequence[BoundTool], facts: Facts, abbreviations: dict[str, str]
    ) -> None:
        named = [
            (tool.tool, route, binding.slots[0], binding.parameter)
            for tool in tools
            for route in tool.routes
            for binding in route.bindings
            if binding.rule is None and binding.slots
        ]
        self._facts = facts
        self._page_names = PageNames.learned(
            ((slot, parameter.name) for _, _, slot, parameter in named), abbreviations
        )
        first = tools[0].tool.page if tools else ""
        self._alike: dict[_Place, dict[bool, dict[tuple[str, str], None]]] = {}
        """The parameters that tools have at a place, those of further pages apart."""
        for tool, route, slot, parameter in named:
            alike = self._alike.setdefault(
                _place(parameter.name, slot, route.slots), {}
            )
            alike.setdefault(tool.page != first, {})[tool.slug, parameter.name] = None

    def extended(self, bound: BoundTool) -> model.Tool:
        """The tool with a parameter for each slot that nothing fills.

        Of a tool that chooses among operations, each has slots of its own: it stays as it is.
        """
        tool, route = bound.tool, bound.routes[0]
        if len(bound.routes) > 1:
            return tool
        index = SlotIndex(route.slots, self._page_names.abbreviations)
        names = {parameter.name for parameter in tool.parameters}
        unfilled = list(_unfilled(route))
        added = [
            self._parameter(name, slot, tool, route)
            for slot, name in named_members(
                unfilled, index, self._page_names, _together(unfilled)
            )
            if name and name not in names
        ]
        return replace(tool, parameters=(*tool.parameters, *added)) if added else tool

    def _parameter(
        self, name: str, slot: Slot, tool: model.Tool, route: BoundRoute
    ) -> model.Parameter:
        item = slot.schema.items
        return model.Parameter(
            name,
            type_name(slot.schema, self._facts),
            False,
            "",
            tool.line,
            items=None if item is None else KINDS.get(self._facts.resolve(item).kind),
            beyond_page=True,
            described_like=self._described_like(_place(name, slot, route.slots)),
        )

    def _described_like(self, place: _Place) -> tuple[tuple[str, str], ...]:
        """The parameters at the same place of other tools: those that the owner describes first."""
        alike = self._alike.get(place, {})
        return tuple(alike.get(True) or alike.get(False) or ())


def _unfilled(route: BoundRoute) -> Iterator[Slot]:
    """Slots that no parameter fills, in part or as a whole."""
    bound = [slot for binding in route.bindings for slot in binding.slots]
    filled = {slot.key for slot in (*bound, *route.filled)}
    opened = {around for slot in bound for around in slot.key.around}
    whole = {slot.key for slot in bound}
    whole |= {
        slot.key
        for slot in route.slots
        if slot.key in opened and slot.schema.kind == "union"
    }
    for slot in route.slots:
        taken = slot.key in filled or slot.key in opened
        if taken or slot.constant or slot.supplied or slot.client:
            continue
        if whole.isdisjoint(slot.key.around):
            yield slot


def _together(slots: Sequence[Slot]) -> frozenset[str]:
    """Objects that may be left out, but have members that must then be given."""
    needed = {slot.anchor for slot in slots if slot.required and slot.anchor}
    return frozenset(
        slot.name
        for slot in slots
        if slot.container and not slot.required and slot.name in needed
    )


def _place(name: str, slot: Slot, slots: Collection[Slot]) -> _Place:
    """Where a parameter of that name belongs: of constants around its slot, the nearest counts."""
    around = {one.name: depth for depth, one in enumerate(slot.key.around)}
    near = [
        (around[parent], one.schema.enum[0].text)
        for one in slots
        if one.constant
        and one.location == slot.location
        and (parent := one.name.rpartition("/")[0]) in around
    ]
    return name, min(near)[1] if near else ""

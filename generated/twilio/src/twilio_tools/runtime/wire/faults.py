"""Faults in the arguments of a call, by the names that the caller used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..encoding import steps
from ..errors import Fault
from ..omit import OMIT
from ..pointer import child
from ..schema.problems import Path
from .arguments import INVALID
from .compiled import CompiledRoute
from .fields import CompiledField
from .locations import Location


class FaultReporter:
    """Collects the faults of one call."""

    __slots__ = ("_route", "_values", "faults")

    def __init__(
        self, route: CompiledRoute, values: Sequence[Any], faults: list[Fault]
    ) -> None:
        self._route = route
        self._values = values
        self.faults = faults

    def report(self, field: CompiledField, message: str, path: Path = ()) -> None:
        """A fault of a field, or of what stands at a path within its value."""
        inner = steps(path)
        documented = field.documented + inner if field.documented else ""
        python = field.label + inner if field.field.python else ""
        if not documented and not python:
            python = (str(field.slots[0]) if field.slots else "") + inner
        self.faults.append(Fault(python or documented, documented, message))

    def conflict(self, field: CompiledField, slot: Location) -> None:
        self.report(field, f"conflicts with another argument: both set the {slot}")

    def missing(self, field: CompiledField) -> None:
        if not field.anchor:
            self.report(field, "is required")
        else:
            around = self._name_of_object(field.anchor)
            self.report(field, f"is required when {around} is given")

    def unmet_need(
        self, field: CompiledField, slot: Location, found: Any, allowed: Sequence[Any]
    ) -> None:
        """Another slot has not the value that a field needs there."""
        if any(
            value is INVALID and slot in one.slots
            for one, value in zip(self._route.fields, self._values, strict=True)
        ):
            return  # reported already
        wanted = " or ".join(repr(value) for value in allowed)
        now = "left out" if found is OMIT else repr(found)
        name = self.name_of(slot)
        self.report(field, f"is taken only when {name} is {wanted}; it is {now}")

    def in_body(self, pointer: str, path: Path, message: str) -> None:
        """A fault in the finished body, reported for the argument closest to it."""
        by_pointer = {
            child("", slot.name) if slot.in_form else slot.pointer: field
            for field in reversed(self._route.fields)
            for slot in field.slots
            if (slot.in_form or slot.pointer is not None)
            and field.label
            and not field.field.appends
        }
        field, rest = by_pointer.get(pointer), path
        here = pointer
        for at, step in enumerate(path, 1):
            here = child(here, str(step))
            if here in by_pointer:
                field, rest = by_pointer[here], path[at:]
        if field is not None:
            self.report(field, message, rest)
        else:
            where = f"body {pointer}" if pointer else "body"
            self.faults.append(Fault(where + steps(path), "", message))

    def name_of(self, slot: Location) -> str:
        """The argument that a slot is for, or the slot itself."""
        for field in self._route.fields:
            if slot in field.slots and field.label and not field.field.appends:
                return field.label
        return str(slot)

    def _name_of_object(self, anchor: str) -> str:
        """An argument that is given within an object, or the object's own."""
        pairs = zip(self._route.fields, self._values, strict=True)
        for field, value in pairs:
            if value is not OMIT and field.label and anchor in field.anchors_around:
                return field.label
        for field in self._route.fields:
            at_anchor = any(slot.pointer == anchor for slot in field.slots)
            if at_anchor and field.label and not field.field.appends:
                return field.label
        return f"body {anchor}"

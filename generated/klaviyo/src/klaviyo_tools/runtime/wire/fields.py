"""The fields of a route, compiled before any call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from ..pointer import Tokens, follow, is_inside, tokens_of
from ..schema.keywords import Schemas, allows_null
from ..schema.problems import Check
from .acceptance import acceptance
from .locations import Location
from .model import ABSENT, Field, Route, Slot

Locate = Callable[[Slot], Location]


class CompiledField:
    """A `Field`, ready for calls."""

    __slots__ = (
        "accept",
        "anchor",
        "anchors_around",
        "anchors_within",
        "default",
        "documented",
        "field",
        "implies",
        "label",
        "needs",
        "nullable",
        "overlaps",
        "owner",
        "repeats",
        "required",
        "slots",
        "takes_files",
    )

    def __init__(self, field: Field, locate: Locate, schemas: Schemas) -> None:
        self.field = field
        self.label = ".".join(field.python) or field.documented
        """The Python name, or the documented one where Python has none."""
        self.documented = field.documented
        self.required = field.required
        self.default = field.default
        self.anchor = field.anchor
        self.slots = tuple(locate(slot) for slot in field.slots)
        self.takes_files = any(slot.takes_files for slot in self.slots)
        self.nullable = (
            allows_null(field.schema)
            and not field.appends
            and all(slot.takes_null for slot in self.slots)
        )
        self.accept: Check = acceptance(field, schemas, files=self.takes_files)
        self.implies: tuple[tuple[Location, Any, tuple[int, ...]], ...] = ()
        """Values that it fixes, their slots, and the fields that have those slots."""
        self.needs: tuple[tuple[Location, tuple[Any, ...]], ...] = ()
        """The values that another slot may have for this field to be allowed."""
        self.owner = -1
        """When it appends: the field that has the same slot for itself; -1: none."""
        self.repeats = -1
        """The field that this one repeats; -1: none."""
        self.anchors_around: frozenset[str] = frozenset()
        """Anchors of the route that are sent whenever this field is."""
        self.anchors_within: tuple[tuple[str, Tokens], ...] = ()
        """Anchors at or below its slots, by the way from its value to them."""
        self.overlaps = False
        """Other fields put values at, above or below its slots."""

    @property
    def handled_when_omitted(self) -> bool:
        """It may have an effect although it is omitted."""
        return self.required or self.default is not ABSENT or self.repeats >= 0

    def anchors_in(self, value: Any) -> Iterable[str]:
        """The anchors that are sent with a value of this field."""
        yield from self.anchors_around
        for anchor, way in self.anchors_within:
            if isinstance(follow(value, way), dict):
                yield anchor


def compiled_fields(
    route: Route, locate: Locate, schemas: Schemas
) -> tuple[CompiledField, ...]:
    """The fields of a route, each related to the others."""
    fields = tuple(CompiledField(field, locate, schemas) for field in route.fields)
    anchors = frozenset(field.anchor for field in fields if field.anchor)
    for index, field in enumerate(fields):
        _relate(field, index, fields, locate, route.operation)
    fixed = [[slot for slot, _, _ in field.implies] for field in fields]
    pointers = [
        [slot.pointer for slot in (*field.slots, *slots) if slot.pointer is not None]
        for field, slots in zip(fields, fixed, strict=True)
    ]
    for index, field in enumerate(fields):
        _nest(field, index, pointers, anchors)
    return fields


def _relate(
    field: CompiledField,
    index: int,
    fields: Sequence[CompiledField],
    locate: Locate,
    operation: str,
) -> None:
    """Finds the fields that this one shares slots with, fixes, or repeats."""

    def owners(slots: Iterable[Location]) -> tuple[int, ...]:
        wanted = set(slots)
        return tuple(
            at
            for at, other in enumerate(fields)
            if at != index
            and not other.field.appends
            and not wanted.isdisjoint(other.slots)
        )

    if field.field.appends:
        field.owner = next(iter(owners(field.slots)), -1)
    field.implies = tuple(
        (slot, value, owners((slot,)))
        for slot, value in ((locate(one), value) for one, value in field.field.implies)
    )
    needs: dict[Location, list[Any]] = {}
    for one, value in field.field.needs:
        needs.setdefault(locate(one), []).append(value)
    field.needs = tuple((slot, tuple(values)) for slot, values in needs.items())
    if field.field.same_as:
        by_name = {other.documented: at for at, other in enumerate(fields)}
        if field.field.same_as not in by_name:
            name = field.field.same_as
            raise TypeError(f"{operation}: no field {name!r} to repeat")
        field.repeats = by_name[field.field.same_as]


def _nest(
    field: CompiledField,
    index: int,
    pointers: Sequence[Sequence[str]],
    anchors: frozenset[str],
) -> None:
    """Finds the anchors around and within a field, and whether others meet it in the body."""
    own = [slot.pointer for slot in field.slots if slot.pointer is not None]
    field.anchors_around = frozenset(
        anchor
        for anchor in anchors
        if any(is_inside(pointer, anchor) for pointer in pointers[index])
    )
    field.anchors_within = tuple(
        (anchor, tokens_of(anchor[len(pointer) :]))
        for anchor in anchors
        for pointer in own
        if anchor == pointer or is_inside(anchor, pointer)
    )
    others = [one for at, found in enumerate(pointers) if at != index for one in found]
    field.overlaps = any(
        pointer == other or is_inside(pointer, other) or is_inside(other, pointer)
        for pointer in pointers[index]
        for other in others
    )

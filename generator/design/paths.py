"""The path of a value among the arguments: the slot's own name without the API's envelope.

`/data/attributes/location/city` becomes `(("location",), ("city",))`: the member `city` of the
argument `location`. One level is flat; what lies deeper is a group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.bind import Binding, BoundRoute, BoundTool
from generator.conventions.envelopes import Envelope
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.design.words import Path, Scope, Words, words
from generator.pointer import enclosing, split


@dataclass(frozen=True, slots=True)
class ArgumentPaths:
    """The paths of all values of a tool, without duplicates."""

    parameters: Mapping[str, Path]
    """By documented name; without those that callers do not pass."""
    groups: Mapping[Words, Words]
    """The argument that contains the members of a group, by the name it would have."""
    clients: Mapping[str, Path]
    """Of options of the client that calls can override."""
    unions: Mapping[Path, Path]
    """Of unions whose members are documented separately, by the path they would have."""

    def of(self, binding: Binding) -> Path:
        return self.parameters.get(binding.parameter.name, ())


class RouteSlots:
    """The slots of one route, with the bindings of each."""

    def __init__(self, route: BoundRoute, envelope: Envelope) -> None:
        self.route = route
        self.envelope = envelope
        self.by_pointer = {s.name: s for s in route.slots if s.location.nested}
        self.holders: dict[SlotName, list[Binding]] = {}
        for binding in route.bindings:
            for slot in () if binding.repeats else binding.slots:
                self.holders.setdefault(slot.key, []).append(binding)
        self._filled = {slot.key for slot in route.filled}
        self._opened = {
            around
            for binding in route.bindings
            for slot in binding.slots
            if slot.location.nested
            for around in enclosing(slot.name)
        }

    def path(self, slot: Slot) -> Path:
        """The path that a slot's own name yields; that of an array item is only within it."""
        if slot.item:
            inside = slot.name.removeprefix(slot.item)
            return tuple(map(words, split(inside)))
        return tuple(map(words, self.envelope.argument_path(slot, self.by_pointer)))

    def bound_to(self, slot: Slot) -> list[Binding]:
        return self.holders.get(slot.key, [])

    def fills(self, slot: Slot) -> bool:
        """Whether the client fills a slot."""
        return slot.key in self._filled

    def union_around(self, slot: Slot) -> Slot | None:
        """The outermost union around a body slot."""
        tokens = slot.name.split("/")
        for length in range(2, len(tokens)):
            around = self.by_pointer.get("/".join(tokens[:length]))
            if around is not None and around.schema.kind == "union":
                return around
        return None

    def is_open_union(self, slot: Slot) -> bool:
        """A union whose members the page documents separately."""
        return (
            slot.location.nested
            and slot.schema.kind == "union"
            and slot.container
            and not self.bound_to(slot)
            and slot.name in self._opened
            and self.union_around(slot) is None
        )


def argument_paths(bound: BoundTool, routes: Iterable[RouteSlots]) -> ArgumentPaths:
    """The paths of a tool, the same on all of its routes."""
    routes = tuple(routes)
    wanted: dict[str, set[Path]] = {}
    for route in routes:
        for binding in route.route.bindings:
            wanted.setdefault(binding.parameter.name, set()).add(
                _wanted(binding, route)
            )
    placing = _Placing()
    for parameter in bound.tool.parameters:
        paths = wanted.get(parameter.name, set())
        path = paths.pop() if len(paths) == 1 else (words(parameter.name),)
        if path:
            placing.place(path, parameter.name)
    unions: dict[Path, Path] = {}
    tops: dict[Words, Words] = {}
    for route in routes:
        for slot in route.route.slots:
            if route.is_open_union(slot):
                path = route.path(slot)
                if path[0] not in tops:
                    tops[path[0]] = placing.names.take(path[0])
                unions[path] = (tops[path[0]], *path[1:])
    clients = {
        slot.client: ()
        for route in routes
        for slot in route.route.slots
        if slot.client and not route.bound_to(slot)
    }
    named = {name: (placing.names.take(words(name)),) for name in clients}
    return ArgumentPaths(placing.parameters, placing.groups, named, unions)


def around(path: Path) -> list[Path]:
    """The paths of the groups that a path leads through."""
    return [path[:length] for length in range(1, len(path))]


def _wanted(binding: Binding, route: RouteSlots) -> Path:
    rule = binding.rule
    if rule is not None:
        if rule.nothing or rule.same_as:
            return ()
        if rule.argument:
            return (words(rule.argument),)
        if rule.append or rule.wrap is not None:
            return (words(binding.parameter.name),)
    if not binding.slots:
        return (words(binding.parameter.name),)
    slot = binding.slots[0]
    if slot.name == slot.item:
        # The body as a whole has no name, nor has an item.
        return (words(binding.parameter.name),)
    if slot.constant and slot.required:
        return ()  # the client fills it
    return () if route.union_around(slot) is not None else route.path(slot)


class _Placing:
    """Assigns each documented name its path, or the name itself where that is in use."""

    def __init__(self) -> None:
        self.names = Scope()
        self.parameters: dict[str, Path] = {}
        self.groups: dict[Words, Words] = {}
        self._within: set[Path] = set()
        """The paths of groups."""
        self._used: set[Path] = set()

    def place(self, path: Path, documented: str) -> None:
        clash = path in self._within or any(
            part in self._used for part in (path, *around(path))
        )
        if clash or len(path) == 1:
            placed: Path = (self.names.take(words(documented) if clash else path[0]),)
        else:
            if path[0] not in self.groups:
                self.groups[path[0]] = self.names.take(path[0])
            placed = (self.groups[path[0]], *path[1:])
        self.parameters[documented] = placed
        self._used.add(placed)
        self._within.update(around(placed))

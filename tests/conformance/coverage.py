"""How much of the document the requests have reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.conformance.document import Document, Operation
from tests.conformance.request import Request
from tests.conformance.schemas import Schema

Leaf = tuple[str, str]
"""An operation's label, and a slot of it."""


def leaves_of(
    document: Document, schema: Schema, pointer: str = "", within: tuple[int, ...] = ()
) -> set[str]:
    """JSON pointers to all that a body may hold that holds nothing more; `*` for items.

    A schema that holds itself is opened once: `within` are those that are open. What the API alone
    writes belongs to no request.
    """
    schema = document.schemas.resolve(schema)
    if id(schema) in within:
        return {pointer}
    within = (*within, id(schema))
    found: set[str] = set()
    inner = [
        (pointer, one)
        for key in ("allOf", "oneOf", "anyOf")
        for one in schema.get(key, ())
    ]
    inner += [
        (f"{pointer}/{name}", one)
        for name, one in schema.get("properties", {}).items()
        if not one.get("readOnly")
    ]
    if "items" in schema:
        inner.append((f"{pointer}/*", schema["items"]))
    for at, one in inner:
        if document.schemas.resolve(one).get("enum") != [None]:
            found |= leaves_of(document, one, at, within)
    return found or {pointer}


def reached_by(value: Any, leaves: Iterable[str]) -> set[str]:
    """Those leaves at which a body has something."""
    there = set(_pointers(value, ""))
    return there.intersection(leaves)


def _pointers(value: Any, pointer: str) -> Iterable[str]:
    yield pointer
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _pointers(
                one, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            )
    elif isinstance(value, list):
        for one in value:
            yield from _pointers(one, f"{pointer}/*")


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    reached: int
    known: int

    def __str__(self) -> str:
        part = 100 * self.reached / self.known if self.known else 100
        return f"{self.reached} of {self.known} ({part:.1f} %)"


@dataclass
class Coverage:
    """What of the operations that the tools use has been reached."""

    document: Document
    bound: Mapping[str, frozenset[str]]
    """By operation label the slots to which parameters are bound: `query sort`, `body /data/id`."""
    operations: set[str] = field(default_factory=set)
    parameters: set[Leaf] = field(default_factory=set)
    leaves: set[Leaf] = field(default_factory=set)
    _known: dict[str, set[str]] = field(default_factory=dict)

    def add(self, request: Request) -> None:
        operation = self.document.operation(request)
        if operation is None:
            return
        label = operation.label
        self.operations.add(label)
        declared = {
            f"{where} {name}"
            for where in ("query", "path", "header")
            for name in operation.parameters(where)
        }
        given = {f"query {name}" for name, _ in request.query}
        given |= {
            f"header {name}"
            for name in operation.parameters("header")
            if name.lower() in request.headers
        }
        given |= {slot for slot in declared if slot.startswith("path ")}
        self.parameters |= {(label, slot) for slot in declared & given}
        body = dict(request.form) if request.multipart else request.json
        if body is not None:
            self.leaves |= {
                (label, leaf) for leaf in reached_by(body, self.known_leaves(operation))
            }

    def known_leaves(self, operation: Operation) -> set[str]:
        if operation.label not in self._known:
            found: set[str] = set()
            for one in operation.raw.get("requestBody", {}).get("content", {}).values():
                found |= leaves_of(self.document, one.get("schema", {}))
            self._known[operation.label] = found
        return self._known[operation.label]

    def used(self) -> list[Operation]:
        """The operations of the document that tools call."""
        return [one for one in self.document.operations if one.label in self.bound]

    def all_parameters(self) -> set[Leaf]:
        return {
            (one.label, f"{where} {name}")
            for one in self.used()
            for where in ("query", "path", "header")
            for name in one.parameters(where)
        }

    def all_leaves(self) -> set[Leaf]:
        return {
            (one.label, leaf) for one in self.used() for leaf in self.known_leaves(one)
        }

    def bound_slots(self) -> set[Leaf]:
        """Slots to which a documented parameter is bound."""
        return {(label, slot) for label, slots in self.bound.items() for slot in slots}

    def leaves_in_bound(self) -> set[Leaf]:
        """Body leaves that lie at or below a bound slot."""
        return {
            (label, leaf)
            for label, leaf in self.all_leaves()
            if any(
                leaf == pointer or leaf.startswith(f"{pointer}/")
                for slot in self.bound[label]
                if slot.startswith("body ") and (pointer := slot.removeprefix("body "))
            )
        }

    def reached_slots(self) -> set[Leaf]:
        """Bound slots at which, or below which, something has arrived."""
        found = set()
        for label, slot in self.bound_slots():
            where, _, name = slot.partition(" ")
            if where == "body":
                if any(
                    at == label and (leaf == name or leaf.startswith(f"{name}/"))
                    for at, leaf in self.leaves
                ):
                    found.add((label, slot))
            elif where in ("form", "file"):
                if (label, f"/{name}") in self.leaves:
                    found.add((label, slot))
            elif (label, slot) in self.parameters:
                found.add((label, slot))
        return found

    def missed(self) -> set[Leaf]:
        """Bound slots, and body leaves at or below them, at which nothing has arrived."""
        leaves = self.leaves_in_bound() - self.leaves
        return (self.bound_slots() - self.reached_slots()) | {
            (label, f"body {leaf}") for label, leaf in leaves
        }

    def shares(self) -> dict[str, Share]:
        """The figures, by what they count."""
        used = self.used()
        slots = self.bound_slots()
        inner = self.leaves_in_bound()
        return {
            "operations that tools call": Share(
                len(self.operations & set(self.bound)), len(used)
            ),
            "parameters of those operations": Share(
                len(self.parameters & self.all_parameters()), len(self.all_parameters())
            ),
            "body leaves of those operations": Share(
                len(self.leaves & self.all_leaves()), len(self.all_leaves())
            ),
            "slots that parameters are bound to": Share(
                len(self.reached_slots()), len(slots)
            ),
            "body leaves at or below those slots": Share(
                len(self.leaves & inner), len(inner)
            ),
        }

"""The slots of an operation: every place in its request that a value can go to, in wire order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.openapi import Facts, Operation, Property, Schema
from generator.pointer import escape, split

Where: TypeAlias = Literal["path", "query", "header", "body", "form", "file"]

MULTIPART = "multipart/form-data"


@dataclass(frozen=True, slots=True)
class Slot:
    """One place in a request. In a body `name` is a JSON pointer, elsewhere the slot's own name."""

    where: Where
    name: str
    shape: Schema
    """Resolved, save for what stands inside arrays and unions."""
    required: bool
    """Must be filled; with an `anchor`, only when that object is sent."""
    anchor: str = ""
    """JSON pointer of the nearest optional object around the slot; empty: there is none."""
    explode: bool = False
    container: bool = False
    """An object whose members are slots of their own."""

    @property
    def constant(self) -> bool:
        return self.where == "body" and len(self.shape.enum) == 1

    def __str__(self) -> str:
        return f"{self.where} {self.name}"


def slots(operation: Operation, facts: Facts) -> tuple[Slot, ...]:
    """All slots of `operation`: path, query and header parameters, then the body depth first."""
    found: dict[tuple[str, str], Slot] = {}
    for parameter in operation.parameters:
        slot = Slot(
            parameter.location,
            parameter.name,
            facts.resolve(parameter.schema),
            parameter.required,
            explode=parameter.explode,
        )
        found.setdefault((slot.where, slot.name), slot)
    body = operation.body
    if body is not None:
        shape = facts.resolve(body.schema)
        if body.media_type == MULTIPART:
            for member in shape.properties:
                part = facts.resolve(member.schema)
                where: Where = "file" if part.format == "binary" else "form"
                found[where, member.name] = Slot(
                    where, member.name, part, member.required
                )
        else:
            for slot in _object_slots(shape, "", "", facts, ()):
                found.setdefault((slot.where, slot.name), slot)
    return tuple(found.values())


def enclosing(pointer: str) -> list[str]:
    """The pointers of all objects around a place in a body, the nearest one first."""
    found = []
    while pointer := pointer.rpartition("/")[0]:
        found.append(pointer)
    return found


def flat(slot: Slot) -> str:
    """A slot's own name; in a body, those of all members on the way, joined as pages do."""
    if slot.where != "body":
        return slot.name
    return "__".join(split(slot.name))


def _object_slots(
    shape: Schema, pointer: str, anchor: str, facts: Facts, within: tuple[str, ...]
) -> Iterator[Slot]:
    for member in _members(shape, facts):
        at = f"{pointer}/{escape(member.name)}"
        inner = facts.resolve(member.schema)
        name = member.schema.ref or ""
        container = (name not in within or not name) and bool(_members(inner, facts))
        yield Slot("body", at, inner, member.required, anchor, container=container)
        if container:
            # A shape that holds itself is opened once; below, it is a value like any other.
            below = (*within, name) if name else within
            yield from _object_slots(
                inner, at, anchor if member.required else at, facts, below
            )


def _members(shape: Schema, facts: Facts) -> tuple[Property, ...]:
    """Members of an object, or all members of a union of objects, in order of appearance."""
    if shape.kind == "object":
        return shape.properties
    if shape.kind != "union":
        return ()
    alternatives = [facts.resolve(option) for option in shape.one_of]
    if not all(
        option.kind == "object" and option.properties for option in alternatives
    ):
        return ()
    names = dict.fromkeys(
        member.name for option in alternatives for member in option.properties
    )
    return tuple(_merged(name, alternatives, facts) for name in names)


def _merged(name: str, alternatives: list[Schema], facts: Facts) -> Property:
    """One member as any of the alternatives takes it; which one holds is checked on the whole."""
    present = [
        m for option in alternatives for m in option.properties if m.name == name
    ]
    required = len(present) == len(alternatives) and all(m.required for m in present)
    distinct = list(dict.fromkeys(m.schema for m in present))
    if len(distinct) == 1:
        return Property(name, distinct[0], required)
    resolved = [facts.resolve(shape) for shape in distinct]
    first = resolved[0]
    if all(shape.kind == first.kind and shape.enum for shape in resolved):
        enum = tuple(dict.fromkeys(value for shape in resolved for value in shape.enum))
        return Property(name, replace(first, enum=enum), required)
    return Property(name, Schema("union", one_of=tuple(distinct)), required)

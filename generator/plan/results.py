"""Typed dicts for answers: the API's own JSON, described without ever being able to refuse it.

There is one typed dict for each type of resource, whatever answer it stands in: what all answers
give it is there, the rest may be. The same holds for alternatives of an object that no type tells
apart. Lists of values stay open to any other of their kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeAlias

from generator.jsonvalue import Json
from generator.openapi import Facts, Operation, Property, Response, Schema
from generator.plan.identifiers import Identifier
from generator.plan.typebook import TypeBook, or_null, reference

_NOISE = re.compile(
    r"(?:ResponseObject(?:Resource)?|CompoundDocument|ResponseCollection)"
)


Labels: TypeAlias = tuple[str, ...]
"""Names that a type would like to have, the best one first."""

MAX_VALUES = 8
"""A longer list of values is not spelt out: it is open anyway."""


class ResultTypes:
    """Plans the types of answers.

    `on_request`: members that are only there when asked for. `identified`: every resource has an
    id, whatever the wire facts say, because the style of the API demands it.
    """

    def __init__(
        self,
        book: TypeBook,
        operations: Iterable[Operation],
        on_request: frozenset[str],
        *,
        identified: bool = False,
    ) -> None:
        self.book = book
        self.facts: Facts = book.facts
        self.on_request = on_request
        self.identified = identified
        self._resources: dict[str, dict[Schema, None]] = {}
        seen: set[Schema] = set()
        for operation in operations:
            for answer in operation.responses:
                if answer.schema is not None:
                    self._collect(answer.schema, seen)

    def _collect(self, shape: Schema, seen: set[Schema]) -> None:
        """Note every variant of every resource in the answers."""
        shape = self.facts.resolve(shape)
        if shape in seen:
            return
        seen.add(shape)
        kind = resource_type(shape.properties, self.facts)
        if kind is not None and _is_resource(shape.properties):
            self._resources.setdefault(kind, {})[replace(shape, nullable=False)] = None
        inner = [*(m.schema for m in shape.properties), *shape.one_of]
        for part in (*inner, shape.items):
            if part is not None:
                self._collect(part, seen)

    def document(self, answer: Response, method: str) -> str:
        """Python source for the type of a whole answer."""
        if answer.schema is None:
            return "None"
        shape = self.facts.resolve(answer.schema)
        if shape.kind == "object" and shape.properties:
            return self._define(
                f"answer {method}", (f"{method}_result",), shape.properties
            )
        return "Any"

    def item(self, answer: Response, method: str, pointer: str) -> str:
        """Python source for the type of one item of a collection that stands at `pointer`."""
        shape = self.facts.resolve(answer.schema or Schema("any"))
        for token in pointer.split("/")[1:]:
            inside = {member.name: member.schema for member in shape.properties}
            shape = self.facts.resolve(inside.get(token, Schema("any")))
        items = shape.items or Schema("any")
        schema = self._schema(items, (f"{method}_item",))
        name = schema.get("$ref", "").removeprefix("#/$defs/")
        return name or "dict[str, Any]"

    def _define(
        self, key: str, wanted: Labels, members: tuple[Property, ...]
    ) -> Identifier:
        owner, path = resource_type(members, self.facts) or wanted[0], wanted[-1]

        def build() -> dict[str, Json]:
            return {
                "type": "object",
                "properties": {
                    m.name: self._schema(
                        m.schema, (f"{owner}_{m.name}", f"{path}_{m.name}")
                    )
                    for m in members
                },
                "required": [m.name for m in members if self._is_there(m)],
            }

        return self.book.define(key, wanted, build)

    def _is_there(self, member: Property) -> bool:
        """A member that may be null need not be called required: then it is there as null."""
        if member.required:
            return True
        return (
            member.name not in self.on_request
            and self.facts.resolve(member.schema).nullable
        )

    def _schema(self, shape: Schema, wanted: Labels) -> dict[str, Json]:
        resolved = self.facts.resolve(shape)
        schema = self._present(shape, resolved, wanted)
        return or_null(schema) if resolved.nullable else schema

    def _present(
        self, shape: Schema, resolved: Schema, wanted: Labels
    ) -> dict[str, Json]:
        if resolved.kind == "union":
            return self._union(shape, resolved, wanted)
        if resolved.kind == "object" and resolved.properties:
            return self._object(shape, resolved.properties, wanted)
        if resolved.kind == "object":
            return {"type": "object", "additionalProperties": True}
        if resolved.kind == "array":
            items = resolved.items or Schema("any")
            return {
                "type": "array",
                "items": self._schema(items, _suffixed(wanted, "item")),
            }
        if resolved.kind == "any":
            return {}
        schema: dict[str, Json] = {"type": resolved.kind}
        values = [value.value for value in resolved.enum]
        if len(values) == 1:
            return {**schema, "enum": values}
        if values and resolved.kind != "boolean" and len(values) <= MAX_VALUES:
            return {"anyOf": [{**schema, "enum": values}, schema]}
        return schema

    def _object(
        self, shape: Schema, members: tuple[Property, ...], wanted: Labels
    ) -> dict[str, Json]:
        kind = resource_type(members, self.facts)
        if kind is not None and _is_resource(members) and kind in self._resources:
            return reference(self._resource(kind))
        if shape.ref is None:
            key = f"answer {members!r}"
            return reference(self._define(key, self._labels(members, wanted), members))
        short = _NOISE.sub("", shape.ref) or shape.ref
        return reference(
            self._define(
                f"answer {shape.ref}", (short, f"{short}_resource", shape.ref), members
            )
        )

    def _resource(self, kind: str) -> Identifier:
        variants = list(self._resources[kind])
        members = tuple(self._merged(name, variants) for name in _names(variants))
        if self.identified:
            members = tuple(self._given(m) if m.name == "id" else m for m in members)
        return self._define(f"resource {kind}", (kind, f"{kind}_resource"), members)

    def _given(self, member: Property) -> Property:
        """A member that is always there, and never null."""
        shape = replace(self.facts.resolve(member.schema), nullable=False)
        return replace(member, schema=shape, required=True)

    def _labels(self, members: tuple[Property, ...], wanted: Labels) -> Labels:
        """Names for a nameless object: a resource is called by its type, a part by its owner."""
        kind = resource_type(members, self.facts)
        if kind is None:
            return wanted
        names = {member.name for member in members}
        role = "identifier" if names == {"type", "id"} else "resource"
        return (f"{kind}_{role}", *wanted)

    def _union(
        self, shape: Schema, resolved: Schema, wanted: Labels
    ) -> dict[str, Json]:
        options = [self.facts.resolve(option) for option in resolved.one_of]
        if all(_is_resource(option.properties) for option in options):
            # Their types tell them apart, for people and for type checkers.
            return {
                "anyOf": [self._schema(option, wanted) for option in resolved.one_of]
            }
        if all(option.kind == "object" and option.properties for option in options):
            merged = tuple(self._merged(name, options) for name in _names(options))
            return self._object(shape, merged, wanted)
        if any(option.kind == "object" and option.properties for option in options):
            return {}
        schemas = [self._schema(option, wanted) for option in resolved.one_of]
        return {} if {} in schemas else {"anyOf": schemas}

    def _merged(self, name: str, options: list[Schema]) -> Property:
        """One member of merged alternatives, with all the shapes that they give it."""
        present = [m for option in options for m in option.properties if m.name == name]
        shapes = list(dict.fromkeys(m.schema for m in present))
        required = len(present) == len(options) and all(m.required for m in present)
        if len(shapes) == 1:
            return Property(name, shapes[0], required)
        resolved = [self.facts.resolve(shape) for shape in shapes]
        kinds = {shape.kind for shape in resolved}
        if len(kinds) == 1 and not kinds & {"object", "array", "union"}:
            values = tuple(dict.fromkeys(v for shape in resolved for v in shape.enum))
            enum = values if all(shape.enum for shape in resolved) else ()
            nullable = any(shape.nullable for shape in resolved)
            return Property(
                name, Schema(resolved[0].kind, nullable, enum=enum), required
            )
        return Property(name, Schema("union", one_of=tuple(shapes)), required)


def resource_type(members: tuple[Property, ...], facts: Facts) -> str | None:
    """The constant `type` of a resource."""
    for member in members:
        if member.name == "type":
            enum = facts.resolve(member.schema).enum
            value = enum[0].value if len(enum) == 1 else None
            return value if isinstance(value, str) else None
    return None


def _is_resource(members: tuple[Property, ...]) -> bool:
    """More than a resource identifier: something with attributes."""
    return {"type", "attributes"} <= {member.name for member in members}


def _suffixed(labels: Labels, part: str) -> Labels:
    return tuple(f"{label}_{part}" for label in labels)


def _names(options: list[Schema]) -> list[str]:
    return list(
        dict.fromkeys(member.name for option in options for member in option.properties)
    )


def success(operation: Operation) -> Response:
    """The answer that a call ends with: the first success that has a body, or else the first."""
    with_body = [answer for answer in operation.responses if answer.schema is not None]
    return (with_body or list(operation.responses) or [Response(204)])[0]

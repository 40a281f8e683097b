"""The typed dicts and literal types that annotations refer to, each planned once.

A definition is JSON Schema, from which the model generator writes the type. Equal definitions
that want the same name share it. A type lives in the module of the group that uses it, and in
`shared` once two groups do.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from generator.jsonvalue import Json, JsonText
from generator.openapi import Facts, Schema
from generator.plan.identifiers import Identifier, Names, is_plain, pascal_case
from generator.plan.literals import literal
from generator.plan.package import LiteralType
from generator.plan.values import MOMENTS
from generator.plan.wording import MOMENT_HINTS

INLINE_VALUES = 6
"""A longer list of values gets a name."""
SHARED = "shared"
_REF = "#/$defs/"


@dataclass(slots=True)
class _Definition:
    name: Identifier
    schema: dict[str, Json]
    groups: set[str] = field(default_factory=set)


class TypeBook:
    """Collects definitions while signatures are planned; `schema()` is their sum."""

    def __init__(self, facts: Facts, reserved: Collection[str]) -> None:
        self.facts = facts
        self.names = Names(reserved)
        self._definitions: dict[Identifier, _Definition] = {}
        self._by_key: dict[str, Identifier] = {}
        self._literals: dict[JsonText, LiteralType] = {}

    # -- literal types -------------------------------------------------------------------------

    def literal_type(self, values: list[Json], wanted: str, qualified: str) -> str:
        """Python source for one of `values`; a long list is named `wanted`, or else `qualified`."""
        if len(values) <= INLINE_VALUES:
            return f"Literal[{', '.join(literal(value) for value in values)}]"
        key = JsonText.of(values)
        known = self._literals.get(key)
        if known is None:
            # A single word ("sort") would say nothing beside the words of other tools.
            label = wanted if "_" in wanted else qualified
            name = self.names.take(pascal_case(label), pascal_case(qualified))
            known = self._literals[key] = LiteralType(name, tuple(values))
        return known.name

    def literals(self) -> tuple[LiteralType, ...]:
        return tuple(sorted(self._literals.values(), key=lambda entry: entry.name))

    # -- typed dicts ---------------------------------------------------------------------------

    def define(
        self, key: str, wanted: tuple[str, ...], build: Callable[[], dict[str, Json]]
    ) -> Identifier:
        """The type for `key`; `build` makes its schema the first time."""
        name = self._by_key.get(key)
        if name is None:
            first, *others = (pascal_case(text) for text in wanted)
            name = self.names.take(first, *others)
            self._by_key[key] = name
            definition = _Definition(name, {})
            self._definitions[name] = definition
            definition.schema = {"title": str(name), **build()}
        return name

    def use(self, name: str, group: str) -> None:
        """Note that `group` uses a type, and all that it refers to."""
        definition = self._definitions.get(Identifier(name))
        if definition is None or group in definition.groups:
            return
        definition.groups.add(group)
        for inner in _references(definition.schema):
            self.use(inner, group)

    def module(self, name: str) -> str:
        groups = self._definitions[Identifier(name)].groups
        return next(iter(groups)) if len(groups) == 1 else SHARED

    def __contains__(self, name: str) -> bool:
        return name in self._definitions

    def schema(self) -> dict[str, Json]:
        """All definitions, named `module.Type`."""
        placed = {name: f"{self.module(name)}.{name}" for name in self._definitions}
        return {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": {
                placed[name]: _renamed(definition.schema, placed)
                for name, definition in sorted(self._definitions.items())
                if definition.groups
            },
        }


def reference(name: str) -> dict[str, Json]:
    return {"$ref": _REF + name}


def _references(schema: Json) -> list[str]:
    if isinstance(schema, dict):
        own = (
            [schema["$ref"].removeprefix(_REF)]
            if isinstance(schema.get("$ref"), str)
            else []
        )
        return own + [name for value in schema.values() for name in _references(value)]
    if isinstance(schema, list):
        return [name for value in schema for name in _references(value)]
    return []


def _renamed(schema: Json, placed: dict[Identifier, str]) -> Json:
    if isinstance(schema, dict):
        renamed = {key: _renamed(value, placed) for key, value in schema.items()}
        if isinstance(schema.get("$ref"), str):
            name = Identifier(schema["$ref"].removeprefix(_REF))
            renamed["$ref"] = _REF + placed[name]
        return renamed
    if isinstance(schema, list):
        return [_renamed(value, placed) for value in schema]
    return schema


class RequestTypes:
    """Typed dicts for what is sent: exactly the shapes that the API takes."""

    def __init__(self, book: TypeBook) -> None:
        self.book = book
        self.facts = book.facts

    def schema(self, shape: Schema, wanted: str, qualified: str) -> dict[str, Json]:
        """The schema of a value within a typed dict."""
        resolved = self.facts.resolve(shape)
        if resolved.kind == "object" and resolved.properties:
            schema: dict[str, Json] = reference(self.name(shape, wanted, qualified))
        elif resolved.kind == "union":
            schema = {
                "anyOf": [self.schema(o, wanted, qualified) for o in resolved.one_of]
            }
        elif resolved.kind == "array":
            items = resolved.items or Schema("any")
            schema = {"type": "array", "items": self.schema(items, wanted, qualified)}
        elif resolved.kind == "any":
            schema = {}
        elif resolved.kind == "object":
            schema = {"type": "object", "additionalProperties": True}
        else:
            schema = {"type": resolved.kind}
            values = [value.value for value in resolved.enum]
            if values and not any(isinstance(value, float) for value in values):
                schema["enum"] = values
            elif resolved.kind == "string" and resolved.format in MOMENTS:
                # As text, or as the object that the model generator has for the format.
                moment = {"type": "string", "format": resolved.format}
                schema = {"anyOf": [schema, moment]}
        return or_null(schema) if resolved.nullable else schema

    def name(self, shape: Schema, wanted: str, qualified: str) -> Identifier:
        """The typed dict for an object shape."""
        resolved = self.facts.resolve(shape)
        label = shape.ref or _label(resolved, self.facts) or wanted
        key = (
            f"request {shape.ref}" if shape.ref else f"request {resolved.properties!r}"
        )
        fallback = f"{qualified}_{label}" if shape.ref is None else f"{label}_param_2"

        def build() -> dict[str, Json]:
            return {
                "type": "object",
                "properties": {
                    m.name: described(
                        self.schema(
                            m.schema, f"{label}_{m.name}", f"{qualified}_{m.name}"
                        ),
                        moment_hint(m.schema, self.facts),
                    )
                    for m in resolved.properties
                },
                "required": [m.name for m in resolved.properties if m.required],
            }

        return self.book.define(key, (f"{label}_param", f"{fallback}_param"), build)


def moment_hint(shape: Schema, facts: Facts) -> str:
    """What may be given for a date or a moment; empty for all else."""
    resolved = facts.resolve(shape)
    if resolved.kind != "string" or resolved.enum:
        return ""
    return MOMENT_HINTS.get(resolved.format or "", "")


def described(schema: dict[str, Json], *lines: str) -> dict[str, Json]:
    """The schema of a member with its documentation; a type of its own has its own."""
    text = "\n".join(filter(None, lines))
    return {**schema, "description": text} if text and "$ref" not in schema else schema


def _label(shape: Schema, facts: Facts) -> str:
    """A name for a nameless resource identifier: its type."""
    members = {member.name: facts.resolve(member.schema) for member in shape.properties}
    if set(members) == {"type", "id"} and len(members["type"].enum) == 1:
        return f"{members['type'].enum[0].value}_identifier"
    return ""


def or_null(schema: dict[str, Json]) -> dict[str, Json]:
    """`schema` or null, as the model generator reads it best."""
    if not schema:
        return {}
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


__all__ = ["SHARED", "RequestTypes", "TypeBook", "is_plain", "or_null", "reference"]

"""The keywords of schemas, and the scope in which references are resolved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from .problems import Check

Schema: TypeAlias = Mapping[str, Any]
Schemas: TypeAlias = Mapping[str, Schema]
"""Named schemas, which others refer to."""

REFERENCE = "#/schemas/"
"""Before the name, in a `$ref`."""


class Scope:
    """The position of a schema in another one, and the schemas that it may refer to."""

    __slots__ = ("_compile", "depth", "schemas")

    def __init__(
        self, compile: Callable[[Schema, Scope], Check], schemas: Schemas, depth: int
    ) -> None:
        self._compile = compile
        self.schemas = schemas
        self.depth = depth
        """The number of containers around its values."""

    def inner(self) -> Scope:
        return Scope(self._compile, self.schemas, self.depth + 1)

    def check(self, schema: Schema) -> Check:
        """The check of a schema at this position."""
        return self._compile(schema, self)

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or the one that it refers to."""
        return resolved(schema, self.schemas)

    def type_names(self, schema: Schema) -> tuple[str, ...]:
        """The types that a schema names, itself or through its alternatives."""
        schema = self.resolve(schema)
        named = schema.get("type")
        if named is None:
            return tuple(
                name
                for option in alternatives(schema)
                for name in self.type_names(option)
            )
        return (named,) if isinstance(named, str) else tuple(named)


def resolved(schema: Schema, schemas: Schemas) -> Schema:
    """A schema itself, or the one that it refers to."""
    while "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(REFERENCE)]
    return schema


def alternatives(schema: Schema) -> Sequence[Schema]:
    found: Sequence[Schema] = schema.get("oneOf") or schema.get("anyOf") or ()
    return found


def allows_null(schema: Schema) -> bool:
    """Whether a schema says that null may be sent; one that says nothing does not."""
    named = schema.get("type")
    if named is not None:
        if named != "null" and (isinstance(named, str) or "null" not in named):
            return False
        values = schema.get("enum")
        return values is None or None in values
    if "const" in schema:
        return schema["const"] is None
    if "enum" in schema:
        return None in schema["enum"]
    return any(allows_null(option) for option in alternatives(schema))

"""Wire facts: what an API accepts and returns, without a word of its documentation.

`specs/<service>/operations.yaml` holds them (`openapi.operations_file`). They are imported
from the vendor's OpenAPI document (`openapi.operations`) and never edited by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from generator.conventions.locations import Location
from generator.schema import Kind, Property, Schema

__all__ = [
    "Facts",
    "FilterField",
    "Kind",
    "Limit",
    "Operation",
    "Property",
    "RequestBody",
    "Response",
    "Schema",
    "Window",
    "WireParameter",
]

Window: TypeAlias = Literal["second", "minute", "hour", "day"]


@dataclass(frozen=True, slots=True)
class WireParameter:
    """A parameter outside of the body. `explode` False: an array is joined with commas."""

    name: str
    location: Location
    schema: Schema
    required: bool
    explode: bool = True


@dataclass(frozen=True, slots=True)
class RequestBody:
    media_type: str
    required: bool
    schema: Schema


@dataclass(frozen=True, slots=True)
class Response:
    """A success response; without a media type it has no body."""

    status: int
    media_type: str | None = None
    schema: Schema | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    limit: int
    window: Window


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field of a filter grammar: the operators for one value and for a list of values."""

    name: str
    operators: tuple[str, ...]
    list_operators: tuple[str, ...]
    value: Schema
    bare_operators: tuple[str, ...] = ()
    """Operators that take the field alone (`has(field)`)."""


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    method: str
    """Upper case."""
    path: str
    """With `{name}` for each path parameter."""
    aliases: tuple[str, ...] = ()
    group: str = ""
    """The vendor's first tag, as written ("Profiles")."""
    scopes: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()
    security: tuple[str, ...] | None = None
    """Names of security schemes; empty: none; None: the document's default."""
    parameters: tuple[WireParameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    filters: tuple[FilterField, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one service."""

    title: str
    version: str
    base_url: str
    operations: tuple[Operation, ...]
    """Sorted by id."""
    schemas: Mapping[str, Schema]
    """Shared schemas by name, sorted."""

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a reference stands for; nullability of the reference is kept."""
        nullable = schema.nullable
        while schema.kind == "ref":
            assert schema.ref is not None
            schema = self.schemas[schema.ref]
            nullable = nullable or schema.nullable
        if nullable == schema.nullable:
            return schema
        return replace(schema, nullable=nullable)

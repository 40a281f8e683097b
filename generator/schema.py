"""The schema of a JSON value, as wire facts give it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.jsonvalue import JsonText

Kind: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "object", "array", "any", "union", "ref"
]


@dataclass(frozen=True, slots=True)
class Property:
    """One member of an object schema."""

    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True)
class Schema:
    """What a JSON value may be. An object without members is free-form."""

    kind: Kind
    nullable: bool = False
    format: str | None = None
    enum: tuple[JsonText, ...] = ()
    """The values allowed; one value: a constant."""
    default: JsonText | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    pattern: str | None = None
    items: Schema | None = None
    properties: tuple[Property, ...] = ()
    one_of: tuple[Schema, ...] = ()
    """The alternatives of a union."""
    ref: str | None = None
    """The name of a shared schema in `Facts.schemas`."""
    additional_properties: Schema | None = None
    """What the members that an object does not name must be (a map); None: nothing is said."""


Resolve: TypeAlias = Callable[[Schema], Schema]
"""Gives the schema that a reference stands for, and any other as it is (`Facts.resolve`)."""

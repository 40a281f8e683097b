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
    """One property of an object."""

    name: str
    schema: Schema
    required: bool
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Discriminator:
    """The property whose value says which alternative of a union an object is."""

    property: str
    values: tuple[tuple[str, ...], ...]
    """For each alternative, its discriminator values."""


@dataclass(frozen=True, slots=True)
class Schema:
    """What a JSON value may be. An object without properties is free-form unless it is closed."""

    kind: Kind
    nullable: bool = False
    format: str | None = None
    enum: tuple[JsonText, ...] = ()
    """The values allowed; one value: a constant."""
    default: JsonText | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    """Of numbers; those of integers are stored as `minimum`."""
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool = False
    pattern: str | None = None
    items: Schema | None = None
    """Of an array; behind `prefix_items` where it has some."""
    prefix_items: tuple[Schema, ...] = ()
    """The first items of an array, one schema each: a tuple."""
    properties: tuple[Property, ...] = ()
    min_properties: int | None = None
    max_properties: int | None = None
    one_of: tuple[Schema, ...] = ()
    """The alternatives of a union."""
    combines: bool = False
    """Several alternatives of a union may hold together (`anyOf`)."""
    discriminator: Discriminator | None = None
    ref: str | None = None
    """The name of a shared schema in `Facts.schemas`."""
    additional_properties: Schema | None = None
    """What properties that an object does not name must be; None: nothing is said."""
    closed: bool = False
    """An object takes no other properties than those it names."""


Resolve: TypeAlias = Callable[[Schema], Schema]
"""Resolves a reference to its schema; returns any other as it is (`Facts.resolve`)."""

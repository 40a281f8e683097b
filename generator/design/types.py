"""Types of the values that the API accepts and returns, independent of languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.design.words import Words
from generator.jsonvalue import JsonText


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """The common base of all types."""

    nullable: bool = False
    enum: tuple[JsonText, ...] = ()
    """The allowed values; empty: all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyType(Type):
    pass


ANY = AnyType()


@dataclass(frozen=True, slots=True, kw_only=True)
class BooleanType(Type):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberType(Type):
    integer: bool = False
    format: str = ""
    minimum: int | float | None = None
    maximum: int | float | None = None
    exclusive_minimum: int | float | None = None
    exclusive_maximum: int | float | None = None
    multiple_of: int | float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TextType(Type):
    format: str = ""
    """As in JSON Schema: `date-time`, `date`, `email` ..."""
    min_length: int | None = None
    max_length: int | None = None
    pattern: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileType(Type):
    """The content of a file."""

    media_types: tuple[str, ...] = ()
    """The possible types; empty: any value."""
    max_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrayType(Type):
    items: Type = ANY
    """Behind those of `first`, where there are some."""
    first: tuple[Type, ...] = ()
    """The types of the first items, one each: a tuple."""
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False

    @property
    def is_tuple(self) -> bool:
        """It has no items but those of `first`."""
        return bool(self.first) and self.max_items == len(self.first)

    @property
    def of(self) -> tuple[Type, ...]:
        """The types that items may have, each once."""
        behind = () if self.is_tuple else (self.items,)
        return tuple(dict.fromkeys((*self.first, *behind)))


@dataclass(frozen=True, slots=True)
class Member:
    """One member of an object, by its name on the wire."""

    name: str
    type: Type
    required: bool = False
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectType(Type):
    """Without members and `values` it is free-form."""

    members: tuple[Member, ...] = ()
    values: Type | None = None
    """The type of other members; None: it is unknown."""
    closed: bool = False
    """It accepts no other members."""
    excluded: tuple[str, ...] = ()
    """Names of members that only other alternatives have."""
    min_members: int | None = None
    max_members: int | None = None
    kind: Words = ()
    """What it is one of, where its members say so."""
    role: Words = ()
    """How it represents that, in a word or two: as the thing itself, or as its identifier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionType(Type):
    options: tuple[Type, ...] = ()
    discriminated: bool = False
    """A property of the options has other values in each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Type):
    """A type that has a name in the design's `requests` or `responses`."""

    name: str


def resolve(type_: Type, definitions: Mapping[str, Type]) -> Type:
    """The type of a reference, null where the reference may be null."""
    nullable = type_.nullable
    while isinstance(type_, Reference):
        type_ = definitions[type_.name]
        nullable = nullable or type_.nullable
    return type_ if nullable == type_.nullable else replace(type_, nullable=nullable)

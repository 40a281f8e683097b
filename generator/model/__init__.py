"""The normalized model of a page: everything that it says, as data, each fact with its line.

It knows neither HTTP nor Python names. Values are frozen and hashable and survive a round trip
through JSON (`generator.model.codec`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.jsonvalue import JsonText

Window: TypeAlias = Literal["second", "minute", "day"]
TypeName: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "array", "object"
]


@dataclass(frozen=True, slots=True)
class RateLimit:
    """At most `limit` requests in a `window`; with `when`, only under that condition."""

    limit: int
    window: Window
    line: int
    when: str | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """A permission that a tool needs; with `when`, only under that condition."""

    name: str
    line: int
    when: str | None = None


@dataclass(frozen=True, slots=True)
class FilterRule:
    """A field that a filter may name, with the operators allowed on it."""

    field: str
    operators: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Lifted:
    """The proof of a fact taken from prose: which fact, from which words, on which line."""

    fact: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Parameter:
    """One documented parameter. `enum` constrains the items where the type is array."""

    name: str
    type: TypeName
    required: bool
    description: str
    line: int
    items: TypeName | None = None
    example: JsonText | None = None
    example_text: str | None = None
    """An example that is not JSON or contradicts the type, as written; then `example` is None."""
    default: JsonText | None = None
    enum: tuple[JsonText, ...] = ()
    const: JsonText | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    max_items: int | None = None
    format: str | None = None
    """date-time, date, email, phone (E.164), currency (ISO 4217), uri, uuid, time-zone (IANA)."""
    media_types: tuple[str, ...] = ()
    """Of a file, or of what an address leads to: what its content may be."""
    max_bytes: int | None = None
    """Of a file, or of what an address leads to. A megabyte may be either kind: it is the larger
    one here, so that nothing is refused which the API takes."""
    filters: tuple[FilterRule, ...] = ()
    lifted: tuple[Lifted, ...] = ()


@dataclass(frozen=True, slots=True)
class Hints:
    """What the verb and the words tell about a tool's effect; None: they tell nothing."""

    read_only: bool | None = None
    destructive: bool | None = None
    idempotent: bool | None = None


@dataclass(frozen=True, slots=True)
class Tool:
    slug: str
    title: str
    description: str
    line: int
    parameters: tuple[Parameter, ...] = ()
    rate_limits: tuple[RateLimit, ...] = ()
    scopes: tuple[Scope, ...] = ()
    preconditions: tuple[str, ...] = ()
    returns_status: int | None = None
    hints: Hints = Hints()
    lifted: tuple[Lifted, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A page, normalized. `declared_tools` is the page's own count, None where it gives none."""

    service: str
    summary: str
    authentication: str
    declared_tools: int | None
    tools: tuple[Tool, ...]

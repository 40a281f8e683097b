"""The normalized model of a page: everything it says, as data, each fact with its line.

It knows neither HTTP nor Python names. Values are frozen and hashable. The metadata of a field says
how `toolpress inspect` labels it and how JSON represents it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from generator.jsonvalue import JsonText

Window: TypeAlias = Literal["second", "minute", "day"]
TypeName: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "array", "object"
]


@dataclass(frozen=True, slots=True)
class Display:
    """How a field is shown: its `label`, the value in `form`, and with `each` a line for each."""

    label: str
    form: str = "{}"
    each: bool = False


def _shown(label: str, form: str = "{}", *, each: bool = False) -> dict[str, Any]:
    return {"display": Display(label, form, each)}


_ALWAYS = {"always": True}
"""In JSON the field is there, too, when it has its default."""


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


def _scopes_as_json(scopes: tuple[Scope, ...]) -> dict[str, Any]:
    """The names as a plain list; their locations, beside it."""
    members: dict[str, Any] = {"scopes": [scope.name for scope in scopes]}
    if scopes:
        members["scope_sources"] = [
            {"line": scope.line} | ({} if scope.when is None else {"when": scope.when})
            for scope in scopes
        ]
    return members


@dataclass(frozen=True, slots=True)
class FilterRule:
    """A field that a filter may name, with the operators allowed on it."""

    field: str
    operators: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Lifted:
    """The source of a fact lifted from prose: the fact, the words and their line."""

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
    const: JsonText | None = field(default=None, metadata=_shown("always"))
    enum: tuple[JsonText, ...] = field(default=(), metadata=_shown("one of"))
    default: JsonText | None = field(default=None, metadata=_shown("default"))
    minimum: int | float | None = field(default=None, metadata=_shown("minimum"))
    maximum: int | float | None = field(default=None, metadata=_shown("maximum"))
    max_items: int | None = field(default=None, metadata=_shown("at most", "{} items"))
    max_length: int | None = field(
        default=None, metadata=_shown("at most", "{} characters")
    )
    format: str | None = field(default=None, metadata=_shown("format"))
    """date-time, date, email, phone (E.164), currency (ISO 4217), uri, uuid, time-zone (IANA)."""
    media_types: tuple[str, ...] = field(default=(), metadata=_shown("content"))
    """Of a file, or of what an address leads to: what its content may be."""
    max_bytes: int | None = field(default=None, metadata=_shown("at most", "{} bytes"))
    """Of a file, or of what an address leads to. A megabyte may be either kind: it is the larger
    one here, so that nothing is refused which the API takes."""
    filters: tuple[FilterRule, ...] = field(
        default=(), metadata=_shown("filter", each=True)
    )
    example: JsonText | None = field(default=None, metadata=_shown("example"))
    example_text: str | None = field(default=None, metadata=_shown("example, as text"))
    """An example that is not JSON or contradicts the type, as written; then `example` is None."""
    lifted: tuple[Lifted, ...] = ()
    beyond_page: bool = False
    """The API takes it, and the page leaves it out."""
    described_like: tuple[tuple[str, str], ...] = ()
    """Of one beyond the page: slugs and names of the parameters whose description it shares, where
    they all have the same."""


@dataclass(frozen=True, slots=True)
class Hints:
    """A tool's effect, according to its verb and description; None: they do not say."""

    read_only: bool | None = None
    destructive: bool | None = None
    idempotent: bool | None = None


@dataclass(frozen=True, slots=True)
class Tool:
    slug: str
    title: str
    description: str
    line: int
    parameters: tuple[Parameter, ...] = field(default=(), metadata=_ALWAYS)
    rate_limits: tuple[RateLimit, ...] = field(
        default=(), metadata=_shown("limits") | _ALWAYS
    )
    scopes: tuple[Scope, ...] = field(
        default=(), metadata=_shown("scopes") | {"json": _scopes_as_json}
    )
    hints: Hints = field(default=Hints(), metadata=_shown("effect"))
    returns_status: int | None = field(default=None, metadata=_shown("returns"))
    preconditions: tuple[str, ...] = field(
        default=(), metadata=_shown("needs", each=True)
    )
    lifted: tuple[Lifted, ...] = ()
    page: str = ""
    """Name of the file that documents it, where a service has several pages."""


@dataclass(frozen=True, slots=True)
class Service:
    """What the pages of a service say, normalized.

    `declared_tools` is the page's own count, None where it gives none.
    """

    service: str
    summary: str
    authentication: str
    declared_tools: int | None
    tools: tuple[Tool, ...]

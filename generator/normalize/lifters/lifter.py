"""Lifters: each reads one fact of the model from the prose about a tool or a parameter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeAlias, TypeVar, get_args

from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.model import Lifted, TypeName
from generator.normalize.prose import Prose
from generator.source import Source

_Subject = TypeVar("_Subject", "ToolProse", "ParameterProse")

ANY: frozenset[TypeName] = frozenset(get_args(TypeName))
STRING: frozenset[TypeName] = frozenset({"string"})
NUMBER: frozenset[TypeName] = frozenset({"integer", "number"})
BOOLEAN: frozenset[TypeName] = frozenset({"boolean"})
OBJECT: frozenset[TypeName] = frozenset({"object"})
ARRAY: frozenset[TypeName] = frozenset({"array"})


@dataclass(frozen=True, slots=True)
class ToolProse:
    """The prose about a tool. `known` are the facts lifted so far."""

    prose: Prose
    slug: str
    verb: str
    line: int
    source: Source
    diagnostics: Diagnostics
    known: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ParameterProse:
    """The prose about a parameter, and what else the page says of its values."""

    prose: Prose
    type: TypeName
    example: JsonText | None
    example_line: int
    known: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A fact's value, with the words that it was read from."""

    value: Any
    lifted: tuple[Lifted, ...]


@dataclass(frozen=True, slots=True)
class Lifter(Generic[_Subject]):
    """An entry of the registry. `fact` is the field of the model that `find` returns a value
    for."""

    fact: str
    fits: frozenset[TypeName]
    """The types of parameters that can have the fact; tools have no type."""
    find: Callable[[_Subject], Found | None]


Reading: TypeAlias = Callable[[re.Match[str], ParameterProse], Any]
"""The value that a match states; None where it states none."""


def reads(
    fact: str,
    fits: frozenset[TypeName],
    *forms: tuple[re.Pattern[str], Reading],
    refuse: Callable[[Any, ParameterProse], bool] | None = None,
) -> Lifter[ParameterProse]:
    """An entry that reads a fact by patterns, if all matches state the same value.

    Two different values count as none, as does a value that `refuse` refuses.
    """

    def find(subject: ParameterProse) -> Found | None:
        values: dict[Any, re.Match[str]] = {}
        for pattern, read in forms:
            for match in pattern.finditer(subject.prose.text):
                values.setdefault(read(match, subject), match)
        if len(values) != 1:
            return None
        [(value, match)] = values.items()
        if value is None or (refuse is not None and refuse(value, subject)):
            return None
        return Found(value, (subject.prose.lifted(fact, match.start(), match.end()),))

    return Lifter(fact, fits, find)


def lift(
    lifters: Iterable[Lifter[_Subject]],
    subject: _Subject,
    known: dict[str, Any],
    kind: TypeName | None = None,
) -> tuple[Lifted, ...]:
    """Runs the lifters in order; `known`, which `subject` sees too, gets the facts found.

    `kind` is a parameter's type; tools have none.
    """
    lifted: list[Lifted] = []
    for lifter in lifters:
        if kind is None or kind in lifter.fits:
            found = lifter.find(subject)
            if found is not None:
                known[lifter.fact] = found.value
                lifted.extend(found.lifted)
    return tuple(lifted)

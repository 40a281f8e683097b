"""Types as the catalogue shows them: each once, in a table whose entries refer to one another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    FileType,
    NumberType,
    ObjectType,
    Reference,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.jsonvalue import Json
from generator.targets.prose import constraints

_DEPTH = 3
"""Of the words for a type; what is deeper has an entry of its own."""
_REQUIRED, _DEPRECATED = 1, 2


@dataclass(slots=True)
class TypeTable:
    definitions: Mapping[str, Type]
    entries: list[dict[str, Json]] = field(default_factory=list)
    _numbers: dict[str, int] = field(default_factory=dict)
    """By the entry's JSON."""
    _named: dict[tuple[str, bool], int] = field(default_factory=dict)
    """By a reference's name, and whether it may be null."""

    def number(self, type_: Type) -> int:
        """The number of a type's entry."""
        resolved = resolve(type_, self.definitions)
        if isinstance(type_, Reference):
            key = type_.name, resolved.nullable
            if key not in self._named:
                # It has its number before its members have theirs: it may hold itself.
                self._named[key] = self._add({})
                self.entries[self._named[key]] = self._entry(resolved)
            return self._named[key]
        entry = self._entry(resolved)
        text = json.dumps(entry)
        if text not in self._numbers:
            self._numbers[text] = self._add(entry)
        return self._numbers[text]

    def _add(self, entry: dict[str, Json]) -> int:
        self.entries.append(entry)
        return len(self.entries) - 1

    def _entry(self, type_: Type) -> dict[str, Json]:
        entry: dict[str, Json] = {"label": self._label(type_)}
        values = [one.value for one in type_.enum]
        facts = list(_facts(type_, self.definitions))
        if values:
            entry["values"] = values
        if facts:
            entry["facts"] = facts
        if isinstance(type_, ArrayType):
            if not _is_plain(type_.items) and not type_.is_tuple:
                entry["items"] = self.number(type_.items)
            if type_.first:
                entry["first"] = [self.number(one) for one in type_.first]
        elif isinstance(type_, ObjectType):
            if type_.members:
                entry["members"] = [
                    [
                        member.name,
                        self.number(member.type),
                        member.required * _REQUIRED + member.deprecated * _DEPRECATED,
                    ]
                    for member in type_.members
                ]
            if type_.values is not None and not _is_plain(type_.values):
                entry["others"] = self.number(type_.values)
        elif isinstance(type_, UnionType) and not all(map(_is_plain, type_.options)):
            entry["options"] = [self.number(one) for one in type_.options]
        return entry

    def _label(self, type_: Type, depth: int = _DEPTH) -> str:
        return " or ".join(self._words(type_, depth))

    def _words(self, type_: Type, depth: int) -> list[str]:
        """What a value may be, null last."""
        type_ = resolve(type_, self.definitions)
        found = dict.fromkeys(self._kinds(type_, depth))
        nullable = type_.nullable or any(one.value is None for one in type_.enum)
        if "null" in found or nullable:
            found.pop("null", None)
            found["null"] = None
        return list(found)

    def _kinds(self, type_: Type, depth: int) -> Iterator[str]:
        if isinstance(type_, UnionType) and depth:
            for one in type_.options:
                yield from self._words(one, depth - 1)
        elif isinstance(type_, ArrayType) and depth and not type_.is_tuple:
            items = self._label(type_.items, depth - 1)
            yield f"array of ({items})" if " or " in items else f"array of {items}"
        elif isinstance(type_, AnyType) and type_.enum:
            yield from (_VALUE_NAMES[type(one.value)] for one in type_.enum)
        elif isinstance(type_, NumberType):
            yield "integer" if type_.integer else "number"
        else:
            yield _NAMES.get(type(type_), "any")


_NAMES: Mapping[type[Type], str] = {
    ArrayType: "array",
    BooleanType: "boolean",
    FileType: "file",
    ObjectType: "object",
    TextType: "string",
}


_VALUE_NAMES: Mapping[type, str] = {
    type(None): "null",
    bool: "boolean",
    dict: "object",
    float: "number",
    int: "integer",
    list: "array",
    str: "string",
}


_PLAIN = (
    AnyType(),
    BooleanType(),
    FileType(),
    NumberType(),
    NumberType(integer=True),
    ObjectType(),
    TextType(),
)


def _is_plain(type_: Type) -> bool:
    """Its label says everything."""
    return not isinstance(type_, Reference) and replace(type_, nullable=False) in _PLAIN


def _facts(type_: Type, definitions: Mapping[str, Type]) -> Iterator[str]:
    """What a value must keep to, beyond its kind and its allowed values."""
    if isinstance(type_, TextType) and type_.format:
        yield type_.format
    bounds = constraints(type_, definitions).removesuffix(".")
    if bounds:
        yield f"{bounds[0].lower()}{bounds[1:]}"
    if isinstance(type_, NumberType):
        yield from _known("above {}", type_.exclusive_minimum)
        yield from _known("below {}", type_.exclusive_maximum)
        yield from _known("a multiple of {}", type_.multiple_of)
    elif isinstance(type_, TextType):
        yield from _known("matches {}", type_.pattern or None)
    elif isinstance(type_, ArrayType):
        yield from ("no duplicates",) if type_.unique else ()
    elif isinstance(type_, FileType):
        yield from _known("{}", _alternatives(type_.media_types) or None)
        yield from _known("at most {:,} bytes", type_.max_bytes)
    elif isinstance(type_, ObjectType):
        yield from _known("at least {} members", type_.min_members)
        yield from _known("at most {} members", type_.max_members)
        yield from ("no other members",) if type_.closed else ()


def _known(words: str, value: str | float | None) -> Iterator[str]:
    if value is not None:
        yield words.format(value)


def _alternatives(texts: Iterable[str]) -> str:
    return " or ".join(texts)

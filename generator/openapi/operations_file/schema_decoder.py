"""Schemas from the notation of `operations.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from generator.jsonvalue import JsonText
from generator.openapi import Discriminator, Kind, Property, Schema
from generator.openapi.keywords import kind_of_values
from generator.openapi.operations_file.notation import (
    ATTRIBUTES,
    BARE,
    COUNTS,
    KINDS,
    LISTS,
    NESTED,
    NUMBERS,
    SWITCHES,
    TEXTS,
    Enum,
    Malformed,
    implied,
)
from generator.pointer import escape, unescape

_NEEDS = {"ref": "ref", "union": "one_of"}


@dataclass(slots=True)
class _Level:
    """An object whose members are being read."""

    own: Mapping[str, Any]
    members: dict[str, _Level]


class Decoder:
    """Rebuilds schemas from their text form. Raises `Malformed`."""

    def __init__(self, enums: Mapping[str, Enum]) -> None:
        self._enums = enums
        self._simple: dict[str, Schema] = {}
        self._kinds: dict[Enum, Kind | None] = {}
        self._common: dict[tuple[tuple[str, Any], ...], Schema] = {}

    def schema(self, value: Any, flags: frozenset[str] = frozenset()) -> Schema:
        """The schema of a text form; `flags` are keys that belong to others."""
        if isinstance(value, str):
            return self._word(value)
        if not isinstance(value, dict):
            raise Malformed("a schema must be a name or a mapping")
        own: dict[str, Any] = {}
        root: dict[str, _Level] = {}
        for key, content in value.items():
            if isinstance(key, str) and key.startswith("/"):
                self._insert(root, key, content)
            elif key not in flags:
                own[key] = content
        return self._build(own, root)

    def _word(self, word: str) -> Schema:
        known = self._simple.get(word)
        if known is None:
            known = (
                Schema(cast(Kind, word)) if word in BARE else Schema("ref", ref=word)
            )
            self._simple[word] = known
        return known

    def _insert(self, root: dict[str, _Level], pointer: str, content: Any) -> None:
        """Put a member where its pointer says; the object around it comes first."""
        *path, last = pointer[1:].split("/")
        level = root
        for step in path:
            around = level.get(unescape(step))
            if around is None:
                raise Malformed(
                    "the object around this member must come before it", pointer
                )
            level = around.members
        if isinstance(content, dict):
            if any(isinstance(key, str) and key.startswith("/") for key in content):
                raise Malformed(
                    "members are keyed by whole pointers, side by side", pointer
                )
            own = content
        elif isinstance(content, str):
            own = {"type": content} if content in BARE else {"ref": content}
        else:
            raise Malformed("a schema must be a name or a mapping", pointer)
        level[unescape(last)] = _Level(own, {})

    def _build(self, own: Mapping[str, Any], levels: Mapping[str, _Level]) -> Schema:
        members = []
        for name, level in levels.items():
            pointer = f"/{escape(name)}"
            try:
                flags = {
                    flag: _switch(level.own, flag)
                    for flag in ("required", "deprecated")
                }
                inner = level.own
                if not flags.keys().isdisjoint(inner):
                    inner = {key: inner[key] for key in inner if key not in flags}
                schema = self._build(inner, level.members)
            except Malformed as fault:
                raise _within(fault, pointer) from None
            members.append(Property(name, schema, **flags))
        return self._assemble(own, tuple(members))

    def _assemble(
        self, own: Mapping[str, Any], members: tuple[Property, ...]
    ) -> Schema:
        # Most schemas are one of a few. Only texts and True go into the key: 1 would equal them.
        if members or not all(
            value is True or value.__class__ is str for value in own.values()
        ):
            return self._assembled(own, members)
        key = tuple(own.items())
        known = self._common.get(key)
        if known is None:
            known = self._common[key] = self._assembled(own, members)
        return known

    def _assembled(
        self, own: Mapping[str, Any], members: tuple[Property, ...]
    ) -> Schema:
        for key in own:
            if key not in ATTRIBUTES:
                raise Malformed(f"`{key}` is not a key of a schema", str(key))
        enum = self._values(own)
        kind = self._kind(own, enum, bool(members))
        given: dict[str, Any] = {}
        for key in own:
            if key in NUMBERS or key in COUNTS:
                given[key] = _number(own, key)
            elif key in TEXTS:
                given[key] = _text(own, key)
            elif key in SWITCHES:
                given[key] = _switch(own, key)
            elif key in NESTED:
                given[key] = self._nested(own, key)
            elif key in LISTS:
                given[key] = self._list(own, key)
        if "default" in own:
            given["default"] = JsonText.of(own["default"])
        if "discriminator" in own:
            given["discriminator"] = _discriminator(own["discriminator"])
        return Schema(kind, enum=enum, properties=members, **given)

    def _kind(self, own: Mapping[str, Any], enum: Enum, members: bool) -> Kind:
        kind = own.get("type")
        if kind is None:
            if enum and enum not in self._kinds:
                self._kinds[enum] = kind_of_values(enum)
            kind = implied(own, members, ()) or self._kinds.get(enum)
        if kind is None:
            raise Malformed("the `type` is missing")
        if not isinstance(kind, str) or kind not in KINDS:
            raise Malformed(f"{kind!r} is not a type", "type")
        if (kind == "ref") != ("ref" in own) or (
            kind == "union" and not own.get("one_of")
        ):
            raise Malformed(
                f"a schema of type {kind!r} needs `{_NEEDS.get(kind, 'type: ref')}`"
            )
        return cast(Kind, kind)

    def _nested(self, own: Mapping[str, Any], key: str) -> Schema:
        try:
            return self.schema(own[key])
        except Malformed as fault:
            raise fault.inside(key) from None

    def _values(self, own: Mapping[str, Any]) -> Enum:
        if "const" in own:
            return (JsonText.of(own["const"]),)
        given = own.get("enum")
        if given is None:
            return ()
        if isinstance(given, list):
            return tuple(JsonText.of(value) for value in given)
        if isinstance(given, str) and given in self._enums:
            return self._enums[given]
        raise Malformed(f"there are no values called {given!r} under `enums`", "enum")

    def _list(self, own: Mapping[str, Any], key: str) -> tuple[Schema, ...]:
        if not isinstance(own[key], list):
            raise Malformed(f"`{key}` must be a list", key)
        schemas = []
        for index, one in enumerate(own[key]):
            try:
                schemas.append(self.schema(one))
            except Malformed as fault:
                raise fault.inside(key, index) from None
        return tuple(schemas)


def _discriminator(given: Any) -> Discriminator:
    values = given.get("values") if isinstance(given, dict) else None
    if (
        not isinstance(values, list)
        or set(given) != {"property", "values"}
        or not isinstance(given["property"], str)
        or not all(
            isinstance(one, list) and all(isinstance(value, str) for value in one)
            for one in values
        )
    ):
        raise Malformed(
            "a discriminator is a `property` and lists of `values`", "discriminator"
        )
    return Discriminator(given["property"], tuple(tuple(one) for one in values))


def _within(fault: Malformed, pointer: str) -> Malformed:
    """The fault seen from the object around: pointers are one key, not one for each level."""
    if fault.keys and isinstance(fault.keys[0], str) and fault.keys[0].startswith("/"):
        fault.keys = (pointer + fault.keys[0], *fault.keys[1:])
        return fault
    return fault.inside(pointer)


def _number(own: Mapping[str, Any], key: str) -> int | float:
    value = own[key]
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise Malformed(f"`{key}` must be a number", key)
    if key in COUNTS and not isinstance(value, int):
        raise Malformed(f"`{key}` must be a whole number", key)
    return value


def _text(own: Mapping[str, Any], key: str) -> str:
    value = own[key]
    if not isinstance(value, str):
        raise Malformed(f"`{key}` must be text", key)
    return value


def _switch(own: Mapping[str, Any], key: str) -> bool:
    value = own.get(key, False)
    if not isinstance(value, bool):
        raise Malformed(f"`{key}` must be true or false", key)
    return value

"""The text form of schemas: small mappings that a reviewer reads in a diff.

A schema that is nothing but its kind is a word (`string`); one that only refers to a shared schema
is its name. Else it is a mapping: what follows from the rest is left out (`items` says array), and
properties of objects, at any depth, stand under JSON pointers (`/data/attributes/email`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast, get_args

from generator.jsonvalue import JsonText
from generator.openapi import Kind, Property, Schema
from generator.openapi.json_access import escaped, unescaped
from generator.openapi.schemas import kind_of_values

KINDS: frozenset[str] = frozenset(get_args(Kind))
_BARE = KINDS - {"ref", "union"}
"""Kinds that say all there is to say about a schema."""
_NEEDS = {"ref": "ref", "union": "one_of"}
Enum: TypeAlias = tuple[JsonText, ...]
Encoded: TypeAlias = "str | dict[str, Any]"
NameOf: TypeAlias = Callable[[Enum], str | None]
"""The name under which a list of values is stored; None: it stands where it is used."""

_NUMBERS = ("minimum", "maximum")
_COUNTS = ("min_length", "max_length", "min_items", "max_items")
_ORDER = (
    *("type", "ref", "const", "required", "explode", "nullable", "format", "default"),
    *(*_NUMBERS, *_COUNTS, "pattern"),
    *("enum", "items", "one_of", "additional_properties"),
)
"""Short attributes before those that may run over many lines."""
_ATTRIBUTES = frozenset(_ORDER) - {"required", "explode"}


def encode(
    schema: Schema, name_of: NameOf, flags: Mapping[str, Any] | None = None
) -> Encoded:
    """The text form of a schema, with the `flags` (required, say) of what it belongs to."""
    own = _attributes(schema, name_of)
    pointers = dict(_pointers(schema, "", name_of))
    if flags or pointers or len(own) != 1:
        return {**_ordered({**own, **(flags or {})}), **pointers}
    if "type" in own:
        return str(own["type"])
    if "ref" in own and own["ref"] not in _BARE:
        return str(own["ref"])
    return own


def _pointers(
    schema: Schema, prefix: str, name_of: NameOf
) -> Iterator[tuple[str, Encoded]]:
    for member in schema.properties:
        pointer = f"{prefix}/{escaped(member.name)}"
        flags = {"required": True} if member.required else {}
        inner = member.schema
        if inner.properties:
            own = _attributes(inner, name_of)
            own = _ordered({**own, "type": inner.kind, **flags})
            yield pointer, "object" if own == {"type": "object"} else own
            yield from _pointers(inner, pointer, name_of)
        else:
            yield pointer, encode(inner, name_of, flags)


def _attributes(schema: Schema, name_of: NameOf) -> dict[str, Any]:
    """Everything about a schema but its members, without what follows from the rest."""
    own: dict[str, Any] = {}
    if schema.ref is not None:
        own["ref"] = schema.ref
    if len(schema.enum) == 1:
        own["const"] = schema.enum[0].value
    elif schema.enum:
        own["enum"] = name_of(schema.enum) or [text.value for text in schema.enum]
    if schema.items is not None:
        own["items"] = encode(schema.items, name_of)
    if schema.one_of:
        own["one_of"] = [encode(option, name_of) for option in schema.one_of]
    if schema.additional_properties is not None:
        own["additional_properties"] = encode(schema.additional_properties, name_of)
    if schema.nullable:
        own["nullable"] = True
    if schema.format is not None:
        own["format"] = schema.format
    if schema.default is not None:
        own["default"] = schema.default.value
    for name in (*_NUMBERS, *_COUNTS, "pattern"):
        value = getattr(schema, name)
        if value is not None:
            own[name] = value
    if _implied(own, bool(schema.properties), schema.enum) != schema.kind:
        own["type"] = schema.kind
    return _ordered(own)


def _ordered(own: Mapping[str, Any]) -> dict[str, Any]:
    return {name: own[name] for name in _ORDER if name in own}


def _implied(own: Mapping[str, Any], members: bool, values: Enum) -> Kind | None:
    """The kind that the attributes of a schema tell without naming it."""
    if members:
        return "object"
    if "ref" in own:
        return "ref"
    if "items" in own:
        return "array"
    if "one_of" in own:
        return "union"
    if "additional_properties" in own:
        return "object"
    return kind_of_values(values) if values else None


class Malformed(Exception):
    """What a stored file must not hold: a message and the keys that lead to the place."""

    def __init__(self, message: str, *keys: str | int) -> None:
        super().__init__(message)
        self.message = message
        self.keys: tuple[str | int, ...] = keys

    def inside(self, *keys: str | int) -> Malformed:
        self.keys = (*keys, *self.keys)
        return self


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
                self._place(root, key, content)
            elif key not in flags:
                own[key] = content
        return self._build(own, root)

    def _word(self, word: str) -> Schema:
        known = self._simple.get(word)
        if known is None:
            known = (
                Schema(cast(Kind, word)) if word in _BARE else Schema("ref", ref=word)
            )
            self._simple[word] = known
        return known

    def _place(self, root: dict[str, _Level], pointer: str, content: Any) -> None:
        """Put a member where its pointer says; the object around it stands before it."""
        *path, last = pointer[1:].split("/")
        level = root
        for step in path:
            around = level.get(unescaped(step))
            if around is None:
                raise Malformed(
                    "no object around this member stands before it", pointer
                )
            level = around.members
        if isinstance(content, dict):
            if any(isinstance(key, str) and key.startswith("/") for key in content):
                raise Malformed(
                    "members stand under whole pointers, side by side", pointer
                )
            own = content
        elif isinstance(content, str):
            own = {"type": content} if content in _BARE else {"ref": content}
        else:
            raise Malformed("a schema must be a name or a mapping", pointer)
        level[unescaped(last)] = _Level(own, {})

    def _build(self, own: Mapping[str, Any], levels: Mapping[str, _Level]) -> Schema:
        members = []
        for name, level in levels.items():
            required = level.own.get("required", False)
            inner = level.own
            if "required" in inner:
                inner = {key: inner[key] for key in inner if key != "required"}
            pointer = f"/{escaped(name)}"
            if not isinstance(required, bool):
                raise Malformed("`required` must be true or false", pointer)
            try:
                members.append(
                    Property(name, self._build(inner, level.members), required)
                )
            except Malformed as fault:
                raise _within(fault, pointer) from None
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
            if key not in _ATTRIBUTES:
                raise Malformed(f"`{key}` is not a key of a schema", str(key))
        enum = self._values(own)
        kind = own.get("type")
        if kind is None:
            if enum and enum not in self._kinds:
                self._kinds[enum] = kind_of_values(enum)
            kind = _implied(own, bool(members), ()) or self._kinds.get(enum)
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
        nullable = own.get("nullable", False)
        if not isinstance(nullable, bool):
            raise Malformed("`nullable` must be true or false", "nullable")
        given: dict[str, Any] = {}
        for key in own:
            if key in _NUMBERS or key in _COUNTS:
                given[key] = _number(own, key)
            elif key in ("format", "pattern", "ref"):
                if not isinstance(own[key], str):
                    raise Malformed(f"`{key}` must be text", key)
                given[key] = own[key]
        if "default" in own:
            given["default"] = JsonText.of(own["default"])
        for key in ("items", "additional_properties"):
            if key in own:
                try:
                    given[key] = self.schema(own[key])
                except Malformed as fault:
                    raise fault.inside(key) from None
        return Schema(
            kind,  # type: ignore[arg-type]
            nullable=nullable,
            enum=enum,
            properties=members,
            one_of=self._options(own),
            **given,
        )

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

    def _options(self, own: Mapping[str, Any]) -> tuple[Schema, ...]:
        given = own.get("one_of", [])
        if not isinstance(given, list):
            raise Malformed("`one_of` must be a list", "one_of")
        options = []
        for index, option in enumerate(given):
            try:
                options.append(self.schema(option))
            except Malformed as fault:
                raise fault.inside("one_of", index) from None
        return tuple(options)


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
    if key in _COUNTS and not isinstance(value, int):
        raise Malformed(f"`{key}` must be a whole number", key)
    return value

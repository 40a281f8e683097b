"""Schemas of arguments as every provider takes them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

Schema: TypeAlias = dict[str, Any]
KEY = re.compile(r"[a-zA-Z0-9_.-]{1,64}")
PREFIX = "#/$defs/"
MAX_CHARS = 4_000
"""Of a schema that is shown: about 1,000 tokens."""
_MAX_DEPTH = 12
_WITHIN = frozenset(
    (
        *("properties", "anyOf", "oneOf", "prefixItems", "items"),
        *("additionalProperties", "required", "minProperties", "maxProperties"),
    )
)
_SIZES = ("int32", "int64", "float", "double")
"""Formats of numbers that bounds tell better."""
_SHOWN = ("date", "date-time", "email", "time", "uri", "uuid")
"""Formats that need no example."""
_NOT_AT_ROOT = frozenset(
    ("allOf", "anyOf", "dependentRequired", "else", "if", "not", "oneOf", "then")
)
"""Providers refuse them there, or do not know them. Descriptions say the same; calls check it."""


def inner(schema: Mapping[str, Any]) -> Iterator[tuple[str, Schema]]:
    """The schemas directly within a schema, with where they stand."""
    for key in ("properties", "$defs"):
        for name, one in schema.get(key, {}).items():
            yield f"{key}.{name}", one
    for key in ("anyOf", "oneOf", "prefixItems"):
        for index, one in enumerate(schema.get(key, ())):
            yield f"{key}[{index}]", one
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), Mapping):
            yield key, schema[key]


def changed(schema: Mapping[str, Any], change: Callable[[Schema], Schema]) -> Schema:
    """A copy of a schema with the schemas directly within it changed."""
    found = dict(schema)
    for key in ("properties", "$defs"):
        if key in schema:
            found[key] = {name: change(one) for name, one in schema[key].items()}
    for key in ("anyOf", "oneOf", "prefixItems"):
        if key in schema:
            found[key] = [change(one) for one in schema[key]]
    for key in ("items", "additionalProperties"):
        if isinstance(schema.get(key), Mapping):
            found[key] = change(schema[key])
    return found


def portable(schema: Mapping[str, Any], most: int = MAX_CHARS) -> Schema:
    """A schema of arguments without what some provider refuses.

    Larger ones than `most` characters are shown without their depth: few calls need it, every
    conversation pays for it, and the faults of a call teach it.
    """
    root = {key: value for key, value in schema.items() if key not in _NOT_AT_ROOT}
    found = _portable(root)
    for depth in range(_MAX_DEPTH, 0, -1):
        if len(json.dumps(found, separators=(",", ":"))) <= most:
            break
        found = _cut(root, depth)
    return found


def _cut(root: Schema, depth: int) -> Schema:
    """A schema down to a depth, with only those `$defs` that are still used."""
    named = root.get("$defs", {})
    used: dict[str, int] = {}

    def cut(schema: Schema, left: int) -> Schema:
        name = schema.get("$ref", "").removeprefix(PREFIX)
        if name:
            if left <= 1:
                rest = {key: value for key, value in schema.items() if key != "$ref"}
                return cut({**named[name], **rest}, left)
            used[name] = max(left, used.get(name, 0))
            return dict(schema)
        if left > 0:
            return changed(schema, lambda one: cut(one, left - 1))
        return _outside(schema)

    found = cut({key: value for key, value in root.items() if key != "$defs"}, depth)
    definitions: dict[str, Schema] = {}
    while waiting := [name for name in used if name not in definitions]:
        for name in waiting:
            definitions[name] = {}
            definitions[name] = cut(named[name], used[name])
    if definitions:
        found["$defs"] = definitions
    return _portable(found)


def _outside(schema: Schema) -> Schema:
    """A schema without the schemas within it."""
    found = {key: value for key, value in schema.items() if key not in _WITHIN}
    items = schema.get("items")
    if isinstance(items, Mapping) and items.keys() <= {"type"}:
        found["items"] = dict(items)
    if kinds(schema) == ():
        options = [kind for _, one in inner(schema) for kind in kinds(one)]
        if options and "properties" not in schema and "items" not in schema:
            names = list(dict.fromkeys(options))
            found["type"] = names[0] if len(names) == 1 else names
    return found


def _portable(schema: Schema) -> Schema:
    found = _without_repetition(_with_safe_keys(schema))
    if found.get("items") is False or "prefixItems" in found:
        found = _without_positions(found)
    if "array" in kinds(found) and not isinstance(found.get("items"), Mapping):
        found["items"] = {}
    if "oneOf" in found:
        found["anyOf"] = found.pop("oneOf")
    return changed(found, _portable)


def _with_safe_keys(schema: Schema) -> Schema:
    """An object of which members are not shown that providers would refuse the whole list for."""
    properties = schema.get("properties")
    if not isinstance(properties, Mapping):
        return dict(schema)
    kept = {
        name: one
        for name, one in properties.items()
        if KEY.fullmatch(name) and isinstance(one, Mapping)
    }
    if len(kept) == len(properties):
        return dict(schema)
    hidden = [name for name, one in properties.items() if name not in kept and one]
    found = {**schema, "properties": kept}
    required = [name for name in schema.get("required", ()) if name in kept]
    found.pop("required", None)
    if required:
        found["required"] = required
    if hidden:
        found.pop("additionalProperties", None)
        names = ", ".join(map(repr, hidden))
        found["description"] = (
            f"{schema.get('description', '')} Also takes {names}.".strip()
        )
    return found


def _without_repetition(schema: Schema) -> Schema:
    """A schema without what its other parts or its description say as well."""
    found = dict(schema)
    described = schema.get("description", "")
    if "examples" in schema:
        kept = [
            one for one in schema["examples"] if not _is_told(one, schema, described)
        ]
        found["examples"] = kept
        if not kept:
            del found["examples"]
    if schema.get("format") in _SIZES:
        del found["format"]
    options = schema.get("anyOf", ())
    if {"type": "string"} in options and len(options) == 2:
        values = [value for one in options for value in _values(one)]
        if values and all(isinstance(v, str) and v in described for v in values):
            del found["anyOf"]
            found = {"type": "string", **found}
    return found


def _values(schema: Schema) -> list[Any]:
    return [schema["const"]] if "const" in schema else list(schema.get("enum", ()))


def _is_told(example: Any, schema: Schema, description: str) -> bool:
    told = {"enum", "const"} & schema.keys() or schema.get("format") in _SHOWN
    if isinstance(example, bool) or told:
        return True
    if "default" in schema and example == schema["default"]:
        return True
    return isinstance(example, str) and example in description


def _without_positions(schema: Schema) -> Schema:
    """A tuple as an array of any of its items."""
    found = dict(schema)
    options = [dict(one) for one in found.pop("prefixItems", ())]
    rest = found.pop("items", None)
    if isinstance(rest, Mapping):
        options.append(dict(rest))
    else:
        found.setdefault("maxItems", len(options))
    different = [one for at, one in enumerate(options) if one not in options[:at]]
    found["items"] = different[0] if len(different) == 1 else {"anyOf": different}
    return found


def kinds(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """The types that a schema names, or that its values have."""
    named = schema.get("type")
    if named is not None:
        return (named,) if isinstance(named, str) else tuple(named)
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    return tuple(dict.fromkeys(map(_kind, values)))


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "boolean"
    names: dict[type, str] = {
        str: "string",
        int: "integer",
        float: "number",
        dict: "object",
        list: "array",
    }
    return "null" if value is None else names[type(value)]


def typed(schema: Mapping[str, Any]) -> Schema:
    """A schema that names the types of its values."""
    found = changed(schema, typed)
    named = kinds(found)
    if named and "type" not in found:
        found = {"type": named[0] if len(named) == 1 else list(named), **found}
    return found


def recursive(schema: Mapping[str, Any]) -> bool:
    """Whether a part of a schema holds itself."""
    named = schema.get("$defs", {})
    reached: dict[str, set[str]] = {
        name: set(references(one)) for name, one in named.items()
    }
    for _ in named:
        for found in reached.values():
            found |= {far for near in tuple(found) for far in reached.get(near, ())}
    return any(name in found for name, found in reached.items())


def references(schema: Mapping[str, Any]) -> Iterator[str]:
    if "$ref" in schema:
        yield schema["$ref"].removeprefix(PREFIX)
    for _, one in inner(schema):
        yield from references(one)

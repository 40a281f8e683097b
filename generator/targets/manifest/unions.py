"""Unions of schemas without repetitions; what they allow stays the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.jsonvalue import Json
from generator.targets.jsonschema import nullable

Schema: TypeAlias = dict[str, Json]
NAMED = ("properties",)
LISTED = ("anyOf", "oneOf", "prefixItems")
SINGLE = ("items", "additionalProperties")
NULL: Schema = {"type": "null"}
_OBJECT = {"type", "properties", "required", "additionalProperties"}


def changed(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """A schema with the schemas directly within it changed; those that are booleans stay."""
    found = dict(schema)
    for key in NAMED:
        if key in schema:
            found[key] = {
                name: change(one) if isinstance(one, dict) else one
                for name, one in schema[key].items()
            }
    for key in LISTED:
        if key in schema:
            found[key] = [change(one) for one in schema[key]]
    for key in SINGLE:
        if isinstance(schema.get(key), dict):
            found[key] = change(schema[key])
    return found


def union(options: list[Schema]) -> Schema:
    """What any of some schemas allows."""
    branches: list[Schema] = []
    for option in options:
        inner = option["anyOf"] if set(option) == {"anyOf"} else [option]
        for one in inner:
            if one not in branches:
                branches.append(one)
    if {} in branches:
        return {}
    branches = _joined(branches, _values)
    branches = _joined(branches, _kinds)
    branches = _joined(branches, _objects)
    if len(branches) == 2 and NULL in branches:
        [other] = [one for one in branches if one != NULL]
        if "type" in other:
            return nullable(other)
    return branches[0] if len(branches) == 1 else {"anyOf": branches}


def _joined(
    branches: list[Schema], join: Callable[[Schema, Schema], Schema | None]
) -> list[Schema]:
    """Branches, any two of them joined where that says the same."""
    found: list[Schema] = []
    for branch in branches:
        for index, known in enumerate(found):
            both = join(known, branch)
            if both is not None:
                # The joined one may now fit another.
                rest = found[:index] + found[index + 1 :]
                found = _joined([*rest[:index], both, *rest[index:]], join)
                break
        else:
            found.append(branch)
    return found


def _values(one: Schema, other: Schema) -> Schema | None:
    """Two lists of values of one type."""
    if one.get("type") != other.get("type"):
        return None
    for schema in (one, other):
        if set(schema) not in ({"type", "const"}, {"type", "enum"}):
            return None
    values = list(one.get("enum", [one.get("const")]))
    for value in other.get("enum", [other.get("const")]):
        if not any(type(value) is type(known) and value == known for known in values):
            values.append(value)
    if one["type"] == "boolean" and len(values) == 2:
        return {"type": "boolean"}
    return {"type": one["type"], "enum": values}


def _kinds(one: Schema, other: Schema) -> Schema | None:
    """Two schemas that say nothing but types."""
    if set(one) != {"type"} or set(other) != {"type"}:
        return None
    kinds: dict[str, None] = {}
    for schema in (one, other):
        named = schema["type"]
        kinds |= dict.fromkeys((named,) if isinstance(named, str) else named)
    return {"type": list(kinds)}


def _objects(one: Schema, other: Schema) -> Schema | None:
    """Two objects that differ in the schema of one member."""
    if one.get("type") != "object" or other.get("type") != "object":
        return None
    if not set(one) | set(other) <= _OBJECT:
        return None
    for key in ("required", "additionalProperties"):
        if one.get(key) != other.get(key):
            return None
    mine, theirs = one.get("properties", {}), other.get("properties", {})
    if mine.keys() != theirs.keys():
        return None
    differing = [name for name in mine if mine[name] != theirs[name]]
    if not differing:
        return one
    if len(differing) > 1:
        return None
    [name] = differing
    both = union([mine[name], theirs[name]])
    return {**one, "properties": {**mine, name: both}}

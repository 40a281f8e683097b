"""Schemas for strict modes, in which a provider makes sure that arguments fit.

A strict mode knows fewer keywords, and takes objects with known members only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..definitions import ToolDefinition
from .schemas import (
    PREFIX,
    Schema,
    changed,
    inner,
    kinds,
    portable,
    recursive,
    typed,
)

_ALWAYS_LOST = frozenset(
    (
        "contentEncoding",
        "contentMediaType",
        "default",
        "deprecated",
        "examples",
        "uniqueItems",
    )
)
_LENGTHS = frozenset(("maxLength", "minLength", "maxProperties", "minProperties"))
_BOUNDS = frozenset(
    (
        *("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"),
        *("maxItems", "minItems", "pattern"),
    )
)
_FORMATS = frozenset(
    (
        "date",
        "date-time",
        "duration",
        "email",
        "hostname",
        "ipv4",
        "ipv6",
        "time",
        "uuid",
    )
)


class NotStrict(Exception):
    """Why a tool cannot be strict."""


def openai_schema(schema: Mapping[str, Any]) -> Schema:
    """All members required, optional ones as null. Raises `NotStrict`."""
    _refuse(_open_objects(schema, schema))
    _refuse(_meaningful_nulls(schema, schema, "the arguments"))
    return _all_required(_closed(typed(schema), _LENGTHS | _ALWAYS_LOST))


def anthropic_schema(schema: Mapping[str, Any]) -> Schema:
    """Objects closed, without bounds. Raises `NotStrict`."""
    _refuse(_open_objects(schema, schema))
    if recursive(schema):
        raise NotStrict("a part of the schema holds itself")
    return _closed(typed(schema), _LENGTHS | _BOUNDS | _ALWAYS_LOST)


def _refuse(reasons: Iterator[str]) -> None:
    for reason in reasons:
        raise NotStrict(reason)


def _open_objects(
    schema: Mapping[str, Any], root: Mapping[str, Any], where: str = "the arguments"
) -> Iterator[str]:
    named = kinds(schema)
    if "properties" not in schema and "object" in named and schema is not root:
        yield f"{where}: an object of any members"
    if isinstance(schema.get("additionalProperties"), Mapping):
        yield f"{where}: an object of any members"
    if not named and not schema.keys() & {"$ref", "anyOf"}:
        yield f"{where}: a value of any type"
    for step, one in inner(schema):
        yield from _open_objects(one, root, step)


def _meaningful_nulls(
    schema: Mapping[str, Any], root: Mapping[str, Any], where: str
) -> Iterator[str]:
    """Optional members that take null: leaving them out would clear them."""
    for name, one in schema.get("properties", {}).items():
        if name not in schema.get("required", ()) and _takes_null(one, root):
            yield f"{where}: null clears {name}, and strict mode has no other way to leave it out"
    for step, one in inner(schema):
        yield from _meaningful_nulls(one, root, step)


def _takes_null(schema: Mapping[str, Any], root: Mapping[str, Any]) -> bool:
    name = schema.get("$ref", "").removeprefix(PREFIX)
    if name:
        return _takes_null(root["$defs"][name], {"$defs": {}})
    options = schema.get("anyOf", ())
    return "null" in kinds(schema) or any(
        "$ref" not in one and _takes_null(one, root) for one in options
    )


def _closed(schema: Mapping[str, Any], lost: frozenset[str]) -> Schema:
    found = changed(schema, lambda one: _closed(one, lost))
    found = {key: value for key, value in found.items() if key not in lost}
    if found.get("format") not in (None, *_FORMATS):
        del found["format"]
    if "object" in kinds(found):
        found.setdefault("properties", {})
        found["additionalProperties"] = False
    return found


def _all_required(schema: Mapping[str, Any]) -> Schema:
    found = changed(schema, _all_required)
    if "properties" in found:
        required = set(found.get("required", ()))
        found["properties"] = {
            name: one if name in required else _or_null(one)
            for name, one in found["properties"].items()
        }
        found["required"] = list(found["properties"])
    return found


def _or_null(schema: Schema) -> Schema:
    named = kinds(schema)
    if "null" in named:
        return schema
    if named and "type" in schema:
        found = {**schema, "type": [*named, "null"]}
        if "const" in found:
            found["enum"] = [found.pop("const"), None]
        elif "enum" in found:
            found["enum"] = [*found["enum"], None]
        return found
    description = schema.get("description")
    rest = {key: value for key, value in schema.items() if key != "description"}
    both: Schema = {"anyOf": [*rest.get("anyOf", [rest]), {"type": "null"}]}
    return both if description is None else {"description": description, **both}


_SCHEMAS = {"openai": openai_schema, "anthropic": anthropic_schema}


def reasons(tools: Sequence[ToolDefinition], provider: str) -> dict[str, str]:
    """Why tools cannot be strict, by name; those that can are absent."""
    convert = _SCHEMAS[provider]
    found: dict[str, str] = {}
    for tool in tools:
        try:
            convert(portable(tool.schema))
        except NotStrict as why:
            found[tool.name] = str(why)
    return found

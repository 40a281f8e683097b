"""Gemini: function declarations, with JSON Schemas or in its own subset of OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from ..definitions import ToolDefinition
from .rules import check
from .schemas import PREFIX, Schema, kinds, portable

_NAME = re.compile(r"[a-zA-Z_][a-zA-Z0-9_.:-]{0,63}")
_MOST = 512
_MAX_DEPTH = 12
"""Of a schema that holds itself."""
_KEPT = (
    *("description", "title", "pattern", "minimum", "maximum"),
    *(
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
    ),
)
_FORMATS: Mapping[str, tuple[str, ...]] = {
    "STRING": ("date-time",),
    "INTEGER": ("int32", "int64"),
    "NUMBER": ("float", "double"),
}
_ANYTHING: tuple[Schema, ...] = tuple(
    {"type": name} for name in ("STRING", "NUMBER", "BOOLEAN", "OBJECT")
)


def gemini(
    tools: Sequence[ToolDefinition], form: Literal["json_schema", "parameters"]
) -> list[dict[str, Any]]:
    if form not in ("json_schema", "parameters"):
        raise ValueError(f"form must be 'json_schema' or 'parameters', not {form!r}")
    found = []
    key = "parametersJsonSchema" if form == "json_schema" else "parameters"
    for tool in tools:
        one: dict[str, Any] = {"name": tool.name, "description": tool.description}
        schema = portable(tool.schema)
        if schema.get("properties"):
            named = schema.get("$defs", {})
            one[key] = schema if form == "json_schema" else subset(schema, named)
        found.append(one)
    check(
        "Gemini",
        [(one["name"], one.get(key, {"type": "object"})) for one in found],
        name=_NAME,
        most=_MOST,
    )
    return found


def subset(
    schema: Mapping[str, Any], named: Mapping[str, Any], depth: int = 0
) -> Schema:
    """A schema in Gemini's subset: one type each, texts as the only listed values."""
    if "$ref" in schema:
        if depth >= _MAX_DEPTH:
            return {"type": "OBJECT"}
        rest = {key: value for key, value in schema.items() if key != "$ref"}
        definition = named[schema["$ref"].removeprefix(PREFIX)]
        return subset({**definition, **rest}, named, depth)
    found: Schema = {key: schema[key] for key in _KEPT if key in schema}
    types = kinds(schema)
    if "null" in types or {"type": "null"} in schema.get("anyOf", ()):
        found["nullable"] = True
    types = tuple(name for name in types if name != "null")
    options = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    if len(types) > 1:
        base = {k: v for k, v in schema.items() if k not in ("type", *_KEPT)}
        options = [{**base, "type": name} for name in types]
    if options:
        choices = [subset(one, named, depth + 1) for one in options]
        if len(choices) == 1:
            return {**choices[0], **found}
        return {**found, "anyOf": choices}
    if not types:
        return {**found, "anyOf": [dict(one) for one in _ANYTHING]}
    found["type"] = types[0].upper()
    if schema.get("format") in _FORMATS.get(found["type"], ()):
        found["format"] = schema["format"]
    _add_values(found, schema)
    if types[0] == "array":
        found["items"] = subset(schema.get("items", {}), named, depth + 1)
    if types[0] == "object" and schema.get("properties"):
        found["properties"] = {
            name: subset(one, named, depth + 1)
            for name, one in schema["properties"].items()
        }
        if schema.get("required"):
            found["required"] = list(schema["required"])
    return found


def _add_values(found: Schema, schema: Mapping[str, Any]) -> None:
    """Listed values; those that are no texts are said in words."""
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    values = [value for value in values if value is not None]
    if values and all(isinstance(value, str) and value for value in values):
        found["enum"] = values
    elif values:
        words = ", ".join(str(value) for value in values)
        found["description"] = (
            f"{found.get('description', '')} One of: {words}.".strip()
        )

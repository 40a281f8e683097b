"""JSON Schemas of values, from wire facts."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from generator.jsonvalue import Json
from generator.model import Parameter
from generator.openapi import Facts, Schema
from generator.runtime.schema.keywords import REFERENCE

NamedSchemas: TypeAlias = dict[str, dict[str, Json]]
"""Schemas by name, as tables hold them beside those that refer to them."""

MAX_NODES = 96
"""Readers see larger schemas without their depth: past that point they cost more than they tell,
and the faults of a call are the better teacher."""
MAX_DEPTH = 16
_WITHOUT_END = 10**6
"""A depth that no shape has; those that hold themselves end at references."""


def value_schema(shape: Schema, facts: Facts) -> dict[str, Json]:
    """A self-contained schema for values of `shape`, as deep as `MAX_NODES` allows."""
    return _deepest(shape, facts)[0]


def table_schema(shape: Schema, facts: Facts, schemas: NamedSchemas) -> dict[str, Json]:
    """The whole schema for values of `shape`.

    A large one refers to schemas by name; those are added to `schemas`.
    """
    schema, whole = _deepest(shape, facts)
    return schema if whole else _schema(shape, facts, _WITHOUT_END, schemas)


def _deepest(shape: Schema, facts: Facts) -> tuple[dict[str, Json], bool]:
    """The deepest schema that is small enough for readers, and whether that is all of it."""
    best, same = _schema(shape, facts, 1), 0
    for depth in range(2, MAX_DEPTH):
        deeper = _schema(shape, facts, depth)
        # A list and the object in it take a step each, but only the second one shows.
        same = same + 1 if deeper == best else 0
        if same > 1:
            return best, True
        if _nodes(deeper) > MAX_NODES:
            break
        best = deeper
    return best, False


def _nodes(schema: Json) -> int:
    if isinstance(schema, dict):
        return 1 + sum(
            _nodes(v) for k, v in schema.items() if k not in ("enum", "required")
        )
    if isinstance(schema, list):
        return sum(_nodes(item) for item in schema)
    return 0


def file_rules(parameter: Parameter) -> dict[str, Json]:
    """What the runtime's `uploads` holds a file against, beyond JSON Schema."""
    rules: dict[str, Json] = {}
    if parameter.media_types:
        rules["contentMediaTypes"] = list(parameter.media_types)
    if parameter.max_bytes is not None:
        rules["maxBytes"] = parameter.max_bytes
    return rules


def _schema(
    shape: Schema, facts: Facts, depth: int, schemas: NamedSchemas | None = None
) -> dict[str, Json]:
    if schemas is not None and shape.ref is not None:
        return _reference(shape, facts, schemas)
    shape = facts.resolve(shape)
    schema: dict[str, Json] = {}
    if shape.kind == "union":
        options = [_schema(option, facts, depth, schemas) for option in shape.one_of]
        plain = [
            o["type"]
            for o in options
            if set(o) == {"type"} and isinstance(o["type"], str)
        ]
        if len(plain) == len(options):
            kinds = list(dict.fromkeys(plain))
            schema["type"] = kinds if len(kinds) > 1 else kinds[0]
        elif depth <= 1 and all(option.get("type") == "object" for option in options):
            schema["type"] = "object"
        else:
            schema["anyOf"] = options
        return nullable(schema) if shape.nullable else schema
    if shape.kind != "any":
        schema["type"] = shape.kind
    if shape.enum:
        values = [value.value for value in shape.enum]
        if len(values) == 1:
            schema["const"] = values[0]
        else:
            schema["enum"] = values
    if shape.format and shape.format != "binary":
        schema["format"] = shape.format
    bounds = {
        "minimum": shape.minimum,
        "maximum": shape.maximum,
        "minLength": shape.min_length,
        "maxLength": shape.max_length,
        "minItems": shape.min_items,
        "maxItems": shape.max_items,
        "pattern": shape.pattern,
    }
    schema |= {key: bound for key, bound in bounds.items() if bound is not None}
    if shape.kind == "array":
        items = shape.items or Schema("any")
        schema["items"] = (
            _schema(items, facts, depth - 1, schemas)
            if depth > 1
            else _flat(items, facts)
        )
    if shape.kind == "object" and shape.properties and depth > 1:
        schema["properties"] = {
            m.name: _schema(m.schema, facts, depth - 1, schemas)
            for m in shape.properties
        }
        required = [m.name for m in shape.properties if m.required]
        if required:
            schema["required"] = required
    return nullable(schema) if shape.nullable else schema


def _reference(shape: Schema, facts: Facts, schemas: NamedSchemas) -> dict[str, Json]:
    name = shape.ref
    assert name is not None
    named = facts.resolve(shape)
    if name not in schemas:
        schemas[name] = {}  # for the case that it holds itself
        own = replace(named, nullable=False)
        schemas[name] = _schema(own, facts, _WITHOUT_END, schemas)
    schema = {"$ref": REFERENCE + name}
    return nullable(schema) if named.nullable else schema


def refers(schema: Json) -> bool:
    """Whether a schema refers to others by name."""
    if isinstance(schema, dict):
        return "$ref" in schema or any(map(refers, schema.values()))
    return isinstance(schema, list) and any(map(refers, schema))


def _flat(shape: Schema, facts: Facts) -> dict[str, Json]:
    shape = facts.resolve(shape)
    if shape.kind in ("object", "array"):
        return {"type": shape.kind} | ({"items": {}} if shape.kind == "array" else {})
    if shape.kind == "union":
        options = [facts.resolve(option).kind for option in shape.one_of]
        if set(options) == {"object"}:
            return {"type": "object"}
    return _schema(shape, facts, 1)


def nullable(schema: dict[str, Json]) -> dict[str, Json]:
    """`schema`, allowing null as well."""
    schema = dict(schema)
    if "const" in schema:
        schema["enum"] = [schema.pop("const"), None]
    elif "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    kind = schema.get("type")
    if isinstance(kind, str):
        schema["type"] = [kind, "null"]
    elif isinstance(kind, list):
        schema["type"] = [*kind, "null"] if "null" not in kind else kind
    elif "anyOf" in schema:
        schema["anyOf"] = [*schema["anyOf"], {"type": "null"}]
    elif "$ref" in schema:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return schema

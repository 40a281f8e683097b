"""JSON Schemas of values, from wire facts and from what the page says of them."""

from __future__ import annotations

from generator import model
from generator.facts import Facts, Shape
from generator.jsonvalue import Json

MAX_NODES = 96
"""Schemas larger than this lose their depth: past that point they cost readers more than they
tell, and the API's own answer is the better teacher."""
MAX_DEPTH = 12


def value_schema(
    shape: Shape, facts: Facts, max_nodes: int = MAX_NODES
) -> dict[str, Json]:
    """A self-contained schema for values of `shape`, as deep as `max_nodes` allows."""
    best, same = _schema(shape, facts, 1), 0
    for depth in range(2, MAX_DEPTH):
        deeper = _schema(shape, facts, depth)
        # A list and the object in it take a step each, but only the second one shows.
        same = same + 1 if deeper == best else 0
        if same > 1 or _nodes(deeper) > max_nodes:
            break
        best = deeper
    return best


def _nodes(schema: Json) -> int:
    if isinstance(schema, dict):
        return 1 + sum(
            _nodes(v) for k, v in schema.items() if k not in ("enum", "required")
        )
    if isinstance(schema, list):
        return sum(_nodes(item) for item in schema)
    return 0


def _schema(shape: Shape, facts: Facts, depth: int) -> dict[str, Json]:
    shape = facts.resolve(shape)
    schema: dict[str, Json] = {}
    if shape.kind == "union":
        options = [_schema(option, facts, depth) for option in shape.options]
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
        items = shape.items or Shape("any")
        schema["items"] = (
            _schema(items, facts, depth - 1) if depth > 1 else _flat(items, facts)
        )
    if shape.kind == "object" and shape.members and depth > 1:
        schema["properties"] = {
            m.name: _schema(m.shape, facts, depth - 1) for m in shape.members
        }
        required = [m.name for m in shape.members if m.required]
        if required:
            schema["required"] = required
    return nullable(schema) if shape.nullable else schema


def _flat(shape: Shape, facts: Facts) -> dict[str, Json]:
    shape = facts.resolve(shape)
    if shape.kind in ("object", "array"):
        return {"type": shape.kind} | ({"items": {}} if shape.kind == "array" else {})
    if shape.kind == "union":
        options = [facts.resolve(option).kind for option in shape.options]
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
    return schema


def page_schema(parameter: model.Parameter) -> dict[str, Json]:
    """What the page alone says of a parameter's value, where no slot says more."""
    schema: dict[str, Json] = {"type": parameter.type}
    if parameter.type == "array":
        schema["items"] = {"type": parameter.items} if parameter.items else {}
        if parameter.enum:
            schema["items"] = {
                "type": "string",
                "enum": [v.value for v in parameter.enum],
            }
    elif parameter.enum:
        schema["enum"] = [v.value for v in parameter.enum]
    if parameter.const is not None:
        schema["const"] = parameter.const.value
    return add_page_bounds(schema, parameter)


def add_page_bounds(
    schema: dict[str, Json], parameter: model.Parameter
) -> dict[str, Json]:
    """Bounds and formats of the page, where the wire facts are silent about them."""
    kinds = schema.get("type")
    kinds = [kinds] if isinstance(kinds, str) else kinds or []
    schema = dict(schema)
    if {"integer", "number"} & set(kinds):
        for key, bound in (
            ("minimum", parameter.minimum),
            ("maximum", parameter.maximum),
        ):
            if bound is not None:
                schema.setdefault(key, bound)
    if "array" in kinds and parameter.max_items is not None:
        schema.setdefault("maxItems", parameter.max_items)
    return schema

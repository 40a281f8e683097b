"""JSON Schemas (2020-12) of a design's types, for the targets that write some."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.design.client import ClientDesign, Operation, Parameter
from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    FileType,
    Member,
    NumberType,
    ObjectType,
    Reference,
    StreamType,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.jsonvalue import Json

MAX_NODES = 96
"""Larger schemas are shown without their depth: it costs readers more than it helps, and the faults
of a call explain more."""
MAX_DEPTH = 16
_NESTED = (ArrayType, ObjectType, StreamType, UnionType)
_WITHOUT_END = 10**6
"""A depth that no type has; those that hold themselves end at references."""


def input_schema(operation: Operation, design: ClientDesign) -> dict[str, Json]:
    """The schema of an operation's documented parameters, in the order of the page."""
    accepted = [
        parameter for parameter in operation.parameters if not parameter.refused
    ]
    schema: dict[str, Json] = {"type": "object"}
    if accepted:
        schema["properties"] = {p.name: _parameter(p, design) for p in accepted}
    required = [parameter.name for parameter in accepted if parameter.required]
    if required:
        schema["required"] = required
    schema["additionalProperties"] = False
    return schema


def _parameter(parameter: Parameter, design: ClientDesign) -> dict[str, Json]:
    schema = brief_schema(parameter.type, design.requests)
    if parameter.description:
        schema["description"] = parameter.description
    if parameter.default is not None:
        schema["default"] = parameter.default.value
    if parameter.example is not None:
        schema["examples"] = [parameter.example.value]
    if parameter.deprecated:
        schema["deprecated"] = True
    return schema


def brief_schema(type_: Type, definitions: Mapping[str, Type]) -> dict[str, Json]:
    """A self-contained schema, as deep as `MAX_NODES` allows."""
    return _deepest(type_, definitions)[0]


def whole_schema(
    type_: Type, definitions: Mapping[str, Type], prefix: str
) -> tuple[dict[str, Json], dict[str, Json]]:
    """The whole schema, and those that it refers to by `prefix` and their names.

    A small one refers to none.
    """
    schema, whole = _deepest(type_, definitions)
    if whole:
        return schema, {}
    schemas = Schemas(definitions, prefix)
    schema = schemas.schema(type_, _WITHOUT_END)
    return schema, schemas.named


def _deepest(
    type_: Type, definitions: Mapping[str, Type]
) -> tuple[dict[str, Json], bool]:
    """The deepest schema that is small enough for readers, and whether that is all of it."""
    schemas = Schemas(definitions)
    best, same = schemas.schema(type_, 1), 0
    if not isinstance(resolve(type_, definitions), _NESTED):
        return best, True
    for depth in range(2, MAX_DEPTH):
        deeper = schemas.schema(type_, depth)
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
        inner = (v for k, v in schema.items() if k not in ("enum", "required"))
        return 1 + sum(map(_nodes, inner))
    return sum(map(_nodes, schema)) if isinstance(schema, list) else 0


class Schemas:
    """Schemas of types that share definitions; with a `prefix`, references stay references."""

    def __init__(self, definitions: Mapping[str, Type], prefix: str = "") -> None:
        self._definitions = definitions
        self._prefix = prefix
        self.named: dict[str, Json] = {}

    def schema(self, type_: Type, depth: int = _WITHOUT_END) -> dict[str, Json]:
        if self._prefix and isinstance(type_, Reference):
            return self._reference(type_)
        type_ = resolve(type_, self._definitions)
        if isinstance(type_, UnionType):
            schema = self._union(type_, depth)
        else:
            schema = _plain(type_)
            if isinstance(type_, ArrayType):
                schema |= self._listed(type_, depth)
            elif isinstance(type_, StreamType):
                schema["items"] = self._item(type_.items, depth)
            elif isinstance(type_, ObjectType):
                schema |= self._members(type_, depth)
        return nullable(schema) if type_.nullable else schema

    def _reference(self, type_: Reference) -> dict[str, Json]:
        named = resolve(type_, self._definitions)
        if type_.name not in self.named:
            self.named[type_.name] = {}  # for the case that it holds itself
            own = replace(named, nullable=False)
            self.named[type_.name] = self.schema(own, _WITHOUT_END)
        schema = {"$ref": self._prefix + type_.name}
        return nullable(schema) if named.nullable else schema

    def _union(self, type_: UnionType, depth: int) -> dict[str, Json]:
        options = [self.schema(option, depth) for option in type_.options]
        kinds = dict.fromkeys(o["type"] for o in options if _is_kind(o))
        if all(map(_is_kind, options)):
            return {"type": list(kinds) if len(kinds) > 1 else next(iter(kinds))}
        if depth <= 1 and all(option.get("type") == "object" for option in options):
            return {"type": "object"}
        return {"oneOf" if type_.discriminated else "anyOf": options}

    def _listed(self, type_: ArrayType, depth: int) -> dict[str, Json]:
        if not type_.first:
            return {"items": self._item(type_.items, depth)}
        schema: dict[str, Json] = {
            "prefixItems": [self._item(one, depth) for one in type_.first]
        }
        # Some readers look for `items` alone.
        items = False if type_.is_tuple else self._item(type_.items, depth)
        return schema | {"items": items}

    def _item(self, item: Type, depth: int) -> dict[str, Json]:
        if depth > 1:
            return self.schema(item, depth - 1)
        items = resolve(item, self._definitions)
        if isinstance(items, ObjectType):
            return {"type": "object"}
        if isinstance(items, ArrayType):
            return {"type": "array", "items": {}}
        if isinstance(items, UnionType):
            options = [resolve(option, self._definitions) for option in items.options]
            if all(isinstance(option, ObjectType) for option in options):
                return {"type": "object"}
        return self.schema(items, 1)

    def _members(self, type_: ObjectType, depth: int) -> dict[str, Json]:
        schema: dict[str, Json] = {}
        if type_.members and depth > 1:
            schema["properties"] = {
                member.name: self._member(member, depth - 1) for member in type_.members
            }
            required = [member.name for member in type_.members if member.required]
            if required:
                schema["required"] = required
        if type_.excluded:
            schema["properties"] = {
                **schema.get("properties", {}),
                **dict.fromkeys(type_.excluded, False),
            }
        if type_.closed:
            schema["additionalProperties"] = False
        elif type_.values is not None and depth > 1:
            values = self.schema(type_.values, depth - 1)
            if values:
                schema["additionalProperties"] = values
        return schema

    def _member(self, member: Member, depth: int) -> dict[str, Json]:
        schema = self.schema(member.type, depth)
        return {**schema, "deprecated": True} if member.deprecated else schema


def _is_kind(schema: dict[str, Json]) -> bool:
    """Whether a schema is only one type."""
    return set(schema) == {"type"} and isinstance(schema["type"], str)


def _plain(type_: Type) -> dict[str, Json]:
    """What holds for a value itself, without what is in it."""
    schema: dict[str, Json] = {}
    if not isinstance(type_, AnyType):
        schema["type"] = _kind(type_)
    if len(type_.enum) == 1:
        schema["const"] = type_.enum[0].value
    elif type_.enum:
        schema["enum"] = [value.value for value in type_.enum]
    schema |= {
        key: bound for key, bound in _bounds(type_).items() if bound not in (None, "")
    }
    return schema


def _kind(type_: Type) -> str:
    if isinstance(type_, NumberType):
        return "integer" if type_.integer else "number"
    kinds = {
        BooleanType: "boolean",
        TextType: "string",
        FileType: "string",
        ArrayType: "array",
        StreamType: "array",
        ObjectType: "object",
    }
    return kinds[type(type_)]


def _bounds(type_: Type) -> dict[str, Json]:
    if isinstance(type_, NumberType):
        return {
            "format": type_.format,
            "minimum": type_.minimum,
            "maximum": type_.maximum,
            "exclusiveMinimum": type_.exclusive_minimum,
            "exclusiveMaximum": type_.exclusive_maximum,
            "multipleOf": type_.multiple_of,
        }
    if isinstance(type_, TextType):
        return {
            "format": type_.format,
            "minLength": type_.min_length,
            "maxLength": type_.max_length,
            "pattern": type_.pattern,
        }
    if isinstance(type_, ArrayType):
        return {
            "minItems": type_.min_items,
            "maxItems": type_.max_items,
            "uniqueItems": type_.unique or None,
        }
    if isinstance(type_, ObjectType):
        return {
            "minProperties": type_.min_members,
            "maxProperties": type_.max_members,
        }
    return {}


def nullable(schema: dict[str, Json]) -> dict[str, Json]:
    """`schema`, allowing null as well."""
    schema = dict(schema)
    if schema.get("const") is not None:
        schema["enum"] = [schema.pop("const"), None]
    elif "enum" in schema and None not in schema["enum"]:
        schema["enum"] = [*schema["enum"], None]
    kind = schema.get("type")
    if isinstance(kind, str):
        schema["type"] = [kind, "null"]
    elif isinstance(kind, list):
        schema["type"] = [*kind, "null"] if "null" not in kind else kind
    elif "oneOf" in schema:
        schema["oneOf"] = [*schema["oneOf"], {"type": "null"}]
    elif "anyOf" in schema:
        schema["anyOf"] = [*schema["anyOf"], {"type": "null"}]
    elif "$ref" in schema or not schema:
        # What says nothing does not say that null may be sent.
        schema = {"anyOf": [schema, {"type": "null"}]}
    return schema

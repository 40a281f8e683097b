"""Typed dicts, as the JSON Schemas from which the model generator writes them.

A typed dict lives in the module of the group that uses it, and in `shared` once two groups do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.design.client import Argument
from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Member,
    NumberType,
    ObjectType,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.jsonvalue import Json
from generator.targets.prose import DEPRECATED
from generator.targets.python.annotations import DATES
from generator.targets.python.names import keys
from generator.targets.python.typenames import (
    RequestTypes,
    TypedDict,
    TypeNames,
    Types,
    group_key,
    has_literal,
)

SHARED = "shared"
_REF = "#/$defs/"
_DATE_HINTS = {
    "date-time": "A datetime with a time zone, or RFC 3339 text.",
    "date": "A date, or text such as 2026-01-31.",
}
"""What Python takes for text of a format, told where the page and the facts only know the text."""


def date_hint(type_: Type) -> str:
    """What may be passed for a date or a date-time; empty for all else."""
    if isinstance(type_, TextType) and not type_.enum:
        return _DATE_HINTS.get(type_.format, "")
    return ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where the typed dicts of a package live."""

    modules: Mapping[str, str]
    """By name."""
    schema: Json
    """With a definition `module.Name` for each."""


def typed_dicts(names: TypeNames, used: Mapping[str, Iterable[str]]) -> Placed:
    """The schema of all typed dicts; `used` are those that the signatures of a module name."""
    schemas = {str(one.name): _schema(one, names) for one in names.typed_dicts.values()}
    modules = _modules(schemas, used)
    placed = {name: f"{module}.{name}" for name, module in modules.items()}
    definitions = {
        placed[name]: _placed(schemas[name], placed) for name in sorted(modules)
    }
    return Placed(
        modules,
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$defs": definitions,
        },
    )


def _modules(
    schemas: Mapping[str, Json], used: Mapping[str, Iterable[str]]
) -> dict[str, str]:
    """The module of each typed dict that any group uses, itself or within another."""
    groups: dict[str, set[str]] = {}
    for group, roots in used.items():
        pending = list(roots)
        while pending:
            name = pending.pop()
            if group not in groups.setdefault(name, set()):
                groups[name].add(group)
                pending.extend(_references(schemas[name]))
    return {
        name: next(iter(found)) if len(found) == 1 else SHARED
        for name, found in groups.items()
    }


def _schema(typed: TypedDict, names: TypeNames) -> dict[str, Json]:
    if typed.arguments:
        named = list(zip(keys(typed.arguments), typed.arguments, strict=True))
        properties = {
            str(key): _argument(one, typed.types, names) for key, one in named
        }
        required = [str(key) for key, one in named if one.required]
    else:
        properties = {m.name: _member(m, typed.types, names) for m in typed.members}
        required = [member.name for member in typed.members if member.required]
    return {
        "title": str(typed.name),
        "type": "object",
        "properties": properties,
        "required": required,
    }


def _argument(argument: Argument, types: Types, names: TypeNames) -> dict[str, Json]:
    if argument.members:
        schema = _reference(names.of(group_key(argument)))
        return _or_null(schema) if argument.type.nullable else schema
    hint = date_hint(resolve(argument.type, types.definitions))
    deprecated = DEPRECATED if argument.deprecated else ""
    schema = _type(argument.type, types, names)
    return _described(schema, argument.description, hint, deprecated)


def _member(member: Member, types: Types, names: TypeNames) -> dict[str, Json]:
    schema = _type(member.type, types, names)
    if not isinstance(types, RequestTypes):
        return schema
    hint = date_hint(resolve(member.type, types.definitions))
    return _described(schema, hint, DEPRECATED if member.deprecated else "")


def _type(type_: Type, types: Types, names: TypeNames) -> dict[str, Json]:
    """The schema of a value within a typed dict."""
    key = types.key(type_)
    resolved = resolve(type_, types.definitions)
    if key is not None:
        schema = _reference(names.of(key))
    elif isinstance(resolved, UnionType):
        schema = {"anyOf": [_type(option, types, names) for option in resolved.options]}
    elif isinstance(resolved, ArrayType):
        items = [_type(item, types, names) for item in resolved.of]
        inside = items[0] if len(items) == 1 else {"anyOf": items}
        schema = {"type": "array", "items": {} if {} in items else inside}
    elif isinstance(resolved, ObjectType) and resolved.values is not None:
        values = _type(resolved.values, types, names)
        schema = {"type": "object", "additionalProperties": values or True}
    else:
        schema = _plain(resolved)
    return _or_null(schema) if resolved.nullable else schema


def _plain(type_: Type) -> dict[str, Json]:
    if isinstance(type_, AnyType):
        only_null = [value.value for value in type_.enum] == [None]
        return {"type": "null"} if only_null else {}
    if isinstance(type_, ObjectType):
        return {"type": "object", "additionalProperties": True}
    if isinstance(type_, NumberType):
        schema: dict[str, Json] = {"type": "integer" if type_.integer else "number"}
    else:
        schema = {"type": "boolean" if isinstance(type_, BooleanType) else "string"}
    if has_literal(type_):
        schema["enum"] = [value.value for value in type_.enum]
    elif isinstance(type_, TextType) and type_.format in DATES and not type_.enum:
        # As text, or as the object that the model generator has for the format.
        schema = {"anyOf": [schema, {"type": "string", "format": type_.format}]}
    return schema


def _described(schema: dict[str, Json], *lines: str) -> dict[str, Json]:
    """The schema of a member with its documentation; a separate type has its own."""
    text = "\n".join(filter(None, lines))
    return {**schema, "description": text} if text and "$ref" not in schema else schema


def _or_null(schema: dict[str, Json]) -> dict[str, Json]:
    """`schema` or null, as the model generator reads it best."""
    if not schema:
        return {}
    if isinstance(schema.get("type"), str) and "enum" not in schema:
        return {**schema, "type": [schema["type"], "null"]}
    if "anyOf" in schema:
        return {"anyOf": [*schema["anyOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]}


def _reference(name: str) -> dict[str, Json]:
    return {"$ref": _REF + name}


def _references(schema: Json) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("$ref"), str):
            yield schema["$ref"].removeprefix(_REF)
        schema = list(schema.values())
    if isinstance(schema, list):
        for value in schema:
            yield from _references(value)


def _placed(schema: Json, placed: Mapping[str, str]) -> Json:
    """A schema that refers to definitions by module and name."""
    if isinstance(schema, list):
        return [_placed(value, placed) for value in schema]
    if not isinstance(schema, dict):
        return schema
    if isinstance(schema.get("$ref"), str):
        return _reference(placed[schema["$ref"].removeprefix(_REF)])
    return {key: _placed(value, placed) for key, value in schema.items()}

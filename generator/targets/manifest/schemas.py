"""Schemas of a tool's arguments, whole."""

from __future__ import annotations

from collections.abc import Mapping

from generator.design.types import ArrayType, FileType, Type, resolve
from generator.targets.jsonschema import Schemas
from generator.targets.manifest.sharing import PREFIX, shared
from generator.targets.manifest.unions import Schema, changed


def argument_schemas(
    types: Mapping[str, Type], definitions: Mapping[str, Type]
) -> tuple[dict[str, Schema], dict[str, Schema]]:
    """The schemas of arguments by name, and those that they refer to as `$defs`."""
    schemas = Schemas(definitions, PREFIX)
    found = {
        name: schemas.schema(type_) | _file(resolve(type_, definitions))
        for name, type_ in types.items()
    }
    arguments, named = shared(found, schemas.named)
    return (
        {name: changed(schema, _implied) for name, schema in arguments.items()},
        {name: _implied(schema) for name, schema in named.items()},
    )


def _implied(schema: Schema) -> Schema:
    """A schema without the type of values that it lists: they have it themselves."""
    found = changed(schema, _implied)
    if "const" in found or "enum" in found:
        found.pop("type", None)
    return found


def _file(type_: Type) -> Schema:
    """How a model writes a file."""
    if isinstance(type_, ArrayType) and isinstance(type_.items, FileType):
        return {"items": {"type": "string"} | _file(type_.items)}
    if not isinstance(type_, FileType):
        return {}
    schema: Schema = {"contentEncoding": "base64"}
    if len(type_.media_types) == 1:
        schema["contentMediaType"] = type_.media_types[0]
    return schema

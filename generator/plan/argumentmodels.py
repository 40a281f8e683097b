"""Schemas of the argument models: documented parameters, checked as they come from outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.jsonvalue import Json

MAX_VALUES = 12
"""Longer lists of values are checked by the table alone, which knows them all."""
_LEFT_OUT = ("description", "examples", "default", "title", "format", "pattern")
"""For readers, or for the table: a pattern may be in another dialect than Python's."""


def argument_schemas(
    placed: Mapping[str, tuple[str, str]], schemas: Mapping[str, dict[str, Json]]
) -> tuple[Json, dict[str, tuple[str, str]]]:
    """One definition for each tool, named `module.Class`; and where each tool's stands."""
    definitions = {
        f"{module}.{name}": _bare(schemas[slug])
        for slug, (module, name) in placed.items()
    }
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": dict(sorted(definitions.items())),
    }
    return schema, dict(placed)


def property_names(schema: Json) -> Iterator[str]:
    """The names of all properties in a schema, at any depth."""
    if isinstance(schema, list):
        for item in schema:
            yield from property_names(item)
    elif isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties":
                yield from value
                for inner in value.values():
                    yield from property_names(inner)
            elif isinstance(value, (dict, list)):
                yield from property_names(value)


def _bare(schema: Json) -> Json:
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, Json] = {}
    for key, value in schema.items():
        if key == "properties":
            bare[key] = {name: _bare(inner) for name, inner in value.items()}
        elif (key == "enum" and len(value) > MAX_VALUES) or key in _LEFT_OUT:
            continue
        else:
            bare[key] = _bare(value)
    return bare

"""Schemas of the argument models: documented parameters, checked as they come from outside."""

from __future__ import annotations

from collections.abc import Mapping

from generator.jsonvalue import Json

MAX_VALUES = 12
"""Longer lists of values are checked by the table alone, which knows them all."""
_SPOKEN = ("description", "examples", "default", "title", "format")


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


def _bare(schema: Json) -> Json:
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, Json] = {}
    for key, value in schema.items():
        if key == "properties":
            bare[key] = {name: _bare(inner) for name, inner in value.items()}
        elif (key == "enum" and len(value) > MAX_VALUES) or key in _SPOKEN:
            continue
        else:
            bare[key] = _bare(value)
    return bare

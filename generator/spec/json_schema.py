"""JSON Schemas of the hand-written files, with which editors complete and check them."""

from __future__ import annotations

from collections.abc import Mapping
from inspect import cleandoc
from typing import Any

from generator.jsonvalue import Json
from generator.keys import (
    Anything,
    Converted,
    Either,
    Key,
    Kind,
    ListOf,
    MapOf,
    Record,
    Scalar,
    keys_of,
)

_TYPES = {"text": "string", "true or false": "boolean", "a whole number": "integer"}


def json_schema(cls: type[Any], title: str) -> dict[str, Json]:
    """The schema of a file whose content is a section of class `cls`."""
    sections: dict[str, Json] = {}
    root = _reference(cls, sections)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **root,
        "$defs": dict(sorted(sections.items())),
    }


def _reference(cls: type[Any], sections: dict[str, Json]) -> dict[str, Json]:
    if cls.__name__ not in sections:
        sections[cls.__name__] = {}  # sections may lie within each other
        sections[cls.__name__] = _section(cls, sections)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def _section(cls: type[Any], sections: dict[str, Json]) -> dict[str, Json]:
    keys = keys_of(cls)
    section = _object(keys, sections)
    section["description"] = first_sentence(cls)
    one_of = getattr(cls, "one_of", ())
    if one_of:
        section["oneOf"] = [{"required": [name]} for name in one_of]
    return section


def _object(keys: tuple[Key, ...], sections: dict[str, Json]) -> dict[str, Json]:
    required = [key.name for key in keys if key.required]
    return {
        "type": "object",
        "properties": {
            key.name: {**_value(key.kind, sections), "description": key.about}
            for key in keys
        },
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _value(kind: Kind, sections: dict[str, Json]) -> dict[str, Json]:
    if isinstance(kind, Scalar):
        return {"type": _TYPES[kind.type], **kind.schema}
    if isinstance(kind, Anything):
        return {}
    if isinstance(kind, ListOf):
        return {"type": "array", "items": _value(kind.item, sections)}
    if isinstance(kind, MapOf):
        return {
            "type": "object",
            "propertyNames": dict(kind.names.schema),
            "additionalProperties": _value(kind.value, sections),
        }
    if isinstance(kind, Record):
        return _reference(kind.cls, sections)
    if isinstance(kind, Either):
        return {"anyOf": [_value(one, sections) for one in kind.kinds]}
    if isinstance(kind, Converted):
        return {**_value(kind.kind, sections), **kind.schema}
    return _styled(kind.table, kind.record, sections)


def _styled(
    table: Mapping[str, type[Any]],
    record: type[Any] | None,
    sections: dict[str, Json],
) -> dict[str, Json]:
    beside = keys_of(record) if record is not None else ()
    # A name alone will do where nothing has to be said beside it.
    alone = [
        name
        for name, cls in table.items()
        if not any(key.required for key in (*keys_of(cls), *beside))
    ]
    options: list[Json] = [{"type": "string", "enum": alone}] if alone else []
    for name, cls in table.items():
        option = _object((*keys_of(cls), *beside), sections)
        option["properties"] = {"style": {"const": name}, **option["properties"]}
        option["required"] = ["style", *option.get("required", ())]
        option["description"] = first_sentence(cls)
        options.append(option)
    return {"anyOf": options}


def first_sentence(cls: type[Any]) -> str:
    """What a class says of itself first."""
    return " ".join(cleandoc(cls.__doc__ or "").split("\n\n")[0].split())

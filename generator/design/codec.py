"""A design as JSON, by the fields of its values, for `toolpress plan --json`.

Members with default values are omitted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from generator.conventions.errors import ErrorShape
from generator.conventions.locations import SlotName
from generator.conventions.pagination import Pagination
from generator.design.client import ClientDesign
from generator.design.types import Type
from generator.jsonvalue import Json, JsonText


def to_json_value(design: ClientDesign) -> dict[str, Json]:
    """The design as JSON objects, lists and scalars."""
    return _members(design)


def _json(value: Any) -> Json:
    if isinstance(value, JsonText):
        return value.value
    if isinstance(value, SlotName):
        return str(value)
    if isinstance(value, Type):
        return {"type": type(value).__name__.removesuffix("Type").lower()} | _members(
            value
        )
    if isinstance(value, (Pagination, ErrorShape)):
        return {"style": value.name} | _members(value)
    if isinstance(value, Mapping):
        return {name: _json(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return [_json(one) for one in value]
    return _members(value) if is_dataclass(value) else value


def _members(value: Any) -> dict[str, Json]:
    members: dict[str, Json] = {}
    for field in fields(value):
        content = getattr(value, field.name)
        if field.default is MISSING or content != field.default:
            members[field.name] = _json(content)
    return members

"""The model as lossless JSON, for `toolpress inspect --json`.

The members are the fields of the model. Those of facts that the page does not state are absent, so
an example that is JSON null (`"example": null`) differs from no example.
"""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from typing import Any

from generator.jsonvalue import Json, JsonText
from generator.model import Service


def to_json_value(service: Service) -> dict[str, Json]:
    """The service as JSON objects, lists and scalars."""
    return _object(service)


def _object(value: Any) -> dict[str, Json]:
    members: dict[str, Json] = {}
    for field in fields(value):
        content = getattr(value, field.name)
        if field.metadata.get("json"):
            members |= field.metadata["json"](content)
        elif (
            field.default is MISSING
            or content != field.default
            or field.metadata.get("always")
        ):
            members[field.name] = _json(content)
    return members


def _json(value: Any) -> Json:
    if isinstance(value, JsonText):
        return value.value
    if isinstance(value, tuple):
        return [_json(item) for item in value]
    return _object(value) if is_dataclass(value) else value

"""The model from its JSON again: whatever comes back equal was not lost on the way."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from generator.jsonvalue import JsonText
from generator.model import Service


def from_json_value(value: dict[str, Any]) -> Service:
    """The service that `to_json_value` was given."""
    found = _decoded(value, Service)
    assert isinstance(found, Service)
    return found


def _decoded(value: Any, kind: Any) -> Any:
    options = get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
    if JsonText in options:
        return JsonText.of(value)
    for option in options:
        if get_origin(option) is tuple:
            return tuple(_decoded(item, get_args(option)[0]) for item in value)
        if is_dataclass(option):
            return _object(value, option)
    return value


def _object(value: dict[str, Any], kind: Any) -> Any:
    if "scopes" in value:
        sources = value.get("scope_sources", [])
        scopes = zip(value["scopes"], sources, strict=True)
        value = {**value, "scopes": [{"name": name, **more} for name, more in scopes]}
    hints = get_type_hints(kind)
    given = {f.name: value[f.name] for f in fields(kind) if f.name in value}
    assert set(value) - {"scope_sources"} == set(given)
    return kind(**{name: _decoded(part, hints[name]) for name, part in given.items()})

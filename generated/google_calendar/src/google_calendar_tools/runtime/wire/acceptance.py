"""Values of fields before they are sent: translated, converted, checked and wrapped."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from ..schema.compiler import compiled
from ..schema.keywords import Schemas
from ..schema.kinds import counted
from ..schema.problems import Check, Problem, prefix
from .model import Field


def acceptance(field: Field, schemas: Schemas, *, files: bool) -> Check:
    """The check that turns a value other than None into the one to send; `files`: it is a file."""
    if files:
        return _file_check(field.schema)
    check = compiled(field.schema, schemas)
    aliases, wrap = field.aliases, field.wrap
    conversions: list[Callable[[Any], Any]] = []
    if field.convert:
        known: Any = import_module("..filters.conversions", __package__)
        conversions = [known.CONVERSIONS[name] for name in field.convert]
    if not aliases and not conversions and wrap is None:
        return check

    def accept(value: Any, problems: list[Problem]) -> Any:
        if aliases:
            value = _translated(value, aliases)
        for conversion in conversions:
            value = conversion(value)
        before = len(problems)
        value = check(value, problems)
        if wrap is None or len(problems) > before:
            return value
        return _wrapped(value, wrap)

    return accept


def _file_check(schema: Mapping[str, Any]) -> Check:
    uploads: Any = import_module("..files.uploads", __package__)

    if schema.get("type") != "array":
        return lambda value, problems: uploads.accept(value, problems, schema)
    rules = schema.get("items", {})
    least = schema.get("minItems", 0)

    def accept(value: Any, problems: list[Problem]) -> Any:
        if not isinstance(value, list):
            value = [value]  # a lone file; a tuple is one with its name
        if len(value) < least:
            problems.append(((), f"must have at least {counted(least, 'file')}"))
        found = []
        for index, one in enumerate(value):
            before = len(problems)
            found.append(uploads.accept(one, problems, rules))
            prefix(problems, before, index)
        return found

    return accept


def _translated(value: Any, aliases: Mapping[str, str]) -> Any:
    if isinstance(value, str):
        return aliases.get(value, value)
    if isinstance(value, (list, tuple)):
        return [aliases.get(one, one) if isinstance(one, str) else one for one in value]
    return value


def _wrapped(value: Any, template: Any) -> Any:
    if isinstance(value, str):
        return _filled(template, value)
    if isinstance(value, list):
        return [
            _filled(template, one) if isinstance(one, str) else one for one in value
        ]
    return value


def _filled(template: Any, text: str) -> Any:
    if isinstance(template, str):
        return template.replace("{}", text)
    if isinstance(template, Mapping):
        return {key: _filled(value, text) for key, value in template.items()}
    if isinstance(template, (list, tuple)):
        return [_filled(value, text) for value in template]
    return template

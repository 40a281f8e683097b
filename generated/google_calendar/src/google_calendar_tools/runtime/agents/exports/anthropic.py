"""Anthropic: tools of the Messages API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from ...schema.compiler import compiled
from ...schema.problems import Problem
from ..definitions import ToolDefinition
from .rules import check
from .schemas import PREFIX, inner, portable
from .strict import NotStrict, anthropic_schema

_MOST_STRICT = 20
_MOST_OPTIONAL = 24
"""Of all strict tools of a request."""


def anthropic(
    tools: Sequence[ToolDefinition],
    *,
    strict: bool,
    defer_loading: bool,
    examples: bool,
) -> list[dict[str, Any]]:
    found = []
    for tool in tools:
        one: dict[str, Any] = {
            "name": tool.name,
            "description": tool.description,
            "input_schema": portable(tool.schema),
        }
        if strict:
            with suppress(NotStrict):
                one["input_schema"] = anthropic_schema(one["input_schema"])
                one["strict"] = True
        if defer_loading:
            one["defer_loading"] = True
        if examples and _fits(tool.example, one["input_schema"]):
            one["input_examples"] = [tool.example]
        found.append(one)
    strict_ones = [one["input_schema"] for one in found if one.get("strict")]
    problems = []
    if len(strict_ones) > _MOST_STRICT:
        problems.append(
            f"{len(strict_ones)} strict tools, and a request takes {_MOST_STRICT}: choose fewer"
        )
    optional = sum(map(_optional, strict_ones))
    if optional > _MOST_OPTIONAL:
        problems.append(
            f"{optional} optional arguments of strict tools, and a request takes "
            f"{_MOST_OPTIONAL}: choose fewer tools"
        )
    check(
        "Anthropic",
        [(one["name"], one["input_schema"]) for one in found],
        others=problems,
    )
    return found


def _fits(example: Mapping[str, Any], schema: Mapping[str, Any]) -> bool:
    """Whether there is an example that the provider takes: it refuses others."""
    if not example:
        return False
    problems: list[Problem] = []
    named = {PREFIX + name: one for name, one in schema.get("$defs", {}).items()}
    compiled(schema, named)(example, problems)
    return not problems


def _optional(schema: Mapping[str, Any]) -> int:
    own = len(schema.get("properties", {})) - len(schema.get("required", ()))
    return own + sum(_optional(one) for _, one in inner(schema))

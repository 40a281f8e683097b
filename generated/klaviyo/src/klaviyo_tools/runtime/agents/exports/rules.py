"""Rules of providers for the definitions of tools, and the error where they are broken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .schemas import KEY, inner, kinds

NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")


class ExportError(ValueError):
    """Definitions that a provider would refuse. `problems` lists all that is wrong."""

    def __init__(self, provider: str, problems: Iterable[str]) -> None:
        self.provider = provider
        self.problems = tuple(problems)
        lines = "\n".join(f"  - {problem}" for problem in self.problems)
        super().__init__(f"{provider} would refuse these tools:\n{lines}")


def check(
    provider: str,
    named: Iterable[tuple[str, Mapping[str, Any]]],
    *,
    name: re.Pattern[str] = NAME,
    most: int = 0,
    others: Iterable[str] = (),
) -> None:
    """Checks names and schemas; a request takes `most` tools. Raises `ExportError`."""
    problems: list[str] = []
    tools = list(named)
    if most and len(tools) > most:
        problems.append(
            f"{len(tools)} tools, and a request takes {most}: choose some with `groups`, "
            "`read_only`, `allow` or `deny`"
        )
    seen: set[str] = set()
    for tool, schema in tools:
        if not name.fullmatch(tool):
            problems.append(f"{tool}: the name does not fit {name.pattern}")
        if tool in seen:
            problems.append(f"{tool}: two tools have this name")
        seen.add(tool)
        problems += _root(tool, schema)
        problems += _within(f"{tool}: parameters", schema)
    problems += others
    if problems:
        raise ExportError(provider, problems)


def _root(tool: str, schema: Mapping[str, Any]) -> Iterable[str]:
    if schema.get("type") not in ("object", "OBJECT"):
        yield f"{tool}: the parameters are not an object"
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            yield f"{tool}: {key} at the root of the parameters"


def _within(where: str, schema: Any) -> Iterable[str]:
    if not isinstance(schema, Mapping):
        yield f"{where}: a schema that is not an object"
        return
    for key in schema.get("properties", {}):
        if not KEY.fullmatch(key):
            yield f"{where}.{key}: the name does not fit {KEY.pattern}"
    is_array = {"array", "ARRAY"} & set(kinds(schema))
    if is_array and not isinstance(schema.get("items"), Mapping):
        yield f"{where}: an array without items"
    reference = schema.get("$ref", "#")
    if not reference.startswith("#"):
        yield f"{where}: a reference to {reference}"
    for step, one in inner(schema):
        yield from _within(f"{where}.{step}", one)

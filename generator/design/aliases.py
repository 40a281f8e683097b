"""Other slugs of tools: the names of their operations, and those that a decision adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from generator.bind import BoundTool
from generator.design.client import Alias
from generator.jsonvalue import JsonText
from generator.openapi.words import words

_Given: TypeAlias = tuple[tuple[str, JsonText], ...]


def aliases(tools: Sequence[BoundTool], prefix: str) -> Mapping[str, tuple[Alias, ...]]:
    """For each slug the aliases of its tool: none is a tool's slug, or another tool's alias."""
    slugs = {tool.tool.slug for tool in tools}
    found = {tool.tool.slug: _names(tool, prefix) for tool in tools}
    decided = {alias for tool in tools for alias in tool.aliases}
    counts = Counter(alias for names in found.values() for alias in names)
    return {
        tool.tool.slug: tuple(
            sorted(
                (
                    *(
                        alias
                        for name, alias in found[tool.tool.slug].items()
                        if name not in slugs | decided and counts[name] == 1
                    ),
                    *(Alias(name) for name in tool.aliases),
                ),
                key=lambda alias: alias.slug,
            )
        )
        for tool in tools
    }


def _names(tool: BoundTool, prefix: str) -> dict[str, Alias]:
    """The names of the operations that the tool offers in full."""
    found: dict[str, Alias] = {}
    for name, given in _operations(tool):
        parts = words(name)
        if parts:
            slug = f"{prefix}{'_'.join(parts)}".upper()
            found.setdefault(slug, Alias(slug, given))
    return found


def _operations(tool: BoundTool) -> Iterator[tuple[str, _Given]]:
    for route in tool.routes:
        when = route.when
        if len(tool.routes) > 1 and (when is None or when.value is None):
            continue  # what is given decides, so none of its names says which is meant
        given: _Given = ()
        if when is not None and when.value is not None:
            given = ((when.parameter, when.value),)
        for name in (route.operation.id, *route.operation.aliases):
            yield name, given

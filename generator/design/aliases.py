"""Other slugs of tools: the names of their operations, and those that a decision adds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from generator.bind import BoundTool
from generator.design.client import Alias
from generator.jsonvalue import JsonText
from generator.openapi.words import words

_Given: TypeAlias = tuple[tuple[str, JsonText], ...]


def aliases(tools: Sequence[BoundTool], prefix: str) -> Mapping[str, tuple[Alias, ...]]:
    """For each slug the aliases of its tool: none is a tool's slug, or another tool's alias."""
    slugs = {tool.tool.slug for tool in tools}
    decided = {alias for tool in tools for alias in tool.aliases}
    found = {tool.tool.slug: [Alias(name) for name in tool.aliases] for tool in tools}
    for name, named in _named(tools, prefix).items():
        one = None if name in slugs | decided else _meant(named)
        if one is not None:
            found[one.tool].append(Alias(name, one.given))
    return {
        slug: tuple(sorted(names, key=lambda alias: alias.slug))
        for slug, names in found.items()
    }


@dataclass(frozen=True, slots=True)
class _Named:
    """What a name of an operation may stand for."""

    tool: str
    operation: str
    given: _Given


def _meant(named: Sequence[_Named]) -> _Named | None:
    """Of several tools with one operation, the only one that has no other."""
    if len({one.operation for one in named}) > 1:
        return None
    alone = [one for one in named if not one.given] or named
    return alone[0] if len(alone) == 1 else None


def _named(tools: Sequence[BoundTool], prefix: str) -> Mapping[str, list[_Named]]:
    """The names of the operations that tools offer in full."""
    found: dict[str, dict[_Named, None]] = {}
    for tool in tools:
        for name, operation, given in _operations(tool):
            parts = words(name)
            if parts:
                slug = f"{prefix}{'_'.join(parts)}".upper()
                one = _Named(tool.tool.slug, operation, given)
                found.setdefault(slug, {})[one] = None
    return {slug: list(named) for slug, named in found.items()}


def _operations(tool: BoundTool) -> Iterator[tuple[str, str, _Given]]:
    """Each name of an operation, its id, and the arguments that choose it."""
    for route in tool.routes:
        when = route.when
        if len(tool.routes) > 1 and (when is None or when.value is None):
            continue  # what is given decides, so none of its names says which is meant
        given: _Given = ()
        if when is not None and when.value is not None:
            given = ((when.parameter, when.value),)
        for name in (route.operation.id, *route.operation.aliases):
            yield name, route.operation.id, given

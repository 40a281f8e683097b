"""Finds the tool that calls an operation, by the method and path of a request."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from .compiled import CompiledRoute, compiled_tool
from .model import Route, Tool

_PARAMETER = re.compile(r"\{[^{}]*\}")


class KnownRoute(NamedTuple):
    """A route of a tool whose operation a request calls."""

    tool: Tool[Any]
    position: int
    """Of the route among those of the tool."""
    segments: tuple[str | re.Pattern[str], ...]
    """Literal, or with parameters."""

    @property
    def compiled(self) -> CompiledRoute:
        return compiled_tool(self.tool).routes[self.position]

    @property
    def rule(self) -> str:
        """The name of its authentication rule."""
        return self.tool.routes[self.position].auth

    def fits(self, segments: tuple[str, ...]) -> bool:
        return all(
            own == other if isinstance(own, str) else own.fullmatch(other)
            for own, other in zip(self.segments, segments, strict=True)
        )

    @property
    def rank(self) -> tuple[int, bool, int]:
        """Routes with more literal segments come first, then those of the operation's own tool.

        Further tools may call the operation, too, when their arguments choose it.
        """
        routes = self.tool.routes
        parameters = sum(not isinstance(one, str) for one in self.segments)
        return parameters, routes[self.position].when is not None, len(routes)


class KnownRoutes:
    """The routes of all tools of a service, which are loaded for the first look-up."""

    __slots__ = ("_by_shape", "_tools")

    def __init__(self, tools: Callable[[], Iterable[Tool[Any]]]) -> None:
        self._tools = tools
        self._by_shape: dict[tuple[str, int], list[KnownRoute]] | None = None
        """By method and number of segments."""

    def find(self, method: str, path: str) -> KnownRoute | None:
        """The route of a request, of the operation's own tool; None: no tool calls it."""
        return next(iter(self.sharing(method, path)), None)

    def sharing(self, method: str, path: str) -> list[KnownRoute]:
        """The routes of all tools that call the operation of a request, its own tool first."""
        if self._by_shape is None:
            self._by_shape = _by_shape(self._tools())
        segments = tuple(path.split("/"))
        candidates = self._by_shape.get((method, len(segments)), ())
        found = sorted(
            (one for one in candidates if one.fits(segments)), key=lambda one: one.rank
        )
        return [one for one in found if one.rank[0] == found[0].rank[0]]


def _by_shape(
    tools: Iterable[Tool[Any]],
) -> dict[tuple[str, int], list[KnownRoute]]:
    found: dict[tuple[str, int], list[KnownRoute]] = {}
    for tool in tools:
        for index, route in enumerate(tool.routes):
            segments = tuple(_segments(route))
            shape = (route.method, len(segments))
            found.setdefault(shape, []).append(KnownRoute(tool, index, segments))
    return found


def _segments(route: Route) -> Iterator[str | re.Pattern[str]]:
    for segment in route.path.partition("?")[0].split("/"):
        literals = _PARAMETER.split(segment)
        if len(literals) == 1:
            yield segment
        else:
            yield re.compile("[^/]+".join(map(re.escape, literals)))

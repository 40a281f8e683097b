"""The names by which calls know tools: as offered, as documented, and aliases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

from ..suggest import nearest
from .definitions import ToolDefinition


class Named(NamedTuple):
    """A tool by one of its names."""

    tool: ToolDefinition
    slug: str
    """What the client calls it by: the documented name, or an alias, which may stand for arguments,
    too."""
    refused: str
    """Why calls by this name are refused; empty: they are not."""


class Names:
    """All names of a toolset's tools."""

    def __init__(
        self,
        tools: Sequence[ToolDefinition],
        prefix: str,
        refused: Mapping[str, str],
        deny: Iterable[str],
    ) -> None:
        denied = tuple(deny)
        own: dict[str, Named] = {}
        aliases: dict[str, Named] = {}
        for tool in tools:
            why = refused.get(tool.slug, "")
            forms = (tool.slug.removeprefix(prefix), tool.slug)
            own |= dict.fromkeys(forms, Named(tool, tool.slug, why))
            for alias in tool.aliases:
                forms = (alias.removeprefix(prefix), alias)
                fits = any(fnmatchcase(a, b) for a in forms for b in denied)
                named = Named(tool, alias, why or ("it is not allowed here" * fits))
                aliases |= dict.fromkeys(forms, named)
        offered = {tool.name: own[tool.slug] for tool in tools}
        self._known = aliases | own | offered

    def find(self, name: str) -> Named | None:
        return self._known.get(name)

    def like(self, name: str, most: int) -> tuple[str, ...]:
        """The names of tools that may be meant, as offered."""
        allowed = (one for one, named in self._known.items() if not named.refused)
        found = nearest(name, allowed, most=4 * most)
        return tuple(dict.fromkeys(self._known[one].tool.name for one in found))[:most]

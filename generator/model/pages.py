"""Several pages of one service, as one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.model import Service, Tool
from generator.source import Location


def joined(pages: Mapping[Path, Service], diagnostics: Diagnostics) -> Service:
    """The tools of all pages (at least one), with the header of the first.

    The declared number of tools is that of the first page, too: further pages document tools that
    it omits. A slug that two pages document is E-DUP-TOOL.
    """
    first = next(iter(pages.values()))
    if len(pages) == 1:
        return first
    found: dict[str, Tool] = {}
    for path, page in pages.items():
        for tool in page.tools:
            known = found.setdefault(tool.slug, replace(tool, page=path.name))
            if known.page != path.name:
                diagnostics.error(
                    "E-DUP-TOOL",
                    f"The slug is already in {known.page}, on line {known.line}",
                    Location(path.as_posix(), tool.line, 1),
                    help="Remove one of the two, or correct its slug.",
                    tool=tool.slug,
                )
    return replace(first, tools=tuple(found.values()))

"""Which tools are offered, and why the others are not."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fnmatch import fnmatchcase
from typing import TypedDict

from ..errors import ArgumentError, Fault
from ..suggest import did_you_mean
from .definitions import ToolDefinition
from .uploads import FileResolver


class Selection(TypedDict, total=False):
    """Which tools are offered, and by which names."""

    groups: Iterable[str] | None
    """Names of groups; None: all."""
    read_only: bool
    """Only tools that change nothing."""
    destructive: bool
    """False: without tools that remove, overwrite or reach people."""
    allow: Iterable[str] | None
    """Names of tools, or patterns such as `GET_*`; None: all."""
    deny: Iterable[str]
    """The same, for tools that are not offered even if they are allowed."""
    prefix: bool
    """False: names without the service's prefix."""


class ToolsetOptions(Selection, total=False):
    """The options of a toolset."""

    files: FileResolver | None
    """Takes a handle that a model gives for a file to upload, and returns the file, or None."""
    max_chars: int
    """The most characters of a result for a model; 20,000 by default."""


def refused(
    tools: Sequence[ToolDefinition],
    *,
    groups: Iterable[str] | None,
    read_only: bool,
    destructive: bool,
    allow: Iterable[str] | None,
    deny: Iterable[str],
) -> dict[str, str]:
    """Why tools are not offered, by slug; those that are offered are absent.

    Raises `ArgumentError` for unknown groups, and for names and patterns that fit no tool.
    """
    faults: list[Fault] = []
    chosen = _known_groups(tools, groups, faults)
    allowed = None if allow is None else _matching(tools, allow, "allow", faults)
    denied = _matching(tools, deny, "deny", faults)
    if faults:
        raise ArgumentError(faults)
    reasons: dict[str, str] = {}
    for tool in tools:
        why = ""
        if tool.meta.get("unavailable"):
            why = f"it cannot be called: {tool.meta['unavailable']}"
        elif read_only and not tool.read_only:
            why = "it changes something, and only reading is allowed here"
        elif not destructive and tool.destructive:
            why = "it is destructive, and destructive tools are not allowed here"
        elif chosen is not None and tool.group not in chosen:
            why = f"its group, {tool.group}, is not offered here"
        elif tool.slug in denied or (allowed is not None and tool.slug not in allowed):
            why = "it is not allowed here"
        if why:
            reasons[tool.slug] = why
    return reasons


def _known_groups(
    tools: Sequence[ToolDefinition],
    groups: Iterable[str] | None,
    faults: list[Fault],
) -> frozenset[str] | None:
    if groups is None:
        return None
    known = sorted({tool.group for tool in tools})
    chosen = _listed(groups, "groups", faults)
    for name in chosen:
        if name not in known:
            hint = did_you_mean(name, known) or f"; there are {', '.join(known)}"
            faults.append(Fault("groups", "", f"{name!r} is not a group{hint}"))
    return frozenset(chosen)


def _matching(
    tools: Sequence[ToolDefinition],
    patterns: Iterable[str],
    option: str,
    faults: list[Fault],
) -> frozenset[str]:
    """Slugs of the tools that names or patterns fit.

    An alias stands for its whole tool. Patterns fit names only: a report that is queried may have
    an alias by which it is created.
    """
    found: set[str] = set()
    for pattern in _listed(patterns, option, faults):
        matching = {
            tool.slug
            for tool in tools
            if fnmatchcase(tool.slug, pattern)
            or fnmatchcase(tool.name, pattern)
            or pattern in tool.aliases
        }
        if not matching:
            names = [name for tool in tools for name in (tool.name, tool.slug)]
            hint = did_you_mean(pattern, names)
            faults.append(Fault(option, "", f"{pattern!r} fits no tool{hint}"))
        found |= matching
    return frozenset(found)


def _listed(names: Iterable[str], option: str, faults: list[Fault]) -> tuple[str, ...]:
    if isinstance(names, str):
        faults.append(Fault(option, "", "must be several names, not one string"))
        return ()
    return tuple(names)

"""Warnings about names that work here, and that the APIs of models refuse."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.diagnostics import Diagnostics, Severity
from generator.parse import RawTool
from generator.source import Source

MAX_NAME = 64
"""Characters of a tool's or a parameter's name that all providers of models take."""
_TOOL = re.compile(r"[A-Za-z0-9_-]*")
_PARAMETER = re.compile(r"[A-Za-z0-9_.-]*")
_SHOWN = 8


def check_names(
    tools: Iterable[RawTool], source: Source, diagnostics: Diagnostics
) -> None:
    """W-NAME: one such name makes a provider refuse all tools that are offered with it.

    Names that are errors already are not listed again.
    """
    refused = {
        one.location.line
        for one in diagnostics
        if one.severity is Severity.ERROR and one.location is not None
    }
    long: list[tuple[int, str]] = []
    foreign: list[tuple[int, str]] = []
    for tool in tools:
        if tool.line not in refused:
            if len(tool.slug) > MAX_NAME:
                long.append((tool.line, tool.slug))
            if not _TOOL.fullmatch(tool.slug):
                foreign.append((tool.line, tool.slug))
        for parameter in tool.parameters:
            if parameter.line in refused:
                continue
            shown = f"{tool.slug} {parameter.name}"
            if len(parameter.name) > MAX_NAME:
                long.append((parameter.line, shown))
            if not _PARAMETER.fullmatch(parameter.name):
                foreign.append((parameter.line, shown))
    _warn(
        long,
        f"longer than the {MAX_NAME} characters that models take",
        source,
        diagnostics,
    )
    _warn(
        foreign,
        "made of more than the letters, digits, `_`, `-` and `.` that models take",
        source,
        diagnostics,
    )


def _warn(
    found: list[tuple[int, str]], what: str, source: Source, diagnostics: Diagnostics
) -> None:
    if not found:
        return
    names = ", ".join(name for _, name in found[:_SHOWN])
    more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
    count = "1 name is" if len(found) == 1 else f"{len(found)} names are"
    diagnostics.warn(
        "W-NAME",
        f"{count} {what}: {names}{more}",
        source.at(found[0][0]),
        help="They work here as they are; where tools are offered to a model, they need other "
        "names.",
    )

"""Renderers of diagnostics: text for people, JSON for programs.

Both escape all characters that do not print, since the text is untrusted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.diagnostics.escape import display_width, escape, escape_character
from generator.jsonvalue import Json
from generator.source import Location

SHOWN = 50
"""The maximum number of diagnostics shown as text; the rest are only counted."""
SNIPPET = 120
"""The maximum number of columns of a source line."""

_BEFORE_CARET = 48
_GAP = "..."
_COLORS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1"}


def to_text(diagnostics: Iterable[Diagnostic], *, color: bool = False) -> str:
    """Each finding with its line and a caret, then how many there are. Empty for none."""
    found = list(diagnostics)
    if not found:
        return ""
    shown = _chosen(found)
    blocks = [_block(diagnostic, color) for diagnostic in shown]
    hidden = len(found) - len(shown)
    if hidden:
        blocks.append(f"... and {hidden} more")
    blocks.append(_count(found))
    return "\n".join(blocks)


def to_json(diagnostics: Iterable[Diagnostic]) -> str:
    """All findings as one JSON object, in ASCII."""
    found = list(diagnostics)
    errors = sum(d.severity is Severity.ERROR for d in found)
    text = json.dumps(
        {
            "errors": errors,
            "warnings": len(found) - errors,
            "diagnostics": [_entry(diagnostic) for diagnostic in found],
        },
        indent=2,
    )
    # The one control character that JSON leaves as it is.
    return text.replace("\x7f", "\\u007f")


def snippet(location: Location) -> tuple[str, int, int]:
    """The escaped part of the line around a location, and the caret's first column and width in it.

    At most `SNIPPET` columns; `...` marks what is left out at either end.
    """
    text = location.text
    caret = min(max(location.column - 1, 0), len(text))
    end = min(max(location.end_column - 1, caret), len(text))
    start, before = caret, 0
    while start > 0:
        width = display_width(escape_character(text[start - 1]))
        if before + width > _BEFORE_CARET:
            break
        start -= 1
        before += width
    lead = _GAP if start > 0 else ""
    room = SNIPPET - len(lead) - len(_GAP)
    pieces: list[str] = []
    used = column = marked = 0
    stop = start
    while stop < len(text):
        piece = escape_character(text[stop])
        width = display_width(piece)
        if used + width > room:
            break
        pieces.append(piece)
        if stop < caret:
            column += width
        elif stop < end:
            marked += width
        used += width
        stop += 1
    tail = _GAP if stop < len(text) else ""
    return lead + "".join(pieces) + tail, len(lead) + column, max(marked, 1)


def _chosen(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The diagnostics to show, by file and line; errors are never left out for warnings."""
    files: dict[str, int] = {}
    for diagnostic in found:
        if diagnostic.location is not None:
            files.setdefault(diagnostic.location.path, len(files))
    errors_first = sorted(found, key=lambda d: d.severity is not Severity.ERROR)[:SHOWN]

    def place(diagnostic: Diagnostic) -> tuple[int, int, int]:
        location = diagnostic.location
        if location is None:
            return -1, 0, 0
        return files[location.path], location.line, location.column

    return sorted(errors_first, key=place)


def _block(diagnostic: Diagnostic, color: bool) -> str:
    location = diagnostic.location
    severity = f"{diagnostic.severity.value}[{diagnostic.code}]"
    if color:
        severity = f"\x1b[{_COLORS[diagnostic.severity]}m{severity}\x1b[0m"
    place = f"{escape(str(location))}: " if location is not None else ""
    tool = f" [{escape(diagnostic.tool[:128])}]" if diagnostic.tool else ""
    lines = [f"{place}{severity}: {escape(diagnostic.message)}{tool}"]
    if location is not None and location.line and location.text:
        number = str(location.line)
        text, column, width = snippet(location)
        lines.append(f"  {number} | {text}")
        lines.append(f"  {' ' * len(number)} | {' ' * column}{'^' * width}")
    if diagnostic.help:
        lines.append(f"  help: {escape(diagnostic.help)}")
    return "\n".join(lines)


def _count(found: Sequence[Diagnostic]) -> str:
    errors = sum(d.severity is Severity.ERROR for d in found)
    counts = ((errors, "error"), (len(found) - errors, "warning"))
    return ", ".join(f"{n} {word}{'' if n == 1 else 's'}" for n, word in counts if n)


def _entry(diagnostic: Diagnostic) -> Json:
    location = diagnostic.location
    entry: dict[str, Json] = {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        "message": diagnostic.message,
    }
    if location is not None:
        entry["file"] = location.path
        if location.line:
            entry["line"] = location.line
            entry["column"] = location.column or 1
            entry["end_column"] = max(location.end_column, location.column, 1)
            entry["snippet"] = snippet(location)[0]
    if diagnostic.tool:
        entry["tool"] = diagnostic.tool
    if diagnostic.help:
        entry["help"] = diagnostic.help
    return entry

"""Reports characters that people do not see and programs read."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.parse.grammar import INVISIBLE, Rows


def report_invisible(rows: Rows, diagnostics: Diagnostics) -> None:
    """Report control characters: they stay in the text, but people do not see them."""
    for number, line in enumerate(rows.source.lines, start=1):
        if line.isprintable() or not line.strip():
            continue
        nul = line.find("\x00")
        if nul >= 0:
            diagnostics.error(
                "E-CTRL-CHAR",
                "The line holds the character U+0000, which is no text",
                rows.source.at(number, nul + 1, nul + 2),
                help="Remove it, or copy the page again.",
            )
            continue
        found = INVISIBLE.search(line)
        if found is None:
            continue
        if found.group() == "\r":
            message = (
                "The line holds a bare carriage return, which is read as a line break"
            )
        else:
            message = (
                f"The line holds the invisible character U+{ord(found.group()):04X}"
            )
        location = rows.source.at(number, found.start() + 1, found.start() + 2)
        diagnostics.warn(
            "W-CTRL-CHAR", message, location, help="Remove it if it is not meant."
        )

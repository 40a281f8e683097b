"""Reports characters that people do not see and programs read, each once with its number."""

from __future__ import annotations

from collections import Counter

from generator.diagnostics import Diagnostics
from generator.parse.grammar import INVISIBLE, Rows
from generator.source import Location


def report_invisible(rows: Rows, diagnostics: Diagnostics) -> None:
    """Report control characters: they stay in the text, but people do not see them."""
    lines: Counter[str] = Counter()
    first: dict[str, Location] = {}
    for number, line in enumerate(rows.source.lines, start=1):
        if line.isprintable() or not line.strip():
            continue
        # The first of a line is enough to find the others.
        column = line.find("\x00") + 1
        found = None if column else INVISIBLE.search(line)
        if found is not None:
            column = found.start() + 1
        if column:
            character = line[column - 1]
            first.setdefault(character, rows.source.at(number, column, column + 1))
            lines[character] += 1
    for character, location in first.items():
        others = lines[character] - 1
        more = f", and {others} more do" if others else ""
        if character == "\x00":
            diagnostics.error(
                "E-CTRL-CHAR",
                f"The line holds the character U+0000, which is no text{more}",
                location,
                help="Remove it, or copy the page again.",
            )
            continue
        what = (
            "a bare carriage return, which is read as a line break"
            if character == "\r"
            else f"the invisible character U+{ord(character):04X}"
        )
        diagnostics.warn(
            "W-CTRL-CHAR",
            f"The line holds {what}{more}",
            location,
            help="Remove it if it is not meant.",
        )

"""Characters that people do not see and programs read."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostics
from generator.parse.grammar import Rows

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)


def report_invisible(rows: Rows, diagnostics: Diagnostics) -> None:
    """Control characters stay in the text, where people would not see them."""
    for number in rows.numbers:
        line = rows.source.lines[number - 1]
        if line.isprintable():
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
        found = _UNSEEN.search(line)
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

"""Reads the file of a page into a `Source`, or says why it cannot be one."""

from __future__ import annotations

from pathlib import Path

from generator import files
from generator.diagnostics import Diagnostics
from generator.source import Location, Source

MAX_LINE = 1024 * 1024
"""The maximum length of a line, in characters."""

_BINARY = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive (as .docx and .xlsx are)"),
    (b"\x1f\x8b", "a gzip archive"),
)


def read_source(
    path: Path, diagnostics: Diagnostics, *, max_line: int = MAX_LINE
) -> Source | None:
    """The text of a page's file; None after an error.

    Reports what `files.read_text` does, E-TOO-LARGE for lines, and E-NO-TOOLS for files that hold
    no text at all.
    """
    data = files.read_bytes(path, files.PAGE, diagnostics)
    if data is None:
        return None
    name = str(path)
    for magic, kind in _BINARY:
        if data.startswith(magic):
            diagnostics.error(
                "E-NO-TOOLS",
                f"The file is {kind}, expected a page of tools as text",
                Location(name, 1, 1),
                help="Copy the text of the page into a plain text file.",
            )
            return None
    text = files.decode(data, name, diagnostics)
    if text is None:
        return None
    source = Source.from_text(name, text)
    too_long = False
    for number, line in enumerate(source.lines, start=1):
        if len(line) > max_line:
            too_long = True
            diagnostics.error(
                "E-TOO-LARGE",
                f"The line has {len(line)} characters, the maximum is {max_line}",
                source.at(number),
                help="Split the line, or remove what is no documentation.",
            )
    return None if too_long else source

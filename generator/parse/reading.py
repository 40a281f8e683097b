"""Reads an input file into a `Source`, or says why it cannot be read."""

from __future__ import annotations

import codecs
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.source import Location, Source

MAX_LINE = 1024 * 1024
"""The longest line taken, in characters."""
MAX_FILE = 256 * 1024 * 1024
"""The largest file taken, in bytes."""

_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_BINARY = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive (as .docx and .xlsx are)"),
    (b"\x1f\x8b", "a gzip archive"),
)
_SAVE_AS = "Save it as plain text in UTF-8."


def read_source(
    path: Path, diagnostics: Diagnostics, *, max_line: int = MAX_LINE
) -> Source | None:
    """The text of a UTF-8 file, with or without a byte order mark; None after an error.

    Reports E-READ, E-ENCODING, E-TOO-LARGE, and E-NO-TOOLS for files that hold no text at all.
    """
    data = _read(path, diagnostics)
    if data is None:
        return None
    name = str(path)
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            diagnostics.error(
                "E-ENCODING",
                f"The file is encoded in {encoding}, expected UTF-8",
                Location(name, 1, 1),
                help=_SAVE_AS,
            )
            return None
    for magic, kind in _BINARY:
        if data.startswith(magic):
            diagnostics.error(
                "E-NO-TOOLS",
                f"The file is {kind}, expected a page of tools as text",
                Location(name, 1, 1),
                help="Copy the text of the page into a plain text file.",
            )
            return None
    if data[:4096].count(0) * 5 > len(data[:4096]):
        diagnostics.error(
            "E-ENCODING",
            "The file looks like UTF-16 without a byte order mark, expected UTF-8",
            Location(name, 1, 1),
            help=_SAVE_AS,
        )
        return None
    text = _decode(name, data, diagnostics)
    if text is None:
        return None
    source = Source.from_text(name, text)
    long = [n for n, line in enumerate(source.lines, start=1) if len(line) > max_line]
    for number in long:
        length = len(source.lines[number - 1])
        diagnostics.error(
            "E-TOO-LARGE",
            f"The line has {length} characters, at most {max_line} are taken",
            source.at(number),
            help="Split the line, or remove what is no documentation.",
        )
    return None if long else source


def _read(path: Path, diagnostics: Diagnostics) -> bytes | None:
    place = Location(str(path))
    try:
        if path.is_dir():
            diagnostics.error(
                "E-READ",
                "The path is a folder, expected a file",
                place,
                help="Name a file in it.",
            )
            return None
        if path.stat().st_size > MAX_FILE:
            diagnostics.error(
                "E-TOO-LARGE", f"The file is larger than {MAX_FILE >> 20} MiB", place
            )
            return None
        return path.read_bytes()
    except FileNotFoundError:
        diagnostics.error(
            "E-READ", "The file does not exist", place, help="Check the path."
        )
    except PermissionError:
        diagnostics.error(
            "E-READ", "The file may not be read", place, help="Check its permissions."
        )
    except (OSError, ValueError) as error:
        reason = (
            error.strerror
            if isinstance(error, OSError) and error.strerror
            else str(error)
        )
        diagnostics.error("E-READ", f"The file cannot be read: {reason}", place)
    return None


def _decode(name: str, data: bytes, diagnostics: Diagnostics) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        begin = data.rfind(b"\n", 0, error.start) + 1
        end = data.find(b"\n", error.start)
        line = data[begin : end if end >= 0 else len(data)].decode(
            "utf-8", errors="replace"
        )
        column = len(data[begin : error.start].decode("utf-8", errors="replace")) + 1
        diagnostics.error(
            "E-ENCODING",
            f"The byte 0x{data[error.start]:02x} is not valid UTF-8",
            Location(
                name,
                data.count(b"\n", 0, error.start) + 1,
                column,
                column + 1,
                line.rstrip("\r"),
            ),
            help=_SAVE_AS,
        )
        return None

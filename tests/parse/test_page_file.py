"""Files as they lie on a disk: encodings, sizes, and paths that lead nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.parse import parse, read_source
from generator.source import Source
from tests.pages.printer import codes, locations, page, tool

PAGE = page(tool("row\nstring\n\u2014\nWords."))


def test_byte_order_mark_is_dropped(tmp_path: Path) -> None:
    """A page saved by a Windows editor keeps its service's name and its columns."""
    file = tmp_path / "tools.txt"
    file.write_bytes(b"\xef\xbb\xbf" + PAGE.encode())
    diagnostics = Diagnostics()
    source = read_source(file, diagnostics)
    assert source is not None
    parsed = parse(source, diagnostics)
    assert parsed is not None
    assert parsed.header.service == "Orchard"
    assert codes(diagnostics) == []


@pytest.mark.parametrize("invisible", ["\ufeff", " \ufeff\ufeff ", "\u200b", "\u202e"])
def test_a_row_without_visible_characters_is_blank(invisible: str) -> None:
    """The package would be named after something that nobody can see."""
    diagnostics = Diagnostics()
    parsed = parse(Source.from_text("page.txt", f"\n{invisible}\n{PAGE}"), diagnostics)
    assert parsed is not None
    assert parsed.header.service == "Orchard"
    assert locations(diagnostics) == [("W-CTRL-CHAR", 2)]


def test_byte_order_marks_around_a_row_are_not_part_of_it() -> None:
    """Files joined with `cat` keep their marks, in the middle of the page."""
    lines = [f"\ufeff{line}\ufeff" for line in PAGE.splitlines()]
    diagnostics = Diagnostics()
    parsed = parse(Source.from_text("page.txt", "\n".join(["", *lines])), diagnostics)
    assert parsed is not None
    assert parsed.header.service == "Orchard"
    assert [one.name for one in parsed.tools[0].parameters] == ["row"]
    assert set(codes(diagnostics)) == {"W-CTRL-CHAR"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le", "utf-32"])
def test_wide_encodings_are_refused(tmp_path: Path, encoding: str) -> None:
    """Read as UTF-8 the page would be a soup of zero bytes."""
    file = tmp_path / "tools.txt"
    file.write_bytes(PAGE.encode(encoding))
    diagnostics = Diagnostics()
    assert read_source(file, diagnostics) is None
    assert locations(diagnostics) == [("E-ENCODING", 1)]


def test_invalid_byte_is_placed(tmp_path: Path) -> None:
    """The user finds the one damaged character of a long page."""
    file = tmp_path / "tools.txt"
    file.write_bytes("Orchard\nna\u00efve ".encode() + b"caf\xe9 here\n")
    diagnostics = Diagnostics()
    assert read_source(file, diagnostics) is None
    (found,) = diagnostics
    assert found.code == "E-ENCODING"
    assert found.location is not None
    assert (found.location.line, found.location.column) == (2, 10)
    assert found.location.text == "na\u00efve caf\ufffd here"


@pytest.mark.parametrize(
    "magic", [b"%PDF-1.7", b"\x89PNG\r\n", b"PK\x03\x04", b"\xff\xd8\xff\xe0"]
)
def test_binary_files_are_named(tmp_path: Path, magic: bytes) -> None:
    """The user learns that the wrong thing was saved, not that a byte is odd."""
    file = tmp_path / "tools.txt"
    file.write_bytes(magic + b"\x00\x01\x02\xff")
    diagnostics = Diagnostics()
    assert read_source(file, diagnostics) is None
    assert locations(diagnostics) == [("E-NO-TOOLS", 1)]


def test_long_line_is_refused_with_its_line(tmp_path: Path) -> None:
    """A data URL of megabytes would end up in a docstring."""
    file = tmp_path / "tools.txt"
    file.write_text(page(tool(description="x" * 2000)), encoding="utf-8")
    diagnostics = Diagnostics()
    assert read_source(file, diagnostics, max_line=1000) is None
    assert locations(diagnostics) == [("E-TOO-LARGE", 8)]
    assert read_source(file, Diagnostics(), max_line=2000) is not None


@pytest.mark.parametrize("name", ["missing.txt", "", "a\x00b"])
def test_unreadable_paths(tmp_path: Path, name: str) -> None:
    """A misspelled path gives one sentence, not a traceback."""
    diagnostics = Diagnostics()
    assert read_source(tmp_path / name, diagnostics) is None
    assert codes(diagnostics) == ["E-READ"]

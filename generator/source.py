"""Input text and locations in it.

A `Source` is one decoded input file. Lines end at LF, CRLF or, in a file without any LF, at CR;
nothing else ends a line (`str.splitlines` would also split at U+2028, U+0085 and others).
Lines and columns count from 1, columns in code points.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Location:
    """A location in an input: a file, and where known a line and a column range in it."""

    path: str
    line: int = 0
    column: int = 0
    end_column: int = 0
    text: str = field(default="", compare=False, repr=False)
    """The whole line, for the snippet under a diagnostic."""

    def __str__(self) -> str:
        if not self.line:
            return self.path
        return f"{self.path}:{self.line}:{self.column or 1}"


@dataclass(frozen=True, slots=True)
class Source:
    """A decoded input file, split into lines."""

    path: str
    lines: tuple[str, ...]

    @classmethod
    def from_text(cls, path: str, text: str) -> Source:
        text = text.removeprefix("\ufeff")
        if "\n" not in text:
            text = text.replace("\r", "\n")
        # What a careless copy makes of CRLF, CR CR LF, ends a line, too.
        lines = [line.rstrip("\r") for line in text.split("\n")]
        if lines and lines[-1] == "":
            lines.pop()
        return cls(path, tuple(lines))

    def at(self, line: int, column: int = 1, end_column: int = 0) -> Location:
        """The location at `line`, from 1; without an end column it reaches to the line's end."""
        text = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        return Location(self.path, line, column, end_column or len(text) + 1, text)

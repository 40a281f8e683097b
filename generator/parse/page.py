"""A page as rows and blocks, without meaning."""

from __future__ import annotations

from dataclasses import dataclass

from generator.page_syntax import TypeName


@dataclass(frozen=True, slots=True)
class Text:
    """Consecutive lines of the page, verbatim. `line` is the first one's; 0 where there is none."""

    lines: tuple[str, ...] = ()
    line: int = 0

    @property
    def value(self) -> str:
        """The lines as one string. A bare carriage return within a line is a line break too."""
        return "\n".join(self.lines).replace("\r", "\n")


@dataclass(frozen=True, slots=True)
class RawParameter:
    """One parameter block. `example` is the example's row as written, None where it is a dash."""

    name: str
    type: TypeName
    required: bool
    example: str | None
    description: Text
    line: int
    example_line: int


@dataclass(frozen=True, slots=True)
class RawTool:
    """One tool block. `line` is the row with the slug."""

    title: str
    slug: str
    line: int
    description: Text
    parameters: tuple[RawParameter, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What precedes the first tool. `declared` is the text between the brackets of `Tools (N)`."""

    service: str
    line: int
    summary: Text
    authentication: Text
    declared: str | None
    declared_line: int


@dataclass(frozen=True, slots=True)
class Page:
    path: str
    header: Header
    tools: tuple[RawTool, ...]

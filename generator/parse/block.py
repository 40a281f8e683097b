"""The rows of one tool, and what may begin at each of them.

Nothing marks the end of a parameter, so a new one is recognised by its shape: a name, a known
type, and behind it a tick, a dash or a JSON literal.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from generator.diagnostics import Diagnostics
from generator.page_syntax import (
    DASH,
    HEADING,
    is_reserved,
    is_tick,
    name_fault,
    type_of,
)
from generator.parse.grammar import (
    Follower,
    Rows,
    follower,
    is_identifier,
    is_mark_word,
)

PARTS = "a name, a type, an optional \u2705, an example or \u2014, and a description"
"""Of a parameter, for messages."""
_SURE = frozenset({Follower.DASH, Follower.TICK, Follower.OTHER_MARK, Follower.MISREAD})


class Shape(Enum):
    """What may begin at a row."""

    TEXT = auto()
    PARAMETER = auto()
    RESERVED_NAME = auto()
    BAD_NAME = auto()
    BAD_TYPE = auto()
    NO_TYPE = auto()
    OTHER_LAYOUT = auto()


@dataclass(frozen=True, slots=True)
class Block:
    """The rows from `first` up to `stop`, below the row `heading` that holds the tool's slug."""

    rows: Rows
    heading: int
    stop: int
    tool: str
    service: str
    diagnostics: Diagnostics

    @property
    def first(self) -> int:
        return self.heading + 1

    @property
    def texts(self) -> list[str]:
        return self.rows.texts

    @property
    def ends_page(self) -> bool:
        """Whether no tool follows."""
        return self.stop == len(self.rows)

    def shape(self, row: int) -> Shape:
        """What may begin at `row`, by looking at most four rows ahead."""
        text = self.texts[row]
        if row + 1 >= self.stop:
            return Shape.OTHER_LAYOUT if _is_other_layout(text) else Shape.TEXT
        below = self.texts[row + 1]
        if type_of(below) is not None:
            after = self.follower(row + 2)
            if is_reserved(text):
                # A dash above a type is an example, unless nothing else can be the name.
                if after in _SURE or (after is Follower.JSON and text == HEADING):
                    return Shape.RESERVED_NAME
                return Shape.TEXT
            fault = name_fault(text)
            if fault is None:
                return self._shape_of_named(text, row, after)
            if after in _SURE or (after is Follower.JSON and _is_short(text)):
                return Shape.BAD_NAME
            return Shape.OTHER_LAYOUT if _is_other_layout(text) else Shape.TEXT
        if _is_other_layout(text):
            return Shape.OTHER_LAYOUT
        if is_reserved(text) or name_fault(text) is not None:
            return Shape.TEXT
        if below == DASH or is_tick(below):
            return Shape.NO_TYPE
        after = self.follower(row + 2)
        if (
            len(below) <= 40
            and not below.endswith((".", ":"))
            and not is_reserved(below)
        ):
            if after is Follower.DASH:
                return Shape.BAD_TYPE
            if after is Follower.TICK and self.follower(row + 3) in (
                Follower.DASH,
                Follower.JSON,
            ):
                return Shape.BAD_TYPE
        return Shape.TEXT

    def _shape_of_named(self, text: str, row: int, after: Follower) -> Shape:
        if after in _SURE or after in (Follower.JSON, Follower.OTHER_DASH):
            return Shape.PARAMETER
        if after is Follower.BROKEN_JSON and is_identifier(text):
            return Shape.PARAMETER
        if (
            after is Follower.TEXT
            and is_mark_word(self.texts[row + 2])
            and self.follower(row + 3) is Follower.DASH
        ):
            return Shape.PARAMETER
        return Shape.TEXT

    def follower(self, row: int) -> Follower:
        """What a row is behind a type; END where the block ends before it."""
        return follower(self.texts[row]) if row < self.stop else Follower.END

    def error(self, code: str, row: int, message: str, *, help: str = "") -> None:
        self.diagnostics.error(
            code, message, self.rows.at(row), help=help, tool=self.tool
        )

    def warn(self, code: str, row: int, message: str, *, help: str = "") -> None:
        self.diagnostics.warn(
            code, message, self.rows.at(row), help=help, tool=self.tool
        )

    def lookalike(self, row: int, message: str) -> None:
        self.warn("W-LOOKALIKE", row, f"{message}: read as description")


def _is_other_layout(text: str) -> bool:
    """Whether a row holds all cells of a table's line: name and type, by tabs or bars."""
    for separator in ("\t", "|"):
        if separator in text[:400]:
            cells = [
                cell.strip() for cell in text[:400].strip(separator).split(separator)
            ]
            if len(cells) >= 3 and type_of(cells[1]) is not None:
                return True
    return False


def _is_short(text: str) -> bool:
    """Whether a row may be meant as a name although it cannot be one."""
    return len(text) <= 60 and len(text.split()) <= 3 and text[-1] not in ".:!?"

"""Rows: the lines of a page that are not blank, and what each of them can be.

Structural rows are compared without the white space and byte order marks around them. Text of
descriptions comes from the lines themselves, unchanged.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from generator.page_syntax import DASH, NAME_LIMIT, TICK, VARIATION_SELECTOR, is_tick
from generator.parse.literal import decode_json
from generator.parse.page import Text
from generator.source import Location, Source

INVISIBLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)
"""Characters that people do not see and programs read."""

# All that `str.strip` removes, and the byte order mark, which joined files leave in the middle.
_AROUND = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006"
    "\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_OTHER_DASHES = frozenset({"-", "--", "\u2013", "\u2212", "\u2015", "\u2012", "\u2011"})
_OTHER_MARKS = frozenset(
    "\u274c\u2717\u2718\u2716\u2715\u2612\u2610\u2611\u2714\u2713\u00d7"
)
_MARK_WORDS = frozenset({"yes", "no", "x", "y", "n", "required", "optional"})
_MISREAD = {
    text.encode("utf-8").decode(encoding, errors="replace")
    for text in (TICK, DASH)
    for encoding in ("cp1252", "latin-1", "mac-roman")
}
_JSON_START = re.compile(
    r"[{\[\"'+.\-0-9]|(?:NaN|Infinity|None|True|False|undefined)$|(?:null|true|false)"
)
_IDENTIFIER = re.compile(r"[A-Za-z_$][\w$.\[\]-]*")


class Follower(Enum):
    """What may follow a parameter's type."""

    END = auto()
    DASH = auto()
    TICK = auto()
    JSON = auto()
    BROKEN_JSON = auto()
    OTHER_DASH = auto()
    OTHER_MARK = auto()
    MISREAD = auto()
    TEXT = auto()


class Rows:
    """The rows of a source, addressed by index; `numbers` holds their line numbers."""

    __slots__ = ("numbers", "source", "texts")

    def __init__(self, source: Source) -> None:
        self.source = source
        self.numbers: list[int] = []
        self.texts: list[str] = []
        for number, line in enumerate(source.lines, start=1):
            text = line.strip(_AROUND)
            if text and not _is_blank(text):
                self.numbers.append(number)
                self.texts.append(text)

    def __len__(self) -> int:
        return len(self.texts)

    def at(self, row: int) -> Location:
        """The location of a row, without what surrounds its text."""
        number = self.numbers[row]
        line = self.source.lines[number - 1]
        lead = len(line) - len(line.lstrip(_AROUND))
        return self.source.at(number, lead + 1, lead + 1 + len(self.texts[row]))

    def text(self, first: int, stop: int) -> Text:
        """The lines of the rows from `first` up to `stop`, blank lines between them included."""
        if first >= stop:
            return Text()
        begin, end = self.numbers[first], self.numbers[stop - 1]
        return Text(self.source.lines[begin - 1 : end], begin)


def _is_blank(text: str) -> bool:
    # A NUL is damage, not layout.
    return not (text.isprintable() or "\0" in text or INVISIBLE.sub("", text).strip())


def is_other_mark(text: str) -> bool:
    """A sign or word that other layouts put in the column of the tick."""
    return text.rstrip(VARIATION_SELECTOR) in _OTHER_MARKS


def is_mark_word(text: str) -> bool:
    return text.lower() in _MARK_WORDS


def is_identifier(text: str) -> bool:
    """Whether a row is spelled like an identifier, as prose hardly ever is."""
    return len(text) <= NAME_LIMIT and _IDENTIFIER.fullmatch(text) is not None


def follower(text: str) -> Follower:
    """What a row after a type is. Decodes JSON, so call it only there."""
    if text == DASH:
        return Follower.DASH
    if is_tick(text):
        return Follower.TICK
    if text in _OTHER_DASHES:
        return Follower.OTHER_DASH
    if is_other_mark(text):
        return Follower.OTHER_MARK
    if text in _MISREAD or (len(text) <= 6 and "\ufffd" in text):
        return Follower.MISREAD
    if _JSON_START.match(text) is None:
        return Follower.TEXT
    try:
        decode_json(text)
    except ValueError:
        return Follower.BROKEN_JSON
    return Follower.JSON

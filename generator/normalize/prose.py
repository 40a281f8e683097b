"""Description text with the line of every offset, and the sentences in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from generator.model import Lifted
from generator.parse import Text

_SENTENCE_END = re.compile(r"\n+|(?<=[.!?])[ \t]+")
_QUOTED_WORDS = 300
_READ = 20_000
"""Maximum number of characters of a description that are searched for facts, so that no page can
stall a run. Real ones have fewer than a tenth of it."""


class Prose:
    """A description as one string, with the line of every fact."""

    __slots__ = ("_first", "_starts", "text")

    def __init__(self, text: Text) -> None:
        self.text = _bounded(text.value)
        self._first = text.line
        self._starts: list[int] = []
        offset = 0
        for line in text.lines:
            self._starts.append(offset)
            offset += len(line) + 1

    def line(self, offset: int) -> int:
        """The line of the page that holds the character at `offset`."""
        return self._first + max(bisect_right(self._starts, offset), 1) - 1

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Start and end of each sentence; a line's end is a sentence's end too."""
        begin = 0
        for end in _SENTENCE_END.finditer(self.text):
            yield begin, end.start()
            begin = end.end()
        if begin < len(self.text):
            yield begin, len(self.text)

    def lifted(self, fact: str, start: int, end: int) -> Lifted:
        """The record that `fact` was read from the words between two offsets."""
        return Lifted(
            fact, self.text[start : min(end, start + _QUOTED_WORDS)], self.line(start)
        )


def _bounded(text: str) -> str:
    """The text up to the last sentence that ends within the bound: half a list is no list."""
    if len(text) <= _READ:
        return text
    end = max(text.rfind("\n", 0, _READ), text.rfind(". ", 0, _READ) + 1)
    return text[: max(end, 0)]

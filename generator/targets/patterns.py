"""A text that matches a pattern, for examples; for the patterns that documents of APIs have."""

from __future__ import annotations

import re
from functools import cache

_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a"}
_OUTSIDE = "a0A-_ ."
"""Candidates for what is not in a set."""
_LONGEST = 10_000
_COUNT = re.compile(r"\{(\d+)(,\d*)?\}")


@cache
def matching(pattern: str) -> str | None:
    """The plainest text that matches; None where a pattern is beyond this."""
    try:
        text = _Reader(pattern).alternatives()
        return text if re.search(pattern, text) else None
    except (re.error, IndexError, ValueError, RecursionError):
        return None


class _Reader:
    """Reads a pattern from left to right, and writes what it asks for."""

    def __init__(self, pattern: str) -> None:
        self._left = pattern

    def alternatives(self) -> str:
        """The first of several, up to the end or the bracket that closes the group."""
        first, others = self._sequence(), []
        while self._skip("|"):
            others.append(self._sequence())
        return first or next(filter(None, others), "")

    def _sequence(self) -> str:
        found = ""
        while self._left and self._left[0] not in "|)":
            part = self._part()
            times = self._times()
            if len(part) * times > _LONGEST:
                raise ValueError("too long for an example")
            found += part * times
        return found

    def _part(self) -> str:
        if self._skip("^") or self._skip("$"):
            return ""
        if self._skip("("):
            if self._skip("?") and not self._skip(":"):
                raise ValueError("a group that is more than a group")
            inner = self.alternatives()
            if not self._skip(")"):
                raise ValueError("an open group")
            return inner
        if self._skip("["):
            return self._set()
        char = self._take()
        if char == "\\":
            return self._escaped()
        return "a" if char == "." else char

    def _escaped(self) -> str:
        char = self._take()
        if char.isalnum() and char not in _CLASSES:
            raise ValueError("an escape that stands for no character")
        return _CLASSES.get(char, char)

    def _set(self) -> str:
        start = self._left
        outside = self._skip("^")
        self._take()  # a bracket in first place is one of the characters
        while (char := self._take()) != "]":
            if char == "\\":
                self._take()
        source = f"[{start[: len(start) - len(self._left)]}"
        if outside:
            return next(one for one in _OUTSIDE if re.fullmatch(source, one))
        first = source[1]
        return _CLASSES.get(source[2], source[2]) if first == "\\" else first

    def _times(self) -> int:
        least = 1
        if self._skip("+"):
            least = 1
        elif self._skip("*") or self._skip("?"):
            least = 0
        elif found := _COUNT.match(self._left):
            self._left = self._left[found.end() :]
            least = int(found[1])
        else:
            return 1
        self._skip("?")
        return least

    def _take(self) -> str:
        char, self._left = self._left[0], self._left[1:]
        return char

    def _skip(self, char: str) -> bool:
        if not self._left.startswith(char):
            return False
        self._left = self._left[1:]
        return True

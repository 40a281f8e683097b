"""Names as words, from which targets make names in their own case.

A word consists of lower-case ASCII letters and digits. An acronym keeps its capitals, so that
`("SMS", "message")` can become `SMSMessage`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256
from typing import TypeAlias

Words: TypeAlias = tuple[str, ...]
Path: TypeAlias = tuple[Words, ...]
"""The name of an argument, then those of the members within it."""

_OUTSIDE = re.compile(r"[^a-zA-Z0-9]+")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def words(text: str) -> Words:
    """The words of a name in any spelling, at least one."""
    found = []
    for part in _OUTSIDE.split(unicodedata.normalize("NFKC", text)):
        for word in _split(part):
            acronym = len(word) > 1 and word.isupper()
            found.append(word if acronym else word.lower())
    if not found:
        found = [
            "unnamed",
            sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8],
        ]
    return tuple(found)


def _split(part: str) -> list[str]:
    if not part:
        return []
    return [part] if part.isupper() else _WORD_START.sub("_", part).split("_")


def lower(name: Words) -> Words:
    """A name without acronyms."""
    return tuple(word.lower() for word in name)


def snake(name: Words) -> str:
    """A name in one string, for documents and for sorting."""
    return "_".join(lower(name))


class Scope:
    """Unique names: the later of two equal names gets a number."""

    def __init__(self, used: Iterable[Words] = ()) -> None:
        self._used = {lower(name) for name in used}
        self._numbers: dict[Words, int] = {}

    def take(self, *wanted: Words) -> Words:
        """The first of the wanted names that is free, otherwise the first one with a number."""
        for name in wanted:
            if lower(name) not in self._used:
                self._used.add(lower(name))
                return name
        first = wanted[0]
        number = self._numbers.get(lower(first), 2)
        while (*lower(first), str(number)) in self._used:
            number += 1
        self._numbers[lower(first)] = number + 1
        return self.take((*first, str(number)))

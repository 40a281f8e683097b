"""Words of names: of tools, operations, parameters and paths, however they are spelled."""

from __future__ import annotations

import re
from functools import lru_cache

_BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SPLIT = re.compile(r"[^a-z0-9]+")


def words(name: str) -> tuple[str, ...]:
    """The words of a name in small letters: `getUserByID` and `get-user-by-id` have the same."""
    return tuple(
        word for word in _SPLIT.split(_BOUNDARY.sub(" ", name).lower()) if word
    )


def letters(name: str) -> str:
    """The letters and digits of a name: what all spellings of it have in common."""
    return "".join(words(name))


_IRREGULAR = {"children": "child", "people": "person", "indices": "index"}


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its ending, so that singular and plural are the same."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word

"""Python names for names that come from outside, through one allow-list.

An `Identifier` cannot be made without passing it: letters, digits and underscores of ASCII, not a
keyword, not beginning with an underscore. Different names stay different: where two would become
the same identifier, the later one gets a number.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from hashlib import sha256
from keyword import iskeyword

_ALLOWED = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")
_OUTSIDE = re.compile(r"[^a-zA-Z0-9_]")
_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_MAX_LENGTH = 79


class Identifier(str):
    """A name that is safe and ordinary in Python source."""

    __slots__ = ()

    def __new__(cls, text: str) -> Identifier:
        if not _ALLOWED.fullmatch(text) or iskeyword(text):
            raise ValueError(f"not an identifier: {text!r}")
        return super().__new__(cls, text)


def snake_case(name: str) -> Identifier:
    """A name of a function, an argument or a module."""
    text = _ascii(name)
    if not text.isupper():
        text = _WORD_START.sub("_", text)
    return _finished(text.lower(), name, "arg")


def pascal_case(name: str) -> Identifier:
    """A name of a class or a type."""
    words = re.split(r"_+", _ascii(name))
    return _finished("".join(word[:1].upper() + word[1:] for word in words), name, "T")


def _ascii(name: str) -> str:
    """ASCII letters and digits; everything else is an underscore, none of them at the start."""
    return _OUTSIDE.sub("_", unicodedata.normalize("NFKC", name)).strip("_")


def _finished(text: str, name: str, prefix: str) -> Identifier:
    if not text or len(text) > _MAX_LENGTH:
        digest = sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:8]
        text = f"{text[: _MAX_LENGTH - 12] or prefix}_{digest}"
    if not text[0].isalpha():
        text = f"{prefix}_{text}"
    if iskeyword(text) or (text in ("None", "True", "False")):
        text += "_"
    return Identifier(text)


def import_order(name: str) -> tuple[int, str, str]:
    """Sorts names as import sorters do: constants, classes, the rest; case aside."""
    rank = 0 if name.isupper() else 1 if name[:1].isupper() else 2
    return rank, name.casefold(), name


class Names:
    """A scope in which every name is taken once.

    With a `twin`, so is every name with that in front of it: the two always go together.
    """

    def __init__(self, reserved: Collection[str] = (), twin: str = "") -> None:
        self._taken = set(reserved)
        self._twin = twin
        self._numbers: dict[str, int] = {}

    def take(self, wanted: Identifier, *alternatives: Identifier) -> Identifier:
        """The first of the wanted names that is free, or else the first one with a number."""
        for name in (wanted, *alternatives):
            if self._free(name):
                return self._took(name)
        if wanted.islower() and self._free(f"{wanted}_"):
            return self._took(Identifier(f"{wanted}_"))
        joint = "_" if wanted.islower() else ""
        number = self._numbers.get(wanted, 2)
        while not self._free(f"{wanted}{joint}{number}"):
            number += 1
        self._numbers[wanted] = number + 1
        return self._took(Identifier(f"{wanted}{joint}{number}"))

    def _free(self, name: str) -> bool:
        return name not in self._taken and f"{self._twin}{name}" not in self._taken

    def _took(self, name: Identifier) -> Identifier:
        self._taken.update((name, f"{self._twin}{name}"))
        return name


def is_plain(name: str) -> bool:
    """True for a key that a class-style typed dict can have as it is."""
    return (
        name.isascii()
        and name.isidentifier()
        and not iskeyword(name)
        and not name.startswith("__")
    )

"""Python names for words, through one allow-list.

An `Identifier` cannot be made without passing it: letters, digits and underscores of ASCII, not a
keyword, not beginning with an underscore. Different names stay different: where two would become
the same identifier, the later one gets a number.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from hashlib import sha256
from keyword import iskeyword

from generator.design.words import Words, lower

_ALLOWED = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")
_MAX_LENGTH = 79
"""A longer name is cut, and ends in a digest of the whole."""
_UNCUT = 72
"""With room for a word that is put before or after it."""


class Identifier(str):
    """A name that is safe and ordinary in Python source."""

    __slots__ = ()

    def __new__(cls, text: str) -> Identifier:
        if not is_identifier(text):
            raise ValueError(f"not an identifier: {text!r}")
        return super().__new__(cls, text)


def is_identifier(text: str) -> bool:
    """Whether the allow-list has a text as it is."""
    return _ALLOWED.fullmatch(text) is not None and not iskeyword(text)


def snake_case(name: Words) -> Identifier:
    """A name of a function, an argument or a module."""
    return _finished("_".join(lower(name)), "arg_", "_")


def pascal_case(name: Words) -> Identifier:
    """A name of a class or a type; without underscores, which the model generator drops."""
    return _finished("".join(word[:1].upper() + word[1:] for word in name), "T", "")


def uncut(name: Words) -> tuple[Words, ...]:
    """A name, and before one that would be cut its end: that says more than what it is within."""
    start, length = 0, sum(map(len, name))
    while length > _UNCUT and start + 1 < len(name):
        length -= len(name[start])
        start += 1
    return (name[start:], name) if start else (name,)


def _finished(text: str, prefix: str, joint: str) -> Identifier:
    if len(text) > _MAX_LENGTH:
        digest = sha256(text.encode("ascii")).hexdigest()[:8]
        text = f"{text[: _MAX_LENGTH - len(prefix) - 9]}{joint}{digest}"
    if not text[:1].isalpha():
        text = f"{prefix}{text}"
    if iskeyword(text):
        text += "_"
    return Identifier(text)


def import_order(name: str) -> tuple[int, str, str]:
    """Sorts names as import sorters do: constants, classes, the rest; case aside."""
    return _rank(name), name.casefold(), name


def export_order(name: str) -> tuple[int, list[tuple[str, int]]]:
    """Sorts names as linters want `__all__`: as for imports, capitals and numbers first."""
    parts = re.findall(r"(\D*)(\d*)", name)
    return _rank(name), [(text, int(digits or -1)) for text, digits in parts]


def _rank(name: str) -> int:
    return 0 if name.isupper() else 1 if name[:1].isupper() else 2


class Names:
    """A scope in which every name is unique.

    With `companions`, so is every name with one of those in front: they always go together.
    """

    def __init__(
        self, reserved: Collection[str] = (), companions: Collection[str] = ()
    ) -> None:
        self._used = set(reserved)
        self._prefixes = ("", *companions)
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
        return self._used.isdisjoint(prefix + name for prefix in self._prefixes)

    def _took(self, name: Identifier) -> Identifier:
        self._used.update(prefix + name for prefix in self._prefixes)
        return name

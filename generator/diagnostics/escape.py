"""Untrusted text for terminals: characters that do not print are spelled out."""

from __future__ import annotations

import unicodedata


def escape(text: str) -> str:
    """The text on one line, with control and invisible characters as `\\x1b`, `\\u202e`."""
    if text.isprintable():
        return text
    return "".join(map(escape_character, text))


def escape_character(character: str) -> str:
    if character.isprintable():
        return character
    return ascii(character)[1:-1]


def display_width(text: str) -> int:
    """The number of columns of printable text on a terminal."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in (
        "Mn",
        "Me",
    ):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1

"""JSON pointers (RFC 6901)."""

from __future__ import annotations


def escape(token: str) -> str:
    """A member's name as one token of a pointer."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The member's name that a token stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def tokens(pointer: str) -> list[str]:
    """The members' names on the way; none for the whole document."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def enclosing(pointer: str) -> list[str]:
    """The pointers of all objects around a value, except the whole document, nearest first."""
    found = []
    while pointer := pointer.rpartition("/")[0]:
        found.append(pointer)
    return found

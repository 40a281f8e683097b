"""JSON pointers (RFC 6901)."""

from __future__ import annotations

from typing import Any, TypeAlias

from .omit import OMIT

Tokens: TypeAlias = tuple[str, ...]
"""The unescaped reference tokens of a pointer."""


def tokens_of(pointer: str) -> Tokens:
    """The reference tokens of a pointer."""
    if not pointer:
        return ()
    return tuple(
        token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]
    )


def child(pointer: str, token: str) -> str:
    """The pointer of a member of the value at `pointer`."""
    return pointer + "/" + token.replace("~", "~0").replace("/", "~1")


def parent(pointer: str) -> str:
    """The pointer of the object that contains the value at `pointer`."""
    return pointer.rpartition("/")[0]


def is_inside(pointer: str, outer: str) -> bool:
    """Whether `outer` is an ancestor of `pointer`."""
    return pointer.startswith(outer + "/")


def follow(value: Any, tokens: Tokens) -> Any:
    """The value at a path through objects and arrays; `OMIT` if there is none."""
    for token in tokens:
        if isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            value = value[int(token)]
        elif isinstance(value, dict) and token in value:
            value = value[token]
        else:
            return OMIT
    return value

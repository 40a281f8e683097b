"""JSON pointers (RFC 6901): `/data/attributes/email`, with `~1` for `/` and `~0` for `~`."""

from __future__ import annotations

from collections.abc import Iterable


def escape(name: str) -> str:
    """A member's name as one token of a pointer."""
    return name.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """The name that a token escapes."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def split(pointer: str) -> list[str]:
    """The names along a pointer."""
    return [unescape(token) for token in pointer.split("/")[1:]]


def join(names: Iterable[str]) -> str:
    """The pointer that leads along names."""
    return "".join(f"/{escape(name)}" for name in names)


def array_index(token: str) -> int | None:
    """The array index that a token means; None where it is not an index, or too large."""
    if not token.isascii() or not token.isdecimal() or len(token) > 9:
        return None
    return int(token) if token == "0" or token[0] != "0" else None


def enclosing(pointer: str) -> list[str]:
    """The pointers of all values around one, except the whole document, the nearest first."""
    found = []
    while pointer := pointer.rpartition("/")[0]:
        found.append(pointer)
    return found

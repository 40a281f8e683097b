"""How values are written in URLs, headers and forms."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote

NAIVE_DATETIME = (
    "a datetime needs a time zone here: without one it names no point in time; "
    "give it one, such as datetime.now(timezone.utc)"
)
_RESERVED = ":/?@!$'()*,;="
"""Of RFC 3986, but for those that have a meaning in a query: # [ ] & +"""
# Patterns are compiled on first use, which few programs reach.
_NO_COOKIE = r"[^!#-:<-\[\]-~]"
_ENCODED = r"(%[0-9A-Fa-f]{2})"


def datetime_text(value: datetime) -> str:
    """A datetime as RFC 3339 text. Raises ValueError without a time zone."""
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(NAIVE_DATETIME)
    if offset % timedelta(minutes=1):  # RFC 3339 has no seconds in offsets
        value = value.astimezone(timezone.utc)
    return value.isoformat()


def scalar_text(value: Any) -> str:
    """A string, number, boolean, date or datetime as text. Raises ValueError for anything else."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is bool:
        return "true" if value else "false"
    if kind is int or kind is float:
        return repr(value)
    if kind.__module__ == "decimal":
        return format(value, "f")
    if isinstance(value, datetime):
        return datetime_text(value)
    if isinstance(value, date):
        return value.isoformat()
    if value is None:
        raise ValueError("None cannot be sent here; leave the argument out instead")
    raise ValueError(
        "must be a plain value here, not an object or an array in an array"
    )


def list_texts(value: Any) -> list[str]:
    """The texts of an array's items, or the one text of another value."""
    if type(value) is list:
        return [scalar_text(item) for item in value]
    return [scalar_text(value)]


def escaped(text: str, quote: str) -> str:
    """Text to put between quotes: escapes the quote and the backslash."""
    return text.replace("\\", "\\\\").replace(quote, "\\" + quote)


def control_character(text: str) -> bool:
    """Whether a control character (C0, DEL or C1) is in the text."""
    return not text.isprintable() and any(
        char < " " or "\x7f" <= char <= "\x9f" for char in text
    )


def shown(name: object) -> str:
    """An untrusted name, shortened and safe to print."""
    if isinstance(name, str) and name.isprintable() and len(name) <= 100:
        return name
    return f"{name!a:.100}"


def steps(path: Iterable[str | int]) -> str:
    """A path below a name, as shown in faults: `[0].time`."""
    return "".join(
        f"[{step}]" if isinstance(step, int) else f".{shown(step)}" for step in path
    )


def path_text(text: str) -> str:
    """A piece of a path, with everything but unreserved characters percent-encoded."""
    if text.isalnum() and text.isascii():  # most ids
        return text
    if control_character(text):
        raise ValueError("must not hold control characters")
    return quote(text, safe="")


def query_text(text: str) -> str:
    """A name or value of a query, percent-encoded; commas, the separators of lists, stay."""
    if text.isalnum() and text.isascii():  # numbers, words, most ids
        return text
    return quote(text, safe=",")


def unreserved_text(text: str) -> str:
    """A query value that keeps reserved and percent-encoded characters.

    Characters that would end the value, or that servers read as spaces, are still encoded.
    """
    return "".join(
        piece if re.fullmatch(_ENCODED, piece) else quote(piece, safe=_RESERVED)
        for piece in re.split(_ENCODED, text)
    )


def header_text(text: str) -> str:
    """A header value, unchanged. Raises ValueError for an invalid one."""
    if control_character(text):
        raise ValueError("must not hold control characters or line breaks")
    if not text.isascii():
        raise ValueError("must be ASCII: HTTP does not define other characters here")
    if text != text.strip(" "):
        raise ValueError("must not begin or end with a space: HTTP strips it")
    return text


def cookie_text(text: str) -> str:
    """A cookie name or value, unchanged. Raises ValueError for characters that RFC 6265 forbids.

    Commas are allowed: they separate the items of a list, and servers accept them.
    """
    found = re.search(_NO_COOKIE, text)
    if found:
        raise ValueError(
            f"must not contain {found.group()!a}, which cookies forbid; encode it for the API"
        )
    return text

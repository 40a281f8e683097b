"""The text forms of values in URLs, headers and forms."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta, timezone
from typing import Any
from urllib.parse import quote

NAIVE_DATETIME = (
    "a datetime needs a time zone here: without one it names no moment; "
    "give it one, such as datetime.now(timezone.utc)"
)


def datetime_text(value: datetime) -> str:
    """RFC 3339. ValueError for a datetime without a time zone."""
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(NAIVE_DATETIME)
    if offset % timedelta(minutes=1):  # RFC 3339 knows no seconds in offsets
        value = value.astimezone(timezone.utc)
    return value.isoformat()


def scalar_text(value: Any) -> str:
    """A string, number, boolean, date or datetime as text; ValueError for anything else."""
    kind = type(value)
    if kind is str:
        return value  # type: ignore[no-any-return]
    if kind is bool:
        return "true" if value else "false"
    if kind is int or kind is float:
        return repr(value)
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
    """The text for within quotes: that quote and the backslash get a backslash."""
    return text.replace("\\", "\\\\").replace(quote, "\\" + quote)


def control_character(text: str) -> bool:
    """Whether a control character (C0, DEL or C1) is in the text."""
    return not text.isprintable() and any(
        char < " " or "\x7f" <= char <= "\x9f" for char in text
    )


def shown(name: object) -> str:
    """A name from outside, short and safe to print."""
    if isinstance(name, str) and name.isprintable() and len(name) <= 100:
        return name
    return f"{name!a:.100}"


def steps(path: Iterable[str | int]) -> str:
    """A path below a name, as faults tell it: `[0].time`."""
    return "".join(
        f"[{step}]" if isinstance(step, int) else f".{shown(step)}" for step in path
    )


def path_text(value: Any) -> str:
    """A path segment, with everything but unreserved characters percent-encoded.

    ValueError for a value that would address something else than the resource it names.
    """
    text = scalar_text(value)
    if not text:
        raise ValueError("must not be empty: it is part of the address")
    if text == "." or text == "..":
        raise ValueError(f"must not be {text!r}: it would address another resource")
    if control_character(text):
        raise ValueError("must not hold control characters")
    return quote(text, safe="")


def query_text(text: str) -> str:
    """A name or value of a query, percent-encoded; commas, the separators of lists, stay."""
    return quote(text, safe=",")


def header_text(value: Any) -> str:
    """The value of a header; ValueError where it cannot be one."""
    text = ",".join(list_texts(value))
    if control_character(text):
        raise ValueError("must not hold control characters or line breaks")
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        raise ValueError("must hold characters of Latin-1 only") from None
    return text

"""The `Retry-After` header: how many seconds an API asks to wait."""

from __future__ import annotations

import re
from collections.abc import Callable

_LONGEST = 1e9
_SECONDS = r"(?a)\d+(?:\.\d+)?"
"""Compiled on first use."""


def seconds_to_wait(
    retry_after: str, now: Callable[[], float], date: str | None = None
) -> float | None:
    """The seconds that a `Retry-After` header asks for; None for an invalid value.

    A date is relative to the response's own `Date`: our clock may be wrong by hours.
    """
    text = retry_after.strip()
    if re.fullmatch(_SECONDS, text):
        return min(float(text), _LONGEST)
    at = unix_time(text)
    if at is None:
        return None
    sent = unix_time(date) if date else None
    return min(max(0.0, at - (now() if sent is None else sent)), _LONGEST)


def unix_time(text: str) -> float | None:
    """The Unix time of an HTTP date; None for an invalid one."""
    if len(text) > 40 or not text[:1].isalpha():
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None

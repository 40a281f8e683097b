"""When a window ends, in the spellings that APIs have for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from ..retry_after import unix_time

_EPOCH = 1e9
"""A reset of at least this many seconds is a Unix time, ..."""
_MILLISECONDS = 1e11
"""... and one of at least this many is in milliseconds."""
# Patterns are compiled on first use, which few programs reach.
_NUMBER = r"(?a)\d{1,19}(?:\.\d{1,9})?"
_DURATION = (
    r"(?a)(?=\d)(?:(?P<h>\d{1,5})h)?(?:(?P<m>\d{1,6})m(?!s))?(?:(?P<s>\d{1,8}(?:\.\d{1,9})?)s)?"
    r"(?:(?P<ms>\d{1,9})ms)?"
)
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
_DATE_TIME = r"(?a)\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d.{0,20}"


def seconds_until_reset(
    text: str, headers: Mapping[str, str], now: Callable[[], float]
) -> float | None:
    """The seconds until a window ends; None for an invalid or a past time.

    `text` is a number of seconds, a duration such as `6m0s`, a Unix time or a date. Times are
    relative to the response's own `Date`: our clock may be wrong by hours.
    """
    text = text.strip()
    if re.fullmatch(_NUMBER, text):
        value = float(text)
        if value < _EPOCH:
            return value
        at: float | None = value / 1000 if value >= _MILLISECONDS else value
    elif found := re.fullmatch(_DURATION, text):
        return sum(
            float(found[unit]) * seconds
            for unit, seconds in _UNITS.items()
            if found[unit]
        )
    else:
        at = _date_time(text) if re.fullmatch(_DATE_TIME, text) else unix_time(text)
    if at is None:
        return None
    date = headers.get("date")
    sent = unix_time(date) if date else None
    left = at - (now() if sent is None else sent)
    return left if left > 0 else None


def _date_time(text: str) -> float | None:
    from datetime import datetime, timezone

    try:
        found = datetime.fromisoformat(re.sub("[Zz]$", "+00:00", text))
    except ValueError:
        return None
    if found.tzinfo is None:
        found = found.replace(tzinfo=timezone.utc)
    return found.timestamp()

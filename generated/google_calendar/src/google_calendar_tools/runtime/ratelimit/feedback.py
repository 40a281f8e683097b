"""Rate limit feedback: what responses report about the API's own count.

Each convention is a class; a service names its own in its table (`ServiceInfo.rate_limits`).
Feedback can only slow a client down.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from ..pointer import follow, tokens_of
from ..retry_after import seconds_to_wait
from .reset import seconds_until_reset

_WORTH_KNOWING = 99
"""With more requests left, later responses report the count before they are used up."""
_MEMBER = r"(?a);\s*([rt])=(\d{1,15})(?=[;,\s]|$)"
"""Compiled on first use."""


class RateLimitFeedback(NamedTuple):
    """What a response reports about the API's own count."""

    hold: float | None = None
    """Seconds for which nothing may be sent to the endpoint."""
    remaining: int = 0
    """Without `hold`: the requests left in the next `seconds`."""
    seconds: float = 0.0


class FeedbackConvention:
    """A convention by which an API reports its rate limits."""

    __slots__ = ()

    def feedback(
        self, status: int, headers: Mapping[str, str], now: Callable[[], float]
    ) -> RateLimitFeedback | None:
        """The feedback of a response; None if absent or invalid. `now` is Unix time."""
        return None

    def refuses(
        self, status: int, headers: Mapping[str, str], content: bytes | None = None
    ) -> bool:
        """Whether the response refuses a request because of a rate limit."""
        return False


class RetryAfter(FeedbackConvention):
    """RFC 9110: a refusal says how long to wait, in seconds or as a date."""

    __slots__ = ("header", "statuses")

    def __init__(self, header: str, statuses: tuple[int, ...]) -> None:
        self.header = header
        self.statuses = statuses

    def feedback(
        self, status: int, headers: Mapping[str, str], now: Callable[[], float]
    ) -> RateLimitFeedback | None:
        if status not in self.statuses:
            return None
        asked = headers.get(self.header)
        seconds = seconds_to_wait(asked, now, headers.get("date")) if asked else None
        return RateLimitFeedback(hold=seconds) if seconds else None

    def refuses(
        self, status: int, headers: Mapping[str, str], content: bytes | None = None
    ) -> bool:
        return status in self.statuses and (status == 429 or self.header in headers)


class RemainingHeaders(FeedbackConvention):
    """Two headers: the requests left, and the end of the window (`reset.seconds_until_reset`).

    Covers `RateLimit-Remaining` of the IETF drafts until 2024, and the variants of
    `X-RateLimit-Remaining`. After a refusal nothing is sent until the end.
    """

    __slots__ = ("remaining", "reset")

    def __init__(self, remaining: str, reset: str) -> None:
        self.remaining = remaining
        self.reset = reset

    def feedback(
        self, status: int, headers: Mapping[str, str], now: Callable[[], float]
    ) -> RateLimitFeedback | None:
        remaining = headers.get(self.remaining, "").strip()
        refused = status == 429 or (status == 403 and self.refuses(status, headers))
        if not refused and not _is_number(remaining, 2):
            return None
        seconds = seconds_until_reset(headers.get(self.reset, ""), headers, now)
        if refused:
            return RateLimitFeedback(hold=seconds) if seconds else None
        if seconds is None:
            return None
        return RateLimitFeedback(remaining=int(remaining), seconds=seconds)

    def refuses(
        self, status: int, headers: Mapping[str, str], content: bytes | None = None
    ) -> bool:
        return status == 403 and headers.get(self.remaining, "").strip() == "0"


class RateLimitField(FeedbackConvention):
    """One structured header of the IETF's later drafts: `RateLimit: "default";r=50;t=30`.

    If there are several quotas, the one with the fewest requests left counts.
    """

    __slots__ = ("header",)

    def __init__(self, header: str) -> None:
        self.header = header

    def feedback(
        self, status: int, headers: Mapping[str, str], now: Callable[[], float]
    ) -> RateLimitFeedback | None:
        text = headers.get(self.header)
        if not text or len(text) > 1000:
            return None
        quotas = [dict(re.findall(_MEMBER, one)) for one in text.split(",")]
        known = [
            (int(one["r"]), float(one["t"]))
            for one in quotas
            if "r" in one and "t" in one
        ]
        if not known or min(known)[0] > _WORTH_KNOWING:
            return None
        remaining, seconds = min(known)
        if status == 429:
            return RateLimitFeedback(hold=seconds) if seconds else None
        return RateLimitFeedback(remaining=remaining, seconds=seconds)


class Reasons(FeedbackConvention):
    """A status that has other meanings too; the body says whether it is because of a rate limit."""

    __slots__ = ("pointer", "statuses", "values")

    def __init__(
        self, pointer: str, statuses: tuple[int, ...], values: tuple[str, ...]
    ) -> None:
        self.pointer = pointer
        self.statuses = statuses
        self.values = values

    def refuses(
        self, status: int, headers: Mapping[str, str], content: bytes | None = None
    ) -> bool:
        if status not in self.statuses or not content:
            return False
        try:
            document = json.loads(content)
        except (ValueError, RecursionError):
            return False
        return follow(document, tokens_of(self.pointer)) in self.values


def conventions_of(
    tables: Iterable[Mapping[str, Any]],
) -> tuple[FeedbackConvention, ...]:
    """The conventions that a service's table names, chosen by its headers."""
    return tuple(map(_convention, tables))


def _convention(table: Mapping[str, Any]) -> FeedbackConvention:
    if "wait" in table:
        return RetryAfter(table["wait"], tuple(table.get("statuses", (429,))))
    if "remaining" in table:
        return RemainingHeaders(table["remaining"], table["reset"])
    if "reason" in table:
        return Reasons(
            table["reason"], tuple(table["statuses"]), tuple(table["values"])
        )
    return RateLimitField(table["field"])


def feedback_of(
    conventions: Iterable[FeedbackConvention],
    status: int,
    headers: Mapping[str, str],
    now: Callable[[], float],
) -> RateLimitFeedback | None:
    """The feedback by the first convention that applies to a response."""
    for convention in conventions:
        found = convention.feedback(status, headers, now)
        if found is not None:
            return found
    return None


def _is_number(text: str, digits: int) -> bool:
    return len(text) <= digits and text.isascii() and text.isdigit()

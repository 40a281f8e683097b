"""Whether and when a request is sent again: decisions only, no I/O and no clock of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias

FailureKind: TypeAlias = Literal["connect", "timeout", "broken", "other"]
"""Why there is no answer. `connect`: the request was certainly not sent; `timeout` and `broken`:
it may have been acted on; `other`: sending it again would not help."""

BASE_SECONDS = 0.5
CEILING_SECONDS = 8.0

_KINDS: Mapping[str, FailureKind] = {
    "ConnectError": "connect",
    "ConnectTimeout": "connect",
    "PoolTimeout": "connect",
    "ReadTimeout": "timeout",
    "WriteTimeout": "timeout",
    "ReadError": "broken",
    "WriteError": "broken",
    "CloseError": "broken",
    "RemoteProtocolError": "broken",
    "RequestError": "other",
    "InvalidURL": "other",
}
_LONGEST = 1e9
_SECONDS = re.compile(r"\d+(?:\.\d+)?", re.ASCII)
_TRANSPORT = frozenset({"RequestError", "InvalidURL"})


class Decision(NamedTuple):
    """What to do after an attempt that did not succeed."""

    wait: float | None
    """Seconds until the next attempt; None: there is none."""
    retry_after: float | None = None
    """Seconds that the API asked to wait."""


GIVE_UP = Decision(None)


def failure_kind(error: BaseException) -> FailureKind | None:
    """The kind of a transport's error; None for an error that is not a transport's.

    Told by the names of its classes, so that any client with httpx's interface may be used.
    """
    names = [cls.__name__ for cls in type(error).__mro__]
    if _TRANSPORT.isdisjoint(names):
        return None
    return next(_KINDS[name] for name in names if name in _KINDS)


class Retries:
    """The decisions for one request. `random` gives numbers from 0 to 1; `now` is Unix time."""

    __slots__ = ("_now", "_random", "left", "max_wait", "repeatable", "sent")

    def __init__(
        self,
        *,
        max_retries: int,
        max_wait: float,
        repeatable: bool,
        random: Callable[[], float],
        now: Callable[[], float],
    ) -> None:
        self.left = max_retries
        self.max_wait = max_wait
        self.repeatable = repeatable
        self.sent = 1
        """How often the request was sent, counting the attempt that is being judged."""
        self._random = random
        self._now = now

    def after_failure(self, kind: FailureKind) -> Decision:
        """After an attempt that got no answer."""
        if kind == "connect" or (self.repeatable and kind in ("timeout", "broken")):
            return self._again(None)
        return GIVE_UP

    def after_status(self, status: int, retry_after: str | None) -> Decision:
        """After an answer with an error status."""
        asked = seconds_to_wait(retry_after, self._now) if retry_after else None
        always = status == 429 or (status == 503 and asked is not None)
        if always or (self.repeatable and (status >= 500 or status in (408, 409))):
            return self._again(asked)
        return Decision(None, asked)

    def _again(self, asked: float | None) -> Decision:
        if self.left <= 0 or (asked is not None and asked > self.max_wait):
            return Decision(None, asked)
        self.left -= 1
        wait = asked
        if not wait:
            ceiling = min(CEILING_SECONDS, BASE_SECONDS * 2.0 ** min(self.sent - 1, 10))
            wait = min(self._random() * ceiling, self.max_wait)
        self.sent += 1
        return Decision(wait, asked)


def seconds_to_wait(retry_after: str, now: Callable[[], float]) -> float | None:
    """The seconds that a `Retry-After` header asks for; None when it makes no sense."""
    text = retry_after.strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), _LONGEST)
    if len(text) > 40 or not text[:1].isalpha():
        return None
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None
    return max(0.0, moment - now())

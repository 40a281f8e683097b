"""Whether and when a request is sent again: decisions only, no I/O and no clock of its own."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from typing import Literal, NamedTuple, TypeAlias

FailureKind: TypeAlias = Literal["connect", "timeout", "broken", "other"]
"""Why there is no answer. `connect`: the request was certainly not sent; `timeout` and `broken`:
it may have been acted on; `other`: sending it again would not help."""

BASE_SECONDS = 0.5
CEILING_SECONDS = 8.0

BUDGET = 500
RETRY_COST = 5
TIMEOUT_COST = 10
SUCCESS_PAYS = 1

_KINDS: Mapping[str, FailureKind] = {
    "ConnectError": "connect",
    "ConnectTimeout": "connect",
    "PoolTimeout": "connect",
    "ProxyError": "connect",
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


class Hindrance(Exception):
    """Why there is no answer, where it is not the transport that tells."""

    kind: FailureKind = "other"


class DeadlinePassed(Hindrance):
    """The deadline of the call passed while the request was on its way."""

    kind: FailureKind = "timeout"


class HungUp(Hindrance):
    """The client was closed while the answer was waited for."""

    kind = "broken"


class NotCalled(Hindrance):
    """The client was closed before there was a connection."""

    kind = "connect"


class TooLate(DeadlinePassed):
    """The deadline of the call passed before the request was sent."""

    kind = "other"


class Decision(NamedTuple):
    """What to do after an attempt that did not succeed."""

    wait: float | None
    """Seconds until the next attempt; None: there is none."""
    retry_after: float | None = None
    """Seconds that the API asked to wait."""
    note: str = ""
    """Why there is none, where there would have been one."""


GIVE_UP = Decision(None)
OVERDUE = "no time is left before the call's deadline"


def failure_kind(error: BaseException) -> FailureKind | None:
    """The kind of a transport's error; None for an error that is not a transport's.

    Told by the names of its classes, so that any client with httpx's interface may be used.
    """
    if isinstance(error, Hindrance):
        return error.kind
    names = [cls.__name__ for cls in type(error).__mro__]
    if _TRANSPORT.isdisjoint(names):
        return None
    return next(_KINDS[name] for name in names if name in _KINDS)


class RetryBudget:
    """What the retries of one client may cost. Threads may share it.

    Each retry takes from it and each success pays back, so a fault now and then costs nothing. When
    everything fails it is soon empty: calls then fail at once, and an API that struggles is not
    asked three times for everything.
    """

    __slots__ = ("_lock", "full", "left")

    def __init__(self, full: int = BUDGET) -> None:
        self.full = full
        self.left = full
        self._lock = threading.Lock()

    def renew(self) -> None:
        """A lock that nobody holds, in the child of a fork."""
        self._lock = threading.Lock()

    def take(self, cost: int) -> bool:
        """Takes the cost of a retry; False when there is not that much left."""
        with self._lock:
            if self.left < cost:
                return False
            self.left -= cost
            return True

    def pay(self, amount: int = SUCCESS_PAYS) -> None:
        """Pays back after a success."""
        with self._lock:
            self.left = min(self.full, self.left + amount)


def _unbound() -> float:
    return float("inf")


class Retries:
    """The decisions for one request.

    `random` gives numbers from 0 to 1, `now` is Unix time, and `remaining` tells how many seconds
    are left until the deadline of the call.
    """

    __slots__ = (
        "_budget",
        "_cost",
        "_now",
        "_random",
        "_remaining",
        "left",
        "max_wait",
        "repeatable",
        "sent",
    )

    def __init__(
        self,
        *,
        max_retries: int,
        max_wait: float,
        repeatable: bool,
        random: Callable[[], float],
        now: Callable[[], float],
        remaining: Callable[[], float] = _unbound,
        budget: RetryBudget | None = None,
    ) -> None:
        self.left = max_retries
        self.max_wait = max_wait
        self.repeatable = repeatable
        self.sent = 1
        """How often the request was sent, counting the attempt that is being judged."""
        self._random = random
        self._now = now
        self._remaining = remaining
        self._budget = budget or RetryBudget()
        self._cost = SUCCESS_PAYS
        """Of the last retry."""

    def after_failure(self, kind: FailureKind) -> Decision:
        """After an attempt that got no answer."""
        if kind == "connect" or (self.repeatable and kind in ("timeout", "broken")):
            return self._again(None, TIMEOUT_COST if kind == "timeout" else RETRY_COST)
        return GIVE_UP

    def after_status(
        self, status: int, retry_after: str | None, date: str | None = None
    ) -> Decision:
        """After an answer with an error status; `date` is when the API says that it was."""
        asked = seconds_to_wait(retry_after, self._now, date) if retry_after else None
        always = status == 429 or (status == 503 and asked is not None)
        if always or (self.repeatable and (status >= 500 or status in (408, 409))):
            return self._again(asked, RETRY_COST)
        return Decision(None, asked)

    def succeeded(self) -> None:
        """Pays back what the last retry took."""
        self._budget.pay(self._cost)

    def _again(self, asked: float | None, cost: int) -> Decision:
        if self.left <= 0:
            return Decision(None, asked)
        if asked is not None and asked > self.max_wait:
            note = f"longer than the client's max_wait of {self.max_wait:g} s"
            return Decision(None, asked, note)
        wait = asked
        if not wait:
            ceiling = min(CEILING_SECONDS, BASE_SECONDS * 2.0 ** min(self.sent - 1, 10))
            wait = min(self._random() * ceiling, self.max_wait)
        if wait >= self._remaining():
            return Decision(None, asked, OVERDUE)
        if not self._budget.take(cost):
            return Decision(None, asked, "the client's retry budget is used up")
        self._cost = cost
        self.left -= 1
        self.sent += 1
        return Decision(wait, asked)


def seconds_to_wait(
    retry_after: str, now: Callable[[], float], date: str | None = None
) -> float | None:
    """The seconds that a `Retry-After` header asks for; None when it makes no sense.

    A time of day is reckoned from the answer's own `Date`: our clock may be wrong by hours.
    """
    text = retry_after.strip()
    if _SECONDS.fullmatch(text):
        return min(float(text), _LONGEST)
    moment = _unix_time(text)
    if moment is None:
        return None
    sent = _unix_time(date) if date else None
    return min(max(0.0, moment - (now() if sent is None else sent)), _LONGEST)


def _unix_time(text: str) -> float | None:
    if len(text) > 40 or not text[:1].isalpha():
        return None
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(text).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return None

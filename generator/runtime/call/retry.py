"""Whether and when a request is sent again: decisions only, no I/O and no clock of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import NamedTuple

from ..failures import FailureKind
from ..retry_after import seconds_to_wait

BASE_SECONDS = 0.5
CEILING_SECONDS = 8.0

BUDGET = 500
RETRY_COST = 5
TIMEOUT_COST = 10
SUCCESS_PAYS = 1


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
        """After an attempt that got no response."""
        if kind == "connect" or (self.repeatable and kind in ("timeout", "broken")):
            return self._again(None, TIMEOUT_COST if kind == "timeout" else RETRY_COST)
        return GIVE_UP

    def after_status(
        self,
        status: int,
        retry_after: str | None,
        date: str | None = None,
        *,
        limited: bool = False,
    ) -> Decision:
        """After a response with an error status; `date` is when the API says that it was.

        `limited`: it refuses the request because of a rate limit, whatever the status.
        """
        asked = seconds_to_wait(retry_after, self._now, date) if retry_after else None
        always = status == 429 or limited or (status == 503 and asked is not None)
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

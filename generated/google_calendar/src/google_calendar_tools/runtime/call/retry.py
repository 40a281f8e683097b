"""Whether and when a request is retried: decisions only, without I/O or a clock."""

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
    """What to do after a failed attempt."""

    wait: float | None
    """Seconds until the next attempt; None: no more attempts."""
    retry_after: float | None = None
    """Seconds that the API asked to wait."""
    note: str = ""
    """Why a request that could be retried is not."""


GIVE_UP = Decision(None)
OVERDUE = "no time is left before the call's deadline"


class RetryBudget:
    """The retry budget of one client. Threads may share it.

    Each retry spends from it and each success pays back, so occasional failures do not exhaust it.
    When everything fails it is soon empty: calls then fail at once, which spares a struggling API
    the extra load.
    """

    __slots__ = ("_lock", "full", "left")

    def __init__(self, full: int = BUDGET) -> None:
        self.full = full
        self.left = full
        self._lock = threading.Lock()

    def renew(self) -> None:
        """Replaces the lock in the child of a fork, where it might be locked forever."""
        self._lock = threading.Lock()

    def take(self, cost: int) -> bool:
        """Spends the cost of a retry; False if the budget is too low."""
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

    `random` returns numbers from 0 to 1, `now` Unix time, and `remaining` the seconds until the
    deadline of the call.
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
        """How many times the request was sent, including the current attempt."""
        self._random = random
        self._now = now
        self._remaining = remaining
        self._budget = budget or RetryBudget()
        self._cost = SUCCESS_PAYS
        """The cost of the last retry."""

    def after_failure(self, kind: FailureKind) -> Decision:
        """The decision after an attempt without a response."""
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
        hold: float | None = None,
    ) -> Decision:
        """The decision after a response with an error status; `date` is its `Date` header.

        `limited`: the response refuses the request because of a rate limit, whatever its status;
        `hold`: the seconds for which it asks to send nothing, in headers of its own.
        """
        asked = seconds_to_wait(retry_after, self._now, date) if retry_after else None
        if asked is None:
            asked = hold
        always = status == 429 or limited or (status == 503 and asked is not None)
        if always or (self.repeatable and (status >= 500 or status in (408, 409))):
            return self._again(asked, RETRY_COST)
        return Decision(None, asked)

    def succeeded(self) -> None:
        """Pays back the cost of the last retry."""
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

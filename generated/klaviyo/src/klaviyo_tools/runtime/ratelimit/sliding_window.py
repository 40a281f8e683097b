"""The rule of rate limits: when a request may start. No I/O, no lock and no clock of its own.

A sliding log rather than a token bucket: a bucket of 10 that refills with 10 a second lets 19
requests into one second, a log never more than 10 into any. Times are seconds of a clock that
never goes back; those of a window that begins with one start end when another may take its place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from ..wire.model import Limit

NEVER = float("-inf")
UNBOUND = float("inf")
SHORTEST = 1e-4
"""Seconds. No wait is shorter: sums of floats must not make a waiter turn on the spot."""
LONGEST_HOLD = 3600.0
"""Seconds. What the API says is believed for this long, or for the longest window."""


LONGEST_CAP = 60.0
"""Seconds. What is left is told of windows of a minute: a longer one was misunderstood."""


class Windows:
    """The starts of the last seconds, as far as they count against the limits."""

    __slots__ = ("_held", "_left", "_left_until", "_logs", "limits")

    def __init__(self, limits: Iterable[Limit] = ()) -> None:
        self.limits: tuple[Limit, ...] = ()
        self._logs: tuple[tuple[int, float, deque[float]], ...] = ()
        """(count, seconds, when each start that counts ceases to count)."""
        self._held = NEVER
        """Nothing starts before this time."""
        self._left = UNBOUND
        """How many may start before `_left_until`, as the API tells."""
        self._left_until = NEVER
        self.tighten(limits)

    def tighten(self, limits: Iterable[Limit]) -> None:
        """Adds the limits that are not kept to already."""
        for limit in limits:
            if limit not in self.limits and limit.count > 0 and limit.seconds > 0:
                self.limits += (limit,)
                log: deque[float] = deque(maxlen=limit.count)
                self._logs += ((limit.count, float(limit.seconds), log),)

    def plan(self, now: float) -> float:
        """Seconds until the next request may start; 0: now."""
        at = self._held
        for count, _, log in self._logs:
            while log and log[0] <= now:
                log.popleft()
            if len(log) >= count and log[0] > at:
                at = log[0]
        if at <= now:
            return 0.0
        return max(at - now, SHORTEST)

    def start(self, now: float) -> None:
        """Counts a request that starts now."""
        for _, seconds, log in self._logs:
            log.append(now + seconds)
        if self._left is not UNBOUND:
            self._left -= 1
            if self._left_until <= now:
                self._left = UNBOUND
            elif self._left <= 0:
                self._hold(self._left_until)

    def hold(self, seconds: float, now: float) -> None:
        """Lets nothing start for some time: the API asked for it."""
        self._hold(now + min(seconds, self._longest(LONGEST_HOLD)))

    def cap(self, remaining: int, seconds: float, now: float) -> None:
        """Lets no more than `remaining` requests start in some seconds.

        The API tells what is left in its window, which others use too. It may tell it late and out
        of order, but what is really left is never more.
        """
        until = now + min(seconds, LONGEST_CAP)
        if remaining <= 0:
            self._hold(until)
        elif self._left_until <= now:
            self._left, self._left_until = float(remaining), until
        elif remaining < self._left:
            self._left = float(remaining)

    def idle(self, now: float) -> bool:
        """Nothing that was before matters any more."""
        self.plan(now)
        return (
            self._held <= now
            and self._left_until <= now
            and not any(log for _, _, log in self._logs)
        )

    def cause(self, now: float) -> Limit | None:
        """The limit that makes the next request wait; None: the API asked to wait, or nothing."""
        at, cause = max(self._held, now), None
        for (count, _, log), limit in zip(self._logs, self.limits, strict=True):
            if len(log) >= count and log[0] > at:
                at, cause = log[0], limit
        return cause

    def copied(self) -> Windows:
        """Another one, to try things out."""
        other = Windows()
        other.limits = self.limits
        other._logs = tuple(
            (count, seconds, log.copy()) for count, seconds, log in self._logs
        )
        other._held = self._held
        other._left, other._left_until = self._left, self._left_until
        return other

    def kept(self) -> int:
        """How many times are remembered."""
        return sum(len(log) for _, _, log in self._logs)

    def _hold(self, until: float) -> None:
        self._held = max(self._held, until)
        self._left, self._left_until = UNBOUND, NEVER

    def _longest(self, least: float) -> float:
        return max(least, *(seconds for _, seconds, _ in self._logs), 0.0)

"""The rule of rate limits: when a request may start. Without I/O, locks or a clock.

A sliding log rather than a token bucket: a bucket of 10 that refills with 10 a second permits 19
requests in one second, a log never more than 10 in any.

A permit counts from its start, or is held: then it counts until it is released and for the window
after that. A request reaches the API at some time between its start and its response, so only what
is held until the response is sure to keep to the limits as the API counts them.

Times are seconds of a clock that never goes back; those of a window that begins with one start end
when it ceases to count.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable

from ..wire.model import Limit

NEVER = float("-inf")
UNBOUND = float("inf")
SHORTEST = 1e-4
"""Seconds. The shortest wait, so that rounding errors do not cause a busy loop."""
LONGEST_HOLD = 3600.0
"""Seconds. Feedback of the API is trusted for this long, or for the longest window."""
LONGEST_CAP = 60.0
"""Seconds. The count of requests left refers to windows up to a minute; a longer one is an
error."""


class SlidingWindows:
    """The recent permits that count against the limits."""

    __slots__ = (
        "_blocked_until",
        "_held",
        "_logs",
        "_remaining",
        "_remaining_until",
        "limits",
    )

    def __init__(self, limits: Iterable[Limit] = ()) -> None:
        self.limits: tuple[Limit, ...] = ()
        self._logs: tuple[tuple[int, float, deque[float]], ...] = ()
        """(count, seconds, when each counted permit expires)."""
        self._held = 0
        """Permits not yet released; they count in every window."""
        self._blocked_until = NEVER
        """Nothing starts before this time."""
        self._remaining = UNBOUND
        """How many requests may start before `_remaining_until`, as reported by the API."""
        self._remaining_until = NEVER
        self.tighten(limits)

    def tighten(self, limits: Iterable[Limit]) -> None:
        """Adds limits that are not known yet."""
        for limit in limits:
            if limit not in self.limits and limit.count > 0 and limit.seconds > 0:
                self.limits += (limit,)
                log: deque[float] = deque(maxlen=limit.count)
                self._logs += ((limit.count, float(limit.seconds), log),)

    def wait(self, now: float) -> float:
        """Seconds until the next request may start, at the earliest; 0: now.

        Held permits are released at an unknown time, now at the earliest.
        """
        at = self._blocked_until
        held = self._held
        for count, seconds, log in self._logs:
            while log and log[0] <= now:
                log.popleft()
            surplus = len(log) + held - count
            if surplus >= 0:
                free = log[surplus] if surplus < len(log) else now + seconds
                if free > at:
                    at = free
        if at <= now:
            return 0.0
        return max(at - now, SHORTEST)

    def start(self, now: float, held: bool = False) -> None:
        """Counts a request that starts now."""
        if held:
            self._held += 1
        else:
            for _, seconds, log in self._logs:
                log.append(now + seconds)
        if self._remaining is not UNBOUND:
            self._remaining -= 1
            if self._remaining_until <= now:
                self._remaining = UNBOUND
            elif self._remaining <= 0:
                self._block(self._remaining_until)

    def release(self, now: float) -> None:
        """Releases a held permit, which counts from now on."""
        if self._held:
            self._held -= 1
            for _, seconds, log in self._logs:
                log.append(now + seconds)

    def release_all(self, now: float) -> None:
        """Releases all held permits, which count from now on."""
        while self._held:
            self.release(now)

    def hold(self, seconds: float, now: float) -> None:
        """Blocks all starts for some time, as the API asked."""
        self._block(now + min(seconds, self._longest(LONGEST_HOLD)))

    def cap(self, remaining: int, seconds: float, now: float) -> None:
        """Permits at most `remaining` starts in some seconds.

        The API reports what is left in its window, which other clients use, too. Reports may arrive
        late and out of order, but the actual count is never higher.
        """
        until = now + min(seconds, LONGEST_CAP)
        if remaining <= 0:
            self._block(until)
        elif self._remaining_until <= now:
            self._remaining, self._remaining_until = float(remaining), until
        elif remaining < self._remaining:
            self._remaining = float(remaining)

    def idle(self, now: float) -> bool:
        """Forgets everything before."""
        self.wait(now)
        return (
            not self._held
            and self._blocked_until <= now
            and self._remaining_until <= now
            and not any(log for _, _, log in self._logs)
        )

    def cause(self, now: float, ahead: int = 0) -> Limit | None:
        """The window that makes the next request wait, if `ahead` others start before it.

        None: the API asked to wait, or there is no wait.
        """
        latest, cause = max(self._blocked_until, now), None
        for (count, seconds, log), limit in zip(self._logs, self.limits, strict=True):
            rounds, rest = divmod(ahead, count)
            at = now + rounds * seconds
            surplus = len(log) + self._held + rest - count
            if surplus >= 0:
                free = log[surplus] if surplus < len(log) else now + seconds
                at += max(0.0, free - now)
            if at > latest:
                latest, cause = at, limit
        return cause

    def copied(self, now: float) -> SlidingWindows:
        """A copy for estimates, in which all held permits are released now."""
        other = SlidingWindows()
        other.limits = self.limits
        other._logs = tuple(
            (count, seconds, log.copy()) for count, seconds, log in self._logs
        )
        other._held = self._held
        other._blocked_until = self._blocked_until
        other._remaining = self._remaining
        other._remaining_until = self._remaining_until
        other.release_all(now)
        return other

    def remembered(self) -> int:
        """The number of recorded times."""
        return sum(len(log) for _, _, log in self._logs)

    def _block(self, until: float) -> None:
        self._blocked_until = max(self._blocked_until, until)
        self._remaining, self._remaining_until = UNBOUND, NEVER

    def _longest(self, least: float) -> float:
        return max(least, *(seconds for _, seconds, _ in self._logs), 0.0)

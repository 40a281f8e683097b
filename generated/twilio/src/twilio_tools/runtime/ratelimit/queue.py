"""The queue of requests that wait for a permit, first come, first served."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from ..wire.model import Limit
from .sliding_window import SlidingWindows

_DRIFT = 0.1
"""Seconds by which a start may differ from its estimate."""


class Waiter:
    """A request that waits for its permit."""

    __slots__ = ("ahead", "first", "limit", "planned", "wake")

    def __init__(self) -> None:
        self.first = False
        """Whether it is first in the queue."""
        self.wake: Callable[[], object] | None = None
        self.planned = 0.0
        """The estimated time of its start."""
        self.limit: Limit | None = None
        """The window that causes the wait."""
        self.ahead = 0
        """How many waited before it when it joined."""

    def advance(self) -> None:
        """Makes it the first. Raises RuntimeError if its event loop is closed."""
        self.first = True
        wake, self.wake = self.wake, None
        if wake is not None:
            wake()


class PermitQueue(SlidingWindows):
    """The windows of one key, and the requests that wait for a permit in them."""

    __slots__ = ("_forecast", "_foreseen", "waiters")

    def __init__(self, limits: Iterable[Limit]) -> None:
        super().__init__(limits)
        self.waiters: deque[Waiter] = deque()
        self._forecast: SlidingWindows | None = None
        """The windows as they will be once all waiters have started."""
        self._foreseen = 0.0
        """The earliest start of the last waiter."""

    def join(self, waiter: Waiter, now: float) -> None:
        """Adds a waiter to the queue, and estimates its start."""
        waiter.ahead = len(self.waiters)
        waiter.limit = self.cause(now, waiter.ahead)
        self.waiters.append(waiter)
        waiter.first = not waiter.ahead
        new = 1
        forecast = self._forecast
        if forecast is None:
            forecast = self._forecast = self.copied(now)
            self._foreseen = now
            new = len(self.waiters)
        at = max(self._foreseen, now)
        for _ in range(new):
            at += forecast.wait(at)
            forecast.start(at)
        self._foreseen = waiter.planned = at

    def leave(self, waiter: Waiter, *, started: bool, now: float) -> None:
        """Removes a waiter from the queue, and wakes the next one if it is first now."""
        waiters = self.waiters
        if (
            waiter not in waiters
        ):  # its event loop is closed, or belongs to the parent of a fork
            return
        first = waiters[0] is waiter
        waiters.remove(waiter)
        if not waiters or not started or now - waiter.planned > _DRIFT:
            self.forget_forecast()
        while first and waiters:
            try:
                waiters[0].advance()
            except RuntimeError:
                waiters.popleft()
            else:
                first = False

    def forget_forecast(self) -> None:
        """Discards the estimates, which no longer apply."""
        self._forecast = None

    def idle(self, now: float) -> bool:
        return not self.waiters and super().idle(now)

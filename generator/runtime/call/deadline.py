"""The deadline of a call: what is left of it is the most that any step of a request may take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..failures import DeadlineExceeded

LEAST = 1e-3
"""Seconds. To a socket a timeout of 0 means something else."""


class Left(float):
    """A timeout that gets shorter: a number of seconds, and the deadline behind it."""

    __slots__ = ("_clock", "_due")

    _clock: Callable[[], float]
    _due: float

    def __new__(cls, seconds: float, due: float, clock: Callable[[], float]) -> Left:
        left = super().__new__(cls, seconds)
        left._due = due
        left._clock = clock
        return left

    def by_now(self) -> float:
        """What it is by now; not above 0 when the deadline has passed."""
        return min(float(self), self._due - self._clock())


def by_now(timeout: Any) -> Any:
    """A timeout as it is by now: the one of a request with a deadline gets shorter.

    Raises `DeadlineExceeded`.
    """
    if type(timeout) is not Left:
        return timeout
    left = timeout.by_now()
    if left <= 0:
        raise DeadlineExceeded("a step of the request was still under way")
    return left


def at_least(timeout: Any) -> Any:
    """The same for connecting, where the HTTP client itself tells best of a timeout."""
    return max(LEAST, timeout.by_now()) if type(timeout) is Left else timeout


class Shortened(dict[str, Any]):
    """The timeouts of a request, each the less the later it is asked for.

    HTTP clients look them up as each step begins, so that a slow connect leaves less for the rest.
    Within a step `network` asks them again.
    """

    __slots__ = ("_clock", "_due")

    def __init__(
        self,
        timeouts: Mapping[str, float | None],
        due: float,
        clock: Callable[[], float],
    ) -> None:
        super().__init__(timeouts)
        self._due = due
        self._clock = clock

    def __getitem__(self, name: str) -> float:
        return self._least(super().__getitem__(name))

    def get(self, name: str, default: Any = None) -> float:
        return self._least(super().get(name, default))

    def _least(self, seconds: float | None) -> float:
        left = max(LEAST, self._due - self._clock())
        least = left if seconds is None else min(seconds, left)
        return Left(least, self._due, self._clock)

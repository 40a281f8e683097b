"""The deadline of a call: what is left of it is the most that any step of a request may take."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

LEAST = 1e-3
"""Seconds. To a socket a timeout of 0 means something else."""


class Shortened(dict[str, Any]):
    """The timeouts of a request, each the less the later it is asked for.

    HTTP clients look them up as each step begins, so that a slow connect leaves less for the rest.
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
        return left if seconds is None else min(seconds, left)

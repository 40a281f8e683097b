"""The deadline of the call under way, as whatever waits on its behalf sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .failures import DeadlineExceeded

LEAST = 1e-3
"""Seconds. To a socket a timeout of 0 means something else."""

_left: ContextVar[Callable[[], float] | None] = ContextVar("left", default=None)


@contextmanager
def deadline(left: Callable[[], float]) -> Iterator[None]:
    """Within it, `remaining` keeps to a deadline; `left` gives the seconds until then."""
    token = _left.set(left)
    try:
        yield
    finally:
        _left.reset(token)


def remaining(timeout: float | None) -> float | None:
    """A timeout in seconds, or what is left before the deadline where that is less.

    Raises `DeadlineExceeded` where nothing is left.
    """
    left = _left.get()
    if left is None:
        return timeout
    seconds = left()
    if seconds <= 0:
        raise DeadlineExceeded("a step of the request was still under way")
    return seconds if timeout is None else min(timeout, seconds)


def remaining_or_least(timeout: float | None) -> float | None:
    """`remaining` for connecting, where the HTTP library's own timeout says it best."""
    left = _left.get()
    if left is None:
        return timeout
    seconds = max(LEAST, left())
    return seconds if timeout is None else min(timeout, seconds)

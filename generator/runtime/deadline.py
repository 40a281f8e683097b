"""The deadline of the call under way, as whatever waits in its thread sees it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .failures import DeadlineExceeded

LEAST = 1e-3
"""Seconds. To a socket a timeout of 0 means something else."""


class _Calls(threading.local):
    left: Callable[[], float] | None = None
    """The seconds until the deadline; None: there is none."""


_call = _Calls()


@contextmanager
def deadline(left: Callable[[], float]) -> Iterator[None]:
    """Within it, `remaining` keeps to a deadline; `left` gives the seconds until then."""
    before, _call.left = _call.left, left
    try:
        yield
    finally:
        _call.left = before


def remaining(timeout: float | None) -> float | None:
    """A timeout in seconds, or what is left before the deadline where that is less.

    Raises `DeadlineExceeded` where nothing is left.
    """
    if _call.left is None:
        return timeout
    seconds = _call.left()
    if seconds <= 0:
        raise DeadlineExceeded("a step of the request was still under way")
    return seconds if timeout is None else min(timeout, seconds)


def remaining_or_least(timeout: float | None) -> float | None:
    """`remaining` for connecting, where the HTTP library's own timeout says it best."""
    if _call.left is None:
        return timeout
    seconds = max(LEAST, _call.left())
    return seconds if timeout is None else min(timeout, seconds)

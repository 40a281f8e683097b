"""The deadline of the current call, for code that waits in its thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .failures import DeadlineExceeded

LEAST = 1e-3
"""Seconds. A socket timeout of 0 would mean non-blocking mode."""


class _Calls(threading.local):
    left: Callable[[], float] | None = None
    """The seconds until the deadline; None: no deadline."""


_call = _Calls()


@contextmanager
def deadline(left: Callable[[], float]) -> Iterator[None]:
    """Sets the deadline for `remaining` within the block; `left` returns the seconds until then."""
    before, _call.left = _call.left, left
    try:
        yield
    finally:
        _call.left = before


def remaining(timeout: float | None) -> float | None:
    """A timeout in seconds, cut to the time before the deadline.

    Raises `DeadlineExceeded` if no time is left.
    """
    if _call.left is None:
        return timeout
    seconds = _call.left()
    if seconds <= 0:
        raise DeadlineExceeded("a step of the request was still in progress")
    return seconds if timeout is None else min(timeout, seconds)


def remaining_or_least(timeout: float | None) -> float | None:
    """`remaining` for connecting, which leaves timeouts to the HTTP library."""
    if _call.left is None:
        return timeout
    seconds = max(LEAST, _call.left())
    return seconds if timeout is None else min(timeout, seconds)

"""Interruptible waits: those of a client end when it is closed."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

from .errors import ClosedError


class Alarm:
    """A wait of a task, which ends after a time or when any thread rings."""

    __slots__ = ("_future", "_loop", "_seconds")

    def __init__(self, seconds: float) -> None:
        """Raises RuntimeError if no asyncio event loop is running."""
        import asyncio  # heavy, and synchronous programs do without

        self._loop = asyncio.get_running_loop()
        self._future = self._loop.create_future()
        self._seconds = seconds

    def ring(self) -> None:
        """Raises RuntimeError if the event loop is closed."""
        self._loop.call_soon_threadsafe(self._finish)

    async def wait(self) -> None:
        timer = None
        if self._seconds < float("inf"):
            timer = self._loop.call_later(self._seconds, self._finish)
        try:
            await self._future
        finally:
            if timer is not None:
                timer.cancel()

    def _finish(self) -> None:
        if not self._future.done():
            self._future.set_result(None)


class Sleeper:
    """Lets the threads or tasks of a client sleep until it is closed."""

    __slots__ = ("_closed", "_own", "_wakes")

    def __init__(self, own: Callable[[float], Any] | None) -> None:
        """`own` is the caller's sleep function, which cannot be cut short."""
        self._own = own
        self._closed = False
        self._wakes: set[Callable[[], object]] = set()

    def sleep(self, seconds: float) -> None:
        """Sleeps. Raises `ClosedError` as soon as the client is closed."""
        if self._own is not None:
            self._own(seconds)
        else:
            gone = threading.Lock()
            gone.acquire()
            with self._woken_by(gone.release):
                gone.acquire(timeout=min(seconds, threading.TIMEOUT_MAX))
        self._check()

    async def asleep(self, seconds: float) -> None:
        """Sleeps. Raises `ClosedError` as soon as the client is closed."""
        if self._own is not None:
            await self._own(seconds)
        else:
            alarm = Alarm(seconds)
            with self._woken_by(alarm.ring):
                await alarm.wait()
        self._check()

    def close(self) -> None:
        """Ends all current and future sleeps."""
        self._closed = True
        for wake in list(self._wakes):
            # It may have woken by itself, or its loop may be gone.
            with contextlib.suppress(RuntimeError):
                wake()

    @contextlib.contextmanager
    def _woken_by(self, wake: Callable[[], object]) -> Iterator[None]:
        self._wakes.add(wake)
        try:
            self._check()
            yield
        finally:
            self._wakes.discard(wake)

    def _check(self) -> None:
        if self._closed:
            raise ClosedError("the client was closed during the call")

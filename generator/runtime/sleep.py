"""Waits that others may cut short: those of a client end when it is closed."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import Any

from .errors import ClosedError


class Alarm:
    """A wait of a task, which ends after some seconds or when any thread rings."""

    __slots__ = ("_future", "_loop", "_seconds")

    def __init__(self, seconds: float) -> None:
        """RuntimeError where no event loop of asyncio is running."""
        import asyncio  # heavy, and synchronous programs do without

        self._loop = asyncio.get_running_loop()
        self._future = self._loop.create_future()
        self._seconds = seconds

    def ring(self) -> None:
        """RuntimeError when the event loop is gone."""
        self._loop.call_soon_threadsafe(self._come)

    async def wait(self) -> None:
        timer = None
        if self._seconds < float("inf"):
            timer = self._loop.call_later(self._seconds, self._come)
        try:
            await self._future
        finally:
            if timer is not None:
                timer.cancel()

    def _come(self) -> None:
        if not self._future.done():
            self._future.set_result(None)


class Pauses:
    """The pauses of a client, for its threads or tasks."""

    __slots__ = ("_over", "_sleep", "_wakes")

    def __init__(self, sleep: Callable[[float], Any] | None) -> None:
        """`sleep` is the caller's own: such a pause ends when it ends by itself."""
        self._sleep = sleep
        self._over = False
        self._wakes: set[Callable[[], object]] = set()

    def rest(self, seconds: float) -> None:
        """Waits. Raises `ClosedError` as soon as the client is closed."""
        if self._sleep is not None:
            self._sleep(seconds)
        else:
            gone = threading.Lock()
            gone.acquire()
            with self._woken_by(gone.release):
                gone.acquire(timeout=min(seconds, threading.TIMEOUT_MAX))
        self._refuse()

    async def arest(self, seconds: float) -> None:
        """Waits. Raises `ClosedError` as soon as the client is closed."""
        if self._sleep is not None:
            await self._sleep(seconds)
        else:
            alarm = Alarm(seconds)
            with self._woken_by(alarm.ring):
                await alarm.wait()
        self._refuse()

    def end(self) -> None:
        """Ends all pauses, and those to come."""
        self._over = True
        for wake in list(self._wakes):
            with contextlib.suppress(
                RuntimeError
            ):  # it woke by itself, or its loop is gone
                wake()

    @contextlib.contextmanager
    def _woken_by(self, wake: Callable[[], object]) -> Iterator[None]:
        self._wakes.add(wake)
        try:
            self._refuse()
            yield
        finally:
            self._wakes.discard(wake)

    def _refuse(self) -> None:
        if self._over:
            raise ClosedError("the client was closed during the call")

"""Virtual time: an event loop whose clock moves only when all of it waits, and a network on it.

Hours pass in milliseconds, and what happens when depends on nothing but the program.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple, TypeVar

import httpx

Result = TypeVar("Result")

_GUARD = 300.0
"""Real seconds for another thread to wake a loop that has nothing to do."""


class _Selector(selectors.DefaultSelector):
    """Lets the time pass at once for which the loop would wait."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        ready = super().select(0)
        if not ready and timeout is None:
            ready = super().select(_GUARD)
            if not ready:
                raise RuntimeError(
                    "the event loop waits for something that never comes"
                )
        elif not ready and timeout is not None:
            self.now += max(0.0, timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose `time` starts at 0 and jumps to whatever is due next."""

    def __init__(self) -> None:
        self._virtual = _Selector()
        super().__init__(self._virtual)

    def time(self) -> float:
        return self._virtual.now


def run(main: Coroutine[Any, Any, Result]) -> Result:
    """Runs a coroutine in virtual time, as `asyncio.run` does in real time."""
    loop = VirtualLoop()  # asyncio.Runner is newer than what packages support
    try:
        return loop.run_until_complete(main)
    finally:
        try:
            left = asyncio.all_tasks(loop)
            for task in left:
                task.cancel()
            if left:
                loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.run_until_complete(loop.shutdown_asyncgens())
        finally:
            loop.close()


def now() -> float:
    """The time of the running loop; for `clock=` of clients and limiters."""
    return asyncio.get_running_loop().time()


class Delays(NamedTuple):
    """Seconds that one request takes."""

    outbound: float
    """Until it arrives."""
    processing: float = 0.0
    """Until the server has an answer."""
    inbound: float = 0.0
    """Until the response arrives."""

    @property
    def total(self) -> float:
        return self.outbound + self.processing + self.inbound


class Network(httpx.AsyncBaseTransport):
    """A transport with a server at its other end, and delays between them."""

    def __init__(
        self,
        handler: Callable[[httpx.Request], httpx.Response],
        delays: Callable[[float], Delays],
    ) -> None:
        """`delays` gives those of a request that is sent at some time."""
        self._handler = handler
        self._delays = delays
        self.sent: list[float] = []
        """When requests were sent."""
        self.arrived: list[float] = []
        """When they arrived."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent.append(now())
        delays = self._delays(now())
        await asyncio.sleep(delays.outbound)
        self.arrived.append(now())
        response = self._handler(request)
        await asyncio.sleep(delays.processing + delays.inbound)
        return response


def busiest(times: list[float], seconds: float) -> int:
    """The most events in any half-open window of so many seconds, but for errors of rounding."""
    times = sorted(times)
    seconds -= 1e-6
    most = begin = 0
    for end, time in enumerate(times):
        while time - times[begin] >= seconds:
            begin += 1
        most = max(most, end - begin + 1)
    return most

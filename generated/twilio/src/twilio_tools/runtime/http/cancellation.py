"""Cancellation that leaks no connections of an HTTP client's pool, and cuts off nothing vital."""

from __future__ import annotations

import sys
from collections.abc import Coroutine, Generator
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")

_MOST = 100
"""Iterations of the event loop by which a cancellation may be late."""


class DeferredCancellation(Generic[Result]):
    """Awaits a coroutine and delays a cancellation until it waits for something.

    A request that is cancelled between acquiring a connection and using it leaks that connection in
    httpcore's pool, and after a hundred leaks no call gets one (encode/httpcore#1093, also #658 and
    #830; in httpcore 1.0.9). The leak happens at bare yields to the event loop: a free lock, a
    closing socket. A cancellation there is delivered at the next suspension that waits for
    something, or after the end.
    """

    __slots__ = ("_work",)

    def __init__(self, work: Coroutine[Any, Any, Result]) -> None:
        self._work = work

    def __await__(self) -> Generator[Any, Any, Result]:
        import asyncio  # slow to import, and not needed by synchronous programs

        work = self._work
        cancellations = _Cancellations()
        step: Any = work.send
        value: Any = None
        held: BaseException | None = None
        late = 0
        try:
            while True:
                try:
                    pending = step(value)
                except BaseException as end:
                    if held is not None and cancellations.due(held):
                        raise held from None
                    if isinstance(end, StopIteration):
                        return end.value  # type: ignore[no-any-return]
                    raise
                if held is not None:
                    late += 1
                    if pending is not None:
                        if cancellations.due(held):
                            pending.cancel(*held.args[:1])
                        held = None
                    elif late > _MOST:
                        step, value, held = work.throw, held, None
                        continue
                try:
                    value = yield pending
                    step = work.send
                except asyncio.CancelledError as error:
                    if pending is None and late < _MOST and cancellations.due(error):
                        step, value, held = work.send, None, error
                    else:
                        step, value, held = work.throw, error, None
                except BaseException as error:
                    step, value = work.throw, error
        finally:
            held = value = (
                None  # breaks the reference cycle between the exception and this frame
            )


async def uninterrupted(work: Coroutine[Any, Any, Result]) -> Result:
    """Awaits a coroutine to its end; a cancellation meanwhile is raised afterwards."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # an event loop other than asyncio's
        return await work
    task = asyncio.ensure_future(work)
    cancellation: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancellation = error
    try:
        if cancellation is not None:
            raise cancellation  # asyncio logs it if the work failed, too
        return task.result()
    finally:
        # Breaks the reference cycle between the exception and this frame.
        cancellation = None


class _Cancellations:
    """The cancellations of a task, from now on."""

    __slots__ = ("_before", "_task")

    def __init__(self) -> None:
        import asyncio

        try:
            self._task: Any = asyncio.current_task()
        except RuntimeError:  # an event loop other than asyncio's
            self._task = None
        self._before = 0
        if self._task is not None and sys.version_info >= (3, 11):
            self._before = self._task.cancelling()

    def due(self, error: BaseException) -> bool:
        """Whether a cancellation comes from outside, not from an inner timeout that has ended.

        Before Python 3.11 only its message shows that: inner timeouts are anyio's, whose
        cancellations have one.
        """
        if self._task is None:
            return False
        if sys.version_info >= (3, 11):
            return bool(self._task.cancelling() > self._before)
        else:
            return not error.args

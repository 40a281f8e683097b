"""Cancellation that leaves the connection pool of an HTTP client in order."""

from __future__ import annotations

import sys
from collections.abc import Coroutine, Generator
from typing import Any, Generic, TypeVar

Result = TypeVar("Result")

_MOST = 100
"""Turns of the event loop by which a cancellation may be late."""


class DeferredCancellation(Generic[Result]):
    """Awaiting it runs a coroutine that is not cancelled where it waits for nothing.

    A request that is cancelled between being given a connection and using it leaves that connection
    in httpcore's pool for ever, in use by nobody, and after a hundred of them no call gets one
    (encode/httpcore#1093, also #658 and #830; in httpcore 1.0.9). Such a place is a bare turn of
    the event loop: a lock that is free, a socket that is closed. So a cancellation there comes at
    the next suspension that does wait for something, or behind the end.
    """

    __slots__ = ("_work",)

    def __init__(self, work: Coroutine[Any, Any, Result]) -> None:
        self._work = work

    def __await__(self) -> Generator[Any, Any, Result]:
        import asyncio  # heavy, and synchronous programs do without

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
                None  # an exception kept here would keep this frame, and so itself
            )


class _Cancellations:
    """Those of a task, from now on."""

    __slots__ = ("_before", "_task")

    def __init__(self) -> None:
        import asyncio

        try:
            self._task: Any = asyncio.current_task()
        except RuntimeError:  # some other library's loop
            self._task = None
        self._before = 0
        if self._task is not None and sys.version_info >= (3, 11):
            self._before = self._task.cancelling()

    def due(self, error: BaseException) -> bool:
        """Whether one is from outside, and not from a timeout within that is over by now.

        Before Python 3.11 only its message tells: timeouts within are those of anyio, which gives
        its cancellations one.
        """
        if self._task is None:
            return False
        if sys.version_info >= (3, 11):
            return bool(self._task.cancelling() > self._before)
        else:
            return not error.args

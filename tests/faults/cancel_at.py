"""Cancels a coroutine at its k-th suspension, as its task would be cancelled there."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Generator
from typing import Any, Literal, TypeAlias

When: TypeAlias = Literal["while waiting", "when ready", "again and again"]
"""Before what is waited for has come; when it has come and the task has yet to go on; or before,
and at each suspension from there on."""


class CancelledAt:
    """Awaiting it runs a coroutine, and cancels the task at the k-th suspension."""

    def __init__(self, work: Coroutine[Any, Any, Any], k: int, when: When) -> None:
        self._work = work
        self._k = k
        self._when = when
        self.suspensions = 0
        """How many there were."""

    def __await__(self) -> Generator[Any, Any, Any]:
        task = asyncio.current_task()
        assert task is not None
        step = self._work.send
        value: Any = None
        while True:
            try:
                pending = step(value)
            except StopIteration as done:
                return done.value
            self.suspensions += 1
            if self.suspensions == self._k or (
                self.suspensions > self._k and self._when == "again and again"
            ):
                self._cancel(task, pending)
            try:
                value = yield pending
                step = self._work.send
            except BaseException as error:
                value, step = error, self._work.throw

    def _cancel(self, task: asyncio.Task[Any], pending: Any) -> None:
        if pending is None or self._when != "when ready":
            asyncio.get_running_loop().call_soon(task.cancel)
        else:  # ahead of the task's own callback, which is added when it gets the future
            pending.add_done_callback(lambda _: task.cancel())

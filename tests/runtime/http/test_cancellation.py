"""A cancellation that comes where nothing is waited for comes a little later, and is never lost."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Coroutine
from typing import Any

import anyio
import pytest

from generator.runtime.http.cancellation import DeferredCancellation


class Work:
    """What is cancelled: it notes how far it came."""

    def __init__(self) -> None:
        self.steps: list[str] = []

    async def turns(self, count: int) -> str:
        for number in range(count):
            await asyncio.sleep(0)
            self.steps.append(f"turn {number}")
        return "done"

    async def turn_and_wait(self) -> None:
        await asyncio.sleep(0)
        self.steps.append("turn")
        try:
            await asyncio.sleep(60)
        finally:
            self.steps.append("cleaned up")

    async def fail(self) -> None:
        await asyncio.sleep(0)
        raise OSError("broken")


def cancelled_at_once(work: Coroutine[Any, Any, Any]) -> BaseException | None:
    """What comes of a task that is cancelled at its first suspension."""

    async def run() -> BaseException | None:
        async def unbroken() -> Any:
            return await DeferredCancellation(work)

        task = asyncio.create_task(unbroken())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        return asyncio.CancelledError() if task.cancelled() else task.exception()

    return asyncio.run(run())


def test_at_the_end() -> None:
    """The answer is whole and its connection given back; then the task is cancelled."""
    work = Work()
    assert isinstance(cancelled_at_once(work.turns(3)), asyncio.CancelledError)
    assert work.steps == ["turn 0", "turn 1", "turn 2"]


def test_at_the_next_wait() -> None:
    work = Work()
    assert isinstance(cancelled_at_once(work.turn_and_wait()), asyncio.CancelledError)
    assert work.steps == ["turn", "cleaned up"]


def test_before_an_error() -> None:
    """Otherwise whoever was cancelled would try again."""
    assert isinstance(cancelled_at_once(Work().fail()), asyncio.CancelledError)


def test_not_much_later() -> None:
    """Whatever polls in turns of the event loop can be cancelled, too."""
    work = Work()
    assert isinstance(cancelled_at_once(work.turns(5000)), asyncio.CancelledError)
    assert len(work.steps) < 200


@pytest.mark.parametrize("turns", [0, 1, 5])
def test_a_timeout_within_stays_within(turns: int) -> None:
    """It ends what it bounds, and never the task; which can be cancelled later, all the same."""

    async def work() -> str:
        with anyio.move_on_after(0):
            for _ in range(turns):
                await asyncio.sleep(0)
        await asyncio.sleep(0.001)
        return "done"

    async def run() -> None:
        assert await DeferredCancellation(work()) == "done"
        with anyio.move_on_after(0.001) as scope:
            await DeferredCancellation(asyncio.sleep(60))
        assert scope.cancelled_caught

    asyncio.run(run())


def test_a_wait_within_a_timeout() -> None:
    async def work() -> bool:
        with anyio.move_on_after(0) as scope:
            await asyncio.sleep(0)
            await asyncio.sleep(60)
        return scope.cancelled_caught

    async def run() -> bool:
        return await DeferredCancellation(work())

    assert asyncio.run(run())


def test_what_is_given_up_is_closed() -> None:
    work = Work()
    pending = DeferredCancellation(work.turn_and_wait()).__await__()
    next(pending)
    pending.close()
    gc.collect()
    assert work.steps == []

"""Sleeps of a client end when it is closed, not when their time has come."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from generator.runtime import ClosedError
from generator.runtime.sleep import Alarm, Sleeper
from tests.virtual import now, run

GUARD = 300.0
"""Seconds. What takes so long never comes."""


def test_closing_ends_the_sleep_of_a_thread() -> None:
    """Of any thread, before its time: this one would sleep for ever."""
    sleeper = Sleeper(None)
    closed: list[bool] = []

    def sleep() -> None:
        try:
            sleeper.sleep(float("inf"))
        except ClosedError:
            closed.append(True)

    threads = [threading.Thread(target=sleep, daemon=True) for _ in range(5)]
    for thread in threads:
        thread.start()
    sleeper.close()
    for thread in threads:
        thread.join(GUARD)
    assert closed == [True] * 5


def test_closing_ends_the_sleep_of_a_task() -> None:
    """Closed by its own loop, or from another thread."""

    async def main(close: Any) -> None:
        sleeper = Sleeper(None)
        tasks = [asyncio.create_task(sleeper.asleep(9000)) for _ in range(5)]
        await asyncio.sleep(1)
        close(sleeper)
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(one) for one in results] == [ClosedError] * 5
        assert now() == 1

    def close_elsewhere(sleeper: Sleeper) -> None:
        thread = threading.Thread(target=sleeper.close)
        thread.start()
        thread.join()

    run(main(Sleeper.close))
    run(main(close_elsewhere))


def test_a_sleep_lasts_as_long_as_it_should() -> None:
    async def main() -> None:
        await Sleeper(None).asleep(2.5)
        assert now() == 2.5

    run(main())


def test_nobody_sleeps_after_closing() -> None:
    """And the caller's own function is not cut short, but counts for nothing then."""
    sleeper = Sleeper(None)
    sleeper.close()
    with pytest.raises(ClosedError):
        sleeper.sleep(float("inf"))
    slept: list[float] = []
    sleeper = Sleeper(slept.append)
    sleeper.sleep(3)
    sleeper.close()
    with pytest.raises(ClosedError):
        sleeper.sleep(4)
    assert slept == [3, 4]


def test_an_alarm_of_a_loop_that_is_gone() -> None:
    async def make() -> Alarm:
        return Alarm(1)

    alarm = run(make())
    with pytest.raises(RuntimeError):
        alarm.ring()

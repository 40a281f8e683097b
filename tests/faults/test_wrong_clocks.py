"""Clocks that are wrong, or jump: of the machine's wall clock, only dates depend."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from tests.faults.calls import OWN, Way, call, read, write
from tests.faults.handlers import echo, in_turn, sends
from tests.faults.server import Server, reply

# What is made of an answer is the same over any connection.
pytestmark = pytest.mark.parametrize("way", OWN, ids=str)
NOW = 1_800_000_000.0
"""Fri, 15 Jan 2027 08:00:00 GMT"""
HOUR = 3600.0
DATE = "Fri, 15 Jan 2027 08:00:00 GMT"
SOON = "Fri, 15 Jan 2027 08:00:02 GMT"
RARE = call("accounts.get_account", "a")
"""One is allowed in a second."""


class Time:
    """A wall clock and a steady one, which pass only while somebody sleeps."""

    def __init__(
        self, way: Way, jump: Callable[[int], float] = lambda readings: 0.0
    ) -> None:
        """`jump` tells by how much the wall clock is wrong at its n-th reading."""
        self._jump = jump
        self._readings = 0
        self.passed = 0.0
        self.waits: list[float] = []
        self.options: dict[str, Any] = {
            "sleep": self._asleep if way.kind == "async" else self._sleep,
            "now": self._now,
            "clock": lambda: self.passed,
        }

    def _now(self) -> float:
        self._readings += 1
        return NOW + self.passed + self._jump(self._readings)

    def _sleep(self, seconds: float) -> None:
        self.waits.append(round(seconds, 6))
        self.passed += seconds

    async def _asleep(self, seconds: float) -> None:
        self._sleep(seconds)
        await asyncio.sleep(0)


@pytest.mark.parametrize("wrong", [-24 * HOUR, -HOUR, -3, 0, 3, HOUR, 24 * HOUR])
def test_a_machine_whose_clock_is_wrong(wrong: float, way: Way) -> None:
    """It waits for two seconds all the same, instead of giving up or of never waiting.

    The answer tells by its own date what the API's clock shows.
    """
    time = Time(way, lambda readings: wrong)
    busy = sends(reply(429, b"", retry_after=SOON, date=DATE))
    with Server(in_turn(busy, busy)) as server:
        [outcome] = way.perform(server.url, write(), **time.options)
        assert outcome.kind == ""
        assert time.waits == [2, 2]


@pytest.mark.parametrize("date", ["", "today", "Fri, 99 Jan 2027 08:00:00 GMT", None])
def test_a_response_without_a_usable_date(date: str | None, way: Way) -> None:
    """Then the clock of the machine must do."""
    time = Time(way)
    headers = {} if date is None else {"date": date}
    busy = sends(reply(429, b"", retry_after=SOON, **headers))
    with Server(in_turn(busy)) as server:
        [outcome] = way.perform(server.url, read(), **time.options)
        assert outcome.kind == ""
        assert time.waits == [2]


@pytest.mark.parametrize("jump", [-24 * HOUR, -HOUR, HOUR, 24 * HOUR])
def test_a_jump_while_it_waits(jump: float, way: Way) -> None:
    """A wait is a number of seconds: neither cut short nor prolonged, and so is a deadline."""
    time = Time(way, lambda readings: jump * (readings % 2))
    busy = sends(reply(503, b"", retry_after="5"))
    with Server(in_turn(busy, busy)) as server:
        [outcome] = way.perform(server.url, write(), deadline=11, **time.options)
        assert outcome.kind == ""
        assert time.waits == [5, 5]


@pytest.mark.parametrize("jump", [-24 * HOUR, HOUR])
def test_the_limiter_does_not_look_at_the_wall_clock(jump: float, way: Way) -> None:
    """Or a change of the clock would let all through at once, or none for an hour."""
    time = Time(way, lambda readings: jump * readings)
    with Server(echo) as server:
        outcomes = way.perform(server.url, *[RARE] * 4, **time.options)
        assert [one.kind for one in outcomes] == [""] * 4
        assert time.waits == [1, 1, 1]


def test_a_machine_that_slept(way: Way) -> None:
    """Its steady clock may jump, too: what was waited for is over, and so is a deadline."""
    time = Time(way)
    sleep = time.options["sleep"]

    def oversleep(seconds: float) -> Any:
        time.passed += HOUR
        return sleep(seconds)

    time.options["sleep"] = oversleep
    busy = sends(reply(429, b"", retry_after="5"))
    with Server(in_turn(busy, echo, echo, busy)) as server:
        first, second, late = way.perform(
            server.url,
            read(),
            RARE,
            write(deadline=60),
            **time.options,
        )
        assert (first.kind, second.kind) == ("", "")
        assert (late.kind, late.error.attempts) == ("RateLimitError", 1)
        assert "no time is left before the call's deadline" in str(late.error)
        assert len(server.requests) == 4

"""Answers that ask to wait: 429 and 503, with Retry-After of every kind."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import Any, NamedTuple

import pytest

from tests.faults.calls import OWN, Way, read, write
from tests.faults.figures import Figures
from tests.faults.handlers import echo, in_turn, sends
from tests.faults.server import Handler, Server, reply

# What is made of an answer is the same over any connection.
pytestmark = pytest.mark.parametrize("way", OWN, ids=str)
NOW = 1_800_000_000.0
"""Fri, 15 Jan 2027 08:00:00 GMT"""


class Sleeper:
    """Sleeps in no time, and tells for how long it was asked to."""

    def __init__(self, way: Way) -> None:
        self.waits: list[float] = []
        self.sleep: Any = self._asleep if way.kind == "async" else self.waits.append

    async def _asleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        await asyncio.sleep(0)


def busy(status: int = 429, retry_after: str | None = None) -> Handler:
    headers = {} if retry_after is None else {"retry_after": retry_after}
    document = {
        "errors": [{"status": status, "code": "throttled", "detail": "Slow down"}]
    }
    return sends(reply(status, document, **headers))


class Case(NamedTuple):
    """A `Retry-After`, and what is made of it."""

    header: str
    wait: float | None
    """Seconds; None: it makes no sense, so the client's own back-off holds."""


SENSIBLE = [
    Case("2", 2),
    Case("0.5", 0.5),
    Case(" 3 ", 3),
    Case("007", 7),
    Case("60", 60),
    Case("Fri, 15 Jan 2027 08:00:09 GMT", 9),
    Case("Fri, 15 Jan 2027 09:00:09 +0100", 9),
    Case("Friday, 15-Jan-27 08:00:09 GMT", 9),
]
SENSELESS = [
    "",
    "0",
    "-5",
    "+5",
    "1e3",
    "0x10",
    "NaN",
    "inf",
    "soon",
    "5, 5",
    "5 s",
    "1,5",
    "\u0663".encode().decode("latin-1"),
    "Fri, 15 Jan 2027 07:00:00 GMT",
    "Fri, 99 Jan 2027 08:00:00 GMT",
    "Fri, 15 Jan 99999999999999 08:00:00 GMT",
    "Thu, 01 Jan 0000 00:00:00 -9999",
    "x" * 9000,
]
TOO_LONG = [
    ("61", 61.0),
    ("86400", 86400.0),
    ("99999999999", 1e9),
    ("9" * 5000, 1e9),
    ("Fri, 15 Jan 2027 18:00:00 GMT", 36000.0),
    ("Fri, 31 Dec 9999 23:59:59 GMT", 1e9),
]


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("case", SENSIBLE, ids=lambda case: case.header)
def test_waits_are_honoured(case: Case, status: int, way: Way) -> None:
    """Not a moment earlier, or the API counts that against the account; a write, too."""
    handler = busy(status, case.header)
    for one in (read(), write()):
        sleeper = Sleeper(way)
        with Server(in_turn(handler, handler)) as server:
            [outcome] = way.perform(
                server.url, one, sleep=sleeper.sleep, now=lambda: NOW, rate_limits=False
            )
            assert outcome.kind == ""
            assert sleeper.waits == [case.wait] * 2
            assert len(server.requests) == 3


@pytest.mark.parametrize("header", SENSELESS)
def test_senseless_waits(header: str, way: Way) -> None:
    """They neither break the call nor make it turn on the spot: the own back-off holds."""
    sleeper = Sleeper(way)
    handler = busy(429, header)
    with Server(in_turn(handler, handler)) as server:
        [outcome] = way.perform(
            server.url,
            write(),
            sleep=sleeper.sleep,
            now=lambda: NOW,
            random=lambda: 1.0,
        )
        assert outcome.kind == ""
        assert sleeper.waits == [0.5, 1.0]
        assert len(server.requests) == 3


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("header", "seconds"), TOO_LONG)
def test_a_daily_cap(header: str, seconds: float, status: int, way: Way) -> None:
    """The job is told at once when to come back, instead of sleeping until the morning."""
    sleeper = Sleeper(way)
    with Server(busy(status, header)) as server:
        [outcome] = way.perform(
            server.url, read(), sleep=sleeper.sleep, now=lambda: NOW
        )
        assert outcome.kind == ("RateLimitError" if status == 429 else "ServerError")
        assert outcome.error.retry_after == seconds
        assert "longer than the client's max_wait" in str(outcome.error)
        assert sleeper.waits == []
        assert len(server.requests) == 1


def test_the_daily_cap_holds_for_later_calls(way: Way) -> None:
    """What is bound to be refused is not even sent; other endpoints are not touched by it."""
    with Server(in_turn(busy(429, "5000"))) as server:
        first, second, other = way.perform(
            server.url, read(), read(), write(), clock=lambda: 0.0
        )
        assert first.kind == "RateLimitError"
        assert second.kind == "LocalRateLimitError"
        assert second.error.retry_after == 3600
        assert other.kind == ""
        assert len(server.requests) == 2


def test_real_waits(way: Way) -> None:
    """With the client's own way of waiting."""
    handler = busy(429, "0.1")
    with Server(in_turn(handler, handler)) as server:
        [outcome] = way.perform(server.url, write())
        assert outcome.kind == ""
        gaps = [b.at - a.at for a, b in pairwise(server.requests)]
        assert all(gap > 0.095 for gap in gaps)


def test_503_without_a_time_is_no_invitation(way: Way) -> None:
    """A write that got it may have been acted on."""
    with Server(busy(503)) as server:
        got, put = way.perform(server.url, read(), write())
        assert (got.kind, put.kind) == ("ServerError",) * 2
        assert (got.error.attempts, put.error.attempts) == (3, 1)


@pytest.mark.parametrize("status", [429, 500])
def test_a_storm(status: int, way: Way, figures: Figures) -> None:
    """When everything fails, the API is not asked three times for everything.

    Each call may be sent three times. The budget of the client lets 100 retries through, and then
    every call is sent once.
    """
    calls = 110
    with Server(busy(status)) as server:
        outcomes = way.perform(server.url, *[read()] * calls, rate_limits=False)
        assert {one.kind for one in outcomes} == {
            "RateLimitError" if status == 429 else "ServerError"
        }
        assert len(server.requests) == calls + 100
        last = str(outcomes[-1].error)
        assert "not sent again: the client's retry budget is used up" in last
    figures.calls(f"storm of {status}, {way}", outcomes, len(server.requests))


def test_a_storm_that_passes(way: Way) -> None:
    """Successes fill the budget again, so that the next fault costs nothing."""
    fails = busy(500)
    with Server(in_turn(*[fails] * (60 + 100), *[echo] * 10, fails, fails)) as server:
        calls = [read()] * (60 + 10 + 1)
        outcomes = way.perform(server.url, *calls, rate_limits=False)
        assert [one.kind for one in outcomes] == ["ServerError"] * 60 + [""] * 11
        assert len(server.requests) == 60 + 100 + 10 + 3

"""Fifty threads, or two hundred tasks, on one client, while the server fails at random."""

from __future__ import annotations

import json
import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

import pytest

from tests.faults.calls import OWN, Call, Outcome, Way, call, read
from tests.faults.figures import Figures
from tests.faults.handlers import echo, hangs_up, resets, sends
from tests.faults.server import GUARD, Peer, Received, Server, reply
from tests.virtual import busiest

SHARE = 0.2
"""Of the requests that get no good answer."""
RETRIES = 6
CONNECTIONS = 10
"""Fewer than callers, so that they wait for connections, too."""
KINDS = {"", "APIConnectionError", "RateLimitError", "ServerError"}
"""How a call may end here."""


class Flaky:
    """Fails a share of the requests, each in one of several ways, and counts what it did.

    What it refuses (429, and 503 with a time) it does not do; what it resets or answers with
    500 it does half of the time.
    """

    def __init__(self) -> None:
        self._random = random.Random(1)
        self._lock = threading.Lock()
        self.done: Counter[str] = Counter()
        """By what is unique about a request."""
        self.failures = 0

    def __call__(self, peer: Peer, request: Received) -> None:
        marker = marker_of(request)
        whole = reply(200, {"data": {"type": "any", "id": marker}})
        refusals = [
            sends(reply(429, b"", retry_after="0.01")),
            sends(reply(503, b"", retry_after="0.01")),
        ]
        doubts = [
            resets(),
            hangs_up(),
            resets(whole[:30]),
            resets(whole[:-10]),
            hangs_up(whole[:-10]),
            sends(reply(500, b"<html>")),
            sends(reply(503, b"<html>")),
        ]
        with self._lock:
            handler = sends(whole)
            if self._random.random() < SHARE:
                self.failures += 1
                handler = self._random.choice(refusals + doubts)
            if handler not in refusals and (
                handler not in doubts or self._random.random() < 0.5
            ):
                self.done[marker] += 1
        handler(peer, request)


def marker_of(request: Received) -> str:
    """What is unique about a request."""
    if not request.body:
        return request.last
    data = json.loads(request.body)["data"]
    attributes = data.get("attributes", {})
    return str(
        data.get("id") or attributes.get("external_id") or attributes["unique_id"]
    )


def reading(number: int) -> Call:
    return read(f"m{number}")


def profile(number: int) -> Call:
    return call("profiles.create_profile", external_id=f"m{number}")


def campaign(number: int) -> Call:
    return call("campaigns.create_campaign_send_job", id=f"m{number}")


def event(number: int) -> Call:
    return call(
        "events.create_event",
        metric={"name": "Paid"},
        profile={"external_id": "x"},
        unique_id=f"m{number}",
    )


class Crowd(NamedTuple):
    """What came of many calls."""

    flaky: Flaky
    requests: list[Received]
    outcomes: dict[str, Outcome]
    """By what is unique about a call."""


def crowd(
    title: str, way: Way, figures: Figures, *kinds: Callable[[int], Call]
) -> Crowd:
    """Makes 200 calls of some kinds: in so many tasks, or four by each of 50 threads."""
    flaky = Flaky()
    count = 200
    calls = [kinds[number % len(kinds)](number) for number in range(count)]
    with Server(flaky) as server:
        outcomes = way.crowd(
            server.url,
            calls,
            rate_limits=False,
            max_retries=RETRIES,
            timeout=GUARD,
            max_connections=CONNECTIONS,
        )
        assert server.closes()
    assert {one.kind for one in outcomes} <= KINDS
    named = {f"m{number}": one for number, one in enumerate(outcomes)}
    figures.calls(
        f"{title}, {way}",
        outcomes,
        len(server.requests),
        failures=flaky.failures,
        done_again=sum(many - 1 for many in flaky.done.values() if many),
        lost=sum(not flaky.done[name] for name, one in named.items() if not one.kind),
    )
    return Crowd(flaky, server.requests, named)


def test_what_may_be_repeated(way: Way, figures: Figures) -> None:
    """Every read and every event is sent again until it succeeds, and gets its own answer.

    An event has an id by which the API drops what it has already: each sending carries the same.
    """
    flaky, requests, outcomes = crowd("repeatable", way, figures, reading, event)
    for marker, outcome in outcomes.items():
        if outcome.kind:  # one in some hundred thousand
            assert outcome.error.attempts == RETRIES + 1
        else:
            assert flaky.done[marker]
            assert outcome.value["data"]["id"] == marker
    assert len(requests) >= len(outcomes) + flaky.failures * 0.9
    sent: dict[str, set[bytes]] = {}
    for request in requests:
        sent.setdefault(marker_of(request), set()).add(request.body)
    assert all(len(bodies) == 1 for bodies in sent.values())


def test_what_must_not_be_repeated(way: Way, figures: Figures) -> None:
    """No profile is made twice and no campaign is sent twice.

    None that is told of as done is missing, and doubt is told as doubt.
    """
    flaky, requests, outcomes = crowd("not repeatable", way, figures, profile, campaign)
    assert max(flaky.done.values()) == 1
    for marker, outcome in outcomes.items():
        if not outcome.kind:
            assert flaky.done[marker] == 1
            assert outcome.value["data"]["id"] == marker
        elif outcome.kind == "RateLimitError":
            assert not flaky.done[marker]
        elif outcome.kind != "ServerError":
            assert outcome.error.sent
    assert len(requests) > len(outcomes)  # what was refused is sent again


@pytest.mark.parametrize("way", OWN, ids=str)
def test_calls_that_wait_for_their_turn(way: Way, figures: Figures) -> None:
    """None is lost and none is sent twice; 75 a second may start.

    How many arrive in a second is reported only: here client and server share a busy machine.
    """
    count = 110
    with Server(echo) as server:
        calls = [reading(number) for number in range(count)]
        outcomes = way.crowd(server.url, calls, threads=12)
    names = [f"m{number}" for number in range(count)]
    assert [one.value["data"]["id"] for one in outcomes] == names
    assert sorted(one.last for one in server.requests) == sorted(names)
    times = [one.at for one in server.requests]
    figures.calls(
        f"75 a second, {way}", outcomes, count, most_in_a_second=busiest(times, 1.0)
    )

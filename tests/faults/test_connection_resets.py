"""Connections that are refused, or reset at any moment of a request."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from tests.faults.calls import EVERY_WAY, Way, read, write
from tests.faults.handlers import WHOLE, echo, hangs_up, in_turn, resets
from tests.faults.server import Handler, Peer, Received, Server, nobody

HALF_THE_HEADERS = WHOLE[: WHOLE.index(b"\r\n") + 5]
HALF_THE_BODY = WHOLE[:-5]


class Case(NamedTuple):
    """A moment at which the connection breaks."""

    name: str
    handler: Handler

    def __str__(self) -> str:
        return self.name


CASES = [
    Case("before the answer", resets()),
    Case("closed before the answer", hangs_up()),
    Case("within the headers", resets(HALF_THE_HEADERS)),
    Case("closed within the headers", hangs_up(HALF_THE_HEADERS)),
    Case("within the body", resets(HALF_THE_BODY)),
    Case("closed within the body", hangs_up(HALF_THE_BODY)),
]
pytestmark = pytest.mark.parametrize("way", EVERY_WAY, ids=str)
broken = pytest.mark.parametrize("case", CASES, ids=str)


def test_refused(way: Way) -> None:
    """Nothing was sent, so a write is tried again, too; and the error says that nothing was."""
    with nobody() as url:
        for outcome in way.perform(url, read(), write()):
            assert outcome.kind == "APIConnectionError"
            assert (outcome.error.sent, outcome.error.attempts) == (False, 3)


@broken
def test_a_read_is_sent_again(case: Case, way: Way) -> None:
    """A nightly job survives the restart of a proxy."""
    with Server(in_turn(case.handler, case.handler)) as server:
        [outcome] = way.perform(server.url, read())
        assert outcome.value["data"]["id"] == "p"
        assert len(server.requests) == 3
        assert server.closes()


@broken
def test_a_read_is_not_sent_for_ever(case: Case, way: Way) -> None:
    """An API that is gone is told of, after as many tries as were asked for."""
    with Server(case.handler) as server:
        [outcome] = way.perform(server.url, read())
        assert outcome.kind == "APIConnectionError"
        assert (outcome.error.sent, outcome.error.attempts) == (True, 3)
        assert len(server.requests) == 3
        assert server.closes()


@broken
def test_a_write_is_sent_once(case: Case, way: Way) -> None:
    """Two profiles, or two campaigns sent, are worse than an error that tells of the doubt."""
    with Server(in_turn(case.handler)) as server:
        [outcome] = way.perform(server.url, write())
        assert outcome.kind == "APIConnectionError"
        assert (outcome.error.sent, outcome.error.attempts) == (True, 1)
        assert "may" not in str(outcome.error)
        assert len(server.requests) == 1
        assert server.closes()


def test_accepted_and_reset_before_anything_is_read(way: Way) -> None:
    """Nobody can tell whether a write arrived, so it is not sent again; a read is."""

    def reset(peer: Peer) -> None:
        peer.peek()
        peer.reset()

    with Server(echo, greet=reset) as server:
        got, put = way.perform(server.url, read(), write())
        assert (got.kind, put.kind) == ("APIConnectionError",) * 2
        assert (got.error.attempts, put.error.attempts) == (3, 1)
        assert server.connections == 4


@pytest.mark.parametrize("handler", [resets(WHOLE), hangs_up(WHOLE)])
def test_reset_after_the_response(handler: Handler, way: Way) -> None:
    """The answer is whole, so it counts; and the dead connection harms no later call.

    Not even a write, which could not be sent again.
    """
    with Server(handler) as server:
        calls = read(), write(), read()
        outcomes = way.perform(server.url, *calls, between=server.closes)
        assert [one.value["data"]["id"] for one in outcomes] == ["p"] * 3
        assert [one.connection for one in server.requests] == [1, 2, 3]


def test_reset_as_the_next_request_comes(way: Way) -> None:
    """The connection was alive when it was chosen: a read is sent again, a write is not."""

    def once_each(peer: Peer, request: Received) -> None:
        if any(one.connection == peer.number for one in server.requests[:-1]):
            peer.reset()
        else:
            echo(peer, request)

    with Server(once_each) as server:
        first, again, more, doubtful = way.perform(
            server.url, read("a"), read("b"), read("c"), write()
        )
        assert [one.value["data"]["id"] for one in (first, again, more)] == [*"abc"]
        assert [one.last for one in server.requests] == [*"abbcc", "profiles"]
        assert doubtful.kind == "APIConnectionError"

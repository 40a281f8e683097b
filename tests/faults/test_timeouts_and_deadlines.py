"""Servers that answer late or drop by drop: no call outlives its timeout or its deadline."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import NamedTuple

import httpx
import pytest

from tests.faults.calls import EVERY_WAY, OWN, WAYS, Call, Way, call, read, write
from tests.faults.figures import Figures
from tests.faults.handlers import LONG, WHOLE, drips, echo, in_turn, silent
from tests.faults.server import GUARD, Handler, Peer, Received, Server

TIMEOUT = 0.1
DEADLINE = 0.1
EARLY = 0.01
"""Seconds by which clocks may differ. How late a call ends is reported, not judged: a call that
does not end by itself outlives the server's patience, and then it ends in another way."""
DROP = 0.02
"""Seconds between two drops: far less than any timeout."""
BUFFER = 32 * 1024
"""Bytes that the system takes for a connection, at either end of a bad line."""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(4_900_000)
UPLOAD = call("images.upload_image_from_file", file=("a.png", PNG))
LARGE = write(
    extra_body={"data": {"attributes": {"properties": {"x": "x" * 4_900_000}}}}
)


def late(peer: Peer, request: Received) -> None:
    """Answers, long after the end of any patience."""
    peer.send(WHOLE, pause=LONG)


def late_body(peer: Peer, request: Received) -> None:
    """Answers at once, but for the body."""
    peer.send(WHOLE[: WHOLE.index(b"{")])
    late(peer, request)


def reads_nothing(peer: Peer) -> None:
    """Takes no more than the system takes for it, until it is too late."""
    peer.rest(DEADLINE * 1.5)
    peer.wait_for_the_end()


def reads_slowly(peer: Peer) -> None:
    """Takes a little every now and then, so that no single wait is long."""
    peer.peek()
    for _ in range(int(LONG / DROP)):
        peer.swallow(BUFFER)
        peer.rest(DROP)


class Case(NamedTuple):
    """A way to be slow."""

    name: str
    handler: Handler

    def __str__(self) -> str:
        return self.name


KEEPING_DEADLINES = [way for way in EVERY_WAY if way.kind == "async" or way in OWN]
"""These keep to a deadline within a read or write; a synchronous HTTP client that was passed in
keeps to it for each of them, and the call looks at it between pieces of a body."""
PAUSING = [
    Case("never", silent),
    Case("late", late),
    Case("late body", late_body),
]
DRIPPING_HEADS = [
    Case("headers by drops", drips(b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n", DROP)),
    Case("one header by drops", drips(b"HTTP/1.1 200 OK\r\nx-a: ", b"b", DROP)),
    Case("preliminary answers", drips(b"", b"HTTP/1.1 103 Early\r\n\r\n", DROP)),
]
DRIPPING_BODIES = [
    Case(
        "endless body",
        drips(b"HTTP/1.1 200 OK\r\ncontent-length: 99999\r\n\r\n", b" ", DROP),
    ),
    Case(
        "endless chunks",
        drips(
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n",
            b"1\r\n \r\n",
            DROP,
        ),
    ),
]


@pytest.mark.parametrize("case", PAUSING, ids=str)
def test_timeout(case: Case, way: Way, figures: Figures) -> None:
    """A worker is free again after the timeout, not after minutes."""
    with Server(case.handler) as server:
        calls = read(timeout=TIMEOUT, max_retries=0), write(timeout=TIMEOUT)
        for outcome in way.crowd(server.url, calls):
            assert outcome.kind == "APITimeoutError"
            assert outcome.error.attempts == 1 or not outcome.error.sent
            assert outcome.seconds >= TIMEOUT - EARLY
            over = outcome.seconds - TIMEOUT * outcome.error.attempts
            figures.longest("timeout overrun, ms", over * 1000)
        assert len(server.requests) <= 2
        assert server.closes()


def test_a_read_is_sent_again_after_a_timeout(way: Way) -> None:
    """One request that got lost costs a moment, not the job."""
    with Server(in_turn(silent)) as server:
        [outcome] = way.perform(
            server.url, read(timeout=httpx.Timeout(GUARD, read=TIMEOUT), max_retries=99)
        )
        assert outcome.value["data"]["id"] == "p"
        assert len(server.requests) >= 2


@pytest.mark.parametrize(
    ("case", "way"),
    [
        *itertools.product(PAUSING + DRIPPING_BODIES, WAYS),
        *itertools.product(DRIPPING_HEADS, KEEPING_DEADLINES),
    ],
    ids=str,
)
def test_deadline(case: Case, way: Way, figures: Figures) -> None:
    """A request handler with a second left answers its own caller in time."""
    with Server(case.handler) as server:
        for outcome in way.crowd(
            server.url,
            [read(), write()],
            deadline=DEADLINE,
            timeout=GUARD,
            max_retries=9,
        ):
            assert outcome.kind == "APITimeoutError"
            assert "no response within the deadline of 0.1 s" in str(outcome.error)
            over = outcome.seconds - DEADLINE
            assert over > -EARLY
            figures.longest("deadline overrun, ms", over * 1000)
        assert len(server.requests) <= 2
        assert server.closes()


def test_timeouts_and_retries_share_a_deadline(way: Way, figures: Figures) -> None:
    """However many retries there may be."""
    with Server(silent) as server:
        [outcome] = way.perform(
            server.url, read(), deadline=TIMEOUT * 2.5, timeout=TIMEOUT, max_retries=99
        )
        assert outcome.kind == "APITimeoutError"
        assert len(server.requests) <= 3
    figures.longest("deadline overrun, ms", (outcome.seconds - TIMEOUT * 2.5) * 1000)


@pytest.mark.parametrize("way", KEEPING_DEADLINES, ids=str)
@pytest.mark.parametrize(
    ("one", "greet"),
    [(UPLOAD, reads_nothing), (UPLOAD, reads_slowly), (LARGE, reads_slowly)],
    ids=["upload, nothing", "upload, slowly", "large, slowly"],
)
def test_slow_lines(
    one: Call, greet: Callable[[Peer], None], way: Way, figures: Figures
) -> None:
    """An image, or ten thousand profiles, over a bad line is given up in time, too."""
    with Server(echo, greet, BUFFER) as server:
        [outcome] = way.perform(
            server.url, one, deadline=DEADLINE, timeout=GUARD, buffer=BUFFER
        )
        assert outcome.kind == "APITimeoutError"
        over = outcome.seconds - DEADLINE
        assert over > -EARLY
        assert server.requests == []
        assert server.closes()
    figures.longest("deadline overrun, ms", over * 1000)


def test_a_slow_response_within_the_timeout(way: Way) -> None:
    """Slow is no fault: only too late is."""
    pieces = [WHOLE[at : at + 25] for at in range(0, len(WHOLE), 25)]
    with Server(lambda peer, request: peer.send(*pieces, pause=0.01)) as server:
        outcomes = way.perform(
            server.url, read(), write(), deadline=GUARD, timeout=GUARD
        )
        assert [one.value["data"]["id"] for one in outcomes] == ["p", "p"]

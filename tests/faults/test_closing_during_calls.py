"""Closing a client while it is in use: all calls end, at once, in a way that says why."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest

from tests.faults.calls import (
    EVERY_WAY,
    OWN,
    PASSED_IN,
    Call,
    Outcome,
    Way,
    aperform,
    async_client,
    call,
    client,
    in_threads,
    perform,
    read,
    write,
)
from tests.faults.figures import Figures
from tests.faults.handlers import drips, echo, pages, sends, silent
from tests.faults.server import (
    GUARD,
    Handler,
    Peer,
    Received,
    Server,
    eventually,
    reply,
)

CALLS = 20
RARE = call("accounts.get_account", "a")
"""One is allowed in a second, and fifteen in a minute."""
UNLIMITED = {"rate_limits": False, "max_wait": 10_000}
FROZEN = {"clock": lambda: 0.0}
"""No time passes for the limiter, so that nobody else's turn comes."""


class Case(NamedTuple):
    """What the calls wait for."""

    name: str
    call: Call
    handler: Handler
    requests: int = CALLS
    """How many there are when all wait."""
    calls: int = CALLS
    options: Mapping[str, Any] = MappingProxyType({})

    def __str__(self) -> str:
        return self.name


WAITING = [
    Case("a retry", read(), sends(reply(429, retry_after="9000")), options=UNLIMITED),
    Case(
        "a retry of a write",
        write(),
        sends(reply(503, retry_after="9000")),
        options={"max_wait": 10_000},
    ),
    Case("a permit", RARE, echo, requests=1, calls=14, options=FROZEN),
    Case("a permit, with a deadline", RARE, echo, 1, 14, {"deadline": 50, **FROZEN}),
]
ON_THE_WAY = [
    Case("the answer", read(), silent),
    Case("the answer to a write", write(), silent),
    Case("the answer, with a deadline", read(deadline=50), silent),
    Case(
        "the rest of the headers",
        read(),
        drips(b"HTTP/1.1 200 OK\r\n", b"a: b\r\n", 0.05),
    ),
    Case(
        "the rest of the answer", read(), sends(reply(200, b"{", content_length="99"))
    ),
    Case("a connection", read(), silent, 10, options={"max_connections": 10}),
]


@pytest.mark.parametrize("way", OWN, ids=str)
@pytest.mark.parametrize("case", WAITING + ON_THE_WAY, ids=str)
def test_calls_under_way(case: Case, way: Way, figures: Figures) -> None:
    """A service that shuts down does so now, not after the read timeout of a minute."""
    with Server(case.handler) as server:
        outcomes, seconds = closed_meanwhile(case, way, server)
        kinds = {one.kind for one in outcomes}
        assert kinds <= {"", "ClosedError", "APIConnectionError"}
        if case.call.name == "profiles.create_profile" and case in ON_THE_WAY:
            assert kinds == {"APIConnectionError"}
            assert all(one.error.sent for one in outcomes)
        assert server.closes()
        assert len(server.requests) <= case.requests + 1
    figures.longest("time to end after closing, ms", seconds * 1000)


@pytest.mark.parametrize("way", PASSED_IN, ids=str)
@pytest.mark.parametrize("case", WAITING, ids=str)
def test_waits_end_with_an_http_client_that_was_passed_in(
    case: Case, way: Way, figures: Figures
) -> None:
    """Its connections are not ours to close, but our waits are."""
    with Server(case.handler) as server:
        outcomes, seconds = closed_meanwhile(case, way, server)
        assert {one.kind for one in outcomes} <= {"", "ClosedError"}
        assert sum(one.kind == "ClosedError" for one in outcomes) >= case.calls - 2
        assert len(server.requests) <= case.requests + 1
    figures.longest("time to end after closing, ms", seconds * 1000)


@pytest.mark.parametrize("way", PASSED_IN, ids=str)
def test_responses_that_still_arrive_count(way: Way) -> None:
    """What is on its way over connections that are not ours comes to its end."""
    go = threading.Event()

    def wait(peer: Peer, request: Received) -> None:
        go.wait(GUARD)
        echo(peer, request)

    with Server(wait) as server:
        case = Case("the answer", read(), wait)
        outcomes, _ = closed_meanwhile(case, way, server, go.set)
        assert [one.value["data"]["id"] for one in outcomes] == ["p"] * CALLS


@pytest.mark.parametrize("way", EVERY_WAY, ids=str)
def test_no_request_after_closing(way: Way) -> None:
    """Not even the next page of a collection that was being read."""
    with Server(pages) as server:
        if way.kind == "sync":
            with client(server.url, way.library) as made:
                page = made.profiles.get_profiles()
                rest = page.iter_pages()
                next(rest)
                made.close()
                made.close()
                errors = [_error(page.next_page), _error(lambda: next(rest))]
                errors.append(perform(made, read()).kind)
        else:
            errors = asyncio.run(_no_request_after_closing(way, server))
        assert errors == ["ClosedError"] * 3
        assert len(server.requests) == 1
        assert server.closes()


async def _no_request_after_closing(way: Way, server: Server) -> list[str]:
    async with async_client(server.url, way.library) as made:
        page = await made.profiles.get_profiles()
        rest = page.iter_pages()
        await rest.__anext__()
        await made.aclose()
        await made.aclose()
        errors = [(await aperform(made, read())).kind]
        for later in (page.next_page, rest.__anext__):
            try:
                await later()
            except Exception as error:
                errors.append(type(error).__name__)
        return errors


def _error(later: Callable[[], Any]) -> str:
    try:
        later()
    except Exception as error:
        return type(error).__name__
    return ""


@pytest.mark.parametrize("way", EVERY_WAY, ids=str)
def test_pages_that_are_given_up_half_way(way: Way) -> None:
    """`break` is enough: there is nothing to close."""
    with Server(pages) as server:
        if way.kind == "sync":
            with client(server.url, way.library) as made:
                for _ in made.profiles.get_profiles():
                    break
        else:
            asyncio.run(_give_up(way, server))
        assert len(server.requests) == 1
        assert server.closes()


async def _give_up(way: Way, server: Server) -> None:
    async with async_client(server.url, way.library) as made:
        async for _ in made.profiles.get_profiles():
            break
        await asyncio.sleep(0.01)  # the event loop finishes what was given up


def closed_meanwhile(
    case: Case, way: Way, server: Server, then: Callable[[], object] = bool
) -> tuple[list[Outcome], float]:
    """What came of calls whose client was closed while they waited, and after how long."""
    if way.kind == "async":
        return asyncio.run(_aclosed_meanwhile(case, way, server, then))
    with client(server.url, way.library, **case.options) as made:
        ended: list[float] = []

        def close() -> None:
            assert eventually(lambda: len(server.requests) >= case.requests)
            time.sleep(0.02)  # most of the others wait by now
            begin = time.monotonic()
            made.close()
            then()
            ended.append(begin)

        *outcomes, _ = in_threads(
            [*[lambda: perform(made, case.call)] * case.calls, close]
        )
        return outcomes, time.monotonic() - ended[0]


async def _aclosed_meanwhile(
    case: Case, way: Way, server: Server, then: Callable[[], object]
) -> tuple[list[Outcome], float]:
    async with async_client(server.url, way.library, **case.options) as made:
        calls = [
            asyncio.create_task(aperform(made, case.call)) for _ in range(case.calls)
        ]
        while len(server.requests) < case.requests:
            await asyncio.sleep(0.005)
        await asyncio.sleep(0.02)
        begin = time.monotonic()
        await made.aclose()
        then()
        outcomes = await asyncio.wait_for(asyncio.gather(*calls), GUARD)
        return outcomes, time.monotonic() - begin

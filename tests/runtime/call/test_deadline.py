"""The deadline of a call: a job that must end in time ends in time, whatever the API does."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APITimeoutError,
    ArgumentError,
    AsyncClient,
    LocalRateLimitError,
    RateLimitError,
    ServerError,
    SyncClient,
)
from generator.runtime.deadline import LEAST
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SERVICE, Books, Clock, Remote

LIST: tuple[str, dict[str, Any]] = ("LIBRARY_LIST_BOOKS", {})  # 10 a second
GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
SLOW = 120.0
"""Seconds. What a test would take if there were no deadline."""


def test_waits_that_would_pass_it_are_not_begun(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """The caller has the rest of the time for something else."""
    remote.handler = lambda request: httpx.Response(429, headers={"Retry-After": "9"})
    with pytest.raises(RateLimitError) as caught:
        make().call(*GET, deadline=8)
    assert "not sent again: no time is left before the call's deadline" in str(
        caught.value
    )
    assert caught.value.retry_after == 9
    assert clock.slept == []
    remote.handler = lambda request: httpx.Response(500)
    with pytest.raises(ServerError):
        make(deadline=1.4).call(*GET, max_retries=9)
    assert clock.slept == [0.5]


def test_waiting_for_a_permit_counts(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    client = make(deadline=0.5)
    for _ in range(10):
        client.call(*LIST)
    with pytest.raises(LocalRateLimitError) as caught:
        client.call(*LIST)
    assert str(caught.value) == (
        "the limit of 10 requests in 1 s has no permit for 1 s, and the deadline of the call comes "
        "before that: set a longer deadline; nothing was sent (LIBRARY_LIST_BOOKS: GET /api/books)"
    )
    assert clock.slept == []
    client.call(*LIST, deadline=1.5)
    client.with_options(deadline=None).call(*LIST)
    assert clock.slept == [1]


def test_waits_that_took_longer_than_foreseen(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """A machine that slept sends nothing behind the deadline, and can tell so."""

    def oversleep(seconds: float) -> None:
        clock.sleep(seconds + 3600)

    client = make(sleep=oversleep)
    for _ in range(10):
        client.call(*LIST)
    with pytest.raises(APITimeoutError, match="within the deadline of 5 s") as caught:
        client.call(*LIST, deadline=5)
    assert (caught.value.sent, caught.value.attempts) == (False, 0)
    assert len(remote.requests) == 10


def test_time_that_was_used_up_is_gone(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """Each attempt has what the earlier ones left of it."""
    left: list[float] = []
    due = clock.now() + 10

    def handler(request: httpx.Request) -> httpx.Response:
        timeouts = request.extensions["timeout"]
        left.append(timeouts["read"])
        assert timeouts["connect"] == min(5, left[-1])
        assert timeouts["read"] == max(due - clock.now(), LEAST)
        clock.time += 4
        raise httpx.ReadTimeout("slow")

    remote.handler = handler
    with pytest.raises(APITimeoutError) as caught:
        make(random=lambda: 0.0).call(*GET, deadline=10, max_retries=9)
    assert left == [10, 6, 2]
    assert caught.value.attempts == 3
    assert str(caught.value).startswith("no response within the deadline of 10 s (")
    remote.handler = None
    remote.requests.clear()
    make().call(*GET, timeout=3, deadline=3600)
    assert remote.sent.extensions["timeout"].get("read") == 3


def test_every_page_has_its_own(make: MakeClient, remote: Remote, clock: Clock) -> None:
    """Or a long iteration would fail in the middle."""

    def handler(request: httpx.Request) -> httpx.Response:
        clock.time += 4
        link = f"https://library.example/api/books?page={len(remote.requests)}"
        return httpx.Response(200, json={"data": [1], "links": {"next": link}})

    remote.handler = handler
    pages = Books(make(deadline=5)).list_books().iter_pages()
    for _ in range(5):
        next(pages)


def test_no_deadline_by_default(make: MakeClient, remote: Remote) -> None:
    make().call(*GET)
    assert remote.sent.extensions["timeout"]["read"] == 60
    for wrong in (0, -1, True, float("inf"), float("nan"), "5"):
        with pytest.raises(ArgumentError, match="deadline: must be a number"):
            make(deadline=wrong)
        with pytest.raises(ArgumentError, match="deadline"):
            make().call(*GET, deadline=wrong)  # type: ignore[arg-type]


def test_tasks_have_one_too(make_async: MakeAsyncClient, clock: Clock) -> None:
    async def run() -> None:
        client = make_async(deadline=0.5)
        for _ in range(10):
            await client.call(*LIST)
        with pytest.raises(LocalRateLimitError):
            await client.call(*LIST)

    asyncio.run(run())
    assert clock.slept == []


# Real connections ---------------------------------------------------------------------------------


@pytest.fixture
def serve() -> Iterator[Callable[[Callable[[socket.socket], None]], str]]:
    """Serves connections by a function, and gives the address."""
    received.clear()
    over = threading.Event()
    sockets: list[socket.socket] = []

    def serving(treat: Callable[[socket.socket], None]) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        sockets.append(listener)

        def accept() -> None:
            while not over.is_set():
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                sockets.append(connection)
                threading.Thread(
                    target=guarded, args=(connection,), daemon=True
                ).start()

        def guarded(connection: socket.socket) -> None:
            with contextlib.suppress(OSError):
                treat(connection)

        threading.Thread(target=accept, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    yield serving
    over.set()
    for one in sockets:
        one.close()


received: list[bytes] = []
"""What arrived at the server."""


def receive(connection: socket.socket) -> None:
    received.append(connection.recv(65536))


def drip(connection: socket.socket) -> None:
    """A body that never ends, and never pauses for long."""
    receive(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")
    end = time.monotonic() + SLOW
    while time.monotonic() < end:
        connection.sendall(b" ")
        time.sleep(0.02)


def silent(connection: socket.socket) -> None:
    receive(connection)
    time.sleep(SLOW)


def drip_headers(connection: socket.socket) -> None:
    receive(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\n")
    end = time.monotonic() + SLOW
    while time.monotonic() < end:
        connection.sendall(b"x-a: b\r\n")
        time.sleep(0.02)


@pytest.mark.parametrize("treat", [drip, silent, drip_headers])
def test_a_slow_response_is_cut_off(serve: Any, treat: Any) -> None:
    """Each single step is quick enough; together they take for ever."""
    with (
        SyncClient(SERVICE, {"api_key": "k"}, base_url=serve(treat)) as client,
        pytest.raises(
            APITimeoutError, match=r"within the deadline of 0\.3 s"
        ) as caught,
    ):
        client.call(*GET, deadline=0.3)
    assert caught.value.sent or not received


@pytest.mark.parametrize("treat", [drip, silent, drip_headers])
def test_a_slow_response_to_a_task_is_cut_off(serve: Any, treat: Any) -> None:
    async def run() -> None:
        async with AsyncClient(
            SERVICE, {"api_key": "k"}, base_url=serve(treat)
        ) as client:
            with pytest.raises(
                APITimeoutError, match="within the deadline of"
            ) as caught:
                await client.call(*GET, deadline=0.3)
            assert caught.value.sent or not received
            assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())


def test_a_cancellation_is_no_deadline(serve: Any) -> None:
    """Whoever cancels a task must see it cancelled."""

    async def run() -> None:
        async with AsyncClient(
            SERVICE, {"api_key": "k"}, base_url=serve(silent)
        ) as client:
            task = asyncio.create_task(client.call(*GET, deadline=SLOW))
            await asyncio.sleep(0.05)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())


def test_a_timeout_of_the_callers_own_making_passes(
    make_async: MakeAsyncClient, remote: Remote
) -> None:
    async def run() -> None:
        remote.outcomes = [TimeoutError("mine")]
        with pytest.raises(TimeoutError, match="mine"):
            await make_async().call(*GET, deadline=SLOW)

    asyncio.run(run())

"""An asynchronous client under several event loops: one `asyncio.run` for each job, or threads."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from generator.runtime import APIConnectionError, AsyncClient
from tests.runtime.library import SECRET, SERVICE

GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
CREATE = ("LIBRARY_CREATE_BOOK", {"data__attributes__title": "T"})


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: Server

    def setup(self) -> None:
        super().setup()
        with self.server.changed:
            self.server.opened += 1
            self.server.open += 1

    def do_GET(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", "0")))
        with self.server.changed:
            self.server.requests += 1
        self.send_response(200)
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    do_POST = do_GET

    def finish(self) -> None:
        super().finish()
        with self.server.changed:
            self.server.open -= 1
            self.server.changed.notify_all()

    def log_message(self, format: str, *arguments: Any) -> None:
        """Quiet."""


class Server(ThreadingHTTPServer):
    """Counts connections and requests."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests = self.open = self.opened = 0
        self.changed = threading.Condition()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def wait_for(self, fits: Callable[[], bool]) -> bool:
        with self.changed:
            return self.changed.wait_for(fits, 60)


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_one_client_for_many_jobs(server: Server) -> None:
    """The second job found the connections of the first, whose event loop is over."""
    client = AsyncClient(SERVICE, {"api_key": SECRET}, base_url=server.url)
    for _ in range(3):
        assert asyncio.run(client.call(*CREATE)) == {}
    assert server.requests == 3
    assert server.wait_for(lambda: server.open == 0)  # each job leaves none open

    async def twice() -> None:
        for _ in range(2):
            await client.call(*GET)
        await client.aclose()

    opened = server.opened
    asyncio.run(twice())
    assert server.opened == opened + 1  # within one job they are reused


def test_loops_at_once_do_not_share_connections(server: Server) -> None:
    client = AsyncClient(SERVICE, {"api_key": SECRET}, base_url=server.url)
    problems: list[BaseException] = []
    meeting = threading.Barrier(3)

    async def work() -> None:
        await client.call(*GET)
        meeting.wait()
        await asyncio.gather(*(client.call(*CREATE) for _ in range(5)))

    def run() -> None:
        try:
            asyncio.run(work())
        except BaseException as error:
            problems.append(error)

    threads = [threading.Thread(target=run) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert server.requests == 18


def test_closing_closes_the_connections_of_all_loops(server: Server) -> None:
    client = AsyncClient(SERVICE, {"api_key": SECRET}, base_url=server.url)
    called, end = threading.Event(), threading.Event()

    async def work() -> None:
        await client.call(*GET)
        called.set()
        await asyncio.to_thread(end.wait)

    thread = threading.Thread(target=asyncio.run, args=(work(),))
    thread.start()
    called.wait()

    async def close() -> None:
        await client.call(*GET)
        await client.aclose()

    asyncio.run(close())
    assert server.wait_for(lambda: server.open == 0)
    end.set()
    thread.join()


def test_connections_of_a_loop_that_is_over_are_forgotten(server: Server) -> None:
    """A worker runs a million jobs."""
    client = AsyncClient(SERVICE, {"api_key": SECRET}, base_url=server.url)
    loops = []

    async def work() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await client.call(*GET)

    for _ in range(4):
        asyncio.run(work())
    gc.collect()
    assert sum(loop() is not None for loop in loops) <= 1


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (RuntimeError("Event loop is closed"), "serves one event loop"),
        (ConnectionResetError("by peer"), "ConnectionResetError: by peer"),
    ],
    ids=["loop", "reset"],
)
def test_a_bare_error_of_a_passed_in_client_is_a_failure_like_any(
    error: Exception, told: str
) -> None:
    """Such as in an event loop other than its own. Whether the API acted on it is unknown."""
    sent: list[httpx.Request] = []

    async def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise error

    async def run(call: Any) -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(handler)) as http:
            client = AsyncClient(
                SERVICE, {"api_key": SECRET}, http_client=http, random=lambda: 0.0
            )
            await client.call(*call)

    with pytest.raises(APIConnectionError, match=told) as caught:
        asyncio.run(run(CREATE))
    assert caught.value.sent
    assert len(sent) == 1
    with pytest.raises(APIConnectionError):
        asyncio.run(run(GET))
    assert len(sent) == 4

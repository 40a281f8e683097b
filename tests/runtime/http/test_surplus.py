"""Bytes behind a response, over real sockets: they are nobody's, least of all the next caller's."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.runtime import AsyncClient, SyncClient
from tests.runtime.library import SERVICE

GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
FORGED = b'HTTP/1.1 200 OK\r\ncontent-length: 14\r\n\r\n{"forged": true}'
HONEST = b'HTTP/1.1 200 OK\r\ncontent-length: 16\r\n\r\n{"honest": true}'
CHUNKED = (
    b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"
    b'10\r\n{"honest": true}\r\n0\r\n\r\n'
)
NONE = b"HTTP/1.1 204 No Content\r\n\r\n"
STRAY = b"HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\n{}"


class Server:
    """Answers every request on every connection with the same bytes."""

    def __init__(self, response: bytes) -> None:
        self._response = response
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self.connections = 0
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.append(connection)
            threading.Thread(
                target=self._serve, args=(connection,), daemon=True
            ).start()

    def _serve(self, connection: socket.socket) -> None:
        while True:
            request = b""
            while not request.endswith(b"\r\n\r\n"):
                try:
                    data = connection.recv(65536)
                except OSError:
                    return
                if not data:
                    return
                request += data
            connection.sendall(self._response)

    def close(self) -> None:
        for one in (self._listener, *self._open):
            one.close()


@pytest.fixture
def serve() -> Iterator[Callable[[bytes], Server]]:
    servers: list[Server] = []

    def serving(response: bytes) -> Server:
        servers.append(Server(response))
        return servers[-1]

    yield serving
    for server in servers:
        server.close()


def sync(url: str, count: int) -> list[Any]:
    with SyncClient(
        SERVICE, {"api_key": "k"}, base_url=url, rate_limits=False
    ) as client:
        return [client.call(*GET) for _ in range(count)]


def asynchronous(url: str, count: int) -> list[Any]:
    async def run() -> list[Any]:
        async with AsyncClient(
            SERVICE, {"api_key": "k"}, base_url=url, rate_limits=False
        ) as client:
            return [await client.call(*GET) for _ in range(count)]

    return asyncio.run(run())


@pytest.mark.parametrize("calls", [sync, asynchronous])
@pytest.mark.parametrize("response", [HONEST, CHUNKED, NONE], ids=range(3))
def test_a_connection_is_used_again(
    response: bytes, calls: Callable[[str, int], Any], serve: Callable[[bytes], Server]
) -> None:
    """Else the tests below would prove nothing."""
    server = serve(response)
    calls(server.url, 5)
    assert server.connections == 1


@pytest.mark.parametrize("calls", [sync, asynchronous])
@pytest.mark.parametrize("response", [HONEST, CHUNKED, NONE, STRAY], ids=range(4))
@pytest.mark.parametrize("surplus", [FORGED, b"\r\n", b"x"], ids=range(3))
def test_bytes_behind_a_response_are_nobodys(
    response: bytes,
    surplus: bytes,
    calls: Callable[[str, int], Any],
    serve: Callable[[bytes], Server],
) -> None:
    """The connection is given away, and each call gets the response to its own request."""
    server = serve(response + surplus)
    expected = {"honest": True} if b"honest" in response else None
    assert calls(server.url, 4) == [expected] * 4
    assert server.connections == 4

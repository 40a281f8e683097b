"""Connections that keep to deadlines and end with their client, below httpx and its successor."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import pytest

from generator.runtime import SyncClient
from generator.runtime.call.deadline import LEAST, Shortened
from generator.runtime.failures import (
    ConnectionAborted,
    DeadlineExceeded,
    NotSent,
    failure_kind,
)
from generator.runtime.http.backend import AsyncNetwork, Network, wrap
from tests.runtime.library import SERVICE, Clock, Remote, transport


class Line:
    """A connection that notes what is done to it."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.socket: Any = "the socket"
        self.done: list[tuple[Any, ...]] = []

    def read(self, max_bytes: int, timeout: float | None) -> bytes:
        self.done.append(("read", timeout))
        return b""

    def write(self, buffer: bytes, timeout: float | None) -> None:
        self.done.append(("write", len(buffer), timeout))
        self.clock.time += 1

    def start_tls(self, context: Any, name: str | None, timeout: float | None) -> Line:
        self.done.append(("start_tls", name, timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return self.socket if info == "socket" else None

    def close(self) -> None:
        self.done.append(("close",))

    async def aclose(self) -> None:
        self.close()


class Below:
    """A network backend whose connections are all the same one."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def connect_tcp(self, host: str, *, port: int, timeout: float | None) -> Line:
        self.line.done.append(("connect", host, port, timeout))
        return self.line

    connect_unix_socket = connect_tcp


class AsyncBelow:
    """The same for tasks."""

    def __init__(self, line: Line) -> None:
        self.line = line

    async def connect_tcp(self, host: str) -> Line:
        return self.line

    connect_unix_socket = connect_tcp


@pytest.fixture
def line(clock: Clock) -> Line:
    return Line(clock)


def test_each_step_has_what_is_left(line: Line, clock: Clock) -> None:
    """Also the pieces of a body, each of which may take a while."""
    timeouts = Shortened({"read": 5.0, "write": None}, clock.now() + 2.5, clock.now)
    write, read = timeouts.get("write"), timeouts.get("read")
    stream = Network(Below(line)).connect_tcp("h", port=1, timeout=read)
    secured = stream.start_tls("context", "name", read)
    with pytest.raises(DeadlineExceeded):
        secured.write(b"x" * 100_000, write)
    with pytest.raises(DeadlineExceeded):
        secured.read(9, read)
    assert line.done == [
        ("connect", "h", 1, 2.5),
        ("start_tls", "name", 2.5),
        ("write", 16384, 2.5),
        ("write", 16384, 1.5),
        ("write", 16384, 0.5),
    ]


def test_to_connect_too_late_is_a_matter_of_the_http_client(
    line: Line, clock: Clock
) -> None:
    """It says that there was no connection, so nothing was sent."""
    left = Shortened({"connect": 5.0}, clock.now() + 1, clock.now)["connect"]
    clock.time += 2
    Network(Below(line)).connect_tcp("h", port=1, timeout=left)
    assert line.done == [("connect", "h", 1, LEAST)]


def test_without_a_deadline_nothing_is_changed(line: Line) -> None:
    network = Network(Below(line))
    for connect in (network.connect_tcp, network.connect_unix_socket):
        stream = connect("h", port=1, timeout=3.0)
        assert stream.read(9, 7.0) == b""
        stream.write(b"x", None)
        assert stream.get_extra_info("socket") == "the socket"
        stream.close()
        assert line.done == [
            ("connect", "h", 1, 3.0),
            ("read", 7.0),
            ("write", 1, None),
            ("close",),
        ]
        line.done.clear()


def test_closing(line: Line) -> None:
    """The end of an answer is then none, and there are no more connections."""
    network = Network(Below(line))
    stream = network.connect_tcp("h", port=1)
    with socket.socket() as line.socket:
        network.close()
    with pytest.raises(ConnectionAborted) as hung_up:
        stream.read(9)
    assert failure_kind(hung_up.value) == "broken"
    with pytest.raises(NotSent) as not_called:
        network.connect_tcp("h", port=1)
    assert failure_kind(not_called.value) == "connect"
    assert line.done[-1] == ("close",)


def test_closing_among_tasks(line: Line) -> None:
    async def run() -> None:
        network = AsyncNetwork(AsyncBelow(line))
        assert await network.connect_tcp("h") is line
        network.close()
        for connect in (network.connect_tcp, network.connect_unix_socket):
            with pytest.raises(NotSent):
                await connect("h")
            assert line.done.pop() == ("close",)

    asyncio.run(run())


def test_what_is_wrapped(library: Any, remote: Remote) -> None:
    """Once, with all proxies; and a client of one's own making is left as it is."""
    with library.Client(
        verify=False, mounts={"all://h": library.HTTPTransport(verify=False)}
    ) as http:
        assert len(wrap(http)) == 2
        assert wrap(http) == []
    with library.Client(verify=False, proxy="http://127.0.0.1:9") as http:
        assert len(wrap(http)) == 2
    with library.Client(transport=transport(remote, library)) as http:
        assert wrap(http) == []
    assert wrap(object()) == []


def test_clients_that_share_an_http_client(library: Any) -> None:
    with library.Client(verify=False) as http:
        for _ in range(2):
            SyncClient(SERVICE, {"api_key": "k"}, http_client=http)
        assert isinstance(http._transport._pool._network_backend, Network)
        assert not isinstance(http._transport._pool._network_backend._below, Network)

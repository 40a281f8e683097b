"""Connections keep to deadlines, end with their client, and are given away when spoiled."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import httpcore
import pytest

from generator.runtime.deadline import LEAST, deadline
from generator.runtime.failures import (
    ConnectionAborted,
    DeadlineExceeded,
    NotSent,
    failure_kind,
)
from generator.runtime.http.network_backends import (
    AsyncDeadlineBackend,
    DeadlineBackend,
)
from tests.runtime.library import Clock

REQUEST = b"GET / HTTP/1.1\r\nhost: h\r\n\r\n"


class Line(httpcore.NetworkStream):
    """A connection that notes what is done to it."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.socket: Any = "the socket"
        self.done: list[tuple[Any, ...]] = []
        self.received = b""

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self.done.append(("read", timeout))
        return self.received

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.done.append(("write", len(buffer), timeout))
        self.clock.time += 1

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: Any = None
    ) -> Line:
        self.done.append(("start_tls", server_hostname, timeout))
        return self

    def get_extra_info(self, info: str) -> Any:
        return {"socket": self.socket, "is_readable": False}.get(info)

    def close(self) -> None:
        self.done.append(("close",))


class Below(httpcore.NetworkBackend):
    """A network backend whose connections are all the same one."""

    def __init__(self, line: Line) -> None:
        self.line = line

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *rest: Any,
        **more: Any,
    ) -> Line:
        self.line.done.append(("connect", host, port, timeout))
        return self.line


class AsyncLine(httpcore.AsyncNetworkStream):
    """The same for tasks."""

    def __init__(self, line: Line) -> None:
        self.line = line

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.line.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.line.write(buffer, timeout)

    async def start_tls(self, *args: Any, **more: Any) -> AsyncLine:
        self.line.start_tls(*args, **more)
        return self

    def get_extra_info(self, info: str) -> Any:
        return self.line.get_extra_info(info)

    async def aclose(self) -> None:
        self.line.close()


class AsyncBelow(httpcore.AsyncNetworkBackend):
    """The same for tasks."""

    def __init__(self, line: Line) -> None:
        self.line = line

    async def connect_tcp(self, *args: Any, **more: Any) -> AsyncLine:
        return AsyncLine(self.line)


@pytest.fixture
def line(clock: Clock) -> Line:
    return Line(clock)


def test_each_step_has_what_is_left(line: Line, clock: Clock) -> None:
    """Also the pieces of a body, each of which may take a while."""
    due = clock.now() + 2.5
    with deadline(lambda: due - clock.now()):
        stream = DeadlineBackend(Below(line)).connect_tcp("h", port=1, timeout=5.0)
        secured = stream.start_tls("context", "name", 5.0)  # type: ignore[arg-type]
        with pytest.raises(DeadlineExceeded):
            secured.write(b"x" * 100_000, None)
        with pytest.raises(DeadlineExceeded):
            secured.read(9, 5.0)
    assert line.done == [
        ("connect", "h", 1, 2.5),
        ("start_tls", "name", 2.5),
        ("write", 16384, 2.5),
        ("write", 16384, 1.5),
        ("write", 16384, 0.5),
    ]


def test_to_connect_too_late_is_a_matter_of_the_http_library(
    line: Line, clock: Clock
) -> None:
    """It says that there was no connection, so nothing was sent."""
    with deadline(lambda: -1.0):
        DeadlineBackend(Below(line)).connect_tcp("h", port=1, timeout=5.0)
    assert line.done == [("connect", "h", 1, LEAST)]


def test_without_a_deadline_nothing_is_changed(line: Line) -> None:
    with deadline(lambda: 1.0):
        pass
    stream = DeadlineBackend(Below(line)).connect_tcp("h", port=1, timeout=3.0)
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


def test_closing(line: Line) -> None:
    """The end of a response is then none, and there are no more connections."""
    network = DeadlineBackend(Below(line))
    stream = network.connect_tcp("h", port=1)
    with socket.socket() as line.socket:
        network.close()
    with pytest.raises(ConnectionAborted) as aborted:
        stream.read(9)
    assert failure_kind(aborted.value) == "broken"
    with pytest.raises(NotSent) as not_sent:
        network.connect_tcp("h", port=1)
    assert failure_kind(not_sent.value) == "connect"
    assert line.done[-1] == ("close",)


def test_closing_among_tasks(line: Line) -> None:
    async def run() -> None:
        network = AsyncDeadlineBackend(AsyncBelow(line))
        stream = await network.connect_tcp("h", 1)
        assert await stream.read(9) == b""
        network.close()
        with pytest.raises(NotSent):
            await network.connect_tcp("h", 1)
        assert line.done.pop() == ("close",)

    asyncio.run(run())


@pytest.mark.parametrize("surplus", [b"", b"!"])
@pytest.mark.parametrize("secured", [False, True])
def test_surplus_bytes_give_a_connection_away(
    surplus: bytes, secured: bool, line: Line
) -> None:
    """httpcore closes an idle connection that has something to read."""
    line.received = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}" + surplus
    stream = DeadlineBackend(Below(line)).connect_tcp("h", port=1)
    if secured:
        stream = stream.start_tls("context")  # type: ignore[arg-type]
    stream.write(REQUEST)
    stream.read(999)
    assert stream.get_extra_info("is_readable") is bool(surplus)

    async def run() -> None:
        stream = await AsyncDeadlineBackend(AsyncBelow(line)).connect_tcp("h", 1)
        if secured:
            stream = await stream.start_tls("context")  # type: ignore[arg-type]
        await stream.write(REQUEST)
        await stream.read(999)
        assert stream.get_extra_info("is_readable") is bool(surplus)

    asyncio.run(run())

"""Network backends for httpcore: connections that keep to deadlines and end with their client.

An httpx timeout applies to each single wait, so a response that trickles in outlives any deadline
(encode/httpx#1450), and closing a socket does not wake a thread that waits for it. The
`network_backend=` of httpcore is where both can be fixed. Event loops have deadlines and wake their
waiters, so for them a closed client only rejects new connections.
"""

from __future__ import annotations

import contextlib
import socket
import threading
import weakref
from typing import Any

import httpcore

from ..deadline import remaining, remaining_or_least
from ..failures import ConnectionAborted, NotSent
from .framing import Framing

_PIECE = 16 * 1024
"""Bytes to send at once. Sockets accept more, but the deadline is only checked between sends."""


class DeadlineBackend(httpcore.NetworkBackend):
    """Connections for threads."""

    def __init__(self, below: httpcore.NetworkBackend) -> None:
        self._below = below
        self._lock = threading.Lock()
        self._streams: weakref.WeakSet[_Stream] = weakref.WeakSet()
        self.closed = False

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *rest: Any,
        **more: Any,
    ) -> httpcore.NetworkStream:
        timeout = remaining_or_least(timeout)
        return self.tracked(self._below.connect_tcp(host, port, timeout, *rest, **more))

    def sleep(self, seconds: float) -> None:
        self._below.sleep(seconds)

    def tracked(self, below: httpcore.NetworkStream) -> _Stream:
        """A new connection. Raises `NotSent` if the client is closed meanwhile."""
        stream = _Stream(self, below)
        with self._lock:
            closed = self.closed
            if not closed:
                self._streams.add(stream)
        if closed:
            stream.close()
            raise NotSent("the client was closed")
        return stream

    def close(self) -> None:
        """Wakes all who wait for bytes, and lets no more connections be made."""
        with self._lock:
            self.closed = True
            streams = list(self._streams)
        for stream in streams:
            stream.shut_down()


class _Stream(httpcore.NetworkStream):
    """A connection of a thread."""

    def __init__(self, network: DeadlineBackend, below: httpcore.NetworkStream) -> None:
        self._network = network
        self._below = below
        self._framing = Framing()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = self._below.read(max_bytes, remaining(timeout))
        if not data and self._network.closed:
            raise ConnectionAborted("the client was closed")
        self._framing.received(data)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._framing.sent(buffer)
        if len(buffer) <= _PIECE:
            self._below.write(buffer, remaining(timeout))
            return
        for at in range(0, len(buffer), _PIECE):
            self._below.write(buffer[at : at + _PIECE], remaining(timeout))

    def close(self) -> None:
        self._below.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: Any = None
    ) -> httpcore.NetworkStream:
        timeout = remaining_or_least(timeout)
        secured = self._below.start_tls(ssl_context, server_hostname, timeout)
        return self._network.tracked(secured)

    def get_extra_info(self, info: str) -> Any:
        return _extra_info(self._below, self._framing, info)

    def shut_down(self) -> None:
        """Shuts down the connection, although a thread may still wait for it."""
        with contextlib.suppress(OSError):
            # Not the method of TLS sockets, which is not safe to call from another thread.
            socket.socket.shutdown(self.get_extra_info("socket"), socket.SHUT_RDWR)


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """Connections for tasks."""

    def __init__(self, below: httpcore.AsyncNetworkBackend) -> None:
        self._below = below
        self.closed = False

    async def connect_tcp(
        self, host: str, port: int, *rest: Any, **more: Any
    ) -> httpcore.AsyncNetworkStream:
        below = await self._below.connect_tcp(host, port, *rest, **more)
        if self.closed:
            await below.aclose()
            raise NotSent("the client was closed")
        return _AsyncStream(below)

    async def sleep(self, seconds: float) -> None:
        await self._below.sleep(seconds)

    def close(self) -> None:
        """Lets no more connections be made."""
        self.closed = True


class _AsyncStream(httpcore.AsyncNetworkStream):
    """A connection of a task."""

    def __init__(self, below: httpcore.AsyncNetworkStream) -> None:
        self._below = below
        self._framing = Framing()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        data = await self._below.read(max_bytes, timeout)
        self._framing.received(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._framing.sent(buffer)
        await self._below.write(buffer, timeout)

    async def aclose(self) -> None:
        await self._below.aclose()

    async def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: Any = None
    ) -> httpcore.AsyncNetworkStream:
        return _AsyncStream(
            await self._below.start_tls(ssl_context, server_hostname, timeout)
        )

    def get_extra_info(self, info: str) -> Any:
        return _extra_info(self._below, self._framing, info)


def _extra_info(below: Any, framing: Framing, info: str) -> Any:
    """Extra information that httpcore requests about a connection.

    httpcore closes an idle connection that is readable, since the server has usually closed it. A
    connection that has received excess bytes reports itself as readable, too.
    """
    if info == "is_readable" and not framing.reusable:
        return True
    return below.get_extra_info(info)

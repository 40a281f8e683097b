"""What HTTP clients lack at the level of bytes: an end at the deadline, and an end on closing.

A timeout of httpx is one for each single wait, so an answer that comes by drops outlives any
deadline; and to close a socket does not wake the thread that waits for it. httpx takes no network
backend of one's own, so the one of its connection pools is wrapped where it is found. Where it is
not, as in a client that is built in another way, nothing is changed.
"""

from __future__ import annotations

import contextlib
import threading
import weakref
from typing import Any

from ..call.deadline import at_least, by_now
from ..failures import ConnectionAborted, NotSent

_PIECE = 16 * 1024
"""Bytes that are sent at once: sockets take more, but then nobody looks at the clock meanwhile."""


class Network:
    """A network backend whose connections keep to deadlines and end with it."""

    def __init__(self, below: Any) -> None:
        self._below = below
        self._lock = threading.Lock()
        self._streams: weakref.WeakSet[_Stream] = weakref.WeakSet()
        self.closed = False

    def connect_tcp(self, *place: Any, timeout: Any = None, **options: Any) -> _Stream:
        stream = self._below.connect_tcp(*place, timeout=at_least(timeout), **options)
        return self.watched(stream)

    def connect_unix_socket(
        self, *place: Any, timeout: Any = None, **options: Any
    ) -> _Stream:
        connect = self._below.connect_unix_socket
        return self.watched(connect(*place, timeout=at_least(timeout), **options))

    def sleep(self, seconds: float) -> None:
        self._below.sleep(seconds)

    def watched(self, below: Any) -> _Stream:
        """A new connection. Raises `NotSent` when it comes too late."""
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
            stream.hang_up()


class _Stream:
    """A connection."""

    __slots__ = ("__weakref__", "_below", "_network")

    def __init__(self, network: Network, below: Any) -> None:
        self._network = network
        self._below = below

    def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        data: bytes = self._below.read(max_bytes, by_now(timeout))
        if not data and self._network.closed:
            raise ConnectionAborted("the client was closed")
        return data

    def write(self, buffer: bytes, timeout: Any = None) -> None:
        if len(buffer) <= _PIECE:
            self._below.write(buffer, by_now(timeout))
            return
        for at in range(0, len(buffer), _PIECE):
            self._below.write(buffer[at : at + _PIECE], by_now(timeout))

    def close(self) -> None:
        self._below.close()

    def start_tls(
        self, ssl_context: Any, server_hostname: str | None = None, timeout: Any = None
    ) -> _Stream:
        secured = self._below.start_tls(ssl_context, server_hostname, at_least(timeout))
        return self._network.watched(secured)

    def get_extra_info(self, info: str) -> Any:
        return self._below.get_extra_info(info)

    def hang_up(self) -> None:
        """Ends the connection for both sides, though a thread may still be waiting for it."""
        import socket  # HTTP clients have it loaded

        with contextlib.suppress(OSError):
            # Not the method of TLS sockets, which others must not call meanwhile.
            socket.socket.shutdown(self.get_extra_info("socket"), socket.SHUT_RDWR)


class AsyncNetwork:
    """The same for event loops, which bring deadlines and the waking of their own."""

    def __init__(self, below: Any) -> None:
        self._below = below
        self.closed = False

    async def connect_tcp(self, *place: Any, **options: Any) -> Any:
        return await self._watched(await self._below.connect_tcp(*place, **options))

    async def connect_unix_socket(self, *place: Any, **options: Any) -> Any:
        connect = self._below.connect_unix_socket
        return await self._watched(await connect(*place, **options))

    async def sleep(self, seconds: float) -> None:
        await self._below.sleep(seconds)

    async def _watched(self, stream: Any) -> Any:
        if self.closed:
            await stream.aclose()
            raise NotSent("the client was closed")
        return stream

    def close(self) -> None:
        """Lets no more connections be made."""
        self.closed = True


def wrap(http: Any) -> list[Network | AsyncNetwork]:
    """Wraps the network backends of an HTTP client; returns those that can be closed with it."""
    kind = AsyncNetwork if hasattr(http, "aclose") else Network
    networks: list[Network | AsyncNetwork] = []
    mounts = getattr(http, "_mounts", {}).values()
    for transport in (getattr(http, "_transport", None), *mounts):
        pool: Any = getattr(transport, "_pool", None)
        below = getattr(pool, "_network_backend", None)
        if below is not None and not isinstance(below, kind):
            pool._network_backend = kind(below)
            networks.append(pool._network_backend)
    return networks

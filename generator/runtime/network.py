"""What HTTP clients lack at the level of bytes: an end at the deadline.

A timeout of httpx is one for each single wait, so an answer that comes by drops outlives any
deadline. httpx takes no network backend of one's own, so the one of its connection pools is wrapped
where it is found. Where it is not, as in a client that is built in another way, nothing is changed.
"""

from __future__ import annotations

from typing import Any

from .deadline import at_least, by_now

_PIECE = 16 * 1024
"""Bytes that are sent at once: sockets take more, but then nobody looks at the clock meanwhile."""


class Network:
    """A network backend whose connections keep to deadlines. Tasks need none."""

    def __init__(self, below: Any) -> None:
        self._below = below

    def connect_tcp(self, *place: Any, timeout: Any = None, **options: Any) -> _Stream:
        connect = self._below.connect_tcp
        return _Stream(connect(*place, timeout=at_least(timeout), **options))

    def connect_unix_socket(
        self, *place: Any, timeout: Any = None, **options: Any
    ) -> _Stream:
        connect = self._below.connect_unix_socket
        return _Stream(connect(*place, timeout=at_least(timeout), **options))

    def sleep(self, seconds: float) -> None:
        self._below.sleep(seconds)


class _Stream:
    """A connection."""

    __slots__ = ("_below",)

    def __init__(self, below: Any) -> None:
        self._below = below

    def read(self, max_bytes: int, timeout: Any = None) -> bytes:
        data: bytes = self._below.read(max_bytes, by_now(timeout))
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
        return _Stream(
            self._below.start_tls(ssl_context, server_hostname, at_least(timeout))
        )

    def get_extra_info(self, info: str) -> Any:
        return self._below.get_extra_info(info)


def wrap(http: Any) -> int:
    """Wraps the network backends of an HTTP client; returns how many there were."""
    wrapped = 0
    mounts = getattr(http, "_mounts", {}).values()
    for transport in (getattr(http, "_transport", None), *mounts):
        pool: Any = getattr(transport, "_pool", None)
        below = getattr(pool, "_network_backend", None)
        if below is not None and not isinstance(below, Network):
            pool._network_backend = Network(below)
            wrapped += 1
    return wrapped

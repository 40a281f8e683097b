"""The server: a process that answers the calls with fixed bytes, as fast as asyncio allows.

    python -m tests.bench.client.server

Prints its URL, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import re
import sys

from tests.bench.client.calls import SLOW, calls

DELAY = 0.02
"""Seconds that answers take below `SLOW`."""

_SLOW = f" {SLOW}".encode()
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_UNKNOWN = b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"


class Connection(asyncio.Protocol):
    """One connection, kept alive."""

    def __init__(self, responses: dict[bytes, bytes]) -> None:
        self._responses = responses
        self._received = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        assert self._transport is not None
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            length = _LENGTH.search(self._received, 0, end)
            size = end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < size:
                return
            line = self._received[: self._received.index(b" HTTP/1.1\r\n")]
            self._received = self._received[size:]
            response = self._responses.get(line.replace(_SLOW, b" "), _UNKNOWN)
            if _SLOW in line:
                loop = asyncio.get_running_loop()
                loop.call_later(DELAY, self._transport.write, response)
            else:
                self._transport.write(response)


async def serve() -> None:
    responses = {
        f"{call.method} {call.target}".encode(): call.response()
        for call in calls().values()
    }
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(responses), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(serve())

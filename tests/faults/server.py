"""A server on loopback, in full control of its bytes: it answers late, in part, wrongly or never.

`handlers` has the functions that answer a request. Every connection has a thread.
"""

from __future__ import annotations

import contextlib
import json
import select
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, TypeAlias

GUARD = 120.0
"""Seconds. What takes so long never comes: the test fails instead of hanging."""


class Received(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes
    connection: int
    """Which one of the server's connections it came by."""
    at: float
    """When it was complete, by the monotonic clock."""

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    @property
    def last(self) -> str:
        """The last segment of the path: the id that is asked for."""
        return self.path.rpartition("/")[2]


class Peer:
    """The server's side of one connection."""

    def __init__(self, server: Server, connection: socket.socket, number: int) -> None:
        self.server = server
        self.number = number
        self._socket = connection
        self._unread = b""

    def receive(self) -> Received | None:
        """The next request; None when the client closed the connection instead."""
        head, found, rest = self._until(b"\r\n\r\n")
        if not found:
            return None
        lines = head.decode("latin-1").split("\r\n")
        method, target, _ = lines[0].split(" ")
        pairs = (line.partition(":") for line in lines[1:])
        headers = {name.lower(): value.strip() for name, _, value in pairs}
        self._unread = rest
        body = self._exactly(int(headers.get("content-length", "0")))
        return Received(method, target, headers, body, self.number, time.monotonic())

    def peek(self) -> None:
        """Waits for the first byte, and leaves it unread."""
        self._socket.recv(1, socket.MSG_PEEK)

    def swallow(self, size: int) -> None:
        """Takes so many bytes and forgets them."""
        self._socket.recv(size)

    def send(self, *pieces: bytes, pause: float = 0.0) -> None:
        """Sends pieces, with a pause of so many seconds before each."""
        for piece in pieces:
            if pause:
                self.rest(pause)
            self._socket.sendall(piece)

    def rest(self, seconds: float) -> None:
        """Does nothing for a while. OSError when the client goes away, or the test is over."""
        poll = select.poll()
        poll.register(self._socket, select.POLLRDHUP)
        if poll.poll(seconds * 1000):
            raise OSError("the client went away")

    def wait_for_the_end(self) -> None:
        """Reads until the client has gone away, as a client that gave up must."""
        with contextlib.suppress(OSError):
            while self._socket.recv(65536):
                pass

    def reset(self) -> None:
        """Ends the connection with RST: what it still holds is lost."""
        self._socket.setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        self._socket.close()

    def close(self) -> None:
        """Ends the connection in order."""
        self._socket.close()

    def interrupt(self) -> None:
        """Wakes the thread that serves it."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)

    def _until(self, mark: bytes) -> tuple[bytes, bytes, bytes]:
        while mark not in self._unread:
            piece = self._socket.recv(65536)
            if not piece:
                break
            self._unread += piece
        return self._unread.partition(mark)

    def _exactly(self, size: int) -> bytes:
        pieces = [self._unread]
        left = size - len(self._unread)
        while left > 0:
            piece = self._socket.recv(65536)
            if not piece:
                raise OSError("the client went away within a body")
            pieces.append(piece)
            left -= len(piece)
        whole = b"".join(pieces)
        self._unread = whole[size:]
        return whole[:size]


Handler: TypeAlias = Callable[[Peer, Received], None]
"""What the server does to a request."""


class Server:
    """Accepts connections, and handles every request.

    `greet` is done to a connection before anything is read from it. `buffer` limits the bytes that
    the system takes for a connection.
    """

    def __init__(
        self,
        handler: Handler,
        greet: Callable[[Peer], None] | None = None,
        buffer: int | None = None,
    ) -> None:
        self.handler = handler
        self.greet = greet
        self.over = threading.Event()
        self.requests: list[Received] = []
        """All that arrived whole."""
        self.connections = 0
        """How many were accepted."""
        self._lock = threading.Lock()
        self._peers: dict[int, Peer] = {}
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=256)
        if buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(self, *error: object) -> None:
        self.over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        with self._lock:
            peers = list(self._peers.values())
        for peer in peers:
            peer.interrupt()
        for thread in self._threads:
            thread.join(GUARD)
        self._listener.close()

    def closes(self) -> bool:
        """Whether all connections come to their end."""
        return eventually(lambda: not self._peers)

    def _start(self, run: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=run, args=arguments, name="fault server")
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                peer = Peer(self, connection, self.connections)
                self._peers[peer.number] = peer
            self._start(self._serve, peer)

    def _serve(self, peer: Peer) -> None:
        try:
            with contextlib.suppress(OSError):
                if self.greet is not None:
                    self.greet(peer)
                while (request := peer.receive()) is not None:
                    with self._lock:
                        self.requests.append(request)
                    self.handler(peer, request)
        finally:
            with self._lock:
                del self._peers[peer.number]
            peer.close()


@contextlib.contextmanager
def nobody() -> Iterator[str]:
    """An address at which nothing listens."""
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{reserved.getsockname()[1]}"


def reply(status: int = 200, body: bytes | Any = b"", **headers: str) -> bytes:
    """The bytes of an answer; `_` in names of headers stands for `-`. What is no bytes is JSON."""
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
        headers.setdefault("content_type", "application/vnd.api+json")
    headers.setdefault("content_length", str(len(body)))
    lines = [f"HTTP/1.1 {status} Whatever"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def eventually(condition: Callable[[], bool], seconds: float = GUARD) -> bool:
    """Whether a condition comes true; returns as soon as it does."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.002)
    return True

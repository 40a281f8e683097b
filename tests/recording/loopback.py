"""A server on this machine that hands every request to a function and sends what that returns."""

from __future__ import annotations

import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import NamedTuple, Self


class Received(NamedTuple):
    """A request as it came over the wire."""

    method: str
    target: str
    """Path and query, undecoded."""
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """The value of a header, empty when it was not sent."""
        return next((value for key, value in self.headers if key.lower() == name), "")


class Reply(NamedTuple):
    """An answer to send."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


class Loopback:
    """The server; used as a context manager. `handle` is called in the server's threads."""

    def __init__(self, handle: Callable[[Received], Reply]) -> None:
        class Handler(_Handler):
            respond = staticmethod(handle)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.daemon = True

    @property
    def url(self) -> str:
        """The server's origin."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    respond: Callable[[Received], Reply]

    def _serve(self) -> None:
        received = Received(
            self.command, self.path, tuple(self.headers.items()), self._read_body()
        )
        reply = type(self).respond(received)
        self.send_response_only(reply.status)
        for name, value in reply.headers:
            self.send_header(name, value)
        if reply.status != 204:
            self.send_header("content-length", str(len(reply.body)))
        self.end_headers()
        self.wfile.write(reply.body)

    def _read_body(self) -> bytes:
        if self.headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(self.headers.get("content-length", 0)))
        body = b""
        while size := int(self.rfile.readline().partition(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()
        return body

    do_DELETE = do_GET = do_PATCH = do_POST = do_PUT = _serve

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

"""The HTTP client below a client: passed in, or built in and created on first use."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from typing import Any, NamedTuple

from ..errors import ClosedError
from ..process import after_fork
from ..wire.model import ServiceInfo
from .requests import RequestMaker

_OWN: dict[str, Any] = {}
_PASSED_IN: dict[str, Any] = {"stream": True, "follow_redirects": False}
_WITHOUT_AUTH: dict[str, Any] = {**_PASSED_IN, "auth": None}


class Connection(NamedTuple):
    """An HTTP client, and what its requests need."""

    http: Any
    maker: RequestMaker
    options: dict[str, Any]
    """Arguments of its `send` if it may authenticate the request itself."""
    options_without_auth: dict[str, Any]
    """Arguments of its `send` if it must not."""


class Connections:
    """The connections that a client shares with those from its `with_options`."""

    __slots__ = (
        "__weakref__",
        "_connection",
        "_lock",
        "_make",
        "_names",
        "_process",
        "_service",
        "closed",
        "own",
    )

    def __init__(
        self,
        service: ServiceInfo,
        credential_names: frozenset[str],
        http: Any,
        make: Callable[[], Any],
    ) -> None:
        """`make` creates the built-in HTTP client if `http` is None."""
        self._service = service
        self._names = credential_names
        self._make = make
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._connection: Connection | None = None
        self.closed = False
        self.own = http is None
        if http is not None:
            maker = RequestMaker(service, credential_names, http)
            self._connection = Connection(http, maker, _PASSED_IN, _WITHOUT_AUTH)
        after_fork(self, Connections._forked)

    def get(self) -> Connection:
        """The connection. Raises `ClosedError` once the client is closed."""
        if self.closed:
            raise ClosedError("the client is closed")
        connection = self._connection
        if connection is None or (self.own and self._process != os.getpid()):
            with self._lock:
                if self.closed:
                    raise ClosedError("the client is closed")
                connection = self._connection
                if connection is None or self._process != os.getpid():
                    # After a fork the connections belong to the parent and are left open.
                    connection = self._connection = self._made()
                    self._process = os.getpid()
        return connection

    def close(self) -> Any:
        """Rejects further requests; returns the built-in HTTP client to close, if any."""
        with self._lock:
            self.closed = True
            connection = self._connection
        if not self.own or connection is None or self._process != os.getpid():
            return None
        connection.http.hang_up()
        return connection.http

    def _made(self) -> Connection:
        import httpx  # the built-in HTTP client would have imported it by now

        http = self._make()
        maker = RequestMaker(self._service, self._names, http, own_library=httpx)
        return Connection(http, maker, _OWN, _OWN)

    def _forked(self) -> None:
        """Replaces the lock in the child of a fork, where its holder does not exist."""
        self._lock = threading.Lock()

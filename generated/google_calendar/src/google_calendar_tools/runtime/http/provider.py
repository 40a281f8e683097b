"""The HTTP client below a client: passed in, or built in and created on first use."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from ..errors import ClosedError
from ..process import after_fork
from ..wire.model import ServiceInfo
from .requests import RequestMaker

_OWN: dict[str, Any] = {}
_PASSED_IN: dict[str, Any] = {"stream": True, "follow_redirects": False}
_WITHOUT_AUTH: dict[str, Any] = {**_PASSED_IN, "auth": None}


class ProvidedClient:
    """An HTTP client, and what its requests need."""

    __slots__ = ("http", "maker", "options", "options_without_auth")

    def __init__(
        self,
        http: Any,
        maker: RequestMaker,
        options: dict[str, Any],
        options_without_auth: dict[str, Any],
    ) -> None:
        self.http = http
        self.maker = maker
        self.options = options
        """Arguments of its `send` if it may authenticate the request itself."""
        self.options_without_auth = options_without_auth
        """Arguments of its `send` if it must not."""


class HTTPClientProvider:
    """The HTTP client of each process and event loop, shared by clients of `with_options`."""

    __slots__ = (
        "__weakref__",
        "_by_loop",
        "_lock",
        "_loop",
        "_make",
        "_names",
        "_process",
        "_provided",
        "_running_loop",
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
        running_loop: Callable[[], Any],
    ) -> None:
        """`make` creates the built-in HTTP client if `http` is None.

        The connections of an event loop are of no use to another one: each has its own, by
        `running_loop`.
        """
        self._service = service
        self._names = credential_names
        self._make = make
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._running_loop = running_loop
        self._by_loop: dict[Any, ProvidedClient] = {}
        self._provided: ProvidedClient | None = None
        """The one that was used last."""
        self._loop: Any = None
        """Its event loop."""
        self.closed = False
        self.own = http is None
        if http is not None:
            maker = RequestMaker(service, credential_names, http)
            self._provided = ProvidedClient(http, maker, _PASSED_IN, _WITHOUT_AUTH)
        after_fork(self, HTTPClientProvider._forked)

    def get(self) -> ProvidedClient:
        """The HTTP client to use here. Raises `ClosedError` once the client is closed."""
        if self.closed:
            raise ClosedError("the client is closed")
        provided = self._provided
        if not self.own and provided is not None:
            return provided
        loop = self._running_loop()
        if provided is None or self._loop is not loop or self._process != os.getpid():
            provided = self._chosen(loop)
        return provided

    def _chosen(self, loop: Any) -> ProvidedClient:
        """The HTTP client of an event loop, in this process."""
        with self._lock:
            if self.closed:
                raise ClosedError("the client is closed")
            if self._process != os.getpid():
                # After a fork the connections belong to the parent and are left open.
                self._by_loop = {}
                self._process = os.getpid()
            for other in [one for one in self._by_loop if _is_over(one)]:
                del self._by_loop[other]
            provided = self._by_loop.get(loop)
            if provided is None:
                provided = self._by_loop[loop] = self._made()
            self._provided, self._loop = provided, loop
            return provided

    def close(self) -> Any:
        """Rejects further requests; returns the built-in HTTP client to close, if any."""
        with self._lock:
            self.closed = True
            if self._process != os.getpid():
                return None
            clients, self._by_loop = self._by_loop, {}
        for provided in clients.values():
            provided.http.hang_up()
        own = clients.pop(self._running_loop(), None)
        for loop, provided in clients.items():
            with suppress(RuntimeError):  # it is over
                loop.call_soon_threadsafe(
                    lambda loop=loop, http=provided.http: loop.create_task(
                        http.aclose()
                    )
                )
        return None if own is None else own.http

    def _made(self) -> ProvidedClient:
        import httpx  # the built-in HTTP client would have imported it by now

        http = self._make()
        maker = RequestMaker(self._service, self._names, http, own_library=httpx)
        return ProvidedClient(http, maker, _OWN, _OWN)

    def _forked(self) -> None:
        """Replaces the lock in the child of a fork, where its holder does not exist."""
        self._lock = threading.Lock()


def _is_over(loop: Any) -> bool:
    return loop is not None and bool(loop.is_closed())

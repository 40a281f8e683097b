"""The built-in HTTP client: httpcore behind httpx's requests and responses.

It omits what an API client does not need: redirects, cookies, and httpx's log, which contains whole
URLs (encode/httpx#2760). That saves a fifth of the cost of a call. It is imported by the first
call, and never if an HTTP client is passed in.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpcore
import httpx

from .network_backends import AsyncDeadlineBackend, DeadlineBackend

if TYPE_CHECKING:
    from .proxies import Proxies

MAX_CONNECTIONS = 100
MAX_IDLE_CONNECTIONS = 20
IDLE_SECONDS = 5.0


class _Pools:
    """The connection pools of one client: one for direct connections, one for each proxy."""

    def __init__(self, network: Any, pools: Any) -> None:
        self.network = network
        self._kinds = pools
        self._pools: dict[str | None, Any] = {}
        self._proxies: Proxies | None = None
        """None: all connections are direct."""
        if getproxies():
            from .proxies import environment_proxies  # few environments have any

            found = environment_proxies()
            self._proxies = found if found.by_scheme else None

    def all(self) -> list[Any]:
        return list(self._pools.values())

    def of(self, url: httpx.URL) -> Any:
        """The pool of connections for a server."""
        proxy = None
        if self._proxies is not None:
            proxy = self._proxies.of(url.scheme, url.host, url.port)
        pool = self._pools.get(proxy)
        if pool is None:
            # Threads may race here; only one pool is kept, and the other has no connections.
            pool = self._pools.setdefault(proxy, self._made(proxy))
        return pool

    def _made(self, proxy: str | None) -> Any:
        direct, http, socks = self._kinds
        options: dict[str, Any] = {
            "ssl_context": _tls(),
            "max_connections": MAX_CONNECTIONS,
            "max_keepalive_connections": MAX_IDLE_CONNECTIONS,
            "keepalive_expiry": IDLE_SECONDS,
            "network_backend": self.network,
        }
        if proxy is None:
            return direct(**options)
        given = httpx.Proxy(proxy)
        options["proxy_auth"] = given.raw_auth
        if given.url.scheme in ("socks5", "socks5h"):
            try:
                import_module("socksio")
            except ImportError:
                raise httpx.UnsupportedProtocol(
                    "a SOCKS proxy needs an extra package: pip install httpx[socks]"
                ) from None
            return socks(str(given.url), **options)
        return http(str(given.url), proxy_headers=given.headers.raw, **options)


class OwnHTTPClient:
    """The built-in HTTP client for threads."""

    def __init__(self) -> None:
        self.pools = _Pools(
            DeadlineBackend(httpcore.SyncBackend()),
            (httpcore.ConnectionPool, httpcore.HTTPProxy, httpcore.SOCKSProxy),
        )

    def send(self, request: httpx.Request) -> httpx.Response:
        """The response, with its body unread. Raises httpx's exceptions."""
        pool = self.pools.of(request.url)
        try:
            response = pool.handle_request(_request(request))
        except Exception as error:
            translated = _translated(error)
            if translated is None:
                raise
            raise translated from None
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_Body(response.stream),
            extensions=response.extensions,
            request=request,
        )

    def hang_up(self) -> None:
        """Wakes all threads that wait for bytes, and rejects new connections."""
        self.pools.network.close()

    def close(self) -> None:
        for pool in self.pools.all():
            pool.close()


class OwnAsyncHTTPClient:
    """The built-in HTTP client for tasks."""

    def __init__(self) -> None:
        self.pools = _Pools(
            AsyncDeadlineBackend(httpcore.AnyIOBackend()),
            (
                httpcore.AsyncConnectionPool,
                httpcore.AsyncHTTPProxy,
                httpcore.AsyncSOCKSProxy,
            ),
        )
        self._open: AsyncGenerator[None, None] | None = None

    async def send(self, request: httpx.Request) -> httpx.Response:
        """The response, with its body unread. Raises httpx's exceptions."""
        if self._open is None:
            self._open = _open_until_the_end(self.pools)
            await self._open.__anext__()
        pool = self.pools.of(request.url)
        try:
            response = await pool.handle_async_request(_request(request))
        except Exception as error:
            translated = _translated(error)
            if translated is None:
                raise
            raise translated from None
        return httpx.Response(
            response.status,
            headers=response.headers,
            stream=_AsyncBody(response.stream),
            extensions=response.extensions,
            request=request,
        )

    def hang_up(self) -> None:
        """Rejects new connections."""
        self.pools.network.close()

    async def aclose(self) -> None:
        if self._open is not None:
            await self._open.aclose()


async def _open_until_the_end(pools: _Pools) -> AsyncGenerator[None, None]:
    """Closes the pools when it is closed, which event loops do before they end."""
    try:
        yield
    finally:
        for pool in pools.all():
            await pool.aclose()


class _Body(httpx.SyncByteStream):
    """The body of a response, whose errors are httpx's."""

    def __init__(self, below: Any) -> None:
        self._below = below

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._below
        except Exception as error:
            translated = _translated(error)
            if translated is None:
                raise
            raise translated from None

    def close(self) -> None:
        self._below.close()


class _AsyncBody(httpx.AsyncByteStream):
    """The body of a response, whose errors are httpx's."""

    def __init__(self, below: Any) -> None:
        self._below = below

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._below:
                yield piece
        except Exception as error:
            translated = _translated(error)
            if translated is None:
                raise
            raise translated from None

    async def aclose(self) -> None:
        await self._below.aclose()


def _request(request: httpx.Request) -> httpcore.Request:
    url = request.url
    return httpcore.Request(
        request.method,
        httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        ),
        headers=request.headers.raw,
        content=request.stream,
        extensions=request.extensions,
    )


def _translated(error: Exception) -> Exception | None:
    """The httpx exception of the same name as an httpcore exception; None for any other.

    A TLS error in the middle of a response, which neither library translates, is a broken
    connection.
    """
    for cls in type(error).__mro__:
        if cls.__module__ == "httpcore":
            found = getattr(httpx, cls.__name__, None)
            if found is not None:
                return found(str(error))  # type: ignore[no-any-return]
    return httpx.ReadError(str(error)) if isinstance(error, ssl.SSLError) else None


def _tls() -> ssl.SSLContext:
    """The TLS context for verifying certificates. It is most of the memory and start-up time of a
    client."""
    return _tls_of(*map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))


@cache
def _tls_of(*paths: str | None) -> ssl.SSLContext:
    """The TLS context for the environment variables that httpx reads."""
    return httpx.create_ssl_context()

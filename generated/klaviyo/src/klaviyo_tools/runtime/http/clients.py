"""The HTTP client that a client makes for itself, where it was given none: httpx's, but plainer.

A request goes to httpx's transport directly, past all that an API has no use for: no redirect is
looked at, no cookie is kept, and httpx's log does not tell whole URLs. That saves a fifth of what
a call costs. Authentication flows go the long way round.

Imported by the first call: who passes an HTTP client in never pays for it.
"""

from __future__ import annotations

import os
import ssl
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any
from urllib.request import getproxies

import httpx

_LIMITS = httpx.Limits(max_connections=100, max_keepalive_connections=20)


class DirectClient(httpx.Client):
    """Sends what needs no authentication flow by its transport alone."""

    def __init__(self) -> None:
        self._direct = httpx.HTTPTransport(limits=_LIMITS, verify=_tls())
        super().__init__(transport=self._direct, cookies=_no_cookies())

    def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        if options.get("auth") is not None or self.is_closed:
            return super().send(request, **options)
        response = self._direct.handle_request(request)
        response.request = request
        return response


class AsyncDirectClient(httpx.AsyncClient):
    """Sends what needs no authentication flow by its transport alone."""

    def __init__(self) -> None:
        self._direct = httpx.AsyncHTTPTransport(limits=_LIMITS, verify=_tls())
        super().__init__(transport=self._direct, cookies=_no_cookies())

    async def send(self, request: httpx.Request, **options: Any) -> httpx.Response:
        if options.get("auth") is not None or self.is_closed:
            return await super().send(request, **options)
        response = await self._direct.handle_async_request(request)
        response.request = request
        return response


def http_client() -> httpx.Client:
    """A new HTTP client for ordinary code."""
    if getproxies():  # which of them a request takes, if any, httpx finds out
        return httpx.Client(limits=_LIMITS, verify=_tls(), cookies=_no_cookies())
    return DirectClient()


def async_http_client() -> httpx.AsyncClient:
    """A new HTTP client for asynchronous code."""
    if getproxies():
        return httpx.AsyncClient(limits=_LIMITS, verify=_tls(), cookies=_no_cookies())
    return AsyncDirectClient()


def _no_cookies() -> CookieJar:
    """Cookies of an API could only tell one caller of the other."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=[]))


def _tls() -> ssl.SSLContext:
    """What certificates are checked against: most of the memory and start-up time of a client."""
    return _tls_of(*map(os.environ.get, ("SSL_CERT_FILE", "SSL_CERT_DIR")))


@cache
def _tls_of(*paths: str | None) -> ssl.SSLContext:
    """The context for what the environment says, which httpx reads by itself."""
    return httpx.create_ssl_context()

"""Requests of an HTTP client, made from exchanges: httpx's own, or of a client that was passed in.

Any client with httpx's interface will do. For the plain clients of httpx and httpx2 the headers,
which are the same from call to call, are prepared once; others build every request themselves.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any

from ..call.engine import Engine, Exchange
from ..call.options import DEFAULT_TIMEOUT
from ..encoding import query_text
from ..wire.model import ServiceInfo

_LIBRARIES = ("httpx", "httpx2")


class RequestMaker:
    """Makes the requests that one HTTP client sends."""

    __slots__ = (
        "_credential_names",
        "_fixed",
        "_http",
        "_library",
        "_own",
        "_ready",
        "_seen",
        "_timeout",
        "_urls",
    )

    def __init__(self, engine: Engine, http: Any, *, own: bool) -> None:
        self._http = http
        self._own = own
        """Nobody else changes the HTTP client's headers, cookies or parameters."""
        self._library = _base_library(http) if own else _library_of(http)
        self._timeout = DEFAULT_TIMEOUT if own else _timeout_of(http)
        self._fixed = base_headers(engine.service, http)
        self._credential_names = engine.credentials.header_names | {"authorization"}
        self._seen: Any = None
        """The headers of the HTTP client for which `_ready` was made."""
        self._ready: dict[tuple[str, str], tuple[object, Any]] = {}
        """By rule and content type: the grant they were made for, and the headers."""
        self._urls: dict[str, Any] = {}
        """Those that are the same in every call of some tool, parsed."""

    def authentication(self, flow: Any) -> Any:
        """An authentication flow as one that the HTTP client takes."""
        library = _base_library(self._http)
        if library is None or isinstance(flow, library.Auth):
            return flow
        # The flow only ever touches the request and answers that it is handed.
        adapted = library.Auth()
        adapted.sync_auth_flow = flow.sync_auth_flow
        adapted.async_auth_flow = flow.async_auth_flow
        return adapted

    def make(self, exchange: Exchange, files: Any) -> Any:
        """The request of an exchange; `files` are the fields of a multipart form."""
        http = self._http
        if not self._own:
            if self._library is None:
                return self._built(exchange, files)
            seen = http.headers.raw
            if seen != self._seen:
                self._seen = seen
                self._ready = {}
        given = exchange.headers
        kind = given.get("content-type", "")
        ready = self._ready.get((exchange.rule, kind))
        if ready is None or ready[0] is not exchange.grant:
            headers = self._library.Headers(self._merged(exchange))
            if kind:
                headers["content-type"] = kind
            ready = self._ready[exchange.rule, kind] = (exchange.grant, headers)
        headers = ready[1]
        if len(given) > (1 if kind else 0):
            headers = self._library.Headers(headers)
            for name, value in given.items():
                headers[name] = value
        url = exchange.url
        if not self._own and http.params:
            url = _with_params(url, http.params)
        elif exchange.constant:
            url = self._urls.get(url) or self._urls.setdefault(
                url, self._library.URL(url)
            )
        request = self._library.Request(
            exchange.method,
            url,
            headers=headers,
            content=exchange.content,
            files=files,
            extensions={"timeout": exchange.settings.timeout or self._timeout},
        )
        if not self._own and http.cookies:
            http.cookies.set_cookie_header(request)
        return request

    def _built(self, exchange: Exchange, files: Any) -> Any:
        """The request as an HTTP client of another class builds it."""
        headers = self._merged(exchange)
        headers.update(exchange.headers)
        url = _with_params(exchange.url, getattr(self._http, "params", None))
        request = self._http.build_request(
            exchange.method,
            url,
            headers=headers,
            content=exchange.content,
            files=files,
            extensions={"timeout": exchange.settings.timeout or self._timeout},
        )
        # httpx lets a client's own parameters take the place of a URL's whole query.
        request.url = type(request.url)(url)
        if not exchange.grant.secret:
            for name in self._credential_names - headers.keys():
                if name in request.headers:
                    del request.headers[name]
        return request

    def _merged(self, exchange: Exchange) -> dict[str, str]:
        """The HTTP client's headers, ours, and the credential."""
        headers = {name.lower(): value for name, value in self._http.headers.items()}
        headers.pop("content-type", None)  # goes with the body, which is ours
        if not exchange.grant.secret:
            for name in self._credential_names:
                headers.pop(name, None)
        headers.update(self._fixed)
        for name, secret in exchange.grant.headers:
            headers[name] = secret.reveal()
        return headers


def _with_params(url: str, params: Any) -> str:
    """A URL with the parameters of an HTTP client, but for those that the URL has already."""
    if not params:
        return url
    names = {pair.partition("=")[0] for pair in url.partition("?")[2].split("&")}
    for name, value in params.multi_items():
        name = query_text(name)
        if name not in names:
            url += f"{'&' if '?' in url else '?'}{name}={query_text(value)}"
    return url


def base_headers(service: ServiceInfo, http: Any) -> dict[str, str]:
    """The headers of every request, beyond those of the HTTP client; names in lower case."""
    version = ".".join(map(str, sys.version_info[:2]))
    library = _base_library(http)
    name = library.__name__ if library is not None else type(http).__name__
    headers = {
        "accept": service.accept,
        "user-agent": f"{service.package}/{service.version} python/{version} {name}",
    }
    headers.update((name.lower(), value) for name, value in service.headers.items())
    return headers


def pieces(response: Any) -> Iterable[bytes]:
    """The body of a response as it comes, unpacked: by the shortest way that there is."""
    return response.iter_raw() if _is_plain(response) else response.iter_bytes()  # type: ignore[no-any-return]


def async_pieces(response: Any) -> AsyncIterable[bytes]:
    """`pieces`, of an asynchronous client's response."""
    return response.aiter_raw() if _is_plain(response) else response.aiter_bytes()  # type: ignore[no-any-return]


def _is_plain(response: Any) -> bool:
    """Whether there is nothing to unpack, and nobody, such as a hook, has read it already."""
    return (
        "content-encoding" not in response.headers and not response.is_stream_consumed
    )


def spoiled_connection(response: Any) -> Any:
    """The connection of an answer with a body where none may be; None for any other answer.

    Its body would be taken for the beginning of the next answer, which may be somebody else's.
    """
    if response.status_code not in (204, 304) or response.http_version == "HTTP/2":
        return None
    headers = response.headers
    if "transfer-encoding" in headers or headers.get("content-length", "0") != "0":
        return response.extensions.get("network_stream")
    return None


def _timeout_of(http: Any) -> Mapping[str, float | None]:
    """The timeout that an HTTP client was made with; ours where it has just its library's own."""
    timeout: Any = getattr(http, "timeout", None)
    as_dict = getattr(timeout, "as_dict", None)
    if as_dict is None or timeout == type(timeout)(5.0):
        return DEFAULT_TIMEOUT
    return {name: as_dict().get(name) for name in DEFAULT_TIMEOUT}


def _library_of(http: Any) -> Any:
    """The module of a plain client of httpx or its successor; None for any other client."""
    library = _base_library(http)
    if library is not None and type(http) in (library.Client, library.AsyncClient):
        return library
    return None


def _base_library(http: Any) -> Any:
    """The module, httpx or its successor, that a client or the class below it comes from."""
    for cls in type(http).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _LIBRARIES and name in sys.modules:
            return sys.modules[name]
    return None

"""Builds the requests that an HTTP client sends.

Any client with httpx's interface works. For the plain clients of httpx and httpx2 the headers,
which do not vary between calls, are prepared once; others build every request themselves.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..auth.credentials import Authorization
from ..encoding import query_text
from ..wire.model import ServiceInfo
from .body import ACCEPTED

if TYPE_CHECKING:
    from typing import Protocol

    class Unsent(Protocol):
        """The parts of a request."""

        method: str
        url: str
        headers: dict[str, str]
        """Headers beyond those of every request; names in lower case."""
        content: bytes | None
        rule: str
        """The name of its authentication rule."""
        authorization: Authorization

        @property
        def constant(self) -> bool:
            """All calls of the tool use the same URL."""


DEFAULT_TIMEOUT: Mapping[str, float | None] = {
    "connect": 5.0,
    "read": 60.0,
    "write": 60.0,
    "pool": 60.0,
}

_LIBRARIES = ("httpx", "httpx2")
_WITH_CONTENT = frozenset(("POST", "PUT", "PATCH", "QUERY"))
"""Methods whose requests announce their content even if it is empty."""
_OWN_HEADERS = {"accept-encoding": ", ".join(ACCEPTED), "connection": "keep-alive"}


class _Ready:
    """Headers that were built once for many requests."""

    __slots__ = ("authorization", "has_length", "headers")

    def __init__(
        self, authorization: Authorization, headers: Any, has_length: bool
    ) -> None:
        self.authorization = authorization
        """The authorization that they were built for."""
        self.headers = headers
        self.has_length = has_length
        """The HTTP client's own headers frame the content."""


class RequestMaker:
    """Builds the requests of one HTTP client."""

    __slots__ = (
        "_credential_names",
        "_fixed",
        "_http",
        "_library",
        "_own",
        "_ready",
        "_seen",
        "_urls",
        "timeout",
    )

    def __init__(
        self,
        service: ServiceInfo,
        credential_names: frozenset[str],
        http: Any,
        *,
        own_library: Any = None,
    ) -> None:
        """`own_library` is the module whose requests the built-in HTTP client accepts."""
        self._http = http
        self._own = own_library is not None
        self._library = own_library or _library_of(http)
        self.timeout = DEFAULT_TIMEOUT if self._own else _timeout_of(http)
        name = (own_library or _base_library(http) or type(http)).__name__
        self._fixed = _fixed_headers(service, name)
        self._credential_names = credential_names | {"authorization"}
        self._seen: Any = None
        """The headers of the HTTP client that `_ready` was built for."""
        self._ready: dict[tuple[str, str, bytes], _Ready] = {}
        """By rule, content type and server."""
        self._urls: dict[str, Any] = {}
        """Parsed URLs that are the same in every call of a tool."""

    def make(
        self,
        unsent: Unsent,
        body: Mapping[str, Any] | None,
        timeout: Mapping[str, float | None],
    ) -> Any:
        """A request; `body` is httpx's own argument for a body that is read while it is sent:
        `content`, or the `files` of a form. None: the body is `unsent.content`.
        """
        library = self._library
        if library is None:
            return self._built(unsent, body, timeout)
        url = self._url(unsent)
        headers = self._headers(unsent, url.netloc, with_length=body is None)
        extensions = {"timeout": timeout}
        if body is None:
            # With `content` httpx would look through the headers and build them anew each time.
            stream = library.ByteStream(unsent.content or b"")
            request = library.Request(
                unsent.method,
                url,
                headers=headers,
                stream=stream,
                extensions=extensions,
            )
            request.read()  # for those who look at the content: hooks, authentication flows
        else:
            request = library.Request(
                unsent.method, url, headers=headers, extensions=extensions, **body
            )
        if not self._own and self._http.cookies:
            _add_cookies(request, self._http.cookies)
        return request

    def _url(self, unsent: Unsent) -> Any:
        text = unsent.url
        if not self._own and self._http.params:
            return self._library.URL(_with_params(text, self._http.params))
        if unsent.constant:
            url = self._urls.get(text)
            return url or self._urls.setdefault(text, self._library.URL(text))
        return self._library.URL(text)

    def _headers(self, unsent: Unsent, server: bytes, *, with_length: bool) -> Any:
        """The headers of a request to a server; `with_length`: also those that frame its
        content."""
        if not self._own:
            seen = self._http.headers.raw
            if seen != self._seen:
                self._seen = seen
                self._ready = {}
        given = unsent.headers
        authorization = unsent.authorization
        kind = given.get("content-type", "")
        key = (unsent.rule, kind, server)
        ready = self._ready.get(key)
        if ready is None or ready.authorization is not authorization:
            ready = self._ready[key] = self._prepared(authorization, kind, server)
        length = ""
        if with_length and not ready.has_length:
            length = _length(unsent)
        if not length and len(given) == bool(kind) and not authorization.cookies:
            return ready.headers
        headers = self._library.Headers(ready.headers)
        for name, value in given.items():
            if name != "content-type":
                headers[name] = value
        if authorization.cookies:
            headers["cookie"] = _cookies(unsent)
        if length:
            headers["Content-Length"] = length
        return headers

    def _prepared(
        self, authorization: Authorization, kind: str, server: bytes
    ) -> _Ready:
        merged = self._merged(authorization)
        if "host" not in merged:
            merged = {"Host": server.decode("ascii"), **merged}
        headers = self._library.Headers(merged)
        if kind:
            headers["content-type"] = kind
        has_length = "content-length" in merged or "transfer-encoding" in merged
        return _Ready(authorization, headers, has_length)

    def _built(
        self,
        unsent: Unsent,
        body: Mapping[str, Any] | None,
        timeout: Mapping[str, float | None],
    ) -> Any:
        """The request as an HTTP client of another class builds it."""
        if body is None:
            body = {"content": unsent.content}
        headers = self._merged(unsent.authorization)
        headers.update(unsent.headers)
        if unsent.authorization.cookies:
            headers["cookie"] = _cookies(unsent)
        url = _with_params(unsent.url, getattr(self._http, "params", None))
        request = self._http.build_request(
            unsent.method,
            url,
            headers=headers,
            extensions={"timeout": timeout},
            **body,
        )
        # httpx replaces a URL's whole query with the client's own parameters.
        request.url = type(request.url)(url)
        for name in self._strange(unsent.authorization) - headers.keys():
            if name in request.headers:
                del request.headers[name]
        return request

    def _merged(self, authorization: Authorization) -> dict[str, str]:
        """The HTTP client's headers, ours, and the credential."""
        if self._own:
            headers = dict(_OWN_HEADERS)
        else:
            headers = {name.lower(): text for name, text in self._http.headers.items()}
            headers.pop("content-type", None)  # describes the body, which is ours
            headers["accept-encoding"] = _codings(headers.get("accept-encoding", ""))
            for name in self._strange(authorization):
                headers.pop(name, None)
        headers.update(self._fixed)
        for name, secret in authorization.headers:
            headers[name] = secret.reveal()
        return headers

    def _strange(self, authorization: Authorization) -> frozenset[str]:
        """The credential headers that the HTTP client must not add to a request."""
        if authorization.secret:
            return authorization.foreign
        return self._credential_names


def _length(unsent: Unsent) -> str:
    """The header Content-Length; empty: there is to be none."""
    given = unsent.headers
    if "content-length" in given or "transfer-encoding" in given:
        return ""
    if unsent.content:
        return str(len(unsent.content))
    return "0" if unsent.method.upper() in _WITH_CONTENT else ""


def _cookies(unsent: Unsent) -> str:
    """The header Cookie: the request's own, and the credentials'."""
    own = unsent.headers.get("cookie", "")
    pairs = [f"{name}={text.reveal()}" for name, text in unsent.authorization.cookies]
    return "; ".join([own, *pairs] if own else pairs)


def _codings(asked: str) -> str:
    """The content codings that an HTTP client accepts and this runtime can decode."""
    names = [one.partition(";")[0].strip().lower() for one in asked.split(",")]
    return ", ".join(name for name in ACCEPTED if name in names) or "identity"


def _add_cookies(request: Any, cookies: Any) -> None:
    """Adds an HTTP client's cookies to the cookie parameters of the call."""
    own = request.headers.pop("cookie", "")  # a jar does not change an existing header
    cookies.set_cookie_header(request)
    if own:
        kept = request.headers.get("cookie", "")
        request.headers["cookie"] = f"{kept}; {own}" if kept else own


def _with_params(url: str, params: Any) -> str:
    """A URL with the parameters of an HTTP client, except those that the URL already has."""
    if not params:
        return url
    names = {pair.partition("=")[0] for pair in url.partition("?")[2].split("&")}
    for name, value in params.multi_items():
        name = query_text(name)
        if name not in names:
            url += f"{'&' if '?' in url else '?'}{name}={query_text(value)}"
    return url


def _fixed_headers(service: ServiceInfo, library: str) -> dict[str, str]:
    """The headers of every request, beyond those of the HTTP client; names in lower case."""
    version = ".".join(map(str, sys.version_info[:2]))
    headers = {
        "accept": service.accept,
        "user-agent": f"{service.package}/{service.version} python/{version} {library}",
    }
    headers.update((name.lower(), value) for name, value in service.headers.items())
    return headers


def stray_body(response: Any) -> Any:
    """The connection of a response that announces a body where none is allowed, else None.

    HTTP libraries leave such a body on the connection, where it would be read as the start of the
    next response (encode/httpx#1474).
    """
    if response.status_code not in (204, 304) or response.http_version == "HTTP/2":
        return None
    headers = response.headers
    if "transfer-encoding" in headers or headers.get("content-length", "0") != "0":
        return response.extensions.get("network_stream")
    return None


def _timeout_of(http: Any) -> Mapping[str, float | None]:
    """The timeout of an HTTP client; ours if it has only its library's default."""
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
    """The module, httpx or its successor, that defines a client or its base class."""
    for cls in type(http).__mro__:
        name = cls.__module__.partition(".")[0]
        if name in _LIBRARIES and name in sys.modules:
            return sys.modules[name]
    return None

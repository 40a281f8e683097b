"""OAuth: access tokens that renew themselves with a refresh token.

Pass an `OAuth` to a client of this package as its credential, or to an httpx client as its `auth`.
It sends the access token, renews it shortly before it expires, and after a 401 renews it once and
retries the request. Of the threads and tasks that share it, one renews the token and the others
wait.

The refresh token and the client secret are sent only to the token endpoint: redirects are not
followed.
"""

from __future__ import annotations

import contextlib
import json
import sys
import threading
import time
from base64 import b64encode
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Coroutine,
    Generator,
    Iterator,
)
from concurrent.futures import Future, wait
from typing import Any, ClassVar, NamedTuple, NoReturn, TypeAlias
from urllib.parse import quote_plus, urlencode, urlsplit

import httpx

from ..auth.credentials import Secret, checked_credential, failing_as, sealed
from ..deadline import remaining
from ..errors import CredentialError
from ..process import after_fork

LEEWAY = 60.0
"""Seconds before its expiry at which an access token is renewed."""

_WAIT = 120.0
"""Seconds after which a renewal by another request counts as abandoned."""
_TRIES = 3
"""How many abandoned renewals one request waits for."""
_End: TypeAlias = "CredentialError | bool"
"""The outcome of a renewal: new tokens, abandoned, or refused."""
_TELLING = "new tokens came, and on_tokens"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


class Tokens:
    """The tokens from the token endpoint. The repr does not reveal them; pickling is refused."""

    __slots__ = ("_access_token", "_refresh_token", "expires_at")

    def __init__(
        self, access_token: str, refresh_token: str, expires_at: float | None
    ) -> None:
        self._access_token = Secret(access_token)
        self._refresh_token = Secret(refresh_token)
        self.expires_at = expires_at
        """Unix time; None if the endpoint does not report it."""

    @property
    def access_token(self) -> str:
        return self._access_token.reveal()

    @property
    def refresh_token(self) -> str:
        """The refresh token to use next: a service may issue a new one each time. Empty where there
        is none, as for client credentials."""
        return self._refresh_token.reveal()

    def __repr__(self) -> str:
        return f"<Tokens until {self.expires_at}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "tokens cannot be pickled: keep their text in a store for secrets"
        )


class OAuth(httpx.Auth):
    """Access tokens, renewed with a refresh token or the client's own credentials.

    Any number of clients, synchronous and asynchronous, may share one.

    Once the response of the token endpoint has begun to arrive, neither a deadline nor a
    cancellation of an asynchronous call interrupts the renewal: the tokens are stored and
    `on_tokens` is awaited first. A call that is interrupted before then loses the response. If
    refresh tokens are single-use, the account's owner may have to authorize again, so leave enough
    time for calls that may renew.
    """

    TOKEN_URL: ClassVar[str] = ""
    """The default token endpoint."""
    BASE_URL: ClassVar[str] = ""
    """The default base URL of the API."""

    def __init__(
        self,
        *,
        client_id: str,
        refresh_token: str | Secret | None = None,
        client_secret: str | Secret | None = None,
        access_token: str | Secret | None = None,
        expires_at: float | None = None,
        scope: str | None = None,
        token_url: str | None = None,
        base_url: str | None = None,
        on_tokens: Callable[[Tokens], object] | None = None,
        leeway: float = LEEWAY,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Nothing is sent until the first request.

        Without a `refresh_token`, access tokens are those of the client itself (client
        credentials), for which it needs its `client_secret`; `scope` says what they are to be for.
        Without a `client_secret` only the `client_id` is sent, as for public clients. `expires_at`
        is the Unix time at which `access_token` expires, if known; without an `access_token` the
        first request renews. `on_tokens` is called with the `Tokens` of every renewal before they
        are used: store the refresh token there, since the previous one may be invalid from then on.
        The call raises its exceptions without a retry. For asynchronous clients it may be
        asynchronous. `base_url` limits where access tokens are sent when this is the `auth` of an
        HTTP client; other requests are sent without one. Raises `CredentialError` for invalid
        values.
        """
        refresh_token = sealed(refresh_token)
        client_secret = sealed(client_secret)
        access_token = sealed(access_token)
        if refresh_token is None and client_secret is None:
            raise CredentialError("give a refresh_token, or a client_secret")
        url = token_url or self.TOKEN_URL
        _check_url(url)
        self._base = _origin(base_url or self.BASE_URL)
        self.flow = Flow(
            _Endpoint(url, client_id, client_secret, scope),
            (
                None
                if refresh_token is None
                else checked_credential("refresh_token", refresh_token)
            ),
            (
                None
                if access_token is None
                else checked_credential("access_token", access_token)
            ),
            None if expires_at is None else expires_at - leeway,
            on_tokens,
            leeway,
            now,
        )

    def scrub(self, text: str) -> str:
        """The text with all secrets of this flow redacted."""
        return self.flow.scrub(text)

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        if self._is_theirs(request):
            yield request
        else:
            yield from self.flow.sync_auth_flow(request)

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        if self._is_theirs(request):
            yield request
            return
        flow = self.flow.async_auth_flow(request)
        try:
            response = yield await flow.__anext__()
            while True:
                response = yield await flow.asend(response)
        except StopAsyncIteration:
            return
        finally:
            await flow.aclose()

    def _is_theirs(self, request: httpx.Request) -> bool:
        """Whether a request goes to a host that must not see the access token."""
        return self._base is not None and _origin(str(request.url)) != self._base

    def __repr__(self) -> str:
        if not hasattr(self, "flow"):  # what it was given is refused just now
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.flow.endpoint.url}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("it cannot be pickled: it holds credentials")


class Flow:
    """The flow itself, for requests of httpx and httpx2 alike."""

    def __init__(
        self,
        endpoint: _Endpoint,
        refresh_token: Secret | None,
        access_token: Secret | None,
        renew_at: float | None,
        on_tokens: Callable[[Tokens], Any] | None,
        leeway: float,
        now: Callable[[], float],
    ) -> None:
        self.endpoint = endpoint
        self._refresh_token = refresh_token
        self._access_token = access_token
        self._before: Secret | None = None
        """The previous access token, which pending requests may still carry."""
        self._renew_at = renew_at
        self._on_tokens = on_tokens
        self._leeway = leeway
        self._now = now
        self._lock = threading.Lock()
        self._renewal: _Renewal | None = None
        """The renewal in progress."""
        after_fork(self, Flow._forked)

    def _forked(self) -> None:
        self._lock = threading.Lock()
        self._renewal = None

    def scrub(self, text: str) -> str:
        """The text with all secrets of this flow redacted."""
        secrets = (
            self._access_token,
            self._refresh_token,
            self._before,
            *self.endpoint.secrets,
        )
        for secret in secrets:
            if secret is not None and secret.reveal():
                text = text.replace(secret.reveal(), "[secret]")
        return text

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
        outcome: Any = None
        with contextlib.closing(self._steps(request, _once)) as steps:
            while True:
                try:
                    step = steps.send(outcome)
                except StopIteration:
                    return
                if isinstance(step, _Wait):
                    outcome = bool(wait({step.renewal}, step.seconds).done)
                    continue
                outcome = yield step
                if step is not request:
                    outcome.read()
                    tokens = steps.send(outcome)
                    with failing_as(_TELLING):
                        outcome = self._tell(tokens)
                    if hasattr(outcome, "__await__"):
                        if hasattr(outcome, "close"):
                            outcome.close()
                        raise CredentialError(
                            "on_tokens is asynchronous, which only an asynchronous client can "
                            "wait for"
                        )

    async def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
        outcome: Any = None
        with contextlib.closing(self._steps(request, _once_async)) as steps:
            while True:
                try:
                    step = steps.send(outcome)
                except StopIteration:
                    return
                if isinstance(step, _Wait):
                    outcome = await _waited(step)
                    continue
                outcome = yield step
                if step is not request:
                    await _uncut(self._received(steps, outcome))
                    outcome = None

    async def _received(self, steps: Generator[Any, Any, None], response: Any) -> None:
        """Processes the response of the token endpoint, and calls `on_tokens`."""
        await response.aread()
        tokens = steps.send(response)
        with failing_as(_TELLING):
            result = self._tell(tokens)
            if hasattr(result, "__await__"):
                await result

    def _steps(
        self, request: Any, once: Callable[[bytes], Any]
    ) -> Generator[Any, Any, None]:
        """The flow without I/O, which both drivers advance step by step.

        Yields the request to the API and receives its response; yields the request to the token
        endpoint and receives the response after reading, for which it yields the tokens to report;
        or yields a `_Wait` and receives whether the renewal ended.
        """
        token = yield from self._token(request, once, None)
        response = yield _signed(request, token)
        if response.status_code == 401:
            token = yield from self._token(request, once, token)
            yield _signed(request, token)

    def _token(
        self, request: Any, once: Callable[[bytes], Any], refused: Secret | None
    ) -> Generator[Any, Any, Secret]:
        """A valid access token, other than the one that the API refused."""
        given_up = 0
        while given_up < _TRIES:
            token, renewal, mine = self._token_or_renewal(refused)
            if token is not None:
                return token
            if not mine:
                left = max(0.0, renewal.until - time.monotonic())
                seconds = min(left, _pool_timeout(request))
                has_ended = yield _Wait(renewal, seconds)
                if not has_ended and seconds < left:
                    raise _library(request).ConnectTimeout(
                        "another request is still renewing the access token",
                        request=request,
                    )
                given_up += _is_given_up(self._finish(renewal, False))
                continue
            ended: _End = False
            try:
                response = yield self.endpoint.request(
                    request, self._refresh_token, once
                )
                tokens = self._take(response, request)
                ended = True
                yield tokens
            except CredentialError as error:
                ended = error
                raise
            finally:
                self._finish(renewal, ended)
        raise _given_up(request)

    def _tell(self, tokens: Tokens) -> Any:
        return self._on_tokens(tokens) if self._on_tokens else None

    def _token_or_renewal(
        self, refused: Secret | None
    ) -> tuple[Secret | None, _Renewal, bool]:
        """A valid token; or a renewal, and whether the caller must perform it."""
        with self._lock:
            if self._renewal is not None:
                return None, self._renewal, False
            token = self._access_token
            due = self._renew_at is not None and self._now() >= self._renew_at
            if token is not None and token is not refused and not due:
                return token, _NO_RENEWAL, False
            self._renewal = _Renewal()
            return None, self._renewal, True

    def _finish(self, renewal: _Renewal, end: _End) -> _End:
        """Ends a renewal, unless it has ended; returns its outcome."""
        with self._lock:
            if self._renewal is renewal:
                self._renewal = None
            if not renewal.done():
                renewal.set_result(end)
        return renewal.result()

    def _take(self, response: Any, request: Any) -> Tokens:
        """Stores the tokens of a response. Raises `CredentialError` if it has none."""
        status = response.status_code
        if status == 429 or status >= 500:
            # Nothing was sent to the API, which a connection error expresses.
            raise _library(request).ConnectError(
                f"the token endpoint responded {status}", request=request
            )
        told = _told(response)
        if status != 200:
            raise CredentialError(
                "the access token could not be renewed: the token endpoint responded "
                f"{status} {self._reason(told)}".rstrip()
            )
        if told is None:
            raise CredentialError(
                "the access token could not be renewed: the token endpoint's response is not JSON "
                "object"
            )
        access = checked_credential("the new access token", told.access_token)
        refresh = self._refresh_token
        if told.refresh_token is not None:
            refresh = checked_credential("the new refresh token", told.refresh_token)
        lifetime = told.lifetime
        now = self._now()
        with self._lock:
            self._before = self._access_token
            self._access_token = access
            self._refresh_token = refresh
            self._renew_at = None
            if lifetime is not None:
                # The leeway must not consume a short lifetime.
                self._renew_at = now + max(lifetime - self._leeway, lifetime / 2)
        ends = None if lifetime is None else now + lifetime
        return Tokens(access.reveal(), refresh.reveal() if refresh else "", ends)

    def _reason(self, told: _Told | None) -> str:
        """The token endpoint's reason, redacted for messages."""
        if told is None or told.error is None:
            return ""
        text = self.scrub(str(told.error.reveal()))
        return "".join(char for char in text if char.isprintable())[:100]

    def __repr__(self) -> str:
        return f"<Flow {self.endpoint.url}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("it cannot be pickled: it holds credentials")


class _Renewal(Future[_End]):
    """A renewal in progress."""

    def __init__(self) -> None:
        super().__init__()
        self.until = time.monotonic() + _WAIT
        """When it counts as abandoned, however little time each waiting request has."""


class _Wait(NamedTuple):
    """An effect: wait for a renewal by another request."""

    renewal: _Renewal
    seconds: float


_NO_RENEWAL = _Renewal()


class _Endpoint:
    """The token endpoint, and how the client authenticates there."""

    __slots__ = ("_basic", "_client_id", "_scope", "_secret", "url")

    def __init__(
        self,
        url: str,
        client_id: str,
        secret: str | Secret | None,
        scope: str | None,
    ) -> None:
        self.url = url
        self._scope = scope
        self._client_id = checked_credential("client_id", client_id).reveal()
        self._secret = (
            None if secret is None else checked_credential("client_secret", secret)
        )
        self._basic: Secret | None = None
        if self._secret is not None:
            both = f"{quote_plus(self._client_id)}:{quote_plus(self._secret.reveal())}"
            self._basic = Secret(b64encode(both.encode()).decode())

    @property
    def secrets(self) -> tuple[Secret | None, Secret | None]:
        return self._secret, self._basic

    def request(
        self, like: Any, refresh_token: Secret | None, once: Callable[[bytes], Any]
    ) -> Any:
        """The request for new tokens, of the same library as the original and with its timeouts."""
        library = _library(like)
        content, size = self._content(refresh_token, once)
        headers = library.Headers(  # its repr conceals the authorization
            {
                "accept": "application/json",
                "content-type": "application/x-www-form-urlencoded",
                "content-length": str(size),
            }
        )
        if self._basic is not None:
            headers["authorization"] = f"Basic {self._basic.reveal()}"
        if "user-agent" in like.headers:
            headers["user-agent"] = like.headers["user-agent"]
        timeout = like.extensions.get("timeout")
        return library.Request(
            "POST",
            self.url,
            headers=headers,
            content=content,
            extensions={} if timeout is None else {"timeout": timeout},
        )

    def _content(
        self, refresh_token: Secret | None, once: Callable[[bytes], Any]
    ) -> tuple[Any, int]:
        """The form of the token request, as a single-use body, and its size."""
        form = {"grant_type": "client_credentials"}
        if refresh_token is not None:
            form = {"grant_type": "refresh_token"}
            form["refresh_token"] = refresh_token.reveal()
        if self._scope:
            form["scope"] = self._scope
        if self._basic is None:
            form["client_id"] = self._client_id
        body = urlencode(form).encode()
        return once(body), len(body)


def _once(body: bytes) -> Iterator[bytes]:
    """A single-use body, which cannot follow a redirect."""
    yield body


async def _once_async(body: bytes) -> AsyncIterator[bytes]:
    yield body


async def _uncut(work: Coroutine[Any, Any, None]) -> None:
    """Runs a coroutine to its end; a cancellation meanwhile is raised afterwards."""
    import asyncio  # slow to import, and not needed by synchronous programs

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # an event loop other than asyncio's
        await work
        return
    task = asyncio.ensure_future(work)
    cut: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cut = error
    try:
        if cut is not None:
            raise cut  # asyncio logs it if the work failed, too
        task.result()
    finally:
        cut = None  # breaks the reference cycle between the exception and this frame


async def _waited(step: _Wait) -> bool:
    import asyncio

    renewal = asyncio.wrap_future(step.renewal)
    return bool((await asyncio.wait({renewal}, timeout=step.seconds))[0])


def _pool_timeout(request: Any) -> float:
    """How long a request waits for a renewal by another: its timeout for a pooled connection."""
    timeouts: Any = request.extensions.get("timeout") or {}
    seconds = remaining(timeouts.get("pool"))
    return _WAIT if seconds is None else seconds


def _signed(request: Any, token: Secret) -> Any:
    request.headers["authorization"] = f"Bearer {token.reveal()}"
    return request


def _library(request: Any) -> Any:
    return sys.modules[type(request).__module__.partition(".")[0]]


def _is_given_up(end: _End) -> bool:
    """Whether another request's renewal was abandoned; raises the reason if it was refused."""
    if isinstance(end, CredentialError):
        raise CredentialError(end.message)  # a copy: a traceback belongs to one request
    return not end


def _given_up(request: Any) -> Exception:
    error: Exception = _library(request).ConnectError(
        "other requests were renewing the access token, and none of them finished",
        request=request,
    )
    return error


class _Told(NamedTuple):
    """Text from the token endpoint's response, with secrets redacted."""

    access_token: Secret | None
    refresh_token: Secret | None
    lifetime: float | None
    error: Secret | None
    """The response may repeat secrets of the request."""


def _told(response: Any) -> _Told | None:
    """The JSON object of a response; None if it is not one."""
    try:
        document = json.loads(response.content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict):
        return None
    error = document.get("error")
    return _Told(
        sealed(document.get("access_token")),
        sealed(document.get("refresh_token")),
        _seconds(document.get("expires_in")),
        sealed(error) if isinstance(error, str) else None,
    )


def _seconds(value: Any) -> float | None:
    """A lifetime in seconds; None for an invalid value."""
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return seconds if 0 < seconds < 1e10 else None


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (
        parts.scheme == "http" and parts.hostname in _LOOPBACK
    )
    if not safe or not parts.hostname or "@" in parts.netloc or parts.fragment:
        raise CredentialError("token_url must be an https URL")


def _origin(url: str) -> tuple[str, str, int | None] | None:
    if not url:
        return None
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port

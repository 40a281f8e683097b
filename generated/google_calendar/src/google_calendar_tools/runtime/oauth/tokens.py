"""OAuth: access tokens that renew themselves with a refresh token.

Pass an `OAuth` to a client of this package as its credential, or to an httpx client as its `auth`.
It sends the access token, renews it shortly before it expires, and after a 401 renews it once and
retries the request. Of the threads and tasks that share it, one renews the token and the others
wait.

The refresh token and the client secret are sent only to the token endpoint: redirects are not
followed.
"""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Generator
from typing import Any, ClassVar, NoReturn
from urllib.parse import urlsplit

import httpx

from ..auth.values import Secret, checked_credential, sealed
from ..call.authentication import AuthSteps, EffectAuth, Forward
from ..errors import CredentialError
from .adapter import async_flow_of, flow_of
from .endpoint import Endpoint
from .flow import TokenFlow
from .renewal import SharedTokens, Tokens

LEEWAY = 60.0
"""Seconds before its expiry at which an access token is renewed."""


class OAuth(httpx.Auth, EffectAuth):
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
        if refresh_token is not None:
            refresh_token = checked_credential("refresh_token", refresh_token)
        if access_token is not None:
            access_token = checked_credential("access_token", access_token)
        endpoint = Endpoint(
            token_url or self.TOKEN_URL, client_id, client_secret, scope
        )
        self._base = _origin(base_url or self.BASE_URL)
        renew_at = None if expires_at is None else expires_at - leeway
        tokens = SharedTokens(refresh_token, access_token, renew_at, leeway, now)
        self.flow = TokenFlow(endpoint, tokens, on_tokens)

    def scrub(self, text: str) -> str:
        """The text with all secrets of this flow redacted."""
        return self.flow.scrub(text)

    def steps(self, request: Any, asynchronous: bool) -> AuthSteps:
        """The effects of sending a request of a client of this package."""
        return self.flow.steps(request, asynchronous)

    def sync_auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        return flow_of(self._steps_at_base(request, False), request)

    def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        return async_flow_of(self._steps_at_base(request, True), request)

    def _steps_at_base(self, request: httpx.Request, asynchronous: bool) -> AuthSteps:
        """The steps of a request of any HTTP client: other hosts get no token."""
        if self._is_elsewhere(request):
            yield Forward(request)
        else:
            yield from self.flow.steps(request, asynchronous)

    def _is_elsewhere(self, request: httpx.Request) -> bool:
        """Whether a request goes to a host that must not see the access token."""
        return self._base is not None and _origin(str(request.url)) != self._base

    def __repr__(self) -> str:
        if not hasattr(self, "flow"):  # a traceback may show it while it is constructed
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.flow.endpoint.url}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("it cannot be pickled: it holds credentials")


def _origin(url: str) -> tuple[str, str, int | None] | None:
    if not url:
        return None
    parts = urlsplit(url)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.scheme, parts.hostname or "", port

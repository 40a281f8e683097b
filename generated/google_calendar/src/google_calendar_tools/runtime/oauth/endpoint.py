"""The token endpoint: its requests, and what its responses say."""

from __future__ import annotations

import json
import sys
from base64 import b64encode
from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple
from urllib.parse import quote_plus, urlencode, urlsplit

from ..auth.scrubbing import KnownSecret
from ..auth.values import Secret, checked_credential, sealed
from ..errors import CredentialError

MAX_RESPONSE_BYTES = 1024 * 1024
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def checked_url(url: str) -> str:
    """The URL of a token endpoint. Raises `CredentialError` for an unsafe one."""
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (
        parts.scheme == "http" and parts.hostname in _LOOPBACK
    )
    if not safe or not parts.hostname or "@" in parts.netloc or parts.fragment:
        raise CredentialError("token_url must be an https URL")
    return url


class Endpoint:
    """The token endpoint, and how the client authenticates there."""

    __slots__ = ("_basic", "_client_id", "_scope", "_secret", "url")

    def __init__(
        self,
        url: str,
        client_id: str,
        secret: str | Secret | None,
        scope: str | None,
    ) -> None:
        self.url = checked_url(url)
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
    def secrets(self) -> tuple[KnownSecret, ...]:
        known = ((self._secret, "client_secret", ""), (self._basic, "", "Basic"))
        return tuple(
            KnownSecret(secret, (name,) if name else (), scheme)
            for secret, name, scheme in known
            if secret is not None
        )

    def request(
        self, like: Any, refresh_token: Secret | None, asynchronous: bool
    ) -> Any:
        """The request for new tokens, of the same library as the original and with its timeouts."""
        library = library_of(like)
        body = Secret(self._form(refresh_token))
        size = len(body.reveal())
        content = _read_later(body) if asynchronous else _read(body)
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

    def _form(self, refresh_token: Secret | None) -> str:
        form = {"grant_type": "client_credentials"}
        if refresh_token is not None:
            form = {"grant_type": "refresh_token"}
            form["refresh_token"] = refresh_token.reveal()
        if self._scope:
            form["scope"] = self._scope
        if self._basic is None:
            form["client_id"] = self._client_id
        return urlencode(form)


def _read(body: Secret) -> Iterator[bytes]:
    """A single-use body, which cannot follow a redirect and which no traceback shows."""
    yield body.reveal().encode()


async def _read_later(body: Secret) -> AsyncIterator[bytes]:
    yield body.reveal().encode()


class TokenResponse(NamedTuple):
    """Text from the token endpoint's response, with secrets redacted."""

    access_token: Secret | None
    refresh_token: Secret | None
    lifetime: float | None
    error: Secret | None
    """The response may repeat secrets of the request."""


def token_response(content: bytes | None) -> TokenResponse | None:
    """The JSON object of a response; None if it is not one."""
    try:
        document = json.loads(content or b"")
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict):
        return None
    error = document.get("error")
    return TokenResponse(
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


def library_of(request: Any) -> Any:
    """The HTTP library of a request, as a module."""
    return sys.modules[type(request).__module__.partition(".")[0]]

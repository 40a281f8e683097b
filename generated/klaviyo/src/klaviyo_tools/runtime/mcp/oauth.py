"""Sessions over HTTP with credentials of their own, by OAuth.

A client signs in at the authorization server, which the server names in its protected-resource
metadata (RFC 9728), and sends the token that it gets. The server asks the authorization server
about it (RFC 7662): it must be meant for this server. The token itself is never sent to the API;
the authorization server exchanges it for one of the API (RFC 8693).
"""

from __future__ import annotations

import hashlib
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx
from mcp.server.auth.middleware.auth_context import get_access_token
from mcp.server.auth.provider import AccessToken, principal_components

from ..auth.values import Secret
from ..client import AsyncClient
from ..errors import CredentialError
from .options import HTTP, Options, UsageError
from .package import Package
from .server import client_of

_MOST_CLIENTS = 500
_TIMEOUT = 10.0
_EARLY = 30.0
"""Seconds before its end at which a token is exchanged again."""
_SHORT = 300.0
"""Seconds for which a token is used that does not say when it ends."""
_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"


class AuthorizationServer:
    """What the server asks of the authorization server."""

    def __init__(self, http: HTTP) -> None:
        self._http = http
        self._metadata: dict[str, Any] = {}

    async def introspect(self, token: str) -> dict[str, Any]:
        return await self._post("introspection_endpoint", {"token": token})

    async def exchange(self, token: str, resource: str) -> dict[str, Any]:
        return await self._post(
            "token_endpoint",
            {
                "grant_type": _EXCHANGE,
                "subject_token": token,
                "subject_token_type": _ACCESS_TOKEN,
                "requested_token_type": _ACCESS_TOKEN,
                "resource": resource,
            },
        )

    async def _post(self, endpoint: str, form: dict[str, str]) -> dict[str, Any]:
        """Raises `CredentialError`, without anything secret."""
        try:
            async with httpx.AsyncClient(timeout=_TIMEOUT) as client:
                url = (await self._described(client)).get(endpoint)
                if not isinstance(url, str):
                    raise CredentialError(f"the authorization server has no {endpoint}")
                response = await client.post(
                    url,
                    data=form,
                    auth=(self._http.client_id, self._http.client_secret),
                    headers={"accept": "application/json"},
                )
                document = response.json() if response.status_code == 200 else None
        except (httpx.HTTPError, ValueError) as error:
            raise CredentialError(
                f"the authorization server does not answer: {type(error).__name__}"
            ) from None
        if not isinstance(document, dict):
            raise CredentialError(
                f"the authorization server refuses: status {response.status_code}"
            )
        return document

    async def _described(self, client: httpx.AsyncClient) -> dict[str, Any]:
        """Its metadata (RFC 8414), read once."""
        if not self._metadata:
            parts = urlsplit(self._http.issuer)
            for name in ("oauth-authorization-server", "openid-configuration"):
                url = parts._replace(
                    path=f"/.well-known/{name}{parts.path.rstrip('/')}"
                )
                response = await client.get(url.geturl())
                if response.status_code == 200:
                    found = response.json()
                    issuer = str(found.get("issuer", "")).rstrip("/")
                    if issuer == self._http.issuer:  # it speaks for itself
                        self._metadata = found
                        break
        return self._metadata


class Introspection:
    """Asks the authorization server about tokens."""

    def __init__(self, http: HTTP) -> None:
        self._server = AuthorizationServer(http)
        self._url = http.url

    async def verify_token(self, token: str) -> AccessToken | None:
        """What a token is good for; None: nothing here."""
        try:
            found = await self._server.introspect(token)
        except CredentialError:
            return None
        if found.get("active") is not True:
            return None
        audiences = found.get("aud", [])
        if isinstance(audiences, str):
            audiences = [audiences]
        resource = next((one for one in audiences if one == self._url), None)
        expires = found.get("exp")
        return AccessToken(
            token=token,
            client_id=str(found.get("client_id", "")),
            scopes=str(found.get("scope", "")).split(),
            expires_at=expires if isinstance(expires, int) else None,
            resource=resource,
            subject=str(found["sub"]) if "sub" in found else None,
            claims={"iss": str(found.get("iss", ""))},
        )


@dataclass(slots=True)
class _Exchanged:
    token: Secret
    until: float
    given: str = field(repr=False, default="")
    """The digest of the token that it was exchanged for."""


class SessionClients:
    """A client of the API for each user that is signed in."""

    def __init__(self, package: Package, options: Options, http: HTTP) -> None:
        """Raises `UsageError` for a service without bearer tokens."""
        bearer = [
            one
            for one in package.service.credentials
            if one.where == "header" and one.format == "Bearer {}"
        ]
        if not bearer:
            raise UsageError(
                f"--oauth-issuer: {package.service.name} takes no bearer tokens; use "
                f"{package.variable('TOKEN')} instead"
            )
        self._option = bearer[0].option
        self._package = package
        self._options = options
        self._server = AuthorizationServer(http)
        self._clients: OrderedDict[str, AsyncClient] = OrderedDict()

    async def current(self) -> AsyncClient:
        """The client of the user who calls. Raises `CredentialError`."""
        token = get_access_token()
        if token is None:
            raise CredentialError("nobody is signed in")
        client_id, issuer, subject = principal_components(token)
        user = repr((client_id, issuer, subject)) if subject else _digest(token.token)
        client = self._clients.get(user)
        if client is None:
            client = client_of(
                self._package, self._options, **{self._option: self._supplier()}
            )
            self._clients[user] = client
            if len(self._clients) > _MOST_CLIENTS:
                _, oldest = self._clients.popitem(last=False)
                await oldest.aclose()
        self._clients.move_to_end(user)
        return client

    def _supplier(self) -> Callable[[], Awaitable[str]]:
        """Exchanges the token of the request at hand, and keeps the result while it is good."""
        known = _Exchanged(Secret(""), 0.0)
        resource = self._options.base_url or self._package.service.base_url

        async def supply() -> str:
            token = get_access_token()
            if token is None:
                raise CredentialError("nobody is signed in")
            given = _digest(token.token)
            if known.given != given or time.time() >= known.until:
                found = await self._server.exchange(token.token, resource)
                if not isinstance(found.get("access_token"), str):
                    raise CredentialError(
                        "the authorization server gives no token for the API"
                    )
                seconds = found.get("expires_in")
                good = seconds - _EARLY if isinstance(seconds, int) else _SHORT
                known.token = Secret(found["access_token"])
                known.until, known.given = time.time() + good, given
            return known.token.reveal()

        return supply

    async def close(self) -> None:
        while self._clients:
            _, client = self._clients.popitem()
            await client.aclose()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).hexdigest()

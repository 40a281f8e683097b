"""The server over streamable HTTP: who may call it, from where, and with whose credentials."""

from __future__ import annotations

import logging
import secrets
import socket
import sys
from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from mcp.server.transport_security import TransportSecuritySettings
from starlette.applications import Starlette

from .goneclients import App, OneResponse, Receive, Scope, Send
from .options import HTTP, Options, UsageError
from .package import Package
from .server import server_of

MAX_BODY = 16 * 1024 * 1024
"""Bytes of a request: files come as base64."""


def app_of(package: Package, options: Options, http: HTTP) -> App:
    """The ASGI application. Raises `UsageError` and `ArgumentError`."""
    security = TransportSecuritySettings(
        allowed_hosts=_hosts(http), allowed_origins=[*_origins(http), *http.origins]
    )
    common: dict[str, Any] = {
        "streamable_http_path": http.path,
        "transport_security": security,
        "max_request_body_size": MAX_BODY,
    }
    if http.issuer:
        from mcp.server.auth.settings import AuthSettings

        from .oauth import Introspection, SessionClients

        clients = SessionClients(package, options, http)
        return server_of(
            package, options, clients.current, clients.close
        ).streamable_http_app(
            **common,
            # Validated, so that an address without a path gets none: issuers compare text.
            auth=AuthSettings.model_validate(
                {
                    "issuer_url": http.issuer,
                    "resource_server_url": http.url,
                    "validate_token_resource": True,
                }
            ),
            token_verifier=Introspection(http),
        )
    app: Starlette = server_of(package, options).streamable_http_app(**common)
    return _TokenGuard(app, http.token) if http.token else app


def serve(package: Package, options: Options, http: HTTP) -> None:
    """Serves until the process is ended. Raises `UsageError` and `ArgumentError`."""
    import uvicorn

    family = socket.AF_INET6 if ":" in http.host else socket.AF_INET
    try:
        listening = socket.create_server((http.host, http.port), family=family)
    except OSError as error:
        raise UsageError(
            f"cannot listen on {http.host}:{http.port}: {error.strerror}"
        ) from None
    with listening:
        port = listening.getsockname()[1]
        http = replace(http, port=port)
        app = OneResponse(app_of(package, options, http))
        print(f"{package.command}: serving {http.url}", file=sys.stderr, flush=True)
        config = uvicorn.Config(
            app,
            log_level=max(logging.WARNING, logging.getLogger().level),
            access_log=False,  # it would hold whole URLs
            server_header=False,
        )
        uvicorn.Server(config).run(sockets=[listening])


_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


def _hosts(http: HTTP) -> list[str]:
    parts = urlsplit(http.public_url)
    names = [parts.netloc] if parts.netloc else []
    if http.is_loopback:
        names += [known for name in _LOOPBACK for known in (name, f"{name}:*")]
    return names


def _origins(http: HTTP) -> list[str]:
    parts = urlsplit(http.public_url)
    names = [f"{parts.scheme}://{parts.netloc}"] if parts.netloc else []
    if http.is_loopback:
        hosts = (known for name in _LOOPBACK for known in (name, f"{name}:*"))
        names += [f"http://{host}" for host in hosts]
    return names


class _TokenGuard:
    """Lets requests through that carry the token."""

    def __init__(self, app: App, token: str) -> None:
        self._app = app
        self._token = token.encode()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        given = [value for name, value in scope["headers"] if name == b"authorization"]
        if len(given) == 1 and self._is_known(given[0]):
            await self._app(scope, receive, send)
            return
        await send(
            {
                "type": "http.response.start",
                "status": 401,
                "headers": [
                    (b"www-authenticate", b"Bearer"),
                    (b"content-type", b"text/plain; charset=utf-8"),
                ],
            }
        )
        await send(
            {"type": "http.response.body", "body": b"a bearer token is needed\n"}
        )

    def _is_known(self, header: bytes) -> bool:
        scheme, _, token = header.partition(b" ")
        same = secrets.compare_digest(token.strip(), self._token)
        return same and scheme.lower() == b"bearer"  # in any case, by RFC 9110

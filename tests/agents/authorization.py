"""An authorization server on this machine, for introspection and token exchange."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qsl

from tests.recording.loopback import Loopback, Received, Reply


class AuthorizationServer(Loopback):
    """Knows the tokens `user-<name>`; `ended-<name>` and `elsewhere-<name>` are not good here."""

    client_id = "the-server"
    client_secret = "s3cret-of-the-server"

    def __init__(self) -> None:
        super().__init__(self._respond)
        self.resource = ""
        """The server that tokens are for."""
        self.exchanged: list[str] = []

    def _respond(self, received: Received) -> Reply:
        if received.target == "/.well-known/oauth-authorization-server":
            return _json(
                {
                    "issuer": self.url,
                    "introspection_endpoint": f"{self.url}/introspect",
                    "token_endpoint": f"{self.url}/token",
                }
            )
        pair = f"{self.client_id}:{self.client_secret}".encode()
        if (
            received.header("authorization")
            != f"Basic {base64.b64encode(pair).decode()}"
        ):
            return Reply(401)
        form = dict(parse_qsl(received.body.decode()))
        if received.target == "/introspect":
            return _json(self._introspected(form["token"]))
        assert received.target == "/token"
        assert form["grant_type"].endswith(":token-exchange")
        self.exchanged.append(form["subject_token"])
        name = form["subject_token"].partition("-")[2]
        return _json({"access_token": f"api-{name}", "expires_in": 3600})

    def _introspected(self, token: str) -> dict[str, Any]:
        kind, _, name = token.partition("-")
        audience = (
            "https://elsewhere.example/mcp" if kind == "elsewhere" else self.resource
        )
        active = kind in ("user", "elsewhere")
        return {"active": active, "sub": name, "client_id": "app", "aud": [audience]}


def _json(document: Any) -> Reply:
    return Reply(
        200, (("content-type", "application/json"),), json.dumps(document).encode()
    )

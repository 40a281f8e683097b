"""A request as fixtures hold it: readable, and free of what only belongs to a connection."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

from .loopback import Received
from .multipart import parts

FORM = "application/x-www-form-urlencoded"
_CONNECTION = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "host",
        "transfer-encoding",
        "user-agent",
    }
)


def recorded_request(received: Received) -> dict[str, Any]:
    """The recorded form of a request.

    Of a credential only the scheme is kept, of a multipart type not its boundary. `body` is the
    JSON value, or of a form the list of its parts, and missing where nothing was sent.
    """
    path, _, query = received.target.partition("?")
    kind = received.header("content-type")
    request: dict[str, Any] = {
        "method": received.method,
        "path": path,
        "query": [list(pair) for pair in query_pairs(query)],
        "headers": _headers(received.headers),
    }
    if kind.startswith("multipart/"):
        request["body"] = _parts(kind, received.body)
    elif received.body and kind.partition(";")[0] == FORM:
        pairs = query_pairs(received.body.decode())
        request["body"] = [{"name": name, "text": text} for name, text in pairs]
    elif received.body:
        request["body"] = json.loads(received.body)
    return request


def query_pairs(query: str) -> list[tuple[str, str]]:
    """Decoded names and values of a query, in order."""
    return parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))


def _headers(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in pairs:
        key = name.lower()
        if key in _CONNECTION:
            continue
        if key in headers:
            raise ValueError(f"the header {key} was sent twice")
        if key == "authorization":
            value = value.partition(" ")[0]
        elif key == "content-type":
            value = value.partition(";")[0]
        headers[key] = value
    return dict(sorted(headers.items()))


def _parts(kind: str, body: bytes) -> list[dict[str, str]]:
    found = []
    for part in parts(kind, body):
        one = {"name": part.name}
        if part.filename is not None:
            one["filename"] = part.filename
        if part.content_type is not None:
            one["content_type"] = part.content_type
        if part.filename is None:
            one["text"] = part.content.decode()
        else:
            one["base64"] = base64.b64encode(part.content).decode("ascii")
        found.append(one)
    return found

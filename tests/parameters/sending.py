"""Calls that end within the test, and the slots of the requests that they would have sent."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, quote, unquote_plus

import httpx

from tests.emitted import EMITTED
from tests.parameters.package import Tool
from tests.recording.multipart import parts
from tests.recording.wire import FORM

API_KEY, COMPANY = "pk_0123456789abcdef", "PubKey"
CREDENTIALS: Mapping[str, Mapping[str, str]] = {
    **{name: service.credentials for name, service in EMITTED.items()},
    "klaviyo": {"api_key": API_KEY, "company_id": COMPANY},
}
_OPTIONS = {"rate_limits": False, "max_retries": 0}
"""Nothing is sent anywhere, so there is nothing to wait for."""
_RESPONSE = {"data": [], "links": {"next": None}, "items": []}
_BASES = "|".join(re.escape(service.base_path) for service in EMITTED.values())
_TRANSPORT_HEADERS = (
    "host",
    "accept-encoding",
    "connection",
    "content-length",
    "user-agent",
)
"""Of the HTTP library rather than of the call."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A request, byte for byte; the boundary of a multipart body is always the same."""

    method: str
    url: bytes
    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def path(self) -> str:
        return self.url.partition(b"?")[0].decode("ascii")

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The query, decoded."""
        query = self.url.partition(b"?")[2].decode("ascii")
        pairs = (pair.partition("=") for pair in query.split("&") if pair)
        return [(_decoded(name), _decoded(value)) for name, _, value in pairs]

    def header(self, name: str) -> str:
        wanted = name.lower().encode()
        return ", ".join(
            value.decode() for key, value in self.headers if key.lower() == wanted
        )


def _decoded(text: str) -> str:
    return unquote_plus(text, errors="strict")


class Line:
    """Where the requests end. Counts them; the answer is always the same."""

    def __init__(self) -> None:
        self.requests: list[Sent] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(_sent(request))
        return httpx.Response(200, json=_RESPONSE)


def _sent(request: httpx.Request) -> Sent:
    url, headers, body = request.url, list(request.headers.raw), request.read()
    kind = request.headers.get("content-type", "")
    if found := re.search(r"boundary=([0-9a-f]+)", kind):
        mark = found[1].encode()
        body = body.replace(mark, b"BOUNDARY")
        headers = [(name, value.replace(mark, b"BOUNDARY")) for name, value in headers]
    origin = f"{url.scheme}://{url.netloc.decode()}"
    assert origin in {service.origin for service in EMITTED.values()}, origin
    return Sent(request.method, url.raw_path, tuple(headers), body)


class Caller:
    """Calls one tool in every spelling."""

    def __init__(self, service: str = "klaviyo") -> None:
        self.line = Line()
        emitted = EMITTED[service]
        self.client = getattr(emitted.package(), emitted.client)(
            **CREDENTIALS[service],
            http_client=httpx.Client(transport=httpx.MockTransport(self.line)),
            **_OPTIONS,
        )

    def call(self, tool: Tool, arguments: Mapping[str, Any]) -> Sent:
        """By documented names."""
        self.client.call(tool.slug, arguments)
        return self._last()

    def method(self, tool: Tool, arguments: Mapping[str, Any]) -> Sent:
        """By the Python method."""
        getattr(getattr(self.client, tool.group), tool.method)(**arguments)
        return self._last()

    def _last(self) -> Sent:
        [sent] = self.line.requests
        self.line.requests.clear()
        return sent


def asynchronous(
    tool: Tool, documented: Mapping[str, Any], python: Mapping[str, Any] | None
) -> list[Sent]:
    """What the async client sends, by documented names and by its method."""
    line = Line()
    emitted = EMITTED[tool.service]

    async def run() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(line)) as http:
            client = getattr(emitted.package(), f"Async{emitted.client}")(
                **CREDENTIALS[tool.service], http_client=http, **_OPTIONS
            )
            await client.call(tool.slug, documented)
            if python is not None:
                await getattr(getattr(client, tool.group), tool.method)(**python)

    asyncio.run(run())
    return line.requests


@cache
def caller(service: str = "klaviyo") -> Caller:
    return Caller(service)


# Slots --------------------------------------------------------------------------------------------


def slots_of(sent: Sent, path: str) -> dict[str, str]:
    """Everything that a request says, by slot; `path` is the operation's, with its `{names}`."""
    found = {"method": sent.method}
    names = re.findall(r"\{(.+?)\}", path)
    shape = re.sub(r"\\\{.+?\\\}", "([^/?#]+)", re.escape(path))
    match = re.fullmatch(f"(?:{_BASES})?{shape}", sent.path)
    if match is None:
        found["path"] = sent.path
    else:
        found["path"] = path
        for name, raw in zip(names, match.groups(), strict=True):
            text = unquote_plus(raw.replace("+", "%2B"), errors="strict")
            # Whatever else could be read from it, there is one complete encoding.
            found[f"path {name}"] = (
                text if quote(text, safe="") == raw else f"(raw) {raw}"
            )
    for name, value in sent.pairs:
        slot = f"query {name}"
        while slot in found:
            slot += " (again)"
        found[slot] = value
    for raw_name, raw_value in sent.headers:
        name = raw_name.decode().lower()
        if name not in _TRANSPORT_HEADERS:
            found[f"header {name}"] = raw_value.decode()
    kind = sent.header("content-type")
    if kind.startswith("multipart/form-data"):
        found["header content-type"] = "multipart/form-data"
        found.update(_form(sent))
    elif kind == FORM:
        for name, value in parse_qsl(sent.body.decode(), keep_blank_values=True):
            slot = f"body /{name}"
            while slot in found:
                slot += " (again)"
            found[slot] = value
    elif sent.body:
        found.update(body_slots(json.loads(sent.body)))
    return found


def body_slots(value: Any, pointer: str = "") -> dict[str, str]:
    """The members of a body by JSON pointer; arrays count as one value, objects as `object`."""
    if not isinstance(value, dict):
        return {f"body {pointer}".rstrip(): json.dumps(value, sort_keys=True)}
    found = {f"body {pointer}".rstrip(): "object"}
    for name, one in value.items():
        found.update(
            body_slots(one, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}")
        )
    return found


def _form(sent: Sent) -> dict[str, str]:
    found = {}
    for part in parts(sent.header("content-type"), sent.body):
        if part.filename is None:
            found[f"form {part.name}"] = part.content.decode()
        else:
            shown = f"{part.filename} {part.content_type} {part.content!r}"
            found[f"file {part.name}"] = shown
    return found

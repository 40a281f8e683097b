"""HTTP clients that were passed in, of httpx and of its successor: all that they were made for."""

from __future__ import annotations

import asyncio
import json
import pickle
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    AsyncClient,
    AsyncHTTPClient,
    AuthenticationError,
    ResponseError,
    SyncClient,
    SyncHTTPClient,
    SyncResource,
)
from generator.runtime.wire.model import Field, Route, Slot, Tool
from tests.runtime.library import SECRET, SERVICE, Books, Remote, transport

GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 300_000


class Handler(BaseHTTPRequestHandler):
    """API and proxy in one: it tells what arrived, or misbehaves as the path says."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    server: Server

    def do_GET(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length)
        self.server.seen.append(self.path)
        if self.path.endswith("/hang"):
            self.server.gate.wait(5)
        if self.path.endswith("/reset"):
            self.close_connection = True
            return
        if self.path.endswith("/cut"):
            self.send_response(200)
            self.send_header("content-length", "1000")
            self.end_headers()
            self.wfile.write(b"{")
            self.close_connection = True
            return
        if self.path.endswith("/away"):
            self.send_response(307)
            self.send_header("location", "/api/books/other")
            self.send_header("content-length", "0")
            self.end_headers()
            return
        document = {
            "target": self.path,
            "headers": {name.lower(): value for name, value in self.headers.items()},
            "size": len(body),
            "whole": PNG in body,
        }
        content = json.dumps(document).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_GET

    def log_message(self, *args: Any) -> None:
        """Quiet."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.seen: list[str] = []
        self.gate = threading.Event()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is part of these tests."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        thread.start()
        yield server
        server.gate.set()
        server.shutdown()
        thread.join()


Called = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def called(request: pytest.FixtureRequest, library: Any) -> Called:
    """Makes one call with an HTTP client of a library, of either kind, made with `made`."""

    def sync(call: Any, made: dict[str, Any], **options: Any) -> Any:
        with library.Client(**{"verify": False, **made}) as http:
            credentials = options.pop("credentials", {"api_key": SECRET})
            client = SyncClient(SERVICE, credentials, http_client=http, **options)
            return client.call(*call)

    async def run(call: Any, made: dict[str, Any], **options: Any) -> Any:
        async with library.AsyncClient(**{"verify": False, **made}) as http:
            credentials = options.pop("credentials", {"api_key": SECRET})
            client = AsyncClient(SERVICE, credentials, http_client=http, **options)
            return await client.call(*call)

    if request.param == "sync":
        return sync
    return lambda *call, **options: asyncio.run(run(*call, **options))


def test_a_request_arrives(server: Server, called: Called, library: Any) -> None:
    seen = called(GET, {}, base_url=server.url)
    assert seen["target"] == "/api/books/b"
    assert seen["headers"]["authorization"] == f"Key {SECRET}"
    assert seen["headers"]["user-agent"].endswith(f" {library.__name__}")


def test_a_proxy(server: Server, called: Called) -> None:
    """The only way out of many a data centre."""
    seen = called(GET, {"proxy": server.url}, base_url="http://library.invalid")
    assert seen["target"] == "http://library.invalid/api/books/b"


def test_a_proxy_that_is_not_there(called: Called) -> None:
    made = {"proxy": "http://user:pw-canary@127.0.0.1:9"}
    with pytest.raises(APIConnectionError) as caught:
        called(GET, made, base_url="http://library.invalid", max_retries=0)
    assert not caught.value.sent
    assert "pw-canary" not in str(caught.value)


def test_transports(called: Called, remote: Remote, library: Any) -> None:
    """Whether it is the client's own or one for some addresses only."""
    below = transport(remote, library)
    called(GET, {"transport": below})
    called(GET, {"mounts": {"https://library.example": below}})
    assert [str(one.url) for one in remote.requests] == [
        "https://library.example/api/books/b"
    ] * 2


def test_headers_cookies_parameters_and_hooks(remote: Remote, library: Any) -> None:
    """They hold; what we must send stays ours."""
    hooked: list[str] = []
    hooks: Any = {
        "request": [lambda request: hooked.append(request.method)],
        "response": [lambda response: hooked.append(str(response.status_code))],
    }
    with library.Client(
        transport=transport(remote, library),
        headers={"x-mine": "1", "accept": "text/html", "edition": "mine"},
        cookies={"c": "3"},
        params={"p": "4"},
        event_hooks=hooks,
    ) as http:
        SyncClient(SERVICE, {"api_key": "k"}, http_client=http).call(*GET)
    headers = remote.sent.headers
    assert hooked == ["GET", "200"]
    assert (headers["x-mine"], headers["cookie"]) == ("1", "c=3")
    assert (headers["accept"], headers["edition"]) == (
        "application/vnd.library+json",
        "2026-01-01",
    )
    assert str(remote.sent.url) == "https://library.example/api/books/b?p=4"


def test_parameters_of_ones_own_take_nothing_away(remote: Remote, library: Any) -> None:
    """Without its filter a call is about everybody; without its cursor a page never ends."""
    next_page = "https://library.example/api/books?page%5Bcursor%5D=c1"
    remote.outcomes = [
        httpx.Response(200, json={"data": [1], "links": {"next": next_page}}),
        httpx.Response(200, json={"data": [2]}),
    ]
    with library.Client(
        transport=transport(remote, library),
        params={"trace": "a b", "page[size]": "9"},
    ) as http:
        client = SyncClient(SERVICE, {"api_key": "k"}, http_client=http)
        page = Books(client).list_books(page_size=2)
        assert [*page] == [1, 2]
        visit = ("LIBRARY_VISIT", {"name": "n"})
        SyncClient(SERVICE, {"branch_id": "br"}, http_client=http).call(*visit)
    assert [str(one.url.query, "ascii") for one in remote.requests] == [
        "page%5Bsize%5D=2&trace=a%20b",
        "page%5Bcursor%5D=c1&trace=a%20b&page%5Bsize%5D=9",
        "branch_id=br&trace=a%20b&page%5Bsize%5D=9",
    ]


def test_the_type_of_the_content_is_ours(remote: Remote, library: Any) -> None:
    """A form that is called JSON is refused, or worse."""
    with library.Client(
        transport=transport(remote, library),
        headers={"content-type": "application/json"},
    ) as http:
        client = SyncClient(SERVICE, {"api_key": "k"}, http_client=http)
        client.call(*GET)
        client.call("LIBRARY_SCAN", {"file": b"\xff\xd8\xff"})
        http.cookies.set("c", "3")  # such requests are built another way
        client.call(*GET)
        client.call("LIBRARY_SCAN", {"file": b"\xff\xd8\xff"})
    kinds = [str(one.headers.get("content-type")) for one in remote.requests]
    assert [kind.partition(";")[0] for kind in kinds] == [
        *("None", "multipart/form-data") * 2
    ]


def test_an_authentication_of_ones_own(
    called: Called, remote: Remote, library: Any
) -> None:
    """It signs what is private, and never sees what is public."""

    class Signing(library.Auth):  # type: ignore[misc]
        def auth_flow(self, request: Any) -> Any:
            request.headers["x-signed"] = "yes"
            yield request

    made = {"transport": transport(remote, library), "auth": Signing()}
    called(GET, made, credentials={})
    visit = ("LIBRARY_VISIT", {"name": "n"})
    called(visit, made, credentials={"branch_id": "br"})
    assert [one.headers.get("x-signed") for one in remote.requests] == ["yes", None]
    remote.requests.clear()
    made["auth"] = None
    called(GET, made, credentials={"token": Signing()})
    assert remote.sent.headers["x-signed"] == "yes"


@pytest.mark.parametrize("how", ["headers", "auth", "flow"])
def test_the_account_is_that_of_the_http_client(
    how: str, remote: Remote, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not that of the environment; and what it signs with stands in no error."""
    monkeypatch.setenv("LIBRARY_API_KEY", "key-of-another-account")
    canary = "dXNlcjpjYW5hcnk="  # user:canary
    made: dict[str, Any] = {"transport": transport(remote, library)}
    credentials: dict[str, Any] = {}
    if how == "headers":
        made["headers"] = {"authorization": f"Basic {canary}"}
    elif how == "auth":
        made["auth"] = library.BasicAuth("user", "canary")
    else:
        credentials["api_key"] = library.BasicAuth("user", "canary")

    def echo(request: Any) -> httpx.Response:
        sent = request.headers["authorization"]
        return httpx.Response(401, json={"message": f"not {sent}"}, headers={"x": sent})

    remote.handler = echo
    with library.Client(**made) as http:
        client = SyncClient(SERVICE, credentials, http_client=http)
        with pytest.raises(AuthenticationError) as caught:
            client.call(*GET)
    assert remote.sent.headers["authorization"] == f"Basic {canary}"
    shown = f"{caught.value} {caught.value.headers} {pickle.dumps(caught.value)!r}"
    assert "[secret]" in shown and canary not in shown


def test_a_class_of_ones_own(remote: Remote, library: Any) -> None:
    """Its methods are used, and a flow of either library fits it."""

    class Own(library.Client):  # type: ignore[misc]
        def build_request(self, *args: Any, **more: Any) -> Any:
            request = super().build_request(*args, **more)
            request.headers["x-built"] = "by me"
            return request

    with Own(transport=transport(remote, library)) as http:
        flow = httpx.BasicAuth("user", "pw")
        SyncClient(SERVICE, {"token": flow}, http_client=http).call(*GET)
    assert remote.sent.headers["x-built"] == "by me"
    assert remote.sent.headers["authorization"].startswith("Basic ")
    assert remote.sent.headers["user-agent"].endswith(f" {library.__name__}")


@pytest.mark.parametrize(
    ("path", "kind", "sent"),
    [
        ("hang", APITimeoutError, True),
        ("reset", APIConnectionError, True),
        ("cut", APIConnectionError, True),
        ("away", ResponseError, True),
    ],
)
def test_trouble_on_the_wire(
    path: str, kind: type[Any], sent: bool, server: Server, called: Called
) -> None:
    """The errors are ours, whichever library met them."""
    call = ("LIBRARY_GET_BOOK", {"book_id": path})
    options: Any = {"base_url": server.url, "max_retries": 0}
    if path == "hang":
        options["timeout"] = 0.05
    with pytest.raises(kind) as caught:
        called(call, {"follow_redirects": True}, **options)
    server.gate.set()
    assert type(caught.value) is kind
    assert getattr(caught.value, "sent", None) is sent
    assert len(server.seen) == 1
    assert caught.value.__cause__ is None


def test_nobody_there(called: Called) -> None:
    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{reserved.getsockname()[1]}"
        with pytest.raises(APIConnectionError) as caught:
            called(GET, {}, base_url=url, max_retries=0)
    assert not caught.value.sent


def test_timeouts_in_the_words_of_either_library(
    called: Called, remote: Remote, library: Any
) -> None:
    """Each of the four, from the HTTP client, the client or the call."""
    below = {"transport": transport(remote, library)}
    made = {**below, "timeout": library.Timeout(7, connect=1)}
    called(GET, made)
    called(GET, made, timeout=library.Timeout(9, read=None))
    called(GET, below)
    timeouts = [one.extensions["timeout"] for one in remote.requests]
    assert timeouts == [
        {"connect": 1, "read": 7, "write": 7, "pool": 7},
        {"connect": 9, "read": None, "write": 9, "pool": 9},
        {"connect": 5, "read": 60, "write": 60, "pool": 60},
    ]


def test_uploads_stream(server: Server, called: Called, tmp_path: Path) -> None:
    path = tmp_path / "pic.png"
    path.write_bytes(PNG[:900])
    seen = called(("LIBRARY_SCAN", {"file": path}), {}, base_url=server.url)
    assert int(seen["headers"]["content-length"]) == seen["size"]
    assert "transfer-encoding" not in seen["headers"]
    assert seen["size"] > 900


def test_clients_of_the_wrong_kind(library: Any) -> None:
    with pytest.raises(ArgumentError, match="http_client"):
        SyncClient(SERVICE, {}, http_client=library.AsyncClient(verify=False))
    with library.Client(verify=False) as http, pytest.raises(ArgumentError):
        AsyncClient(SERVICE, {}, http_client=http)


def test_type_checkers_take_clients_of_httpx() -> None:
    """The annotations are checked where this file is."""
    with httpx.Client(transport=httpx.MockTransport(Remote())) as http:
        one: SyncHTTPClient = http
        other: AsyncHTTPClient = httpx.AsyncClient(
            transport=httpx.MockTransport(Remote())
        )
        assert one.headers.keys() == other.headers.keys()


def test_cookies_of_a_client_and_of_a_call_go_together(
    remote: Remote, library: Any
) -> None:
    """A cookie that is a parameter does not push out the session's, nor the other way round."""
    field = Field("lang", ("lang",), (Slot("cookie", "lang"),))
    tool: Tool[Any] = Tool(
        "LIBRARY_X", "x.x", (Route("x", "GET", "/x", (field,), auth="private"),)
    )
    with library.Client(
        transport=transport(remote, library), cookies={"session": "3"}
    ) as http:
        client = SyncClient(SERVICE, {"api_key": "k"}, http_client=http)
        SyncResource(client)._call(tool, {"lang": "no"}, {})
    assert remote.sent.headers["cookie"] == "session=3; lang=no"

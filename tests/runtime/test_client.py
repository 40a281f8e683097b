"""The clients as they are used: calls, options, raw responses, closing, real connections."""

from __future__ import annotations

import asyncio
import copy
import importlib
import json
import os
import pickle
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import cached_property
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator import runtime
from generator.runtime import (
    OMIT,
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    AsyncClient,
    ClosedError,
    NotFoundError,
    Omit,
    RawResponse,
    SyncClient,
)
from generator.runtime import base_client as client_module
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SECRET, SERVICE, AsyncBooks, Books, Clock, Remote


def test_call_returns_the_document(client: SyncClient, remote: Remote) -> None:
    assert client.call("LIBRARY_GET_BOOK", {"book_id": "b1"}) == {"data": {"id": "b1"}}
    request = remote.sent
    assert str(request.url) == "https://library.example/api/books/b1"
    assert request.headers["accept"] == "application/vnd.library+json"
    assert request.headers["edition"] == "2026-01-01"
    assert request.headers["user-agent"].startswith("library_tools/1.2.3 python/3.")
    assert "content-type" not in request.headers


def test_methods_and_call_send_the_same(client: SyncClient, remote: Remote) -> None:
    Books(client).create_book(title="T", subtitle=None)
    client.call(
        "LIBRARY_CREATE_BOOK",
        {"data__attributes__subtitle": None, "data__attributes__title": "T"},
    )
    first, second = remote.requests
    assert first.content == second.content
    assert first.headers.raw == second.headers.raw
    assert first.url == second.url
    assert first.headers["content-type"] == "application/vnd.library+json"


def test_unknown_tools_and_arguments_that_are_none(
    client: SyncClient, remote: Remote
) -> None:
    with pytest.raises(ArgumentError, match="did you mean 'LIBRARY_GET_BOOK'"):
        client.call("LIBRARY_GET_BOK", {})
    for slug in ("../x", "", 5, None):
        with pytest.raises(ArgumentError, match="is not a tool of Library"):
            client.call(slug, {})  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="must be a mapping"):
        client.call("LIBRARY_GET_BOOK", [("book_id", "b")])  # type: ignore[arg-type]
    assert remote.requests == []


def test_nothing_is_sent_when_anything_is_wrong(
    client: SyncClient, remote: Remote
) -> None:
    """All faults of arguments and options, in one error."""
    with pytest.raises(ArgumentError) as caught:
        Books(client).get_book(
            "", titel=1, max_retries=-1, timeout=0, extra_headers={"Edition": "x"}
        )
    assert {fault.path for fault in caught.value.faults} == {
        "id",
        "titel",
        "max_retries",
        "timeout",
        "extra_headers.Edition",
    }
    with pytest.raises(ArgumentError, match="did you mean 'timeout'"):
        Books(client).get_book("b", timeot=5)
    with pytest.raises(ArgumentError, match="book_id: is not an option of a call"):
        client.call("LIBRARY_GET_BOOK", {}, book_id="b")  # type: ignore[call-arg]
    assert remote.requests == []


def test_options_of_a_call(client: SyncClient, remote: Remote) -> None:
    Books(client).get_book(
        "b",
        timeout=httpx.Timeout(3, connect=None),
        extra_query={"debug": 1},
        extra_headers={"X-Debug": "yes"},
        extra_body=None,
    )
    assert remote.sent.url.query == b"debug=1"
    assert remote.sent.headers["x-debug"] == "yes"
    assert remote.sent.extensions["timeout"] == {
        "connect": None,
        "read": 3,
        "write": 3,
        "pool": 3,
    }
    Books(client).get_book("b")
    assert "x-debug" not in remote.requests[1].headers


@pytest.mark.parametrize(
    ("http_timeout", "given", "read"),
    [(5, None, 60), (7, None, 7), (7, 9, 9)],
)
def test_timeouts(
    http_timeout: float, given: float | None, read: float, remote: Remote
) -> None:
    """No call waits for ever, unless told to in so many words."""
    transport = httpx.MockTransport(remote)
    with httpx.Client(transport=transport, timeout=http_timeout) as http:
        client = SyncClient(SERVICE, {"api_key": "k"}, http_client=http, timeout=given)
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
        assert remote.sent.extensions["timeout"]["read"] == read


def test_with_options(make: MakeClient, remote: Remote) -> None:
    client = make()
    other = client.with_options(timeout=3, max_retries=0)
    assert type(other) is type(client)
    other.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    reads = [request.extensions["timeout"]["read"] for request in remote.requests]
    assert reads == [3, 60]
    with pytest.raises(ArgumentError, match="it is an option of single calls"):
        client.with_options(extra_query={})  # type: ignore[call-arg]
    with pytest.raises(ArgumentError, match="did you mean 'max_retries'"):
        SyncClient(SERVICE, {}, max_retrys=1)
    with pytest.raises(ArgumentError) as caught:
        client.with_options(
            max_retries=True,
            max_wait=-1,
            max_response_bytes=0,
            timeout="5",  # type: ignore[arg-type]
        )
    assert len(caught.value.faults) == 4


def test_raw_responses(client: SyncClient, remote: Remote) -> None:
    remote.outcomes = [
        httpx.Response(
            200, json={"a": 1}, headers={"X-Partial": "2 of 3", "RateLimit-Limit": "10"}
        )
    ]
    raw = Books(client).with_raw_response.get_book("b/1")
    assert isinstance(raw, RawResponse)
    assert raw.status == 200
    assert raw.headers["ratelimit-limit"] == "10"
    assert raw.partial_failure == "2 of 3"
    assert raw.parse() == {"a": 1}
    assert raw.text == '{"a":1}'
    assert (raw.tool, raw.method, raw.path) == (
        "LIBRARY_GET_BOOK",
        "GET",
        "/api/books/b%2F1",
    )
    assert repr(raw) == "<RawResponse 200 GET /api/books/b%2F1>"
    remote.outcomes = [httpx.Response(200, json={"data": [{"id": "b2"}]})]
    page = Books(client).with_raw_response.list_books()
    assert list(page.parse()) == [{"id": "b2"}]
    assert page.partial_failure is None
    remote.outcomes = [httpx.Response(404)]
    with pytest.raises(NotFoundError):
        Books(client).with_raw_response.get_book("b")


def test_async_raw_responses(make_async: MakeAsyncClient, remote: Remote) -> None:
    async def run() -> None:
        books = AsyncBooks(make_async())
        raw = await books.with_raw_response.get_book("b")
        assert raw.parse() == {"data": {"id": "b1"}}
        remote.outcomes = [httpx.Response(200, json={"data": [{"id": "b2"}]})]
        page = await books.with_raw_response.list_books()
        assert [item async for item in page.parse()] == [{"id": "b2"}]

    asyncio.run(run())


def test_async_methods_and_call(make_async: MakeAsyncClient, remote: Remote) -> None:
    async def run() -> None:
        async with make_async() as client:
            document = await AsyncBooks(client).get_book("b", fields=["title"])
            assert document == await client.call(
                "LIBRARY_GET_BOOK", {"fields": ["title"], "book_id": "b"}
            )

    asyncio.run(run())
    first, second = remote.requests
    assert first.url == second.url
    assert first.headers.raw == second.headers.raw


def test_closing(remote: Remote) -> None:
    """Our own connections are closed; those of a client that was passed in are not ours."""
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        with SyncClient(SERVICE, {"api_key": "k"}, http_client=http) as client:
            other = client.with_options(timeout=3)
        assert not http.is_closed
        assert other.closed
        for closed in (client, other):
            with pytest.raises(ClosedError):
                closed.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert remote.requests == []
    client = SyncClient(SERVICE, {"api_key": "k"})
    client.close()
    client.close()


def test_closing_during_a_call_is_reported_plainly(
    make: MakeClient, remote: Remote
) -> None:
    client = make()

    def close(request: httpx.Request) -> httpx.Response:
        client.close()
        raise RuntimeError("Cannot send a request, as the client has been closed.")

    remote.handler = close
    with pytest.raises(ClosedError, match="closed during the call"):
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})


def test_an_uncertain_outcome_is_reported_though_the_client_was_closed(
    make: MakeClient, remote: Remote
) -> None:
    """Whatever it was that closing broke: a write may have been acted on."""
    client = make()

    def close(request: httpx.Request) -> httpx.Response:
        client.close()
        raise ValueError("Read on closed or unwrapped SSL socket.")

    remote.handler = close
    with pytest.raises(APIConnectionError, match="the client was closed") as caught:
        client.call("LIBRARY_CREATE_BOOK", {"data__attributes__title": "T"})
    assert caught.value.sent


def test_clients_of_the_wrong_kind_are_refused() -> None:
    """Otherwise the first call would fail in a way that nobody understands."""
    with httpx.Client() as http, pytest.raises(ArgumentError, match="http_client"):
        AsyncClient(SERVICE, {}, http_client=http)
    for wrong in (httpx.AsyncClient(), object()):
        with pytest.raises(ArgumentError, match="http_client"):
            SyncClient(SERVICE, {}, http_client=wrong)


class Own(httpx.Client):
    """A client of the user's, with methods of its own."""

    def build_request(self, *args: Any, **more: Any) -> httpx.Request:
        request = super().build_request(*args, **more)
        request.headers["x-built"] = "by me"
        return request


def test_a_passed_in_clients_headers_cookies_and_hooks_hold(remote: Remote) -> None:
    """That is what it was passed in for; what we must send stays ours."""
    hooked: list[str] = []
    transport = httpx.MockTransport(remote)
    hooks: Any = {"request": [lambda request: hooked.append(request.method)]}
    with httpx.Client(
        transport=transport,
        headers={"x-mine": "1", "accept": "text/html"},
        event_hooks=hooks,
    ) as http:
        client = SyncClient(SERVICE, {"api_key": "k"}, http_client=http)
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
        http.headers["x-mine"] = "2"
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
        http.cookies.set("c", "3")
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert hooked == ["GET"] * 3
    assert [request.headers["x-mine"] for request in remote.requests] == ["1", "2", "2"]
    assert [request.headers.get("cookie") for request in remote.requests] == [
        None,
        None,
        "c=3",
    ]
    assert {request.headers["accept"] for request in remote.requests} == {
        "application/vnd.library+json"
    }
    with Own(transport=transport) as own:
        SyncClient(SERVICE, {"api_key": "k"}, http_client=own).call(
            "LIBRARY_CREATE_BOOK", {"data__attributes__title": "T"}
        )
    assert remote.requests[-1].headers["x-built"] == "by me"
    assert remote.requests[-1].headers["authorization"] == "Key k"
    assert json.loads(remote.requests[-1].content)["data"]["type"] == "book"


def test_the_successor_of_httpx_works_too() -> None:
    """Its classes and errors are its own."""
    httpx2 = pytest.importorskip("httpx2")
    seen: list[Any] = []

    def handler(request: Any) -> Any:
        seen.append(request)
        if len(seen) == 1:
            raise httpx2.ConnectError("refused")
        return httpx2.Response(200, json={"ok": True})

    with httpx2.Client(transport=httpx2.MockTransport(handler)) as http:
        client = SyncClient(
            SERVICE, {"api_key": "k"}, http_client=http, sleep=lambda seconds: None
        )
        title = {"data__attributes__title": "T"}
        assert client.call("LIBRARY_CREATE_BOOK", title) == {"ok": True}
        assert client.call("LIBRARY_SCAN", {"file": b"\x89PNG\r\n\x1a\n"}) == {
            "ok": True
        }
    assert seen[1].headers["authorization"] == "Key k"
    assert seen[1].headers["content-type"] == "application/vnd.library+json"
    assert type(seen[1]) is httpx2.Request
    assert b"image/png" in seen[2].read()

    async def run() -> Any:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(handler)) as http:
            client = AsyncClient(SERVICE, {"api_key": "k"}, http_client=http)
            return await client.call("LIBRARY_GET_BOOK", {"book_id": "b"})

    assert asyncio.run(run()) == {"ok": True}


# Real connections --------------------------------------------------------------------------------


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    failures = 0
    released = threading.Event()
    """Set once nobody waits any more for what hangs."""

    def do_GET(self) -> None:
        if self.path.endswith("/hang"):
            type(self).released.wait()
            self.close_connection = True
            return
        if self.path.endswith("/reset"):
            type(self).failures += 1
            self.close_connection = True
            self.connection.close()
            return
        self._respond({"path": self.path, "cookie": self.headers.get("cookie")})

    def do_POST(self) -> None:
        length = int(self.headers.get("content-length", "0"))
        text = self.rfile.read(length).decode("utf-8", "replace")
        self._respond({"path": self.path, "body": text})

    def _respond(self, document: Any) -> None:
        content = json.dumps(document).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        self.send_header("set-cookie", "a=b")
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


@pytest.fixture
def server() -> Iterator[str]:
    Handler.failures, Handler.released = 0, threading.Event()
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        server.block_on_close = False
        thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        Handler.released.set()
        server.shutdown()
        thread.join()


def test_a_real_server(server: str) -> None:
    """The client's own connections: one pool for all threads, no cookies, a path below."""
    with SyncClient(
        SERVICE, {"api_key": SECRET}, base_url=server + "/below/"
    ) as client:
        books = Books(client)
        assert books.get_book("a/b", fields=["title"]) == {
            "path": "/below/api/books/a%2Fb?fields%5Bbook%5D=title",
            "cookie": None,
        }
        got: list[Any] = []
        threads = [
            threading.Thread(
                target=lambda at=at: got.append(books.get_book(f"t{at}")["path"])
            )
            for at in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sorted(got) == [f"/below/api/books/t{at}" for at in range(8)]
        assert books.create_book(title="é")["body"].startswith('{"data":{"type":"book"')
        assert books.get_book("x")["cookie"] is None


def test_a_real_server_asynchronously(server: str) -> None:
    async def run() -> None:
        async with AsyncClient(SERVICE, {"api_key": SECRET}, base_url=server) as client:
            books = AsyncBooks(client)
            results = await asyncio.gather(
                *(books.get_book(f"t{at}") for at in range(20))
            )
            assert [result["path"] for result in results] == [
                f"/api/books/t{at}" for at in range(20)
            ]
            picture = ("a.png", b"\x89PNG\r\n\x1a\n")
            uploaded = await client.call("LIBRARY_SCAN", {"file": picture})
            assert 'filename="a.png"' in uploaded["body"]

    asyncio.run(run())


def test_resets_and_a_silent_server(server: str) -> None:
    """Resets are retried where that is safe; a silent server ends in time; none is a hang."""
    slept: list[float] = []
    with SyncClient(
        SERVICE, {"api_key": "k"}, base_url=server, sleep=slept.append
    ) as client:
        with pytest.raises(APIConnectionError) as reset:
            client.call("LIBRARY_GET_BOOK", {"book_id": "reset"})
        assert Handler.failures == 3
        assert len(slept) == 2
        assert reset.value.sent
        with pytest.raises(APITimeoutError):
            client.call(
                "LIBRARY_GET_BOOK", {"book_id": "hang"}, timeout=0.1, max_retries=0
            )
    with SyncClient(
        SERVICE, {"api_key": "k"}, base_url="http://127.0.0.1:9", max_retries=0
    ) as none:
        with pytest.raises(APIConnectionError) as refused:
            none.call("LIBRARY_GET_BOOK", {"book_id": "b"})
        assert not refused.value.sent


def test_a_forked_process_makes_its_own_connections(server: str) -> None:
    """Shared sockets would mix up the answers of two processes."""
    if not hasattr(os, "fork"):
        pytest.skip("needs fork")
    with SyncClient(SERVICE, {"api_key": "k"}, base_url=server) as client:
        Books(client).get_book("parent")
        before = client._engine.http_clients.get().http
        client._engine.http_clients._process -= 1  # as it is in a child
        Books(client).get_book("child")
        assert client._engine.http_clients.get().http is not before
        before.close()


# The package -------------------------------------------------------------------------------------


def test_a_package_finds_its_tables(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: MakeClient, remote: Remote
) -> None:
    """Tables lie in JSON files of the package, and are read when first needed."""
    table = {
        "LIBRARY_GET_BOOK": {
            "name": "books.get_book",
            "read_only": True,
            "limits": [[10, 1]],
            "paging": {"style": "next-url", "items": "/data", "next": "/links/next"},
            "exclusive": [["book_id"]],
            "routes": [
                {
                    "operation": "get",
                    "method": "POST",
                    "path": "/api/books/{id}",
                    "auth": "private",
                    "media_type": "application/json",
                    "when": ["book_id"],
                    "checks": [["/a", {"type": "object"}]],
                    "fields": [
                        {
                            "documented": "book_id",
                            "python": ["id"],
                            "slots": [["path", "id"], ["body", "/a/id"]],
                            "schema": {"type": "string"},
                            "required": True,
                            "implies": [[["body", "/a/kind"], "book"]],
                        },
                        {
                            "documented": "tags",
                            "slots": [["query", "include"]],
                            "appends": [["tags", ""]],
                            "convert": ["filter-and"],
                        },
                    ],
                }
            ],
        }
    }
    package = tmp_path / "some_library_tools"
    (package / "wire").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    (package / "wire" / "books.json").write_text(json.dumps(table))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(
        client_module,
        "tool_of",
        importlib.import_module("generator.runtime.wire.table").tool_of,
    )
    service = SERVICE._replace(
        package="some_library_tools", index={"LIBRARY_GET_BOOK": ("books", "GetBook")}
    )
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        client = SyncClient(service, {"api_key": "k"}, http_client=http)
        client.call("LIBRARY_GET_BOOK", {"book_id": "b", "tags": True})
    assert str(remote.sent.url).endswith("/api/books/b?include=tags")
    assert remote.json == {"a": {"id": "b", "kind": "book"}}


def test_importing_the_runtime_loads_little_more_than_httpx() -> None:
    """Seconds of import are what users of the vendor's client complain of first."""
    program = (
        "import sys, httpx; before = set(sys.modules); import generator.runtime;"
        "print(*sorted(set(sys.modules) - before))"
    )
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    assert [name for name in found if not name.startswith("generator")] == []
    assert "pydantic" not in found


def test_the_runtime_stands_alone(tmp_path: Path) -> None:
    """It is copied into packages: relative imports, httpx and the standard library only."""
    source = Path(runtime.__file__).parent
    target = tmp_path / "copied" / "runtime"
    target.mkdir(parents=True)
    (tmp_path / "copied" / "__init__.py").write_text("")
    for path in source.rglob("*.py"):
        content = path.read_bytes()
        assert content.isascii(), path  # what a reviewer sees is what runs
        copied = target / path.relative_to(source)
        copied.parent.mkdir(parents=True, exist_ok=True)
        copied.write_bytes(content)
    program = (
        "import sys, pickle, copied.runtime as r;"
        "assert pickle.loads(pickle.dumps(r.OMIT)) is r.OMIT;"
        "print(*(name for name in sys.modules if name.startswith('generator')))"
    )
    found = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.split() == []


def test_public_names() -> None:
    assert runtime.__all__ == sorted(
        runtime.__all__, key=lambda name: (not name.isupper(), name)
    )
    assert all(hasattr(runtime, name) for name in runtime.__all__)


def test_omit_is_one_object() -> None:
    """`is OMIT` must hold after any journey."""
    assert repr(OMIT) == "OMIT"
    assert not OMIT
    assert Omit() is OMIT
    assert (
        copy.copy(OMIT)
        is copy.deepcopy(OMIT)
        is pickle.loads(pickle.dumps(OMIT))
        is OMIT
    )


def test_options_of_a_client_of_ones_own(make: MakeClient, clock: Clock) -> None:
    """What a program adds to the client is there behind `with_options`, too."""

    class Own(SyncClient):
        tenant = ""

        @cached_property
        def books(self) -> Books:
            return Books(self)

    plain = make()
    own = object.__new__(Own)
    own.__dict__.update(plain.__dict__)
    own.tenant = "t1"
    assert own.books._client is own
    other = own.with_options(max_retries=0)
    assert (other.tenant, other.books._client) == ("t1", other)


def test_a_misspelt_credential(make: MakeClient) -> None:
    with pytest.raises(ArgumentError, match=r"api_ky: .* did you mean 'api_key'"):
        make(api_ky="k")


def test_a_client_that_was_not_made_has_a_repr() -> None:
    """Whoever records the frames of an error meets one."""
    assert repr(object.__new__(SyncClient)) == "<SyncClient>"

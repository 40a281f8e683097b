"""The HTTP client that a client makes for itself: a plain one, over a real connection."""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Generator, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime import AsyncClient, ClosedError, SyncClient
from generator.runtime.http import builtin_clients as connections
from tests.runtime.library import SECRET, SERVICE

GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append((self.path, headers))  # type: ignore[attr-defined]
        body = gzip.compress(b'{"data": {"id": "b"}}')
        self.send_response(200)
        self.send_header("content-encoding", "gzip")
        self.send_header("content-length", str(len(body)))
        self.send_header("set-cookie", "session=1; Path=/")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Any]:
    made = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    made.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def address(server: Any) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


def sync_calls(count: int, **options: Any) -> list[Any]:
    with SyncClient(SERVICE, {"api_key": SECRET}, **options) as client:
        return [client.call(*GET) for _ in range(count)]


def async_calls(count: int, **options: Any) -> list[Any]:
    async def run() -> list[Any]:
        async with AsyncClient(SERVICE, {"api_key": SECRET}, **options) as client:
            return [await client.call(*GET) for _ in range(count)]

    return asyncio.run(run())


Calls = Callable[..., list[Any]]
both = pytest.mark.parametrize("calls", [sync_calls, async_calls])


@both
def test_no_cookie_is_kept(server: Any, calls: Calls) -> None:
    """One account's session must not travel with another's requests."""
    results = calls(2, base_url=address(server))
    assert results == [{"data": {"id": "b"}}] * 2
    assert [headers.get("cookie") for _, headers in server.seen] == [None, None]
    for _, headers in server.seen:
        assert headers["authorization"] == f"Key {SECRET}"
        assert "gzip" in headers["accept-encoding"]


@both
def test_the_log_of_httpx_tells_no_url(
    server: Any, calls: Calls, caplog: pytest.LogCaptureFixture
) -> None:
    """Ids and filters are people's data."""
    caplog.set_level(logging.INFO)
    calls(1, base_url=address(server))
    assert [record.name for record in caplog.records] == [SERVICE.package]
    assert "/api/books/b" not in caplog.text


@both
@pytest.mark.parametrize("name", ["HTTP_PROXY", "all_proxy"])
def test_the_proxy_of_the_environment_is_used(
    server: Any, calls: Calls, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is one, it is often the only way out; cookies are not kept there, either."""
    monkeypatch.setenv(name, address(server))
    assert calls(2, base_url="http://library.example") == [{"data": {"id": "b"}}] * 2
    for path, headers in server.seen:
        assert path == "http://library.example/api/books/b"
        assert headers["host"] == "library.example"
        assert "cookie" not in headers


@both
def test_some_go_past_the_proxy(
    server: Any, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    assert calls(1, base_url=address(server)) == [{"data": {"id": "b"}}]


class Signing(httpx.Auth):
    def auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        request.headers["X-Signed"] = "1"
        yield request


def test_authentication_flows_work(server: Any) -> None:
    with SyncClient(
        SERVICE, {"api_key": Signing()}, base_url=address(server)
    ) as signing:
        signing.call(*GET)

    async def run() -> None:
        async with AsyncClient(
            SERVICE, {"api_key": Signing()}, base_url=address(server)
        ) as client:
            await client.call(*GET)

    asyncio.run(run())
    assert [headers.get("x-signed") for _, headers in server.seen] == ["1", "1"]


def test_nothing_is_sent_once_it_is_closed(server: Any) -> None:
    """Not even by a call that waited to be sent again when that happened."""
    client = SyncClient(SERVICE, {"api_key": SECRET}, base_url=address(server))
    client.call(*GET)
    call = client._start("LIBRARY_GET_BOOK", {"id": "b"}, "python", {})
    client.close()
    with pytest.raises(ClosedError):
        client._send(call)
    assert len(server.seen) == 1

    async def run() -> None:
        client = AsyncClient(SERVICE, {"api_key": SECRET}, base_url=address(server))
        await client.call(*GET)
        call = client._start("LIBRARY_GET_BOOK", {"id": "b"}, "python", {})
        await client.aclose()
        with pytest.raises(ClosedError):
            await client._send(call)

    asyncio.run(run())
    assert len(server.seen) == 2


def test_clients_share_the_tls_context(
    server: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is most of what a client takes: somebody may have one for each of a thousand accounts."""
    made: list[Any] = []
    real = httpx.create_ssl_context

    def make() -> Any:
        made.append(real())
        return made[-1]

    monkeypatch.setattr(httpx, "create_ssl_context", make)
    connections._tls_of.cache_clear()
    for number in range(3):
        client = SyncClient(
            SERVICE, {"api_key": f"k{number}"}, base_url=address(server)
        )
        with client:
            client.call(*GET)
    assert len(made) == 1
    assert [headers["authorization"] for _, headers in server.seen] == [
        *("Key k0", "Key k1", "Key k2")
    ]


def test_the_environment_names_other_certificates(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A company's proxy that reads along has a certificate of its own."""
    before = connections._tls()
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    assert connections._tls() is not before
    assert connections._tls().get_ca_certs() == []


FORK = """
import os, signal, threading, time
from generator.runtime import APIConnectionError, SyncClient, base_client as client_module
from generator.runtime.http import builtin_clients as connections
from tests.runtime.library import SERVICE, TOOLS

client_module.tool_of = lambda package, module, slug: TOOLS[slug]
made, go = threading.Event(), threading.Event()
real = connections.OwnHTTPClient

def slow():
    if threading.current_thread() is not threading.main_thread():
        made.set()
        go.wait()
    return real()

def call():
    try:
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    except APIConnectionError:
        return True

connections.OwnHTTPClient = slow
client = SyncClient(SERVICE, {"api_key": "k"}, base_url="http://127.0.0.1:9", max_retries=0)
thread = threading.Thread(target=call)
thread.start()
made.wait()
child = os.fork()
if not child:
    signal.alarm(10)
    os._exit(0 if call() else 1)
ended = os.waitpid(child, 0)[1]
go.set()
thread.join()
raise SystemExit(ended)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_fork_while_another_thread_makes_the_first_call() -> None:
    """The child would wait for ever for a lock that nobody there will give back."""
    done = subprocess.run(
        [sys.executable, "-c", FORK], cwd=Path(__file__).parents[3], check=False
    )
    assert done.returncode == 0

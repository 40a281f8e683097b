"""OAuth against a real token endpoint on loopback: renewing, rotating, sharing, failing."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import os
import pickle
import pprint
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    APITimeoutError,
    AsyncClient,
    AuthenticationError,
    CredentialError,
    Secret,
    SyncClient,
)
from generator.runtime.oauth.renewal import Renewal, Tokens
from generator.runtime.oauth.tokens import OAuth
from tests.runtime.library import SERVICE, variables_of
from tests.virtual import now, run

CLIENT_SECRET = "cs/canary+7f"
GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
CREATE = ("LIBRARY_CREATE_BOOK", {"data__attributes__title": "T"})
SERVICE = SERVICE._replace(
    credentials=tuple(
        (
            one._replace(name="Authorization", format="Bearer {}")
            if one.option == "token"
            else one
        )
        for one in SERVICE.credentials
    )
)


class Server(ThreadingHTTPServer):
    """Token endpoint and API in one, with a state that the tests change."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 200

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.lock = threading.Lock()
        self.number = 0
        self.valid = ""
        self.refresh_token = "refresh-canary-0"
        self.rotate = False
        self.expires_in: Any = 3600
        self.responses: list[tuple[int, Any, dict[str, str]]] = []
        """Of the token endpoint, before it works."""
        self.renewals: list[dict[str, Any]] = []
        self.seen: list[tuple[str, str | None, bytes]] = []
        self.gate = threading.Event()
        self.gate.set()
        self.lives_at_once = 0
        self.most_at_once = 0

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is part of these tests."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1  # an answer in one piece: two would wait for each other
    server: Server

    def do_GET(self) -> None:
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        server = self.server
        if self.path == "/oauth/token":
            self._renew(body)
            return
        sent = self.headers.get("authorization")
        with server.lock:
            server.seen.append((self.path, sent, body))
            fits = bool(server.valid) and sent == f"Bearer {server.valid}"
        if self.path.startswith("/client/"):
            fits = True
        self._respond(200 if fits else 401, {"ok": fits, "echo": sent}, {})

    do_POST = do_GET

    def _renew(self, body: bytes) -> None:
        server = self.server
        with server.lock:
            server.lives_at_once += 1
            server.most_at_once = max(server.most_at_once, server.lives_at_once)
            form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
            server.renewals.append(
                {**form, "authorization": self.headers.get("authorization")}
            )
        server.gate.wait(300)
        with server.lock:
            server.lives_at_once -= 1
            if server.responses:
                response = server.responses.pop(0)
            elif (
                form.get("grant_type") != "client_credentials"
                and form.get("refresh_token") != server.refresh_token
            ):
                response = (400, {"error": "invalid_grant"}, {})
            else:
                server.number += 1
                server.valid = f"access-canary-{server.number}"
                document: dict[str, Any] = {
                    "access_token": server.valid,
                    "token_type": "bearer",
                    "expires_in": server.expires_in,
                }
                if server.rotate:
                    server.refresh_token = f"refresh-canary-{server.number}"
                    document["refresh_token"] = server.refresh_token
                response = (200, document, {})
        self._respond(*response)

    def _respond(self, status: int, document: Any, headers: dict[str, str]) -> None:
        content = (
            document if isinstance(document, bytes) else json.dumps(document).encode()
        )
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: Any) -> None:
        """Quiet."""


def served() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(
            target=server.serve_forever, kwargs={"poll_interval": 0.01}
        )
        thread.start()
        yield server
        server.gate.set()
        server.shutdown()
        thread.join()


server = pytest.fixture(served)
elsewhere = pytest.fixture(served, name="elsewhere")


class Clock:
    def __init__(self) -> None:
        self.time = 1_700_000_000.0

    def now(self) -> float:
        return self.time


def oauth(server: Server, **given: Any) -> OAuth:
    return OAuth(
        **{
            "client_id": "client-1",
            "client_secret": CLIENT_SECRET,
            "refresh_token": server.refresh_token,
            "token_url": server.url + "/oauth/token",
            **given,
        }
    )


Called = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def called(request: pytest.FixtureRequest, server: Server, library: Any) -> Called:
    """Makes calls, in order, with one client: `access_token=OAuth(...)`, of either kind."""

    def sync(auth: Any, *calls: Any, url: str = "", **options: Any) -> list[Any]:
        with library.Client(verify=False) as http:
            options = {"sleep": lambda seconds: None, "max_retries": 0, **options}
            client = SyncClient(
                SERVICE,
                {"token": auth, "branch_id": "br"},
                http_client=http,
                base_url=url or server.url,
                **options,
            )
            return [client.call(*one) for one in calls]

    async def run(auth: Any, *calls: Any, url: str = "", **options: Any) -> list[Any]:
        async def sleep(seconds: float) -> None:
            """At once."""

        async with library.AsyncClient(verify=False) as http:
            options = {"sleep": sleep, "max_retries": 0, **options}
            client = AsyncClient(
                SERVICE,
                {"token": auth, "branch_id": "br"},
                http_client=http,
                base_url=url or server.url,
                **options,
            )
            return [await client.call(*one) for one in calls]

    if request.param == "sync":
        return sync
    return lambda *calls, **options: asyncio.run(run(*calls, **options))


def test_a_client_may_have_tokens_of_its_own(server: Server, called: Called) -> None:
    """Nobody has to grant anything to a service that acts for itself."""
    stored: list[Tokens] = []
    auth = oauth(server, refresh_token=None, scope="a b", on_tokens=stored.append)
    called(auth, GET, GET)
    [renewal] = server.renewals
    assert renewal.pop("authorization").startswith("Basic ")
    assert renewal == {"grant_type": "client_credentials", "scope": "a b"}
    assert [sent for _, sent, _ in server.seen] == ["Bearer access-canary-1"] * 2
    assert [tokens.refresh_token for tokens in stored] == [""]
    with pytest.raises(CredentialError, match="refresh_token, or a client_secret"):
        oauth(server, refresh_token=None, client_secret=None)


def test_the_first_request_renews(server: Server, called: Called) -> None:
    called(oauth(server), GET, CREATE, GET)
    basic = base64.b64encode(b"client-1:cs%2Fcanary%2B7f").decode()
    assert server.renewals == [
        {
            "grant_type": "refresh_token",
            "refresh_token": "refresh-canary-0",
            "authorization": f"Basic {basic}",
        }
    ]
    assert [(path, sent) for path, sent, _ in server.seen] == [
        ("/api/books/b", "Bearer access-canary-1"),
        ("/api/books", "Bearer access-canary-1"),
        ("/api/books/b", "Bearer access-canary-1"),
    ]


def test_a_public_client_has_no_secret(server: Server, called: Called) -> None:
    called(oauth(server, client_secret=None), GET)
    assert server.renewals == [
        {
            "grant_type": "refresh_token",
            "refresh_token": "refresh-canary-0",
            "client_id": "client-1",
            "authorization": None,
        }
    ]


def test_an_access_token_that_holds_is_used(server: Server, called: Called) -> None:
    server.valid = "stored"
    called(oauth(server, access_token="stored"), GET)
    called(oauth(server, access_token=Secret("stored"), expires_at=9e9), GET)
    assert server.renewals == []


def test_it_is_renewed_before_it_ends(server: Server, called: Called) -> None:
    """A token that ends on its way fails a call that was right."""
    clock = Clock()
    server.valid = "stored"
    given = {"access_token": "stored", "now": clock.now}
    auth = oauth(server, expires_at=clock.time + 61, **given)
    called(auth, GET)
    assert len(server.renewals) == 0
    clock.time += 1
    called(auth, GET)
    assert len(server.renewals) == 1
    clock.time += 3539
    called(auth, GET)
    assert len(server.renewals) == 1
    clock.time += 1
    called(auth, GET)
    assert len(server.renewals) == 2


def test_a_life_shorter_than_the_leeway_is_used(server: Server, called: Called) -> None:
    """Otherwise every request would renew."""
    clock = Clock()
    server.expires_in = 40
    auth = oauth(server, now=clock.now)
    called(auth, GET, GET)
    clock.time += 19
    called(auth, GET)
    assert len(server.renewals) == 1
    clock.time += 1
    called(auth, GET)
    assert len(server.renewals) == 2


@pytest.mark.parametrize("expires_in", [None, "soon", -5, 0, [], "3600"])
def test_lifetimes_that_make_no_sense(
    expires_in: Any, server: Server, called: Called
) -> None:
    server.expires_in = expires_in
    called(oauth(server), GET, GET)
    assert len(server.renewals) == 1


@pytest.mark.parametrize("call", [GET, CREATE], ids=["read", "write"])
def test_a_401_renews_once_and_sends_again(
    call: Any, server: Server, called: Called
) -> None:
    """A token was revoked early: nothing was done yet, so even a write goes again, and whole."""
    auth = oauth(server, access_token="revoked")
    assert called(auth, call) == [{"ok": True, "echo": "Bearer access-canary-1"}]
    (_, first, body), (_, second, again) = server.seen
    assert (first, second) == ("Bearer revoked", "Bearer access-canary-1")
    assert body == again


def test_a_401_that_stays_is_raised(server: Server, called: Called) -> None:
    """And does not go on for ever."""

    def spoil(tokens: Tokens) -> None:
        server.valid = "of somebody else"

    with pytest.raises(AuthenticationError) as caught:
        called(oauth(server, access_token="revoked", on_tokens=spoil), GET)
    assert len(server.seen) == 2
    assert len(server.renewals) == 1
    assert "canary" not in str(caught.value) + pprint.pformat(vars(caught.value))


def test_uploads_are_sent_again_whole(server: Server, called: Called) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"x" * 200
    called(oauth(server, access_token="revoked"), ("LIBRARY_SCAN", {"file": png}))
    assert [png in body for _, _, body in server.seen] == [True, True]


def test_rotation(server: Server, called: Called) -> None:
    """The one before holds no more: who loses the new one must ask the account's owner again."""
    clock = Clock()
    server.rotate = True
    stored: list[tuple[str, str, float | None]] = []

    def store(tokens: Tokens) -> None:
        stored.append((tokens.access_token, tokens.refresh_token, tokens.expires_at))

    auth = oauth(server, on_tokens=store, now=clock.now)
    called(auth, GET)
    clock.time += 4000
    called(auth, GET)
    assert [one["refresh_token"] for one in server.renewals] == [
        "refresh-canary-0",
        "refresh-canary-1",
    ]
    assert stored == [
        ("access-canary-1", "refresh-canary-1", clock.time - 400),
        ("access-canary-2", "refresh-canary-2", clock.time + 3600),
    ]


def test_a_service_that_does_not_rotate(server: Server, called: Called) -> None:
    stored: list[str] = []
    called(
        oauth(server, on_tokens=lambda tokens: stored.append(tokens.refresh_token)), GET
    )
    assert stored == ["refresh-canary-0"]


def test_a_failing_callback_is_reported_and_loses_nothing(
    server: Server, called: Called
) -> None:
    """The disk was full: the caller must know, and the new token must not be thrown away."""
    server.rotate = True

    def store(tokens: Tokens) -> None:
        raise OSError("disk full")

    auth = oauth(server, on_tokens=store)
    with pytest.raises(OSError, match="disk full"):
        called(auth, GET)
    called(auth, GET)
    assert len(server.renewals) == 1


@pytest.mark.parametrize("error", [httpx.ConnectError, httpx.ReadTimeout])
def test_a_callback_that_cannot_connect_is_reported(
    error: type[Exception], server: Server, called: Called
) -> None:
    """Taken for a failure of the request it is tried again, and the tokens are lost in silence."""
    server.rotate = True

    def store(tokens: Tokens) -> None:
        raise error("the vault is away")

    auth = oauth(server, on_tokens=store)
    message = f"new tokens came, and on_tokens failed: {error.__name__}"
    with pytest.raises(CredentialError, match=f"^{message}$") as caught:
        called(auth, GET, max_retries=2)
    assert isinstance(caught.value.__cause__, error)
    assert server.seen == []
    called(auth, GET)
    assert len(server.renewals) == 1


def test_asynchronous_storing_that_cannot_reach_its_store(server: Server) -> None:
    async def store(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        raise httpx.ReadTimeout("the vault is slow")

    async def run() -> None:
        credentials = {"token": oauth(server, on_tokens=store)}
        async with AsyncClient(SERVICE, credentials, base_url=server.url) as client:
            await client.call(*GET)

    with pytest.raises(CredentialError, match="on_tokens failed: ReadTimeout"):
        asyncio.run(run())
    assert server.seen == []


def test_asynchronous_storing(server: Server) -> None:
    stored: list[str] = []

    async def store(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        stored.append(tokens.access_token)

    async def run() -> Any:
        credentials = {"token": oauth(server, on_tokens=store)}
        async with AsyncClient(SERVICE, credentials, base_url=server.url) as client:
            return await client.call(*GET)

    assert asyncio.run(run())["ok"]
    assert stored == ["access-canary-1"]
    with (
        SyncClient(
            SERVICE, {"token": oauth(server, on_tokens=store)}, base_url=server.url
        ) as client,
        pytest.raises(CredentialError, match="on_tokens is asynchronous"),
    ):
        client.call(*GET)


@pytest.mark.parametrize("end", ["cancelled", "deadline"])
def test_storing_is_not_cut_off(end: str, library: Any) -> None:
    """The refresh token before holds no more, and nobody else knows the new one."""
    stored: list[str] = []
    seen: list[str] = []

    def handler(request: Any) -> Any:
        seen.append(request.url.path)
        tokens = {"access_token": "a", "refresh_token": f"r{len(seen)}"}
        return library.Response(200, json=tokens)

    async def main() -> None:
        begun = asyncio.Event()

        async def store(tokens: Tokens) -> None:
            begun.set()
            await asyncio.sleep(0.5)
            stored.append(tokens.refresh_token)

        url = "https://library.example/token"
        auth = OAuth(client_id="c", refresh_token="r", token_url=url, on_tokens=store)
        transport = library.MockTransport(handler)
        async with library.AsyncClient(transport=transport) as http:
            client = AsyncClient(SERVICE, {"token": auth}, http_client=http, clock=now)
            if end == "deadline":
                with pytest.raises(APITimeoutError):
                    await client.call(*GET, deadline=0.4)
            else:
                task = asyncio.create_task(client.call(*GET))
                await begun.wait()
                task.cancel()
                await asyncio.sleep(0.01)
                task.cancel()  # impatient
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert stored == ["r1"]
            assert seen == ["/token"]
            assert (await client.call(*GET))["access_token"] == "a"

    run(main())
    assert seen.count("/token") == 1


def test_a_response_that_has_begun_is_not_cut_off(library: Any) -> None:
    """Half an answer holds no token, and the endpoint gives no other."""
    begun = asyncio.Event()
    renewals: list[str] = []

    class Slowly(library.AsyncByteStream):  # type: ignore[misc]
        async def __aiter__(self) -> AsyncIterator[bytes]:
            begun.set()
            await asyncio.sleep(0.05)
            yield json.dumps({"access_token": "a"}).encode()

    def handler(request: Any) -> Any:
        if request.url.path == "/token":
            renewals.append("once")
            return library.Response(200, stream=Slowly())
        return library.Response(200, json={})

    async def run() -> None:
        url = "https://library.example/token"
        auth = OAuth(client_id="c", refresh_token="r", token_url=url)
        transport = library.MockTransport(handler)
        async with library.AsyncClient(transport=transport) as http:
            client = AsyncClient(SERVICE, {"token": auth}, http_client=http)
            task = asyncio.create_task(client.call(*GET))
            await begun.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await client.call(*GET)

    asyncio.run(run())
    assert renewals == ["once"]


# Shared ------------------------------------------------------------------------------------------


def test_threads_renew_once(server: Server) -> None:
    """A rotated refresh token that is used twice is taken for a theft by many services."""
    server.rotate = True
    auth = oauth(server, access_token="revoked")
    problems: list[BaseException] = []
    with SyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:

        def work() -> None:
            try:
                client.call(*GET)
            except BaseException as error:
                problems.append(error)

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert problems == []
    assert len(server.renewals) == 1


def test_tasks_renew_once(server: Server, library: Any) -> None:
    server.rotate = True
    auth = oauth(server)

    async def run() -> list[Any]:
        async with library.AsyncClient(verify=False) as http:
            client = AsyncClient(
                SERVICE, {"token": auth}, http_client=http, base_url=server.url
            )
            return await asyncio.gather(*(client.call(*GET) for _ in range(50)))

    assert all(result["ok"] for result in asyncio.run(run()))
    assert len(server.renewals) == 1


def test_threads_and_tasks_together(server: Server) -> None:
    """One of them renews, whoever it is; two event loops and threads wait for it."""
    server.rotate = True
    server.gate.clear()
    auth = oauth(server)
    results: list[Any] = []

    def work() -> None:
        with SyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
            results.append(client.call(*GET))

    async def run() -> None:
        async with AsyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
            results.extend(await asyncio.gather(*(client.call(*GET) for _ in range(5))))

    targets: list[Any] = [
        work,
        lambda: asyncio.run(run()),
        work,
        lambda: asyncio.run(run()),
    ]
    threads = [threading.Thread(target=target) for target in targets]
    for thread in threads:
        thread.start()
    server.gate.set()
    for thread in threads:
        thread.join()
    assert len(results) == 12
    assert server.most_at_once == 1
    assert len(server.renewals) == 1


def test_another_task_continues_a_cancelled_renewal(server: Server) -> None:
    """One user closed the page; the others must not wait for ever, or fail."""
    auth = oauth(server)

    async def run() -> None:
        async with AsyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
            server.gate.clear()
            first = asyncio.create_task(client.call(*GET))
            while not server.renewals:
                await asyncio.sleep(0.005)
            others = [asyncio.create_task(client.call(*GET)) for _ in range(5)]
            await asyncio.sleep(0.01)
            first.cancel()
            with pytest.raises(asyncio.CancelledError):
                await first
            server.gate.set()
            assert all(result["ok"] for result in await asyncio.gather(*others))

    asyncio.run(run())
    assert len(server.renewals) == 2


def test_a_cancelled_waiter_disturbs_nobody(server: Server) -> None:
    auth = oauth(server)

    async def run() -> None:
        async with AsyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
            server.gate.clear()
            first = asyncio.create_task(client.call(*GET))
            while not server.renewals:
                await asyncio.sleep(0.005)
            waiter = asyncio.create_task(client.call(*GET))
            await asyncio.sleep(0.01)
            waiter.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiter
            server.gate.set()
            assert (await first)["ok"]

    asyncio.run(run())
    assert len(server.renewals) == 1


def test_waiting_ends(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody began to renew and is gone without a trace, with its event loop perhaps."""
    monkeypatch.setattr("generator.runtime.oauth.renewal.LONGEST", 0.01)
    auth = oauth(server)
    lost, mine = auth.flow.tokens.token_or_renewal(None)
    assert isinstance(lost, Renewal)
    assert mine
    with SyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
        assert client.call(*GET)["ok"]
    assert lost.done()


@pytest.mark.parametrize("given", [{"deadline": 0.1}, {"timeout": 0.1}], ids=str)
def test_waiting_leaves_the_call_its_own_time(
    given: dict[str, float], server: Server, called: Called
) -> None:
    """The one that renews may take a minute; a call that has a second must not."""
    auth = oauth(server)
    server.gate.clear()
    with SyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
        first = threading.Thread(target=client.call, args=GET)
        first.start()
        while not server.renewals:
            time.sleep(0.005)
        with pytest.raises(APITimeoutError):
            called(auth, GET, **given)
        server.gate.set()
        first.join()
    assert called(auth, GET)[0]["ok"]
    assert len(server.renewals) == 1


def test_a_lost_renewal_ends_for_those_too_who_wait_a_short_time(
    server: Server, called: Called
) -> None:
    """Each of them alone never waits long enough to give it up."""
    auth = oauth(server)
    lost, mine = auth.flow.tokens.token_or_renewal(None)
    assert isinstance(lost, Renewal)
    assert mine
    with pytest.raises(APITimeoutError, match="another request is still renewing"):
        called(auth, GET, timeout=0.05)
    lost.until = 0.0  # it began long ago
    assert called(auth, GET)[0]["ok"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_the_child_of_a_fork_renews_by_itself() -> None:
    """A server that forks its workers while a thread renews, or holds the lock."""
    script = """
        import os, signal, threading
        import httpx
        from generator.runtime.oauth.tokens import OAuth

        parent = os.getpid()
        renewing, holding, never = (threading.Event() for _ in range(3))

        def answer(request):
            if request.url.path == "/token" and os.getpid() == parent:
                renewing.set()
                never.wait()
            return httpx.Response(200, json={"access_token": "new"})

        def hold():
            with auth.flow.tokens._lock:
                holding.set()
                never.wait()

        url = "https://library.example/"
        auth = OAuth(client_id="c", refresh_token="r", token_url=url + "token")
        http = httpx.Client(transport=httpx.MockTransport(answer), auth=auth)
        threading.Thread(target=http.get, args=(url,), daemon=True).start()
        renewing.wait()
        threading.Thread(target=hold, daemon=True).start()
        holding.wait()
        child = os.fork()
        if not child:
            signal.alarm(300)
            os._exit(7 if http.get(url).is_success else 1)
        os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(script)],
        cwd=Path(__file__).resolve().parents[3],
        timeout=600,
        check=False,
    )
    assert done.returncode == 7


# Failing -----------------------------------------------------------------------------------------


def test_a_refused_refresh_token_is_reported(server: Server, called: Called) -> None:
    """The owner revoked it: no retry helps, and the message says what to do about it."""
    server.refresh_token = "another"
    auth = oauth(server, refresh_token="refresh-canary-0")
    with pytest.raises(CredentialError, match="responded 400 invalid_grant") as caught:
        called(auth, GET, max_retries=3)
    assert len(server.renewals) == 1
    assert server.seen == []
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize(
    ("status", "document"),
    [
        (200, b"<html>"),
        (200, []),
        (200, {}),
        (200, {"access_token": ""}),
        (200, {"access_token": "a\r\nX: y"}),
        (200, {"access_token": 5}),
        (200, {"access_token": "a", "refresh_token": ""}),
        (200, b"[" * 100_000),
        (400, b"\xff"),
        (401, {"error": ["refresh-canary-0"]}),
        (403, {"error": "refresh-canary-0 \x1b[31m" + "x" * 1000}),
        (204, {}),
        (302, {}),
    ],
    ids=str,
)
def test_whatever_the_token_endpoint_says(
    status: int, document: Any, server: Server, called: Called
) -> None:
    server.responses = [(status, document, {})]
    auth = oauth(server)
    with pytest.raises(CredentialError) as caught:
        called(auth, GET)
    message = str(caught.value)
    assert message.isprintable()
    assert len(message) < 250
    assert "refresh-canary" not in message
    assert server.seen == []
    called(auth, GET)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_token_endpoint_that_fails_for_a_while(
    status: int, server: Server, called: Called
) -> None:
    """Nothing was sent to the API, so even a write may be tried again."""
    server.responses = [(status, b"busy", {})] * 2
    assert called(oauth(server), CREATE, max_retries=2)[0]["ok"]
    server.responses = [(status, b"busy", {})]
    with pytest.raises(
        APIConnectionError, match=f"token endpoint responded {status}"
    ) as caught:
        called(oauth(server), CREATE)
    assert not caught.value.sent


def test_a_token_endpoint_that_is_not_there(server: Server, called: Called) -> None:
    auth = oauth(server, token_url="http://127.0.0.1:9/oauth/token")
    with pytest.raises(APIConnectionError) as caught:
        called(auth, GET)
    assert not caught.value.sent


def test_a_token_endpoint_that_is_silent(server: Server, called: Called) -> None:
    """The timeouts of the call hold for it, too."""
    server.gate.clear()
    with pytest.raises(APITimeoutError):
        called(oauth(server), GET, timeout=0.05)
    server.gate.set()


def test_many_waiters_give_up_together(server: Server, library: Any) -> None:
    """A dead endpoint must not be asked by one after the other for an hour."""
    server.responses = [(503, b"", {})] * 500
    auth = oauth(server)

    async def run() -> list[Any]:
        async with library.AsyncClient(verify=False) as http:
            client = AsyncClient(
                SERVICE,
                {"token": auth},
                http_client=http,
                base_url=server.url,
                max_retries=0,
                rate_limits=False,
            )
            calls = (client.call(*GET) for _ in range(40))
            return await asyncio.gather(*calls, return_exceptions=True)

    outcomes = asyncio.run(run())
    assert all(type(one) is APIConnectionError for one in outcomes)
    assert not any(one.sent for one in outcomes)
    assert len(server.renewals) <= 3
    assert any("none of them finished" in str(one) for one in outcomes)


# Where secrets go --------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_refresh_token_follows_no_redirect(
    status: int, server: Server, elsewhere: Server, library: Any
) -> None:
    """Not even where the HTTP client follows them."""
    away = {"location": elsewhere.url + "/oauth/token"}
    server.responses = [(status, b"", away)] * 2
    with library.Client(follow_redirects=True, verify=False) as http:
        client = SyncClient(
            SERVICE, {"token": oauth(server)}, http_client=http, base_url=server.url
        )
        with pytest.raises(CredentialError, match=f"responded {status}"):
            client.call(*GET)
    if library is httpx:
        auth = oauth(server, base_url=server.url)
        with (
            httpx.Client(follow_redirects=True, auth=auth) as http,
            pytest.raises((CredentialError, httpx.StreamError)),
        ):
            http.get(server.url + "/api/books/b")
    shown = repr(elsewhere.renewals) + repr(elsewhere.seen)
    assert "canary" not in shown
    assert not any("refresh_token" in one for one in elsewhere.renewals)


def test_public_routes_get_no_token(server: Server, called: Called) -> None:
    called(oauth(server), ("LIBRARY_VISIT", {"name": "n"}))
    assert [sent for _, sent, _ in server.seen] == [None]
    assert server.renewals == []


def test_as_the_auth_of_an_http_client(server: Server, elsewhere: Server) -> None:
    """For whoever has more to say to that API; other hosts get nothing of it."""
    auth = oauth(server, base_url=server.url)
    with httpx.Client(auth=auth, follow_redirects=True) as http:
        assert http.get(server.url + "/api/books/b").json()["ok"]
        assert http.get(elsewhere.url + "/api/books/b").status_code == 401
        client = SyncClient(
            SERVICE, {"branch_id": "br"}, http_client=http, base_url=server.url
        )
        assert client.call(*GET)["ok"]
        client.call("LIBRARY_VISIT", {"name": "n"})
        assert server.seen[-1][1] is None
        server.valid = "of somebody else"
        server.responses = [(400, {"error": "access-canary-1"}, {})]
        with pytest.raises(CredentialError) as caught:
            client.call(*GET)
        assert "canary" not in str(caught.value)
    assert [sent for _, sent, _ in elsewhere.seen] == [None]

    async def run() -> None:
        async with httpx.AsyncClient(auth=oauth(server, base_url=server.url)) as http:
            assert (await http.get(server.url + "/api/books/b")).json()["ok"]
            assert (await http.get(elsewhere.url + "/api/books/b")).status_code == 401

    asyncio.run(run())
    assert [sent for _, sent, _ in elsewhere.seen] == [None, None]


def test_any_flow_of_httpx_is_a_credential(server: Server, called: Called) -> None:
    server.valid = "x"
    basic = f"Basic {base64.b64encode(b'user:pw').decode()}"
    with pytest.raises(AuthenticationError):
        called(httpx.BasicAuth("user", "pw"), GET)
    assert server.seen[-1][1] == basic


def test_an_emitted_package_knows_the_addresses(server: Server) -> None:
    class Own(OAuth):
        TOKEN_URL = "https://library.example/oauth/token"
        BASE_URL = "https://library.example"

    auth = Own(client_id="c", refresh_token="r")
    assert repr(auth) == "<Own https://library.example/oauth/token>"
    request = httpx.Request("GET", "https://evil.example/")
    assert list(auth.sync_auth_flow(request)) == [request]
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://library.example/oauth/token",
        "https://user:pw@library.example/",
        "ftp://library.example",
        "library.example/oauth",
        "https:///oauth",
        "https://library.example/#x",
    ],
)
def test_token_endpoints_that_are_refused(url: str, server: Server) -> None:
    """In the clear, or not one at all."""
    with pytest.raises(CredentialError, match="token_url"):
        oauth(server, token_url=url)


@pytest.mark.parametrize(
    "name", ["client_id", "client_secret", "refresh_token", "access_token"]
)
@pytest.mark.parametrize("value", ["", " x", "a\nb", 5, b"x"])
def test_secrets_that_are_refused(name: str, value: Any, server: Server) -> None:
    with pytest.raises(CredentialError, match=name):
        oauth(server, **{name: value})


@pytest.mark.parametrize(
    ("status", "document"),
    [
        (400, {"error": "invalid_grant"}),
        (400, {"error": f"refresh-canary-0 {CLIENT_SECRET}"}),
        (200, {"access_token": "access-canary", "refresh_token": 5}),
        (200, {"access_token": "access-canary ", "refresh_token": "refresh-canary"}),
        (200, {"access_token": ["access-canary"]}),
        (200, b"access-canary"),
    ],
    ids=str,
)
def test_no_frame_of_a_refused_renewal_holds_a_secret(
    status: int, document: Any, server: Server, called: Called
) -> None:
    """Error reporters record the local variables of all frames that an error came through."""
    server.responses = [(status, document, {})]
    with pytest.raises(CredentialError) as caught:
        called(oauth(server), GET)
    assert "canary" not in variables_of(caught.value)


def test_no_frame_of_a_failing_on_tokens_holds_a_secret(
    server: Server, called: Called
) -> None:
    server.rotate = True

    def store(tokens: Tokens) -> None:
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full") as caught:
        called(oauth(server, on_tokens=store), GET)
    assert "canary" not in variables_of(caught.value)


@pytest.mark.parametrize(
    "given",
    [
        {"refresh_token": "canary\n"},
        {"client_secret": "canary\n"},
        {"access_token": b"canary"},
        {"client_id": ""},
        {"token_url": "http://library.example/"},
    ],
    ids=str,
)
def test_no_frame_of_a_refused_setting_holds_a_secret(
    given: dict[str, Any], server: Server
) -> None:
    secrets = {"refresh_token": "canary", "client_secret": "canary"}
    with pytest.raises(CredentialError) as caught:
        oauth(server, **{"access_token": "canary", **secrets, **given})
    assert "canary" not in variables_of(caught.value)


def test_no_frame_of_an_unusable_address_holds_a_secret(server: Server) -> None:
    """It is the HTTP library that finds out, with headers and body at hand."""
    auth = oauth(server, token_url="https://library.example/\x7f")
    with httpx.Client(auth=auth) as http, pytest.raises(httpx.InvalidURL) as caught:
        http.get(server.url)
    basic = base64.b64encode(b"client-1:cs%2Fcanary%2B7f").decode()
    shown = variables_of(caught.value)
    assert "canary" not in shown
    assert basic not in shown


def test_nothing_shows_the_secrets(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG", "library_tools")
    stored: list[Tokens] = []
    auth = oauth(server, on_tokens=stored.append, access_token="access-canary-0")
    with SyncClient(SERVICE, {"token": auth}, base_url=server.url) as client:
        client.call(*GET)
        shown = [
            client,
            auth,
            auth.flow,
            auth.flow.endpoint,
            stored,
            stored[0],
            client._engine,
        ]
    text = "\n".join(f"{one!r} {one} {pprint.pformat(one)}" for one in shown)
    text += (
        pprint.pformat(vars(auth))
        + pprint.pformat(vars(auth.flow.tokens))
        + caplog.text
    )
    assert "canary" not in text
    unpicklable: list[Any] = [auth, auth.flow, stored[0], client]
    for one in unpicklable:
        with pytest.raises(TypeError):
            pickle.dumps(one)
        with pytest.raises(TypeError):
            copy.deepcopy(one)
    scrubbed = auth.scrub(
        f"access-canary-0 access-canary-1 refresh-canary-0 {CLIENT_SECRET} ok"
    )
    assert scrubbed == "[secret] [secret] [secret] [secret] ok"

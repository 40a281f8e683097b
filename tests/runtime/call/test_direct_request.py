"""`client.request`: operations that no method covers, with all that methods have."""

from __future__ import annotations

import asyncio
import json
from itertools import permutations
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    ArgumentError,
    ClosedError,
    CredentialError,
    LocalRateLimitError,
    NotFoundError,
    RawResponse,
    ResponseError,
    SyncClient,
)
from generator.runtime.wire.known_routes import KnownRoutes
from generator.runtime.wire.model import Route, Tool
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import BASE, JSON, SECRET, Clock, Remote


def test_any_path_of_the_api_with_its_credential(
    client: SyncClient, remote: Remote
) -> None:
    result = client.request(
        "get",
        "/api/shelves/7",
        params={"sort": "-name", "id": ["a", "b"], "full": True},
    )
    assert result == {"data": {"id": "b1"}}
    sent = remote.sent
    assert sent.method == "GET"
    assert str(sent.url) == BASE + "/api/shelves/7?sort=-name&id=a&id=b&full=true"
    assert sent.headers["authorization"] == f"Key {SECRET}"
    assert sent.headers["edition"] == "2026-01-01"
    assert sent.headers["accept"] == JSON


def test_the_query_may_be_part_of_the_path_or_a_link_of_the_api(
    client: SyncClient, remote: Remote
) -> None:
    client.request("GET", "/api/shelves?page%5Bsize%5D=2", params={"sort": "name"})
    client.request("GET", BASE + "/api/shelves?page%5Bsize%5D=2")
    first, second = remote.requests
    assert str(first.url) == BASE + "/api/shelves?page%5Bsize%5D=2&sort=name"
    assert str(second.url) == BASE + "/api/shelves?page%5Bsize%5D=2"


@pytest.mark.parametrize(
    "path",
    [
        "https://evil.example/api/books",
        f"{BASE}.evil.example/api/books",
        f"{BASE}@evil.example/api/books",
        "//evil.example/api/books",
        "/api/../client/visits",
        "/api/%2e%2e/client/visits",
        "/api/..%2fclient",
        "/api/a b",
        "/api/ü",
        "/api/a\\..\\b",
        "/api/x#y",
        "/api/x\r\nHost: evil",
        "api/books",
        "",
        5,
        "/other",
    ],
)
def test_nothing_leaves_the_api(path: Any, client: SyncClient, remote: Remote) -> None:
    """The credential would go along."""
    with pytest.raises(ArgumentError) as caught:
        client.request("GET", path)
    assert [fault.path for fault in caught.value.faults] == ["path"]
    assert remote.requests == []


def test_public_paths_get_no_secret(make: MakeClient, remote: Remote) -> None:
    client = make(credentials={"api_key": SECRET, "branch_id": "br"})
    client.request("POST", "/client/hello", json={})
    assert str(remote.sent.url) == BASE + "/client/hello?branch_id=br"
    assert "authorization" not in remote.sent.headers


def test_a_missing_credential_is_reported_before_anything_is_sent(
    make: MakeClient, remote: Remote
) -> None:
    with pytest.raises(CredentialError, match="api_key"):
        make(credentials={}).request("GET", "/api/shelves")
    assert remote.requests == []


@pytest.mark.parametrize(
    ("given", "content", "kind"),
    [
        ({"json": {"a": [1, None]}}, b'{"a":[1,null]}', JSON),
        ({"json": False}, b"false", JSON),
        ({"content": "null", "headers": {"Content-Type": JSON}}, b"null", JSON),
        ({"json": {}, "data": None, "content": None}, b"{}", JSON),
        (
            {"data": {"a": ["x", "y"], "b": 1}},
            b"a=x&a=y&b=1",
            "application/x-www-form-urlencoded",
        ),
        ({"content": b"\x00"}, b"\x00", "application/octet-stream"),
        ({"content": "ä"}, "ä".encode(), "text/plain; charset=utf-8"),
        (
            {"content": b"a,b", "headers": {"Content-Type": "text/csv"}},
            b"a,b",
            "text/csv",
        ),
    ],
    ids=str,
)
def test_bodies(
    given: Any, content: bytes, kind: str, client: SyncClient, remote: Remote
) -> None:
    client.request("POST", "/api/shelves", **given)
    assert remote.sent.content == content
    assert remote.sent.headers["content-type"] == kind


@pytest.mark.parametrize("body", ["json", "data", "content"])
@pytest.mark.parametrize("path", ["/api/shelves", "/api/books"])
def test_none_is_no_body(
    body: str, path: str, client: SyncClient, remote: Remote
) -> None:
    """As in httpx: functions that pass an optional body on would send null."""
    given: dict[str, Any] = {body: None}
    client.request("POST", path, **given)
    assert remote.sent.content == b""
    assert "content-type" not in remote.sent.headers


@pytest.mark.parametrize(
    ("given", "faulty"),
    [
        ({"json": {}, "data": {}}, ["data"]),
        ({"json": {1: 2}}, ["json"]),
        ({"json": float("nan")}, ["json"]),
        ({"content": 5}, ["content"]),
        ({"params": {"a": None, "b": {}}}, ["params.a", "params.b"]),
        ({"params": "a=b"}, ["params"]),
        ({"headers": {"Authorization": "Key x"}}, ["headers.Authorization"]),
        ({"headers": {"Edition": "1999"}}, ["headers.Edition"]),
        ({"headers": {"accept": "a\r\nb: c"}}, ["headers.accept"]),
        ({"idempotent": "yes"}, ["idempotent"]),
        ({"timeout": -1, "jsn": {}}, ["timeout", "jsn"]),
    ],
    ids=str,
)
def test_all_faults_are_reported_before_anything_is_sent(
    given: Any, faulty: list[str], client: SyncClient, remote: Remote
) -> None:
    with pytest.raises(ArgumentError) as caught:
        client.request("POST", "/api/shelves", **given)
    assert [fault.path for fault in caught.value.faults] == faulty
    assert remote.requests == []


@pytest.mark.parametrize(
    ("method", "path", "given", "sent"),
    [
        ("GET", "/api/shelves", {}, 3),
        ("PUT", "/api/shelves/1", {}, 3),
        ("DELETE", "/api/shelves/1", {}, 3),
        ("POST", "/api/shelves", {}, 1),
        ("PATCH", "/api/shelves/1", {}, 1),
        ("POST", "/api/shelves", {"idempotent": True}, 3),
        ("GET", "/api/shelves", {"idempotent": False}, 1),
        ("GET", "/api/shelves", {"max_retries": 0}, 1),
        # A tool updates books, and its table says that it may be repeated.
        ("PATCH", "/api/books/1", {}, 3),
        ("POST", "/api/books", {}, 1),
    ],
)
def test_only_what_may_be_repeated_is_retried(
    method: str,
    path: str,
    given: Any,
    sent: int,
    client: SyncClient,
    remote: Remote,
) -> None:
    """A repeated effect is worse than an error."""
    remote.handler = lambda request: httpx.Response(502)
    with pytest.raises(Exception, match="502"):
        client.request(method, path, json={}, **given)
    assert len(remote.requests) == sent


def test_failures_are_those_of_other_calls(client: SyncClient, remote: Remote) -> None:
    remote.outcomes = [
        httpx.Response(404, json={"errors": [{"detail": "no shelf"}]}),
        httpx.ReadError("cut"),
        httpx.Response(200, text="<html>"),
    ]
    with pytest.raises(NotFoundError, match=r"no shelf \(GET /api/shelves/9\)"):
        client.request("GET", "/api/shelves/9")
    with pytest.raises(APIConnectionError) as caught:
        client.request("POST", "/api/shelves")
    assert caught.value.sent
    with pytest.raises(ResponseError, match="not JSON"):
        client.request("GET", "/api/shelves/9")
    client.close()
    with pytest.raises(ClosedError):
        client.request("GET", "/api/shelves/9")


def test_the_limits_of_a_tool_count_its_operation_however_it_is_called(
    make: MakeClient, clock: Clock
) -> None:
    """The API counts them together: LIBRARY_LIST_BOOKS may be called 10 times a second."""
    client = make(max_wait=0)
    for _ in range(9):
        client.request("GET", "/api/books")
    client.call("LIBRARY_LIST_BOOKS", {})
    with pytest.raises(LocalRateLimitError):
        client.request("GET", "/api/books")
    client.request("GET", "/api/books/1")
    clock.time += 1.1
    client.request("GET", "/api/books")


def test_the_api_is_left_alone_when_it_asks_for_that(
    make: MakeClient, remote: Remote
) -> None:
    client = make(max_wait=5, max_retries=0)
    remote.outcomes = [httpx.Response(429, headers={"retry-after": "30"})]
    with pytest.raises(Exception, match="429"):
        client.request("GET", "/api/shelves")
    with pytest.raises(LocalRateLimitError):
        client.request("GET", "/api/shelves")


def test_a_tool_lends_its_styles_and_its_name(
    client: SyncClient, remote: Remote
) -> None:
    client.request("GET", "/api/books", params={"include": ["a", "b"], "id": [1, 2]})
    assert remote.sent.url.query == b"include=a,b&id=1&id=2"
    remote.outcomes = [httpx.Response(404)]
    with pytest.raises(NotFoundError) as caught:
        client.request("GET", "/api/books/1")
    assert caught.value.tool == "LIBRARY_GET_BOOK"


def _tool(slug: str, *routes: Route) -> Tool[Any]:
    return Tool(slug, f"things.{slug.lower()}", routes)


OWN = _tool("OWN", Route("own", "GET", "/things/{id}/x"))
ONE = _tool("ONE", Route("one", "GET", "/things/one/x"))
EITHER = _tool(
    "EITHER",
    Route("own", "GET", "/things/{id}/x", when=("kind", "own")),
    Route("other", "GET", "/things/{id}/y", when=("kind", "other")),
)
OR_ELSE = _tool(
    "OR_ELSE",
    Route("own", "GET", "/things/{id}/x"),
    Route("third", "GET", "/things/{id}/z", when=("kind", "third")),
)


@pytest.mark.parametrize("tools", [*permutations((OWN, ONE, EITHER, OR_ELSE))])
def test_an_operation_has_a_tool_of_its_own(tools: Any) -> None:
    """Events and errors would name a tool that calls it only for some arguments."""
    routes = KnownRoutes(lambda: tools)
    sharing = routes.sharing("GET", "/things/1/x")
    assert [one.tool.slug for one in sharing] == ["OWN", "OR_ELSE", "EITHER"]
    found = routes.find("GET", "/things/1/x")
    assert found is not None
    assert found.tool is OWN
    [only] = routes.sharing("GET", "/things/one/x")
    assert only.tool is ONE
    assert routes.sharing("POST", "/things/1/x") == []
    assert routes.find("GET", "/things") is None


def test_a_raw_response(client: SyncClient, remote: Remote) -> None:
    remote.handler = lambda request: httpx.Response(
        200, content=b"a,b", headers={"content-type": "text/csv"}
    )
    response = client.with_raw_response.request("GET", "/api/export")
    assert (response.status, response.content) == (200, b"a,b")
    assert response.headers["content-type"] == "text/csv"
    assert (response.method, response.path) == ("GET", "/api/export")


def test_hooks_see_it(make: MakeClient) -> None:
    seen: list[Any] = []
    make(on_response=seen.append).request("GET", "/api/shelves/7")
    assert [(one.tool, one.path, one.status) for one in seen] == [
        ("", "/api/shelves/7", 200)
    ]


def test_asynchronous(make_async: MakeAsyncClient, remote: Remote) -> None:
    async def run() -> Any:
        client = make_async()
        raw: RawResponse[Any] = await client.with_raw_response.request(
            "GET", "/api/shelves"
        )
        assert raw.parse() == {"data": {"id": "b1"}}
        return await client.request("POST", "/api/shelves", json={"a": 1})

    assert asyncio.run(run()) == {"data": {"id": "b1"}}
    assert json.loads(remote.requests[-1].content) == {"a": 1}


def test_urls_are_not_kept(client: SyncClient) -> None:
    """A program that asks for a million ids must not remember a million URLs."""
    for number in range(3):
        client.request("GET", f"/api/shelves/{number}")
    maker = client._engine.http_clients.get().maker
    assert not [url for url in maker._urls if "shelves" in url]

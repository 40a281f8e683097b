"""Requests that are built on prepared headers are those that the HTTP library would build."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from generator.runtime import SyncClient, SyncResource
from generator.runtime.wire.model import Route, Tool
from tests.runtime.library import SECRET, SERVICE

PATH = "/api/shelves"
FRAMING = ("host", "content-length", "transfer-encoding")


def sent(
    library: Any, method: str, *, base_url: str, made: dict[str, Any], **options: Any
) -> Any:
    """The second of two equal requests, as a hook of the HTTP client sees it."""
    seen: list[Any] = []
    with library.Client(
        transport=library.MockTransport(lambda request: library.Response(204)),
        event_hooks={"request": [seen.append]},
        **made,
    ) as http:
        client = SyncClient(
            SERVICE, {"api_key": SECRET}, base_url=base_url, http_client=http
        )
        for _ in range(2):
            client.request(method, PATH, **options)
    return seen[-1]


@pytest.mark.parametrize("url", ["https://library.example", "http://[::1]:8080"])
@pytest.mark.parametrize("made", [{}, {"headers": {"Host": "inside.example"}}], ids=str)
@pytest.mark.parametrize(
    ("method", "options"),
    [
        ("GET", {}),
        ("DELETE", {}),
        ("POST", {}),
        ("PATCH", {"content": b""}),
        ("POST", {"json": {"a": 1}}),
        ("PUT", {"content": "\u00e6", "headers": {"content-type": "text/plain"}}),
        ("DELETE", {"json": [1]}),
        ("POST", {"json": {}, "headers": {"x-further": "1"}}),
    ],
    ids=str,
)
def test_its_framing_is_the_library_s(
    method: str, options: dict[str, Any], made: dict[str, Any], url: str, library: Any
) -> None:
    """A server that misreads where a request ends answers the wrong one."""
    request = sent(library, method, base_url=url, made=made, **options)
    kept = [*made.get("headers", {}).items()]
    kept += [
        (name, value)
        for name, value in request.headers.multi_items()
        if name not in FRAMING
    ]
    expected = library.Request(
        method, f"{url}{PATH}", headers=kept, content=request.content
    )
    assert request.url == expected.url
    assert sorted(request.headers.multi_items()) == sorted(
        expected.headers.multi_items()
    )
    assert b"".join(request.stream) == request.content


def test_a_length_that_the_client_s_headers_frame_stays_out(library: Any) -> None:
    """Two framings in one request are what request smuggling is made of."""
    made = {"headers": {"transfer-encoding": "chunked"}}
    request = sent(library, "POST", base_url="https://a.example", made=made, json=[1])
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers


def test_servers_do_not_share_a_host() -> None:
    """Operations of one API may be called at several servers."""
    seen: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["host"])
        return httpx.Response(204)

    with httpx.Client(transport=httpx.MockTransport(handler)) as http:
        client = SyncClient(SERVICE, {"api_key": SECRET}, http_client=http)
        for server in ("https://one.example", "https://two.example"):
            route = Route("op", "GET", "/x", server=server)
            SyncResource(client)._call(Tool("LIBRARY_X", "x", (route,)), {}, {})
    assert seen == ["one.example", "two.example"]

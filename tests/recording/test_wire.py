"""The recorded form of requests: if it lost something, the contract suite would not see it."""

from __future__ import annotations

import http.client

import httpx
import pytest

from tests.recording.loopback import Loopback, Received, Reply
from tests.recording.wire import recorded_request


def test_query_path_and_headers() -> None:
    received = Received(
        "GET",
        "/api/x/a%2Fb%20%C3%BC?page%5Bsize%5D=2&filter=equals(a,%22b%20%26%22)&empty=&page[size]=3",
        (
            ("Host", "127.0.0.1"),
            ("User-Agent", "x/1"),
            ("Accept", "application/json"),
            ("Authorization", "Klaviyo-API-Key pk_secret"),
        ),
        b"",
    )
    assert recorded_request(received) == {
        "method": "GET",
        "path": "/api/x/a%2Fb%20%C3%BC",
        "query": [
            ["page[size]", "2"],
            ["filter", 'equals(a,"b &")'],
            ["empty", ""],
            ["page[size]", "3"],
        ],
        "headers": {"accept": "application/json", "authorization": "Klaviyo-API-Key"},
    }


def test_json_and_multipart_bodies_over_the_wire() -> None:
    seen: list[Received] = []

    def respond(received: Received) -> Reply:
        seen.append(received)
        return Reply(204)

    with Loopback(respond) as server, httpx.Client() as client:
        client.post(server.url, json={"a": [None, "ü"]})
        client.post(
            server.url,
            files={"f": ("ø 1.png", b"\r\n--\x00", "image/png")},
            data={"n": "ü"},
        )
        client.post(
            server.url,
            content=iter([b"[1,", b"2]"]),
            headers={"content-type": "a/json"},
        )
    assert recorded_request(seen[0])["body"] == {"a": [None, "ü"]}
    form = recorded_request(seen[1])
    assert form["headers"]["content-type"] == "multipart/form-data"
    assert form["body"] == [
        {"name": "n", "text": "ü"},
        {
            "name": "f",
            "filename": "ø 1.png",
            "content_type": "image/png",
            "base64": "DQotLQA=",
        },
    ]
    assert seen[2].header("transfer-encoding") == "chunked"
    assert recorded_request(seen[2])["body"] == [1, 2]


def test_a_header_sent_twice_is_no_small_matter() -> None:
    with pytest.raises(ValueError, match="revision"):
        recorded_request(
            Received("GET", "/", (("revision", "1"), ("Revision", "2")), b"")
        )


def test_connections_are_kept_and_empty_responses_end() -> None:
    with Loopback(lambda received: Reply(202)) as server:
        connection = http.client.HTTPConnection(server.url.removeprefix("http://"))
        for _ in range(2):
            connection.request("DELETE", "/x")
            response = connection.getresponse()
            assert (response.status, response.read()) == (202, b"")
        connection.close()

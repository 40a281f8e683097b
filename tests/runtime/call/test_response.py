"""Answers: nothing that the API says with success makes a call fail, and nothing else passes."""

from __future__ import annotations

import gzip
import json
import math
from typing import Any

import httpx
import pytest

from generator.runtime import BadRequestError, ResponseError, SyncClient
from tests.runtime.conftest import MakeClient
from tests.runtime.library import Remote


def called(client: SyncClient) -> Any:
    return client.call("LIBRARY_GET_BOOK", {"book_id": "b"})


@pytest.mark.parametrize(
    ("response", "document"),
    [
        (httpx.Response(200, json={"a": [1, None]}), {"a": [1, None]}),
        (httpx.Response(201, json=[]), []),
        (httpx.Response(204), None),
        (httpx.Response(202), None),
        (httpx.Response(200, content=b" \n"), None),
        (
            httpx.Response(
                200, text='{"a": "é"}', headers={"content-type": "text/html"}
            ),
            {"a": "é"},
        ),
        (
            httpx.Response(200, content=b'{"a": 1}', headers={"content-type": ""}),
            {"a": 1},
        ),
        (
            httpx.Response(200, content=b'{"a": 123456789012345678901234567890}'),
            {"a": 123456789012345678901234567890},
        ),
        (httpx.Response(200, content=b'{"a": 1e400}'), {"a": math.inf}),
        (httpx.Response(200, content=b'\xef\xbb\xbf{"a": 1}'), {"a": 1}),
        (httpx.Response(200, content=b'{"a": 1, "a": 2}'), {"a": 2}),
        (
            httpx.Response(
                200,
                content=gzip.compress(b'{"a": 1}'),
                headers={"content-encoding": "gzip"},
            ),
            {"a": 1},
        ),
        (
            httpx.Response(
                200,
                content=b'{"a": "\xc3\xa9"}',
                headers={"content-type": "x/y; charset=latin-1"},
            ),
            {"a": "é"},
        ),
    ],
)
def test_success_is_the_json_document(
    response: httpx.Response, document: Any, client: SyncClient, remote: Remote
) -> None:
    remote.outcomes = [response]
    assert called(client) == document


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            b"<html>\n\x1b[31m</html>",
            r"not JSON .*it begins: '<html>\\n\\x1b\[31m</html>'",
        ),
        (b'{"a": ', "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "too deep"),
        (b'{"a":' * 100_000, "too deep"),
        (b"[" + b"9" * 5000 + b"]", "not JSON"),
    ],
    ids=range(6),
)
def test_success_that_is_no_json(
    content: bytes, words: str, client: SyncClient, remote: Remote
) -> None:
    """A captive portal's page, an answer cut short, a bomb."""
    remote.outcomes = [
        httpx.Response(200, content=content, headers={"content-type": "text/html"})
    ]
    with pytest.raises(ResponseError, match=words) as caught:
        called(client)
    error = caught.value
    assert (error.status, error.path, error.method) == (200, "/api/books/b", "GET")
    assert error.headers["content-type"] == "text/html"
    assert str(error).isprintable()
    assert len(str(error)) < 1000
    assert len(remote.requests) == 1


def test_responses_that_are_too_long(make: MakeClient, remote: Remote) -> None:
    """A worker's memory is not the API's to fill, compressed or not."""
    text = json.dumps(["x" * 2000]).encode()
    packed = {"content-encoding": "gzip"}
    responses = [
        httpx.Response(200, content=text),
        httpx.Response(200, content=gzip.compress(text), headers=packed),
    ]
    for response in responses:
        remote.outcomes = [response]
        with pytest.raises(ResponseError, match="more than 1000 bytes"):
            called(make(max_response_bytes=1000))
    remote.outcomes = [httpx.Response(400, content=text)]
    with pytest.raises(BadRequestError):
        called(make(max_response_bytes=1000))

"""Content codings: a small body must not become a large one in memory."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from generator.runtime import BadRequestError, ResponseError, SyncClient
from generator.runtime.failures import UndecodableContent
from generator.runtime.http.body import ACCEPTED, TooLarge
from generator.runtime.http.decoding import decoded
from tests.runtime.conftest import MakeClient
from tests.runtime.library import SECRET, SERVICE, Remote

MOST = 1_000_000
GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})


def bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


TEXT = bytes(range(256)) * 1000
PACKED: dict[str, bytes] = {
    "gzip": gzip.compress(TEXT),
    "x-gzip": gzip.compress(TEXT),
    "GZIP": gzip.compress(TEXT),
    "deflate": zlib.compress(TEXT),
    " deflate ": bare(TEXT),
    "identity": TEXT,
    "": TEXT,
    "gzip, identity": gzip.compress(TEXT),
    "deflate, gzip": gzip.compress(zlib.compress(TEXT)),
    "gzip,gzip": gzip.compress(gzip.compress(TEXT)),
}


@pytest.mark.parametrize("coding", PACKED)
def test_codings(coding: str) -> None:
    assert decoded(PACKED[coding], coding, len(TEXT)) == TEXT
    if PACKED[coding] is not TEXT:
        with pytest.raises(TooLarge):
            decoded(PACKED[coding], coding, len(TEXT) - 1)


@pytest.mark.parametrize("size", [0, 1, 65535, 65536, 65537, 131072])
def test_every_size(size: int) -> None:
    assert decoded(gzip.compress(bytes(size)), "gzip", size) == bytes(size)


@pytest.mark.parametrize(
    "coding", ["br", "zstd", "compress", "gzip, br", "gzip, gzip, gzip", "\x1b[31m"]
)
def test_what_nobody_asked_for_is_refused(coding: str) -> None:
    with pytest.raises(UndecodableContent) as caught:
        decoded(gzip.compress(TEXT), coding, MOST)
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_is_broken_is_refused(coding: str) -> None:
    with pytest.raises(UndecodableContent, match="broken"):
        decoded(b"not packed at all", coding, MOST)


def test_a_bomb_costs_little() -> None:
    """No more than what is allowed, in either layer, whatever it would become."""
    bomb = gzip.compress(gzip.compress(bytes(64 * MOST)))
    assert len(bomb) < 1000
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            decoded(bomb, "gzip, gzip", MOST)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 3 * MOST


class Stream(httpx.SyncByteStream):
    """A body that nobody has read yet."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        for at in range(0, len(self._content), 100):
            yield self._content[at : at + 100]


def responds(content: bytes, coding: str, status: int = 200) -> Any:
    headers = {"content-encoding": coding}
    return lambda request: httpx.Response(
        status, headers=headers, stream=Stream(content)
    )


@pytest.fixture
def passed_in(remote: Remote) -> Iterator[SyncClient]:
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        yield SyncClient(
            SERVICE, {"api_key": SECRET}, http_client=http, max_response_bytes=1000
        )


def test_calls_unpack_what_they_get(passed_in: SyncClient, remote: Remote) -> None:
    document = b'{"a": 1}'
    remote.handler = responds(gzip.compress(zlib.compress(document)), "deflate, gzip")
    assert passed_in.call(*GET) == {"a": 1}
    assert remote.sent.headers["accept-encoding"] == ", ".join(ACCEPTED)


def test_calls_refuse_what_is_too_large(passed_in: SyncClient, remote: Remote) -> None:
    remote.handler = responds(gzip.compress(bytes(100_000)), "gzip")
    with pytest.raises(ResponseError, match="more than 1000 bytes"):
        passed_in.call(*GET)
    remote.handler = responds(gzip.compress(bytes(100_000)), "gzip", 400)
    with pytest.raises(BadRequestError):
        passed_in.call(*GET)


@pytest.mark.parametrize(
    ("coding", "words"),
    [
        ("br", "the content coding 'br'"),
        ("gzip, gzip, gzip", "more than 2 content codings"),
        ("gzip", "gzip that is broken"),
    ],
)
def test_calls_refuse_what_they_cannot_unpack(
    coding: str, words: str, passed_in: SyncClient, remote: Remote
) -> None:
    """Once: to ask again would not help."""
    remote.handler = responds(b"not packed at all", coding)
    with pytest.raises(ResponseError, match=f"cannot be decoded .*{words}"):
        passed_in.call(*GET)
    assert len(remote.requests) == 1


def test_the_codings_that_are_asked_for(remote: Remote) -> None:
    """No more than the HTTP client asks for, and none that is not unpacked here."""
    asked = {"": "identity", "br, gzip;q=0.5": "gzip", "zstd": "identity"}
    for given, sent in asked.items():
        with httpx.Client(
            transport=httpx.MockTransport(remote), headers={"accept-encoding": given}
        ) as http:
            SyncClient(SERVICE, {"api_key": "k"}, http_client=http).call(*GET)
        assert remote.requests[-1].headers["accept-encoding"] == sent


def test_a_hook_may_have_read_it(make: MakeClient, remote: Remote) -> None:
    """The HTTP library has unpacked it then; the limit still holds for what is kept."""
    remote.handler = responds(gzip.compress(b'{"a": 1}'), "gzip")
    hooks: Any = {"response": [lambda response: response.read()]}
    with httpx.Client(transport=httpx.MockTransport(remote), event_hooks=hooks) as http:
        client = make(http_client=http)
        assert client.call(*GET) == {"a": 1}
        with pytest.raises(ResponseError, match="more than 5 bytes"):
            client.with_options(max_response_bytes=5).call(*GET)

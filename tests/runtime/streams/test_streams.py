"""Streams: what arrives is given at once, and whatever ends a stream closes its connection."""

from __future__ import annotations

import asyncio
import gzip
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    APITimeoutError,
    ResponseError,
)
from generator.runtime.wire import table
from generator.runtime.wire.model import Route, Tool
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SERVICE, Clock

WATCH: tuple[str, dict[str, Any]] = ("LIBRARY_GET_BOOK", {})


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that arrives in pieces; an exception among them ends it."""

    def __init__(self, *pieces: bytes | Exception) -> None:
        self.pieces = pieces
        self.given = 0
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self.pieces:
            self.given += 1
            if isinstance(piece, Exception):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


@pytest.fixture
def library() -> Any:
    return httpx


@pytest.fixture(autouse=True)
def reading(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """How the tool's response is read."""
    readings = {"200": "json-lines"}
    route = Route(
        "watch", "GET", "/watch", auth=next(iter(SERVICE.auth)), readings=readings
    )
    tool: Tool[Any] = Tool(WATCH[0], "books.watch", (route,), read_only=True)
    monkeypatch.setattr(table, "tool_of", lambda *_: tool)
    monkeypatch.setattr("generator.runtime.base_client.tool_of", lambda *_: tool)
    return readings


def answering(body: Body, **headers: str) -> Any:
    return httpx.MockTransport(
        lambda _: httpx.Response(200, headers=headers, stream=body)
    )


def test_items_are_given_as_they_arrive(make: MakeClient) -> None:
    body = Body(b'{"a":', b" 1}\n[2", b"]\n", b"3\n")
    with httpx.Client(transport=answering(body)) as http:
        stream = make(http_client=http).call(*WATCH)
        assert (stream.status, body.given) == (200, 0)
        assert next(stream) == {"a": 1}
        assert body.given == 2
        assert list(stream) == [[2], 3]
        assert body.closed == 1
        assert "closed" in repr(stream)


def test_leaving_a_block_closes_it(make: MakeClient) -> None:
    """A stream that is left early must give its connection back."""
    body = Body(b"1\n", b"2\n")
    with httpx.Client(transport=answering(body)) as http:
        with make(http_client=http).call(*WATCH) as stream:
            assert next(stream) == 1
        assert body.closed == 1
        assert list(stream) == []
        stream.close()
        assert body.closed == 1


@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (httpx.ReadError("reset"), APIConnectionError),
        (httpx.ReadTimeout("silence"), APITimeoutError),
        (httpx.RemoteProtocolError("cut off"), APIConnectionError),
    ],
)
def test_a_failure_within_it_is_the_clients_own_error(
    make: MakeClient, failure: Exception, error: type[Exception]
) -> None:
    body = Body(b"1\n", failure)
    with httpx.Client(transport=answering(body)) as http:
        stream = make(http_client=http).call(*WATCH)
        assert next(stream) == 1
        with pytest.raises(error, match="LIBRARY_GET_BOOK") as caught:
            next(stream)
        assert caught.value.sent  # type: ignore[attr-defined]
        assert body.closed == 1
        assert list(stream) == []


def test_the_deadline_holds_within_it(make: MakeClient, clock: Clock) -> None:
    def slowly() -> Iterator[bytes]:
        yield b"1\n"
        clock.sleep(3)
        yield b"2\n"

    class Slow(Body):
        def __iter__(self) -> Iterator[bytes]:
            return slowly()

    with httpx.Client(transport=answering(Slow())) as http:
        stream = make(http_client=http).call(*WATCH, deadline=2)
        assert next(stream) == 1
        with pytest.raises(APITimeoutError, match="within the deadline of 2 s"):
            list(stream)


def test_an_item_may_not_be_longer_than_a_response(make: MakeClient) -> None:
    body = Body(b"1\n", b"1" * 60, b"1" * 60)
    with httpx.Client(transport=answering(body)) as http:
        stream = make(http_client=http, max_response_bytes=100).call(*WATCH)
        assert next(stream) == 1
        with pytest.raises(ResponseError, match="an item of more than 100 bytes"):
            next(stream)
        assert body.closed == 1


def test_a_compressed_stream_is_read_piece_by_piece(make: MakeClient) -> None:
    content = gzip.compress(b'"' + b"x" * 200_000 + b'"\n2\n')
    body = Body(content[:50], content[50:])
    with httpx.Client(
        transport=answering(body, **{"content-encoding": "gzip"})
    ) as http:
        assert list(make(http_client=http).call(*WATCH)) == ["x" * 200_000, 2]
    body = Body(b"no gzip")
    with (
        httpx.Client(transport=answering(body, **{"content-encoding": "gzip"})) as http,
        pytest.raises(ResponseError, match="cannot be decoded"),
    ):
        list(make(http_client=http).call(*WATCH))


def test_an_async_stream_ends_in_every_way(make_async: MakeAsyncClient) -> None:
    async def main() -> None:
        body = Body(b"1\n", b"2\n")
        async with httpx.AsyncClient(transport=answering(body)) as http:
            client = make_async(http_client=http)
            assert [item async for item in await client.call(*WATCH)] == [1, 2]
            assert body.closed == 1
        body = Body(b"1\n", httpx.ReadError("reset"))
        async with httpx.AsyncClient(transport=answering(body)) as http:
            async with await make_async(http_client=http).call(*WATCH) as stream:
                assert await anext(stream) == 1
                with pytest.raises(APIConnectionError):
                    await anext(stream)
            assert body.closed == 1

    asyncio.run(main())


def test_a_cancelled_task_leaves_no_open_stream(make_async: MakeAsyncClient) -> None:
    body = Body(b"1\n")

    class Waiting(Body):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"1\n"
            await asyncio.Event().wait()

    body = Waiting()

    async def main() -> None:
        async with httpx.AsyncClient(transport=answering(body)) as http:
            stream = await make_async(http_client=http).call(*WATCH)
            assert await anext(stream) == 1
            task = asyncio.ensure_future(anext(stream))
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert body.closed == 1

    asyncio.run(main())

"""Streams: the items of a response while it arrives."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import Any, Generic, TypeVar

from ..call.drivers import aperform, perform
from ..call.effects import Close, Effect, Pull, Within
from ..call.failure import no_response
from ..call.opened import Opened
from ..call.response import response_error
from ..errors import ResponseError
from ..failures import DeadlineExceeded
from ..response import Response
from ..schema.kinds import counted
from .decoding import DECODERS, Inflater, NotJson, TooLong

Item = TypeVar("Item")


def stream_of(opened: Opened, reading: str) -> Stream[Any] | AsyncStream[Any]:
    """The stream of an open response."""
    return (AsyncStream if opened.asynchronous else Stream)(opened, reading)


class _BaseStream(Generic[Item]):
    """What both kinds of streams share: everything but reading and closing."""

    __slots__ = (
        "_chunks",
        "_closed",
        "_decoder",
        "_ended",
        "_inflater",
        "_opened",
        "_ready",
    )

    def __init__(self, opened: Opened, reading: str) -> None:
        self._opened = opened
        self._decoder = DECODERS[reading](opened.call.settings.max_response_bytes)
        self._inflater: Inflater | None = None
        self._chunks: Any = None
        self._ready: deque[Item] = deque()
        self._ended = False
        self._closed = False

    @property
    def status(self) -> int:
        return self._opened.response.status_code  # type: ignore[no-any-return]

    @property
    def headers(self) -> Mapping[str, str]:
        """Case-insensitive."""
        return self._opened.response.headers  # type: ignore[no-any-return]

    def _pull(self) -> Effect:
        """The effect whose outcome is the next chunk, within the call's deadline."""
        response = self._opened.response
        if self._chunks is None:
            coding = response.headers.get("content-encoding", "")
            if response.is_stream_consumed:  # by a hook of the HTTP client, decoded
                self._chunks, coding = self._read(response.content), ""
            else:
                self._chunks = self._raw(response)
            self._inflater = Inflater(coding)
        pull = Pull(self._chunks)
        return pull if self._opened.left is None else Within(pull, self._opened.left)

    def _raw(self, response: Any) -> Any:
        raise NotImplementedError

    def _read(self, content: bytes) -> Any:
        raise NotImplementedError

    def _take(self, piece: bytes | None) -> None:
        """Takes a chunk, or the end of the body."""
        left = self._opened.left
        if left is not None and left() <= 0:
            raise DeadlineExceeded("the stream was still arriving")
        try:
            if piece is None:
                self._ready += self._decoder.finish()
                self._ended = True
                return
            assert self._inflater is not None
            for part in self._inflater.pieces(piece):
                self._ready += self._decoder.feed(part)
            self._ended = self._decoder.ended
        except TooLong:
            most = self._opened.call.settings.max_response_bytes
            size = counted(most, "byte")
            why = f"an item of more than {size} (the client's max_response_bytes)"
            raise self._unreadable(why) from None
        except NotJson:
            raise self._unreadable("an item that is not JSON") from None

    def _unreadable(self, why: str) -> ResponseError:
        response = Response(self.status, self.headers, None)
        return response_error(why, response, self._opened.call.facts)

    def _failure(self, error: BaseException) -> BaseException:
        """The error of a stream that ends early."""
        if isinstance(error, ResponseError):
            return error
        opened = self._opened
        call = opened.call
        return no_response(
            call,
            opened.explained(call, error),
            call.facts.scrub,
            attempts=call.attempt,
            reached=True,
            overdue=opened.left is not None and opened.left() <= 0,
        )

    def __repr__(self) -> str:
        state = "closed" if self._closed else "open"
        return (
            f"<{type(self).__name__} {self.status} {self._opened.call.facts} {state}>"
        )


class Stream(_BaseStream[Item]):
    """The items of a response while it arrives.

    Iterate over it, once. It is closed at its end, after an error, by `close()` and at the end of a
    `with` block; a stream that is left open keeps its connection.
    """

    __slots__ = ()

    def __iter__(self) -> Iterator[Item]:
        return self

    def __next__(self) -> Item:
        """The next item. Raises `APIConnectionError` and `ResponseError`."""
        while not self._ready:
            if self._ended or self._closed:
                self.close()
                raise StopIteration
            try:
                self._take(perform(self._pull()))
            except BaseException as error:
                self.close()
                raise self._failure(error) from None
        return self._ready.popleft()

    def close(self) -> None:
        """Ends the stream. Closing twice is fine."""
        if not self._closed:
            self._closed = True
            self._ready.clear()
            perform(Close(self._opened.response))

    def __enter__(self) -> Stream[Item]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _raw(self, response: Any) -> Any:
        return response.iter_raw()

    def _read(self, content: bytes) -> Any:
        return iter([content])


class AsyncStream(_BaseStream[Item]):
    """`Stream`, for asyncio: iterate with `async for`."""

    __slots__ = ()

    def __aiter__(self) -> AsyncIterator[Item]:
        return self

    async def __anext__(self) -> Item:
        """The next item. Raises `APIConnectionError` and `ResponseError`."""
        while not self._ready:
            if self._ended or self._closed:
                await self.aclose()
                raise StopAsyncIteration
            try:
                self._take(await aperform(self._pull()))
            except BaseException as error:
                await self.aclose()
                raise self._failure(error) from None
        return self._ready.popleft()

    async def aclose(self) -> None:
        """Ends the stream. Closing twice is fine."""
        if not self._closed:
            self._closed = True
            self._ready.clear()
            await aperform(Close(self._opened.response))

    async def close(self) -> None:
        """An alias of `aclose`, named as in the synchronous stream."""
        await self.aclose()

    async def __aenter__(self) -> AsyncStream[Item]:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _raw(self, response: Any) -> Any:
        return response.aiter_raw()

    async def _read(self, content: bytes) -> Any:
        yield content

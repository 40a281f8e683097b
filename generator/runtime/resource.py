"""The base of the emitted groups of methods."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import Any, ParamSpec, TypeVar

from .call.engine import Exchange
from .call.options import RequestOptions
from .call.response import RawResponse, document_of
from .client import AsyncClient, SyncClient
from .pages.iteration import AsyncPage, AsyncPages, Page, first_async_page, first_page
from .response import Response
from .wire.model import Paging, Tool

P = ParamSpec("P")
Result = TypeVar("Result")
_Resource = TypeVar("_Resource", bound="SyncResource")
_AsyncResource = TypeVar("_AsyncResource", bound="AsyncResource")

_DEFAULT_PAGING = Paging()


class SyncResource:
    """A group of methods of a `SyncClient`."""

    __slots__ = ("_client", "_raw")

    def __init__(self, client: SyncClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _as_raw(self: _Resource) -> _Resource:
        """The group whose methods give raw responses, whatever their types say."""
        return type(self)(self._client, raw=True)

    def _call(
        self,
        tool: Tool[Result] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> Result:
        client = self._client
        exchange = client._exchange(tool, arguments, "python", options)
        answer = client._send(exchange)
        if self._raw:
            return _raw(client, exchange, answer, _reader(exchange))  # type: ignore[return-value]
        # What the method's signature says of an answer is taken on trust: none is ever refused.
        return document_of(answer, exchange.facts)  # type: ignore[no-any-return]

    def _run(
        self,
        tool: Tool[None] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> None:
        """`_call` for tools whose answer has no body."""
        return self._call(tool, arguments, options)

    def _pages(
        self,
        tool: Tool[Any] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> Page[Any, Any]:
        client = self._client
        exchange = client._exchange(tool, arguments, "python", options)

        def page(answer: Response) -> Page[Any, Any]:
            paging = exchange.tool.paging or _DEFAULT_PAGING
            return first_page(
                answer, client._shared.engine, exchange, paging, client._send
            )

        answer = client._send(exchange)
        if self._raw:
            return _raw(client, exchange, answer, page)  # type: ignore[return-value]
        return page(answer)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class AsyncResource:
    """A group of methods of an `AsyncClient`."""

    __slots__ = ("_client", "_raw")

    def __init__(self, client: AsyncClient, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _as_raw(self: _AsyncResource) -> _AsyncResource:
        """The group whose methods give raw responses, whatever their types say."""
        return type(self)(self._client, raw=True)

    async def _call(
        self,
        tool: Tool[Result] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> Result:
        client = self._client
        exchange = client._exchange(tool, arguments, "python", options)
        answer = await client._send(exchange)
        if self._raw:
            return _raw(client, exchange, answer, _reader(exchange))  # type: ignore[return-value]
        return document_of(answer, exchange.facts)  # type: ignore[no-any-return]

    async def _run(
        self,
        tool: Tool[None] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> None:
        """`_call` for tools whose answer has no body."""
        return await self._call(tool, arguments, options)

    def _pages(
        self,
        tool: Tool[Any] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> AsyncPages[Any, Any]:
        client = self._client
        exchange = client._exchange(tool, arguments, "python", options)

        def page(answer: Response) -> AsyncPage[Any, Any]:
            paging = exchange.tool.paging or _DEFAULT_PAGING
            return first_async_page(
                answer, client._shared.engine, exchange, paging, client._send
            )

        async def fetch() -> AsyncPage[Any, Any]:
            return page(await client._send(exchange))

        async def fetch_raw() -> RawResponse[Any]:
            return _raw(client, exchange, await client._send(exchange), page)

        if self._raw:
            return fetch_raw()  # type: ignore[return-value]
        return AsyncPages(fetch)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


def raw(method: Callable[P, Result]) -> Callable[P, RawResponse[Result]]:
    """A method of a group that gives raw responses, by its real type."""
    return method  # type: ignore[return-value]


def async_raw(
    method: Callable[P, Awaitable[Result]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[Result]]]:
    """`raw`, for methods of an asynchronous group."""
    return method  # type: ignore[return-value]


def _reader(exchange: Exchange) -> Callable[[Response], Any]:
    return lambda answer: document_of(answer, exchange.facts)


def _raw(
    client: SyncClient | AsyncClient,
    exchange: Exchange,
    answer: Response,
    result: Callable[[Response], Result],
) -> RawResponse[Result]:
    header = client._shared.engine.service.partial_failure_header
    return RawResponse(answer, exchange.facts, result, header)

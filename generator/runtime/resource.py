"""The base classes of the emitted resources."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from .base_client import BaseClient
from .call.call import Call
from .call.results import result_of
from .client import AsyncClient, SyncClient
from .response import Response
from .wire.model import Tool

if TYPE_CHECKING:
    from .call.options import RequestOptions
    from .call.raw_response import RawResponse
    from .pages.iteration import AsyncPages, Page

P = ParamSpec("P")
Result = TypeVar("Result")
_Client = TypeVar("_Client", bound=BaseClient)
_Resource = TypeVar("_Resource", bound="_BaseResource[Any]")


class _BaseResource(Generic[_Client]):
    """What synchronous and asynchronous resources share."""

    __slots__ = ("_client", "_raw")
    _asynchronous = False

    def __init__(self, client: _Client, *, raw: bool = False) -> None:
        self._client = client
        self._raw = raw

    def _as_raw(self: _Resource) -> _Resource:
        """The resource whose methods return raw responses, whatever their annotations say."""
        return type(self)(self._client, raw=True)

    def _document(self, call: Call, response: Response) -> Any:
        """What a method returns."""
        if self._raw:
            return self._client._raw(call, response)
        # The annotation is trusted: a response is never validated against it.
        return result_of(response, call)

    def _page(self, kind: Any, call: Call, response: Response) -> Any:
        """The result of a method that returns a collection; `kind` is the class of its pages."""
        from .pages.iteration import first_page

        client: Any = self._client

        def page(response: Response, _: Any = None) -> Any:
            return first_page(kind, response, client._engine, call, client._send)

        return client._raw(call, response, page) if self._raw else page(response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"


class SyncResource(_BaseResource[SyncClient]):
    """A group of methods of a `SyncClient`."""

    __slots__ = ()

    def _call(
        self,
        tool: Tool[Result] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> Result:
        call = self._client._start(tool, arguments, "python", options)
        return self._document(call, self._client._send(call))  # type: ignore[no-any-return]

    def _run(
        self,
        tool: Tool[None] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> None:
        """`_call` for tools whose response has no body."""
        return self._call(tool, arguments, options)

    def _pages(
        self,
        tool: Tool[Any] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> Page[Any, Any]:
        from .pages.iteration import Page

        call = self._client._start(tool, arguments, "python", options)
        return self._page(Page, call, self._client._send(call))  # type: ignore[no-any-return]


class AsyncResource(_BaseResource[AsyncClient]):
    """A group of methods of an `AsyncClient`."""

    __slots__ = ()
    _asynchronous = True

    async def _call(
        self,
        tool: Tool[Result] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> Result:
        call = self._client._start(tool, arguments, "python", options)
        return self._document(call, await self._client._send(call))  # type: ignore[no-any-return]

    async def _run(
        self,
        tool: Tool[None] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> None:
        """`_call` for tools whose response has no body."""
        return await self._call(tool, arguments, options)

    def _pages(
        self,
        tool: Tool[Any] | str,
        arguments: Mapping[str, Any],
        options: RequestOptions,
    ) -> AsyncPages[Any, Any]:
        from .pages.iteration import AsyncPage, AsyncPages

        call = self._client._start(tool, arguments, "python", options)

        async def fetch() -> Any:
            return self._page(AsyncPage, call, await self._client._send(call))

        return fetch() if self._raw else AsyncPages(fetch)  # type: ignore[return-value]


def raw(method: Callable[P, Result]) -> Callable[P, RawResponse[Result]]:
    """A method of a raw resource, with its actual type."""
    return method  # type: ignore[return-value]


def async_raw(
    method: Callable[P, Awaitable[Result]],
) -> Callable[P, Coroutine[Any, Any, RawResponse[Result]]]:
    """`raw`, for methods of an asynchronous group."""
    return method  # type: ignore[return-value]

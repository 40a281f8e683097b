"""The two clients. They differ in the driver that performs a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar, overload

from .auth.values import sealed
from .base_client import BaseClient, resource_group
from .call.call import Call
from .call.drivers import arun, run
from .call.results import result_of
from .call.settings import conceal_unknown
from .http.cancellation import uninterrupted
from .response import Response
from .wire.model import ServiceInfo

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .call.options import DirectRequestOptions, RequestOptions
    from .call.raw_response import RawResponse
    from .protocols import Model

_Client = TypeVar("_Client", bound=BaseClient)
_Result = TypeVar("_Result")


class SyncClient(BaseClient):
    """The synchronous client. Threads may share one."""

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Mapping[str, Any],
        *,
        values: Mapping[str, Any] | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        sleep: Callable[[float], object] | None = None,
        **options: Any,
    ) -> None:
        """`http_client` is an `httpx.Client` or a compatible one. It is used unchanged and not
        closed.

        `values` are the service's options that are not credentials.

        Three things work only with the built-in HTTP client: a deadline interrupts a single read
        (otherwise it bounds each step and is checked between chunks of a body); closing the client
        ends the calls of other threads at once; and a connection with bytes after the end of a
        response is discarded.

        `options` are `ClientOptions`. Raises `ArgumentError` and `CredentialError`.
        """
        # Keeps the credential out of the frames of a traceback.
        credentials = {name: sealed(value) for name, value in credentials.items()}
        conceal_unknown(options)
        super().__init__(
            service,
            credentials,
            values=values,
            base_url=base_url,
            http_client=http_client,
            sleep=sleep,
            **options,
        )

    @staticmethod
    def _fits(http_client: Any) -> bool:
        return hasattr(http_client, "send") and not hasattr(http_client, "aclose")

    @staticmethod
    def _own_http_client() -> Any:
        from .http.builtin_clients import OwnHTTPClient  # imports httpx

        return OwnHTTPClient()

    def call(
        self,
        slug: str,
        arguments: Mapping[str, Any] | Model,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Calls a tool by its documented names and returns the JSON document of the response.

        Returns None for a response without a body, and the first page of a collection. `arguments`
        is a mapping, or a pydantic model, of which only the fields that were set are sent.
        `options` are `RequestOptions`.
        """
        call = self._start_documented(slug, arguments, options)
        return result_of(self._send(call), call)

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[_Result],
        **options: Unpack[DirectRequestOptions],
    ) -> _Result: ...

    @overload
    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        **options: Unpack[DirectRequestOptions],
    ) -> Any: ...

    def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        **options: Unpack[DirectRequestOptions],
    ) -> Any:
        """Sends a request to any path of the API and returns the JSON document of the response.

        For what no method covers. Authentication, rate limits, retries, hooks and errors are those
        of other calls; if a method calls the same operation, its rate limits apply. `path` is
        relative to the base URL and percent-encoded. Type checkers take the result for a `cast_to`;
        it is not validated. `options` are `DirectRequestOptions`. `with_raw_response.request`
        returns responses that are not JSON.
        """
        call = self._start_direct(method, path, options)
        return result_of(self._send(call), call)

    @resource_group
    def with_raw_response(self) -> RawRequests:
        """`request` that returns a `RawResponse`."""
        return RawRequests(self)

    def _pause(self, seconds: float) -> None:
        """Sleeps until then, or raises `ClosedError` when the client is closed."""
        self._sleeper.sleep(seconds)

    def close(self) -> None:
        """Closes the connections, unless the HTTP client was passed in.

        Calls in progress in other threads raise `ClosedError` or `APIConnectionError`. With an HTTP
        client that was passed in, a call that waits for a response ends when the response arrives.
        """
        http = self._end()
        if http is not None:
            http.close()

    def __enter__(self: _Client) -> _Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _send(self, call: Call) -> Response:
        """Sends a call, with retries, and returns its response."""
        return run(self._engine.steps(call))


class AsyncClient(BaseClient):
    """The asynchronous client. Tasks may share one, and so may event loops."""

    _asynchronous = True

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Mapping[str, Any],
        *,
        values: Mapping[str, Any] | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Any,
    ) -> None:
        """`http_client` is an `httpx.AsyncClient` or a compatible one. It is used unchanged and not
        closed. Only the built-in HTTP client discards connections with bytes after the end of a
        response.

        `sleep` is asyncio's by default. `options` are `ClientOptions`. Raises
        `ArgumentError` and `CredentialError`.
        """
        # Keeps the credential out of the frames of a traceback.
        credentials = {name: sealed(value) for name, value in credentials.items()}
        conceal_unknown(options)
        super().__init__(
            service,
            credentials,
            values=values,
            base_url=base_url,
            http_client=http_client,
            sleep=sleep,
            **options,
        )

    @staticmethod
    def _fits(http_client: Any) -> bool:
        return hasattr(http_client, "send") and hasattr(http_client, "aclose")

    @staticmethod
    def _own_http_client() -> Any:
        from .http.builtin_clients import OwnAsyncHTTPClient  # imports httpx

        return OwnAsyncHTTPClient()

    @staticmethod
    def _running_loop() -> Any:
        import asyncio  # slow to import, and not needed by synchronous programs

        try:
            return asyncio.get_running_loop()
        except RuntimeError:  # an event loop other than asyncio's
            return None

    async def call(
        self,
        slug: str,
        arguments: Mapping[str, Any] | Model,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Calls a tool by its documented names and returns the JSON document of the response.

        Returns None for a response without a body, and the first page of a collection. `arguments`
        is a mapping, or a pydantic model, of which only the fields that were set are sent.
        `options` are `RequestOptions`.
        """
        call = self._start_documented(slug, arguments, options)
        return result_of(await self._send(call), call)

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: type[_Result],
        **options: Unpack[DirectRequestOptions],
    ) -> _Result: ...

    @overload
    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: None = None,
        **options: Unpack[DirectRequestOptions],
    ) -> Any: ...

    async def request(
        self,
        method: str,
        path: str,
        *,
        cast_to: Any = None,
        **options: Unpack[DirectRequestOptions],
    ) -> Any:
        """`SyncClient.request`, awaited."""
        call = self._start_direct(method, path, options)
        return result_of(await self._send(call), call)

    @resource_group
    def with_raw_response(self) -> AsyncRawRequests:
        """`request` that returns a `RawResponse`."""
        return AsyncRawRequests(self)

    async def _pause(self, seconds: float) -> None:
        """Sleeps until then, or raises `ClosedError` when the client is closed."""
        await self._sleeper.asleep(seconds)

    async def aclose(self) -> None:
        """Closes the connections, unless the HTTP client was passed in.

        Calls in progress in other tasks raise `ClosedError` or `APIConnectionError`.
        """
        http = self._end()
        if http is not None:
            await http.aclose()

    async def close(self) -> None:
        """An alias of `aclose`, named as in the synchronous client."""
        await self.aclose()

    async def __aenter__(self: _Client) -> _Client:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def _send(self, call: Call) -> Coroutine[Any, Any, Response]:
        """Sends a call, with retries, and returns its response."""
        sending = arun(self._engine.steps(call))
        return _handed_over(sending, call) if call.readings else sending


async def _handed_over(sending: Coroutine[Any, Any, Response], call: Call) -> Response:
    """Closes an open response that a late cancellation keeps from the caller."""
    try:
        return await sending
    except BaseException:
        if call.opened is not None:
            await uninterrupted(call.opened.aclose())
        raise


class RawRequests:
    """`request` of a `SyncClient`, with the status and headers of the response."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client

    def request(
        self, method: str, path: str, **options: Unpack[DirectRequestOptions]
    ) -> RawResponse[Any]:
        call = self._client._start_direct(method, path, options)
        return self._client._raw(call, self._client._send(call))


class AsyncRawRequests:
    """`request` of an `AsyncClient`, with the status and headers of the response."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def request(
        self, method: str, path: str, **options: Unpack[DirectRequestOptions]
    ) -> RawResponse[Any]:
        call = self._client._start_direct(method, path, options)
        return self._client._raw(call, await self._client._send(call))

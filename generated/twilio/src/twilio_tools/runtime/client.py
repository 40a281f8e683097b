"""The two clients. They differ in the driver that performs a call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from .auth.values import sealed
from .base_client import BaseClient
from .call.call import Call
from .call.drivers import arun, run
from .call.options import conceal_unknown
from .call.results import result_of
from .response import Response
from .wire.model import ServiceInfo

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .call.options import RequestOptions
    from .protocols import Model

_Client = TypeVar("_Client", bound=BaseClient)


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
        from .http.clients import OwnHTTPClient  # imports httpx

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
    """The asynchronous client. Tasks of one event loop may share one."""

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
        from .http.clients import OwnAsyncHTTPClient  # imports httpx

        return OwnAsyncHTTPClient()

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
        return arun(self._engine.steps(call))

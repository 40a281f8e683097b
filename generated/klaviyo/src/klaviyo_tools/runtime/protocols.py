"""What may be passed in, by what a client asks of it.

For type checkers alone: nothing here is needed by a call.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from typing import Any, Protocol


class SyncHTTPClient(Protocol):
    """A `Client` of httpx, of its successor httpx2, or anything with their interface."""

    @property
    def headers(self) -> Any:
        """Sent with every request."""

    def build_request(
        self,
        method: str,
        url: Any,
        *,
        content: Any = ...,
        files: Any = ...,
        headers: Any = ...,
        extensions: Any = ...,
    ) -> Any:
        """A request that `send` takes."""

    def send(
        self,
        request: Any,
        *,
        stream: bool = ...,
        auth: Any = ...,
        follow_redirects: bool = ...,
    ) -> Any:
        """The response."""

    def close(self) -> None:
        """Left to whoever made it: here it only tells apart from clients for asyncio."""


class AsyncHTTPClient(Protocol):
    """An `AsyncClient` of httpx, of its successor httpx2, or anything with their interface."""

    @property
    def headers(self) -> Any:
        """Sent with every request."""

    def build_request(
        self,
        method: str,
        url: Any,
        *,
        content: Any = ...,
        files: Any = ...,
        headers: Any = ...,
        extensions: Any = ...,
    ) -> Any:
        """A request that `send` takes."""

    async def send(
        self,
        request: Any,
        *,
        stream: bool = ...,
        auth: Any = ...,
        follow_redirects: bool = ...,
    ) -> Any:
        """The response."""

    async def aclose(self) -> None:
        """Left to whoever made it."""


class Timeouts(Protocol):
    """An `httpx.Timeout`, or that of its successor."""

    def as_dict(self) -> Any:
        """Seconds, or None, by `connect`, `read`, `write` and `pool`."""


class AuthFlow(Protocol):
    """An `httpx.Auth`, or that of its successor."""

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
        """Yields requests and takes their responses."""

    def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
        """Yields requests and takes their responses."""


class Model(Protocol):
    """A model of pydantic."""

    def model_dump(self, *, by_alias: bool, exclude_unset: bool) -> dict[str, Any]:
        """Its values by the names of its fields."""

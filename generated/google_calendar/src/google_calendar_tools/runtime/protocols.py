"""Protocols of the objects that callers pass to a client.

Only type checkers need this module.
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
        """Never called here: it only distinguishes synchronous clients from asynchronous ones."""


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
        """Never called here: the caller closes the client."""


class Timeouts(Protocol):
    """An `httpx.Timeout` or `httpx2.Timeout`."""

    def as_dict(self) -> Any:
        """Seconds, or None, by `connect`, `read`, `write` and `pool`."""


class AuthFlow(Protocol):
    """An `httpx.Auth` or `httpx2.Auth`."""

    def sync_auth_flow(self, request: Any) -> Generator[Any, Any, None]:
        """Yields requests and receives their responses."""

    def async_auth_flow(self, request: Any) -> AsyncGenerator[Any, Any]:
        """Yields requests and receives their responses."""


class Model(Protocol):
    """A pydantic model."""

    def model_dump(self, *, by_alias: bool, exclude_unset: bool) -> dict[str, Any]:
        """Its values, by field name."""

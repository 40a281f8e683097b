"""A response with its status and headers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

from ..response import Response
from .response import Facts

Result = TypeVar("Result")


class RawResponse(Generic[Result]):
    """A response with its status and headers; `parse()` returns what the method would return."""

    __slots__ = (
        "_facts",
        "_partial",
        "_response",
        "_result",
        "content",
        "headers",
        "status",
    )

    def __init__(
        self,
        response: Response,
        facts: Facts,
        result: Callable[[Response], Result],
        partial_failure_header: str,
    ) -> None:
        self.status = response.status
        self._response = response
        self.headers = response.headers
        """Case-insensitive."""
        self.content = response.content or b""
        self._facts = facts
        self._result = result
        self._partial = partial_failure_header

    @property
    def tool(self) -> str:
        """The documented name of the tool."""
        return self._facts.tool

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._facts.method

    @property
    def path(self) -> str:
        """The path of the request, without the query."""
        return self._facts.path

    @property
    def partial_failure(self) -> str | None:
        """What the API reports about a partial failure behind a success status, or None."""
        return self.headers.get(self._partial) if self._partial else None

    @property
    def text(self) -> str:
        return self.content.decode("utf-8", "replace")

    def parse(self) -> Result:
        """The result. Raises `ResponseError` when the body is not JSON."""
        response = Response(self.status, self.headers, self.content)
        return self._result(response._replace(opened=self._response.opened))

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} {self.method} {self.path}>"

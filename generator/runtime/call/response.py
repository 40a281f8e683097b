"""What a response means: the JSON document, or the error."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import APIError, ResponseError, error_class
from ..response import Response

Result = TypeVar("Result")

_SHOWN = 500


class Facts(NamedTuple):
    """What an error reports about its request. None of it is secret."""

    tool: str
    method: str
    path: str
    """Without the query."""
    scrub: Callable[[str], str]
    """Redacts credentials in text."""

    def __str__(self) -> str:
        return f"{self.tool}: {self.method} {self.path}"


def document_of(response: Response, facts: Facts) -> Any:
    """The JSON document of a success response; None without a body.

    The content type is ignored: a body that parses as JSON is accepted. Raises `ResponseError`.
    """
    content = response.content
    if not content or response.status == 204:
        return None
    try:
        return json.loads(content)
    except RecursionError:
        why = "JSON that is too deep"
    except ValueError:
        if not content.strip():
            return None
        why = "a body that is not JSON"
    raise response_error(why, response, facts)


def response_error(why: str, response: Response, facts: Facts) -> ResponseError:
    """A `ResponseError` that quotes the start of the body."""
    message = f"the API responded {response.status} with {why} ({facts})"
    if response.content:
        kind = _clean(
            facts.scrub(response.headers.get("content-type", "") or "none"), 80
        )
        message += f"; content type {kind}; "
        if response.content.lstrip()[:1] in (b"{", b"["):
            # A truncated document may contain personal data, which must not be logged.
            message += f"it looks like JSON, of {len(response.content)} bytes"
        else:
            message += f"it begins: {_beginning(response.content, facts)}"
    return ResponseError(
        message,
        tool=facts.tool,
        method=facts.method,
        path=facts.path,
        status=response.status,
        headers=plain_headers(response.headers, facts.scrub),
    )


def api_error(
    response: Response,
    facts: Facts,
    *,
    retired_status: int = 0,
    retry_after: float | None = None,
    attempts: int = 1,
    note: str = "",
) -> APIError:
    """The exception for an error status. `note` says why the request was not retried."""
    errors, quoted = _errors_of(response.content or b"", facts)
    support_id = ""
    if errors and isinstance(errors[0], dict) and isinstance(errors[0].get("id"), str):
        support_id = _clean(errors[0]["id"], 100)
    cls = error_class(response.status, retired_status=retired_status)
    told = "; ".join(text for text in map(_told, errors[:3]) if text) or quoted
    if len(errors) > 3:
        told += f"; and {len(errors) - 3} more"
    message = f"{response.status} {_phrase(response.status)}".rstrip()
    if told:
        message += f": {told}"
    message += f" ({facts}"
    if support_id:
        message += f"; support id {support_id}"
    if retry_after is not None:
        message += f"; the API asks to wait {retry_after:g} s"
    if attempts > 1:
        message += f"; sent {attempts} times"
    if note:
        message += f"; not sent again: {note}"
    return cls(
        message + ")",
        status=response.status,
        tool=facts.tool,
        method=facts.method,
        path=facts.path,
        errors=errors,
        support_id=support_id,
        headers=plain_headers(response.headers, facts.scrub),
        retry_after=retry_after,
        attempts=attempts,
    )


def plain_headers(
    headers: Mapping[str, str], scrub: Callable[[str], str]
) -> dict[str, str]:
    """Headers as a dict with names in lower case, without cookies and credentials."""
    return {
        name.lower(): scrub(value)
        for name, value in headers.items()
        if name.lower() not in ("set-cookie", "authorization", "proxy-authorization")
    }


class RawResponse(Generic[Result]):
    """A response with its status and headers; `parse()` returns what the method would return."""

    __slots__ = ("_facts", "_partial", "_result", "content", "headers", "status")

    def __init__(
        self,
        response: Response,
        facts: Facts,
        result: Callable[[Response], Result],
        partial_failure_header: str,
    ) -> None:
        self.status = response.status
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
        return self._result(Response(self.status, self.headers, self.content))

    def __repr__(self) -> str:
        return f"<RawResponse {self.status} {self.method} {self.path}>"


def _errors_of(content: bytes, facts: Facts) -> tuple[list[Any], str]:
    """The error objects of a body, or else the start of its text."""
    if not content.strip():
        return [], ""
    try:
        document = _scrubbed(json.loads(content), facts.scrub)
    except (ValueError, RecursionError):
        return [], _beginning(content, facts)
    if isinstance(document, dict):
        errors = document.get("errors")
        if isinstance(errors, list) and errors:
            return errors, ""
        for name in ("message", "error_description", "error", "detail", "title"):
            text = document.get(name)
            if isinstance(text, str) and text.strip():
                return [], _clean(text, _SHOWN)
    return [], _beginning(content, facts)


def _scrubbed(value: Any, scrub: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, list):
        return [_scrubbed(one, scrub) for one in value]
    if isinstance(value, dict):
        return {scrub(name): _scrubbed(one, scrub) for name, one in value.items()}
    return value


def _told(error: Any) -> str:
    """One error object as a line of text."""
    if not isinstance(error, dict):
        return _clean(str(error), 200)
    said: list[str] = []
    for name in ("code", "title", "detail"):
        text = error.get(name)
        if isinstance(text, str) and text.strip() and text not in said:
            said.append(text)
    told = ": ".join(said)
    source = error.get("source")
    if isinstance(source, dict):
        where = source.get("pointer") or source.get("parameter")
        if isinstance(where, str):
            told += f" (at {where})"
    return _clean(told, 300)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


def _beginning(content: bytes, facts: Facts) -> str:
    text = facts.scrub(content[: 8 * _SHOWN].decode("utf-8", "replace"))
    return ascii(text[:_SHOWN])


def _clean(text: str, most: int) -> str:
    text = " ".join(text.split())
    text = "".join(
        char if char.isprintable() else f"\\x{ord(char):02x}" for char in text
    )
    return text if len(text) <= most else text[: most - 3] + "..."

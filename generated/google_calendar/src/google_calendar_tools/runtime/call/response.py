"""What a response means: the JSON document, or the error."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import Any

from ..errors import APIError, ResponseError, error_class
from ..pointer import follow, tokens_of
from ..response import Response

_SHOWN = 500


class Facts:
    """What an error reports about its request. None of it is secret."""

    __slots__ = ("method", "path", "scrub", "tool")

    def __init__(
        self, tool: str, method: str, path: str, scrub: Callable[[str], str]
    ) -> None:
        self.tool = tool
        self.method = method
        self.path = path
        """Without the query."""
        self.scrub = scrub
        """Redacts credentials in text."""

    def __str__(self) -> str:
        request = f"{self.method} {self.path}"
        return f"{self.tool}: {request}" if self.tool else request


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
    shape: Mapping[str, Any],
    retired_status: int = 0,
    limited: bool = False,
    retry_after: float | None = None,
    attempts: int = 1,
    note: str = "",
) -> APIError:
    """The exception for an error status.

    `limited`: the API refused the request because of a rate limit, whatever the status; `note` says
    why the request was not retried.
    """
    content = response.content or b""
    body = _body_of(content, facts)
    errors = _errors_of(body, shape)
    support_id = ""
    if errors and "id" in shape:
        found = follow(errors[0], tokens_of(shape["id"]))
        support_id = _clean(found, 100) if isinstance(found, str) else ""
    status = 429 if limited and response.status < 500 else response.status
    cls = error_class(status, retired_status=retired_status)
    texts = [_told(error, shape) for error in errors[:3]]
    told = "; ".join(filter(None, texts)) or _flat(body)
    if not told and content.strip():
        told = _beginning(content, facts)
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
        body=body,
        support_id=support_id,
        headers=plain_headers(response.headers, facts.scrub),
        retry_after=retry_after,
        attempts=attempts,
    )


def is_flagged(response: Response, flag: str) -> bool:
    """Whether a response says false where it tells whether it is a success."""
    try:
        document = json.loads(response.content or b"null")
    except (ValueError, RecursionError):
        return False
    return follow(document, tokens_of(flag)) is False


def plain_headers(
    headers: Mapping[str, str], scrub: Callable[[str], str]
) -> dict[str, str]:
    """Headers as a dict with names in lower case, without cookies and credentials."""
    return {
        name.lower(): scrub(value)
        for name, value in headers.items()
        if name.lower() not in ("set-cookie", "authorization", "proxy-authorization")
    }


def _body_of(content: bytes, facts: Facts) -> Any:
    """A body with credentials redacted: its JSON, or its text; None without a body."""
    if not content.strip():
        return None
    try:
        return _scrubbed(json.loads(content), facts.scrub)
    except (ValueError, RecursionError):
        return facts.scrub(content.decode("utf-8", "replace"))


def _errors_of(body: Any, shape: Mapping[str, Any]) -> list[Any]:
    """The error objects of a body."""
    if isinstance(body, list) and all(isinstance(one, dict) for one in body):
        return body
    for pointer in shape["errors"]:
        found = follow(body, tokens_of(pointer))
        if isinstance(found, list) and found:
            return found
        if isinstance(found, dict):
            return [found]
    return []


def _flat(body: Any) -> str:
    """The message of a body that is itself one error."""
    for name in ("message", "error_description", "error", "detail", "title"):
        text = body.get(name) if isinstance(body, dict) else None
        if isinstance(text, str) and text.strip():
            return _clean(text, _SHOWN)
    return ""


def _scrubbed(value: Any, scrub: Callable[[str], str]) -> Any:
    if isinstance(value, str):
        return scrub(value)
    if isinstance(value, list):
        return [_scrubbed(one, scrub) for one in value]
    if isinstance(value, dict):
        return {scrub(name): _scrubbed(one, scrub) for name, one in value.items()}
    return value


def _told(error: Any, shape: Mapping[str, Any]) -> str:
    """One error object as a line of text."""
    if not isinstance(error, dict):
        return _clean(str(error), 200)
    said: list[str] = []
    for pointer in shape["texts"]:
        text = follow(error, tokens_of(pointer))
        if isinstance(text, str) and text.strip() and text not in said:
            said.append(text)
    told = ": ".join(said[:1] if shape.get("first_text_only") else said)
    for pointer in shape.get("sources", ()):
        where = follow(error, tokens_of(pointer))
        if isinstance(where, str):
            told += f" (at {where})"
            break
    return _clean(told or _flat(error), 300)


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

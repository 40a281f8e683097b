"""The result of a successful call: the response's JSON, text, bytes, stream or redirect target."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any
from urllib.parse import urljoin

from ..response import Response
from ..wire.model import STREAMS
from .call import Call
from .response import document_of, response_error


def reading_of(readings: Mapping[str, str], status: int) -> str:
    """One of `READINGS`; empty: the body is JSON."""
    if not readings:
        return ""
    family = f"{status // 100}XX"
    for name in (str(status), family, "default"):
        if name in readings:
            return readings[name]
    return ""


def is_result(call: Call, status: int) -> bool:
    """Whether a response is a success, which a documented redirect or "not modified" is too."""
    if 200 <= status < 300:
        return True
    reading = reading_of(call.readings, status)
    return 300 <= status < 400 and reading in ("location", "nothing")


def is_stream(call: Call, status: int) -> bool:
    """Whether a response is read while it arrives."""
    if not call.readings or not 200 <= status < 300 or status == 204:
        return False
    return reading_of(call.readings, status) in STREAMS


def result_of(response: Response, call: Call) -> Any:
    """The result of a call. Raises `ResponseError` for an unreadable response."""
    name = reading_of(call.readings, response.status)
    return READINGS[name](response, call)


def _document(response: Response, call: Call) -> Any:
    return document_of(response, call.facts)


def _text(response: Response, call: Call) -> str | None:
    if response.status == 204:
        return None
    kind = response.headers.get("content-type", "")
    charset = "utf-8"
    for parameter in kind.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip("\"'")
    content = response.content or b""
    try:
        return content.decode(charset, "replace")
    except LookupError:
        return content.decode("utf-8", "replace")


def _bytes(response: Response, call: Call) -> bytes | None:
    return None if response.status == 204 else response.content or b""


def _location(response: Response, call: Call) -> str:
    """The target of a redirect. It is never followed, so no credential can leak to it."""
    location = response.headers.get("location")
    if not location:
        raise response_error("a redirect without a location", response, call.facts)
    try:
        return urljoin(call.url.partition("?")[0], location)
    except ValueError:
        raise response_error(
            "a redirect to something that is not a URL", response, call.facts
        ) from None


def _nothing(response: Response, call: Call) -> None:
    return None


def _stream(response: Response, call: Call) -> Any:
    if response.opened is None:
        return None  # without a body
    # Packages without streams do not contain the module.
    streams: Any = import_module("..streams.stream", __package__)
    name = reading_of(call.readings, response.status)
    return streams.stream_of(response.opened, name)


READINGS: Mapping[str, Callable[[Response, Call], Any]] = {
    "": _document,
    "text": _text,
    "bytes": _bytes,
    "location": _location,
    "nothing": _nothing,
    **dict.fromkeys(STREAMS, _stream),
}

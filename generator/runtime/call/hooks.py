"""What a client tells of its requests while they happen: to hooks, and to the log.

Hooks are the client options `on_request` and `on_response`. They are called around every sending,
so twice for a call that is sent again, and may be asynchronous for an asynchronous client. A hook
that fails fails nobody else: that is logged, and the call goes on.

The log is the logger of the package's import name. At INFO it has one line for every response, and
for every sending without one; at DEBUG one line more before each sending, with the names of query
parameters and form fields. Neither has values, bodies, headers or ids. (The loggers
`httpx` and `httpx2` are others: at INFO they write complete URLs, filters and all. Keep them at
WARNING where that matters.)
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ..encoding import shown

if TYPE_CHECKING:
    from ..response import Response
    from .call import Call


class RequestEvent(NamedTuple):
    """A request that is about to be sent."""

    tool: str
    """The documented name of the tool."""
    method: str
    path: str
    """As it is sent, without the query."""
    route: str
    """The path with names in the place of ids: the label to count by."""
    attempt: int
    """1 for the first sending of a call, 2 for the next."""


class ResponseEvent(NamedTuple):
    """A request that was sent, and what came back."""

    tool: str
    method: str
    path: str
    route: str
    attempt: int
    status: int | None
    """None when there was no response."""
    seconds: float
    """From sending to the end of the response."""
    request_id: str
    """What the API calls this request in its headers; may be empty."""
    error: str
    """The class of the error when there was no response, otherwise empty."""


RequestHook: TypeAlias = Callable[[RequestEvent], object]
ResponseHook: TypeAlias = Callable[[ResponseEvent], object]

_IDS = ("request-id", "req-id", "correlation-id", "trace-id")


class Observation:
    """One sending of a request, for the log and the hooks."""

    __slots__ = ("_began", "_log", "_scrub", "request")

    def __init__(self, call: Call, log: logging.Logger) -> None:
        facts = call.facts
        self.request = RequestEvent(
            facts.tool, facts.method, facts.path, call.route, call.attempt
        )
        self._log = log
        self._scrub = facts.scrub
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "sending %s %s (%s, attempt %d): %s",
                facts.method,
                call.route,
                facts.tool,
                call.attempt,
                _names(call),
            )
        self._began = time.perf_counter()

    def ended(self, outcome: Response | BaseException) -> ResponseEvent:
        """What came of it, which the log is told at once."""
        seconds = time.perf_counter() - self._began
        status, request_id, error = None, "", ""
        if isinstance(outcome, BaseException):
            error = type(outcome).__name__
        else:
            status = outcome.status
            request_id = self._scrub(_request_id(outcome))
        if self._log.isEnabledFor(logging.INFO):
            self._log.info(
                "%s %s: %s after %.3f s (%s, attempt %d%s)",
                self.request.method,
                self.request.route,
                error or status,
                seconds,
                self.request.tool,
                self.request.attempt,
                f", request {request_id}" if request_id else "",
            )
        return ResponseEvent(*self.request, status, seconds, request_id, error)


def _names(call: Call) -> str:
    """What is sent, by names alone."""
    pairs = parse_qsl(urlsplit(call.url).query, keep_blank_values=True)
    query = ", ".join(dict.fromkeys(shown(name) for name, _ in pairs))
    told = f"query {query}" if query else "no query"
    if call.form is not None:
        return f"{told}; form {', '.join(part.name for part in call.form)}"
    size = len(call.content or b"") if call.upload is None else call.upload.size
    return f"{told}; {size} bytes" if size else f"{told}; no body"


def _request_id(response: Response) -> str:
    for name, value in response.headers.items():
        if name.lower().endswith(_IDS):
            text = "".join(char for char in value[:100] if char.isprintable())
            return text
    return ""

"""Hooks and logging: what a client reports about its requests as it sends them.

Hooks are the client options `on_request` and `on_response`. They are called for each attempt, so
twice for a call that is retried once, and may be asynchronous for an asynchronous client. An
exception in a hook is logged and does not affect the call.

The log is the logger of the package's import name. At INFO it writes one line for each attempt,
with or without a response; at DEBUG another line before each attempt, with the names of query
parameters and form fields. Neither contains values, bodies, headers or ids. (The loggers `httpx`
and `httpx2` write complete URLs, including filters, at INFO. Keep them at WARNING where that
matters.)
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ..encoding import shown
from ..schema.kinds import counted

if TYPE_CHECKING:
    from ..response import Response
    from .call import Call


class RequestEvent(NamedTuple):
    """A request that is about to be sent."""

    tool: str
    """The documented name of the tool."""
    method: str
    path: str
    """The path as sent, without the query."""
    route: str
    """The path with parameter names instead of ids: use it as a metrics label."""
    attempt: int
    """1 for the first attempt of a call, 2 for the next."""


class ResponseEvent(NamedTuple):
    """A request that was sent, and its outcome."""

    tool: str
    method: str
    path: str
    route: str
    attempt: int
    status: int | None
    """None when there was no response."""
    seconds: float
    """Seconds from sending the request to the end of the response."""
    request_id: str
    """The request id in the API's response headers; may be empty."""
    error: str
    """The class of the error when there was no response, otherwise empty."""


RequestHook: TypeAlias = Callable[[RequestEvent], object]
ResponseHook: TypeAlias = Callable[[ResponseEvent], object]

_IDS = ("request-id", "req-id", "correlation-id", "trace-id")


class Observation:
    """One attempt, as reported to the log and the hooks."""

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
        """The outcome, which is also logged."""
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
    """What is sent, by name only, without values."""
    pairs = parse_qsl(urlsplit(call.url).query, keep_blank_values=True)
    query = ", ".join(dict.fromkeys(shown(name) for name, _ in pairs))
    told = f"query {query}" if query else "no query"
    if call.form is not None:
        return f"{told}; form {', '.join(part.name for part in call.form)}"
    size = len(call.content or b"") if call.upload is None else call.upload.size
    return f"{told}; {counted(size, 'byte')}" if size else f"{told}; no body"


def _request_id(response: Response) -> str:
    for name, value in response.headers.items():
        if name.lower().endswith(_IDS):
            text = "".join(char for char in value[:100] if char.isprintable())
            return text
    return ""

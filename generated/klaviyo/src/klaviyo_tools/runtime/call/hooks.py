"""What a client tells of its requests while they happen: to hooks, and to the log.

Hooks are the client options `on_request` and `on_response`. They are called around every sending,
so twice for a call that is sent again, and may be asynchronous for an asynchronous client. A hook
that fails fails nobody else: that is logged, and the call goes on.

The log is the logger of the package's import name. At INFO it has one line for every answer, and
for every sending without one; at DEBUG one line more before each sending, with the names of query
parameters and form fields. Neither has values, bodies, headers or ids. (The loggers
`httpx` and `httpx2` are others: at INFO they write complete URLs, filters and all. Keep them at
WARNING where that matters.)
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from ..encoding import shown

if TYPE_CHECKING:
    from ..response import Response
    from .engine import Exchange


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
    """None when there was no answer."""
    seconds: float
    """From sending to the end of the answer."""
    request_id: str
    """What the API calls this request in its headers; may be empty."""
    error: str
    """The class of the error when there was no answer, otherwise empty."""


RequestHook: TypeAlias = Callable[[RequestEvent], object]
ResponseHook: TypeAlias = Callable[[ResponseEvent], object]

_IDS = ("request-id", "req-id", "correlation-id", "trace-id")


class Watch:
    """One sending of a request that somebody wants to know of."""

    __slots__ = ("_began", "_log", "_on_request", "_on_response", "_request", "_scrub")

    def __init__(self, exchange: Exchange, log: logging.Logger) -> None:
        facts, settings = exchange.facts, exchange.settings
        self._request = RequestEvent(
            facts.tool, facts.method, facts.path, exchange.route, exchange.attempt
        )
        self._on_request: Any = settings.on_request
        self._on_response: Any = settings.on_response
        self._log = log
        self._scrub = facts.scrub
        if log.isEnabledFor(logging.DEBUG):
            log.debug(
                "sending %s %s (%s, attempt %d): %s",
                facts.method,
                exchange.route,
                facts.tool,
                exchange.attempt,
                _names(exchange),
            )
        self._began = time.perf_counter()

    def before(self) -> None:
        """Tells that the request is about to be sent."""
        if self._on_request is not None:
            self._tell("on_request", self._on_request, self._request)

    async def before_async(self) -> None:
        """`before`, for hooks that may be asynchronous."""
        if self._on_request is not None:
            await self._tell_async("on_request", self._on_request, self._request)

    def after(self, outcome: Response | BaseException) -> None:
        """Tells what came of it."""
        event = self._ended(outcome)
        if self._on_response is not None:
            self._tell("on_response", self._on_response, event)

    async def after_async(self, outcome: Response | BaseException) -> None:
        """`after`, for hooks that may be asynchronous."""
        event = self._ended(outcome)
        if self._on_response is not None:
            await self._tell_async("on_response", self._on_response, event)

    def _ended(self, outcome: Response | BaseException) -> ResponseEvent:
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
                self._request.method,
                self._request.route,
                error or status,
                seconds,
                self._request.tool,
                self._request.attempt,
                f", request {request_id}" if request_id else "",
            )
        return ResponseEvent(*self._request, status, seconds, request_id, error)

    def _tell(self, name: str, hook: Callable[[Any], object], event: Any) -> None:
        try:
            hook(event)
        except Exception:
            self._log.exception("the hook %s failed", name)

    async def _tell_async(
        self, name: str, hook: Callable[[Any], Any], event: Any
    ) -> None:
        try:
            result = hook(event)
            if hasattr(result, "__await__"):
                await result
        except Exception:
            self._log.exception("the hook %s failed", name)


def _names(exchange: Exchange) -> str:
    """What is sent, by names alone."""
    pairs = parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)
    query = ", ".join(dict.fromkeys(shown(name) for name, _ in pairs))
    told = f"query {query}" if query else "no query"
    if exchange.form is not None:
        return f"{told}; form {', '.join(part.name for part in exchange.form)}"
    size = len(exchange.content or b"")
    return f"{told}; {size} bytes" if size else f"{told}; no body"


def _request_id(answer: Response) -> str:
    for name, value in answer.headers.items():
        if name.lower().endswith(_IDS):
            text = "".join(char for char in value[:100] if char.isprintable())
            return text
    return ""

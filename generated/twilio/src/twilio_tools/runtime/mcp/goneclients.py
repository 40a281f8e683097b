"""Clients that are gone in the middle of a request, which is no fault of the server.

The protocol's library answers a notification first and reads it then: if its session has ended in
between, it logs a traceback and answers a second time.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from anyio import BrokenResourceError, ClosedResourceError

Scope: TypeAlias = "MutableMapping[str, Any]"
Receive: TypeAlias = "Callable[[], Awaitable[MutableMapping[str, Any]]]"
Send: TypeAlias = "Callable[[MutableMapping[str, Any]], Awaitable[None]]"
App: TypeAlias = "Callable[[Scope, Receive, Send], Awaitable[None]]"

_ENDED = (BrokenResourceError, ClosedResourceError)


class OneResponse:
    """An ASGI application that sends no more once a response is complete."""

    def __init__(self, app: App) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        complete = False

        async def once(message: MutableMapping[str, Any]) -> None:
            nonlocal complete
            if complete:
                return
            await send(message)
            ends = message["type"] == "http.response.body"
            complete = ends and not message.get("more_body", False)

        try:
            await self._app(scope, receive, once)
        except _ENDED:
            if not complete:
                raise


def is_of_interest(record: logging.LogRecord) -> bool:
    """A filter of logs: not what says that a session has ended."""
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, _ENDED)

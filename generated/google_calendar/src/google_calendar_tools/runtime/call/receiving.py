"""Reads a response to its end, up to the allowed size."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from ..http.body import Body, TooLarge
from ..http.requests import stray_body
from .effects import Close, Effect, Receive


def received(
    response: Any, body: Body, timed: Callable[[Effect], Effect]
) -> Generator[Effect, Any, bytes | None]:
    """The decoded content of a response, which is closed; None if it is too large.

    `timed` makes an effect end at a deadline.
    """
    stray = stray_body(response)
    if stray is not None:
        yield Close(stray)
    coding = response.headers.get("content-encoding", "")
    if response.is_stream_consumed:
        # By a hook of the HTTP client, or by its authentication flow; it is decoded already.
        outcome = outcome_of(body.accept, response.content)
        coding = ""
    else:
        outcome = yield timed(Receive(response, body.accept))
    closed = yield Close(response)
    if not isinstance(outcome, BaseException):
        outcome = outcome_of(body.content, coding)
    if isinstance(outcome, TooLarge):
        return None
    content: bytes = value_of(outcome)
    value_of(closed)
    return content


def value_of(outcome: Any) -> Any:
    """The value of an outcome. Raises it if it is an exception."""
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def outcome_of(function: Callable[[Any], Any], value: Any) -> Any:
    """The outcome of calling a function: its result, or the exception that it raises."""
    try:
        return function(value)
    except Exception as error:
        return error

"""The exceptions that calls raise for failures and unsuccessful responses."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import (
    APIConnectionError,
    APITimeoutError,
    LimiterUnavailableError,
    LocalRateLimitError,
    ResponseError,
    ServiceError,
)
from ..failures import DeadlineBeforeSending, DeadlineExceeded, UndecodableContent
from ..ratelimit.permit import LimiterUnavailable, NoPermit
from ..response import Response
from ..schema.kinds import counted
from .call import Call
from .response import response_error

NotPermitted = (NoPermit, LimiterUnavailable, DeadlineBeforeSending)
"""Failures before anything of the attempt was sent."""


def unusable(call: Call, response: Response) -> ResponseError:
    """The exception for a response that is neither a success nor an error."""
    if 200 <= response.status < 300:
        most = call.settings.max_response_bytes
        why = f"more than {counted(most, 'byte')} (the client's max_response_bytes)"
    elif response.status == 304:
        why = "no body, since nothing was modified"
    elif response.status >= 300:
        why = "a redirect, which is not followed"
    else:
        why = "a status that does not end a request"
    return response_error(why, response._replace(content=None), call.facts)


def not_permitted(
    call: Call, error: BaseException, scrub: Callable[[str], str]
) -> ServiceError:
    """The exception for a call of which nothing was sent."""
    facts = call.facts
    if isinstance(error, NoPermit):
        return LocalRateLimitError(
            f"{error}; nothing was sent ({facts})",
            retry_after=error.seconds,
            limit=None if error.limit is None else (error.limit[0], error.limit[1]),
            tool=facts.tool,
            method=facts.method,
            path=facts.path,
        )
    if isinstance(error, LimiterUnavailable):
        message = (
            f"the limiter is unreachable, so nothing was sent ({facts}): "
            f"{scrub(str(error))}"
        )
        return LimiterUnavailableError(message, tool=facts.tool)
    return no_response(call, error, scrub, attempts=0, reached=False, overdue=True)


def no_response(
    call: Call,
    error: BaseException,
    scrub: Callable[[str], str],
    *,
    attempts: int,
    reached: bool,
    overdue: bool,
    note: str = "",
) -> ServiceError:
    """The exception for a call whose last attempt got no response.

    Keeps only the message of the transport's exception, which references the request with its
    credentials.
    """
    facts = call.facts
    name = type(error).__name__
    told = scrub(" ".join(str(error).split()))[:300]
    if isinstance(error, UndecodableContent) or name == "DecodingError":
        return ResponseError(
            f"the API's response cannot be decoded ({facts}): {told or name}",
            tool=facts.tool,
            method=facts.method,
            path=facts.path,
        )
    overdue = overdue or isinstance(error, DeadlineExceeded)
    late = overdue or any(
        cls.__name__ == "TimeoutException" for cls in type(error).__mro__
    )
    if overdue:
        what = f"no response within the deadline of {call.settings.deadline:g} s"
    else:
        what = "no response in time" if late else "no response"
    times = f", sent {attempts} times" if attempts > 1 else ""
    told = f"{name}: {told}" if told else name
    if note and not overdue:
        told += f"; not sent again: {note}"
    cls = APITimeoutError if late else APIConnectionError
    return cls(
        f"{what} ({facts}{times}): {told}",
        tool=facts.tool,
        method=facts.method,
        path=facts.path,
        sent=reached,
        attempts=attempts,
    )

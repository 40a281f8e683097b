"""The errors of calls: what a failure, or a response without success, is to the user."""

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
from ..failures import DeadlineBeforeSending, DeadlineExceeded
from ..http.decoding import UndecodableContent
from ..ratelimit.limiter import LimiterAway, NoPlace
from ..response import Response
from .call import Call
from .response import response_error

NotPermitted = (NoPlace, LimiterAway, DeadlineBeforeSending)
"""Failures after which nothing of the attempt was sent."""


def unusable(call: Call, response: Response) -> ResponseError:
    """The error of a response that is neither a success nor an error."""
    if 200 <= response.status < 300:
        most = call.settings.max_response_bytes
        why = f"more than {most} bytes (the client's max_response_bytes)"
    elif response.status >= 300:
        why = "a redirect, which is not followed"
    else:
        why = "a status that ends no request"
    return response_error(why, response._replace(content=None), call.facts)


def not_permitted(
    call: Call, error: BaseException, scrub: Callable[[str], str]
) -> ServiceError:
    """The error of a call of which nothing was sent."""
    facts = call.facts
    if isinstance(error, NoPlace):
        return _rate_limited(call, error)
    if isinstance(error, LimiterAway):
        message = (
            f"the limiter cannot be asked, so nothing was sent ({facts}): "
            f"{scrub(str(error))}"
        )
        return LimiterUnavailableError(message, tool=facts.tool)
    return no_response(call, error, scrub, attempts=0, reached=False, overdue=True)


def _rate_limited(call: Call, error: NoPlace) -> LocalRateLimitError:
    wait = error.seconds
    if error.limit is None:
        why = f"the API asked to send nothing for another {wait:.3g} s"
    else:
        count, seconds = error.limit
        why = f"the limit of {count} requests in {seconds} s has no place for {wait:.3g} s"
    if error.patience < call.settings.max_wait:
        most = "the deadline of the call comes before that"
    else:
        most = f"the client waits {error.patience:g} s at most (max_wait)"
    facts = call.facts
    return LocalRateLimitError(
        f"{why}, and {most}: nothing was sent ({facts})",
        retry_after=wait,
        limit=None if error.limit is None else (error.limit[0], error.limit[1]),
        tool=facts.tool,
        method=facts.method,
        path=facts.path,
    )


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
    """The error of a call whose last attempt came to no response.

    Only the words of the transport's error stay: it holds the request with its credentials.
    """
    facts = call.facts
    name = type(error).__name__
    told = scrub(" ".join(str(error).split()))[:300]
    if isinstance(error, UndecodableContent) or name == "DecodingError":
        return ResponseError(
            f"the API's answer cannot be decoded ({facts}): {told or name}",
            tool=facts.tool,
            method=facts.method,
            path=facts.path,
        )
    overdue = overdue or isinstance(error, DeadlineExceeded)
    late = overdue or any(
        cls.__name__ == "TimeoutException" for cls in type(error).__mro__
    )
    if overdue:
        what = f"no answer within the deadline of {call.settings.deadline:g} s"
    else:
        what = "no answer in time" if late else "no answer"
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

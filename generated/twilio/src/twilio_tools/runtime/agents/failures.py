"""Exceptions of a call as errors that a model can act on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import (
    APIConnectionError,
    APIError,
    ArgumentError,
    ClosedError,
    CredentialError,
    LimiterUnavailableError,
    LocalRateLimitError,
    ResponseError,
    RevisionRetiredError,
    ServiceError,
)
from .compact import compact
from .results import ArgumentFault, ErrorKind, Retry, ToolError, shortened

_DETAILS = 3_000
"""Characters."""
_KINDS: tuple[tuple[type[ServiceError], ErrorKind], ...] = (
    (ArgumentError, "arguments"),
    (CredentialError, "credential"),
    (LocalRateLimitError, "rate_limit"),
    (LimiterUnavailableError, "rate_limit"),
    (ClosedError, "closed"),
    (APIConnectionError, "connection"),
    (ResponseError, "response"),
    (APIError, "api"),
)
_PERSON_NEEDED = (401, 402, 403, 407, 451)


def error_of(
    error: ServiceError, *, repeatable: bool, keys: Mapping[str, str]
) -> ToolError:
    """The error for a model.

    `repeatable`: calling twice does no more than calling once. `keys` are the names that the model
    knows arguments by, by documented name, where they differ.
    """
    faults: tuple[ArgumentFault, ...] = ()
    message = error.message
    if isinstance(error, ArgumentError):
        faults = tuple(
            ArgumentFault(_path(fault.documented or fault.path, keys), fault.message)
            for fault in error.faults
        )
        count = len(faults)
        message = (
            f"nothing was sent: {count} fault{'s' * (count != 1)} in the arguments"
        )
    details: Any = None
    status = getattr(error, "status", 0)
    if isinstance(error, APIError):
        found = list(error.errors) or error.body
        details, _ = compact(found, _DETAILS)
    return ToolError(
        kind=_kind(error),
        message=shortened(message),
        retry=_retry(error, repeatable),
        retry_after=getattr(error, "retry_after", None),
        faults=faults,
        status=status,
        details=details,
    )


def _kind(error: ServiceError) -> ErrorKind:
    for cls, kind in _KINDS:
        if isinstance(error, cls):
            return kind
    return "response"


def _retry(error: ServiceError, repeatable: bool) -> Retry:
    if isinstance(error, ArgumentError):
        return "change"
    if isinstance(error, (LocalRateLimitError, LimiterUnavailableError)):
        return "wait"
    if isinstance(error, APIConnectionError):
        return "wait" if repeatable or not error.sent else "check"
    if isinstance(error, ResponseError):
        return "change" if repeatable else "check"
    if isinstance(error, APIError):
        return _retry_after_status(error, repeatable)
    return "never"


def _retry_after_status(error: APIError, repeatable: bool) -> Retry:
    if error.status in _PERSON_NEEDED or isinstance(error, RevisionRetiredError):
        return "never"
    if error.status == 429 or error.retry_after is not None:
        return "wait"
    if error.status >= 500 or error.status == 408:
        return "wait" if repeatable else "check"
    return "change"


def _path(path: str, keys: Mapping[str, str]) -> str:
    """A path that begins with the name that the model knows."""
    for documented, name in keys.items():
        rest = path.removeprefix(documented)
        if rest != path and rest[:1] in ("", ".", "["):
            return name + rest
    return path

"""Why a request has no response: transport failures, and our own reasons not to send."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

FailureKind: TypeAlias = Literal["connect", "timeout", "broken", "other"]
"""`connect`: the request was certainly not sent; `timeout` and `broken`: the API may have acted on
it; `other`: sending it again would not help."""

_KINDS: Mapping[str, FailureKind] = {
    "ConnectError": "connect",
    "ConnectTimeout": "connect",
    "PoolTimeout": "connect",
    "ProxyError": "connect",
    "ReadTimeout": "timeout",
    "WriteTimeout": "timeout",
    "ReadError": "broken",
    "WriteError": "broken",
    "CloseError": "broken",
    "RemoteProtocolError": "broken",
    "RequestError": "other",
    "InvalidURL": "other",
}
_TRANSPORT = frozenset({"RequestError", "InvalidURL"})


class NoResponse(Exception):
    """A reason for a missing response that does not come from the HTTP library."""

    kind: FailureKind = "other"


class DeadlineExceeded(NoResponse):
    """The deadline of the call passed while the request was in progress."""

    kind: FailureKind = "timeout"


class DeadlineBeforeSending(DeadlineExceeded):
    """The deadline of the call passed before the request was sent."""

    kind: FailureKind = "other"


class ConnectionAborted(NoResponse):
    """The client was closed while waiting for a response."""

    kind = "broken"


class HTTPClientFailed(NoResponse):
    """The HTTP client raised an exception that is none of its library's."""

    kind = "broken"


class UndecodableContent(NoResponse):
    """The body is not in the content coding that it declares, or in one that was not accepted."""


class NotSent(NoResponse):
    """The client was closed before the connection was made."""

    kind = "connect"


def failure_kind(error: BaseException) -> FailureKind | None:
    """The kind of a failure; None for an exception that is neither a transport's nor ours.

    Compares the names of exception classes, so that any client with httpx's interface works.
    """
    if isinstance(error, NoResponse):
        return error.kind
    names = [cls.__name__ for cls in type(error).__mro__]
    if _TRANSPORT.isdisjoint(names):
        return None
    return next(_KINDS[name] for name in names if name in _KINDS)

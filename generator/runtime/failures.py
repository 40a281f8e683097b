"""Why a request has no response: the failures of a transport, and our own reasons not to send."""

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
    """Why there is no response, where the HTTP library is not the one to say so."""

    kind: FailureKind = "other"


class DeadlineExceeded(NoResponse):
    """The deadline of the call passed while the request was under way."""

    kind: FailureKind = "timeout"


class DeadlineBeforeSending(DeadlineExceeded):
    """The deadline of the call passed before the request was sent."""

    kind: FailureKind = "other"


class ConnectionAborted(NoResponse):
    """The client was closed while a response was awaited."""

    kind = "broken"


class UndecodableContent(NoResponse):
    """The body is not in the content coding that it claims, or in one that nobody asked for."""


class NotSent(NoResponse):
    """The client was closed before there was a connection."""

    kind = "connect"


def failure_kind(error: BaseException) -> FailureKind | None:
    """The kind of a failure; None for an error that is neither a transport's nor ours.

    Goes by the names of the error's classes, so that any client with httpx's interface will do.
    """
    if isinstance(error, NoResponse):
        return error.kind
    names = [cls.__name__ for cls in type(error).__mro__]
    if _TRANSPORT.isdisjoint(names):
        return None
    return next(_KINDS[name] for name in names if name in _KINDS)

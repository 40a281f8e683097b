"""Every error that a client raises.

```
ServiceError
    ArgumentError (also a ValueError)   the call was wrong; nothing was sent
    CredentialError                     a credential is missing or unusable; nothing was sent
    LocalRateLimitError                 no permit within the rate limits in time; nothing was sent
    LimiterUnavailableError             the shared limiter is unreachable; nothing was sent
    ClosedError                         the client was closed before or during the call
    APIConnectionError                  no response: the connection failed or broke
        APITimeoutError                 no response in time
    ResponseError                       an unusable response (not JSON, too large)
    WebhookError                        a webhook request that cannot be trusted
    APIError                            the API responded with an error status
        BadRequestError                 400
        AuthenticationError             401
        PermissionDeniedError           403
        NotFoundError                   404
        ConflictError                   409
        RevisionRetiredError            the status by which the API says that its revision is gone
        UnprocessableEntityError        422
        RateLimitError                  429
        ServerError                     500 and above
```

Errors can be pickled and compared. None of them holds a credential.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple, TypeAlias, TypeVar

_E = TypeVar("_E", bound="ServiceError")

WebhookReason: TypeAlias = Literal[
    "missing-header",
    "duplicate-header",
    "malformed-header",
    "signature",
    "timestamp",
    "id",
    "body",
]


class Fault(NamedTuple):
    """One fault in the arguments of a call."""

    path: str
    """The Python argument, with the keys and indexes within it: `location.city`."""
    documented: str
    """The documented name of the argument, with the path within it; may be empty."""
    message: str


class ServiceError(Exception):
    """The base class of all errors. `tool` is the documented name of the tool, or empty."""

    tool: str
    sent: bool = False
    """Whether the API may have acted on the request. If not, it is safe to repeat."""

    def __init__(self, message: str, *, tool: str = "") -> None:
        super().__init__(message or type(self).__name__)
        self.tool = tool

    @property
    def message(self) -> str:
        return str(self.args[0])

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.args == other.args and self._state() == other._state()

    def __hash__(self) -> int:
        return hash((type(self), self.args))

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, self._state())

    def _state(self) -> dict[str, Any]:
        """Leaves out notes, which belong to one raise of the error."""
        return {
            key: value for key, value in self.__dict__.items() if key != "__notes__"
        }


def _rebuild(cls: type[_E], args: tuple[Any, ...], state: dict[str, Any]) -> _E:
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


class ArgumentError(ServiceError, ValueError):
    """The call was wrong; nothing was sent. `faults` lists every fault.

    If a file became shorter while it was sent, the request was cut off before its end.
    """

    faults: tuple[Fault, ...]

    def __init__(
        self, faults: Iterable[Fault], *, tool: str = "", documented_first: bool = False
    ) -> None:
        self.faults = tuple(faults)
        lines = [_line(fault, documented_first) for fault in self.faults]
        head = f"{tool}: " if tool else ""
        if len(lines) == 1:
            message = head + lines[0]
        else:
            count = f"{len(lines)} faults, nothing was sent"
            message = "\n".join([head + count, *("  - " + line for line in lines)])
        super().__init__(message, tool=tool)


def _line(fault: Fault, documented_first: bool) -> str:
    first, second = fault.path, fault.documented
    if documented_first:
        first, second = second, first
    if not first:
        first, second = second, ""
    name = f"{first} ({second})" if second and second != first else first
    return f"{name}: {fault.message}" if name else fault.message


class CredentialError(ServiceError):
    """A credential is missing or cannot be sent; nothing was sent."""


class LocalRateLimitError(ServiceError):
    """The wait for a permit within the rate limits is too long; nothing was sent.

    A wait is too long when it exceeds the client's `max_wait` or the deadline of the call.
    """

    method: str
    path: str
    retry_after: float
    """Seconds until a permit would be available."""
    limit: tuple[int, int] | None
    """The limit that causes the wait: a number of requests and of seconds. None when the API asked
    to wait in an earlier response."""

    def __init__(
        self,
        message: str,
        *,
        retry_after: float,
        limit: tuple[int, int] | None = None,
        tool: str = "",
        method: str = "",
        path: str = "",
    ) -> None:
        super().__init__(message, tool=tool)
        self.method = method
        self.path = path
        self.retry_after = retry_after
        self.limit = limit


class LimiterUnavailableError(ServiceError):
    """The shared limiter is unreachable; nothing was sent."""


class ClosedError(ServiceError):
    """The client was closed before or during this call. The request was not acted on, or is safe to
    repeat; otherwise the call raises `APIConnectionError`."""


class APIConnectionError(ServiceError):
    """No response: the connection failed or broke.

    `sent` is False when the request certainly did not reach the API; otherwise the API may have
    acted on it. `attempts` is the number of times it was sent.
    """

    method: str
    path: str
    sent: bool
    attempts: int

    def __init__(
        self,
        message: str,
        *,
        tool: str = "",
        method: str = "",
        path: str = "",
        sent: bool = True,
        attempts: int = 1,
    ) -> None:
        super().__init__(message, tool=tool)
        self.method = method
        self.path = path
        self.sent = sent
        self.attempts = attempts


class APITimeoutError(APIConnectionError):
    """No response in time."""


class ResponseError(ServiceError):
    """An unusable response (not JSON, too large, a redirect).

    The request itself was sent, and the API may have acted on it.
    """

    sent = True
    method: str
    path: str
    status: int
    headers: dict[str, str]

    def __init__(
        self,
        message: str,
        *,
        tool: str = "",
        method: str = "",
        path: str = "",
        status: int = 0,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message, tool=tool)
        self.method = method
        self.path = path
        self.status = status
        self.headers = dict(headers or {})


class WebhookError(ServiceError):
    """A webhook request that cannot be trusted to come from the service.

    `reason` says why: a header is missing, repeated or malformed; the signature does not match; the
    timestamp is outside the tolerance; the id in the body differs from the header; or the signed
    body is not JSON. The message is safe to log: it contains nothing from the request.
    """

    reason: WebhookReason

    def __init__(self, message: str, *, reason: WebhookReason) -> None:
        super().__init__(message)
        self.reason = reason


class APIError(ServiceError):
    """The API responded with an error status."""

    sent = True
    status: int
    method: str
    """The HTTP method."""
    path: str
    """The path of the URL, without the query."""
    errors: tuple[Any, ...]
    """The API's own error objects, unchanged; empty when the response has none."""
    body: Any
    """The whole body: the decoded JSON, or the text if it is not JSON; None without a body."""
    support_id: str
    """The id to quote to the API's support; may be empty."""
    headers: dict[str, str]
    """The response headers; names in lower case."""
    retry_after: float | None
    """Seconds to wait, if the API sent them."""
    attempts: int
    """How many times the request was sent."""

    def __init__(
        self,
        message: str,
        *,
        status: int,
        tool: str = "",
        method: str = "",
        path: str = "",
        errors: Iterable[Any] = (),
        body: Any = None,
        support_id: str = "",
        headers: Mapping[str, str] | None = None,
        retry_after: float | None = None,
        attempts: int = 1,
    ) -> None:
        super().__init__(message, tool=tool)
        self.status = status
        self.method = method
        self.path = path
        self.errors = tuple(errors)
        self.body = body
        self.support_id = support_id
        self.headers = dict(headers or {})
        self.retry_after = retry_after
        self.attempts = attempts


class BadRequestError(APIError):
    """400: the API does not accept the request."""


class AuthenticationError(APIError):
    """401: the credential is missing or wrong."""


class PermissionDeniedError(APIError):
    """403: the credential lacks a scope."""


class NotFoundError(APIError):
    """404: the resource does not exist."""


class ConflictError(APIError):
    """409: the resource already exists, or its state conflicts with the request."""


class RevisionRetiredError(APIError):
    """The API no longer serves the revision that this package uses."""


class UnprocessableEntityError(APIError):
    """422: the request is well formed but its content is invalid."""


class RateLimitError(APIError):
    """429, or another status by which the API says so: too many requests; wait `retry_after`
    seconds."""


class ServerError(APIError):
    """500 and above: the API failed."""


BY_STATUS: Mapping[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def error_class(status: int, *, retired_status: int = 0) -> type[APIError]:
    """The exception class for a response status."""
    if retired_status and status == retired_status:
        return RevisionRetiredError
    if status >= 500:
        return ServerError
    return BY_STATUS.get(status, APIError)

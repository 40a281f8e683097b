"""The options of a client and of one call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

from ..auth.values import Secret
from ..errors import Fault
from ..http.requests import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from ..protocols import Timeouts
    from ..ratelimit.protocols import AsyncLimiter, Limiter
    from .hooks import RequestHook, ResponseHook

RateLimitMode: TypeAlias = Literal["exact", "starts"]

Timeout: TypeAlias = "float | Timeouts | None"
"""Seconds for each of connecting, sending, reading and getting a connection. None keeps the current
timeout; to disable timeouts pass `httpx.Timeout(None)`."""


class CallOptions(TypedDict, total=False):
    """The options of a single call."""

    timeout: Timeout
    max_retries: int
    """How many times the request may be retried."""
    deadline: float | None
    """Seconds for the whole call, including waits and retries; None: no deadline."""


class RequestOptions(CallOptions, total=False):
    """The options of a single call, which every method accepts."""

    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    """Undocumented members to add to the JSON body. If the API wraps resources in an envelope, they
    are added to the resource, unless they contain the envelope themselves."""


class DirectRequestOptions(CallOptions, total=False):
    """What `client.request` takes besides method and path."""

    params: Mapping[str, Any]
    """The query. A list is written as the operation wants it, otherwise by repeating the name."""
    json: Any
    """The body, as JSON."""
    data: Mapping[str, Any]
    """The body, as the fields of a form."""
    content: bytes | str
    """The body, as it is."""
    headers: Mapping[str, str]
    """Further headers, and media types other than the usual ones."""
    idempotent: bool
    """Whether the request may be retried when the API may have acted on it. By default this depends
    on the method: true for GET, HEAD, OPTIONS, PUT and DELETE. For operations of a tool, on the
    tool."""


class ClientOptions(TypedDict, total=False):
    """The options of a client, which apply to all its calls."""

    timeout: Timeout
    max_retries: int
    """How many times a request may be retried; 2 by default."""
    max_wait: float | None
    """Seconds. A call that would have to wait longer, for a permit within the rate limits or
    because the API asks for it, fails at once. None, the default: calls wait as long as it takes
    for a permit, but at most 60 s for a limit of more than an hour or because the API asks for it.
    """
    deadline: float | None
    """Seconds for each call (of a collection, each page), including waits and retries; a call that
    needs longer fails. None by default."""
    rate_limits: bool
    """Whether the client keeps to the tools' rate limits; true by default."""
    rate_limit_mode: RateLimitMode
    """How requests count against a limit. `exact`, the default, counts a request until its response
    and for the window after that: it never exceeds a limit as the API counts, but costs throughput
    by the ratio of response time to window (a tenth at 100 ms and limits per second). `starts`
    counts from the start of a request: it reaches the full rate, but may exceed a limit at the API
    when the network delays some requests."""
    limiter: Limiter | AsyncLimiter | None
    """The rate limiter: a `RedisLimiter` (for asynchronous clients `AsyncRedisLimiter`) where
    several processes use one account, or a `LocalLimiter` shared by clients of one process. By
    default each client has its own `LocalLimiter`."""
    max_response_bytes: int
    """Larger responses are rejected; 64 MiB by default."""
    on_request: RequestHook | None
    """Called before each attempt; asynchronous clients await its result."""
    on_response: ResponseHook | None
    """Called after each attempt, with or without a response."""


_ENDLESS = float("inf")

REQUEST_OPTIONS = frozenset(RequestOptions.__annotations__)
DIRECT_REQUEST_OPTIONS = frozenset(DirectRequestOptions.__annotations__)
CLIENT_OPTIONS = frozenset(ClientOptions.__annotations__)


def conceal_unknown(options: Any) -> None:
    """Conceals strings under unknown names: each may be a misspelt credential.

    Error reporters record the local variables of every frame in a traceback.
    """
    for name in options.keys() - CLIENT_OPTIONS:
        if isinstance(options[name], (str, bytes)):
            options[name] = Secret(str(options[name]))


class Settings(NamedTuple):
    """The settings of one call."""

    timeout: Mapping[str, float | None] | None = None
    """Seconds by httpx's names; None: the HTTP client's own."""
    max_retries: int = 2
    max_wait: float | None = None
    max_response_bytes: int = 64 * 1024 * 1024
    deadline: float | None = None
    rate_limits: bool = True
    rate_limit_mode: RateLimitMode = "exact"
    limiter: Any = None
    on_request: RequestHook | None = None
    on_response: ResponseHook | None = None


def changed(
    settings: Settings, options: Mapping[str, Any], faults: list[Fault]
) -> Settings:
    """The settings updated by the options that concern them; other options are ignored."""
    changes: dict[str, Any] = {}
    for name, (read, problem) in _READERS.items():
        if name in options:
            try:
                value = read(options[name])
            except ValueError:
                faults.append(Fault(name, "", problem))
            else:
                if value is not _UNCHANGED:
                    changes[name] = value
    return settings._replace(**changes) if changes else settings


_UNCHANGED = object()


def _timeout(value: Any) -> Any:
    if value is None:
        return _UNCHANGED
    if type(value) in (int, float):
        _check(0 < value < _ENDLESS)
        return dict.fromkeys(DEFAULT_TIMEOUT, float(value))
    as_dict = getattr(value, "as_dict", None)
    _check(callable(as_dict))
    return {name: value.as_dict().get(name) for name in DEFAULT_TIMEOUT}


def _integer(least: int) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        _check(type(value) is int and value >= least)
        return value

    return read


def _max_wait(value: Any) -> Any:
    if value is None:
        return None
    _check(type(value) in (int, float) and value >= 0)
    return float(value)


def _deadline(value: Any) -> Any:
    if value is None:
        return None
    _check(type(value) in (int, float) and 0 < value < _ENDLESS)
    return float(value)


def _flag(value: Any) -> Any:
    _check(type(value) is bool)
    return value


def _mode(value: Any) -> Any:
    _check(value in ("exact", "starts"))
    return value


def _function(value: Any) -> Any:
    _check(value is None or callable(value))
    return value


def _check(fits: bool) -> None:
    if not fits:
        raise ValueError


_READERS: dict[str, tuple[Callable[[Any], Any], str]] = {
    "timeout": (
        _timeout,
        "must be a number of seconds above 0, or an httpx.Timeout",
    ),
    "max_retries": (_integer(0), "must be an integer of at least 0"),
    "max_response_bytes": (_integer(1), "must be an integer of at least 1"),
    "max_wait": (_max_wait, "must be a number of seconds of at least 0, or None"),
    "deadline": (_deadline, "must be a number of seconds above 0, or None"),
    "rate_limits": (_flag, "must be true or false"),
    "rate_limit_mode": (_mode, "must be 'exact' or 'starts'"),
    "limiter": (lambda value: value, ""),
    "on_request": (_function, "must be a function"),
    "on_response": (_function, "must be a function"),
}
"""The parser of each option, and the message for a value that it rejects with ValueError."""

"""The options of a client and of one call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

from ..auth.credentials import Secret
from ..errors import Fault
from ..http.requests import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from ..protocols import Timeouts
    from ..ratelimit.protocols import AsyncLimiter, Limiter
    from .hooks import RequestHook, ResponseHook

RateLimitMode: TypeAlias = Literal["exact", "starts"]

Timeout: TypeAlias = "float | Timeouts | None"
"""Seconds for each of connecting, sending, reading and getting a connection. None leaves what
holds already; to wait without limit takes an explicit `httpx.Timeout(None)`."""


class RequestOptions(TypedDict, total=False):
    """What any method takes besides its own arguments."""

    timeout: Timeout
    max_retries: int
    """How often the request may be sent again."""
    deadline: float | None
    """Seconds for the whole call, with all its waits and retries; None: no deadline."""
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    """Members for the JSON body that the tool does not know."""


class ClientOptions(TypedDict, total=False):
    """What a client can change about all its calls."""

    timeout: Timeout
    max_retries: int
    """How often a request may be sent again; 2 unless told."""
    max_wait: float | None
    """Seconds; a call that would have to wait longer, for its turn within the rate limits or
    because the API asks for it, fails at once. None, the default: calls wait for their turn as long
    as it takes, but for a limit of more than an hour, or because the API asks for it, 60 s at most.
    """
    deadline: float | None
    """Seconds for each call (of a collection, each page), with all its waits and retries; a call
    that would need longer fails. None, unless told."""
    rate_limits: bool
    """Whether the client keeps to the rate limits of the tools by itself: true unless told."""
    rate_limit_mode: RateLimitMode
    """How requests count. `exact`, the default: until the response and for the window after that,
    which never exceeds a limit as the API counts and costs throughput by the ratio of response time
    to window (a tenth at 100 ms and limits per second). `starts`: from their start, which reaches
    the full rate, but may exceed a limit at the API when the network delays some requests."""
    limiter: Limiter | AsyncLimiter | None
    """What keeps to them: a `RedisLimiter` (for asynchronous clients `AsyncRedisLimiter`) where
    several processes use one account, or a `LocalLimiter` that clients of one process share. Unless
    told, a `LocalLimiter` of the client's own."""
    max_response_bytes: int
    """A longer response is refused; 64 MiB unless told."""
    on_request: RequestHook | None
    """Called before every sending; what it returns is awaited by an asynchronous client."""
    on_response: ResponseHook | None
    """Called after every sending, whether a response came or not."""


_ENDLESS = float("inf")

REQUEST_OPTIONS = frozenset(RequestOptions.__annotations__)
CLIENT_OPTIONS = frozenset(ClientOptions.__annotations__)


def conceal_unknown(options: Any) -> None:
    """Puts strings out of sight that no option takes: each may be a credential, misspelt.

    Error reporters record the local variables of all frames that an error came through.
    """
    for name in options.keys() - CLIENT_OPTIONS:
        if isinstance(options[name], (str, bytes)):
            options[name] = Secret(str(options[name]))


class Settings(NamedTuple):
    """The settings that hold for one call."""

    timeout: Mapping[str, float | None] | None = None
    """Seconds by httpx's names for them; None: what the HTTP client has."""
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
    """The settings with the options that concern them; other options are not looked at."""
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
"""How each option is read, and what is wrong with a value that raises ValueError."""

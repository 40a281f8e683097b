"""The options of a client and of one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict

from ..errors import Fault

if TYPE_CHECKING:
    from ..protocols import Timeouts
    from ..ratelimit.protocols import AsyncLimiter, Limiter
    from .hooks import RequestHook, ResponseHook

RateLimitMode: TypeAlias = Literal["exact", "starts"]

Timeout: TypeAlias = "float | Timeouts | None"
"""Seconds for each of connecting, sending, reading and getting a connection. None leaves what
holds already; to wait without limit takes an explicit `httpx.Timeout(None)`."""

DEFAULT_TIMEOUT: Mapping[str, float | None] = {
    "connect": 5.0,
    "read": 60.0,
    "write": 60.0,
    "pool": 60.0,
}


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
    """A longer answer is refused; 64 MiB unless told."""
    on_request: RequestHook | None
    """Called before every sending; what it returns is awaited by an asynchronous client."""
    on_response: ResponseHook | None
    """Called after every sending, whether an answer came or not."""


_ENDLESS = float("inf")

REQUEST_OPTIONS = frozenset(RequestOptions.__annotations__)
CLIENT_OPTIONS = frozenset(ClientOptions.__annotations__)


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
    if options.get("timeout") is not None:
        timeout = _timeout(options["timeout"])
        if timeout is None:
            message = "must be a number of seconds above 0, or an httpx.Timeout"
            faults.append(Fault("timeout", "", message))
        else:
            changes["timeout"] = timeout
    for name, least in (("max_retries", 0), ("max_response_bytes", 1)):
        if name in options:
            value = options[name]
            if type(value) is not int or value < least:
                faults.append(
                    Fault(name, "", f"must be an integer of at least {least}")
                )
            else:
                changes[name] = value
    if "max_wait" in options:
        value = options["max_wait"]
        if value is None or (type(value) in (int, float) and value >= 0):
            changes["max_wait"] = None if value is None else float(value)
        else:
            message = "must be a number of seconds of at least 0, or None"
            faults.append(Fault("max_wait", "", message))
    if "deadline" in options:
        value = options["deadline"]
        if value is None or (type(value) in (int, float) and 0 < value < _ENDLESS):
            changes["deadline"] = None if value is None else float(value)
        else:
            message = "must be a number of seconds above 0, or None"
            faults.append(Fault("deadline", "", message))
    if "rate_limits" in options:
        if type(options["rate_limits"]) is not bool:
            faults.append(Fault("rate_limits", "", "must be true or false"))
        else:
            changes["rate_limits"] = options["rate_limits"]
    if "rate_limit_mode" in options:
        if options["rate_limit_mode"] not in ("exact", "starts"):
            faults.append(Fault("rate_limit_mode", "", "must be 'exact' or 'starts'"))
        else:
            changes["rate_limit_mode"] = options["rate_limit_mode"]
    if "limiter" in options:
        changes["limiter"] = options["limiter"]
    for name in ("on_request", "on_response"):
        if name in options:
            if options[name] is not None and not callable(options[name]):
                faults.append(Fault(name, "", "must be a function"))
            else:
                changes[name] = options[name]
    return settings._replace(**changes) if changes else settings


def _timeout(value: Any) -> Mapping[str, float | None] | None:
    if type(value) in (int, float):
        if not 0 < value < float("inf"):
            return None
        seconds = float(value)
        return dict.fromkeys(DEFAULT_TIMEOUT, seconds)
    as_dict = getattr(value, "as_dict", None)
    if not callable(as_dict):
        return None
    return {name: as_dict().get(name) for name in DEFAULT_TIMEOUT}

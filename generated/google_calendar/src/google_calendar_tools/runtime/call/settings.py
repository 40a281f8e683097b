"""What the options of a client and of one call set."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ..auth.values import Secret
from ..errors import Fault
from ..http.requests import DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from .hooks import RequestHook, ResponseHook

RateLimitMode: TypeAlias = Literal["exact", "starts"]

_ENDLESS = float("inf")

_CALL_OPTIONS = frozenset(("timeout", "max_retries", "deadline"))
REQUEST_OPTIONS = _CALL_OPTIONS | {"extra_headers", "extra_query", "extra_body"}
DIRECT_REQUEST_OPTIONS = _CALL_OPTIONS | {
    *("params", "json", "data", "content", "headers", "idempotent"),
}


class Settings(NamedTuple):
    """The settings of one call, which are the options of a client."""

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


CLIENT_OPTIONS = frozenset(Settings._fields)


def conceal_unknown(options: Any) -> None:
    """Conceals strings under unknown names: each may be a misspelt credential.

    Error reporters record the local variables of every frame in a traceback.
    """
    for name in options.keys() - CLIENT_OPTIONS:
        if isinstance(options[name], (str, bytes)):
            options[name] = Secret(str(options[name]))


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

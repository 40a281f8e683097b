"""The options of a client and of one call, as types. `settings` reads them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict

if TYPE_CHECKING:
    from ..protocols import Timeouts
    from ..ratelimit.protocols import AsyncLimiter, Limiter
    from .hooks import RequestHook, ResponseHook
    from .settings import RateLimitMode

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

    params: Mapping[str, Any] | None
    """The query. A list is written as the operation wants it, otherwise by repeating the name."""
    json: Any
    """The body, as JSON. None is no body, as in httpx; send null as `content`."""
    data: Mapping[str, Any] | None
    """The body, as the fields of a form."""
    content: bytes | str | None
    """The body, as it is."""
    headers: Mapping[str, str] | None
    """Further headers, and media types other than the usual ones."""
    idempotent: bool | None
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

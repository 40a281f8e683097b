"""The runtime of a client: one table-driven implementation of everything that its methods do."""

from typing import TYPE_CHECKING, Any

from .auth import AsyncCredentialValue, CredentialValue, Secret
from .client import AsyncClient, SyncClient
from .errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ConflictError,
    CredentialError,
    Fault,
    LimiterUnavailableError,
    LocalRateLimitError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    RevisionRetiredError,
    ServerError,
    ServiceError,
    UnprocessableEntityError,
    WebhookError,
)
from .limiter import LocalLimiter
from .omit import OMIT, Omit
from .options import ClientOptions, RequestOptions, Timeout
from .pages import AsyncPage, AsyncPages, Page
from .resource import AsyncResource, SyncResource, async_raw, raw
from .response import RawResponse

if TYPE_CHECKING:
    from .events import RequestEvent, RequestHook, ResponseEvent, ResponseHook
    from .filters import Filter, and_
    from .interfaces import AsyncHTTPClient, AsyncLimiter, Limiter, SyncHTTPClient
    from .redis_limiter import AsyncRedisLimiter, RedisLimiter
    from .uploads import FileInput

__all__ = [
    "OMIT",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "ArgumentError",
    "AsyncClient",
    "AsyncCredentialValue",
    "AsyncHTTPClient",
    "AsyncLimiter",
    "AsyncPage",
    "AsyncPages",
    "AsyncRedisLimiter",
    "AsyncResource",
    "AuthenticationError",
    "BadRequestError",
    "ClientOptions",
    "ClosedError",
    "ConflictError",
    "CredentialError",
    "CredentialValue",
    "Fault",
    "FileInput",
    "Filter",
    "Limiter",
    "LimiterUnavailableError",
    "LocalLimiter",
    "LocalRateLimitError",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RedisLimiter",
    "RequestEvent",
    "RequestHook",
    "RequestOptions",
    "ResponseError",
    "ResponseEvent",
    "ResponseHook",
    "RevisionRetiredError",
    "Secret",
    "ServerError",
    "ServiceError",
    "SyncClient",
    "SyncHTTPClient",
    "SyncResource",
    "Timeout",
    "UnprocessableEntityError",
    "WebhookError",
    "and_",
    "async_raw",
    "raw",
]
LAZY = {
    "AsyncHTTPClient": "interfaces",
    "AsyncLimiter": "interfaces",
    "AsyncRedisLimiter": "redis_limiter",
    "FileInput": "uploads",
    "Filter": "filters",
    "Limiter": "interfaces",
    "RedisLimiter": "redis_limiter",
    "RequestEvent": "events",
    "RequestHook": "events",
    "ResponseEvent": "events",
    "ResponseHook": "events",
    "SyncHTTPClient": "interfaces",
    "and_": "filters",
}
"""Names that most programs do without, and their modules, which are loaded by the first use."""


def __getattr__(name: str) -> Any:
    if name in LAZY:
        from importlib import import_module

        return getattr(import_module(f".{LAZY[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

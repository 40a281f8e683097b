"""The runtime of a client: the table-driven implementation of its methods."""

from typing import TYPE_CHECKING, Any

from .auth.values import AsyncCredentialValue, CredentialValue, Secret
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
from .omit import OMIT, Omit
from .ratelimit.local import LocalLimiter
from .resource import AsyncResource, SyncResource, async_raw, raw

if TYPE_CHECKING:
    from .call.hooks import RequestEvent, RequestHook, ResponseEvent, ResponseHook
    from .call.options import (
        ClientOptions,
        DirectRequestOptions,
        RequestOptions,
        Timeout,
    )
    from .call.raw_response import RawResponse
    from .pages.iteration import AsyncPage, AsyncPages, Page
    from .protocols import AsyncHTTPClient, SyncHTTPClient
    from .ratelimit.protocols import AsyncLimiter, Limiter

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
    "AsyncResource",
    "AuthenticationError",
    "BadRequestError",
    "ClientOptions",
    "ClosedError",
    "ConflictError",
    "CredentialError",
    "CredentialValue",
    "DirectRequestOptions",
    "Fault",
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
    "async_raw",
    "raw",
]
LAZY = {
    "AsyncHTTPClient": "protocols",
    "AsyncLimiter": "ratelimit.protocols",
    "AsyncPage": "pages.iteration",
    "AsyncPages": "pages.iteration",
    "ClientOptions": "call.options",
    "DirectRequestOptions": "call.options",
    "Limiter": "ratelimit.protocols",
    "Page": "pages.iteration",
    "RawResponse": "call.raw_response",
    "RequestEvent": "call.hooks",
    "RequestHook": "call.hooks",
    "RequestOptions": "call.options",
    "ResponseEvent": "call.hooks",
    "ResponseHook": "call.hooks",
    "SyncHTTPClient": "protocols",
    "Timeout": "call.options",
}
"""Names that simple calls do not need, and their modules, which are imported on first use."""


def __getattr__(name: str) -> Any:
    if name in LAZY:
        from importlib import import_module

        return getattr(import_module(f".{LAZY[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

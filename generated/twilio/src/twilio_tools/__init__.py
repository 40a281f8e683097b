"""Typed sync and async clients for Twilio's messaging API, with a tool manifest
for agents.

`Twilio` and `AsyncTwilio` have one attribute for each group of tools, and one
method for each tool.

For example `balance.get_balance`: Gets how much money the account has left, and
in which currency.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .runtime import (
    OMIT,
    APIConnectionError,
    APIError,
    APITimeoutError,
    ArgumentError,
    AsyncCredentialValue,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ConflictError,
    CredentialError,
    CredentialValue,
    Fault,
    LimiterUnavailableError,
    LocalLimiter,
    LocalRateLimitError,
    NotFoundError,
    Omit,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    RevisionRetiredError,
    Secret,
    ServerError,
    ServiceError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from pydantic import BaseModel

    from . import tools as tools
    from ._client import AsyncTwilio, Twilio
    from .runtime.call.hooks import (
        RequestEvent,
        RequestHook,
        ResponseEvent,
        ResponseHook,
    )
    from .runtime.call.options import (
        ClientOptions,
        DirectRequestOptions,
        RequestOptions,
        Timeout,
    )
    from .runtime.call.raw_response import RawResponse
    from .runtime.pages.iteration import AsyncPage, AsyncPages, Page
    from .runtime.protocols import AsyncHTTPClient, SyncHTTPClient
    from .runtime.ratelimit.protocols import AsyncLimiter, Limiter

__version__ = "0.1.0"

__all__ = [
    "OMIT",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "ArgumentError",
    "AsyncCredentialValue",
    "AsyncHTTPClient",
    "AsyncLimiter",
    "AsyncPage",
    "AsyncPages",
    "AsyncTwilio",
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
    "SyncHTTPClient",
    "Timeout",
    "Twilio",
    "UnprocessableEntityError",
    "__version__",
    "argument_model",
    "load_annotations",
    "manifest",
    "preload",
    "tools",
]

_LAZY = {
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


def manifest() -> Any:
    """The tool manifest, as JSON: every tool with its documented name, schema and limits."""
    import json
    import pkgutil

    data = pkgutil.get_data(__name__, "manifest.json")
    assert data is not None
    return json.loads(data)


def argument_model(slug: str) -> type[BaseModel]:
    """The pydantic model of a tool's arguments, by their documented names.

    For frameworks that need a model. Raises KeyError for an unknown tool.
    """
    from importlib import import_module

    from ._service import SERVICE

    module, name = SERVICE.index[slug]
    models = import_module(f"{__name__}.arguments.{module}")
    model: type[BaseModel] = getattr(models, name)
    return model


def preload(*groups: str) -> None:
    """Loads the named groups of tools, or all, so that the first call is not slower.

    Call before forking, so that workers share the memory. Raises `ArgumentError` for an unknown
    group.
    """
    from ._service import SERVICE
    from .runtime.preload import preload as load

    load(SERVICE, groups)


def load_annotations() -> None:
    """Has `typing.get_type_hints` know the annotations of all methods.

    What they name is otherwise imported for type checkers only, since that takes longer than the
    package itself.
    """
    from .runtime.annotations import load_annotations as load

    load(__name__)


if not TYPE_CHECKING:  # checkers know all names, and which are none

    def __getattr__(name: str) -> Any:
        if name in ("AsyncTwilio", "Twilio"):
            from . import _client

            return getattr(_client, name)
        if name == "tools":
            from importlib import import_module

            return import_module(".tools", __name__)
        if name in _LAZY:
            from importlib import import_module

            return getattr(import_module(f".runtime.{_LAZY[name]}", __name__), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)

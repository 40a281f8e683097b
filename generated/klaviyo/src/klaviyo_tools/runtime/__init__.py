"""The runtime of a client: one table-driven implementation of everything that its methods do."""

from .auth import CredentialValue, Secret
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
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    RevisionRetiredError,
    ServerError,
    ServiceError,
    UnprocessableEntityError,
)
from .omit import OMIT, Omit
from .options import ClientOptions, RequestOptions, Timeout
from .pages import AsyncPage, AsyncPages, Page
from .resource import AsyncResource, SyncResource
from .response import RawResponse
from .uploads import FileInput

__all__ = [
    "OMIT",
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "ArgumentError",
    "AsyncClient",
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
    "Fault",
    "FileInput",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "ResponseError",
    "RevisionRetiredError",
    "Secret",
    "ServerError",
    "ServiceError",
    "SyncClient",
    "SyncResource",
    "Timeout",
    "UnprocessableEntityError",
]

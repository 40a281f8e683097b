"""Wire facts: what an API accepts and returns, without its documentation.

`specs/<service>/operations.yaml` holds them (`openapi.operations_file`). They are imported from the
vendor's documents (`openapi.importer`) and never edited by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias

from generator.conventions.locations import Location
from generator.conventions.styles import Style
from generator.openapi.words import words
from generator.schema import Discriminator, Kind, Property, Schema

__all__ = [
    "Discriminator",
    "Facts",
    "FilterField",
    "Kind",
    "Limit",
    "MediaType",
    "OAuthFlow",
    "Operation",
    "PartEncoding",
    "Property",
    "RequestBody",
    "Response",
    "Schema",
    "Security",
    "SecurityScheme",
    "Server",
    "ServerVariable",
    "Status",
    "Window",
    "WireParameter",
]

Window: TypeAlias = Literal["second", "minute", "hour", "day"]
Status: TypeAlias = int | str
"""A code such as 200, a range such as `2XX`, or `default`."""


@dataclass(frozen=True, slots=True)
class WireParameter:
    """A parameter outside of the body."""

    name: str
    location: Location
    schema: Schema
    required: bool
    explode: bool = True
    """Whether each item of an array, or property of an object, is separate. True for single
    values, for which it makes no difference."""
    style: Style | None = None
    """None: the location's own."""
    media_type: str | None = None
    """The value is written as a document of this type (`content` in OpenAPI) and then escaped."""
    allow_reserved: bool = False
    """Reserved characters of URLs are not escaped."""
    allow_empty: bool = False
    """The name may be sent without a value."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class PartEncoding:
    """How one property of a form or multipart body is written, where a document says so."""

    name: str
    content_types: tuple[str, ...] = ()
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[tuple[str, str], ...] = ()
    """Headers of the part that have one value."""


@dataclass(frozen=True, slots=True)
class MediaType:
    """One of several forms that a body can have.

    The schema of a sequence, such as JSON lines or server-sent events, is an array of its items.
    """

    media_type: str
    schema: Schema
    encoding: tuple[PartEncoding, ...] = ()


@dataclass(frozen=True, slots=True)
class RequestBody:
    media_type: str
    """The preferred one: JSON before forms before others."""
    required: bool
    schema: Schema
    encoding: tuple[PartEncoding, ...] = ()
    alternatives: tuple[MediaType, ...] = ()
    """Other media types that the operation takes as well."""


@dataclass(frozen=True, slots=True)
class Response:
    """A response; without a media type it has no body."""

    status: Status
    media_type: str | None = None
    schema: Schema | None = None
    alternatives: tuple[MediaType, ...] = ()
    """Other media types that `Accept` can ask for."""
    headers: tuple[str, ...] = ()
    """Names of the headers that the document describes."""


@dataclass(frozen=True, slots=True)
class Limit:
    limit: int
    window: Window


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field of a filter grammar: the operators for one value and for a list of values."""

    name: str
    operators: tuple[str, ...]
    list_operators: tuple[str, ...]
    value: Schema
    bare_operators: tuple[str, ...] = ()
    """Operators that take the field alone (`has(field)`)."""


@dataclass(frozen=True, slots=True)
class ServerVariable:
    name: str
    default: str
    enum: tuple[str, ...] = ()

    @property
    def option(self) -> str:
        """What the client calls it."""
        return "_".join(words(self.name)) or self.name


@dataclass(frozen=True, slots=True)
class Server:
    url: str
    """With `{name}` for each variable."""
    variables: tuple[ServerVariable, ...] = ()

    @property
    def default_url(self) -> str:
        """The URL with the default of each variable."""
        url = self.url
        for variable in self.variables:
            url = url.replace(f"{{{variable.name}}}", variable.default)
        return url


@dataclass(frozen=True, slots=True)
class OAuthFlow:
    """One way to an access token, by its name in OpenAPI 3 (`clientCredentials`)."""

    name: str
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""


@dataclass(frozen=True, slots=True)
class SecurityScheme:
    """A kind of credential, by the name that operations refer to."""

    name: str
    type: str
    """`apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`."""
    location: str = ""
    """Of an API key: `header`, `query` or `cookie`."""
    parameter: str = ""
    """Name of the header, query parameter or cookie that holds an API key."""
    scheme: str = ""
    """Of `http`, in lower case: `basic`, `bearer`, ..."""
    flows: tuple[OAuthFlow, ...] = ()


Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each naming the schemes that it needs together. An empty one: none is needed."""


@dataclass(frozen=True, slots=True)
class Operation:
    id: str
    method: str
    """Upper case."""
    path: str
    """With `{name}` for each path parameter, and without a query."""
    aliases: tuple[str, ...] = ()
    group: str = ""
    """The vendor's first tag, as written ("Profiles")."""
    scopes: tuple[str, ...] = ()
    """All that are named."""
    scope_choices: tuple[tuple[str, ...], ...] = ()
    """Scopes that are enough together, each by itself; empty: all are needed."""
    limits: tuple[Limit, ...] = ()
    security: Security | None = None
    """() takes no credentials; None: as `Facts.security` says."""
    servers: tuple[Server, ...] = ()
    """Its own; empty: those of `Facts`."""
    parameters: tuple[WireParameter, ...] = ()
    body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    """Those of success, exact codes before ranges before `default`."""
    redirects: tuple[Response, ...] = ()
    """Those of 3xx."""
    errors: tuple[Response, ...] = ()
    """Those of 4xx and 5xx, and `default` where success has one of its own."""
    filters: tuple[FilterField, ...] = ()
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one service."""

    title: str
    version: str
    base_url: str
    """That of the first server, with the defaults of its variables."""
    operations: tuple[Operation, ...]
    """Sorted by id."""
    schemas: Mapping[str, Schema]
    """Shared schemas by name, sorted."""
    servers: tuple[Server, ...] = ()
    """Of all operations without servers of their own."""
    security: Security = ()
    """Of all operations that do not say themselves what they need."""
    security_schemes: tuple[SecurityScheme, ...] = ()
    tools: Mapping[str, str] = field(default_factory=dict)
    """Operation ids of tools that were matched by more than a name, or that share their name with
    operations that are not imported."""

    def resolve(self, schema: Schema) -> Schema:
        """The schema that a reference means; nullability of the reference is kept."""
        nullable = schema.nullable
        while schema.kind == "ref":
            assert schema.ref is not None
            schema = self.schemas[schema.ref]
            nullable = nullable or schema.nullable
        if nullable == schema.nullable:
            return schema
        return replace(schema, nullable=nullable)

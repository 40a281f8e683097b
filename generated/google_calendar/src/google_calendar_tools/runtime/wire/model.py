"""The table that every call goes through: where each argument lands in the request.

A package holds one JSON file for each group of tools; `table` reads them. Both spellings of a
call, Python arguments and documented names, are translated by the same `Field`s, so they give the
same bytes. Fields stand in wire order: the order of members in the body and of pairs in the query.

The JSON has the classes below, member by member; what equals a default is left out.

- A file is an object of tools by slug, each beginning a line, indented by one space. A tool:
  `name`, `routes`, and `read_only`, `idempotent`, `unique`, `exclusive`, `limits` ([[count,
  seconds]]), `conditional_limits` ([[argument, values or null, limits]]), `paging` (style, and its
  settings), `schemas` (by name).
- A route: `operation`, `method`, `path`, `fields`, and `media_type`, `auth`, `server`, `checks`
  ([[pointer, schema]]), `when` ([name] or [name, value]), `body_required`, `form_style`, `accept`,
  `readings`, `members`, `arrays`.
- A field: the members of `Field`. `appends` are [[text, member]]; `implies` and `needs` are
  [[slot, value]].
- A slot: [location, name] or [location, name, encoding], an encoding being an object of the members
  of `Encoding`: ["query", "filter", {"style": "deepObject"}].

Slots by location, and what a route's media type makes of them:

- `path`, `query`, `header`, `cookie`: the name of the parameter. Styles of paths and headers are
  simple, label and matrix; those of queries and cookies form, spaceDelimited, pipeDelimited,
  deepObject, brackets, indexedBrackets and dots.
- `body`: a JSON pointer, "" for the whole value. It is sent as JSON (also merge patches and all
  `+json`), as lines of JSON (an array), as text (`text/*`), or its members as the fields of a form
  (`application/x-www-form-urlencoded`, `multipart/form-data`).
- `form`: a field of a form, by its name. Without an encoding or a `form_style`, each item of an
  array is a field, and objects are JSON.
- `file`: a file in a multipart form, or several where the schema is of type array; with the name ""
  the file that is the whole body, of any media type.
"""

# Without annotations as strings, each of which NamedTuple would compile at every start.

from collections.abc import Mapping
from typing import Any, Generic, Literal, NamedTuple, TypeVar

Result = TypeVar("Result")


STREAMS = frozenset(
    ("byte-stream", "json-lines", "events", "event-texts", "event-values")
)
"""Readings of responses that are read while they arrive."""


class Absent:
    """The type of `ABSENT`, which means that there is no default."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "ABSENT"

    def __bool__(self) -> Literal[False]:
        return False


ABSENT = Absent()


class Encoding(NamedTuple):
    """How the value of a slot is written, if not as usual for its location."""

    style: str = ""
    """One of `styles.STYLES`; empty: that of the location (form in a query or a cookie, else
    simple), or of the form that the slot is in."""
    explode: bool = False
    """Each item of an array, or member of an object, is written apart."""
    allow_reserved: bool = False
    """Reserved characters of URLs are sent as they are (in a query)."""
    allow_empty: bool = False
    """The empty string is sent (in a query)."""
    content: str = ""
    """The media type of the value; JSON is written as JSON. In a form, that of the part."""
    headers: Mapping[str, str] = {}
    """Headers of the part (in a multipart form)."""


class Slot(NamedTuple):
    """Where in the request a value goes. In a body `name` is a JSON pointer."""

    location: str
    """One of `locations.LOCATIONS`."""
    name: str
    encoding: Encoding = Encoding()


class Append(NamedTuple):
    """Text that an argument appends to a list that others may append to.

    `text` may hold `{}` for the value (within quotes it is escaped); without it, the value is a
    switch and only `True` appends. `member` takes one member of an object value.
    """

    text: str
    member: str = ""


class Field(NamedTuple):
    """One argument, or a value that the package fills in by itself."""

    documented: str = ""
    """The documented name; empty where the page has none for it."""
    python: tuple[str, ...] = ()
    """The Python argument, then keys within it; empty where Python does not ask for it. A path
    that others extend is the whole object: it may be given as a dict of those members, or None."""
    slots: tuple[Slot, ...] = ()
    """Where the value goes: usually one slot, several for a value that the API wants repeated."""
    schema: Mapping[str, Any] = {}
    """The JSON Schema of the value, limited to what `schema` supports. In it,
    `{"$ref": "#/schemas/NAME"}` stands for one of the tool's schemas."""
    required: bool = False
    """Must be given; with an `anchor`, only when that object is sent."""
    default: Any = ABSENT
    """Sent when the argument is left out; with an `anchor`, only when that object is sent."""
    anchor: str = ""
    """JSON pointer of the nearest optional object around the slot; empty: always sent."""
    wrap: Any = None
    """A JSON template with "{}" for the value: each item that is a string (or a lone string) is
    replaced by the filled template."""
    appends: tuple[Append, ...] = ()
    """Texts that are appended to the slot's list, instead of the value itself."""
    aliases: Mapping[str, str] | None = None
    """Documented spellings of values, and what the API takes for them (also within arrays)."""
    convert: tuple[str, ...] = ()
    """Names of conversions of the value, in order (`filters.conversions.CONVERSIONS`)."""
    implies: tuple[tuple[Slot, Any], ...] = ()
    """Other slots that this argument fixes when given; another value there is a fault."""
    needs: tuple[tuple[Slot, Any], ...] = ()
    """Values that other slots must have for this argument to be allowed."""
    client: str = ""
    """The client's option that gives the value where a call does not."""
    same_as: str = ""
    """Documented name of the argument that this one repeats: when given it must be equal."""
    refused: str = ""
    """Why the API no longer accepts it; giving it is a fault."""
    cursor: bool = False
    """It says which page of results is wanted: None is the first, and a link to a page is taken for
    the cursor in it."""


class Route(NamedTuple):
    """One operation that a tool can call, and how the arguments reach it."""

    operation: str
    method: str
    path: str
    """With `{name}` for each path slot; may have a query of its own."""
    fields: tuple[Field, ...] = ()
    media_type: str = ""
    """Of the request body; empty: no body. What each one takes: `media_types.BODY_FORMATS`."""
    auth: str = ""
    """Name of the authentication rule in `ServiceInfo.auth`."""
    checks: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    """(JSON pointer, JSON Schema): checked on the finished body where something is there."""
    when: tuple[str, Any] | None = None
    """(documented name, value): taken when that argument has that value, or with `ABSENT` for the
    value, when it is given at all. None: taken when no other route is."""
    body_required: bool = False
    """A body is sent even when no argument puts anything into it."""
    form_style: str = ""
    """One of `styles.STYLES`: how nested values of a form are written. Empty: as in OpenAPI, arrays
    by repeating the name and objects as JSON."""
    accept: str = ""
    """The media types to ask for; empty: those of the service."""
    readings: Mapping[str, str] = {}
    """How responses are read that are no JSON, by status (`2XX` and `default` stand for several):
    one of `call.results.READINGS`."""
    server: str = ""
    """Where the operation is called, if not at the API's base URL; may hold `{variables}`."""
    members: str = ""
    """Pointer to the object of the body that members of `extra_body` are added to; empty: the body
    itself."""
    arrays: tuple[str, ...] = ()
    """JSON pointers of arrays in the body that have one item, whose members are slots."""


class Limit(NamedTuple):
    """At most `count` requests in any `seconds`."""

    count: int  # type: ignore[assignment]
    seconds: int


class ConditionalLimit(NamedTuple):
    """Lower limits for requests with some argument, kept to besides those of the tool.

    Only requests that meet the condition count against them.
    """

    argument: str
    """The documented name."""
    values: tuple[Any, ...] | None
    """The condition: the argument is one of these, or a list that holds one. None: it is given,
    and neither None nor false nor empty."""
    limits: tuple[Limit, ...]


class Tool(Generic[Result]):
    """One tool: its names, its routes, and what the client needs to know to call it well."""

    __slots__ = (
        "compiled",
        "conditional_limits",
        "exclusive",
        "idempotent",
        "limits",
        "name",
        "paging",
        "read_only",
        "routes",
        "schemas",
        "slug",
        "unavailable",
        "unique",
    )

    def __init__(
        self,
        slug: str,
        name: str,
        routes: tuple[Route, ...],
        *,
        read_only: bool = False,
        idempotent: bool = False,
        unavailable: str = "",
        unique: str = "",
        exclusive: tuple[tuple[str, ...], ...] = (),
        limits: tuple[Limit, ...] = (),
        conditional_limits: tuple[ConditionalLimit, ...] = (),
        paging: Mapping[str, Any] | None = None,
        schemas: Mapping[str, Mapping[str, Any]] | None = None,
    ) -> None:
        self.slug = slug
        self.name = name
        """`group.method`, as it is reached in Python."""
        self.routes = routes
        self.read_only = read_only
        self.idempotent = idempotent
        self.unavailable = unavailable
        """Why it cannot be called; then it has no routes."""
        self.unique = unique
        """Documented name of the argument by which the API drops duplicates; empty: none."""
        self.exclusive = exclusive
        """Groups of documented names of which exactly one must be given."""
        self.limits = limits
        self.conditional_limits = conditional_limits
        self.paging = paging
        """How its pages lead on (`pages.styles`); None: its response is all there is."""
        self.schemas = schemas or {}
        """Schemas that those of the fields refer to by name."""
        self.compiled: Any = None
        """What the runtime derives from this table on the first call (`wire.compiled`)."""


class Credential(NamedTuple):
    """One credential: the client's option for it and how a request carries it."""

    option: str
    environment: str
    where: Literal["header", "query", "cookie"]
    name: str
    format: str = "{}"
    secret: bool = True
    basic: Literal["", "user", "password"] = ""
    """Which part of basic authentication it is; both parts are one header."""


class ClientOption(NamedTuple):
    """An option of the client: a part of the address, or an argument of many operations."""

    option: str
    environment: str = ""
    default: str = ""
    values: tuple[str, ...] = ()
    """The only ones there are; empty: any."""
    in_address: bool = False


class ServiceInfo(NamedTuple):
    """The settings of all requests to a service."""

    name: str
    package: str
    """The import package."""
    version: str
    base_url: str
    headers: Mapping[str, str]
    """Sent with every request (an API revision, say)."""
    accept: str
    credentials: tuple[Credential, ...]
    auth: Mapping[str, tuple[tuple[str, ...], ...]]
    """Rule name to alternatives, in order of preference: one of them is sent. An alternative is the
    options of the credentials that go together; an empty one is none at all."""
    index: Mapping[str, tuple[str, str]]  # type: ignore[assignment]
    """Slug to (table below `wire`, model of its arguments)."""
    retired_status: int = 0
    """The status that says the API revision is retired; 0: none."""
    paths: Mapping[str, str] = {}
    """Rule name to how the paths begin that it is for; the longest that fits holds. A rule without
    an entry is for single operations."""
    options: tuple[ClientOption, ...] = ()
    """Those that are no credentials."""
    partial_failure_header: str = ""
    """A response header that tells of a partial failure behind a success status."""
    errors: Mapping[str, Any] = {
        "errors": ["/errors", "/error"],
        "texts": ["/code", "/title", "/detail"],
        "sources": ["/source/pointer", "/source/parameter"],
        "id": "/id",
    }
    """Where an error response says what is wrong, as JSON pointers: the `errors` (a list, or one;
    the first that is there), and in each of them its `texts` (with `first_text_only` alternatives),
    the `sources` in the request and an `id`. `flag`: what is false in errors whose status is that
    of a success."""
    rate_limits: tuple[Mapping[str, Any], ...] = (
        {"wait": "retry-after", "statuses": (429,)},
        {"remaining": "ratelimit-remaining", "reset": "ratelimit-reset"},
    )
    """Headers in which the API tells of its rate limits, in lower case, by what they hold: `wait`
    (with the `statuses` of refusals), `remaining` and `reset`, or `field` (a structured header). Or
    the `reason` in the body, as a JSON pointer, whose `values` make `statuses` a refusal."""

"""The design of a client: what it offers and how its calls go out, in no language.

Values are frozen and hold all that a target needs. Names are words; documented names, slugs and
names on the wire are text, exactly as they must be sent or shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.conventions.errors import PLAIN, ErrorShape
from generator.conventions.locations import SlotName
from generator.conventions.pagination import Pagination
from generator.conventions.rate_limits import RateLimitHeaders
from generator.design.types import ANY, Type
from generator.design.words import Path, Words
from generator.jsonvalue import JsonText

Window: TypeAlias = Literal["second", "minute", "hour", "day"]


# -- the wire table --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of the request, and how a value is written there."""

    name: SlotName
    encoding: JsonText | None = None
    """How it is written, as the wire table spells it; None: as is usual for its location."""


@dataclass(frozen=True, slots=True)
class SlotValue:
    slot: SlotName
    value: JsonText


@dataclass(frozen=True, slots=True)
class Append:
    """A piece of text that an argument adds to a list that others may add to.

    `text` may hold `{}` for the value; without it the argument is a switch. `member` takes one
    member of an object value.
    """

    text: str
    member: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One argument, or a value that the client fills in by itself, on its way to its slots."""

    type: Type = ANY
    """What the value must be."""
    documented: str = ""
    """The documented name; empty where the page has none for it."""
    argument: Path = ()
    """Empty where the client does not ask for it. A path that others extend is a whole object."""
    slots: tuple[Slot, ...] = ()
    required: bool = False
    """Must be given; with an `anchor`, only when that object is sent."""
    default: JsonText | None = None
    """Sent when the argument is left out; with an `anchor`, only when that object is sent."""
    anchor: str = ""
    """JSON pointer of the nearest optional object around the slot; empty: always sent."""
    wrap: JsonText | None = None
    """A template with "{}" for the value: every item that is text is put into it."""
    appends: tuple[Append, ...] = ()
    """What is added to the slot instead of the value itself."""
    aliases: tuple[tuple[str, str], ...] = ()
    """Documented spellings of values, and what the API takes for them."""
    convert: tuple[str, ...] = ()
    """Names of conversions of the value, in order."""
    implies: tuple[SlotValue, ...] = ()
    """Slots that this argument fixes when it is given; another value there is a fault."""
    needs: tuple[SlotValue, ...] = ()
    """Values that other slots must have for this argument to be allowed."""
    client: str = ""
    """The client's option that gives the value where a call does not."""
    cursor: bool = False
    """It says which page of results is wanted; null: the first."""
    same_as: str = ""
    """Documented name of the argument that this one repeats."""
    refused: str = ""
    """Why the API no longer takes it; giving it is a fault."""


@dataclass(frozen=True, slots=True)
class Check:
    """What the finished body must hold at a JSON pointer, where anything is there."""

    pointer: str
    type: Type


@dataclass(frozen=True, slots=True)
class Choice:
    """A parameter has a value, or is given at all where `value` is None."""

    parameter: str
    value: JsonText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One operation of the API that a tool can call, and how the arguments reach it."""

    operation: str
    """Its id."""
    method: str
    path: str
    fields: tuple[Field, ...] = ()
    """In wire order: of members in the body and of pairs in the query."""
    media_type: str = ""
    """Of the request body; empty: no body."""
    body_required: bool = False
    """A body is sent even when no argument puts anything into it."""
    form_style: str = ""
    """How nested values of a form are written, as the table spells it; empty: as in OpenAPI."""
    members: str = ""
    """Pointer to the object of the body that further members are added to; empty: the body."""
    server: str = ""
    """Where it is called, if not at the API's base URL."""
    auth: str = ""
    """Name of the rule of authentication."""
    checks: tuple[Check, ...] = ()
    when: Choice | None = None
    """When it is taken; None: when no other route is."""
    status: int | str = 200
    """Of a success."""
    response: Type | None = None
    """What callers get for any success; None: a success has no body."""
    readings: tuple[tuple[int | str, str], ...] = ()
    """How responses are read that are no JSON, by status, as the wire table spells it."""
    accept: str = ""
    """The media types to ask for; empty: those of the client."""
    arrays: tuple[str, ...] = ()
    """JSON pointers of arrays in the body of which one item is sent, made of members."""


# -- what a call takes and gives -------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument, or one member of an argument that is a group of them."""

    name: Words
    type: Type
    """What may be given; of a group, whether null is taken for the whole."""
    members: tuple[Argument, ...] = ()
    """What a group is made of."""
    required: bool = False
    positional: bool = False
    description: str = ""
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One documented parameter, for those who call a tool by its documented names."""

    name: str
    type: Type
    required: bool = False
    required_on_page: bool = False
    description: str = ""
    """Without what only repeats the name."""
    default: JsonText | None = None
    example: JsonText | None = None
    refused: str = ""
    """Why it cannot be sent; empty: it can."""
    deprecated: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """A collection: how one page of it leads to the next, and what it is of."""

    style: Pagination
    item: Type


@dataclass(frozen=True, slots=True)
class FilterField:
    """A field of a filter, with the operators for one value, for a list and for none."""

    name: str
    operators: tuple[str, ...]
    list_operators: tuple[str, ...]
    bare_operators: tuple[str, ...]
    type: Type


@dataclass(frozen=True, slots=True)
class Filter:
    """The grammar of filters that a tool takes as text."""

    fields: tuple[FilterField, ...]
    arguments: tuple[Words, ...]
    """The arguments that take it."""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` requests in a `window`; with `when`, only under that condition."""

    count: int
    window: Window
    when: str = ""


@dataclass(frozen=True, slots=True)
class ConditionalLimit:
    """Lower limits for requests with some argument, in addition to those of the tool."""

    parameter: str
    values: tuple[JsonText, ...]
    """The condition: the argument is one of these, or a list that holds one."""
    limits: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a call does to the account; where nothing says so, the worst is assumed."""

    read_only: bool = False
    destructive: bool = True
    idempotent: bool = False
    """A second call like the first changes nothing more."""
    repeatable: bool = False
    """The client may send a request again when the API may have acted on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentation:
    title: str
    description: str = ""
    """The page's words, whole."""
    brief: str = ""
    """Without sentences that only state limits and scopes."""
    summary: str = ""
    """One sentence."""
    notes: tuple[str, ...] = ()
    """What decisions add."""
    line: int = 0
    """Of the page."""
    page: str = ""
    """The page's file, where there are several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One tool as the client offers it."""

    slug: str
    name: Words
    documentation: Documentation
    routes: tuple[Route, ...]
    arguments: tuple[Argument, ...] = ()
    """Those that must be given first."""
    parameters: tuple[Parameter, ...] = ()
    """In the order of the page."""
    pages: Pages | None = None
    """None: it returns no collection."""
    effect: Effect = Effect()
    limits: tuple[Limit, ...] = ()
    """That the client keeps to."""
    page_limits: tuple[Limit, ...] = ()
    """As stated on the page."""
    conditional_limits: tuple[ConditionalLimit, ...] = ()
    scopes: tuple[str, ...] = ()
    unique: str = ""
    """The parameter by which the API drops duplicates of a request."""
    exactly_one_of: tuple[str, ...] = ()
    filter: Filter | None = None
    unavailable: str = ""
    """Why it cannot be called; it then has no operation."""
    deprecated: bool = False
    """The vendor may drop it."""

    def documented_fields(self) -> tuple[Field, ...]:
        """The fields of all routes that have a documented name, and an argument for it."""
        return tuple(
            field
            for route in self.routes
            for field in route.fields
            if field.documented and field.argument
        )

    @property
    def limits_differ(self) -> bool:
        """Whether the page states other limits than those that the client keeps."""
        stated = sorted(
            (limit.count, limit.window) for limit in self.page_limits if not limit.when
        )
        kept = sorted((limit.count, limit.window) for limit in self.limits)
        return bool(stated) and stated != kept


@dataclass(frozen=True, slots=True)
class Group:
    """The tools of one group of the vendor's."""

    name: Words
    title: str
    operations: tuple[Operation, ...]
    """In the order of the page."""


# -- the service -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Package:
    """What the owner calls the package."""

    distribution: str
    module: str
    client: str
    version: str
    summary: str
    licence: str
    usage: str = ""
    """An example of its use."""


@dataclass(frozen=True, slots=True)
class Credential:
    """One credential: the client's option for it and how a request carries it."""

    option: str
    environment: str
    slot: SlotName
    format: str
    public: bool
    about: str
    basic: str = ""
    """Which part of basic authentication it is."""


@dataclass(frozen=True, slots=True)
class ClientOption:
    """What the client is told once: a part of the address, or an argument of many operations."""

    option: str
    environment: str
    default: str
    values: tuple[str, ...]
    in_address: bool
    about: str
    credential: bool = False
    """A public credential of that name is the same option."""


@dataclass(frozen=True, slots=True)
class AuthRule:
    """What requests carry: the first alternative whose credentials are given, all of them."""

    name: str
    paths: str
    """How the paths of its requests begin; empty: it is for single operations."""
    alternatives: tuple[tuple[str, ...], ...]
    """An empty one: requests may go without."""


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Headers of signed requests from the service, and where the body repeats the id."""

    signature: str
    timestamp: str
    """Empty: the body is signed alone."""
    id: str
    id_pointer: str
    prefix: str = ""
    """What stands before the signature."""


@dataclass(frozen=True, slots=True)
class OAuth:
    token_url: str


@dataclass(frozen=True, slots=True)
class BulkMethod:
    """A tool that a bulk job calls, and the parameter that it gives."""

    slug: str
    parameter: str
    argument: Path


@dataclass(frozen=True, slots=True)
class BulkPolling:
    """How to find out what became of a job."""

    method: BulkMethod
    job_id: str
    """JSON pointer of the id in the response that starts a job."""
    status: str
    """JSON pointer of the status in the response of the method."""
    pending: tuple[str, ...]
    succeeded: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorPlace:
    """JSON pointers, in an error, of the pointer that leads to the row, and of the message."""

    row: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkJob:
    """A function that sends any number of rows in as few jobs as the API allows."""

    name: Words
    about: str
    start: BulkMethod
    rows: str
    """JSON pointer of the rows in the request."""
    max_rows: int
    max_bytes: int
    max_row_bytes: int
    """0: no limit."""
    polling: BulkPolling | None = None
    errors: tuple[BulkMethod, ErrorPlace] | None = None
    """The collection of a job's errors."""
    refused: ErrorPlace | None = None
    """In the errors of a request that is refused."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A documented tool that the client does not offer."""

    slug: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDesign:
    """All that a target needs to know."""

    service: str
    """As people write it."""
    title: str
    """As the page writes it."""
    package: Package
    base_url: str
    accept: str = "application/json"
    headers: tuple[tuple[str, str], ...] = ()
    retired_status: int = 0
    """The status that says the API revision is retired; 0: none."""
    partial_failure_header: str = ""
    errors: ErrorShape = PLAIN
    """Where an error response says what is wrong."""
    rate_limits: tuple[RateLimitHeaders, ...] = ()
    """Headers in which the API reports its rate limits."""
    credentials: tuple[Credential, ...] = ()
    options: tuple[ClientOption, ...] = ()
    """Of the client, that are no credentials."""
    auth: tuple[AuthRule, ...] = ()
    webhooks: Webhooks | None = None
    oauth: OAuth | None = None
    bulk_jobs: tuple[BulkJob, ...] = ()
    declared_tools: int | None = None
    """How many tools the page says that it has; None: it does not say."""
    groups: tuple[Group, ...] = ()
    """By name."""
    slug_prefix: str = ""
    """What slugs begin with, before the words of the tool."""
    slugs: tuple[str, ...] = ()
    """Of all tools, in the order of the page."""
    left_out: tuple[LeftOut, ...] = ()
    requests: Mapping[str, Type]
    """Types that the API has names for, as requests take them."""
    responses: Mapping[str, Type]
    """The same for responses, by the names that they are given here."""

    def operations(self) -> tuple[Operation, ...]:
        """All operations in the order of the page."""
        found = {one.slug: one for group in self.groups for one in group.operations}
        return tuple(found[slug] for slug in self.slugs)

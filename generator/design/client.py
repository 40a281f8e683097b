"""The language-neutral design of a client: what it offers, and how its calls are sent.

Values are frozen and contain everything that a target needs. Names are words; documented names,
slugs and names on the wire are text, exactly as they are sent or shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.conventions.errors import PLAIN, ErrorShape
from generator.conventions.locations import SlotName
from generator.conventions.pagination import Pagination
from generator.conventions.rate_limits import RateLimitHeaders
from generator.design.types import ANY, Member, Type
from generator.design.words import Path, Words
from generator.jsonvalue import JsonText

Window: TypeAlias = Literal["second", "minute", "hour", "day"]


# -- the wire table --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Slot:
    """A slot of the request, and how a value is written there."""

    name: SlotName
    encoding: JsonText | None = None
    """How it is written, as the wire table spells it; None: as usual for its location."""


@dataclass(frozen=True, slots=True)
class SlotValue:
    slot: SlotName
    value: JsonText


@dataclass(frozen=True, slots=True)
class Append:
    """A piece of text that an argument appends to a list shared with other arguments.

    `text` may contain `{}` for the value; without it, the argument is a switch. `member` selects
    one member of an object.
    """

    text: str
    member: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """An argument, or a value that the client fills in, and its slots."""

    type: Type = ANY
    """What the value must be."""
    documented: str = ""
    """The documented name; empty if the page has none."""
    argument: Path = ()
    """Empty if callers do not pass it. A path that others extend is a whole object."""
    slots: tuple[Slot, ...] = ()
    required: bool = False
    """Must be given; with an `anchor`, only when that object is sent."""
    default: JsonText | None = None
    """Sent when the argument is left out; with an `anchor`, only when that object is sent."""
    anchor: str = ""
    """JSON pointer of the nearest optional object around the slot; empty: always sent."""
    wrap: JsonText | None = None
    """A template with "{}", into which each item that is text is put."""
    appends: tuple[Append, ...] = ()
    """What is appended to the slot instead of the value."""
    aliases: tuple[tuple[str, str], ...] = ()
    """Documented spellings of values, and the values that the API accepts for them."""
    convert: tuple[str, ...] = ()
    """Names of conversions of the value, in order."""
    implies: tuple[SlotValue, ...] = ()
    """Slots that this argument sets when it is given; other values there are faults."""
    needs: tuple[SlotValue, ...] = ()
    """Values that other slots must have if this argument is given."""
    client: str = ""
    """The option of the client that gives the value if a call does not."""
    cursor: bool = False
    """It selects the page of results; null: the first."""
    same_as: str = ""
    """Documented name of the argument that this one repeats."""
    refused: str = ""
    """Why the API no longer accepts it; passing it is a fault."""


@dataclass(frozen=True, slots=True)
class Check:
    """The type that the finished body must have at a JSON pointer, if it has anything there."""

    pointer: str
    type: Type


@dataclass(frozen=True, slots=True)
class Choice:
    """A parameter has a value, or is given if `value` is None."""

    parameter: str
    value: JsonText | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One operation that a tool can call, and how the arguments reach it."""

    operation: str
    """Its id."""
    method: str
    path: str
    fields: tuple[Field, ...] = ()
    """In wire order: of members in the body and of pairs in the query."""
    media_type: str = ""
    """Of the request body; empty: no body."""
    body_required: bool = False
    """A body is sent even if no argument goes into it."""
    form_style: str = ""
    """How nested values of a form are written, as the wire table spells it; empty: as in
    OpenAPI."""
    members: str = ""
    """Pointer to the object of the body that further members are added to; empty: the body."""
    server: str = ""
    """Where it is called, if not at the API's base URL."""
    auth: str = ""
    """Name of the rule of authentication."""
    checks: tuple[Check, ...] = ()
    when: Choice | None = None
    """The condition that chooses it; None: it is the default."""
    status: int | str = 200
    """Of a success."""
    response: Type | None = None
    """What callers get on success; None: the response has no body."""
    readings: tuple[tuple[int | str, str], ...] = ()
    """How responses other than JSON are read, by status, as the wire table spells it."""
    accept: str = ""
    """The media types to ask for; empty: those of the client."""
    arrays: tuple[str, ...] = ()
    """JSON pointers of arrays in the body of which one item is sent, made of members."""


# -- arguments and results -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Wording:
    """Where a description comes from, as long as it is not there: the first that says anything."""

    decided: str = ""
    page: tuple[tuple[str, str], ...] = ()
    """Tools and parameters that the page describes, where it has the same words for all of them;
    no slug: the tool itself."""
    otherwise: str = ""
    notes: tuple[str, ...] = ()
    """What follows it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument, or one member of an argument that is a group of them."""

    name: Words
    type: Type
    """The type of its values; of a group, whether null is accepted for the whole."""
    members: tuple[Argument, ...] = ()
    """The members of a group."""
    required: bool = False
    positional: bool = False
    description: str = ""
    wording: Wording = Wording()
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One documented parameter, for calls by documented names."""

    name: str
    type: Type
    required: bool = False
    required_on_page: bool = False
    description: str = ""
    """Without what only repeats the name."""
    wording: Wording = Wording()
    default: JsonText | None = None
    example: JsonText | None = None
    refused: str = ""
    """Why it cannot be sent; empty if it can."""
    deprecated: bool = False
    beyond_page: bool = False
    """The API takes it, and the page leaves it out."""
    shown: bool = False
    """Examples of calls have it, although it need not be given."""


@dataclass(frozen=True, slots=True)
class Pages:
    """A collection: how one page leads to the next, and the type of its items."""

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
    """The grammar of the filters of a tool, which are text."""

    fields: tuple[FilterField, ...]
    arguments: tuple[Words, ...]
    """The arguments that accept it."""


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `count` requests in a `window`; with `when`, only under that condition."""

    count: int
    window: Window
    when: str = ""


@dataclass(frozen=True, slots=True)
class ConditionalLimit:
    """Lower limits for requests with a certain argument, in addition to those of the tool."""

    parameter: str
    values: tuple[JsonText, ...]
    """The condition: the argument is one of these, or a list that holds one."""
    limits: tuple[Limit, ...]


@dataclass(frozen=True, slots=True)
class Effect:
    """What a call does to the account; the worst is assumed by default."""

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
    """The description on the page, in full."""
    brief: str = ""
    """The description without sentences that only state limits, scopes and a status."""
    summary: str = ""
    """One sentence."""
    notes: tuple[str, ...] = ()
    """Notes of decisions."""
    line: int = 0
    """The line of the page."""
    page: str = ""
    """The page's file, where there are several."""


@dataclass(frozen=True, slots=True)
class Alias:
    """Another slug of a tool, for `call`."""

    slug: str
    given: tuple[tuple[str, JsonText], ...] = ()
    """The arguments that it stands for, by documented names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One tool as the client offers it."""

    slug: str
    name: Words
    documentation: Documentation
    routes: tuple[Route, ...]
    arguments: tuple[Argument, ...] = ()
    """Required arguments come first."""
    parameters: tuple[Parameter, ...] = ()
    """In the order of the page."""
    pages: Pages | None = None
    """None: it does not return a collection."""
    effect: Effect = Effect()
    limits: tuple[Limit, ...] = ()
    """The limits that the client keeps."""
    page_limits: tuple[Limit, ...] = ()
    """As stated on the page."""
    conditional_limits: tuple[ConditionalLimit, ...] = ()
    scopes: tuple[str, ...] = ()
    """All that are named."""
    scope_choices: tuple[tuple[str, ...], ...] = ()
    """Scopes that are enough together, each by itself; empty: all are needed."""
    unique: str = ""
    """The parameter by which the API drops duplicates of a request."""
    exactly_one_of: tuple[str, ...] = ()
    filter: Filter | None = None
    unavailable: str = ""
    """Why it cannot be called: it has no operation. Empty if it can."""
    deprecated: bool = False
    """The vendor may drop it."""
    aliases: tuple[Alias, ...] = ()

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
        """Whether the page states other limits than the client keeps."""
        stated = sorted(
            (limit.count, limit.window) for limit in self.page_limits if not limit.when
        )
        kept = sorted((limit.count, limit.window) for limit in self.limits)
        return bool(stated) and stated != kept


@dataclass(frozen=True, slots=True)
class Group:
    """The tools of one of the vendor's groups."""

    name: Words
    title: str
    operations: tuple[Operation, ...]
    """In the order of the page."""


# -- the service -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Package:
    """The names that the owner gives the package."""

    distribution: str
    module: str
    client: str
    version: str
    summary: str
    licence: str
    usage: str = ""
    """An example of its use."""
    author: str = ""
    """Who holds the copyright; empty: its authors."""
    urls: tuple[tuple[str, str], ...] = ()
    """Web pages, by label."""
    changes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What versions changed, the newest first."""


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
    """An option of the client: a variable of the base URL, or a parameter of many operations."""

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
    """Credentials of requests: those of the first alternative that is completely given."""

    name: str
    paths: str
    """The prefix of its requests' paths; empty: it is for single operations."""
    alternatives: tuple[tuple[str, ...], ...]
    """An empty alternative: credentials are optional."""


@dataclass(frozen=True, slots=True)
class Webhooks:
    """Headers of signed requests from the service, and where the body repeats the id."""

    signature: str
    timestamp: str
    """Empty: only the body is signed."""
    id: str
    id_pointer: str
    prefix: str = ""
    """The text before the signature."""


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
    failed: str = ""
    """JSON pointer of the number of rows that failed, in the same response; empty: it has none."""


@dataclass(frozen=True, slots=True)
class ErrorPlace:
    """JSON pointers, in an error, of the pointer that leads to the row, and of the message."""

    row: str
    message: str


@dataclass(frozen=True, slots=True)
class BulkErrors:
    """The collection of a job's errors."""

    method: BulkMethod
    place: ErrorPlace
    page_size: Path = ()
    """The argument for the number of errors on a page; empty: there is none."""
    largest_page: int = 0


@dataclass(frozen=True, slots=True)
class RowEnvelope:
    """What the API has around the content of a row, which callers may give alone."""

    constants: tuple[tuple[str, JsonText], ...]
    """Members that have the same value in every row."""
    content: Member
    members: tuple[str, ...]
    """Names of all members; the content has none of them."""


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
    errors: BulkErrors | None = None
    refused: ErrorPlace | None = None
    """In the errors of a request that is refused."""
    row: Type
    """One row, as the API has it."""
    envelope: RowEnvelope | None = None
    """None: callers give whole rows."""
    example: tuple[JsonText, ...] = ()
    """Rows as callers give them, where the documents have any."""
    arguments: tuple[Words, ...] = ()
    """Further arguments of the method that starts a job, without those that only shape its
    response."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A documented tool that the client does not offer."""

    slug: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientDesign:
    """Everything that a target needs."""

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
    """Where an error response has its messages."""
    rate_limits: tuple[RateLimitHeaders, ...] = ()
    """Headers in which the API reports its rate limits."""
    credentials: tuple[Credential, ...] = ()
    options: tuple[ClientOption, ...] = ()
    """Options of the client other than credentials."""
    auth: tuple[AuthRule, ...] = ()
    webhooks: Webhooks | None = None
    oauth: OAuth | None = None
    bulk_jobs: tuple[BulkJob, ...] = ()
    declared_tools: int | None = None
    """The number of tools that the page declares, if it does."""
    groups: tuple[Group, ...] = ()
    """By name."""
    slug_prefix: str = ""
    """What slugs begin with, before the words of the tool."""
    slugs: tuple[str, ...] = ()
    """Of all tools, in the order of the page."""
    left_out: tuple[LeftOut, ...] = ()
    search_words: tuple[tuple[str, str], ...] = ()
    """What people say, and the words of tools that it leads to."""
    requests: Mapping[str, Type]
    """Types that have names in the API, as requests have them."""
    request_names: Mapping[str, Words] = field(default_factory=dict)
    """What callers know them by; several may have the same."""
    responses: Mapping[str, Type]
    """The types of responses, by the names that they have in the design."""
    fingerprint: str = ""
    """Stands for all of it but the words of pages; empty: not known."""

    def operations(self) -> tuple[Operation, ...]:
        """All operations in the order of the page."""
        found = {one.slug: one for group in self.groups for one in group.operations}
        return tuple(found[slug] for slug in self.slugs)

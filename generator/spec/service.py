"""`service.yaml`: names, address, authentication and conventions of one service."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from generator.conventions.chosen import Conventions
from generator.conventions.kinds import ERROR_STATUS, POINTER, SLOT
from generator.conventions.locations import COOKIE, HEADER, QUERY, SlotName
from generator.diagnostics import Diagnostics
from generator.keys import (
    FLAG,
    TEXT,
    Either,
    KeyFault,
    ListOf,
    MapOf,
    Record,
    choice,
    key,
)
from generator.source import Location
from generator.spec import values
from generator.spec.bulk import BulkJobSpec
from generator.spec.reader import read_record
from generator.spec.yaml import load as load_yaml


@dataclass(frozen=True, slots=True)
class PackageNames:
    """Names of the package, and what is said of it."""

    distribution: str = key(values.DISTRIBUTION, about="The name on the package index.")
    module: str = key(values.MODULE, name="import", about="The import package.")
    client: str = key(
        values.CLASS,
        about="The sync client's class; the async one has `Async` in front.",
    )
    version: str = key(values.VERSION, about="The package's version.")
    summary: str = key(TEXT, about="One sentence about the package.", default="")
    licence: str = key(
        values.LICENCE, about="The licence, as an SPDX expression.", default=""
    )
    usage: str = key(
        values.USAGE,
        about="Python that shows the package at work, for its README.",
        default="",
    )
    author: str = key(
        TEXT, about="Who holds the copyright; the authors, by default.", default=""
    )
    urls: tuple[tuple[str, str], ...] = key(
        MapOf(values.WEB_ADDRESS, values.URL_LABEL),
        about="Web pages of the package, such as its source and its issues.",
        default=(),
    )
    changes: tuple[tuple[str, tuple[str, ...]], ...] = key(
        MapOf(ListOf(TEXT), values.VERSION),
        about="What each version changed, the newest first, for the changelog.",
        default=(),
    )


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """A variable in the address: an option of the client."""

    option: str
    environment: str = key(
        values.ENVIRONMENT,
        about="The environment variable that the client reads; if left out, it is made of the "
        "service's name and the variable's.",
        default="",
    )
    default: str = key(TEXT, about="Taken where none is given.", default="")
    values: tuple[str, ...] = key(
        ListOf(TEXT), about="The only values that there are.", default=()
    )
    about: str = key(TEXT, about="One sentence about it.", default="")


@dataclass(frozen=True, slots=True)
class ClientParameter:
    """A parameter of many operations that is an option of the client, such as an account."""

    option: str
    slot: SlotName = key(SLOT, about="Where in the request it stands.")
    environment: str = key(
        values.ENVIRONMENT,
        about="The environment variable that the client reads.",
        default="",
    )
    default: str = key(TEXT, about="Taken where none is given.", default="")
    about: str = key(TEXT, about="One sentence about it.", default="")

    def faults(self) -> Iterator[KeyFault]:
        if not self.slot.location.in_parameters:
            yield KeyFault(
                "`{section}` must stand in a path, a query, a header or a cookie",
                "write it like `slot: path account_id`",
                ("slot",),
            )


@dataclass(frozen=True, slots=True)
class Api:
    """Settings of every request."""

    base_url: str = key(
        values.BASE_TEMPLATE,
        about="What every path follows. A variable in it, like {region}, is an option of the "
        "client.",
    )
    accept: str = key(
        values.MEDIA_TYPES,
        about="The header Accept of every request.",
        default="application/json",
    )
    headers: tuple[tuple[str, str], ...] = key(
        MapOf(values.HEADER_VALUE, values.HEADER_NAME),
        about="Headers of every request, such as an API revision.",
        default=(),
    )
    retired_status: int = key(
        ERROR_STATUS,
        about="The status that says that the API's revision is retired.",
        default=0,
    )
    partial_failure_header: str = key(
        values.HEADER_NAME,
        about="A response header that reports a partial failure of a successful call.",
        default="",
    )
    variables: tuple[ServerVariable, ...] = key(
        MapOf(Record(ServerVariable), values.OPTION, into="option"),
        about="Variables in addresses of which more is to be said than their names.",
        default=(),
    )


@dataclass(frozen=True, slots=True)
class CredentialSpec:
    """One credential: the client's option, its environment variable, and its slot."""

    option: str
    environment: str = key(
        values.ENVIRONMENT,
        about="The environment variable that the client reads.",
        default="",
    )
    header: str = key(
        values.HEADER_NAME, about="The header that carries it.", default=""
    )
    query: str = key(
        values.QUERY_NAME, about="The query parameter that carries it.", default=""
    )
    cookie: str = key(
        values.COOKIE_NAME, about="The cookie that carries it.", default=""
    )
    basic: str = key(
        choice(("user", "password")),
        about="Which part of HTTP basic authentication it is; parts are encoded together.",
        default="",
    )
    scheme: str = key(
        TEXT,
        about="The document's security scheme that it is for, where that has another name.",
        default="",
    )
    format: str = key(
        values.CREDENTIAL_FORMAT,
        about="The value that is sent, with {} for the credential.",
        default="{}",
    )
    public: bool = key(
        FLAG, about="Everybody may know it; it is not hidden in logs.", default=False
    )
    about: str = key(TEXT, about="One sentence about it.", default="")

    one_of: ClassVar[tuple[str, ...]] = ("header", "query", "cookie", "basic")

    @property
    def slot(self) -> SlotName:
        if self.cookie:
            return SlotName(COOKIE, self.cookie)
        if self.query:
            return SlotName(QUERY, self.query)
        return SlotName(HEADER, self.header or "Authorization")

    @property
    def where(self) -> str:
        return self.slot.location.name

    @property
    def name(self) -> str:
        return self.slot.name

    def faults(self) -> Iterator[KeyFault]:
        if [self.header, self.query, self.cookie, self.basic].count("") != 3:
            yield KeyFault(
                "`{section}` needs one of a header, a query, a cookie and basic",
                "write `header: Authorization` or `query: key`",
            )
        if self.basic and self.format != "{}":
            yield KeyFault(
                "`{section}` is a part of basic authentication, which has a fixed format",
                "take the format out",
                ("format",),
            )


@dataclass(frozen=True, slots=True)
class AuthRule:
    """Credentials of operations whose path begins with `paths`; overrides the document."""

    name: str
    paths: str = key(values.PATH_PREFIX, about="How the paths of its operations begin.")
    credentials: tuple[str | tuple[str, ...], ...] = key(
        ListOf(Either((TEXT, ListOf(TEXT)))),
        about="Credentials in order of preference; one of them is sent, or those of one list "
        "together.",
        default=(),
    )
    optional: bool = key(
        FLAG, about="Calls go without credentials where none is given.", default=False
    )

    @property
    def alternatives(self) -> tuple[tuple[str, ...], ...]:
        """Credentials that go together, in order of preference; an empty one is none at all."""
        together = tuple((c,) if isinstance(c, str) else c for c in self.credentials)
        return (*together, ()) if self.optional and together else together


@dataclass(frozen=True, slots=True)
class Authentication:
    """Credentials, and which operations carry them.

    The rule for an operation's path says what it carries, otherwise the `security` of the vendor's
    document. Nothing else is sent: a rule without credentials sends none.
    """

    credentials: tuple[CredentialSpec, ...] = key(
        MapOf(Record(CredentialSpec), values.OPTION, into="option"),
        about="Credentials, by the client's option for each.",
    )
    rules: tuple[AuthRule, ...] = key(
        MapOf(Record(AuthRule), values.WORD, into="name"),
        about="Operations that carry other credentials than the document says; the longest path "
        "that fits holds.",
        default=(),
    )

    origins: tuple[str, ...] = key(
        ListOf(values.ORIGIN),
        about="Other servers than the API's own that credentials may go to, for operations that "
        "the document places there.",
        default=(),
    )

    def faults(self) -> Iterator[KeyFault]:
        known = [credential.option for credential in self.credentials]
        for rule in self.rules:
            for option in (one for names in rule.alternatives for one in names):
                if option not in known:
                    yield KeyFault(
                        f"there is no credential called {option!r}",
                        "there are: " + ", ".join(known) if known else "add it above",
                        ("rules", rule.name, "credentials"),
                    )


@dataclass(frozen=True, slots=True)
class OpenApiNames:
    """Names of the vendor's extensions in its OpenAPI document; empty: it has none."""

    aliases: str = key(
        values.EXTENSION, about="A list of former operation ids.", default=""
    )
    limits: str = key(
        values.EXTENSION, about='Rate limits, like `{burst: "75/s"}`.', default=""
    )
    scopes: str = key(values.EXTENSION, about="A list of scopes.", default="")
    filters: str = key(
        values.EXTENSION,
        about="Fields of a filter, with their operators and values.",
        default="",
    )
    filter_slot: SlotName = key(
        SLOT,
        about="The slot that holds the filter.",
        default=SlotName(QUERY, "filter"),
    )


@dataclass(frozen=True, slots=True)
class SchemaNames:
    """Parts of the vendor's schema names that mean nothing to callers."""

    drop: tuple[str, ...] = key(
        ListOf(values.SCHEMA_WORD),
        about="Parts that are left out of the names of types.",
        default=(),
    )

    def short(self, name: str) -> str:
        """A schema's name without those parts, the longest first; never empty."""
        if not self.drop:
            return name
        parts = sorted(self.drop, key=len, reverse=True)
        return re.sub("|".join(map(re.escape, parts)), "", name) or name


@dataclass(frozen=True, slots=True)
class WebhookSpec:
    """Headers of signed requests from the service, and where the body repeats the id."""

    signature: str = key(
        values.HEADER_NAME, about="The header with the hex HMAC-SHA256."
    )
    timestamp: str = key(
        values.HEADER_NAME,
        about="The header with the time, which is signed as well; without it the body is "
        "signed alone.",
        default="",
    )
    prefix: str = key(
        TEXT, about="What stands before the signature, such as sha256=.", default=""
    )
    id: str = key(
        values.HEADER_NAME, about="The header with the webhook's id.", default=""
    )
    id_pointer: str = key(POINTER, about="Where the body repeats that id.", default="")


@dataclass(frozen=True, slots=True)
class OAuthSpec:
    """Where access tokens are renewed."""

    token_url: str = key(values.ADDRESS, about="The token endpoint.")


@dataclass(frozen=True, slots=True)
class ServiceSpec:
    """What is specific to a service and neither on its page nor in its wire facts."""

    location: Location
    service: str = key(values.SERVICE, about="The service's name, for people.")
    package: PackageNames = key(Record(PackageNames), about="Names of the package.")
    api: Api = key(Record(Api), about="What every request has.")
    slug_prefix: str = key(
        values.SLUG_PREFIX,
        about="How the documented names of all tools begin; methods go without it.",
        default="",
    )
    conventions: Conventions = key(
        Record(Conventions), about="The API's style.", default=Conventions()
    )
    authentication: Authentication = key(
        Record(Authentication),
        about="Credentials, and the operations that carry them.",
        default=Authentication(()),
    )
    client_parameters: tuple[ClientParameter, ...] = key(
        MapOf(Record(ClientParameter), values.OPTION, into="option"),
        about="Parameters of many operations that are options of the client; a call can give "
        "another value.",
        default=(),
    )
    abbreviations: tuple[tuple[str, str], ...] = key(
        MapOf(values.WORD, values.WORD),
        about="Words that the page abbreviates in names of parameters.",
        default=(),
    )
    beyond_page: bool = key(
        FLAG,
        about="Tools take what their operations take and the page leaves out, too; documentation "
        "says that the page does not have it.",
        default=False,
    )
    groups: tuple[tuple[str, str], ...] = key(
        MapOf(values.GROUP_NAME, values.GROUP_TITLE),
        about="Groups of the vendor's that are called something else here, where the vendor's "
        "own name reads badly: its name on the left.",
        default=(),
    )
    search_words: tuple[tuple[str, tuple[str, ...]], ...] = key(
        MapOf(ListOf(TEXT), TEXT),
        about="Words of tools on the left, and what people say who mean them: where everyday "
        "English does not tell what the vendor calls a thing.",
        default=(),
    )
    schema_names: SchemaNames = key(
        Record(SchemaNames),
        about="Habits in the names of the vendor's schemas.",
        default=SchemaNames(),
    )
    openapi: OpenApiNames = key(
        Record(OpenApiNames),
        about="Extensions in which the vendor's OpenAPI document keeps further facts.",
        default=OpenApiNames(),
    )
    webhooks: WebhookSpec | None = key(
        Record(WebhookSpec), about="Signed requests from the service.", default=None
    )
    bulk_jobs: tuple[BulkJobSpec, ...] = key(
        MapOf(Record(BulkJobSpec), values.OPTION, into="name"),
        about="Functions of the package that send any number of rows in bulk jobs.",
        default=(),
    )
    oauth: OAuthSpec | None = key(
        Record(OAuthSpec), about="Where access tokens are renewed.", default=None
    )

    @property
    def credentials(self) -> tuple[CredentialSpec, ...]:
        return self.authentication.credentials

    @property
    def auth(self) -> tuple[AuthRule, ...]:
        return self.authentication.rules

    def auth_for(self, path: str) -> AuthRule | None:
        """The rule for an operation's path: the longest prefix wins."""
        fitting = [rule for rule in self.auth if path.startswith(rule.paths)]
        return max(fitting, key=lambda rule: len(rule.paths), default=None)


def load(folder: Path, diagnostics: Diagnostics) -> ServiceSpec | None:
    """Read `folder/service.yaml`; None after reporting what is wrong with it."""
    root = load_yaml(folder / "service.yaml", diagnostics)
    return None if root is None else read_record(ServiceSpec, root, diagnostics)

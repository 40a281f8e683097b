"""`service.yaml`: names, address, authentication and conventions of one service."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from keyword import iskeyword
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from generator.conventions.chosen import Conventions
from generator.diagnostics import Diagnostics
from generator.source import Location
from generator.spec.reader import read_record
from generator.spec.yaml import Node, unknown_keys
from generator.spec.yaml import load as load_yaml



@dataclass(frozen=True, slots=True)
class PackageNames:
    distribution: str
    module: str
    """The import package."""
    client: str
    """The sync client's class; the async one has `Async` in front."""
    version: str
    summary: str
    licence: str
    usage: str
    """Python that shows the package at work, for its README."""


@dataclass(frozen=True, slots=True)
class Api:
    base_url: str
    accept: str
    headers: tuple[tuple[str, str], ...]
    retired_status: int
    partial_failure_header: str


@dataclass(frozen=True, slots=True)
class CredentialSpec:
    """One credential: the client's option, its environment variable, and its slot."""

    option: str
    environment: str
    where: Literal["header", "query"]
    name: str
    format: str
    public: bool
    about: str


@dataclass(frozen=True, slots=True)
class AuthRule:
    """Operations whose path begins with `paths` carry the first available of `credentials`."""

    name: str
    paths: str
    credentials: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WebhookSpec:
    """Headers of signed requests from the service, and where the body repeats the id."""

    signature: str
    timestamp: str
    id: str
    id_pointer: str


@dataclass(frozen=True, slots=True)
class OAuthSpec:
    """Where access tokens are renewed."""

    token_url: str


@dataclass(frozen=True, slots=True)
class OpenApiNames:
    """Names of the vendor's extensions in its OpenAPI document; empty: it has none such."""

    aliases: str = ""
    limits: str = ""
    scopes: str = ""
    filters: str = ""


@dataclass(frozen=True, slots=True)
class ServiceSpec:
    service: str
    slug_prefix: str
    package: PackageNames
    api: Api
    conventions: Conventions
    credentials: tuple[CredentialSpec, ...]
    auth: tuple[AuthRule, ...]
    abbreviations: tuple[tuple[str, str], ...]
    openapi: OpenApiNames
    webhooks: WebhookSpec | None
    oauth: OAuthSpec | None
    location: Location

    def auth_for(self, path: str) -> AuthRule | None:
        """The rule for an operation's path: the longest prefix wins."""
        fitting = [rule for rule in self.auth if path.startswith(rule.paths)]
        return max(fitting, key=lambda rule: len(rule.paths), default=None)


def load(folder: Path, diagnostics: Diagnostics) -> ServiceSpec | None:
    """Read `folder/service.yaml`; None after reporting what is wrong with it."""
    faults = Diagnostics()
    root = load_yaml(folder / "service.yaml", faults)
    spec = _spec(root, faults) if root is not None else None
    diagnostics.extend(faults)
    return None if faults.failed else spec


_TOP = (
    "service",
    "slug_prefix",
    "package",
    "api",
    "conventions",
    "authentication",
    "abbreviations",
    "openapi",
    "webhooks",
    "oauth",
)


def _spec(root: Node, faults: Diagnostics) -> ServiceSpec | None:
    if root.as_mapping(faults) is None:
        return None
    unknown_keys(root, _TOP, faults)
    service = root.get_str("service", faults, required=True) or ""
    prefix = root.get_str("slug_prefix", faults) or ""
    package = _package(root.get_mapping("package", faults, required=True), faults)
    api = _api(root.get_mapping("api", faults, required=True), faults)
    conventions = root.get_mapping("conventions", faults)
    chosen = (
        Conventions()
        if conventions is None
        else read_record(Conventions, conventions, faults) or Conventions()
    )
    credentials, auth = _authentication(
        root.get_mapping("authentication", faults), faults
    )
    if package is None or api is None:
        return None
    return ServiceSpec(
        service,
        prefix,
        package,
        api,
        chosen,
        credentials,
        auth,
        tuple(_texts(root.get_mapping("abbreviations", faults), faults).items()),
        _openapi(root.get_mapping("openapi", faults), faults),
        _webhooks(root.get_mapping("webhooks", faults), faults),
        _oauth(root.get_mapping("oauth", faults), faults),
        root.location,
    )


def _texts(node: Node | None, faults: Diagnostics) -> dict[str, str]:
    if node is None:
        return {}
    found = {key: value.as_str(faults) for key, value in node.items()}
    return {key: text for key, text in found.items() if text is not None}


_DISTRIBUTION = re.compile(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?")
_MODULE = re.compile(r"[a-z][a-z0-9_]*")
_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
_VERSION = re.compile(r"[0-9]+(?:\.[0-9]+)*(?:(?:a|b|rc)[0-9]+)?(?:\.dev[0-9]+)?")
_OPTION = re.compile(r"[a-z][a-z0-9_]*")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PRINTABLE = re.compile(r"[ -~]*")


def _package(node: Node | None, faults: Diagnostics) -> PackageNames | None:
    if node is None:
        return None
    keys = (
        "distribution",
        "import",
        "client",
        "version",
        "summary",
        "licence",
        "usage",
    )
    unknown_keys(node, keys, faults)
    module = _named(node, "import", _MODULE, "a lower-case identifier", faults)
    if module and (iskeyword(module) or module in _TAKEN_MODULES):
        faults.error(
            "E-PACKAGE-NAME",
            f"the import package cannot be called {module}: another one has that name already",
            _place(node, "import"),
            help=f"for example {module}_tools",
        )
    client = _named(node, "client", _CLASS, "a class name in capitalized words", faults)
    if iskeyword(client):
        faults.error(
            "E-PACKAGE-NAME",
            f"the client cannot be called {client}: that is a keyword of Python",
            _place(node, "client"),
            help=f"for example {client}Service",
        )
    return PackageNames(
        _named(
            node,
            "distribution",
            _DISTRIBUTION,
            "lower-case words joined by hyphens",
            faults,
        ),
        module,
        client,
        _named(node, "version", _VERSION, "a version", faults),
        node.get_str("summary", faults) or "",
        node.get_str("licence", faults) or "",
        node.get_str("usage", faults) or "",
    )


def _named(
    node: Node, key: str, pattern: re.Pattern[str], meaning: str, faults: Diagnostics
) -> str:
    text = node.get_str(key, faults, required=True)
    if text is None:
        return ""
    if not pattern.fullmatch(text):
        faults.error(
            "E-PACKAGE-NAME",
            f"`{node.name}.{key}` must be {meaning}, but is {text!r}",
            _place(node, key),
            help=f"for example {_EXAMPLES[key]}",
        )
    return text


_EXAMPLES = {
    "distribution": "acme-tools",
    "import": "acme_tools",
    "client": "Acme",
    "version": "1.2.0",
}
_TAKEN_MODULES = sys.stdlib_module_names | {"httpx", "pydantic", "typing_extensions"}
"""Modules that emitted packages, or others in their process, import."""


def _place(node: Node, key: str) -> Location:
    entry = node.get(key)
    return node.location if entry is None else entry.location


def _api(node: Node | None, faults: Diagnostics) -> Api | None:
    if node is None:
        return None
    keys = ("base_url", "accept", "headers", "retired_status", "partial_failure_header")
    unknown_keys(node, keys, faults)
    base_url = _address(node, "base_url", faults).rstrip("/")
    headers = _texts(node.get_mapping("headers", faults), faults)
    accept = node.get_str("accept", faults) or "application/json"
    for name, value in [*headers.items(), ("accept", accept)]:
        if not _TOKEN.fullmatch(name) or not _PRINTABLE.fullmatch(value):
            given = node.get("headers") if name in headers else None
            faults.error(
                "E-SPEC",
                f"{name!r} is not a header that can be sent",
                _place(given or node, name),
                help="a name is one word, and a value is printable ASCII on one line",
            )
    partial = node.get_str("partial_failure_header", faults) or ""
    if partial and not _TOKEN.fullmatch(partial):
        faults.error(
            "E-SPEC",
            f"{partial!r} is not a header's name",
            _place(node, "partial_failure_header"),
            help="a name is one word of printable ASCII",
        )
    return Api(
        base_url,
        accept,
        tuple(headers.items()),
        node.get_int("retired_status", faults) or 0,
        partial,
    )


def _authentication(
    node: Node | None, faults: Diagnostics
) -> tuple[tuple[CredentialSpec, ...], tuple[AuthRule, ...]]:
    if node is None:
        return (), (AuthRule("none", "/", ()),)
    unknown_keys(node, ("credentials", "rules"), faults)
    credentials = [
        spec
        for option, entry in _entries(
            node.get_mapping("credentials", faults, required=True)
        )
        if (spec := _credential(option, entry, faults)) is not None
    ]
    known = [credential.option for credential in credentials]
    rules = []
    for name, entry in _entries(node.get_mapping("rules", faults, required=True)):
        unknown_keys(entry, ("paths", "credentials"), faults)
        used = entry.get_strings("credentials", faults)
        for option in used:
            if option not in known:
                faults.error(
                    "E-SPEC",
                    f"there is no credential called {option!r}",
                    _place(entry, "credentials"),
                    help="there are: " + ", ".join(known) if known else "add it above",
                )
        paths = entry.get_str("paths", faults, required=True)
        if paths is not None and not paths.startswith("/"):
            faults.error(
                "E-SPEC",
                f"`{entry.name}.paths` must be the beginning of a path, but is {paths!r}",
                _place(entry, "paths"),
                help="write it like /api/; a lone / covers everything",
            )
        rules.append(AuthRule(name, paths or "/", used))
    return tuple(credentials), tuple(rules)


def _entries(node: Node | None) -> list[tuple[str, Node]]:
    return [] if node is None else list(node.items())


def _credential(option: str, node: Node, faults: Diagnostics) -> CredentialSpec | None:
    if node.as_mapping(faults) is None:
        return None
    unknown_keys(
        node, ("environment", "header", "query", "format", "public", "about"), faults
    )
    header, query = node.get_str("header", faults), node.get_str("query", faults)
    form = node.get_str("format", faults) or "{}"
    name = header or query or ""
    if not _OPTION.fullmatch(option) or iskeyword(option):
        faults.error(
            "E-SPEC",
            f"{option!r} cannot be an option's name",
            node.location,
            help="take a lower-case identifier like api_key",
        )
    if (header is None) == (query is None):
        faults.error(
            "E-SPEC",
            f"`{node.name}` needs either a header or a query",
            node.location,
            help="write `header: Authorization` or `query: key`",
        )
    elif header is not None and not _TOKEN.fullmatch(name):
        faults.error(
            "E-SPEC",
            f"{name!r} is not a header's name",
            _place(node, "header"),
            help="a name is one word of printable ASCII",
        )
    if form.count("{}") != 1 or not _PRINTABLE.fullmatch(form):
        faults.error(
            "E-SPEC",
            f"`{node.name}.format` must hold {{}} once, for the credential",
            _place(node, "format"),
            help='for example "Bearer {}"',
        )
    return CredentialSpec(
        option,
        node.get_str("environment", faults) or "",
        "query" if header is None else "header",
        name,
        form,
        node.get_bool("public", faults) or False,
        node.get_str("about", faults) or "",
    )


def _openapi(node: Node | None, faults: Diagnostics) -> OpenApiNames:
    if node is None:
        return OpenApiNames()
    unknown_keys(node, ("aliases", "limits", "scopes", "filters"), faults)
    return OpenApiNames(
        node.get_str("aliases", faults) or "",
        node.get_str("limits", faults) or "",
        node.get_str("scopes", faults) or "",
        node.get_str("filters", faults) or "",
    )


def _webhooks(node: Node | None, faults: Diagnostics) -> WebhookSpec | None:
    if node is None:
        return None
    unknown_keys(node, ("signature", "timestamp", "id", "id_pointer"), faults)
    spec = WebhookSpec(
        node.get_str("signature", faults, required=True) or "",
        node.get_str("timestamp", faults, required=True) or "",
        node.get_str("id", faults) or "",
        node.get_str("id_pointer", faults) or "",
    )
    for name in (spec.signature, spec.timestamp, spec.id):
        if name and not _TOKEN.fullmatch(name):
            faults.error("E-SPEC", f"{name!r} is not a header's name", node.location)
    return spec


def _oauth(node: Node | None, faults: Diagnostics) -> OAuthSpec | None:
    if node is None:
        return None
    unknown_keys(node, ("token_url",), faults)
    return OAuthSpec(_address(node, "token_url", faults))


def _address(node: Node, key: str, faults: Diagnostics) -> str:
    """An address that credentials may go to."""
    url = node.get_str(key, faults, required=True) or ""
    parts = urlsplit(url)
    if url and (
        parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment
    ):
        faults.error(
            "E-SPEC",
            f"`{node.name}.{key}` must be an https address, but is {url!r}",
            _place(node, key),
            help="write it like https://api.example.com, without a query",
        )
    return url

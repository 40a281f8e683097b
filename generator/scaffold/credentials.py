"""Security schemes of documents as credentials of a client."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urljoin

from generator.conventions.locations import HEADER, LOCATIONS, SlotName
from generator.keys import TEXT, Scalar, UnfitError
from generator.openapi import Facts, SecurityScheme
from generator.openapi.words import words
from generator.spec import values


@dataclass(frozen=True, slots=True)
class Credential:
    """One entry of `authentication.credentials`."""

    option: str
    environment: str
    location: str
    """The key that says where it goes: `header`, `query`, `cookie` or `basic`."""
    name: str
    format: str = "{}"
    scheme: str = ""
    """The one security scheme that it is for."""
    about: str = ""

    @property
    def key(self) -> SlotName:
        location = LOCATIONS.get(self.location)
        name = self.name if location is not None else "Authorization"
        return SlotName(location or HEADER, name).key


@dataclass(frozen=True, slots=True)
class _Sent:
    """How a scheme's credential goes out."""

    location: str
    name: str
    format: str
    usual: str
    """What its option is usually called."""
    about: str


def credentials(facts: Facts, prefix: str, undecided: list[str]) -> list[Credential]:
    """A credential for each scheme that operations ask for; schemes sent alike share one.

    `prefix` begins the names of environment variables. What cannot be filled in is added to
    `undecided`.
    """
    wanted = _wanted(facts)
    schemes: dict[_Sent, list[SecurityScheme]] = {}
    for scheme in facts.security_schemes:
        if scheme.name not in wanted:
            continue
        sent = _sent(scheme)
        for one in sent:
            schemes.setdefault(one, []).append(scheme)
        if not sent:
            undecided.append(f"`authentication`: {_unmade(scheme)}.")
    found: list[Credential] = []
    for one, using in schemes.items():
        used = {credential.option for credential in found}
        option = next(name for name in _options(one, using[0]) if name not in used)
        alone = using[0].name if len(using) == 1 else ""
        found.append(
            Credential(
                option,
                f"{prefix}_{option}".upper(),
                one.location,
                one.name,
                one.format,
                alone if _fits(TEXT, alone) else "",
                one.about,
            )
        )
    return found


def needs_rule(facts: Facts) -> bool:
    """Whether documents do not say of every operation what it carries."""
    return not facts.security and any(op.security is None for op in facts.operations)


def required_together(facts: Facts, known: Sequence[Credential]) -> list[str]:
    """The credentials that most operations declare as required parameters, where it is several."""
    together: Counter[tuple[str, ...]] = Counter()
    for operation in facts.operations:
        required = {
            SlotName(one.location, one.name).key
            for one in operation.parameters
            if one.required
        }
        together[tuple(one.option for one in known if one.key in required)] += 1
    options = max(together, key=lambda one: together[one], default=())
    usual = together[options] * 2 > len(facts.operations)
    return list(options) if usual and len(options) > 1 else []


def token_urls(facts: Facts) -> list[str]:
    """Where access tokens are renewed; a relative URL begins at the first server."""
    base = facts.servers[0].default_url if facts.servers else ""
    return sorted(
        {
            _joined(f"{base}/", flow.refresh_url or flow.token_url)
            for scheme in facts.security_schemes
            for flow in scheme.flows
            if flow.refresh_url or flow.token_url
        }
    )


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url)
    except ValueError:  # no address at all, which is told where it is used
        return url


def _wanted(facts: Facts) -> set[str]:
    """Names of schemes that some operation needs."""
    asked = [facts.security, *(op.security for op in facts.operations)]
    names = {name for security in asked for one in security or () for name in one}
    return names or {scheme.name for scheme in facts.security_schemes}


def _sent(scheme: SecurityScheme) -> list[_Sent]:
    """The credentials of a scheme; none where clients cannot send it."""
    if scheme.type == "apiKey":
        kinds = {
            "header": values.HEADER_NAME,
            "query": values.QUERY_NAME,
            "cookie": values.COOKIE_NAME,
        }
        kind = kinds.get(scheme.location)
        if kind is None or not _fits(kind, scheme.parameter):
            return []
        return [_Sent(scheme.location, scheme.parameter, "{}", "api_key", "API key.")]
    if scheme.type == "http" and scheme.scheme == "basic":
        return [
            _Sent("basic", "user", "{}", "username", "User of basic authentication."),
            _Sent("basic", "password", "{}", "password", "Its password."),
        ]
    if scheme.type in ("oauth2", "openIdConnect") or scheme.scheme == "bearer":
        about = "Access token."
        return [_Sent("header", "Authorization", "Bearer {}", "access_token", about)]
    return []


def _unmade(scheme: SecurityScheme) -> str:
    how = scheme.scheme or scheme.location or scheme.type
    return (
        f"the scheme {scheme.name!r} ({scheme.type}, {how}) is none that clients send"
    )


def _options(sent: _Sent, scheme: SecurityScheme) -> Iterator[str]:
    """Names for the client's option, the best first."""
    own = "_".join(words(scheme.name))
    for option in (sent.usual, own):
        if _fits(values.OPTION, option):
            yield option
    for number in range(2, 1000):
        yield f"{sent.usual}_{number}"


def _fits(kind: Scalar, value: str) -> bool:
    try:
        kind.parse(value)
    except UnfitError:
        return False
    return True

"""Security schemes of documents as credentials of a client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.keys import Scalar, UnfitError
from generator.openapi import Facts, SecurityScheme
from generator.openapi.words import words
from generator.spec import values


@dataclass(frozen=True, slots=True)
class Credential:
    option: str
    environment: str
    location: str
    """`header` or `query`."""
    name: str
    format: str = "{}"
    about: str = ""


def credentials(facts: Facts, prefix: str, undecided: list[str]) -> list[Credential]:
    """A credential for each scheme that operations ask for, those with the same slot once.

    `prefix` begins the names of environment variables. What cannot be filled in is added to
    `undecided`.
    """
    found: dict[tuple[str, str, str], Credential] = {}
    wanted = _wanted(facts)
    for scheme in facts.security_schemes:
        if scheme.name not in wanted:
            continue
        slot = _slot(scheme)
        if slot is None:
            undecided.append(f"`authentication`: {_unmade(scheme)}.")
            continue
        if slot in found:
            continue
        taken = {one.option for one in found.values()}
        option = next(one for one in _options(scheme) if one not in taken)
        environment = f"{prefix}_{option}".upper()
        found[slot] = Credential(option, environment, *slot, about=_about(scheme))
    return list(found.values())


def token_url(facts: Facts) -> str:
    """Where access tokens are renewed; empty: no document says it, or several differ."""
    urls = {
        flow.refresh_url or flow.token_url
        for scheme in facts.security_schemes
        for flow in scheme.flows
        if flow.refresh_url or flow.token_url
    }
    return urls.pop() if len(urls) == 1 else ""


def _wanted(facts: Facts) -> set[str]:
    """Names of schemes that some operation needs."""
    asked = [facts.security, *(op.security for op in facts.operations)]
    names = {name for security in asked for one in security or () for name in one}
    return names or {scheme.name for scheme in facts.security_schemes}


def _slot(scheme: SecurityScheme) -> tuple[str, str, str] | None:
    """Location, name and format of a scheme; None where clients cannot send it."""
    if scheme.type == "apiKey":
        kind = {"header": values.HEADER_NAME, "query": values.QUERY_NAME}
        if scheme.location in kind and _fits(kind[scheme.location], scheme.parameter):
            return scheme.location, scheme.parameter, "{}"
        return None
    if scheme.type == "http" and scheme.scheme == "basic":
        return "header", "Authorization", "Basic {}"
    if scheme.type in ("oauth2", "openIdConnect") or scheme.scheme == "bearer":
        return "header", "Authorization", "Bearer {}"
    return None


def _about(scheme: SecurityScheme) -> str:
    if scheme.type == "http" and scheme.scheme == "basic":
        return "User and password as base64 of user:password."
    if scheme.type == "apiKey":
        return "API key."
    return "Access token."


def _unmade(scheme: SecurityScheme) -> str:
    how = scheme.scheme or scheme.location or scheme.type
    return (
        f"the scheme {scheme.name!r} ({scheme.type}, {how}) is none that clients send"
    )


def _options(scheme: SecurityScheme) -> Iterator[str]:
    """Names for the client's option, the best first."""
    usual = {"apiKey": "api_key", "http": "access_token"}.get(
        scheme.type, "access_token"
    )
    if scheme.type == "http" and scheme.scheme == "basic":
        usual = "basic_auth"
    own = "_".join(words(scheme.name))
    for option in (usual, own):
        if _fits(values.OPTION, option):
            yield option
    for number in range(2, 1000):
        yield f"{usual}_{number}"


def _fits(kind: Scalar, value: str) -> bool:
    try:
        kind.parse(value)
    except UnfitError:
        return False
    return True

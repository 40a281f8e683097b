"""Credentials: kept out of sight, and sent only where a route's rule asks for them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, NoReturn, TypeAlias

from .errors import CredentialError
from .nearest import did_you_mean
from .wire import Credential, ServiceInfo

CredentialValue: TypeAlias = "str | Secret | Callable[[], str]"
"""A credential: its text, or a function that gives the text to use for the next request."""


class Secret:
    """A text that no repr, format, pickle or comparison gives away."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return "<secret>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not pickled")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self


class Grant(NamedTuple):
    """What authorises one request."""

    headers: tuple[tuple[str, Secret], ...] = ()
    query: tuple[tuple[str, Secret], ...] = ()
    secret: bool = False
    """Whether the rule of the route names a secret credential at all."""


class Credentials:
    """The credentials of one client, by the rules of its service."""

    __slots__ = ("_explicit", "_found", "_grants", "_service", "header_names")

    def __init__(
        self,
        service: ServiceInfo,
        given: Mapping[str, Any],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """`given` maps options to values; None leaves the option to its environment variable.

        Raises `CredentialError` for an unknown option or a value that cannot be sent.
        """
        environment = os.environ if environment is None else environment
        self._service = service
        self._found: dict[str, Secret | Callable[[], str]] = {}
        self._explicit: set[str] = set()
        self._grants: dict[str, Grant] = {}
        known = {one.option: one for one in service.credentials}
        for option, value in given.items():
            if option not in known:
                raise CredentialError(
                    f"{option!a:.60} is no credential of {service.name}"
                    f"{did_you_mean(str(option), known)}"
                )
            if value is None:
                continue
            self._explicit.add(option)
            if isinstance(value, Secret):
                value = value.reveal()
            self._found[option] = value if callable(value) else _checked(option, value)
        for one in service.credentials:
            if one.option not in self._found and one.environment:
                text = environment.get(one.environment, "")
                if text:
                    self._found[one.option] = _checked(one.environment, text)
        self.header_names = frozenset(
            one.name.lower() for one in service.credentials if one.where == "header"
        )
        """Lower case."""

    def __repr__(self) -> str:
        return f"<Credentials {', '.join(sorted(self._found)) or 'none'}>"

    def grant(self, rule: str, tool: str, query: list[tuple[str, str]]) -> Grant:
        """What authorises a request under a rule.

        A credential that the request's own query holds already is not added. Raises
        `CredentialError` when none of the rule's credentials is there.
        """
        ready = self._grants.get(rule)
        if ready is not None and not (query and ready.query):
            return ready
        options = self._service.auth.get(rule, ()) if rule else ()
        if not options:
            return Grant()
        known = {one.option: one for one in self._service.credentials}
        named = [known[option] for option in options]
        names = {name for name, _ in query}
        secret = any(one.secret for one in named)
        if any(one.where == "query" and one.name in names for one in named):
            return Grant(secret=secret)
        chosen = next((one for one in named if one.option in self._explicit), None)
        chosen = chosen or next(
            (one for one in named if one.option in self._found), None
        )
        if chosen is None:
            raise CredentialError(_missing(named), tool=tool)
        source = self._found[chosen.option]
        static = isinstance(source, Secret)
        text = (
            source if isinstance(source, Secret) else _checked(chosen.option, source())
        )
        value = Secret(chosen.format.replace("{}", text.reveal()))
        if chosen.where == "header":
            grant = Grant(headers=((chosen.name.lower(), value),), secret=secret)
        else:
            grant = Grant(query=((chosen.name, value),), secret=secret)
        if static:
            self._grants[rule] = grant
        return grant

    def secret_rule(self, rule: str) -> bool:
        """Whether a rule names a secret credential."""
        options = self._service.auth.get(rule, ())
        return any(
            one.secret for one in self._service.credentials if one.option in options
        )

    def scrub(self, text: str) -> str:
        """The text without any secret credential of this client."""
        for one in self._service.credentials:
            source = self._found.get(one.option)
            if one.secret and isinstance(source, Secret):
                text = text.replace(source.reveal(), "[secret]")
        for grant in self._grants.values():
            if grant.secret:
                for _, value in (*grant.headers, *grant.query):
                    text = text.replace(value.reveal(), "[secret]")
        return text


def _checked(option: str, value: Any) -> Secret:
    if not isinstance(value, str):
        raise CredentialError(
            f"{option} must be a string, not of type {type(value).__name__}"
        )
    if not value:
        raise CredentialError(f"{option} is empty")
    if value != value.strip() or not (value.isascii() and value.isprintable()):
        raise CredentialError(
            f"{option} holds characters that cannot be in a credential: only printable ASCII, "
            "without line breaks or spaces around it"
        )
    return Secret(value)


def _missing(named: list[Credential]) -> str:
    ways = []
    for one in named:
        way = f"give the client {one.option}="
        if one.environment:
            way += f" or set {one.environment}"
        ways.append(way)
    return "no credential for this call: " + "; or ".join(ways)

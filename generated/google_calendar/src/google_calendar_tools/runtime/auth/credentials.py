"""The credentials of a client, sent only where a route's authentication rule asks for them."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from ..errors import CredentialError
from ..suggest import did_you_mean
from ..wire.model import Credential, ServiceInfo
from .placement import cookie_names, header_names, placement_of, url_names
from .scrubbing import KnownSecret, redacted
from .values import (
    Secret,
    checked_credential,
    failing_as,
    is_asynchronous,
    is_flow,
    sealed,
)

_REMEMBERED = 64


class Authorization(NamedTuple):
    """The credentials of one request."""

    headers: tuple[tuple[str, Secret], ...] = ()
    query: tuple[tuple[str, Secret], ...] = ()
    cookies: tuple[tuple[str, Secret], ...] = ()
    secret: bool = False
    """Whether the rule of the route names a secret credential."""
    foreign: frozenset[str] = frozenset()
    """Headers, in lower case, of the credentials that the rule does not name."""
    known: tuple[tuple[Credential, Secret], ...] = ()
    """The credentials in the headers, query and cookies."""
    sources: tuple[tuple[Credential, Callable[[], Any]], ...] = ()
    """Credentials from functions, which `Credentials.renewed` fills in."""
    flow: Any = None
    """The authentication flow, which sets the header when the request is sent."""

    @property
    def carried(self) -> tuple[tuple[str, Secret], ...]:
        """The credentials that are sent, by header, parameter or cookie name."""
        return (*self.headers, *self.query, *self.cookies)


class Credentials:
    """The credentials of one client, by the rules of its service."""

    __slots__ = (
        "__weakref__",
        "_explicit",
        "_flows",
        "_found",
        "_ready",
        "_seen",
        "_service",
        "client_authenticates",
        "header_names",
    )

    def __init__(
        self,
        service: ServiceInfo,
        given: Mapping[str, Any],
        environment: Mapping[str, Any] | None = None,
        *,
        asynchronous: bool = False,
        client_authenticates: bool = False,
    ) -> None:
        """`given` maps options to values; None leaves the option to its environment variable.

        Functions may be asynchronous if `asynchronous` is true. With `client_authenticates` the
        HTTP client authenticates requests itself, and environment variables for headers are
        ignored: they may belong to another account. Raises `CredentialError` for an unknown option
        or a value that cannot be sent.
        """
        given = {option: sealed(value) for option, value in given.items()}
        environment = _variables(service, environment)
        self._service = service
        self.client_authenticates = client_authenticates
        self._found: dict[str, Any] = {}
        """A `Secret`, a function that returns one, or an authentication flow."""
        self._flows: list[Any] = []
        self._seen: deque[KnownSecret] = deque(maxlen=_REMEMBERED)
        """The latest credentials that functions and the HTTP client gave."""
        self._ready: dict[str, Authorization] = {}
        known = {one.option: one for one in service.credentials}
        for option, value in given.items():
            if option not in known:
                raise CredentialError(
                    f"{option!a:.60} is not a credential of {service.name}"
                    f"{did_you_mean(str(option), known)}"
                )
            if value is not None:
                self._found[option] = self._accepted(known[option], value, asynchronous)
        self._explicit = frozenset(self._found)
        for one in service.credentials:
            if client_authenticates and placement_of(one).set_by_http_clients:
                continue
            if one.option not in self._found and one.environment in environment:
                self._found[one.option] = checked_credential(
                    one.environment, environment[one.environment], one
                )
        self.header_names = header_names(service.credentials)
        """Lower case."""

    def _accepted(self, credential: Credential, value: Any, asynchronous: bool) -> Any:
        """A credential from the caller. Raises `CredentialError` for an unusable one."""
        option = credential.option
        if is_flow(value):
            if not placement_of(credential).set_by_http_clients or credential.basic:
                raise CredentialError(f"{option} must be a string or a function")
            self.watch(value)
        elif not callable(value):
            return checked_credential(option, value, credential)
        elif is_asynchronous(value):
            if not asynchronous:
                raise CredentialError(
                    f"{option} is an asynchronous function, which only the asynchronous client "
                    "can wait for"
                )
            if placement_of(credential).in_url:
                raise CredentialError(
                    f"{option} must not be an asynchronous function: it is part of the address"
                )
        return value

    @property
    def secret_query_names(self) -> frozenset[str]:
        """The query parameters that carry secret credentials."""
        return url_names(one for one in self._service.credentials if one.secret)

    @property
    def cookie_names(self) -> frozenset[str]:
        """The cookies that carry credentials."""
        return cookie_names(self._service.credentials)

    @property
    def secret_in_query(self) -> bool:
        """Whether URLs may contain a secret credential."""
        return bool(self.secret_query_names)

    def __repr__(self) -> str:
        return f"<Credentials {', '.join(sorted(self._found)) or 'none'}>"

    def authorization(
        self, rule: str, tool: str, query: list[tuple[str, str]]
    ) -> Authorization:
        """The authorization of a request under a rule.

        A credential that the request's own query already contains is not added. Raises
        `CredentialError` if no alternative of the rule is complete.
        """
        ready = self._ready.get(rule)
        if ready is not None and not (query and ready.query):
            return ready
        alternatives = self._service.auth.get(rule, ()) if rule else ()
        if not any(alternatives):
            return Authorization()
        known = {one.option: one for one in self._service.credentials}
        named = [known[option] for one in alternatives for option in one]
        names = url_names(named) & {name for name, _ in query}
        present = {one.option for one in named if one.name in names}
        authorization = Authorization(
            secret=any(one.secret for one in named),
            foreign=self.header_names - header_names(named),
        )
        chosen = self._chosen(alternatives, present)
        if chosen is None:
            if () in alternatives:
                return authorization
            raise CredentialError(self._missing(alternatives, known), tool=tool)
        wanted = [known[option] for option in chosen if option not in present]
        authorization, lasting = self._found_for(wanted, authorization)
        if lasting and not present:
            self._ready[rule] = authorization
        return authorization

    def _chosen(
        self, alternatives: tuple[tuple[str, ...], ...], present: set[str]
    ) -> tuple[str, ...] | None:
        """The alternative to send: one that the request's own query begins, else one given to the
        client, else one from the environment."""
        there = [
            one
            for one in alternatives
            if one and all(option in self._found or option in present for option in one)
        ]
        for preferred in (present, self._explicit):
            for one in there:
                if not preferred.isdisjoint(one):
                    return one
        return there[0] if there else None

    def _found_for(
        self, wanted: list[Credential], authorization: Authorization
    ) -> tuple[Authorization, bool]:
        """The authorization with its credentials, and whether it can be reused for the next
        request."""
        lasting = True
        values: list[tuple[Credential, Secret]] = []
        sources: list[tuple[Credential, Callable[[], Any]]] = []
        flow = None
        for one in wanted:
            source = self._found[one.option]
            if isinstance(source, Secret):
                values.append((one, source))
            elif is_flow(source):
                flow = source
            elif not placement_of(one).in_url:
                sources.append((one, source))
            else:
                lasting = False
                with failing_as(f"the function for {one.option}"):
                    text = sealed(source())
                values.append((one, self._taken(one, text)))
        made = authorization._replace(
            known=tuple(values), sources=tuple(sources), flow=flow
        )
        return _filled(made, values), lasting

    def renewed(self, authorization: Authorization, values: list[Any]) -> Authorization:
        """The authorization with the results of its functions. Raises `CredentialError`."""
        taken = [
            (credential, self._taken(credential, value))
            for (credential, _), value in zip(
                authorization.sources, values, strict=True
            )
        ]
        made = _filled(authorization, [*authorization.known, *taken])
        if any(one.basic for one, _ in taken):
            self.saw({name: value.reveal() for name, value in made.headers})
        return made

    def _taken(self, credential: Credential, value: Any) -> Secret:
        """The result of a function, remembered so that it can be redacted in messages."""
        text = checked_credential(credential.option, value, credential)
        if credential.secret:
            self._remember(_known(credential, text))
        return text

    def saw(self, headers: Mapping[str, str]) -> None:
        """Redacts in messages the credentials that the HTTP client put into a request."""
        for name in self.header_names:
            scheme, _, text = headers.get(name, "").rpartition(" ")
            if text:
                self._remember(KnownSecret(Secret(text), (name,), scheme))

    def _remember(self, known: KnownSecret) -> None:
        text = known.secret.reveal()
        if all(text != one.secret.reveal() for one in tuple(self._seen)):
            self._seen.append(known)

    def watch(self, flow: Any) -> None:
        """Redacts the secrets of an authentication flow in messages, if it exposes them."""
        if callable(getattr(flow, "scrub", None)):
            self._flows.append(flow)

    def has(self, rule: str) -> bool:
        """Whether an alternative of a rule is complete."""
        return any(
            all(option in self._found for option in alternative)
            for alternative in self._service.auth.get(rule, ())
        )

    def secret_rule(self, rule: str) -> bool:
        """Whether a rule names a secret credential."""
        alternatives = self._service.auth.get(rule, ())
        options = {option for one in alternatives for option in one}
        return any(
            one.secret for one in self._service.credentials if one.option in options
        )

    def _missing(
        self, alternatives: tuple[tuple[str, ...], ...], known: dict[str, Credential]
    ) -> str:
        ways = [
            " and ".join(
                _way(known[option]) for option in one if option not in self._found
            )
            for one in alternatives
        ]
        return "no credential for this call: " + "; or ".join(ways)

    def scrub(self, text: str) -> str:
        """The text with the secret credentials of this client redacted."""
        text = redacted(text, self._secrets())
        for flow in self._flows:
            text = flow.scrub(text)
        return text

    def _secrets(self) -> Iterator[KnownSecret]:
        for one in self._service.credentials:
            source = self._found.get(one.option)
            if one.secret and isinstance(source, Secret):
                yield _known(one, source)
        yield from tuple(self._seen)
        for authorization in tuple(self._ready.values()):
            for name, value in authorization.headers:
                scheme, _, text = value.reveal().rpartition(" ")
                if authorization.secret and scheme == "Basic":
                    yield KnownSecret(Secret(text), (name,), scheme)


def _known(credential: Credential, secret: Secret) -> KnownSecret:
    names = (credential.name, credential.option)
    return KnownSecret(secret, names, credential.format.partition("{}")[0])


def _filled(
    authorization: Authorization, values: list[tuple[Credential, Secret]]
) -> Authorization:
    """The authorization with these credentials in their headers, query parameters and cookies."""
    parts: dict[str, dict[str, Secret]] = {"headers": {}, "query": {}, "cookies": {}}
    basic: dict[str, Secret] = {}
    for one, text in values:
        if one.basic:
            basic[one.basic] = text
        else:
            placement = placement_of(one)
            value = Secret(one.format.replace("{}", text.reveal()))
            parts[placement.part][placement.key(one.name)] = value
    if basic:
        parts["headers"]["authorization"] = _basic(basic)
    filled: dict[str, Any] = {part: tuple(of.items()) for part, of in parts.items()}
    return authorization._replace(**filled)


def _basic(parts: dict[str, Secret]) -> Secret:
    """Basic authentication (RFC 7617); a part without a credential is empty."""
    from base64 import b64encode  # few services need it

    nothing = Secret("")
    user, password = (parts.get(one, nothing) for one in ("user", "password"))
    pair = Secret(f"{user.reveal()}:{password.reveal()}")
    return Secret("Basic " + b64encode(pair.reveal().encode()).decode())


def _variables(
    service: ServiceInfo, environment: Mapping[str, Any] | None
) -> dict[str, Secret]:
    """The environment variables that hold a credential of the service."""
    if environment is None:
        environment = os.environ
    names = {one.environment for one in service.credentials if one.environment}
    return {name: sealed(environment[name]) for name in names if environment.get(name)}


def _way(one: Credential) -> str:
    """How to pass a credential, for messages."""
    way = f"give the client {one.option}="
    return f"{way} or set {one.environment}" if one.environment else way

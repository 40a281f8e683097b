"""Credentials: kept out of sight, and sent only where a route's rule asks for them."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import (
    Awaitable,
    Callable,
    Iterator,
    Mapping,
)
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeAlias

from ..encoding import query_text
from ..errors import CredentialError
from ..failures import failure_kind
from ..suggest import did_you_mean
from ..wire.model import Credential, ServiceInfo

if TYPE_CHECKING:
    from ..protocols import AuthFlow

CredentialValue: TypeAlias = "str | Secret | Callable[[], str] | AuthFlow"
"""A credential: its text; a function that is asked for the text before every sending; or an
authentication flow, such as `oauth.OAuth`."""
AsyncCredentialValue: TypeAlias = "CredentialValue | Callable[[], Awaitable[str]]"
"""The same; for asynchronous clients the function may be asynchronous too."""

_REMEMBERED = 64


def is_asynchronous(function: Any) -> bool:
    """Whether what a function returns must be awaited, as far as that can be told beforehand."""
    if function is None:
        return False
    from inspect import iscoroutinefunction  # only needed once there is a function

    call = vars(type(function)).get("__call__")
    return iscoroutinefunction(function) or iscoroutinefunction(call)


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


class Authorization(NamedTuple):
    """What authorises one request."""

    headers: tuple[tuple[str, Secret], ...] = ()
    query: tuple[tuple[str, Secret], ...] = ()
    secret: bool = False
    """Whether the rule of the route names a secret credential at all."""
    source: tuple[Credential, Callable[[], Any]] | None = None
    """A header's credential that a function gives: `Credentials.renewed` fills it in."""
    flow: Any = None
    """An authentication flow, which sets the header as the request is sent."""


class Credentials:
    """The credentials of one client, by the rules of its service."""

    __slots__ = (
        "__weakref__",
        "_explicit",
        "_flows",
        "_found",
        "_given_out",
        "_ready",
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

        Functions that give a credential may be asynchronous when `asynchronous` is true. With
        `client_authenticates` the HTTP client does so by itself, and what the environment holds for
        headers is not looked at: it may be another account's. Raises `CredentialError` for an
        unknown option or a value that cannot be sent.
        """
        given = {option: sealed(value) for option, value in given.items()}
        environment = _variables(service, environment)
        self._service = service
        self.client_authenticates = client_authenticates
        self._found: dict[str, Any] = {}
        """A `Secret`, a function that gives one, or an authentication flow."""
        self._flows: list[Any] = []
        self._given_out: deque[Secret] = deque(maxlen=_REMEMBERED)
        """The newest texts that functions gave."""
        self._ready: dict[str, Authorization] = {}
        known = {one.option: one for one in service.credentials}
        for option, value in given.items():
            if option not in known:
                raise CredentialError(
                    f"{option!a:.60} is no credential of {service.name}"
                    f"{did_you_mean(str(option), known)}"
                )
            if value is not None:
                self._found[option] = self._accepted(known[option], value, asynchronous)
        self._explicit = frozenset(self._found)
        for one in service.credentials:
            if client_authenticates and one.where == "header":
                continue
            if one.option not in self._found and one.environment in environment:
                self._found[one.option] = checked_credential(
                    one.environment, environment[one.environment]
                )
        self.header_names = frozenset(
            one.name.lower() for one in service.credentials if one.where == "header"
        )
        """Lower case."""

    def _accepted(self, credential: Credential, value: Any, asynchronous: bool) -> Any:
        """A credential that was given. Raises `CredentialError` for one that cannot be used."""
        option = credential.option
        if _is_flow(value):
            if credential.where != "header":
                raise CredentialError(f"{option} must be a string or a function")
            self.watch(value)
        elif not callable(value):
            return checked_credential(option, value)
        elif is_asynchronous(value):
            if not asynchronous:
                raise CredentialError(
                    f"{option} is an asynchronous function, which only the asynchronous client "
                    "can wait for"
                )
            if credential.where != "header":
                raise CredentialError(
                    f"{option} must not be an asynchronous function: it is part of the address"
                )
        return value

    @property
    def secret_in_query(self) -> bool:
        """Whether URLs may hold a secret credential."""
        return any(
            one.secret and one.where == "query" for one in self._service.credentials
        )

    def __repr__(self) -> str:
        return f"<Credentials {', '.join(sorted(self._found)) or 'none'}>"

    def authorization(
        self, rule: str, tool: str, query: list[tuple[str, str]]
    ) -> Authorization:
        """What authorises a request under a rule.

        A credential that the request's own query holds already is not added. Raises
        `CredentialError` when none of the rule's credentials is there.
        """
        ready = self._ready.get(rule)
        if ready is not None and not (query and ready.query):
            return ready
        options = self._service.auth.get(rule, ()) if rule else ()
        if not options:
            return Authorization()
        known = {one.option: one for one in self._service.credentials}
        named = [known[option] for option in options]
        names = {name for name, _ in query}
        secret = any(one.secret for one in named)
        if any(one.where == "query" and one.name in names for one in named):
            return Authorization(secret=secret)
        chosen = next((one for one in named if one.option in self._explicit), None)
        chosen = chosen or next(
            (one for one in named if one.option in self._found), None
        )
        if chosen is None:
            raise CredentialError(_missing(named), tool=tool)
        source = self._found[chosen.option]
        if isinstance(source, Secret):
            authorization = self._ready[rule] = _authorization(chosen, source, secret)
        elif _is_flow(source):
            flow = getattr(source, "flow", source)
            authorization = self._ready[rule] = Authorization(secret=secret, flow=flow)
        elif chosen.where == "header":
            authorization = Authorization(secret=secret, source=(chosen, source))
            self._ready[rule] = authorization
        else:
            with failing_as(f"the function for {chosen.option}"):
                text = sealed(source())
            authorization = _authorization(chosen, self._taken(chosen, text), secret)
        return authorization

    def renewed(self, authorization: Authorization, value: Any) -> Authorization:
        """The authorization with what its function gave. Raises `CredentialError`."""
        assert authorization.source is not None
        credential = authorization.source[0]
        text = self._taken(credential, value)
        made = _authorization(credential, text, authorization.secret)
        return made._replace(source=authorization.source)

    def _taken(self, credential: Credential, value: Any) -> Secret:
        """What a function gave, remembered so that it can be kept out of messages."""
        text = checked_credential(credential.option, value)
        if credential.secret and not any(
            one.reveal() == text.reveal() for one in tuple(self._given_out)
        ):
            self._given_out.append(text)
        return text

    def saw(self, headers: Mapping[str, str]) -> None:
        """Keeps out of messages what others signed a request with."""
        for name in self.header_names:
            text = headers.get(name, "")
            for one in (text, text.rpartition(" ")[2]):
                if one and all(one != old.reveal() for old in tuple(self._given_out)):
                    self._given_out.append(Secret(one))

    def watch(self, flow: Any) -> None:
        """Keeps the secrets of an authentication flow out of messages, if it tells them."""
        if callable(getattr(flow, "scrub", None)):
            self._flows.append(flow)

    def secret_rule(self, rule: str) -> bool:
        """Whether a rule names a secret credential."""
        options = self._service.auth.get(rule, ())
        return any(
            one.secret for one in self._service.credentials if one.option in options
        )

    def scrub(self, text: str) -> str:
        """The text without any secret credential of this client."""
        for secret in self._secrets():
            text = text.replace(secret, "[secret]")
            quoted = query_text(secret)
            if quoted != secret:
                text = text.replace(quoted, "[secret]")
        for flow in self._flows:
            text = flow.scrub(text)
        return text

    def _secrets(self) -> Iterator[str]:
        for one in self._service.credentials:
            source = self._found.get(one.option)
            if one.secret and isinstance(source, Secret):
                yield source.reveal()
        for given in tuple(self._given_out):
            yield given.reveal()
        for authorization in tuple(self._ready.values()):
            if authorization.secret:
                for _, value in (*authorization.headers, *authorization.query):
                    yield value.reveal()


@contextmanager
def failing_as(what: str) -> Iterator[None]:
    """Makes a `CredentialError` of a transport's error that a function of the caller raises.

    It would be taken for a failure of the request itself, and be met with another attempt. All
    other errors say best what they have to say.
    """
    try:
        yield
    except Exception as error:
        if failure_kind(error) is None:
            raise
        raise CredentialError(f"{what} failed: {type(error).__name__}") from error


def _authorization(credential: Credential, text: Secret, secret: bool) -> Authorization:
    value = Secret(credential.format.replace("{}", text.reveal()))
    if credential.where == "header":
        return Authorization(headers=((credential.name.lower(), value),), secret=secret)
    return Authorization(query=((credential.name, value),), secret=secret)


def _is_flow(value: Any) -> bool:
    return (
        hasattr(value, "sync_auth_flow")
        and hasattr(value, "async_auth_flow")
        and not isinstance(value, type)
    )


def _is_awaitable(value: Any) -> bool:
    return hasattr(value, "__await__")


def sealed(value: Any) -> Any:
    """A credential as it was given, its text out of sight; functions and flows as they are.

    Error reporters record the local variables of all frames that an error came through, so none
    of them may be the text itself.
    """
    if value is None or isinstance(value, (Secret, BaseException)):
        return value
    if callable(value) or _is_flow(value):
        return value
    return Secret(value)


def _variables(
    service: ServiceInfo, environment: Mapping[str, Any] | None
) -> dict[str, Secret]:
    """The environment variables that hold a credential of the service."""
    if environment is None:
        environment = os.environ
    names = {one.environment for one in service.credentials if one.environment}
    return {name: sealed(environment[name]) for name in names if environment.get(name)}


def checked_credential(option: str, value: Any) -> Secret:
    """A credential that can be sent. Raises `CredentialError`, without the value, for any other."""
    value = sealed(value)
    fault = _fault(value.reveal() if isinstance(value, Secret) else value)
    if fault:
        raise CredentialError(f"{option} {fault}")
    return value  # type: ignore[no-any-return]


def _fault(value: Any) -> str:
    """Why a credential cannot be sent; empty where it can be."""
    if not isinstance(value, str):
        close = getattr(value, "close", None)
        if _is_awaitable(value) and callable(close):
            close()  # or Python would warn, somewhere else, that nobody waited for it
        return f"must be a string, not of type {type(value).__name__}"
    if not value:
        return "is empty"
    if value != value.strip() or not (value.isascii() and value.isprintable()):
        return (
            "holds characters that cannot be in a credential: only printable ASCII, "
            "without line breaks or spaces around it"
        )
    return ""


def _missing(named: list[Credential]) -> str:
    ways = []
    for one in named:
        way = f"give the client {one.option}="
        if one.environment:
            way += f" or set {one.environment}"
        ways.append(way)
    return "no credential for this call: " + "; or ".join(ways)

"""What the synchronous and the asynchronous client share."""

from __future__ import annotations

import random as random_module
import time
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .auth.credentials import Credentials
from .auth.placement import header_names
from .auth.values import is_asynchronous, sealed
from .call.attempt import Clocks
from .call.call import Call
from .call.engine import Engine
from .call.results import result_of
from .call.settings import (
    CLIENT_OPTIONS,
    REQUEST_OPTIONS,
    Settings,
    changed,
    conceal_unknown,
)
from .errors import ArgumentError, ClosedError, Fault
from .http.provider import HTTPClientProvider
from .process import after_fork
from .ratelimit.local import LocalLimiter
from .response import Response
from .schema.kinds import brief, kind_of
from .sleep import Sleeper
from .suggest import did_you_mean
from .wire.compiled import Spelling
from .wire.model import ServiceInfo, Tool
from .wire.table import alias_of, tool_of

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .call.options import ClientOptions
    from .call.raw_response import RawResponse

_Client = TypeVar("_Client", bound="BaseClient")
Result = TypeVar("Result")


class resource_group(cached_property[Result]):
    """A group of methods as an attribute of a client, which is created on first use.

    As an attribute of the class it is a group without a client, so that `create_autospec` finds its
    methods, with their options.
    """

    if not TYPE_CHECKING:  # for type checkers it is a plain cached property

        def __get__(self, instance: Any, owner: Any = None) -> Any:
            if instance is None:
                from .autospec import explicit  # only tests need it

                return explicit(self.func(None))
            return super().__get__(instance, owner)


class BaseClient:
    """A client without a driver. Do not instantiate it directly."""

    _engine: Engine
    _sleeper: Sleeper
    _settings: Settings
    _asynchronous = False

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Mapping[str, Any],
        *,
        values: Mapping[str, Any] | None = None,
        base_url: str | None = None,
        http_client: Any = None,
        sleep: Callable[[float], Any] | None,
        random: Callable[[], float] = random_module.random,
        now: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
        **options: Any,
    ) -> None:
        credentials = {name: sealed(value) for name, value in credentials.items()}
        conceal_unknown(options)
        faults: list[Fault] = []
        others = (*credentials, *(values or ()), "base_url", "http_client")
        self._settings = self._changed(Settings(), options, faults, others)
        if http_client is not None and not self._fits(http_client):
            message = f"{type(http_client).__name__} is not an HTTP client that this client can use"
            faults.append(Fault("http_client", "", message))
        if faults:
            raise ArgumentError(faults)
        known = Credentials(
            service,
            credentials,
            asynchronous=self._asynchronous,
            client_authenticates=_authenticates(http_client, service),
        )
        known.watch(getattr(http_client, "auth", None))
        if http_client is not None and known.secret_in_query:
            from .auth.logging import redact

            redact(known)
        self._sleeper = sleeper = Sleeper(sleep)
        pause = sleeper.asleep if self._asynchronous else sleeper.sleep
        self._engine = Engine(
            service,
            known,
            base_url,
            HTTPClientProvider(
                service,
                known.header_names,
                http_client,
                self._own_http_client,
                self._running_loop,
            ),
            LocalLimiter(clock=clock),
            Clocks(pause, clock, now, random),
            asynchronous=self._asynchronous,
            values=values or {},
        )
        after_fork(self._engine, lambda engine: engine.budget.renew())

    @staticmethod
    def _fits(http_client: Any) -> bool:
        raise NotImplementedError

    @staticmethod
    def _own_http_client() -> Any:
        raise NotImplementedError

    @staticmethod
    def _running_loop() -> Any:
        """What connections belong to; None: they belong to the process."""
        return None

    @property
    def base_url(self) -> str:
        """The base URL of the API."""
        return self._engine.base_url.text

    @property
    def closed(self) -> bool:
        return self._engine.http_clients.closed

    def with_options(self: _Client, **options: Unpack[ClientOptions]) -> _Client:
        """A client with other settings (`ClientOptions`) that shares the connections.

        Closing either closes both. Raises `ArgumentError` for an unknown option.
        """
        faults: list[Fault] = []
        given: dict[str, Any] = dict(options)
        conceal_unknown(given)
        del options
        settings = self._changed(self._settings, given, faults)
        if faults:
            raise ArgumentError(faults)
        other = object.__new__(type(self))
        cls = type(self)
        for name, value in vars(self).items():
            # Resources are bound to the client that created them.
            if not any(
                isinstance(vars(one).get(name), cached_property) for one in cls.__mro__
            ):
                setattr(other, name, value)
        other._settings = settings
        return other

    def _changed(
        self,
        settings: Settings,
        options: Mapping[str, Any],
        faults: list[Fault],
        others: Collection[str] = (),
    ) -> Settings:
        """The settings updated by a client's options; `others` are further names that are
        allowed."""
        for name in options.keys() - CLIENT_OPTIONS:
            hint = did_you_mean(name, (*others, *CLIENT_OPTIONS))
            if name in REQUEST_OPTIONS:
                hint = "; it is an option of single calls"
            faults.append(Fault(name, "", f"is not an option of a client{hint}"))
        settings = changed(settings, options, faults)
        method = "aacquire" if self._asynchronous else "acquire"
        if settings.limiter is not None and not hasattr(settings.limiter, method):
            kind = "AsyncRedisLimiter" if self._asynchronous else "RedisLimiter"
            message = f"must be a LocalLimiter or of the kind of {kind}"
            faults.append(Fault("limiter", "", message))
        if not self._asynchronous:
            for name in ("on_request", "on_response"):
                if is_asynchronous(getattr(settings, name)):
                    message = (
                        "is asynchronous, and a synchronous client cannot await it"
                    )
                    faults.append(Fault(name, "", message))
        return settings

    def _start(
        self,
        tool: Tool[Any] | str,
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
    ) -> Call:
        """A call ready to be sent. Raises `ArgumentError` and `CredentialError`."""
        if isinstance(tool, str):
            tool = self._tool(tool)
        engine = self._engine
        if engine.http_clients.closed:
            raise ClosedError("the client is closed", tool=tool.slug)
        return engine.start(tool, arguments, spelling, options, self._settings)

    def _start_direct(self, method: str, path: str, given: Mapping[str, Any]) -> Call:
        """A call by method and path. Raises `ArgumentError` and `CredentialError`."""
        engine = self._engine
        if engine.http_clients.closed:
            raise ClosedError("the client is closed")
        return engine.start_direct(
            method,
            path,
            given,
            self._settings,
            lambda: map(self._tool, engine.service.index),
        )

    def _start_documented(
        self, slug: str, arguments: Any, options: Mapping[str, Any]
    ) -> Call:
        """A call by documented names."""
        slug, given = self._named(slug)
        tool = self._tool(slug)
        if callable(getattr(arguments, "model_dump", None)):
            arguments = arguments.model_dump(by_alias=True, exclude_unset=True)
        if not isinstance(arguments, Mapping):
            message = f"must be a mapping of names to values, not {kind_of(arguments)}"
            raise ArgumentError([Fault("arguments", "", message)], tool=tool.slug)
        if given:
            arguments = _completed(arguments, given, slug)
        return self._start(tool, self._validate(slug, arguments), "documented", options)

    def _named(self, slug: Any) -> tuple[Any, Mapping[str, Any]]:
        """The tool's own slug, and the arguments that another name of it stands for."""
        service = self._engine.service
        if not isinstance(slug, str) or slug in service.index:
            return slug, {}
        return alias_of(service.package, slug) or (slug, {})

    def _tool(self, slug: Any) -> Tool[Any]:
        """The tool of a slug. Raises `ArgumentError`, with similar names, for an unknown slug."""
        service = self._engine.service
        where = service.index.get(slug) if isinstance(slug, str) else None
        if where is None:
            hint = did_you_mean(slug, service.index) if isinstance(slug, str) else ""
            message = f"{brief(slug)} is not a tool of {service.name}{hint}"
            raise ArgumentError([Fault("slug", "", message)])
        return tool_of(service.package, where[0], slug)

    def _validate(self, slug: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """Hook for subclasses to check the arguments of `call` before they are translated."""
        return arguments

    def _raw(
        self,
        call: Call,
        response: Response,
        result: Callable[[Response, Call], Result] = result_of,
    ) -> RawResponse[Result]:
        from .call.raw_response import RawResponse

        header = self._engine.service.partial_failure_header
        return RawResponse(response, call.facts, lambda one: result(one, call), header)

    def _end(self) -> Any:
        """Ends all waits and rejects further calls; returns the HTTP client to close, if any."""
        http = self._engine.http_clients.close()
        self._sleeper.close()
        return http

    def __repr__(self) -> str:
        if "_engine" not in vars(
            self
        ):  # a traceback may show a partially constructed client
            return f"<{type(self).__name__}>"
        return f"<{type(self).__name__} {self.base_url} {self._engine.credentials!r}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            "a client cannot be pickled: it holds credentials and connections"
        )


def _authenticates(http_client: Any, service: ServiceInfo) -> bool:
    """Whether an HTTP client that was passed in authenticates its requests by itself."""
    if http_client is None:
        return False
    return getattr(http_client, "auth", None) is not None or any(
        name in http_client.headers for name in header_names(service.credentials)
    )


def _completed(
    arguments: Mapping[str, Any], given: Mapping[str, Any], slug: str
) -> Mapping[str, Any]:
    """The arguments with those that a slug stands for. Raises `ArgumentError` for others."""
    faults = [
        Fault(name, "", f"must be {value!r}: the name of the tool says so")
        for name, value in given.items()
        if name in arguments and arguments[name] != value
    ]
    if faults:
        raise ArgumentError(faults, tool=slug)
    return {**arguments, **given}

"""The two clients. They differ in how they wait and in how they send; all else is shared."""

from __future__ import annotations

import os
import random as random_module
import sys
import threading
import time
from collections.abc import Awaitable, Callable, Collection, Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from .auth.credentials import Credentials, Placed, is_asynchronous
from .call.deadline import Shortened
from .call.engine import Engine, Exchange
from .call.options import CLIENT_OPTIONS, REQUEST_OPTIONS, Settings, changed
from .call.response import document_of
from .errors import ArgumentError, ClosedError, Fault, ServiceError
from .failures import ConnectionAborted, DeadlineExceeded, failure_kind
from .http.cancellation import Unbroken
from .http.requests import RequestMaker, async_pieces, pieces, spoiled_connection
from .process import after_fork
from .ratelimit.local import LocalLimiter
from .ratelimit.sliding_window import UNBOUND
from .response import Response
from .schema.kinds import brief, kind_of
from .sleep import Sleeper
from .suggest import did_you_mean
from .wire.compiled import Spelling
from .wire.model import ServiceInfo, Tool
from .wire.table import tool_of

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .call.options import ClientOptions, RequestOptions
    from .protocols import Model
    from .ratelimit.feedback import RateLimitFeedback

_Client = TypeVar("_Client", bound="BaseClient")
_Step = TypeVar("_Step")

_AS_IT_IS: dict[str, Any] = {}
_NO_AUTH: dict[str, Any] = {"auth": None}


class _Shared:
    """What a client shares with those made by its `with_options`."""

    __slots__ = (
        "__weakref__",
        "closed",
        "engine",
        "http",
        "limiter",
        "lock",
        "maker",
        "networks",
        "own",
        "process",
        "sleep",
        "sleeper",
    )

    def __init__(
        self, engine: Engine, http: Any, sleeper: Sleeper, *, asynchronous: bool
    ) -> None:
        self.engine = engine
        self.http = http
        """The HTTP client; None until the first call needs one."""
        self.own = http is None
        self.sleeper = sleeper
        self.sleep: Callable[[float], Any] = (
            sleeper.asleep if asynchronous else sleeper.sleep
        )
        self.limiter = LocalLimiter(clock=engine.clock)
        self.closed = False
        self.lock = threading.Lock()
        self.process = 0
        self.networks: list[Any] = []
        """Of the client's own HTTP client."""
        self.maker = None if http is None else RequestMaker(engine, http, own=False)
        after_fork(self, _Shared._forked)

    def _forked(self) -> None:
        """In the child of a fork there is none of the threads that held a lock."""
        self.lock = threading.Lock()
        self.engine.budget.renew()


class BaseClient:
    """What both clients do alike. Not made directly."""

    _shared: _Shared
    _settings: Settings
    _asynchronous = False

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Mapping[str, Any],
        *,
        base_url: str | None = None,
        http_client: Any = None,
        sleep: Callable[[float], Any] | None,
        random: Callable[[], float] = random_module.random,
        now: Callable[[], float] = time.time,
        clock: Callable[[], float] = time.monotonic,
        **options: Any,
    ) -> None:
        faults: list[Fault] = []
        others = (*credentials, "base_url", "http_client")
        self._settings = self._changed(Settings(), options, faults, others)
        if http_client is not None and not self._fits(http_client):
            message = f"{type(http_client).__name__} is not of the kind that this client needs"
            faults.append(Fault("http_client", "", message))
        if faults:
            raise ArgumentError(faults)
        vouched = http_client is not None and (
            getattr(http_client, "auth", None) is not None
            or any(
                one.where == "header" and one.name in http_client.headers
                for one in service.credentials
            )
        )
        known = Credentials(
            service, credentials, asynchronous=self._asynchronous, vouched=vouched
        )
        known.watch(getattr(http_client, "auth", None))
        if http_client is not None and not self._asynchronous:
            from .http.backend import wrap

            wrap(http_client)
        engine = Engine(
            service,
            known,
            base_url,
            random=random,
            now=now,
            clock=clock,
            vouched=vouched,
        )
        self._shared = _Shared(
            engine, http_client, Sleeper(sleep), asynchronous=self._asynchronous
        )

    @staticmethod
    def _fits(http_client: Any) -> bool:
        raise NotImplementedError

    @staticmethod
    def _http_client() -> Any:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._shared.engine.base_url

    @property
    def closed(self) -> bool:
        return self._shared.closed

    def with_options(self: _Client, **options: Unpack[ClientOptions]) -> _Client:
        """A client with other settings (`ClientOptions`) and the same connections.

        Closing either closes both. Raises `ArgumentError` for an unknown option.
        """
        faults: list[Fault] = []
        settings = self._changed(self._settings, options, faults)
        if faults:
            raise ArgumentError(faults)
        other = object.__new__(type(self))
        cls = type(self)
        for name, value in vars(self).items():
            # The groups of methods belong to the client that made them.
            if not isinstance(getattr(cls, name, None), cached_property):
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
        settings = _client_settings(settings, options, faults, others)
        method = "aacquire" if self._asynchronous else "acquire"
        if settings.limiter is not None and not hasattr(settings.limiter, method):
            kind = "AsyncRedisLimiter" if self._asynchronous else "RedisLimiter"
            message = f"must be a LocalLimiter or of the kind of {kind}"
            faults.append(Fault("limiter", "", message))
        if not self._asynchronous:
            for name in ("on_request", "on_response"):
                if is_asynchronous(getattr(settings, name)):
                    message = "is asynchronous, and nothing here could wait for it"
                    faults.append(Fault(name, "", message))
        return settings

    def _exchange(
        self,
        tool: Tool[Any] | str,
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
    ) -> Exchange:
        if isinstance(tool, str):
            tool = self._tool(tool)
        if self._shared.closed:
            raise ClosedError("the client is closed", tool=tool.slug)
        return self._shared.engine.start(
            tool, arguments, spelling, options, self._settings
        )

    def _called(
        self, slug: str, arguments: Any, options: Mapping[str, Any]
    ) -> Exchange:
        """The exchange of a call by documented names."""
        tool = self._tool(slug)
        if callable(getattr(arguments, "model_dump", None)):
            arguments = arguments.model_dump(by_alias=True, exclude_unset=True)
        if not isinstance(arguments, Mapping):
            message = f"must be a mapping of names to values, not {kind_of(arguments)}"
            raise ArgumentError([Fault("arguments", "", message)], tool=tool.slug)
        return self._exchange(
            tool, self._validate(slug, arguments), "documented", options
        )

    def _tool(self, slug: Any) -> Tool[Any]:
        """The tool of a slug. Raises `ArgumentError` with the nearest ones for an unknown slug."""
        service = self._shared.engine.service
        where = service.index.get(slug) if isinstance(slug, str) else None
        if where is None:
            hint = did_you_mean(slug, service.index) if isinstance(slug, str) else ""
            message = f"{brief(slug)} is no tool of {service.name}{hint}"
            raise ArgumentError([Fault("slug", "", message)])
        return tool_of(service.package, where[0], slug)

    def _validate(self, slug: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        """What `call` does with arguments before they are translated: nothing, here."""
        return arguments

    def _transport(self) -> tuple[Any, RequestMaker]:
        """The HTTP client and its requests' maker."""
        shared = self._shared
        if shared.closed:
            raise ClosedError("the client is closed")
        if shared.maker is None or (shared.own and shared.process != os.getpid()):
            with shared.lock:
                if shared.closed:
                    raise ClosedError("the client is closed")
                if shared.maker is None or shared.process != os.getpid():
                    from .http.backend import wrap

                    # After a fork the connections belong to the parent: they are left alone.
                    shared.http = self._http_client()
                    shared.networks = wrap(shared.http)
                    shared.maker = RequestMaker(shared.engine, shared.http, own=True)
                    shared.process = os.getpid()
        return shared.http, shared.maker

    def _close(self) -> Any:
        """Ends all sleeps, and refuses all that comes; returns the HTTP client to close, if any."""
        shared = self._shared
        with shared.lock:
            shared.closed = True
            http = shared.http if shared.own and shared.process == os.getpid() else None
            networks = shared.networks if http is not None else []
        shared.sleeper.close()
        for network in networks:
            network.close()
        return http

    def _limiter(self, exchange: Exchange) -> Any:
        """What keeps to the rate limits; None: nothing does."""
        if exchange.limits is None:
            return None
        return exchange.settings.limiter or self._shared.limiter

    def _explained(self, exchange: Exchange, error: Exception) -> Exception:
        """An error as the transport's, where closing the client explains it. Raises any other."""
        if isinstance(error, ServiceError) and not error.tool:
            error.tool = exchange.tool.slug
        if isinstance(error, ServiceError) or not self._shared.closed:
            raise error
        return ConnectionAborted("the client was closed")

    def _acquire(self, exchange: Exchange) -> Any:
        """Waits for a permit within the rate limits."""
        raise NotImplementedError

    def _shorten(self, exchange: Exchange, request: Any) -> None:
        """Leaves no step of a request more time than there is before the deadline."""
        request.extensions["timeout"] = Shortened(
            request.extensions["timeout"], exchange.due, self._shared.engine.clock
        )

    def _authentication(
        self, exchange: Exchange, maker: RequestMaker
    ) -> dict[str, Any]:
        """The flow that authenticates, where there is one.

        An HTTP client's own authentication is kept away from public routes.
        """
        flow = exchange.grant.flow
        if flow is not None:
            if self._limiter(exchange) is not None:
                flow = Placed(flow, lambda: self._acquire(exchange))
            return {"auth": maker.authentication(flow)}
        return _AS_IT_IS if exchange.grant.secret and not self._shared.own else _NO_AUTH

    def __repr__(self) -> str:
        if "_shared" not in vars(self):  # whoever reports why it could not be made
            return f"<{type(self).__name__}>"
        engine = self._shared.engine
        return f"<{type(self).__name__} {engine.base_url} {engine.credentials!r}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a client is not pickled: it holds credentials and connections")


class SyncClient(BaseClient):
    """The client for ordinary code. Threads may share one."""

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Mapping[str, Any],
        *,
        base_url: str | None = None,
        http_client: Any = None,
        sleep: Callable[[float], object] | None = None,
        **options: Any,
    ) -> None:
        """`http_client` is used as it is and not closed: an `httpx.Client`, or one like it.

        Only its connections are watched (`network`), so that deadlines hold for each of them.
        `options` are `ClientOptions`. Raises `ArgumentError` and `CredentialError`.
        """
        super().__init__(
            service,
            credentials,
            base_url=base_url,
            http_client=http_client,
            sleep=sleep,
            **options,
        )

    @staticmethod
    def _fits(http_client: Any) -> bool:
        return hasattr(http_client, "send") and not hasattr(http_client, "aclose")

    @staticmethod
    def _http_client() -> Any:
        from .http.clients import http_client  # brings httpx

        return http_client()

    def call(
        self,
        slug: str,
        arguments: Mapping[str, Any] | Model,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Calls a tool by its documented names, and returns the JSON document of the answer.

        `arguments` are a mapping, or a model of pydantic, of which only what was set is sent. None
        when the answer has no body; of a collection, its first page. `options` are
        `RequestOptions`.
        """
        exchange = self._called(slug, arguments, options)
        return document_of(self._send(exchange), exchange.facts)

    def close(self) -> None:
        """Closes the connections, unless they belong to an HTTP client that was passed in.

        Calls that other threads have under way end with `ClosedError` or `APIConnectionError`.
        """
        http = self._close()
        if http is not None:
            http.close()

    def __enter__(self: _Client) -> _Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _send(self, exchange: Exchange) -> Response:
        """Sends a request, again where that is right, and returns its success answer."""
        shared = self._shared
        engine = shared.engine
        flow = engine.attempts(exchange)
        limiter = self._limiter(exchange)
        outcome: Any = None
        try:
            while True:
                try:
                    wait = flow.send(outcome)
                except StopIteration as done:
                    return done.value  # type: ignore[no-any-return]
                try:
                    if wait:
                        shared.sleep(wait)
                    # What may take long comes before the permit, or requests bunch up behind it.
                    self._transport()
                    if exchange.grant.source is not None:
                        exchange.grant = engine.credentials.renewed(exchange.grant)
                    if limiter is not None and exchange.grant.flow is None:
                        self._acquire(exchange)
                    if exchange.due is not UNBOUND:
                        engine.check_time(exchange)
                    outcome = self._transmit(exchange)
                    if exchange.permit is not None:
                        self._release(exchange, engine.feedback(outcome))
                except Exception as error:
                    if failure_kind(error) is None:
                        outcome = self._explained(exchange, error)
                    else:
                        outcome = error
                finally:
                    if exchange.permit is not None:
                        self._release(exchange)
        finally:
            outcome = (
                None  # an exception kept here would keep this frame, and so itself
            )
            flow.close()

    def _acquire(self, exchange: Exchange) -> None:
        if exchange.permit is not None:  # an authentication flow sends more than once
            self._release(exchange)
        settings, shared = exchange.settings, self._shared
        exchange.permit = self._limiter(exchange).acquire(
            exchange.limits,
            settings.max_wait,
            shared.engine.left(exchange),
            shared.sleep,
            settings.rate_limit_mode == "exact",
        )

    def _release(
        self, exchange: Exchange, feedback: RateLimitFeedback | None = None
    ) -> None:
        permit, exchange.permit = exchange.permit, None
        self._limiter(exchange).release(permit, feedback)

    def _transmit(self, exchange: Exchange) -> Response:
        engine = self._shared.engine
        exchange.attempt += 1
        if not engine.watched(exchange):
            return self._transmit_form(exchange)
        from .call.hooks import Watch

        watch = Watch(exchange, engine.log)
        watch.before()
        try:
            answer = self._transmit_form(exchange)
        except BaseException as error:
            watch.after(error)
            raise
        watch.after(answer)
        return answer

    def _transmit_form(self, exchange: Exchange) -> Response:
        if exchange.form is not None:
            from .files.sending import opened

            with opened(exchange.form) as files:
                return self._transmit_once(exchange, files)
        return self._transmit_once(exchange, None)

    def _transmit_once(self, exchange: Exchange, files: Any) -> Response:
        http, maker = self._transport()
        request = maker.make(exchange, files)
        timed = exchange.due is not UNBOUND
        if timed:
            self._shorten(exchange, request)
        response = http.send(
            request,
            stream=True,
            follow_redirects=False,
            **self._authentication(exchange, maker),
        )
        if exchange.grant.secret and not exchange.grant.headers:
            self._shared.engine.credentials.saw(request.headers)
        most = exchange.settings.max_response_bytes
        chunks = []
        size = 0
        try:
            spoiled = spoiled_connection(response)
            if spoiled is not None:
                spoiled.close()
            for chunk in pieces(response):
                if timed and self._shared.engine.left(exchange) <= 0:
                    raise DeadlineExceeded("the answer was still coming")
                size += len(chunk)
                if size > most:
                    return Response(response.status_code, response.headers, None)
                chunks.append(chunk)
        finally:
            response.close()
        return Response(response.status_code, response.headers, b"".join(chunks))


class AsyncClient(BaseClient):
    """The client for asynchronous code. Tasks of one event loop may share one."""

    _asynchronous = True

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Mapping[str, Any],
        *,
        base_url: str | None = None,
        http_client: Any = None,
        sleep: Callable[[float], Awaitable[object]] | None = None,
        **options: Any,
    ) -> None:
        """`http_client` is used as it is and not closed: an `httpx.AsyncClient`, or one like it.

        `sleep` is that of asyncio unless told. `options` are `ClientOptions`. Raises
        `ArgumentError` and `CredentialError`.
        """
        super().__init__(
            service,
            credentials,
            base_url=base_url,
            http_client=http_client,
            sleep=sleep,
            **options,
        )

    @staticmethod
    def _fits(http_client: Any) -> bool:
        return hasattr(http_client, "send") and hasattr(http_client, "aclose")

    @staticmethod
    def _http_client() -> Any:
        from .http.clients import async_http_client  # brings httpx

        return async_http_client()

    async def call(
        self,
        slug: str,
        arguments: Mapping[str, Any] | Model,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Calls a tool by its documented names, and returns the JSON document of the answer.

        `arguments` are a mapping, or a model of pydantic, of which only what was set is sent. None
        when the answer has no body; of a collection, its first page. `options` are
        `RequestOptions`.
        """
        exchange = self._called(slug, arguments, options)
        return document_of(await self._send(exchange), exchange.facts)

    async def aclose(self) -> None:
        """Closes the connections, unless they belong to an HTTP client that was passed in.

        Calls that other tasks have under way end with `ClosedError` or `APIConnectionError`.
        """
        http = self._close()
        if http is not None:
            await http.aclose()

    async def close(self) -> None:
        """`aclose`, by the name that it has in the synchronous client."""
        await self.aclose()

    async def __aenter__(self: _Client) -> _Client:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _send(self, exchange: Exchange) -> Response:
        """Sends a request, again where that is right, and returns its success answer."""
        shared = self._shared
        engine = shared.engine
        flow = engine.attempts(exchange)
        limiter = self._limiter(exchange)
        outcome: Any = None
        try:
            while True:
                try:
                    wait = flow.send(outcome)
                except StopIteration as done:
                    return done.value  # type: ignore[no-any-return]
                try:
                    if wait:
                        await shared.sleep(wait)
                    # What may take long comes before the permit, or requests bunch up behind it.
                    self._transport()
                    if exchange.grant.source is not None:
                        await self._in_time(exchange, self._renew)
                    if limiter is not None and exchange.grant.flow is None:
                        await self._acquire(exchange)
                    outcome = await self._in_time(exchange, self._transmit)
                    if exchange.permit is not None:
                        await self._release(exchange, engine.feedback(outcome))
                except Exception as error:
                    if failure_kind(error) is None:
                        outcome = self._explained(exchange, error)
                    else:
                        outcome = error
                finally:
                    if exchange.permit is not None:
                        await self._release(exchange)
        finally:
            outcome = (
                None  # an exception kept here would keep this frame, and so itself
            )
            flow.close()

    async def _acquire(self, exchange: Exchange) -> None:
        if exchange.permit is not None:  # an authentication flow sends more than once
            await self._release(exchange)
        settings, shared = exchange.settings, self._shared
        exchange.permit = await self._limiter(exchange).aacquire(
            exchange.limits,
            settings.max_wait,
            shared.engine.left(exchange),
            shared.sleep,
            settings.rate_limit_mode == "exact",
        )

    async def _release(
        self, exchange: Exchange, feedback: RateLimitFeedback | None = None
    ) -> None:
        permit, exchange.permit = exchange.permit, None
        await self._limiter(exchange).arelease(permit, feedback)

    async def _renew(self, exchange: Exchange) -> None:
        credentials = self._shared.engine.credentials
        exchange.grant = await credentials.renewed_async(exchange.grant)

    async def _transmit(self, exchange: Exchange) -> Response:
        engine = self._shared.engine
        exchange.attempt += 1
        if not engine.watched(exchange):
            return await self._transmit_form(exchange)
        from .call.hooks import Watch

        watch = Watch(exchange, engine.log)
        await watch.before_async()
        try:
            answer = await self._transmit_form(exchange)
        except BaseException as error:
            await watch.after_async(error)
            raise
        await watch.after_async(answer)
        return answer

    async def _in_time(
        self, exchange: Exchange, step: Callable[[Exchange], Awaitable[_Step]]
    ) -> _Step:
        """A step of a call, cut off at the deadline."""
        if exchange.due is UNBOUND:
            return await step(exchange)
        import asyncio

        self._shared.engine.check_time(exchange)
        left = self._shared.engine.left(exchange)
        try:
            asyncio.get_running_loop()
        except RuntimeError:  # some other library's loop
            return await step(exchange)
        if sys.version_info >= (3, 11):
            try:
                async with asyncio.timeout(left) as scope:
                    return await step(exchange)
            except TimeoutError:
                if not scope.expired():
                    raise
        else:
            try:
                return await asyncio.wait_for(step(exchange), left)
            except asyncio.TimeoutError:
                pass
        raise DeadlineExceeded("the request was cut off")

    async def _transmit_form(self, exchange: Exchange) -> Response:
        if exchange.form is not None:
            from .files.sending import opened

            with opened(exchange.form) as files:
                return await Unbroken(self._transmit_once(exchange, files))
        return await Unbroken(self._transmit_once(exchange, None))

    async def _transmit_once(self, exchange: Exchange, files: Any) -> Response:
        http, maker = self._transport()
        request = maker.make(exchange, files)
        if exchange.due is not UNBOUND:
            self._shorten(exchange, request)
        response = await http.send(
            request,
            stream=True,
            follow_redirects=False,
            **self._authentication(exchange, maker),
        )
        if exchange.grant.secret and not exchange.grant.headers:
            self._shared.engine.credentials.saw(request.headers)
        most = exchange.settings.max_response_bytes
        chunks = []
        size = 0
        try:
            spoiled = spoiled_connection(response)
            if spoiled is not None:
                await spoiled.aclose()
            async for chunk in async_pieces(response):
                size += len(chunk)
                if size > most:
                    return Response(response.status_code, response.headers, None)
                chunks.append(chunk)
        finally:
            await response.aclose()
        return Response(response.status_code, response.headers, b"".join(chunks))


def _client_settings(
    settings: Settings,
    options: Mapping[str, Any],
    faults: list[Fault],
    others: Collection[str],
) -> Settings:
    """The settings with a client's options; `others` are what it may take besides."""
    for name in options.keys() - CLIENT_OPTIONS:
        hint = did_you_mean(name, (*others, *CLIENT_OPTIONS))
        if name in REQUEST_OPTIONS:
            hint = "; it is an option of single calls"
        faults.append(Fault(name, "", f"is not an option of a client{hint}"))
    return changed(settings, options, faults)

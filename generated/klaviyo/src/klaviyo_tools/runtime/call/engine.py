"""The logic of calls, without any I/O.

`Engine.steps` is a generator: it yields effects and receives their outcomes until it returns the
response of a call or raises its error. The two drivers perform the effects.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from importlib import import_module
from typing import Any, NamedTuple, TypeAlias

from ..auth.credentials import Authorization, Credentials, failing_as, sealed
from ..deadline import LEAST
from ..errors import (
    ArgumentError,
    CredentialError,
    Fault,
    ResponseError,
    ServiceError,
)
from ..failures import (
    ConnectionAborted,
    DeadlineBeforeSending,
    DeadlineExceeded,
    failure_kind,
)
from ..http.body import Body, TooLarge
from ..http.connections import Connection, Connections
from ..http.requests import stray_body
from ..ratelimit.applicable_limits import LimitLookup
from ..ratelimit.feedback import RateLimitFeedback, conventions_of, feedback_of
from ..ratelimit.permit import PATIENCE
from ..response import Response
from ..suggest import did_you_mean
from ..wire.compiled import Spelling
from ..wire.model import ServiceInfo, Tool
from ..wire.prepared import PreparedRequest
from ..wire.request import build
from .call import ENDLESS, Call
from .client_values import Addresses, ClientValues
from .effects import (
    Acquire,
    Authenticate,
    Authorize,
    Close,
    Effect,
    Observe,
    Receive,
    Release,
    Send,
    Sleep,
    Within,
)
from .failure import NotPermitted, no_response, not_permitted, unusable
from .links import with_query
from .options import REQUEST_OPTIONS, Settings, changed
from .response import Facts, api_error, is_flagged
from .results import is_result
from .retry import OVERDUE, Decision, Retries, RetryBudget

Steps: TypeAlias = Generator[Effect, Any, Any]


class Clocks(NamedTuple):
    """The sources of time and randomness of a client."""

    sleep: Callable[[float], Any]
    clock: Callable[[], float]
    """A monotonic clock, in seconds."""
    now: Callable[[], float]
    """Unix time."""
    random: Callable[[], float]
    """From 0 to 1."""


class _Attempt(NamedTuple):
    """The last attempt that reached the API, and the retry decision after it."""

    outcome: Response | BaseException
    decision: Decision
    number: int
    reached: bool
    """The API may have acted on this attempt or an earlier one."""


class Engine:
    """The state that the calls of one client share."""

    __slots__ = (
        "__weakref__",
        "_addresses",
        "_asynchronous",
        "_auth_flow",
        "_feedback",
        "_limiter",
        "_limits",
        "_reserved",
        "base_url",
        "budget",
        "clocks",
        "connections",
        "credentials",
        "log",
        "service",
        "values",
    )

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Credentials,
        base_url: str | None,
        connections: Connections,
        limiter: Any,
        clocks: Clocks,
        *,
        auth_flow: str,
        values: Mapping[str, Any],
    ) -> None:
        """`limiter` is the default limiter; `auth_flow` names the method of authentication flows
        that suits the driver."""
        self.service = service
        self.credentials = credentials
        self.values = ClientValues(service, values)
        self._addresses = Addresses(service, base_url, self.values)
        self.base_url = self._addresses.usual
        self.connections = connections
        self.clocks = clocks
        self.budget = RetryBudget()
        self.log = logging.getLogger(service.package)
        self._limiter = limiter
        self._auth_flow = auth_flow
        self._asynchronous = auth_flow == "async_auth_flow"
        self._limits = LimitLookup(service)
        self._feedback = conventions_of(service.rate_limits)
        self._reserved = credentials.header_names | {
            name.lower() for name in service.headers
        }

    # Before a call -------------------------------------------------------------------------------

    def start(
        self,
        tool: Tool[Any],
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
        settings: Settings,
    ) -> Call:
        """A call ready to be sent. Raises `ArgumentError` and `CredentialError`."""
        if options:
            request, settings = self._with_options(
                tool, arguments, spelling, options, settings
            )
        else:
            request = build(tool, arguments, spelling, shared=self.values)
        base = self._addresses.of(request.server, tool.slug)
        authorization = self._authorization(request)
        url = with_query(base.text + request.target, authorization.query)
        facts = Facts(tool.slug, request.method, request.path, self.credentials.scrub)
        call = Call(request, url, authorization, settings, facts, base)
        if settings.rate_limits:
            call.limits = self._limits.limits_of(
                request, authorization, arguments, spelling
            )
        return call

    def follow(self, before: Call, link: str) -> Call:
        """The call that follows a link in a response.

        Raises `ResponseError` for a link that leads away from the API, or to a part of it with
        another authentication rule.
        """
        facts = before.facts
        base = before.base
        target = base.target(link, before.url, before.rule, self.service.paths)
        if target is None:
            shown = ascii(facts.scrub(link.partition("?")[0]))[:200]
            raise ResponseError(
                f"the link to the next page leads away from {base.text}, so it is not "
                f"followed ({facts}): {shown}",
                tool=facts.tool,
                method=facts.method,
                path=facts.path,
            )
        path = target.partition("?")[0]
        request = PreparedRequest(before.tool, "GET", path, before.rule)
        request.route = before.route
        request.headers = {
            name: value
            for name, value in before.headers.items()
            if name != "content-type"
        }
        request.repeatable = True
        authorization = before.authorization
        if authorization.sources:  # credentials may have been renewed
            authorization = self.credentials.authorization(
                before.rule, before.tool.slug, []
            )
        url = with_query(base.origin + target, authorization.query)
        facts = Facts(before.tool.slug, "GET", path, facts.scrub)
        after = Call(request, url, authorization, before.settings, facts, base)
        after.limits = before.limits
        return after

    def _with_options(
        self,
        tool: Tool[Any],
        arguments: Mapping[str, Any],
        spelling: Spelling,
        options: Mapping[str, Any],
        settings: Settings,
    ) -> tuple[PreparedRequest, Settings]:
        faults: list[Fault] = []
        settings = changed(settings, options, faults)
        unknown = {
            name: value
            for name, value in options.items()
            if name not in REQUEST_OPTIONS
        }
        if unknown and spelling == "python":
            # A misspelt argument arrives among the options: report it as an argument.
            arguments = {**unknown, **arguments}
        else:
            for name in unknown:
                hint = did_you_mean(name, REQUEST_OPTIONS)
                faults.append(Fault(name, "", f"is not an option of a call{hint}"))
        try:
            request = build(
                tool,
                arguments,
                spelling,
                extra_headers=options.get("extra_headers"),
                extra_query=options.get("extra_query"),
                extra_body=options.get("extra_body"),
                reserved_headers=self._reserved,
                options=REQUEST_OPTIONS,
                shared=self.values,
            )
        except ArgumentError as error:
            faults = [*error.faults, *faults]
        if faults:
            raise ArgumentError(
                faults, tool=tool.slug, documented_first=spelling == "documented"
            )
        return request, settings

    def _authorization(self, request: PreparedRequest) -> Authorization:
        credentials = self.credentials
        try:
            return credentials.authorization(
                request.auth, request.tool.slug, request.query
            )
        except CredentialError:
            if credentials.client_authenticates and credentials.secret_rule(
                request.auth
            ):
                return Authorization(secret=True)
            raise

    # A call --------------------------------------------------------------------------------------

    def steps(self, call: Call) -> Generator[Effect, Any, Response]:
        """The effects of a call, with its retries.

        Returns a response with a success status. Raises the error of a call that fails.
        """
        settings = call.settings
        if settings.deadline is not None:
            call.due = self.clocks.clock() + settings.deadline
        outcome = yield from self._attempt(call)
        if _succeeded(call, outcome):
            if self.budget.left < self.budget.full:
                self.budget.pay()
            return self._unflagged(call, outcome)
        retries = Retries(
            max_retries=settings.max_retries,
            max_wait=PATIENCE if settings.max_wait is None else settings.max_wait,
            repeatable=call.repeatable,
            random=self.clocks.random,
            now=self.clocks.now,
            remaining=lambda: self.left(call),
            budget=self.budget,
        )
        last: _Attempt | None = None
        while not _succeeded(call, outcome):
            if isinstance(outcome, NotPermitted):
                raise self._given_up(call, last, outcome)
            last = self._judged(call, retries, outcome, last)
            if last.decision.wait is None:
                raise self._error(call, last)
            slept = None
            if last.decision.wait:
                slept = yield Sleep(self.clocks.sleep, last.decision.wait)
            if isinstance(slept, BaseException):
                outcome = self._explained(call, slept)
            else:
                outcome = yield from self._attempt(call)
        retries.succeeded()
        return self._unflagged(call, outcome)

    def _unflagged(self, call: Call, response: Response) -> Response:
        """The response. Raises the error of one that calls itself an error despite its status."""
        flag = self.service.errors.get("flag")
        if flag is not None and is_flagged(response, flag):
            raise api_error(
                response, call.facts, shape=self.service.errors, attempts=call.attempt
            )
        return response

    def _judged(
        self,
        call: Call,
        retries: Retries,
        outcome: Response | BaseException,
        last: _Attempt | None,
    ) -> _Attempt:
        """The decision after an attempt. Raises the error of an unusable response."""
        number = retries.sent
        if isinstance(outcome, Response):
            if outcome.status < 400:
                raise unusable(call, outcome)
            status, headers = outcome.status, outcome.headers
            told = feedback_of(self._feedback, status, headers, self.clocks.now)
            decision = retries.after_status(
                status,
                headers.get("retry-after"),
                headers.get("date"),
                limited=any(one.refuses(status, headers) for one in self._feedback),
                hold=None if told is None else told.hold,
            )
            return _Attempt(outcome, decision, number, True)
        kind = failure_kind(outcome) or "other"
        reached = kind in ("timeout", "broken") or (last is not None and last.reached)
        return _Attempt(outcome, retries.after_failure(kind), number, reached)

    def _given_up(
        self, call: Call, last: _Attempt | None, why: BaseException
    ) -> ServiceError:
        """The error of a call that is not sent, or not retried."""
        problem = not_permitted(call, why, self.credentials.scrub)
        if last is None:
            return problem
        note = problem.message
        if isinstance(why, DeadlineBeforeSending):
            note = OVERDUE
        decision = last.decision._replace(note=note)
        return self._error(call, last._replace(decision=decision))

    def _error(self, call: Call, last: _Attempt) -> ServiceError:
        """The error of a call after its last attempt."""
        outcome, decision, number, reached = last
        if isinstance(outcome, Response):
            return api_error(
                outcome,
                call.facts,
                shape=self.service.errors,
                retired_status=self.service.retired_status,
                retry_after=decision.retry_after,
                attempts=number,
                note=decision.note,
            )
        return no_response(
            call,
            outcome,
            self.credentials.scrub,
            attempts=number,
            reached=reached,
            overdue=self.left(call) <= 0,
            note=decision.note,
        )

    # An attempt ----------------------------------------------------------------------------------

    def _attempt(self, call: Call) -> Steps:
        """Sends the request once; returns the response, or the reason that there is none."""
        try:
            response: Response = yield from self._permitted(call)
            if call.permit is not None:
                feedback = feedback_of(
                    self._feedback, response.status, response.headers, self.clocks.now
                )
                yield from self._release(call, feedback)
            return response
        except GeneratorExit:
            self._abandon(call)
            raise
        except BaseException as error:
            if call.permit is not None:
                yield from self._release(call)
            outcome = self._explained(call, error)
        return outcome

    def _permitted(self, call: Call) -> Steps:
        """Acquires what a request needs, and sends it.

        Slow steps come before the permit; otherwise requests would start in bursts after it.
        """
        connection = self.connections.get()
        authorization = call.authorization
        if authorization.sources:
            self._check_time(call)
            values = []
            for credential, function in authorization.sources:
                value = sealed((yield self._timed(call, Authorize(function))))
                with failing_as(f"the function for {credential.option}"):
                    _result(value)
                values.append(value)
            call.authorization = self.credentials.renewed(authorization, values)
        if authorization.flow is None and call.limits is not None:
            yield from self._acquire(call)
        self._check_time(call)
        call.attempt += 1
        if not self._is_watched(call):
            return (yield from self._transmit(call, connection))
        from .hooks import Observation

        observed = Observation(call, self.log)
        yield from self._observe(call, "on_request", observed.request)
        try:
            outcome = yield from self._transmit(call, connection)
        except GeneratorExit:
            raise
        except BaseException as error:
            yield from self._observe(call, "on_response", observed.ended(error))
            raise
        yield from self._observe(call, "on_response", observed.ended(outcome))
        return outcome

    def _transmit(self, call: Call, connection: Connection) -> Steps:
        """Opens the files of the body and sends the request; returns the response."""
        if call.form is None and call.upload is None:
            body = {"content": call.content}
            return (yield from self._exchange(call, connection, body))
        # Packages without uploads do not contain the module.
        sending: Any = import_module("..files.sending", __package__)
        with sending.opened(call.form, call.upload, self._asynchronous) as body:
            return (yield from self._exchange(call, connection, body))

    def _exchange(
        self, call: Call, connection: Connection, body: Mapping[str, Any]
    ) -> Steps:
        """Sends the request, and any requests of its authentication flow; returns the response."""
        timeouts = self._timeouts(call, connection.maker.timeout)
        request = connection.maker.make(call, body, timeouts)
        authorization = call.authorization
        if authorization.flow is not None:
            flow = getattr(authorization.flow, self._auth_flow)(request)
            response = yield from self._authenticated(call, connection, request, flow)
        else:
            options = connection.options_without_auth
            if authorization.secret:
                options = connection.options
            send = Send(connection.http, request, options)
            response = _result((yield self._timed(call, send)))
        if authorization.secret and (
            authorization.flow is not None or not authorization.headers
        ):
            self.credentials.saw(request.headers)
        return (yield from self._receive(call, response))

    def _authenticated(
        self, call: Call, connection: Connection, request: Any, flow: Any
    ) -> Steps:
        """Sends the requests of an authentication flow; returns the last response.

        Each attempt of the request itself needs a permit; others, such as those for new tokens, do
        not.
        """
        response: Any = None
        try:
            while True:
                following = _result(
                    (yield self._timed(call, Authenticate(flow, response)))
                )
                if following is None:
                    last, response = response, None
                    return last
                if response is not None:
                    before, response = response, None
                    yield from self._receive(call, before)
                if following is request and call.limits is not None:
                    yield from self._acquire(call)
                send = Send(connection.http, following, connection.options_without_auth)
                response = _result((yield self._timed(call, send)))
        except GeneratorExit:
            raise
        except BaseException:
            if response is not None:
                yield Close(response)
            yield Close(flow)
            raise

    def _receive(self, call: Call, response: Any) -> Steps:
        """Reads a response to its end, and closes it."""
        timed = call.due is not ENDLESS
        body = Body(
            call.settings.max_response_bytes,
            (lambda: self.left(call)) if timed else None,
        )
        stray = stray_body(response)
        if stray is not None:
            yield Close(stray)
        headers = response.headers
        coding = headers.get("content-encoding", "")
        if (
            response.is_stream_consumed
        ):  # by a hook of the HTTP client, which also decoded it
            outcome = _outcome(body.accept, response.content)
            coding = ""
        else:
            outcome = yield self._timed(call, Receive(response, body.accept))
        closed = yield Close(response)
        if not isinstance(outcome, BaseException):
            outcome = _outcome(body.content, coding)
        content: bytes | None = None
        if not isinstance(outcome, TooLarge):
            content = _result(outcome)
            _result(closed)
        return Response(response.status_code, headers, content)

    # What an attempt takes -----------------------------------------------------------------------

    def _acquire(self, call: Call) -> Steps:
        """Waits for a permit within the rate limits."""
        if call.permit is not None:  # an authentication flow may send it more than once
            yield from self._release(call)
        assert call.limits is not None
        settings = call.settings
        acquire = Acquire(
            self._limiter_of(call),
            call.limits,
            settings.max_wait,
            self.left(call),
            self.clocks.sleep,
            settings.rate_limit_mode == "exact",
        )
        call.permit = _result((yield acquire))

    def _release(self, call: Call, feedback: RateLimitFeedback | None = None) -> Steps:
        """Releases the permit."""
        permit, call.permit = call.permit, None
        assert permit is not None
        _result((yield Release(self._limiter_of(call), permit, feedback)))

    def _abandon(self, call: Call) -> None:
        """Releases the permit of an abandoned call, if that needs no waiting."""
        permit, call.permit = call.permit, None
        release = getattr(self._limiter_of(call), "release", None)
        if permit is not None and release is not None:
            release(permit)

    def _observe(self, call: Call, name: str, event: Any) -> Steps:
        """Calls a hook; logs an exception that it raises."""
        hook = getattr(call.settings, name)
        if hook is not None:
            outcome = yield self._timed(call, Observe(hook, event))
            if isinstance(outcome, DeadlineExceeded):
                raise outcome
            if isinstance(outcome, Exception):
                self.log.error("the hook %s failed", name, exc_info=outcome)
            else:
                _result(outcome)

    def _limiter_of(self, call: Call) -> Any:
        return call.settings.limiter or self._limiter

    def _is_watched(self, call: Call) -> bool:
        """Whether a hook or the log observes what a call sends."""
        settings = call.settings
        return (
            settings.on_request is not None
            or settings.on_response is not None
            or self.log.isEnabledFor(logging.INFO)
        )

    def left(self, call: Call) -> float:
        """The seconds until the deadline of a call; infinity without one."""
        due = call.due
        return ENDLESS if due is ENDLESS else due - self.clocks.clock()

    def _timed(self, call: Call, effect: Effect) -> Effect:
        """An effect that is abandoned at the deadline of the call."""
        if call.due is ENDLESS:
            return effect
        return Within(effect, lambda: self.left(call))

    def _check_time(self, call: Call) -> None:
        """Raises `DeadlineBeforeSending` when the deadline has passed."""
        if self.left(call) <= 0:
            raise DeadlineBeforeSending("it passed before anything was sent")

    def _timeouts(
        self, call: Call, usual: Mapping[str, float | None]
    ) -> Mapping[str, float | None]:
        """The timeouts of a request: no step may outlast the deadline of the call."""
        timeouts = call.settings.timeout or usual
        if call.due is ENDLESS:
            return timeouts
        left = max(LEAST, self.left(call))
        return {
            name: left if seconds is None else min(seconds, left)
            for name, seconds in timeouts.items()
        }

    def _explained(self, call: Call, error: BaseException) -> BaseException:
        """Why an attempt has no response. Raises an error that the transport did not cause.

        After the client is closed, that is the reason for any failure.
        """
        if failure_kind(error) is not None:
            return error
        if isinstance(error, ServiceError):
            error.tool = error.tool or call.tool.slug
        elif self.connections.closed and isinstance(error, Exception):
            return ConnectionAborted("the client was closed")
        raise error


def _succeeded(call: Call, outcome: Any) -> bool:
    return (
        type(outcome) is Response
        and is_result(call, outcome.status)
        and outcome.content is not None
    )


def _result(outcome: Any) -> Any:
    """The value of an outcome. Raises it if it is an exception."""
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def _outcome(function: Callable[[Any], Any], value: Any) -> Any:
    """The outcome of calling a function: its result, or the exception that it raises."""
    try:
        return function(value)
    except Exception as error:
        return error

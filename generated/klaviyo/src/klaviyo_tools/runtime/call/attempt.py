"""One attempt to send a call: what it acquires, sends and reads."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Mapping
from importlib import import_module
from typing import Any, TypeAlias

from ..auth.credentials import Credentials
from ..auth.values import failing_as, sealed
from ..deadline import LEAST
from ..errors import ServiceError
from ..failures import (
    ConnectionAborted,
    DeadlineBeforeSending,
    DeadlineExceeded,
    HTTPClientFailed,
    failure_kind,
)
from ..http.body import Body
from ..http.provider import HTTPClientProvider, ProvidedClient
from ..ratelimit.feedback import FeedbackConvention, RateLimitFeedback, feedback_of
from ..ratelimit.permit import ApplicableLimits
from ..response import Response
from .call import ENDLESS, Call
from .effects import (
    Acquire,
    Authorize,
    Close,
    Effect,
    Observe,
    Release,
    Send,
    Within,
)
from .receiving import received, value_of
from .results import is_stream

Steps: TypeAlias = Generator[Effect, Any, Any]


class Clocks:
    """The sources of time and randomness of a client."""

    __slots__ = ("clock", "now", "random", "sleep")

    def __init__(
        self,
        sleep: Callable[[float], Any],
        clock: Callable[[], float],
        now: Callable[[], float],
        random: Callable[[], float],
    ) -> None:
        self.sleep = sleep
        self.clock = clock
        """A monotonic clock, in seconds."""
        self.now = now
        """Unix time."""
        self.random = random
        """From 0 to 1."""

    def left(self, call: Call) -> float:
        """The seconds until the deadline of a call; infinity without one."""
        due = call.due
        return ENDLESS if due is ENDLESS else due - self.clock()


class Attempts:
    """Sends the calls of one client, once for each attempt."""

    __slots__ = (
        "_asynchronous",
        "_clocks",
        "_credentials",
        "_feedback",
        "_http_clients",
        "_limiter",
        "_log",
    )

    def __init__(
        self,
        credentials: Credentials,
        http_clients: HTTPClientProvider,
        limiter: Any,
        clocks: Clocks,
        feedback: tuple[FeedbackConvention, ...],
        log: logging.Logger,
        *,
        asynchronous: bool,
    ) -> None:
        """`limiter` is the default limiter."""
        self._credentials = credentials
        self._http_clients = http_clients
        self._limiter = limiter
        self._clocks = clocks
        self._feedback = feedback
        self._log = log
        self._asynchronous = asynchronous

    def attempt(self, call: Call) -> Steps:
        """Sends the request once; returns the response, or the reason that there is none."""
        try:
            response: Response = yield from self._permitted(call)
            if call.permit is not None:
                feedback = feedback_of(
                    self._feedback, response.status, response.headers, self._clocks.now
                )
                value_of((yield self._release(call, feedback)))
            return response
        except GeneratorExit:
            self._abandon(call)
            raise
        except BaseException as error:
            if call.opened is not None:
                opened, call.opened = call.opened, None
                yield Close(opened)
            if call.permit is not None:
                value_of((yield self._release(call)))
            outcome = self.explained(call, error)
        return outcome

    def _permitted(self, call: Call) -> Steps:
        """Acquires what a request needs, and sends it.

        Slow steps come before the permit; otherwise requests would start in bursts after it.
        """
        provided = self._http_clients.get()
        authorization = call.authorization
        if authorization.sources:
            self._check_time(call)
            values = []
            for credential, function in authorization.sources:
                value = sealed((yield self._timed(call, Authorize(function))))
                with failing_as(f"the function for {credential.option}"):
                    value_of(value)
                values.append(value)
            call.authorization = self._credentials.renewed(authorization, values)
        if authorization.flow is None and call.limits is not None:
            call.permit = value_of((yield self._acquire(call, call.limits)))
        self._check_time(call)
        call.attempt += 1
        if not self._is_watched(call):
            return (yield from self._transmit(call, provided))
        from .hooks import Observation

        observed = Observation(call, self._log)
        yield from self._observe(call, "on_request", observed.request)
        try:
            outcome = yield from self._transmit(call, provided)
        except GeneratorExit:
            raise
        except BaseException as error:
            yield from self._observe(call, "on_response", observed.ended(error))
            raise
        yield from self._observe(call, "on_response", observed.ended(outcome))
        return outcome

    def _transmit(self, call: Call, provided: ProvidedClient) -> Steps:
        """Sends the request; returns the response."""
        if call.form is None and call.upload is None:
            return self._exchange(call, provided, None)
        return self._exchange_files(call, provided)

    def _exchange_files(self, call: Call, provided: ProvidedClient) -> Steps:
        """Opens the files of the body and sends the request; returns the response."""
        # Packages without uploads do not contain the module.
        sending: Any = import_module("..files.sending", __package__)
        with sending.opened(call.form, call.upload, self._asynchronous) as body:
            return (yield from self._exchange(call, provided, body))

    def _exchange(
        self, call: Call, provided: ProvidedClient, body: Mapping[str, Any] | None
    ) -> Steps:
        """Sends the request, and any requests of its authentication flow; returns the response.

        `body` is one that is read while it is sent; None: the body is the call's content.
        """
        timeouts = self._timeouts(call, provided.maker.timeout)
        request = provided.maker.make(call, body, timeouts)
        authorization = call.authorization
        if authorization.flow is not None:
            response = yield from self._authenticated(call, provided, request)
        else:
            options = provided.options_without_auth
            if authorization.secret:
                options = provided.options
            send = Send(provided.http, request, options)
            response = _transported((yield self._timed(call, send)))
        if authorization.secret and (
            authorization.flow is not None or not authorization.headers
        ):
            self._credentials.saw(request.headers)
        if is_stream(call, response.status_code):
            from .opened import Opened

            call.opened = response
            opened = Opened(
                call,
                response,
                self._left(call),
                self.explained,
                asynchronous=self._asynchronous,
            )
            return Response(response.status_code, response.headers, b"", opened)
        return (yield from self._receive(call, response))

    def _authenticated(
        self, call: Call, provided: ProvidedClient, request: Any
    ) -> Steps:
        """Performs an authentication flow; returns the last response.

        Each attempt of the request itself needs a permit; others, such as those for new tokens, do
        not.
        """
        from .authentication import EffectAuth, Forward, flow_steps

        flow = call.authorization.flow
        if isinstance(flow, EffectAuth):
            steps = flow.steps(request, self._asynchronous)
        else:
            steps = flow_steps(flow, request, self._asynchronous)
        outcome: Any = None
        response: Any = None
        try:
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration:
                    return response
                if isinstance(effect, Forward):
                    before, response = response, None
                    following = self._following(call, before, effect.request is request)
                    try:
                        yield from following
                        http, options = provided.http, provided.options_without_auth
                        send = Send(http, effect.request, options)
                        sent = yield self._timed(call, send)
                        outcome = response = _transported(sent)
                    except GeneratorExit:
                        raise
                    except BaseException as error:
                        outcome = error
                elif isinstance(effect, Close):
                    outcome = yield effect
                else:
                    outcome = yield self._timed(call, effect)
        except GeneratorExit:
            raise
        except BaseException:
            if response is not None:
                yield Close(response)
            raise
        finally:
            outcome = None  # breaks the reference cycle of an exception and its frame
            steps.close()

    def _following(self, call: Call, before: Any, is_original: bool) -> Steps:
        """What precedes another request of a flow: the end of the last response, and a permit."""
        if before is not None and not before.is_closed:
            yield from self._receive(call, before)
        if is_original and call.limits is not None:
            if call.permit is not None:  # the flow sends it more than once
                value_of((yield self._release(call)))
            call.permit = value_of((yield self._acquire(call, call.limits)))

    def _receive(self, call: Call, response: Any) -> Steps:
        """Reads a response to its end, and closes it."""
        body = Body(call.settings.max_response_bytes, self._left(call))
        try:
            content = yield from received(
                response, body, lambda effect: self._timed(call, effect)
            )
        except (RuntimeError, ConnectionError) as error:
            content = _transported(error)
        return Response(response.status_code, response.headers, content)

    def _left(self, call: Call) -> Callable[[], float] | None:
        """What tells the seconds until the deadline of a call; None without one."""
        if call.due is ENDLESS:
            return None
        return lambda: self._clocks.left(call)

    def _acquire(self, call: Call, limits: ApplicableLimits) -> Acquire:
        """Waits for a permit within the rate limits."""
        settings = call.settings
        return Acquire(
            self._limiter_of(call),
            limits,
            settings.max_wait,
            self._clocks.left(call),
            self._clocks.sleep,
            settings.rate_limit_mode == "exact",
        )

    def _release(
        self, call: Call, feedback: RateLimitFeedback | None = None
    ) -> Release:
        """Releases the permit of a call, which has none from now on."""
        permit, call.permit = call.permit, None
        assert permit is not None
        return Release(self._limiter_of(call), permit, feedback)

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
                self._log.error("the hook %s failed", name, exc_info=outcome)
            else:
                value_of(outcome)

    def _limiter_of(self, call: Call) -> Any:
        return call.settings.limiter or self._limiter

    def _is_watched(self, call: Call) -> bool:
        """Whether a hook or the log observes what a call sends."""
        settings = call.settings
        return (
            settings.on_request is not None
            or settings.on_response is not None
            or self._log.isEnabledFor(logging.INFO)
        )

    def _timed(self, call: Call, effect: Effect) -> Effect:
        """An effect that is abandoned at the deadline of the call."""
        if call.due is ENDLESS:
            return effect
        return Within(effect, lambda: self._clocks.left(call))

    def _check_time(self, call: Call) -> None:
        """Raises `DeadlineBeforeSending` when the deadline has passed."""
        if self._clocks.left(call) <= 0:
            raise DeadlineBeforeSending("it passed before anything was sent")

    def _timeouts(
        self, call: Call, usual: Mapping[str, float | None]
    ) -> Mapping[str, float | None]:
        """The timeouts of a request: no step may outlast the deadline of the call."""
        timeouts = call.settings.timeout or usual
        if call.due is ENDLESS:
            return timeouts
        left = max(LEAST, self._clocks.left(call))
        return {
            name: left if seconds is None else min(seconds, left)
            for name, seconds in timeouts.items()
        }

    def explained(self, call: Call, error: BaseException) -> BaseException:
        """Why an attempt has no response. Raises an error that the transport did not cause.

        After the client is closed, that is the reason for any failure.
        """
        if failure_kind(error) is not None:
            return error
        if isinstance(error, ServiceError):
            error.tool = error.tool or call.tool.slug
        elif self._http_clients.closed and isinstance(error, Exception):
            return ConnectionAborted("the client was closed")
        raise error


def _transported(outcome: Any) -> Any:
    """The value of an outcome of the HTTP client, whose exceptions are all failures of transport.

    An HTTP client raises RuntimeError in another event loop than the one that it was made for.
    """
    if type(outcome) is RuntimeError or isinstance(outcome, ConnectionError):
        message = f"{type(outcome).__name__}: {outcome}"
        if "loop" in message:
            message += " (an HTTP client that is passed in serves one event loop)"
        raise HTTPClientFailed(message) from outcome
    return value_of(outcome)

"""The logic of calls, without any I/O.

`Engine.steps` is a generator: it yields effects and receives their outcomes until it returns the
response of a call or raises its error. The two drivers perform the effects.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from typing import Any, NamedTuple

from ..auth.credentials import Credentials
from ..errors import ServiceError
from ..failures import DeadlineBeforeSending, failure_kind
from ..http.provider import HTTPClientProvider
from ..ratelimit.feedback import conventions_of, feedback_of
from ..ratelimit.permit import PATIENCE
from ..response import Response
from ..wire.model import ServiceInfo
from .attempt import Attempts, Clocks
from .call import Call
from .effects import Effect, Sleep
from .failure import NotPermitted, no_response, not_permitted, unusable
from .preparation import Preparation
from .response import api_error, is_flagged
from .results import is_result
from .retry import OVERDUE, Decision, Retries, RetryBudget


class _Attempt(NamedTuple):
    """The last attempt that reached the API, and the retry decision after it."""

    outcome: Response | BaseException
    decision: Decision
    number: int
    reached: bool
    """The API may have acted on this attempt or an earlier one."""
    limited: bool = False
    """The API refused it because of a rate limit."""


class Engine:
    """The state that the calls of one client share."""

    __slots__ = (
        "__weakref__",
        "_attempts",
        "_clocks",
        "_feedback",
        "base_url",
        "budget",
        "credentials",
        "follow",
        "http_clients",
        "limiter",
        "service",
        "start",
        "start_direct",
    )

    def __init__(
        self,
        service: ServiceInfo,
        credentials: Credentials,
        base_url: str | None,
        http_clients: HTTPClientProvider,
        limiter: Any,
        clocks: Clocks,
        *,
        asynchronous: bool,
        values: Mapping[str, Any],
    ) -> None:
        """`limiter` is the default limiter."""
        self.service = service
        self.credentials = credentials
        self.http_clients = http_clients
        self.limiter = limiter
        self.budget = RetryBudget()
        preparation = Preparation(service, credentials, base_url, values)
        self.base_url = preparation.base_url
        self.start = preparation.start
        self.start_direct = preparation.start_direct
        self.follow = preparation.follow
        self._clocks = clocks
        self._feedback = conventions_of(service.rate_limits)
        self._attempts = Attempts(
            credentials,
            http_clients,
            limiter,
            clocks,
            self._feedback,
            logging.getLogger(service.package),
            asynchronous=asynchronous,
        )

    def steps(self, call: Call) -> Generator[Effect, Any, Response]:
        """The effects of a call, with its retries.

        Returns a response with a success status. Raises the error of a call that fails.
        """
        settings = call.settings
        if settings.deadline is not None:
            call.due = self._clocks.clock() + settings.deadline
        outcome = yield from self._attempts.attempt(call)
        if _succeeded(call, outcome):
            if self.budget.left < self.budget.full:
                self.budget.pay()
            return self._unflagged(call, outcome)
        retries = Retries(
            max_retries=settings.max_retries,
            max_wait=PATIENCE if settings.max_wait is None else settings.max_wait,
            repeatable=call.repeatable,
            random=self._clocks.random,
            now=self._clocks.now,
            remaining=lambda: self._clocks.left(call),
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
                slept = yield Sleep(self._clocks.sleep, last.decision.wait)
            if isinstance(slept, BaseException):
                outcome = self._attempts.explained(call, slept)
            else:
                outcome = yield from self._attempts.attempt(call)
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
            told = feedback_of(self._feedback, status, headers, self._clocks.now)
            limited = any(
                one.refuses(status, headers, outcome.content) for one in self._feedback
            )
            decision = retries.after_status(
                status,
                headers.get("retry-after"),
                headers.get("date"),
                limited=limited,
                hold=None if told is None else told.hold,
            )
            return _Attempt(outcome, decision, number, True, limited)
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
        outcome, decision, number, reached, limited = last
        if isinstance(outcome, Response):
            return api_error(
                outcome,
                call.facts,
                shape=self.service.errors,
                retired_status=self.service.retired_status,
                limited=limited,
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
            overdue=self._clocks.left(call) <= 0,
            note=decision.note,
        )


def _succeeded(call: Call, outcome: Any) -> bool:
    return (
        type(outcome) is Response
        and is_result(call, outcome.status)
        and outcome.content is not None
    )

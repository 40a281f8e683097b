"""What the limiters on Redis share: which scripts they run, and what the replies mean.

The rule and the queues are Lua scripts (`redis_scripts`), so each step is atomic and uses the clock
of Redis. Waiting requests send heartbeats; one that stops, because its process is gone, is removed
from the queue.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator
from typing import Any, Literal, NamedTuple, TypeAlias

from ..errors import ArgumentError, Fault
from ..wire.model import Limit
from . import redis_scripts
from .feedback import RateLimitFeedback
from .local import LocalLimiter
from .permit import (
    ENDLESS,
    LONGEST_QUEUED,
    PATIENCE,
    SLACK,
    ApplicableLimits,
    LimiterUnavailable,
    Patience,
    Permit,
    no_permit,
)
from .redis_scripts import ACQUIRE, KEYS, LEAVE, RELEASE
from .sliding_window import LONGEST_CAP, LONGEST_HOLD

WhenAway: TypeAlias = Literal["open", "closed"]

_log = logging.getLogger(__name__)
_MICRO = 1_000_000
_BEAT = 1.0
"""Seconds between the heartbeats of a waiting request, which also check its position in the
queue."""
_GRACE = 5.0
"""Seconds without a due heartbeat after which it counts as gone."""
_LEASE = 60.0
"""Seconds. A permit not released by then counts from then on: its process is gone."""
_DOWN_SECONDS = 5.0
"""Seconds before another attempt to reach Redis after a failure."""
_LONGEST = 86400.0 + _GRACE
"""Seconds. A longer hold is ignored: it was written before the clock was set back."""
_ENDLESS = 10**15
_CONSEQUENCES = {
    "open": "this process keeps to the limits on its own, without regard to others",
    "closed": "no calls are permitted",
}


class Script(NamedTuple):
    """A script to run."""

    text: str
    keys: list[str]
    args: list[Any]


class PermitRequest:
    """One request, as Redis knows it."""

    __slots__ = ("asked", "keys", "name")

    def __init__(self, keys: list[str]) -> None:
        self.keys = keys
        self.name = os.urandom(12).hex()
        self.asked = False
        """Whether Redis may have a record of it."""

    def leave(self) -> Script:
        return Script(LEAVE, self.keys, [self.name])


class RedisPermits:
    """Permits in Redis, without any I/O."""

    __slots__ = (
        "_account",
        "_down_until",
        "_prefix",
        "_when_away",
        "clock",
        "failures",
        "local",
        "scripts",
    )

    _asynchronous = False

    def __init__(
        self,
        client: Any,
        *,
        account: str = "",
        prefix: str = "rate-limits:",
        when_away: WhenAway = "open",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        from inspect import iscoroutinefunction

        from redis.exceptions import RedisError

        run = getattr(client, "execute_command", None)
        if run is None or iscoroutinefunction(run) is not self._asynchronous:
            kind = "redis.asyncio.Redis" if self._asynchronous else "redis.Redis"
            raise TypeError(f"{type(self).__name__} takes a {kind}")
        if when_away not in ("open", "closed"):
            raise ValueError("when_away must be 'open' or 'closed'")
        # redis-py raises RuntimeError in another event loop than the connection's.
        self.failures = (RedisError, OSError, RuntimeError)
        self.scripts: dict[str, Any] = {
            text: client.register_script(redis_scripts.CLOCK + text)
            for text in (ACQUIRE, LEAVE, RELEASE)
        }
        self._account = account
        self._prefix = prefix
        self._when_away = when_away
        self.clock = clock
        self.local = LocalLimiter(clock=clock)
        """The limiter to use while Redis is down."""
        self._down_until = 0.0
        """When to try Redis again; 0: it is up."""

    def __repr__(self) -> str:
        account = f" of {self._account!r}" if self._account else ""
        return f"<{type(self).__name__}{account} {self._prefix!r}>"

    def request(self, limits: ApplicableLimits) -> PermitRequest:
        return PermitRequest(self._keys(limits))

    def _keys(self, limits: ApplicableLimits) -> list[str]:
        account = self._account
        if not account:
            if not limits.portable:
                message = (
                    "cannot identify the account by a credential from a function, a flow or the "
                    "HTTP client: name it with the limiter's account="
                )
                raise ArgumentError([Fault("limiter", "", message)])
            account = limits.account
        # The part in braces determines the slot of a key in a cluster, so all keys share one.
        begin = f"{self._prefix}{{{account}:{limits.operation}}}"
        return [
            ":".join((begin, *key[2:], name))
            for key, _ in limits.scopes
            for name in KEYS
        ]

    def steps(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        held: bool,
        request: PermitRequest,
    ) -> Generator[Script | float, Any, Permit | None]:
        """Asks Redis until it grants a permit, and sleeps in between; None: Redis is down.

        Yields a script to run and receives its reply or the exception, or yields seconds to sleep.
        """
        if self._is_down():
            self._refuse("it was unreachable just before")
            return None
        begin = self.clock()
        patience = Patience(begin, max_wait, begin + left)
        longest = max([_LONGEST, *(one.seconds for one in limits.limits)])
        lease = _LEASE if held else 0.0
        args: list[Any] = [request.name, 0, 0, _micro(LONGEST_QUEUED)]
        args += map(_micro, (_BEAT, _GRACE, longest, lease))
        flat: list[Limit] = []
        for _, some in limits.scopes:
            flat += some
            args.append(len(some))
            for count, seconds in some:
                args += (count, _micro(seconds))
        slack = 0.0
        while True:
            args[1:3] = self._allowed(patience, slack)
            slack = SLACK
            request.asked = True
            reply = yield Script(ACQUIRE, request.keys, args)
            if isinstance(reply, BaseException):
                self.lost(reply)
                self._refuse(_text(reply))
                return None
            self._found()
            wait, cause, ahead, refused = reply
            if refused:
                limit = flat[cause - 1] if cause else None
                raise no_permit(patience, self.clock(), wait / _MICRO, limit, ahead)
            if not wait:
                self.local.record(limits, held)
                return Permit(limits, held, request.name)
            yield min(wait / _MICRO, _BEAT)

    def _allowed(self, patience: Patience, slack: float) -> list[int]:
        """How long the request may wait from now on: for the API or a long window, and for other
        windows."""
        now = self.clock()
        left = patience.due - now
        if patience.max_wait is None:
            allowed = (PATIENCE + slack, ENDLESS)
        else:
            rest = patience.since + patience.max_wait + slack - now
            allowed = (rest, rest)
        return [_micro(max(0.0, min(one, left))) for one in allowed]

    def releasing(
        self, permit: Permit, feedback: RateLimitFeedback | None
    ) -> Script | None:
        """The script that releases a permit; None if Redis needs none, or is down."""
        held = permit.held and bool(permit.name)
        self.local.release(permit, feedback)
        if (not held and feedback is None) or self._is_down():
            return None
        args: list[Any] = [permit.name, int(held)]
        if feedback is not None:
            args += self._feedback(permit.limits, feedback)
        return Script(RELEASE, self._keys(permit.limits), args)

    @staticmethod
    def _feedback(limits: ApplicableLimits, feedback: RateLimitFeedback) -> list[int]:
        if feedback.hold is None:
            seconds = min(feedback.seconds, LONGEST_CAP)
            return [1, feedback.remaining, _micro(seconds)]
        longest = max([LONGEST_HOLD, *(limit.seconds for limit in limits.limits)])
        return [len(limits.scopes), 0, _micro(min(feedback.hold, longest))]

    def _is_down(self) -> bool:
        return self._down_until > 0 and self.clock() < self._down_until

    def _refuse(self, why: str) -> None:
        """Raises if the limiter is configured to permit nothing without Redis."""
        if self._when_away == "closed":
            raise LimiterUnavailable(f"its Redis is unreachable: {why}")

    def lost(self, error: BaseException) -> None:
        first = not self._down_until
        self._down_until = self.clock() + _DOWN_SECONDS
        if first:
            _log.warning(
                "the Redis of the rate limiter is unreachable, so %s (%s)",
                _CONSEQUENCES[self._when_away],
                _text(error),
            )

    def _found(self) -> None:
        if self._down_until:
            self._down_until = 0.0
            _log.warning("the Redis of the rate limiter is reachable again")


def _micro(seconds: float) -> int:
    return int(min(seconds * _MICRO, _ENDLESS))


def _text(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"

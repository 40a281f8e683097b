"""A limiter for several processes, with its permits and queues in Redis or Valkey.

The rule and the queues are Lua scripts (`redis_scripts`), so each step is atomic and uses the clock
of Redis. Waiting requests send heartbeats; one that stops, because its process is gone, is removed
from the queue.

redis-py (the extra `redis`) is imported only when a limiter is created.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from ..errors import ArgumentError, Fault
from ..failures import NoResponse
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
    AsyncSleep,
    LimiterUnavailable,
    Patience,
    Permit,
    Sleep,
    no_permit,
)
from .redis_scripts import ACQUIRE, KEYS, LEAVE, RELEASE
from .sliding_window import LONGEST_CAP, LONGEST_HOLD

if TYPE_CHECKING:
    import redis
    import redis.asyncio

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


class _Script(NamedTuple):
    """A script to run."""

    text: str
    keys: list[str]
    args: list[Any]


class _Request:
    """One request, as Redis knows it."""

    __slots__ = ("asked", "keys", "name")

    def __init__(self, keys: list[str]) -> None:
        self.keys = keys
        self.name = os.urandom(12).hex()
        self.asked = False
        """Whether Redis may have a record of it."""

    def leave(self) -> _Script:
        return _Script(LEAVE, self.keys, [self.name])


class _Redis:
    """What both limiters share, without any I/O."""

    __slots__ = (
        "_account",
        "_clock",
        "_down_until",
        "_failures",
        "_local",
        "_prefix",
        "_scripts",
        "_when_away",
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
        self._failures = (RedisError, OSError, RuntimeError)
        self._scripts: dict[str, Any] = {
            text: client.register_script(redis_scripts.CLOCK + text)
            for text in (ACQUIRE, LEAVE, RELEASE)
        }
        self._account = account
        self._prefix = prefix
        self._when_away = when_away
        self._clock = clock
        self._local = LocalLimiter(clock=clock)
        """The limiter to use while Redis is down."""
        self._down_until = 0.0
        """When to try Redis again; 0: it is up."""

    def __repr__(self) -> str:
        account = f" of {self._account!r}" if self._account else ""
        return f"<{type(self).__name__}{account} {self._prefix!r}>"

    def _request(self, limits: ApplicableLimits) -> _Request:
        return _Request(self._keys(limits))

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

    def _steps(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        held: bool,
        request: _Request,
    ) -> Generator[_Script | float, Any, Permit | None]:
        """Asks Redis until it grants a permit, and sleeps in between; None: Redis is down.

        Yields a script to run and receives its reply or the exception, or yields seconds to sleep.
        """
        if self._is_down():
            self._refuse("it was unreachable just before")
            return None
        begin = self._clock()
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
            reply = yield _Script(ACQUIRE, request.keys, args)
            if isinstance(reply, BaseException):
                self._lost(reply)
                self._refuse(_text(reply))
                return None
            self._found()
            wait, cause, ahead, refused = reply
            if refused:
                limit = flat[cause - 1] if cause else None
                raise no_permit(patience, self._clock(), wait / _MICRO, limit, ahead)
            if not wait:
                self._local.record(limits, held)
                return Permit(limits, held, request.name)
            yield min(wait / _MICRO, _BEAT)

    def _allowed(self, patience: Patience, slack: float) -> list[int]:
        """How long the request may wait from now on: for the API or a long window, and for other
        windows."""
        now = self._clock()
        left = patience.due - now
        if patience.max_wait is None:
            allowed = (PATIENCE + slack, ENDLESS)
        else:
            rest = patience.since + patience.max_wait + slack - now
            allowed = (rest, rest)
        return [_micro(max(0.0, min(one, left))) for one in allowed]

    def _release(
        self, permit: Permit, feedback: RateLimitFeedback | None
    ) -> _Script | None:
        """The script that releases a permit; None if Redis needs none, or is down."""
        held = permit.held and bool(permit.name)
        self._local.release(permit, feedback)
        if (not held and feedback is None) or self._is_down():
            return None
        args: list[Any] = [permit.name, int(held)]
        if feedback is not None:
            args += self._feedback(permit.limits, feedback)
        return _Script(RELEASE, self._keys(permit.limits), args)

    @staticmethod
    def _feedback(limits: ApplicableLimits, feedback: RateLimitFeedback) -> list[int]:
        if feedback.hold is None:
            seconds = min(feedback.seconds, LONGEST_CAP)
            return [1, feedback.remaining, _micro(seconds)]
        longest = max([LONGEST_HOLD, *(limit.seconds for limit in limits.limits)])
        return [len(limits.scopes), 0, _micro(min(feedback.hold, longest))]

    def _is_down(self) -> bool:
        return self._down_until > 0 and self._clock() < self._down_until

    def _refuse(self, why: str) -> None:
        """Raises if the limiter is configured to permit nothing without Redis."""
        if self._when_away == "closed":
            raise LimiterUnavailable(f"its Redis is unreachable: {why}")

    def _lost(self, error: BaseException) -> None:
        first = not self._down_until
        self._down_until = self._clock() + _DOWN_SECONDS
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


class RedisLimiter(_Redis):
    """Limits requests across all processes that use one account. Threads may share it.

    Args:
        client: A `redis.Redis` or `RedisCluster` of redis-py; it stays the caller's to close. Give
            it a `socket_timeout` of a second or so: no call waits for Redis longer than it does.
        account: The name of the account, the same in all processes. Unless told, a digest of the
            credential; only clients whose credential is a function or a flow need to tell.
        prefix: How all keys begin.
        when_away: What happens while Redis cannot be reached. `open`: each process keeps to the
            limits by itself, and a warning is logged. `closed`: calls fail with
            `LimiterUnavailableError`, and nothing is sent.
    """

    __slots__ = ()

    if TYPE_CHECKING:

        def __init__(
            self,
            client: redis.Redis | redis.RedisCluster,
            *,
            account: str = "",
            prefix: str = "rate-limits:",
            when_away: WhenAway = "open",
            clock: Callable[[], float] = time.monotonic,
        ) -> None: ...

    def acquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: Sleep,
        held: bool = False,
    ) -> Permit:
        """Returns when the request may start. Raises `NoPermit` if the wait is too long."""
        begin = self._clock()
        request = self._request(limits)
        steps = self._steps(limits, max_wait, left, held, request)
        reply = None
        try:
            while True:
                try:
                    step = steps.send(reply)
                except StopIteration as done:
                    permit: Permit | None = done.value
                    break
                if isinstance(step, _Script):
                    reply = self._run(step)
                else:
                    reply = None
                    sleep(step)
        except BaseException as error:
            if request.asked and not isinstance(error, NoResponse):
                self._run(request.leave())
            raise
        if permit is None:
            left -= self._clock() - begin
            permit = self._local.acquire(limits, max_wait, left, sleep, held)
        return permit

    def release(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Releases a permit, with the feedback of the response, if any."""
        script = self._release(permit, feedback)
        reply = None if script is None else self._run(script)
        if isinstance(reply, Exception):
            self._lost(reply)

    def _run(self, script: _Script) -> Any:
        """The reply of a script, or the exception."""
        try:
            return self._scripts[script.text](keys=script.keys, args=script.args)
        except self._failures as error:
            return error


class AsyncRedisLimiter(_Redis):
    """`RedisLimiter` for asynchronous clients, on a `redis.asyncio.Redis` or its `RedisCluster`.

    Tasks of one event loop may share it.
    """

    __slots__ = ()

    _asynchronous = True

    if TYPE_CHECKING:

        def __init__(
            self,
            client: redis.asyncio.Redis | redis.asyncio.RedisCluster,
            *,
            account: str = "",
            prefix: str = "rate-limits:",
            when_away: WhenAway = "open",
            clock: Callable[[], float] = time.monotonic,
        ) -> None: ...

    async def aacquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: AsyncSleep,
        held: bool = False,
    ) -> Permit:
        """Returns when the request may start. Raises `NoPermit` if the wait is too long."""
        begin = self._clock()
        request = self._request(limits)
        steps = self._steps(limits, max_wait, left, held, request)
        reply = None
        try:
            while True:
                try:
                    step = steps.send(reply)
                except StopIteration as done:
                    permit: Permit | None = done.value
                    break
                if isinstance(step, _Script):
                    reply = await self._run(step)
                else:
                    reply = None
                    await sleep(step)
        except BaseException as error:
            if request.asked and not isinstance(error, NoResponse):
                await self._run(request.leave())
            raise
        if permit is None:
            left -= self._clock() - begin
            permit = await self._local.aacquire(limits, max_wait, left, sleep, held)
        return permit

    async def arelease(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Releases a permit, with the feedback of the response, if any."""
        script = self._release(permit, feedback)
        reply = None if script is None else await self._run(script)
        if isinstance(reply, Exception):
            self._lost(reply)

    async def _run(self, script: _Script) -> Any:
        """The reply of a script, or the exception.

        A cancelled call still waits for the reply: interrupted within a command, redis-py would
        lose the connection, or the cancellation.
        """
        import asyncio  # slow to import, and not needed by synchronous programs

        asking = asyncio.ensure_future(self._reply(script))
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            await asyncio.wait([asking])
            raise

    async def _reply(self, script: _Script) -> Any:
        try:
            return await self._scripts[script.text](keys=script.keys, args=script.args)
        except self._failures as error:
            return error


def _micro(seconds: float) -> int:
    return int(min(seconds * _MICRO, _ENDLESS))


def _text(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())[:200]}"

"""A limiter for several processes, with its permits and queues in Redis or Valkey.

redis-py (the extra `redis`) is imported only when a limiter is created.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..failures import NoResponse
from .feedback import RateLimitFeedback
from .permit import ApplicableLimits, AsyncSleep, Permit, Sleep
from .redis_permits import RedisPermits, Script, WhenAway

if TYPE_CHECKING:
    import redis
    import redis.asyncio


class RedisLimiter(RedisPermits):
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
        begin = self.clock()
        request = self.request(limits)
        steps = self.steps(limits, max_wait, left, held, request)
        reply = None
        try:
            while True:
                try:
                    step = steps.send(reply)
                except StopIteration as done:
                    permit: Permit | None = done.value
                    break
                if isinstance(step, Script):
                    reply = self._run(step)
                else:
                    reply = None
                    sleep(step)
        except BaseException as error:
            if request.asked and not isinstance(error, NoResponse):
                self._run(request.leave())
            raise
        if permit is None:
            left -= self.clock() - begin
            permit = self.local.acquire(limits, max_wait, left, sleep, held)
        return permit

    def release(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Releases a permit, with the feedback of the response, if any."""
        script = self.releasing(permit, feedback)
        reply = None if script is None else self._run(script)
        if isinstance(reply, Exception):
            self.lost(reply)

    def _run(self, script: Script) -> Any:
        """The reply of a script, or the exception."""
        try:
            return self.scripts[script.text](keys=script.keys, args=script.args)
        except self.failures as error:
            return error


class AsyncRedisLimiter(RedisPermits):
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
        begin = self.clock()
        request = self.request(limits)
        steps = self.steps(limits, max_wait, left, held, request)
        reply = None
        try:
            while True:
                try:
                    step = steps.send(reply)
                except StopIteration as done:
                    permit: Permit | None = done.value
                    break
                if isinstance(step, Script):
                    reply = await self._run(step)
                else:
                    reply = None
                    await sleep(step)
        except BaseException as error:
            if request.asked and not isinstance(error, NoResponse):
                await self._run(request.leave())
            raise
        if permit is None:
            left -= self.clock() - begin
            permit = await self.local.aacquire(limits, max_wait, left, sleep, held)
        return permit

    async def arelease(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Releases a permit, with the feedback of the response, if any."""
        script = self.releasing(permit, feedback)
        reply = None if script is None else await self._run(script)
        if isinstance(reply, Exception):
            self.lost(reply)

    async def _run(self, script: Script) -> Any:
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

    async def _reply(self, script: Script) -> Any:
        try:
            return await self.scripts[script.text](keys=script.keys, args=script.args)
        except self.failures as error:
            return error

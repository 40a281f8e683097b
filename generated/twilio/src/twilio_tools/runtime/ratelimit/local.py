"""The limiter of one process: first come, first served, for threads and tasks alike.

`sliding_window` decides when a request may start, `queue` which one is next. The steps of waiting
are a generator without I/O; two small loops drive it, blocking or awaiting.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator

from ..process import after_fork
from ..schema.kinds import counted
from ..sleep import Alarm
from ..wire.model import Limit
from .feedback import RateLimitFeedback
from .permit import (
    SLACK,
    ApplicableLimits,
    AsyncSleep,
    Key,
    Patience,
    Permit,
    Sleep,
    no_permit,
)
from .queue import PermitQueue, Waiter

_SWEEP_SECONDS = 60.0
_POLL = 0.02


class LocalLimiter:
    """Limits requests within one process. Clients, threads and event loops may share one."""

    __slots__ = ("__weakref__", "_clock", "_lock", "_queues", "_sweep_at")

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` returns monotonic seconds."""
        self._clock = clock
        # Reentrant: an abandoned generator leaves its queue whenever it is garbage collected.
        self._lock = threading.RLock()
        self._queues: dict[Key, PermitQueue] = {}
        self._sweep_at = clock() + _SWEEP_SECONDS
        after_fork(self, LocalLimiter._forked)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {counted(len(self._queues), 'endpoint')}>"

    def acquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: Sleep,
        held: bool = False,
    ) -> Permit:
        """Returns when the request may start. Raises `NoPermit` if the wait is too long.

        `left` is the number of seconds until the deadline of the call. A `held` permit counts until
        it is released and for the window after that; any other counts from now on.
        """
        if self._enter(limits, held):
            return Permit(limits, held)
        steps = self._steps(limits, max_wait, left, held)
        try:
            for seconds, waiter in steps:
                if waiter is None:
                    sleep(seconds)
                else:
                    self._block(waiter, seconds)
        finally:
            steps.close()
        return Permit(limits, held)

    async def aacquire(
        self,
        limits: ApplicableLimits,
        max_wait: float | None,
        left: float,
        sleep: AsyncSleep,
        held: bool = False,
    ) -> Permit:
        """`acquire` for tasks."""
        if self._enter(limits, held):
            return Permit(limits, held)
        steps = self._steps(limits, max_wait, left, held)
        try:
            for seconds, waiter in steps:
                if waiter is None:
                    await sleep(seconds)
                else:
                    await self._await_turn(waiter, seconds, sleep)
        finally:
            steps.close()
        return Permit(limits, held)

    def release(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """Releases a permit, with the feedback of the response, if any."""
        if not permit.held and feedback is None:
            return
        with self._lock:
            now = self._clock()
            if permit.held:
                permit.held = False
                for key, limits in permit.limits.scopes:
                    self._queue(key, limits).release(now)
            if feedback is not None:
                self._learn(permit.limits, feedback, now)

    async def arelease(
        self, permit: Permit, feedback: RateLimitFeedback | None = None
    ) -> None:
        """`release` for tasks. Does not suspend."""
        self.release(permit, feedback)

    def record(self, limits: ApplicableLimits, held: bool = False) -> None:
        """Counts a request that another limiter permitted."""
        with self._lock:
            now = self._clock()
            for key, some in limits.scopes:
                queue = self._queue(key, some)
                queue.wait(now)
                queue.start(now, held)

    # ----------------------------------------------------------------------------------------------

    def _enter(self, limits: ApplicableLimits, held: bool) -> bool:
        """A permit at once, if no request waits and the windows allow it."""
        with self._lock:
            now = self._clock()
            if now >= self._sweep_at:
                self._sweep(now)
            if len(limits.scopes) == 1:
                queue = self._queues.get(limits.key)
                if queue is None or queue.limits != limits.limits:
                    queue = self._queue(limits.key, limits.limits)
                if queue.waiters or queue.wait(now):
                    return False
                queue.start(now, held)
                return True
            queues = [self._queue(key, some) for key, some in limits.scopes]
            if any(queue.waiters or queue.wait(now) for queue in queues):
                return False
            for queue in queues:
                queue.start(now, held)
            return True

    def _steps(
        self, limits: ApplicableLimits, max_wait: float | None, left: float, held: bool
    ) -> Generator[tuple[float, Waiter | None], None, None]:
        """Waits in the queue of every scope, narrow ones first, and starts.

        A request that waits for a lower limit is not yet in the queue of the endpoint, so it delays
        only requests with the same limit. Yields seconds to sleep for, or a waiter with the seconds
        for which it may wait to be first.
        """
        begin = self._clock()
        patience = Patience(begin, max_wait, begin + left)
        waiter = Waiter()
        joined: list[PermitQueue] = []
        started = False
        try:
            for key, some in limits.scopes:
                self._join(waiter, key, some, joined, patience)
                if not waiter.first:
                    yield max(0.0, patience.latest() - self._clock()), waiter
                last = key == limits.key
                while wait := self._wait(
                    waiter, joined, patience, held if last else None
                ):
                    yield wait, None
            started = True
        finally:
            with self._lock:
                now = self._clock()
                for queue in joined:
                    queue.leave(waiter, started=started, now=now)

    def _join(
        self,
        waiter: Waiter,
        key: Key,
        limits: tuple[Limit, ...],
        joined: list[PermitQueue],
        patience: Patience,
    ) -> None:
        with self._lock:
            now = self._clock()
            queue = self._queue(key, limits)
            queue.join(waiter, now)
            joined.append(queue)
            wait = waiter.planned - now
            if not patience.allows(now, wait, waiter.limit):
                raise no_permit(patience, now, wait, waiter.limit, waiter.ahead)

    def _wait(
        self,
        waiter: Waiter,
        joined: list[PermitQueue],
        patience: Patience,
        start: bool | None,
    ) -> float:
        """Seconds to wait at the head of the queues.

        0: no wait; unless `start` is None, the request has started, held or not.
        """
        with self._lock:
            now = self._clock()
            wait, queue = max(
                ((queue.wait(now), queue) for queue in joined), key=lambda pair: pair[0]
            )
            if not waiter.first:
                wait = max(wait, waiter.planned - now)
                raise no_permit(patience, now, wait, waiter.limit, waiter.ahead)
            if wait:
                limit = queue.cause(now)
                if not patience.allows(now, wait, limit, SLACK):
                    raise no_permit(patience, now, wait, limit, 0)
            elif start is not None:
                for queue in joined:
                    queue.start(now, start)
            return wait

    def _block(self, waiter: Waiter, seconds: float) -> None:
        """Makes a thread wait until it is first."""
        gone = threading.Lock()
        gone.acquire()
        with self._lock:
            if waiter.first:
                return
            waiter.wake = gone.release
        gone.acquire(timeout=min(seconds, threading.TIMEOUT_MAX))

    async def _await_turn(
        self, waiter: Waiter, seconds: float, sleep: AsyncSleep
    ) -> None:
        """Makes a task wait until it is first."""
        try:
            alarm = Alarm(seconds)
        except (
            RuntimeError
        ):  # an event loop other than asyncio's: only `sleep` is available
            end = self._clock() + seconds
            while not waiter.first and self._clock() < end:
                await sleep(_POLL)
            return
        with self._lock:
            if waiter.first:
                return
            waiter.wake = alarm.ring
        await alarm.wait()

    def _learn(
        self, limits: ApplicableLimits, feedback: RateLimitFeedback, now: float
    ) -> None:
        if feedback.hold is not None:
            queue = self._queue(*limits.scopes[-1])
            queue.hold(feedback.hold, now)
        else:  # feedback concerns the lowest limits that apply to the request
            queue = self._queue(*limits.scopes[0])
            queue.cap(feedback.remaining, feedback.seconds, now)
        queue.forget_forecast()

    def _queue(self, key: Key, limits: tuple[Limit, ...]) -> PermitQueue:
        queue = self._queues.get(key)
        if queue is None:
            queue = self._queues[key] = PermitQueue(limits)
        elif queue.limits != limits:
            queue.tighten(limits)
        return queue

    def _sweep(self, now: float) -> None:
        """Drops the queues of endpoints that were not used for a while."""
        self._sweep_at = now + _SWEEP_SECONDS
        for key in [key for key, queue in self._queues.items() if queue.idle(now)]:
            del self._queues[key]

    def _forked(self) -> None:
        """Resets the child of a fork, which has none of the threads that held the lock or
        waited."""
        self._lock = threading.RLock()
        now = self._clock()
        for queue in self._queues.values():
            queue.waiters.clear()
            queue.forget_forecast()
            queue.release_all(now)

"""The limiter: keeps the requests of a process to the rate limits, first come first served.

What is allowed when is said by `windows`; here is who is next, for threads and tasks alike. The
steps of waiting are one generator without I/O; two small loops take them, blocking or awaiting.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Generator, Iterable
from typing import NamedTuple, TypeAlias

from ..failures import NoResponse
from ..process import after_fork
from ..response import Response
from ..retry_after import seconds_to_wait
from ..sleep import Alarm
from ..wire.model import Limit
from .sliding_window import Windows

Key: TypeAlias = tuple[str, ...]
Sleep: TypeAlias = Callable[[float], object]
AsyncSleep: TypeAlias = Callable[[float], Awaitable[object]]

LOCAL = "local-"
"""How accounts begin whose names mean nothing to other processes."""
SLACK = 1.0
"""Seconds by which a wait may turn out longer than was foreseen before it counts as too long."""
_SWEEP_SECONDS = 60.0
_DRIFT = 0.1
_POLL = 0.02


class Claim:
    """What a request needs a place in: its endpoint, and the lower limits that hold for it."""

    __slots__ = ("account", "gates", "key", "limits", "operation")

    def __init__(
        self,
        account: str,
        operation: str,
        limits: tuple[Limit, ...],
        lower: Iterable[tuple[str, tuple[Limit, ...]]] = (),
    ) -> None:
        """`account` stands for a credential and does not hold it; `lower` are named."""
        self.account = account
        self.operation = operation
        self.limits = limits
        self.key: Key = (account, operation)
        self.gates: tuple[tuple[Key, tuple[Limit, ...]], ...] = (
            *(((*self.key, name), some) for name, some in lower),
            (self.key, limits),
        )
        """Each key with its limits, the endpoint's own last."""

    @property
    def portable(self) -> bool:
        """Whether other processes know the account by the same name."""
        return not self.account.startswith(LOCAL)

    def __repr__(self) -> str:
        return f"<Claim {self.operation} {self.account}>"


class Lesson(NamedTuple):
    """What an answer tells of the API's own count."""

    hold: float | None = None
    """Seconds for which nothing may be sent to the endpoint."""
    remaining: int = 0
    """Without `hold`: how many requests are left for the next `seconds`."""
    seconds: float = 0.0


class NoPlace(NoResponse):
    """There is no place in time; nothing was sent."""

    kind = "other"

    def __init__(self, seconds: float, limit: Limit | None, patience: float) -> None:
        super().__init__(seconds, limit, patience)
        self.seconds = seconds
        """Until there would be one."""
        self.limit = limit
        """The one that makes it wait; None: the API asked to wait, or others are before it."""
        self.patience = patience


class LimiterAway(NoResponse):
    """The limiter cannot be asked, and is set to let nothing through then."""

    kind = "other"


class Turn:
    """One who waits in a queue."""

    __slots__ = ("limit", "planned", "ready", "wake")

    def __init__(self) -> None:
        self.ready = False
        """It is the first."""
        self.wake: Callable[[], object] | None = None
        self.planned = 0.0
        """When it will start, as far as can be foreseen."""
        self.limit: Limit | None = None
        """The one that makes it wait until then."""

    def come(self) -> None:
        """Makes it the first. RuntimeError when its event loop is gone."""
        self.ready = True
        wake, self.wake = self.wake, None
        if wake is not None:
            wake()


class _Gate(Windows):
    """The windows of one key, and those who wait for a place in them."""

    __slots__ = ("_foreseen", "_limit", "_shadow", "queue")

    def __init__(self, limits: Iterable[Limit]) -> None:
        super().__init__(limits)
        self.queue: deque[Turn] = deque()
        self._shadow: Windows | None = None
        """The windows as they will be when all who wait have started."""
        self._foreseen = 0.0
        """When the last of them will."""
        self._limit: Limit | None = None
        """The one that makes it wait until then."""

    def join(self, turn: Turn, now: float) -> None:
        """Adds one to the queue, and foresees its start."""
        self.queue.append(turn)
        turn.ready = self.queue[0] is turn
        new = 1
        shadow = self._shadow
        if shadow is None:
            shadow = self._shadow = self.copied()
            self._foreseen, self._limit = now, None
            new = len(self.queue)
        at = max(self._foreseen, now)
        for _ in range(new):
            wait = shadow.plan(at)
            if wait:
                self._limit = shadow.cause(at)
                at += wait
            shadow.start(at)
        self._foreseen = turn.planned = at
        turn.limit = self._limit

    def leave(self, turn: Turn, *, started: bool, now: float) -> None:
        """Takes one out of the queue, and lets the next one come."""
        queue = self.queue
        if turn not in queue:  # lost with its event loop, or in the child of a fork
            return
        first = queue[0] is turn
        queue.remove(turn)
        if not queue or not started or now - turn.planned > _DRIFT:
            self.surprise()
        while first and queue:
            try:
                queue[0].come()
            except RuntimeError:
                queue.popleft()
            else:
                first = False

    def surprise(self) -> None:
        """What was foreseen is not so any more."""
        self._shadow = None

    def idle(self, now: float) -> bool:
        return not self.queue and super().idle(now)


class LocalLimiter:
    """Keeps to the limits within one process. Clients, threads and event loops may share one."""

    __slots__ = ("__weakref__", "_clock", "_gates", "_lock", "_sweep_at")

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives seconds and never goes back."""
        self._clock = clock
        # Reentrant: what is thrown away unfinished leaves its queue whenever that is collected.
        self._lock = threading.RLock()
        self._gates: dict[Key, _Gate] = {}
        self._sweep_at = clock() + _SWEEP_SECONDS
        after_fork(self, LocalLimiter._forked)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self._gates)} endpoints>"

    def acquire(self, claim: Claim, max_wait: float, left: float, sleep: Sleep) -> None:
        """Returns when the request may start. Raises `NoPlace` when that takes too long."""
        if self._enter(claim):
            return
        steps = self._steps(claim, max_wait, left)
        try:
            for seconds, turn in steps:
                if turn is None:
                    sleep(seconds)
                else:
                    self._block(turn, seconds)
        finally:
            steps.close()

    async def aacquire(
        self, claim: Claim, max_wait: float, left: float, sleep: AsyncSleep
    ) -> None:
        """Returns when the request may start. Raises `NoPlace` when that takes too long."""
        if self._enter(claim):
            return
        steps = self._steps(claim, max_wait, left)
        try:
            for seconds, turn in steps:
                if turn is None:
                    await sleep(seconds)
                else:
                    await self._rest(turn, seconds, sleep)
        finally:
            steps.close()

    def learn(self, claim: Claim, lesson: Lesson) -> None:
        """Takes in what an answer tells."""
        with self._lock:
            now = self._clock()
            if lesson.hold is not None:
                gate = self._gate(*claim.gates[-1])
                gate.hold(lesson.hold, now)
            else:  # told of the lowest limits that hold for the request
                gate = self._gate(*claim.gates[0])
                gate.cap(lesson.remaining, lesson.seconds, now)
            gate.surprise()

    async def alearn(self, claim: Claim, lesson: Lesson) -> None:
        """Takes in what an answer tells."""
        self.learn(claim, lesson)

    def record(self, claim: Claim) -> None:
        """Counts a request that another limiter let start."""
        with self._lock:
            now = self._clock()
            for key, limits in claim.gates:
                gate = self._gate(key, limits)
                gate.plan(now)
                gate.start(now)

    # ----------------------------------------------------------------------------------------------

    def _enter(self, claim: Claim) -> bool:
        """Starts at once, where nobody waits and the windows allow it."""
        with self._lock:
            now = self._clock()
            if now >= self._sweep_at:
                self._sweep(now)
            if len(claim.gates) == 1:
                gate = self._gates.get(claim.key)
                if gate is None or gate.limits != claim.limits:
                    gate = self._gate(claim.key, claim.limits)
                if gate.queue or gate.plan(now):
                    return False
                gate.start(now)
                return True
            gates = [self._gate(key, limits) for key, limits in claim.gates]
            if any(gate.queue or gate.plan(now) for gate in gates):
                return False
            for gate in gates:
                gate.start(now)
            return True

    def _steps(
        self, claim: Claim, max_wait: float, left: float
    ) -> Generator[tuple[float, Turn | None], None, None]:
        """Waits in the queue of every gate, narrow ones first, and starts.

        One who waits for a lower limit is not yet in the queue of the endpoint, so that it holds
        up none but its like. Yields seconds to sleep for, or a turn with the seconds for which it
        may be waited for.
        """
        begin = self._clock()
        patience = min(max_wait, left)
        latest = begin + min(max_wait + SLACK, left)
        turn = Turn()
        joined: list[_Gate] = []
        started = False
        try:
            for key, limits in claim.gates:
                self._join(turn, key, limits, joined, begin, patience)
                if not turn.ready:
                    yield max(0.0, latest - self._clock()), turn
                last = key == claim.key
                while wait := self._wait(turn, joined, latest, patience, last):
                    yield wait, None
            started = True
        finally:
            with self._lock:
                now = self._clock()
                for gate in joined:
                    gate.leave(turn, started=started, now=now)

    def _join(
        self,
        turn: Turn,
        key: Key,
        limits: tuple[Limit, ...],
        joined: list[_Gate],
        begin: float,
        patience: float,
    ) -> None:
        with self._lock:
            now = self._clock()
            gate = self._gate(key, limits)
            gate.join(turn, now)
            joined.append(gate)
            if turn.planned - begin > patience:
                raise NoPlace(turn.planned - now, turn.limit, patience)

    def _wait(
        self,
        turn: Turn,
        joined: list[_Gate],
        latest: float,
        patience: float,
        last: bool,
    ) -> float:
        """Seconds to wait at the head of the queues; 0: none, and behind the last it started."""
        with self._lock:
            now = self._clock()
            wait = max(gate.plan(now) for gate in joined)
            if not turn.ready:
                raise NoPlace(max(wait, turn.planned - now), turn.limit, patience)
            if wait and now + wait > latest:
                raise NoPlace(wait, joined[-1].cause(now), patience)
            if last and not wait:
                for gate in joined:
                    gate.start(now)
            return wait

    def _block(self, turn: Turn, seconds: float) -> None:
        """Lets a thread wait for its turn."""
        gone = threading.Lock()
        gone.acquire()
        with self._lock:
            if turn.ready:
                return
            turn.wake = gone.release
        gone.acquire(timeout=min(seconds, threading.TIMEOUT_MAX))

    async def _rest(self, turn: Turn, seconds: float, sleep: AsyncSleep) -> None:
        """Lets a task wait for its turn."""
        try:
            alarm = Alarm(seconds)
        except RuntimeError:  # some other library's loop: of it we have only `sleep`
            end = self._clock() + seconds
            while not turn.ready and self._clock() < end:
                await sleep(_POLL)
            return
        with self._lock:
            if turn.ready:
                return
            turn.wake = alarm.ring
        await alarm.wait()

    def _gate(self, key: Key, limits: tuple[Limit, ...]) -> _Gate:
        gate = self._gates.get(key)
        if gate is None:
            gate = self._gates[key] = _Gate(limits)
        elif gate.limits != limits:
            gate.tighten(limits)
        return gate

    def _sweep(self, now: float) -> None:
        """Forgets endpoints that were not used for a while."""
        self._sweep_at = now + _SWEEP_SECONDS
        for key in [key for key, gate in self._gates.items() if gate.idle(now)]:
            del self._gates[key]

    def _forked(self) -> None:
        """In the child of a fork there are none of the threads that held the lock or waited."""
        self._lock = threading.RLock()
        for gate in self._gates.values():
            gate.queue.clear()
            gate.surprise()


def lesson_of(answer: Response, now: Callable[[], float]) -> Lesson | None:
    """What an answer tells of the API's own count; `now` is Unix time.

    It is only ever taken as a reason to slow down.
    """
    headers = answer.headers
    if answer.status == 429:
        asked = headers.get("retry-after")
        seconds = seconds_to_wait(asked, now, headers.get("date")) if asked else None
        return Lesson(hold=seconds) if seconds else None
    remaining = headers.get("ratelimit-remaining")
    # Where more than 99 are left, others will tell of it before they are used up.
    if remaining is None or len(remaining) > 2 or not _is_number(remaining):
        return None
    reset = headers.get("ratelimit-reset", "")
    if not _is_number(reset):
        return None
    return Lesson(remaining=int(remaining), seconds=float(reset))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 20

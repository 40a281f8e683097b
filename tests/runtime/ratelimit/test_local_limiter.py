"""Who may start when: many threads, tasks and cancellations, and still never too many."""

from __future__ import annotations

import asyncio
import heapq
import os
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime.ratelimit import queue as queue_module
from generator.runtime.ratelimit.feedback import RateLimitFeedback
from generator.runtime.ratelimit.local import LocalLimiter
from generator.runtime.ratelimit.permit import (
    SLACK,
    ApplicableLimits,
    NoPermit,
    Permit,
)
from generator.runtime.ratelimit.queue import Waiter
from generator.runtime.wire.model import Limit
from tests.runtime.library import Clock
from tests.runtime.ratelimit.test_sliding_window import broken, earliest

ENDLESS = float("inf")
BASE = (Limit(3, 1), Limit(8, 10))
LOWER = (Limit(1, 1), Limit(3, 10))

PLAIN = ApplicableLimits("account", "list_books", BASE)
NARROW = ApplicableLimits("account", "list_books", BASE, [("count", LOWER)])
NARROWER = ApplicableLimits(
    "account", "list_books", BASE, [("count", LOWER), ("include", (Limit(2, 5),))]
)
CHOICES = (PLAIN, NARROW, NARROWER)


def tell(
    limiter: Any, applicable: ApplicableLimits, feedback: RateLimitFeedback
) -> None:
    """Lets a limiter know what a response tells."""
    limiter.release(Permit(applicable, held=False), feedback)


# All that can happen, in a simulated time ---------------------------------------------------------


class Caller:
    """One who wants to start: at which time, what for, and when it gives up."""

    def __init__(
        self, number: int, arrival: float, applicable: ApplicableLimits, give_up: float
    ):
        self.number = number
        self.arrival = arrival
        self.applicable = applicable
        self.give_up = give_up
        self.started: float | None = None
        self.refused: NoPermit | None = None
        self.steps: Generator[tuple[float, Waiter | None], None, None] | None = None

    @property
    def waits(self) -> bool:
        return self.steps is not None


class World:
    """Runs the steps of callers in the order of time; nothing here takes any."""

    def __init__(self, max_wait: float = ENDLESS) -> None:
        self.now = 0.0
        self.max_wait = max_wait
        self.limiter = LocalLimiter(clock=lambda: self.now)
        self._agenda: list[tuple[float, int, Callable[[], None]]] = []
        self._count = 0

    def at(self, time: float, action: Callable[[], None]) -> None:
        self._count += 1
        heapq.heappush(self._agenda, (time, self._count, action))

    def run(self, callers: list[Caller]) -> None:
        for caller in callers:
            self.at(caller.arrival, lambda caller=caller: self._arrive(caller))  # type: ignore[misc]
            if caller.give_up < ENDLESS:
                gone = caller.arrival + caller.give_up
                self.at(gone, lambda caller=caller: self._give_up(caller))  # type: ignore[misc]
        while self._agenda:
            time, _, action = heapq.heappop(self._agenda)
            self.now = max(self.now, time)
            action()

    def _arrive(self, caller: Caller) -> None:
        if self.limiter._enter(caller.applicable, False):
            caller.started = self.now
        else:
            caller.steps = self.limiter._steps(
                caller.applicable, self.max_wait, ENDLESS, False
            )
            self._go_on(caller)

    def _go_on(self, caller: Caller) -> None:
        steps = caller.steps
        if steps is None:
            return
        try:
            seconds, waiter = next(steps)
        except StopIteration:
            caller.started, caller.steps = self.now, None
        except NoPermit as error:
            caller.refused, caller.steps = error, None
        else:
            if waiter is None:
                self.at(self.now + seconds, lambda: self._go_on(caller))
            elif waiter.first:
                self.at(self.now, lambda: self._go_on(caller))
            else:
                waiter.wake = lambda: self.at(self.now, lambda: self._go_on(caller))

    def _give_up(self, caller: Caller) -> None:
        if caller.steps is not None:
            caller.steps.close()
            caller.steps = None


GAPS = st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.3, 1.0, 4.0, 30.0])
PATIENCE = st.sampled_from([ENDLESS, ENDLESS, ENDLESS, 0.0, 0.2, 1.0, 5.0])


@st.composite
def callers(
    draw: st.DrawFn, choices: tuple[ApplicableLimits, ...], patience: Any = PATIENCE
) -> list[Caller]:
    arrival = 0.0
    result = []
    for number in range(draw(st.integers(0, 40))):
        arrival += draw(GAPS)
        applicable = draw(st.sampled_from(choices))
        result.append(Caller(number, arrival, applicable, draw(patience)))
    return result


def starts_of(callers: list[Caller], key: Any) -> list[float]:
    return sorted(
        caller.started
        for caller in callers
        if caller.started is not None and key in dict(caller.applicable.scopes)
    )


@given(callers(CHOICES))
def test_limits_hold_everybody_starts_and_in_order(callers: list[Caller]) -> None:
    """With lower limits for some, and with callers who give up."""
    world = World()
    world.run(callers)
    for applicable in CHOICES:
        for key, limits in applicable.scopes:
            assert not broken(starts_of(callers, key), limits)
    for caller in callers:
        assert not caller.waits
        assert caller.started is not None or caller.give_up < ENDLESS
    for applicable in CHOICES:
        order = [
            caller.started
            for caller in callers
            if caller.applicable is applicable and caller.started is not None
        ]
        assert order == sorted(order)
    for queue in world.limiter._queues.values():
        assert not queue.waiters


@given(callers((PLAIN,)))
def test_nobody_waits_for_one_who_gave_up(callers: list[Caller]) -> None:
    """Those who start do so as soon as if the others had never come."""
    World().run(callers)
    starts: list[float] = []
    for caller in callers:
        if caller.started is None:
            continue
        wanted = earliest(starts, BASE, max([caller.arrival, *starts[-1:]]))
        assert caller.started == pytest.approx(wanted, abs=0.01)
        starts.append(caller.started)


@given(callers((PLAIN,), st.just(ENDLESS)), st.sampled_from([0.0, 0.5, 2.0, 9.0, 25.0]))
def test_too_long_a_wait_is_refused_at_once_and_no_other(
    callers: list[Caller], max_wait: float
) -> None:
    """It is told beforehand, exactly, and with the time that it would take."""
    World(max_wait).run(callers)
    starts: list[float] = []
    for caller in callers:
        wanted = earliest(starts, BASE, max([caller.arrival, *starts[-1:]]))
        if caller.refused is not None:
            assert wanted - caller.arrival > max_wait - 0.01
            assert caller.refused.seconds == pytest.approx(
                wanted - caller.arrival, abs=0.01
            )
            assert caller.refused.limit in BASE
        else:
            assert caller.started is not None
            assert caller.started == pytest.approx(wanted, abs=0.01)
            assert caller.started - caller.arrival <= max_wait + 0.01
            starts.append(caller.started)


def test_who_waits_for_a_lower_limit_holds_up_none_but_its_like() -> None:
    """Counting a list's profiles once a second must not slow down reading lists."""
    people = [Caller(at, 0.0, NARROW, ENDLESS) for at in range(3)]
    people += [Caller(3, 0.1, PLAIN, ENDLESS), Caller(4, 0.2, PLAIN, ENDLESS)]
    World().run(people)
    assert [caller.started for caller in people] == [0.0, 1.0, 2.0, 0.1, 0.2]


def test_lower_limits_count_for_the_endpoint_too() -> None:
    people = [Caller(0, 0.0, NARROW, ENDLESS)]
    people += [Caller(at, 0.0, PLAIN, ENDLESS) for at in range(1, 4)]
    World().run(people)
    assert [caller.started for caller in people] == [0.0, 0.0, 0.0, 1.0]


# Threads and tasks --------------------------------------------------------------------------------


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The times of all starts, in order, by the limiter's clock."""
    times: list[float] = []
    start = queue_module.PermitQueue.start

    def started(self: Any, now: float, held: bool = False) -> None:
        start(self, now, held)
        times.append(now)

    monkeypatch.setattr(queue_module.PermitQueue, "start", started)
    yield times


def in_threads(count: int, work: Callable[[], None]) -> None:
    failures: list[BaseException] = []

    def guarded() -> None:
        try:
            work()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(300)
        assert not thread.is_alive(), "a thread waits for ever"
    assert not failures


def test_fifty_threads(starts: list[float], clock: Clock) -> None:
    limits = (Limit(10, 1), Limit(150, 60))
    applicable = ApplicableLimits("a", "o", limits)
    limiter = LocalLimiter(clock=clock.now)

    def work() -> None:
        for _ in range(10):
            limiter.acquire(applicable, ENDLESS, ENDLESS, clock.sleep)

    in_threads(50, work)
    assert len(starts) == 500
    assert not broken(starts, limits)
    assert starts[-1] - starts[0] == pytest.approx(3 * 60 + 4, abs=0.1)
    assert not limiter._queues[applicable.key].waiters


def test_five_hundred_tasks_of_which_some_are_cancelled(
    starts: list[float], clock: Clock
) -> None:
    limits = (Limit(10, 1), Limit(150, 60))
    applicable = ApplicableLimits("a", "o", limits)
    limiter = LocalLimiter(clock=clock.now)
    done: list[int] = []

    async def sleep(seconds: float) -> None:
        clock.sleep(seconds)
        await asyncio.sleep(0)

    async def work(number: int) -> None:
        await limiter.aacquire(applicable, ENDLESS, ENDLESS, sleep)
        done.append(number)

    async def run() -> None:
        tasks = [asyncio.create_task(work(number)) for number in range(500)]
        await asyncio.sleep(0)
        for number in range(100, 500, 4):
            tasks[number].cancel()
        results = await asyncio.wait_for(
            asyncio.gather(*tasks, return_exceptions=True), 300
        )
        cancelled = [one for one in results if isinstance(one, asyncio.CancelledError)]
        assert len(cancelled) == 100
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(run())
    assert done == [n for n in range(500) if n < 100 or n % 4]
    assert len(starts) == 400
    assert not broken(starts, limits)
    assert starts[-1] - starts[0] == pytest.approx(2 * 60 + 9, abs=0.1)


def test_threads_and_tasks_share_one(starts: list[float]) -> None:
    """A synchronous and an asynchronous client of one account, in real time."""
    limits = (Limit(5, 0.02),)  # type: ignore[arg-type]
    applicable = ApplicableLimits("a", "o", limits)
    limiter = LocalLimiter()

    def work() -> None:
        for _ in range(10):
            limiter.acquire(applicable, ENDLESS, ENDLESS, time.sleep)

    async def tasks() -> None:
        async def task() -> None:
            for _ in range(10):
                await limiter.aacquire(applicable, ENDLESS, ENDLESS, asyncio.sleep)

        await asyncio.gather(*(task() for _ in range(5)))

    def loop() -> None:
        asyncio.run(tasks())

    turns: Iterator[Callable[[], None]] = iter([work, work, work, loop])
    in_threads(4, lambda: next(turns)())
    assert len(starts) == 80
    assert not broken(starts, limits)
    assert not limiter._queues[applicable.key].waiters


ONE = ApplicableLimits("a", "o", (Limit(1, 0.02),))  # type: ignore[arg-type]


def stuck(limiter: LocalLimiter) -> tuple[threading.Thread, Any]:
    """A thread at the head of the queue whose sleep lasts until it is let go."""
    limiter.acquire(ONE, ENDLESS, ENDLESS, lambda seconds: None)
    go = threading.Event()
    thread = threading.Thread(
        target=limiter.acquire, args=(ONE, ENDLESS, ENDLESS, lambda _: go.wait())
    )
    thread.start()
    while not limiter._queues[ONE.key].waiters:
        time.sleep(0.001)
    return thread, go


def test_a_deadline_ends_the_wait_for_ones_turn_too(clock: Clock) -> None:
    """The head of the queue may sleep for longer than anybody foresaw."""
    limiter = LocalLimiter(clock=clock.now)
    thread, go = stuck(limiter)
    with pytest.raises(NoPermit):
        limiter.acquire(ONE, ENDLESS, 0.05, lambda seconds: None)

    async def run() -> None:
        with pytest.raises(NoPermit):
            await limiter.aacquire(ONE, ENDLESS, 0.05, asyncio.sleep)

    asyncio.run(run())
    assert len(limiter._queues[ONE.key].waiters) == 1
    clock.time += 1
    go.set()
    thread.join()


def test_an_interrupt_returns_the_permit(clock: Clock) -> None:
    """Control-C at a prompt, and then the next call."""
    applicable = ApplicableLimits("a", "o", (Limit(1, 10),))
    limiter = LocalLimiter(clock=clock.now)
    limiter.acquire(applicable, 60, ENDLESS, clock.sleep)

    def interrupt(seconds: float) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        limiter.acquire(applicable, 60, ENDLESS, interrupt)
    assert not limiter._queues[applicable.key].waiters
    limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
    assert clock.slept == [10]


def test_an_event_loop_that_is_gone_holds_up_nobody(clock: Clock) -> None:
    """Its tasks never come to their turn."""
    limiter = LocalLimiter(clock=clock.now)
    thread, go = stuck(limiter)
    loop = asyncio.new_event_loop()
    waiting = limiter.aacquire(ONE, ENDLESS, ENDLESS, asyncio.sleep)

    async def enter() -> None:
        waiting.send(None)

    loop.run_until_complete(enter())
    loop.close()
    assert len(limiter._queues[ONE.key].waiters) == 2
    clock.time += 1
    go.set()
    thread.join()
    limiter.acquire(ONE, ENDLESS, ENDLESS, clock.sleep)
    with pytest.raises(RuntimeError):
        waiting.throw(RuntimeError())
    assert not limiter._queues[ONE.key].waiters


def test_other_event_loops_have_only_their_sleep(clock: Clock) -> None:
    """As trio's: a task waits for its turn by looking now and then."""
    limiter = LocalLimiter(clock=clock.now)
    thread, go = stuck(limiter)
    naps: list[float] = []

    class Nap:
        def __await__(self) -> Generator[None, None, None]:
            yield

    def sleep(seconds: float) -> Nap:
        naps.append(seconds)
        clock.time += 0.5
        if len(naps) == 3:
            go.set()
            thread.join()
        return Nap()

    task = limiter.aacquire(ONE, ENDLESS, ENDLESS, sleep)
    with pytest.raises(StopIteration):
        while True:
            task.send(None)
    assert len(naps) >= 3


# Permits that are held ----------------------------------------------------------------------------


def test_a_permit_counts_until_it_is_released(clock: Clock) -> None:
    """And in every scope that it is for."""
    limiter = LocalLimiter(clock=clock.now)
    permit = limiter.acquire(NARROW, 60, ENDLESS, clock.sleep, True)
    clock.time += 5
    with pytest.raises(NoPermit) as caught:
        limiter.acquire(NARROW, 0.9, ENDLESS, clock.sleep)
    assert caught.value.limit == LOWER[0]
    limiter.release(permit)
    limiter.release(permit)  # once too often
    limiter.acquire(NARROW, 60, ENDLESS, clock.sleep)
    assert clock.slept == [1]
    clock.time += 60
    assert all(queue.idle(clock.now()) for queue in limiter._queues.values())


def test_one_who_waits_starts_a_window_after_the_release(clock: Clock) -> None:
    """Nobody wakes it: no permit is free any earlier than its own wait."""
    applicable = ApplicableLimits("a", "o", (Limit(1, 10),))
    limiter = LocalLimiter(clock=clock.now)
    permit = limiter.acquire(applicable, None, ENDLESS, clock.sleep, True)

    def sleep(seconds: float) -> None:
        if not clock.slept:
            clock.time += 4
            limiter.release(permit)
            clock.time -= 4
        clock.sleep(seconds)

    limiter.acquire(applicable, None, ENDLESS, sleep)
    assert clock.slept == [10, 4]


# Learning -----------------------------------------------------------------------------------------


def test_after_a_429_nobody_starts_before_its_time(clock: Clock) -> None:
    """Also those who wait already, and those who need a lower limit's place."""
    limiter = LocalLimiter(clock=clock.now)
    begin = clock.now()
    tell(limiter, NARROW, RateLimitFeedback(hold=7.0))
    limiter.acquire(PLAIN, 60, ENDLESS, clock.sleep)
    assert clock.now() - begin == pytest.approx(7)
    tell(limiter, PLAIN, RateLimitFeedback(hold=7.0))
    limiter.acquire(NARROW, 60, ENDLESS, clock.sleep)
    assert clock.now() - begin == pytest.approx(14)
    other = ApplicableLimits("another account", "list_books", BASE)
    tell(limiter, PLAIN, RateLimitFeedback(hold=7.0))
    limiter.acquire(other, 60, ENDLESS, clock.sleep)
    assert clock.now() - begin == pytest.approx(14)


def test_one_who_waits_learns_of_a_429(clock: Clock) -> None:
    limiter = LocalLimiter(clock=clock.now)
    applicable = ApplicableLimits("a", "o", (Limit(1, 5),))
    limiter.acquire(applicable, 60, ENDLESS, clock.sleep)

    def sleep(seconds: float) -> None:
        if not clock.slept:
            tell(limiter, applicable, RateLimitFeedback(hold=20.0))
        clock.sleep(seconds)

    limiter.acquire(applicable, 60, ENDLESS, sleep)
    assert clock.slept == [5, 15]
    tell(limiter, applicable, RateLimitFeedback(hold=61.0))
    with pytest.raises(NoPermit) as caught:
        limiter.acquire(applicable, 60, ENDLESS, sleep)
    assert caught.value.limit is None
    assert caught.value.seconds == 61


def test_what_is_left_is_that_of_the_lowest_limit(clock: Clock) -> None:
    """So the header of a rare, expensive request does not throttle the plain ones."""
    limiter = LocalLimiter(clock=clock.now)
    tell(limiter, NARROW, RateLimitFeedback(remaining=0, seconds=9.0))
    limiter.acquire(PLAIN, 60, ENDLESS, clock.sleep)
    assert clock.slept == []
    limiter.acquire(NARROW, 60, ENDLESS, clock.sleep)
    assert clock.slept == [9]


def test_a_wait_may_turn_out_a_little_longer(clock: Clock) -> None:
    """Who was let in with 60 seconds is not thrown out after 60.1."""
    limiter = LocalLimiter(clock=clock.now)
    applicable = ApplicableLimits("a", "o", (Limit(1, 10),))
    limiter.acquire(applicable, 10, ENDLESS, clock.sleep)
    naps = iter([9.5, 0.5 + SLACK / 2])

    def sleep(seconds: float) -> None:
        clock.sleep(next(naps, seconds))

    limiter.acquire(applicable, 10, ENDLESS, sleep)
    assert len(clock.slept) == 2


# Housekeeping -------------------------------------------------------------------------------------


def test_idle_endpoints_are_forgotten(clock: Clock) -> None:
    """A worker that serves thousands of accounts, one after the other."""
    limiter = LocalLimiter(clock=clock.now)
    limits = (Limit(75, 1), Limit(700, 60))
    for number in range(1000):
        applicable = ApplicableLimits(f"account {number}", "o", limits)
        limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
        clock.sleep(1)
    assert len(limiter._queues) < 150
    for _ in range(5000):
        limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
    assert limiter._queues[applicable.key].remembered() <= 775
    clock.sleep(200)
    limiter.acquire(ApplicableLimits("last", "o", limits), 60, ENDLESS, clock.sleep)
    assert repr(limiter) == "<LocalLimiter of 1 endpoint>"


def test_starts_of_another_limiter_count(clock: Clock) -> None:
    limiter = LocalLimiter(clock=clock.now)
    for _ in range(5):
        limiter.record(PLAIN)
    assert limiter._queues[PLAIN.key].remembered() == 8
    limiter.acquire(PLAIN, 60, ENDLESS, clock.sleep)
    assert clock.slept == [1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_the_child_of_a_fork_is_not_stuck() -> None:
    """A server that forks its workers while a thread waits, or holds the lock."""
    script = """
        import os, threading, time
        from generator.runtime.ratelimit.local import LocalLimiter
        from generator.runtime.ratelimit.permit import ApplicableLimits
        from generator.runtime.wire.model import Limit

        passed = 0.0
        limiter = LocalLimiter(clock=lambda: passed)
        applicable = ApplicableLimits("a", "o", (Limit(1, 0.5),))
        endless = float("inf")
        limiter.acquire(applicable, endless, endless, time.sleep)
        held = ApplicableLimits("a", "held", (Limit(1, 0.5),))
        limiter.acquire(held, endless, endless, time.sleep, True)
        for _ in range(2):
            waiting = threading.Thread(
                target=limiter.acquire, args=(applicable, endless, endless, time.sleep)
            )
            waiting.start()
        while len(limiter._queues[applicable.key].waiters) < 2:
            time.sleep(0.001)
        holding = threading.Event()

        def hold():
            with limiter._lock:
                holding.set()
                time.sleep(0.2)

        threading.Thread(target=hold).start()
        holding.wait()
        child = os.fork()
        if not child:
            passed = 10.0
            limiter.acquire(applicable, endless, endless, time.sleep)
            passed = 20.0
            limiter.acquire(held, endless, endless, time.sleep)
            os._exit(7)
        os._exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", textwrap.dedent(script)],
        cwd=root,
        timeout=300,
        check=False,
    )
    assert done.returncode == 7

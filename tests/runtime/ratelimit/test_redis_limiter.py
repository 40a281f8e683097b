"""Many processes on one account, with their places in Redis: a real one, on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import shutil
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from generator.runtime import (
    ArgumentError,
    LimiterUnavailableError,
    LocalRateLimitError,
    RateLimitError,
)
from generator.runtime.ratelimit import redis_permits as redis_limiter
from generator.runtime.ratelimit import redis_scripts
from generator.runtime.ratelimit.feedback import RateLimitFeedback
from generator.runtime.ratelimit.permit import ApplicableLimits, NoPermit, Permit
from generator.runtime.ratelimit.redis import AsyncRedisLimiter, RedisLimiter
from generator.runtime.wire.model import Limit
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SECRET, Clock, Remote
from tests.runtime.ratelimit.test_local_limiter import BASE, LOWER, NARROW, PLAIN, tell
from tests.runtime.ratelimit.test_sliding_window import broken

redis = pytest.importorskip(
    "redis", reason="redis-py is not installed (it is in the dependency group test)"
)
SERVER = shutil.which("redis-server") or shutil.which("valkey-server")
needs_server = pytest.mark.skipif(
    SERVER is None,
    reason="no redis-server here: install it (Debian, Ubuntu: apt-get install redis-server)",
)

ENDLESS = float("inf")
MANY = (Limit(5, 1), Limit(12, 2000))
ROOT = Path(__file__).resolve().parents[3]
LIST: tuple[str, dict[str, Any]] = ("LIBRARY_LIST_BOOKS", {})  # 10 a second
GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})


class Server:
    """A Redis of the test's own, on a socket of its own, that keeps nothing on disk."""

    def __init__(self, folder: Path) -> None:
        self.path = str(folder / "redis")
        self._folder = str(folder)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        assert SERVER is not None
        command = [SERVER, "--port", "0", "--unixsocket", self.path]
        command += ["--save", "", "--appendonly", "no", "--dir", self._folder]
        self._process = subprocess.Popen(
            command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        client = self.client()
        while True:
            try:
                client.ping()
            except redis.ConnectionError:
                assert self._process.poll() is None, "redis-server did not start"
                time.sleep(0.02)
            else:
                break
        client.close()

    def stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def client(self) -> Any:
        # redis-py would try again by itself, which here only takes time.
        return redis.Redis(unix_socket_path=self.path, socket_timeout=60, retry=None)

    def async_client(self) -> Any:
        return redis.asyncio.Redis(
            unix_socket_path=self.path, socket_timeout=60, retry=None
        )


class RedisClock:
    """The time in Redis, where only sleeping moves it."""

    SCRIPT = "local now = tonumber(redis.call('GET', 'time'))\n"

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        connection.set("time", 1_700_000_000 * 1_000_000)

    def now(self) -> float:
        return int(self._connection.get("time")) / 1e6

    def sleep(self, seconds: float) -> None:
        self._connection.incrby("time", round(seconds * 1e6))

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


class Gate:
    """Sleepers sleep until it opens, and only then does their time pass."""

    def __init__(self, clock: RedisClock) -> None:
        self._clock = clock
        self._open = threading.Event()
        self.open = self._open.set

    def sleep(self, seconds: float) -> None:
        self._open.wait()
        self._clock.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        while not self._open.is_set():
            await asyncio.sleep(0.001)
        self._clock.sleep(seconds)


@pytest.fixture(scope="module")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    server = Server(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def server(shared_server: Server) -> Server:
    with shared_server.client() as client:
        client.flushall()
    return shared_server


@pytest.fixture
def connection(server: Server) -> Iterator[Any]:
    with server.client() as client:
        yield client


@pytest.fixture
def redis_clock(connection: Any, monkeypatch: pytest.MonkeyPatch) -> RedisClock:
    monkeypatch.setattr(redis_scripts, "CLOCK", RedisClock.SCRIPT)
    return RedisClock(connection)


def starts_in(connection: Any, pattern: str = "*:starts") -> list[float]:
    """The starts that Redis remembers, in seconds."""
    found: list[float] = []
    for key in connection.keys(pattern):
        found += [
            score / 1e6 for _, score in connection.zrange(key, 0, -1, withscores=True)
        ]
    return sorted(found)


def left_over(connection: Any) -> int:
    """How many still stand in some queue."""
    keys = connection.keys("*:queue") + connection.keys("*:leases")
    return sum(connection.zcard(key) for key in keys)


WORKER = """
    import sys, time
    import redis
    from generator.runtime.ratelimit.permit import ApplicableLimits
    from generator.runtime.ratelimit.redis import RedisLimiter
    from generator.runtime.wire.model import Limit

    limits = (Limit(5, 1), Limit(12, 2000))
    with redis.Redis(unix_socket_path=sys.argv[1], socket_timeout=60) as client:
        limiter = RedisLimiter(client)
        print("ready", flush=True)
        sys.stdin.readline()
        for _ in range(3):
            limiter.acquire(ApplicableLimits("a", "o", limits), 60, float("inf"), time.sleep)
"""


@needs_server
def test_several_processes_keep_to_one_limit(server: Server, connection: Any) -> None:
    """Each of them alone would be within the limit; together they would be beyond it."""
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(WORKER), server.path],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    try:
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"
        for worker in workers:
            assert worker.stdin is not None
            worker.stdin.write("go\n")
            worker.stdin.flush()
        for worker in workers:
            assert worker.wait(300) == 0
    finally:
        for worker in workers:
            worker.kill()
            worker.communicate()
    starts = starts_in(connection)
    assert len(starts) == 12
    assert not broken(starts, MANY)
    assert left_over(connection) == 0
    limiter = RedisLimiter(connection)
    with pytest.raises(NoPermit) as caught:
        limiter.acquire(
            ApplicableLimits("a", "o", MANY),
            1,
            ENDLESS,
            time.sleep,
        )
    assert caught.value.limit == MANY[1]


@needs_server
def test_threads_and_tasks_in_order(
    server: Server, connection: Any, redis_clock: RedisClock
) -> None:
    """First come, first served, through both limiters at once."""
    limits = (Limit(4, 1),)
    applicable = ApplicableLimits("a", "o", limits)
    order: list[int] = []
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    for _ in range(4):
        limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)

    gate = Gate(redis_clock)

    def waiting(count: int) -> None:
        while connection.zcard("rate-limits:{a:o}:queue") < count:
            time.sleep(0.001)

    def thread(number: int) -> None:
        limiter.acquire(applicable, 60, ENDLESS, gate.sleep)
        order.append(number)

    async def task(limiter: AsyncRedisLimiter, number: int) -> None:
        await limiter.aacquire(applicable, 60, ENDLESS, gate.asleep)
        order.append(number)

    async def tasks() -> None:
        async with server.async_client() as client:
            asynchronous = AsyncRedisLimiter(client, clock=redis_clock.now)
            running = []
            for number in range(3, 6):
                running.append(asyncio.create_task(task(asynchronous, number)))
                while await client.zcard("rate-limits:{a:o}:queue") < number + 1:
                    await asyncio.sleep(0.001)
            gate.open()
            await asyncio.gather(*running)

    threads = []
    for number in range(3):
        threads.append(threading.Thread(target=thread, args=(number,)))
        threads[-1].start()
        waiting(number + 1)
    asyncio.run(tasks())
    for one in threads:
        one.join()
    assert sorted(order) == list(range(6))
    members = connection.zrange("rate-limits:{a:o}:starts", 0, -1)
    assert len(members) == len(set(members))
    assert not broken(starts_in(connection), limits)
    assert left_over(connection) == 0


@needs_server
def test_who_comes_later_starts_later(
    connection: Any, redis_clock: RedisClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked again and again, Redis lets nobody past who stands in the queue."""
    monkeypatch.setattr(redis_limiter, "_BEAT", 30.0)
    applicable = ApplicableLimits("a", "o", (Limit(1, 1),))
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)
    first = limiter.request(applicable)
    steps = limiter.steps(applicable, 60, ENDLESS, False, first)
    wait = steps.send(limiter._run(steps.send(None)))  # type: ignore[arg-type]
    assert wait == 1
    second = limiter.request(applicable)
    later = limiter.steps(applicable, 60, ENDLESS, False, second)
    further = later.send(limiter._run(later.send(None)))  # type: ignore[arg-type]
    assert further == 2
    redis_clock.sleep(1.01)
    wait = later.send(limiter._run(later.send(None)))  # type: ignore[arg-type]
    assert wait > 0.5  # type: ignore[operator]
    with pytest.raises(StopIteration):
        steps.send(limiter._run(steps.send(None)))  # type: ignore[arg-type]
    assert left_over(connection) == 2  # of the second, in the queue and with a lease
    limiter._run(second.leave())
    assert left_over(connection) == 0


@needs_server
def test_lower_limits_hold_up_none_but_their_like(
    connection: Any, redis_clock: RedisClock
) -> None:
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    limiter.acquire(NARROW, 60, ENDLESS, redis_clock.sleep)
    with pytest.raises(NoPermit) as caught:
        limiter.acquire(NARROW, 0.1, ENDLESS, redis_clock.sleep)
    assert caught.value.limit == Limit(1, 1)
    limiter.acquire(PLAIN, 0, ENDLESS, redis_clock.sleep)
    limiter.acquire(PLAIN, 0, ENDLESS, redis_clock.sleep)
    with pytest.raises(NoPermit) as caught:
        limiter.acquire(PLAIN, 0.1, ENDLESS, redis_clock.sleep)
    assert caught.value.limit == BASE[0]
    limiter.acquire(NARROW, 60, ENDLESS, redis_clock.sleep)
    assert len(starts_in(connection, "*:count:starts")) == 2
    assert left_over(connection) == 0


@needs_server
def test_cancellation_returns_the_permit(
    server: Server, connection: Any, redis_clock: RedisClock
) -> None:
    """Whether it waits, or has just asked."""
    applicable = ApplicableLimits("a", "o", (Limit(1, 60),))

    async def run() -> None:
        async with server.async_client() as client:
            limiter = AsyncRedisLimiter(client, clock=redis_clock.now)
            for pause in (0, 0, 0.05):
                tasks = [
                    asyncio.create_task(
                        limiter.aacquire(applicable, ENDLESS, ENDLESS, asyncio.sleep)
                    )
                    for _ in range(5)
                ]
                await asyncio.sleep(pause)
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    asyncio.run(run())
    assert left_over(connection) == 0
    limiter = RedisLimiter(connection, clock=redis_clock.now)

    def interrupt(seconds: float) -> None:
        assert left_over(connection) == 2
        raise KeyboardInterrupt

    for _ in range(2):
        with contextlib.suppress(KeyboardInterrupt):
            limiter.acquire(applicable, ENDLESS, ENDLESS, interrupt)
    assert left_over(connection) == 0
    assert len(starts_in(connection)) == 1


@needs_server
def test_who_gives_up_holds_up_nobody(
    server: Server, connection: Any, redis_clock: RedisClock
) -> None:
    """The last in a queue of eight, seven of whom go, waits for one place and not for eight."""
    applicable = ApplicableLimits("a", "o", (Limit(1, 1),))

    async def run() -> float:
        async with server.async_client() as client:
            limiter = AsyncRedisLimiter(client, clock=redis_clock.now)
            await limiter.aacquire(applicable, 60, ENDLESS, redis_clock.asleep)
            gate = Gate(redis_clock)
            waiting = []
            for number in range(8):
                one = limiter.aacquire(applicable, 60, ENDLESS, gate.asleep)
                waiting.append(asyncio.create_task(one))
                while await client.zcard("rate-limits:{a:o}:queue") <= number:
                    await asyncio.sleep(0.001)
            *others, last = waiting
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)
            begin = redis_clock.now()
            gate.open()
            await last
            return redis_clock.now() - begin

    assert asyncio.run(run()) == pytest.approx(1, abs=0.1)
    assert left_over(connection) == 0


@needs_server
def test_a_dead_process_loses_its_permit(
    connection: Any, redis_clock: RedisClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed while it waited, it would otherwise hold up all others for ever."""
    monkeypatch.setattr(redis_limiter, "_GRACE", 0.2)
    monkeypatch.setattr(redis_limiter, "_BEAT", 0.1)
    applicable = ApplicableLimits("a", "o", (Limit(1, 1),))
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)
    dead = limiter.steps(applicable, 60, ENDLESS, False, limiter.request(applicable))
    dead.send(limiter._run(dead.send(None)))  # type: ignore[arg-type]
    assert left_over(connection) == 2
    [first] = starts_in(connection)
    limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)
    assert left_over(connection) == 0
    [second] = starts_in(connection)
    assert second - first == pytest.approx(1, abs=0.2)


@needs_server
def test_a_permit_counts_until_it_is_released(
    server: Server, connection: Any, redis_clock: RedisClock
) -> None:
    """For all processes, in every scope, and for the window after the release."""
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    other = RedisLimiter(server.client(), clock=redis_clock.now)
    permit = limiter.acquire(NARROW, 60, ENDLESS, redis_clock.sleep, True)
    redis_clock.sleep(5)
    with pytest.raises(NoPermit) as caught:
        other.acquire(NARROW, 0.5, ENDLESS, redis_clock.sleep)
    assert (caught.value.limit, caught.value.seconds) == (LOWER[0], 1)
    other.acquire(PLAIN, 0, ENDLESS, redis_clock.sleep)
    limiter.release(permit)
    limiter.release(permit)  # once too often
    begin = redis_clock.now()
    other.release(other.acquire(NARROW, 60, ENDLESS, redis_clock.sleep, True))
    assert redis_clock.now() - begin == pytest.approx(1, abs=0.1)
    assert connection.keys("*:held") == []
    assert all(0 < connection.pttl(key) <= 75_000 for key in connection.keys("*:*"))


@needs_server
def test_the_permit_of_a_process_that_died_ends_with_its_lease(
    connection: Any, redis_clock: RedisClock
) -> None:
    applicable = ApplicableLimits("a", "o", (Limit(1, 10),))
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    late = limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep, True)
    begin = redis_clock.now()
    limiter.acquire(applicable, None, ENDLESS, redis_clock.sleep)
    assert redis_clock.now() - begin == pytest.approx(60 + 10, abs=1)
    redis_clock.sleep(10)
    limiter.release(late)  # it was only slow
    assert len(starts_in(connection)) == 1


@needs_server
def test_a_request_that_is_given_up_while_it_asks_holds_nothing(
    connection: Any, redis_clock: RedisClock
) -> None:
    """Redis may have given the permit already."""
    applicable = ApplicableLimits("a", "o", (Limit(1, 10),))
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    request = limiter.request(applicable)
    steps = limiter.steps(applicable, 60, ENDLESS, True, request)
    limiter._run(steps.send(None))  # type: ignore[arg-type]
    assert connection.keys("*:held")
    limiter._run(request.leave())
    assert connection.keys("*:held") == []
    limiter.acquire(applicable, 0, ENDLESS, redis_clock.sleep)


@needs_server
def test_all_learn_of_a_429(
    server: Server, connection: Any, redis_clock: RedisClock
) -> None:
    """One process is told; none of the others asks."""
    first, other = RedisLimiter(connection, clock=redis_clock.now), RedisLimiter(
        server.client(), clock=redis_clock.now
    )
    tell(first, PLAIN, RateLimitFeedback(hold=7.0))
    for applicable in (PLAIN, NARROW):
        with pytest.raises(NoPermit) as caught:
            other.acquire(applicable, 3, ENDLESS, redis_clock.sleep)
        assert caught.value.limit is None
        assert caught.value.seconds == 7
    tell(first, PLAIN, RateLimitFeedback(hold=1.0))
    with pytest.raises(NoPermit) as caught:
        other.acquire(PLAIN, 3, ENDLESS, redis_clock.sleep)
    assert caught.value.seconds == 7
    tell(first, ApplicableLimits("b", "o", ()), RateLimitFeedback(hold=1e9))
    with pytest.raises(NoPermit) as caught:
        other.acquire(ApplicableLimits("b", "o", ()), 3, ENDLESS, redis_clock.sleep)
    assert caught.value.seconds == 3600


@needs_server
def test_all_learn_what_is_left(
    server: Server, connection: Any, redis_clock: RedisClock
) -> None:
    first, other = RedisLimiter(connection, clock=redis_clock.now), RedisLimiter(
        server.client(), clock=redis_clock.now
    )
    applicable = ApplicableLimits("a", "o", (Limit(100, 60),))
    tell(first, applicable, RateLimitFeedback(remaining=2, seconds=20.0))
    tell(first, applicable, RateLimitFeedback(remaining=50, seconds=20.0))
    for limiter in (first, other):
        limiter.acquire(applicable, 1, ENDLESS, redis_clock.sleep)
    for limiter in (first, other):
        with pytest.raises(NoPermit) as caught:
            limiter.acquire(applicable, 1, ENDLESS, redis_clock.sleep)
        assert caught.value.seconds == 20
    tell(first, NARROW, RateLimitFeedback(remaining=0, seconds=5.0))
    other.acquire(PLAIN, 0, ENDLESS, redis_clock.sleep)
    with pytest.raises(NoPermit):
        other.acquire(NARROW, 0, ENDLESS, redis_clock.sleep)


@needs_server
def test_a_clock_set_back_ends_within_a_window(
    connection: Any, redis_clock: RedisClock
) -> None:
    """What began "in the future" counts as of now; a hold from there is forgotten."""
    applicable = ApplicableLimits("a", "o", (Limit(2, 1),))
    limiter = RedisLimiter(connection, clock=redis_clock.now)
    limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)
    limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)
    key = "rate-limits:{a:o}:starts"
    for member in connection.zrange(key, 0, -1):
        connection.zincrby(key, 3600 * 1e6, member)
    later = (redis_clock.now() + 7 * 86400) * 1e6
    connection.hset("rate-limits:{a:o}:state", "hold", f"{later:.0f}")
    limiter.acquire(applicable, 2, ENDLESS, redis_clock.sleep)


@needs_server
def test_nothing_is_left_behind(connection: Any, redis_clock: RedisClock) -> None:
    """All keys end by themselves, and none of them tells the credential."""
    limiter = RedisLimiter(
        connection, clock=redis_clock.now, account="main", prefix="mine:"
    )
    applicable = ApplicableLimits("secret", "o", (Limit(2, 1),))
    for _ in range(4):
        limiter.acquire(applicable, 60, ENDLESS, redis_clock.sleep)
        tell(limiter, applicable, RateLimitFeedback(remaining=9, seconds=1.0))
    keys = connection.keys("*:*")
    assert keys
    for key in keys:
        assert key.startswith(b"mine:{main:o}:")
        assert 0 < connection.pttl(key) <= 75_000
    assert connection.zcard("mine:{main:o}:starts") <= 2
    assert repr(limiter) == "<RedisLimiter of 'main' 'mine:'>"


@needs_server
def test_clients_share_permits(
    make: MakeClient,
    make_async: MakeAsyncClient,
    server: Server,
    connection: Any,
    redis_clock: RedisClock,
    remote: Remote,
) -> None:
    """A synchronous and an asynchronous one, in this test for two processes."""
    client = make(
        limiter=RedisLimiter(connection, clock=redis_clock.now),
        max_wait=0,
        sleep=redis_clock.sleep,
    )
    for _ in range(5):
        client.call(*LIST)

    async def run() -> None:
        async with server.async_client() as redis_client:
            limiter = AsyncRedisLimiter(redis_client, clock=redis_clock.now)
            client = make_async(limiter=limiter, max_wait=0)
            for _ in range(5):
                await client.call(*LIST)
            remote.outcomes = [httpx.Response(429, headers={"Retry-After": "9"})]
            with pytest.raises(RateLimitError):
                await client.call(*GET)

    asyncio.run(run())
    assert len(remote.requests) == 11
    with pytest.raises(LocalRateLimitError, match="the API asked to send nothing"):
        client.call(*GET)
    assert len(remote.requests) == 11
    keys = connection.keys("*:*")
    assert len({key.partition(b"}")[0] for key in keys}) == 2
    assert not any(SECRET.encode() in key for key in keys)


# When Redis is away -------------------------------------------------------------------------------


@pytest.fixture
def nowhere(tmp_path: Path) -> Server:
    """Nobody listens there."""
    return Server(tmp_path)


def test_open_each_process_keeps_to_the_limits_by_itself(
    nowhere: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    """The night shift goes on; the log says once what is missing."""
    with nowhere.client() as client:
        limiter = RedisLimiter(client, clock=clock.now)
        applicable = ApplicableLimits("a", "o", (Limit(3, 10),))
        for _ in range(7):
            limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
        tell(limiter, applicable, RateLimitFeedback(hold=30.0))
        limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
    assert clock.slept == pytest.approx([10, 10, 30])
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert "this process keeps to the limits on its own" in record.getMessage()


def test_closed_nothing_is_sent(
    nowhere: Server, make: MakeClient, make_async: MakeAsyncClient, remote: Remote
) -> None:
    with nowhere.client() as client:
        for _ in range(2):
            with pytest.raises(
                LimiterUnavailableError, match="its Redis is unreachable"
            ):
                make(limiter=RedisLimiter(client, when_away="closed")).call(*LIST)

    async def run() -> None:
        async with nowhere.async_client() as client:
            limiter = AsyncRedisLimiter(client, when_away="closed")
            for _ in range(2):
                with pytest.raises(LimiterUnavailableError):
                    await make_async(limiter=limiter).call(*LIST)

    asyncio.run(run())
    assert remote.requests == []


@needs_server
def test_it_comes_and_goes(
    clock: Clock,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It is not asked in vain for each call, and asked again before long."""
    server = Server(tmp_path)
    asked: list[object] = []
    run = RedisLimiter._run

    def counted(self: RedisLimiter, ask: Any) -> Any:
        asked.append(ask)
        return run(self, ask)

    server.start()
    try:
        with server.client() as client:
            limiter = RedisLimiter(client, clock=clock.now)
            applicable = ApplicableLimits("a", "o", (Limit(4, 1000),))
            limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
            server.stop()
            limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
            monkeypatch.setattr(RedisLimiter, "_run", counted)
            limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
            tell(limiter, applicable, RateLimitFeedback(remaining=50, seconds=9.0))
            assert asked == []
            server.start()
            clock.sleep(6)
            limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
            assert len(asked) == 1
            assert len(starts_in(client)) == 1
            server.stop()
            clock.sleep(6)
            # What was let start while Redis was there is counted here, too.
            with pytest.raises(NoPermit):
                limiter.acquire(applicable, 60, ENDLESS, clock.sleep)
    finally:
        server.stop()
    messages = [record.getMessage() for record in caplog.records]
    assert [" unreachable" in message for message in messages] == [True, False, True]


def test_tasks_go_on_without_redis(
    nowhere: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    async def run() -> None:
        async with nowhere.async_client() as client:
            limiter = AsyncRedisLimiter(client, clock=clock.now)
            for _ in range(4):
                await limiter.aacquire(PLAIN, 60, ENDLESS, clock.asleep)
            await limiter.arelease(
                Permit(PLAIN, held=False), RateLimitFeedback(hold=5.0)
            )

    asyncio.run(run())
    assert clock.slept == [1]
    assert len(caplog.records) == 1


# Making one ---------------------------------------------------------------------------------------


def test_the_account_must_be_known_by_the_same_name_everywhere(
    nowhere: Server, make: MakeClient, remote: Remote
) -> None:
    """Else each process would count for itself, and nobody would notice."""
    credentials = {"token": lambda: "text"}
    with nowhere.client() as client:
        limiter = RedisLimiter(client)
        with pytest.raises(ArgumentError, match="name it with the limiter's account="):
            make(limiter=limiter, credentials=credentials).call(*GET)
        assert remote.requests == []
        limiter = RedisLimiter(client, account="main")
        make(limiter=limiter, credentials=credentials).call(*GET)
    assert len(remote.requests) == 1


def test_mistakes_are_reported_when_it_is_created(nowhere: Server) -> None:
    with nowhere.client() as client:
        with pytest.raises(TypeError, match=r"takes a redis\.asyncio\.Redis"):
            AsyncRedisLimiter(client)
        with pytest.raises(ValueError, match="when_away"):
            RedisLimiter(client, when_away="ajar")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"takes a redis\.Redis"):
        RedisLimiter(nowhere.async_client())
    with pytest.raises(TypeError):
        RedisLimiter("redis://localhost")  # type: ignore[arg-type]


def test_redis_is_imported_only_when_used() -> None:
    """Who does not use it need not have it, nor wait for its import."""
    script = """
        import sys
        import generator.runtime
        assert "generator.runtime.ratelimit.redis" not in sys.modules
        import generator.runtime.ratelimit.redis
        assert "redis" not in sys.modules
    """
    subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)],
        cwd=ROOT,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )

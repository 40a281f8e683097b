"""A task may be cancelled wherever it waits: nothing is lost but its own call."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from tests.faults.calls import assert_at_rest, async_client
from tests.faults.cancel_at import CancelledAt, When
from tests.faults.figures import Figures
from tests.faults.handlers import echo, in_turn, pages, resets, sends
from tests.faults.leaks import open_files
from tests.faults.server import GUARD, Handler, Server, reply

SPEED = 400.0
"""How much faster than real time the limiter's clock runs here."""
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200_000)


class Case(NamedTuple):
    """What is cancelled."""

    name: str
    work: Callable[[Any], Coroutine[Any, Any, Any]]
    handler: Callable[[], Handler] = lambda: echo
    companions: tuple[Callable[[Any], Coroutine[Any, Any, Any]], ...] = ()
    """Calls that are under way before it, and must not suffer."""
    patience: float = GUARD
    """Seconds until it counts as lost that an answer goes on."""

    def __str__(self) -> str:
        return self.name


async def read(client: Any) -> Any:
    return await client.profiles.get_profile("p")


async def rare(client: Any) -> Any:
    """A call of which one is allowed in a second."""
    return await client.accounts.get_account("a")


async def upload(client: Any) -> Any:
    return await client.images.upload_image_from_file(file=client.path)


async def iterate(client: Any) -> Any:
    return [item async for item in client.profiles.get_profiles()]


CASES = [
    Case("a read", read),
    Case("a write", lambda client: client.profiles.create_profile(external_id="p")),
    Case(
        "with a deadline",
        lambda client: client.profiles.get_profile("p", deadline=GUARD * SPEED),
    ),
    Case(
        "with retries",
        read,
        lambda: in_turn(
            resets(), sends(reply(500)), sends(reply(429, retry_after="0.001"))
        ),
    ),
    Case(
        "an endless answer",
        read,
        lambda: in_turn(sends(reply(200, b"{", content_length="9"))),
        patience=0.01,
    ),
    Case(
        "a connection that is closed",
        read,
        lambda: in_turn(sends(reply(200, {}, connection="close"))),
    ),
    Case("waiting for its turn", rare, companions=(rare, rare)),
    Case("the next in turn", rare, companions=(rare,)),
    Case("an upload", upload),
    Case("pages", iterate, lambda: pages),
]


@pytest.mark.parametrize("when", ["while waiting", "when ready", "again and again"])
@pytest.mark.parametrize("library", ["", "httpx2"], ids=["own", "httpx2"])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_at_every_await(
    case: Case, library: str, when: When, tmp_path: Path, figures: Figures
) -> None:
    """Lost connections would add up until no call gets one, and lost places until all wait."""
    path = tmp_path / "a.png"
    path.write_bytes(PNG)
    with Server(echo) as server:
        points = asyncio.run(_at_every_await(case, server, library, when, path))
        assert server.closes()
    assert points > 2
    figures.count("points of cancellation", points)


async def _at_every_await(
    case: Case, server: Server, library: str, when: When, path: Path
) -> int:
    for k in range(1, 1000):
        server.handler = case.handler()
        before = open_files()
        async with async_client(
            server.url,
            library,
            clock=lambda: time.monotonic() * SPEED,
            sleep=lambda seconds: asyncio.sleep(seconds / SPEED),
            random=lambda: 0.1,
            max_retries=20,
            timeout=httpx.Timeout(GUARD, read=case.patience),
        ) as client:
            client.path = path
            companions = [asyncio.create_task(one(client)) for one in case.companions]
            if companions:
                await asyncio.sleep(0.02 / SPEED)
            attempt = CancelledAt(case.work(client), k, when)
            cancelled = await _cancelled(attempt)
            follower = asyncio.create_task(case.work(client))
            await asyncio.gather(*companions, follower)
            assert_at_rest(client)
            assert open_files() == before
            if attempt.suspensions < k:
                assert not cancelled
                return k - 1
            assert cancelled
    raise AssertionError("it never came to its end")


async def _cancelled(attempt: CancelledAt) -> bool:
    """Whether a call ends as cancelled."""

    async def run() -> None:
        await attempt

    try:
        await asyncio.create_task(run())
    except asyncio.CancelledError:
        return True
    return False


@pytest.mark.parametrize("head", [True, False])
def test_a_permit_is_returned(head: bool) -> None:
    """Who comes next waits no longer for one who is gone: at the head of the queue, or behind."""
    with Server(echo) as server:
        waits = asyncio.run(_waits(server, head))
        assert waits == ([1.0, 1.0] if head else [1.0])


async def until(condition: Callable[[], bool]) -> None:
    """Lets others run until something is so."""
    while not condition():
        await asyncio.sleep(0)


async def _waits(server: Server, head: bool) -> list[float]:
    """The seconds for which those who come to the head are asked to sleep."""
    waits: list[float] = []
    passed = 0.0
    go = asyncio.Event()

    async def sleep(seconds: float) -> None:
        nonlocal passed
        waits.append(seconds)
        await go.wait()
        passed += seconds

    async with async_client(server.url, clock=lambda: passed, sleep=sleep) as client:
        await rare(client)
        first, second = (asyncio.create_task(rare(client)) for _ in range(2))
        [queue] = client._engine.limiter._queues.values()
        await until(lambda: len(queue.waiters) == 2 and bool(waits))
        gone, left = (first, second) if head else (second, first)
        gone.cancel()
        await until(lambda: len(queue.waiters) == 1)
        await until(lambda: len(waits) == (2 if head else 1))
        go.set()
        await left
        assert gone.cancelled()
    return waits

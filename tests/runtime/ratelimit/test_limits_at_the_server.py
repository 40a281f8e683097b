"""What arrives at the server, and when: clients over a virtual network in virtual time."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime import AsyncClient, LocalRateLimitError
from generator.runtime.ratelimit.local import LocalLimiter
from generator.runtime.wire.model import Limit, Route, Tool
from tests.runtime.library import SECRET, SERVICE
from tests.virtual import Delays, Network, busiest, now, run

LIMITS = (Limit(75, 1), Limit(700, 60))
TOOL: Tool[Any] = Tool(
    "LIBRARY_GET_READER",
    "readers.get",
    (Route("get_reader", "GET", "/api/reader", auth="private"),),
    read_only=True,
    limits=LIMITS,
)


def late_then_prompt(at: float) -> Delays:
    """The first requests make their connections; later ones find them open."""
    return Delays(0.110 if at < 0.5 else 0.001, 0.050, 0.010)


def stuttering(at: float) -> Delays:
    """Every two seconds nothing gets through for half a second."""
    return Delays(0.010 + max(0.0, 0.5 - at % 2.0), 0.050, 0.010)


def jittering(at: float) -> Delays:
    chance = random.Random(at)
    return Delays(
        chance.uniform(0, 0.2), chance.uniform(0, 0.2), chance.uniform(0, 0.2)
    )


DELAYS = pytest.mark.parametrize("delays", [late_then_prompt, stuttering, jittering])


def ok(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={})


def connected(network: Network, **options: Any) -> AsyncClient:
    """A client whose requests go over that network."""
    return AsyncClient(
        SERVICE,
        {"api_key": SECRET},
        http_client=httpx.AsyncClient(transport=network),
        clock=now,
        random=lambda: 0.5,
        **options,
    )


def call(client: AsyncClient, **options: Any) -> Any:
    return client._send(client._start(TOOL, {}, "python", options))


async def crowd(client: AsyncClient, count: int) -> Counter[str]:
    """How so many calls end that are made all at once."""
    calls = [call(client) for _ in range(count)]
    results = await asyncio.gather(*calls, return_exceptions=True)
    return Counter(type(one).__name__ for one in results)


@DELAYS
def test_limits_hold_at_the_server(delays: Callable[[float], Delays]) -> None:
    """By default, and whatever the network does to requests."""

    async def main() -> None:
        network = Network(ok, delays)
        client = connected(network)
        assert await crowd(client, 500) == {"Response": 500}
        for count, seconds in LIMITS:
            assert busiest(network.arrived, seconds) <= count
            assert busiest(network.sent, seconds) <= count

    run(main())


@DELAYS
def test_clients_that_share_a_limiter_hold_them_together(
    delays: Callable[[float], Delays],
) -> None:
    async def main() -> None:
        network = Network(ok, delays)
        limiter = LocalLimiter(clock=now)
        clients = [connected(network, limiter=limiter) for _ in range(3)]
        await asyncio.gather(*(crowd(client, 100) for client in clients))
        assert len(network.arrived) == 300
        assert busiest(network.arrived, 1) <= 75

    run(main())


@DELAYS
def test_starts_hold_at_the_client_at_the_full_rate(
    delays: Callable[[float], Delays],
) -> None:
    """The other mode: it promises no more, and waits for no response."""

    async def main() -> None:
        network = Network(ok, delays)
        await crowd(connected(network, rate_limit_mode="starts"), 300)
        assert busiest(network.sent, 1) == 75
        assert max(network.sent) == pytest.approx(3, abs=0.01)

    run(main())


def test_late_arrivals_are_what_makes_the_difference() -> None:
    """Else the tests above could not fail."""

    async def main() -> None:
        network = Network(ok, late_then_prompt)
        await crowd(connected(network, rate_limit_mode="starts"), 300)
        assert busiest(network.arrived, 1) > 100

    run(main())


def test_requests_that_fail_count_too() -> None:
    """Nobody knows whether they arrived. A cancelled one gives its permit back in time, too."""

    async def main() -> None:
        def handler(request: httpx.Request) -> httpx.Response:
            if len(network.arrived) % 3 == 0:
                raise httpx.ReadError("reset")
            return httpx.Response(500 if len(network.arrived) % 3 == 1 else 200)

        network = Network(handler, late_then_prompt)
        client = connected(network, max_retries=1)
        doomed = [asyncio.create_task(call(client)) for _ in range(100)]
        await asyncio.sleep(0.05)
        for task in doomed[::2]:
            task.cancel()
        await crowd(client, 100)
        await asyncio.gather(*doomed, return_exceptions=True)
        assert busiest(network.arrived, 1) <= 75
        [queue] = client._engine.limiter._queues.values()
        await asyncio.sleep(61)
        assert queue.idle(now())

    run(main())


def test_a_thousand_calls_wait_for_their_turn() -> None:
    """None fails, none is too early, and all are there as soon as the limits allow."""

    async def main() -> None:
        network = Network(ok, late_then_prompt)
        assert await crowd(connected(network), 1000) == {"Response": 1000}
        assert busiest(network.arrived, 60) <= 700
        assert max(network.sent) < 70

    run(main())


def test_local_rate_limit_error_says_what_it_would_wait_for() -> None:
    """The window that counts, how many wait before, and what to set."""

    async def main() -> None:
        client = connected(Network(ok, late_then_prompt), max_wait=30)
        tasks = [asyncio.create_task(call(client)) for _ in range(750)]
        results = await asyncio.gather(*tasks, return_exceptions=True)
        refused = [one for one in results if isinstance(one, LocalRateLimitError)]
        assert len(refused) == 50
        assert str(refused[0]) == (
            "the limit of 700 requests in 60 s has no permit for 60 s (625 requests wait before "
            "this one), and max_wait allows 30 s: set a longer max_wait; nothing was sent "
            "(LIBRARY_GET_READER: GET /api/reader)"
        )
        assert refused[0].limit == (700, 60)
        assert refused[0].retry_after == 60

    run(main())


@pytest.mark.parametrize(
    ("limit", "waits"), [(Limit(2, 3600), True), (Limit(2, 86400), False)]
)
def test_nobody_waits_for_tomorrow_unless_asked_to(limit: Limit, waits: bool) -> None:
    """A quota of a day that is used up is an error now, and with `max_wait` a long wait."""
    tool: Tool[Any] = Tool("T", "t.t", TOOL.routes, read_only=True, limits=(limit,))

    async def main() -> None:
        client = connected(Network(ok, lambda at: Delays(0.01)))
        patient = client.with_options(max_wait=100_000)

        def asked(client: AsyncClient) -> Any:
            return client._send(client._start(tool, {}, "python", {}))

        await asked(client)
        await asked(client)
        if waits:
            await asked(client)
            assert now() > 3600
            return
        with pytest.raises(LocalRateLimitError) as caught:
            await asked(client)
        assert (
            "has no permit for 86400 s, and without max_wait no call waits longer than 60 s for "
            "that: set max_wait to wait; nothing was sent"
        ) in str(caught.value)
        await asked(patient)
        assert now() > 86400

    run(main())


def test_the_api_may_ask_to_wait_for_a_minute() -> None:
    """A longer wait is an error with the time, unless `max_wait` allows it."""

    async def main() -> None:
        waits = iter(["60", "61", "61"])

        def handler(request: httpx.Request) -> httpx.Response:
            wait = next(waits, None)
            headers = {} if wait is None else {"retry-after": wait}
            return httpx.Response(200 if wait is None else 429, headers=headers)

        client = connected(Network(handler, lambda at: Delays(0.01)))
        with pytest.raises(Exception, match="asks to wait 61 s"):
            await call(client)
        assert now() == pytest.approx(60, abs=1)
        with pytest.raises(LocalRateLimitError, match="the API asked to send nothing"):
            await call(client)
        await call(client.with_options(max_wait=300))
        assert now() == pytest.approx(60 + 61 + 61, abs=1)

    run(main())

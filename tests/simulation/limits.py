"""Rate limits where they count, at the server: how many requests each mode lets arrive.

The limiter is the real one, the time is virtual, and the network has a character: requests that
start evenly need not arrive evenly. Run it with `python -m tests.simulation`.
"""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Callable, Iterator
from typing import Literal, NamedTuple

from generator.runtime.ratelimit.local import LocalLimiter
from generator.runtime.ratelimit.permit import ENDLESS, ApplicableLimits
from generator.runtime.wire.model import Limit
from tests.virtual import Delays, busiest, now, run

Mode = Literal["exact", "starts"]
MODES: tuple[Mode, ...] = ("exact", "starts")


class Character(NamedTuple):
    """How a network delays requests."""

    name: str
    delays: Callable[[random.Random, int, float], Delays]
    """For the n-th request, sent at some time."""


def _even(chance: random.Random, number: int, at: float) -> Delays:
    return Delays(0.020, 0.060, 0.020)


def _jitter(chance: random.Random, number: int, at: float) -> Delays:
    """A few milliseconds on a wire, some more within a data centre under load."""
    return Delays(
        0.015 + chance.expovariate(1 / 0.005),
        0.030 + chance.expovariate(1 / 0.030),
        0.015 + chance.expovariate(1 / 0.005),
    )


def _cold(chance: random.Random, number: int, at: float) -> Delays:
    """The first requests make their connections; later ones find them open."""
    outbound = 0.110 if number < 75 else 0.010
    return Delays(outbound + chance.uniform(0, 0.002), 0.060, 0.010)


def _stutter(chance: random.Random, number: int, at: float) -> Delays:
    """Every three seconds nothing gets through for 300 ms, and then all of it at once."""
    outbound = 0.020
    stalled = 0.3 - at % 3.0
    if stalled > 0:
        outbound += stalled
    return Delays(outbound, 0.060, 0.020)


def _slow(chance: random.Random, number: int, at: float) -> Delays:
    """An operation that the server takes a second for."""
    return Delays(0.020 + chance.uniform(0, 0.010), chance.uniform(0.5, 1.5), 0.020)


def _lossy(chance: random.Random, number: int, at: float) -> Delays:
    """One packet in fifty comes after a retransmission."""
    outbound = 0.020 + (0.200 if chance.random() < 0.02 else 0.0)
    return Delays(outbound, 0.060, 0.020)


CHARACTERS = (
    Character("even, 100 ms", _even),
    Character("jitter, 100 ms", _jitter),
    Character("connections are made, 180 then 80 ms", _cold),
    Character("stutters of 300 ms", _stutter),
    Character("packets get lost, 100 ms", _lossy),
    Character("slow operations, 1 s", _slow),
)
LIMITS: tuple[tuple[Limit, ...], ...] = (
    (Limit(75, 1),),
    (Limit(75, 1), Limit(700, 60)),
    (Limit(10, 1), Limit(150, 60)),
    (Limit(1, 1), Limit(15, 60)),
)


class Report(NamedTuple):
    """What came of one run."""

    limits: tuple[Limit, ...]
    character: str
    mode: Mode
    over_at_client: int
    """By how many requests the busiest window exceeds its limit, by when they were sent."""
    over_at_server: int
    """The same by when they arrived."""
    rate: float
    """Requests a second, of those that the limits allow."""


def simulate(
    limits: tuple[Limit, ...], character: Character, mode: Mode, seed: int = 0
) -> Report:
    """Sends as many requests as fill the longest window some times, as fast as limits allow."""
    longest = limits[-1]
    count = longest.count * (3 if longest.seconds > 1 else 12)
    chance = random.Random(seed)
    sent: list[float] = []
    arrived: list[float] = []

    async def send(limiter: LocalLimiter, number: int) -> None:
        held = mode == "exact"
        permit = await limiter.aacquire(applicable, None, ENDLESS, asyncio.sleep, held)
        sent.append(now())
        delays = character.delays(chance, number, now())
        arrived.append(now() + delays.outbound)
        await asyncio.sleep(delays.total)
        limiter.release(permit)

    async def main() -> float:
        limiter = LocalLimiter(clock=now)
        await asyncio.gather(*(send(limiter, number) for number in range(count)))
        return max(sent)

    applicable = ApplicableLimits("account", "operation", limits)
    took = run(main())
    return Report(
        limits,
        character.name,
        mode,
        max(busiest(sent, limit.seconds) - limit.count for limit in limits),
        max(busiest(arrived, limit.seconds) - limit.count for limit in limits),
        least_seconds(limits, count) / took,
    )


def least_seconds(limits: tuple[Limit, ...], count: int) -> float:
    """When the last of so many requests may start at the earliest."""
    starts: list[float] = []
    for _ in range(count):
        at = starts[-1] if starts else 0.0
        for most, seconds in limits:
            if len(starts) >= most:
                at = max(at, starts[-most] + seconds)
        starts.append(at)
    return starts[-1]


def reports(seeds: int = 3) -> Iterator[Report]:
    """The worst of some runs of each kind."""
    for limits in LIMITS:
        for character in CHARACTERS:
            for mode in MODES:
                runs = [
                    simulate(limits, character, mode, seed) for seed in range(seeds)
                ]
                yield runs[0]._replace(
                    over_at_client=max(one.over_at_client for one in runs),
                    over_at_server=max(one.over_at_server for one in runs),
                    rate=min(one.rate for one in runs),
                )


def table() -> Iterator[str]:
    """The reports as lines of text."""
    width = max(len(one.name) for one in CHARACTERS)
    yield f"{'limits':16}  {'network':{width}}  mode    over the limit at the server  rate"
    for one in reports():
        limits = " ".join(f"{count}/{seconds}s" for count, seconds in one.limits)
        over = max(0, one.over_at_server)
        share = (
            f"{over} ({math.ceil(100 * over / one.limits[0].count)} %)" if over else "-"
        )
        yield f"{limits:16}  {one.character:{width}}  {one.mode:6}  {share:>28}  {one.rate:.0%}"

"""The comparison is fair: every contender sends the same request and gets the same answer.

Nothing is timed here, and the SDK is not needed: what it sends is recorded.
"""

from __future__ import annotations

import asyncio
import importlib
import math
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.bench.client.calls import OPT_OUT, PAGE_SIZE, calls
from tests.bench.client.contenders import (
    ASYNC_CONTENDERS,
    CONTENDERS,
    STEP,
    unhurried,
)
from tests.bench.client.measures import SOURCES, Process
from tests.recording.fixture import path_of, read
from tests.recording.loopback import Loopback, Received, Reply
from tests.recording.wire import recorded_request

OURS = [name for name in CONTENDERS if not name.startswith("klaviyo-api")]


@pytest.fixture(autouse=True)
def _emitted_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package as it lies in the checkout, whatever is installed."""
    monkeypatch.syspath_prepend(str(SOURCES))


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The server of the measurement."""
    with Process(sys.executable, "server") as process:
        yield process.hear()


def sent(perform: Callable[[str], Any]) -> Received:
    """The one request that something sends."""
    received: list[Received] = []

    def handle(request: Received) -> Reply:
        received.append(request)
        return Reply(200, (("content-type", "application/json"),), b"{}")

    with Loopback(handle) as loopback:
        perform(loopback.url)
    [request] = received
    return request


def call_of(name: str, call: str) -> Callable[[str], Any]:
    """One call of a contender, given the URL of a server."""

    def perform(url: str) -> Any:
        contender = CONTENDERS[name](url)
        try:
            return getattr(contender, call)()
        finally:
            contender.close()

    return perform


def async_call_of(name: str, call: str) -> Callable[[str], Any]:
    """The same of a contender for asyncio."""

    def perform(url: str) -> Any:
        async def run() -> Any:
            contender = ASYNC_CONTENDERS[name](url)
            try:
                return await getattr(contender, call)()
            finally:
                await contender.aclose()

        return asyncio.run(run())

    return perform


WAYS = [
    *((call, name, call_of(name, call)) for call in calls() for name in OURS),
    *(
        ("get_profile", f"async {name}", async_call_of(name, "get_profile"))
        for name in ASYNC_CONTENDERS
    ),
]
each_way = pytest.mark.parametrize(
    ("call", "perform"),
    [pytest.param(call, perform, id=f"{call}-{name}") for call, name, perform in WAYS],
)


def essence(request: Received) -> tuple[Any, ...]:
    """All of a request but the name of its sender and of the server."""
    headers = {name.lower(): value for name, value in request.headers}
    assert len(headers) == len(request.headers)
    del headers["user-agent"], headers["host"]
    return request.method, request.target, headers, request.body


@each_way
def test_all_send_the_same(call: str, perform: Callable[[str], Any]) -> None:
    """A ratio of different requests says nothing."""
    plain = sent(call_of("httpx", call))
    one = essence(sent(perform))
    assert one == essence(plain)
    assert (one[0], one[1]) == (calls()[call].method, calls()[call].target)


@pytest.mark.parametrize("call", ["get_profile", "create_profile"])
def test_what_is_sent_is_what_the_sdk_sent(call: str) -> None:
    """The SDK is measured with the same requests: the fixtures are recordings of it."""
    fixture = read(path_of(f"klaviyo_{call}"))
    assert fixture["recorded_with"].startswith("klaviyo-api ")
    recorded = [exchange["request"] for exchange in fixture["exchanges"]]
    request = recorded_request(sent(call_of("httpx", call)))
    del request["headers"][OPT_OUT]
    assert request in recorded


@each_way
def test_all_get_the_same(
    call: str, perform: Callable[[str], Any], server: str
) -> None:
    """An error would be quicker than an answer."""
    assert perform(server) == calls()[call].document


def test_a_page_is_full() -> None:
    """What is told of a page of 100 is measured on one."""
    items = calls()["get_profiles"].document["data"]
    assert len({item["id"] for item in items}) == PAGE_SIZE


def test_the_limiter_works_and_never_waits() -> None:
    """A limiter with nothing to remember costs less than one at work."""
    package = importlib.import_module("klaviyo_tools")
    module = importlib.import_module("klaviyo_tools.runtime.ratelimit.permit")
    limits = ((75, 1), (750, 60))
    applicable = module.ApplicableLimits(
        "account", "operation", tuple(module.Limit(*one) for one in limits)
    )
    limiter = unhurried(package, STEP)

    def wait(seconds: float) -> None:
        raise AssertionError(f"waits for {seconds} s")

    for _ in range(2000):
        limiter.acquire(applicable, 60.0, math.inf, wait)
    [queue] = limiter._queues.values()
    expected = sum(seconds / STEP for _, seconds in limits)
    assert queue.remembered() == pytest.approx(expected, abs=len(limits))

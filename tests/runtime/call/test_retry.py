"""When a request is sent again: a campaign sent twice is worse than an error."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    RateLimitError,
    ResponseError,
    ServerError,
)
from generator.runtime.call.retry import (
    BUDGET,
    Retries,
    RetryBudget,
)
from generator.runtime.failures import failure_kind
from generator.runtime.retry_after import seconds_to_wait
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import Clock, Remote

NOW = 1_700_000_000.0  # Tue, 14 Nov 2023 22:13:20 GMT

SAFE = ("LIBRARY_GET_BOOK", {"book_id": "b"})
UNIQUE = (
    "LIBRARY_CREATE_BOOK",
    {"data__attributes__title": "T", "data__attributes__unique__id": "u"},
)
UNSAFE = ("LIBRARY_CREATE_BOOK", {"data__attributes__title": "T"})


def status(code: int, after: str | None = None) -> httpx.Response:
    return httpx.Response(code, headers={} if after is None else {"Retry-After": after})


# outcome, sent again by a safe or unique call, sent again by any other
TABLE: list[tuple[Any, bool, bool]] = [
    (httpx.ConnectError("refused"), True, True),
    (httpx.ConnectTimeout("slow"), True, True),
    (httpx.PoolTimeout("busy"), True, True),
    (httpx.ProxyError("refused"), True, True),
    (status(429), True, True),
    (status(429, "1"), True, True),
    (status(503, "1"), True, True),
    (status(503), True, False),
    (status(503, "soon"), True, False),
    (status(500), True, False),
    (status(502), True, False),
    (status(504, "1"), True, False),
    (status(408), True, False),
    (status(409), True, False),
    (httpx.ReadTimeout("slow"), True, False),
    (httpx.WriteTimeout("slow"), True, False),
    (httpx.ReadError("reset"), True, False),
    (httpx.WriteError("reset"), True, False),
    (httpx.RemoteProtocolError("disconnected"), True, False),
    (status(400), False, False),
    (status(401), False, False),
    (status(404, "1"), False, False),
    (status(410), False, False),
    (status(422), False, False),
    (status(302), False, False),
    (httpx.LocalProtocolError("bad"), False, False),
    (httpx.UnsupportedProtocol("bad"), False, False),
    (httpx.DecodingError("bad"), False, False),
    (httpx.InvalidURL("bad"), False, False),
]


def name_of(value: Any) -> str:
    if isinstance(value, httpx.Response):
        return f"{value.status_code} {value.headers.get('retry-after', '')}".strip()
    return type(value).__name__


@pytest.mark.parametrize(("outcome", "safe", "unsafe"), TABLE, ids=name_of)
def test_what_is_sent_again(
    outcome: Any, safe: bool, unsafe: bool, make: MakeClient, remote: Remote
) -> None:
    for (slug, arguments), again in ((SAFE, safe), (UNIQUE, safe), (UNSAFE, unsafe)):
        remote.requests.clear()
        remote.outcomes = [outcome, httpx.Response(200, json={"ok": True})]
        if again:
            assert make().call(slug, arguments) == {"ok": True}
            assert len(remote.requests) == 2
            assert remote.requests[0].content == remote.requests[1].content
        else:
            with pytest.raises((APIError, APIConnectionError, ResponseError)):
                make().call(slug, arguments)
            assert len(remote.requests) == 1


def test_two_retries_by_default(make: MakeClient, remote: Remote, clock: Clock) -> None:
    """Full jitter, doubling; here the jitter is at its largest."""
    remote.handler = lambda request: status(500)
    with pytest.raises(ServerError) as caught:
        make().call(*SAFE)
    assert caught.value.attempts == 3
    assert "sent 3 times" in str(caught.value)
    assert clock.slept == [0.5, 1.0]


def test_the_jitter_grows_up_to_eight_seconds(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    remote.handler = lambda request: status(500)
    with pytest.raises(ServerError):
        make().call(*SAFE, max_retries=7)
    assert clock.slept == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]
    clock.slept.clear()
    with pytest.raises(ServerError):
        make(random=lambda: 0.25).call(*SAFE, max_retries=2)
    assert clock.slept == [0.125, 0.25]


def test_retries_can_be_turned_off(make: MakeClient, remote: Remote) -> None:
    remote.handler = lambda request: status(429)
    calls: list[Callable[[], Any]] = [
        lambda: make(max_retries=0).call(*SAFE),
        lambda: make().with_options(max_retries=0).call(*SAFE),
        lambda: make().call(*SAFE, max_retries=0),
    ]
    for call in calls:
        remote.requests.clear()
        with pytest.raises(RateLimitError):
            call()
        assert len(remote.requests) == 1


def test_retry_after_is_kept_to(make: MakeClient, remote: Remote, clock: Clock) -> None:
    """Asking again too early only prolongs the penalty."""
    remote.outcomes = [
        status(429, "7"),
        status(429, "Tue, 14 Nov 2023 22:13:47 GMT"),
        httpx.Response(200, json={}),
    ]
    make().call(*UNSAFE)
    assert clock.slept == [7.0, 20.0]


@pytest.mark.parametrize(
    "after", ["86400", "61", "9" * 400, "Fri, 31 Dec 9999 23:59:59 GMT"]
)
def test_a_long_wait_is_not_slept_through(
    after: str, make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """A daily cap: the caller must learn of it now, and for how long."""
    remote.handler = lambda request: status(429, after)
    with pytest.raises(RateLimitError) as caught:
        make().call(*SAFE)
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 60
    assert f"asks to wait {caught.value.retry_after:g} s" in str(caught.value)
    assert clock.slept == []
    assert len(remote.requests) == 1


def test_the_limit_of_waiting_can_be_moved(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    remote.outcomes = [status(429, "90"), httpx.Response(200, json={})]
    make(max_wait=100).call(*SAFE)
    assert clock.slept == [90.0]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        (" 5 ", 5.0),
        ("1.5", 1.5),
        ("9" * 400, 1e9),
        ("-5", None),
        ("1e9", None),
        ("inf", None),
        ("nan", None),
        ("٣", None),
        ("", None),
        ("soon", None),
        ("Tue, 14 Nov 2023 22:13:30 GMT", 10.0),
        ("Tue, 14 Nov 2023 22:13:00 GMT", 0.0),
        ("Tue, 99 Nov 2023 22:13:00 GMT", None),
        ("A" * 10_000, None),
    ],
)
def test_what_retry_after_says(text: str, seconds: float | None) -> None:
    """It comes from outside; nonsense must neither stop nor hasten a worker."""
    assert seconds_to_wait(text, lambda: NOW) == seconds


def test_a_wait_of_zero_is_jittered(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """`Retry-After: 0` from a struggling API is no invitation to hammer it."""
    remote.outcomes = [status(429, "0"), httpx.Response(200, json={})]
    make().call(*SAFE)
    assert clock.slept == [0.5]


def test_connection_errors_tell_whether_the_request_was_sent(
    make: MakeClient, remote: Remote
) -> None:
    """Only then is it known that nothing happened."""
    remote.outcomes = [httpx.ConnectError("refused")] * 3
    with pytest.raises(APIConnectionError) as caught:
        make().call(*UNSAFE)
    assert (caught.value.sent, caught.value.attempts) == (False, 3)
    assert "ConnectError: refused" in str(caught.value)
    remote.outcomes = [httpx.ReadTimeout("")]
    with pytest.raises(APITimeoutError) as timed_out:
        make().call(*UNSAFE)
    assert timed_out.value.sent
    assert (
        str(timed_out.value)
        == "no response in time (LIBRARY_CREATE_BOOK: POST /api/books): ReadTimeout"
    )
    remote.outcomes = [
        httpx.ReadTimeout(""),
        httpx.ConnectError(""),
        httpx.ConnectTimeout(""),
    ]
    with pytest.raises(APITimeoutError) as last:
        make().call(*SAFE)
    assert last.value.sent


def test_errors_of_other_origin_pass_through(make: MakeClient, remote: Remote) -> None:
    """A fault in a hook or a transport is not a fault of the network."""

    class ReadError(Exception):
        """Named as httpx names one of its own."""

    remote.outcomes = [ReadError("mine")]
    with pytest.raises(ReadError):
        make().call(*SAFE)
    assert failure_kind(ReadError()) is None
    assert len(remote.requests) == 1


def test_async_calls_wait_and_retry_alike(
    make_async: MakeAsyncClient, remote: Remote, clock: Clock
) -> None:
    async def run() -> Any:
        remote.outcomes = [
            status(429, "3"),
            httpx.ConnectError("x"),
            httpx.Response(200, json={}),
        ]
        return await make_async().call(*UNSAFE)

    assert asyncio.run(run()) == {}
    assert clock.slept == [3.0, 1.0]


def test_the_decisions_alone() -> None:
    """The loop holds no clock and no network, so it can be asked directly."""
    retries = Retries(
        max_retries=1,
        max_wait=60,
        repeatable=False,
        random=lambda: 1.0,
        now=lambda: NOW,
    )
    assert retries.after_failure("other").wait is None
    assert retries.after_status(500, "5")[:2] == (None, 5.0)
    assert retries.after_status(429, "5")[:2] == (5.0, 5.0)
    assert retries.after_status(429, "5")[:2] == (None, 5.0)


def test_a_budget_for_retries(make: MakeClient, remote: Remote, clock: Clock) -> None:
    """While an API is down, a worker does not ask it three times for everything."""
    remote.handler = lambda request: status(500)
    client = make()
    sent = []
    for _ in range(200):
        before = len(remote.requests)
        with pytest.raises(ServerError) as caught:
            client.with_options(timeout=5).call(*SAFE)
        sent.append(len(remote.requests) - before)
    assert sent == [3] * 50 + [1] * 150
    assert caught.value.attempts == 1
    assert "not sent again: the client's retry budget is used up" in str(caught.value)
    with pytest.raises(ServerError):
        make().call(*SAFE)
    assert len(remote.requests) - sum(sent) == 3


def test_successes_pay_back(make: MakeClient, remote: Remote) -> None:
    """A fault now and then is retried for ever; after an outage retries come back by and by."""
    client = make()
    for _ in range(2 * BUDGET):
        remote.outcomes = [status(500)]
        client.call(*SAFE)
    assert client._engine.budget.left == BUDGET
    remote.handler = lambda request: status(500)
    while client._engine.budget.left:
        with pytest.raises(ServerError):
            client.call(*SAFE)
    remote.handler = None
    for _ in range(4):
        client.call(*SAFE)
    remote.outcomes = [status(500)]
    with pytest.raises(ServerError):
        client.call(*SAFE)
    client.call(*SAFE)
    remote.outcomes = [status(500)]
    client.call(*SAFE)


def test_the_budget_alone() -> None:
    budget = RetryBudget(12)
    retries = Retries(
        max_retries=9,
        max_wait=60,
        repeatable=True,
        random=lambda: 1.0,
        now=lambda: NOW,
        budget=budget,
    )
    assert retries.after_failure("timeout").wait == 0.5  # costs twice a usual one
    assert budget.left == 2
    assert retries.after_failure("connect") == (
        None,
        None,
        "the client's retry budget is used up",
    )
    assert (retries.sent, retries.left) == (2, 8)
    retries.succeeded()
    assert budget.left == budget.full
    budget.pay(5)
    assert budget.left == 12


def test_no_retry_is_waited_for_that_the_deadline_cuts_off() -> None:
    left = 0.6
    retries = Retries(
        max_retries=9,
        max_wait=60,
        repeatable=True,
        random=lambda: 1.0,
        now=lambda: NOW,
        remaining=lambda: left,
    )
    assert retries.after_failure("connect").wait == 0.5
    assert retries.after_failure("connect").note == (
        "no time is left before the call's deadline"
    )
    assert retries.after_status(429, "0.7").wait is None
    assert retries.after_status(429, "0.5").wait == 0.5

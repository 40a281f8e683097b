"""Clients keep to the rate limits by themselves, and learn from what the API says."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import sys
from typing import Any

import httpx
import pytest

from generator.runtime import (
    ArgumentError,
    LimiterUnavailableError,
    LocalLimiter,
    LocalRateLimitError,
    RateLimitError,
    ServerError,
)
from generator.runtime.ratelimit.feedback import conventions_of, feedback_of
from generator.runtime.ratelimit.permit import LimiterUnavailable
from generator.runtime.wire.model import (
    Append,
    ConditionalLimit,
    Field,
    Limit,
    Route,
    Slot,
    Tool,
)
from generator.runtime.wire.table import load
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SECRET, SERVICE, Books, Clock, Remote, transport

LIST: tuple[str, dict[str, Any]] = ("LIBRARY_LIST_BOOKS", {})  # 10 a second
GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})  # no limits
COUNT = (Limit(1, 1), Limit(3, 60))
BOTH = (Limit(2, 60),)


def tool(*conditions: ConditionalLimit) -> Tool[Any]:
    text = {"type": ["array", "string"], "items": {"type": "string"}}
    switch = {"type": "boolean"}
    more, include = Slot("query", "more"), Slot("query", "include")
    fields = (
        Field("more", ("more",), (more,), text, aliases={"number": "count"}),
        Field(
            "with_count", ("with_count",), (more,), switch, appends=(Append("count"),)
        ),
        Field("include", ("include",), (include,), text),
    )
    return Tool(
        "LIBRARY_COUNT",
        "books.count",
        (Route("count_books", "GET", "/api/count", fields, auth="private"),),
        read_only=True,
        limits=(Limit(100, 1),),
        conditional_limits=conditions,
    )


def call(client: Any, tool: Tool[Any], arguments: Any, **options: Any) -> Any:
    return client._send(client._start(tool, arguments, "python", options))


def test_calls_wait_for_their_permits(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """Without a 429, without a thought of the caller's."""
    client = make()
    times = []

    def handler(request: Any) -> httpx.Response:
        times.append(clock.now())
        return httpx.Response(200)

    remote.handler = handler
    for _ in range(25):
        client.call(*LIST)
    assert clock.slept == pytest.approx([1, 1])
    assert all(b - a >= 1 for a, b in zip(times, times[10:], strict=False))


def test_tasks_wait_for_their_permits(
    make_async: MakeAsyncClient, remote: Remote, clock: Clock
) -> None:
    async def run() -> None:
        client = make_async()
        await asyncio.gather(*(client.call(*LIST) for _ in range(25)))

    asyncio.run(run())
    assert len(remote.requests) == 25
    assert clock.slept == pytest.approx([1, 1])


def test_every_page_needs_a_permit(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        link = f"https://library.example/api/books?page={len(remote.requests)}"
        return httpx.Response(200, json={"data": [1], "links": {"next": link}})

    remote.handler = handler
    pages = Books(make()).list_books().iter_pages()
    for _ in range(10):
        next(pages)
    assert clock.slept == []
    next(pages)
    assert clock.slept == [1]


def test_every_retry_needs_a_permit(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    remote.handler = lambda request: httpx.Response(500)
    with pytest.raises(ServerError):
        make(random=lambda: 0.0).call(*LIST, max_retries=11)
    assert len(remote.requests) == 12
    assert clock.slept == [1]


def test_one_switch_turns_it_off(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    client = make()
    for free in (make(rate_limits=False), client.with_options(rate_limits=False)):
        for _ in range(25):
            free.call(*LIST)
    assert clock.slept == []
    with pytest.raises(ArgumentError, match="rate_limits: must be true or false"):
        make(rate_limits=1)


def test_with_options_shares_the_limiter(make: MakeClient, clock: Clock) -> None:
    """It is still the same account."""
    client = make()
    for _ in range(5):
        client.call(*LIST)
        client.with_options(timeout=3).call(*LIST)
    assert clock.slept == []
    client.with_options(max_retries=0).call(*LIST)
    assert clock.slept == [1]
    make().call(*LIST)
    assert clock.slept == [1]


def test_clients_may_share_a_limiter(
    make: MakeClient, make_async: MakeAsyncClient, clock: Clock
) -> None:
    """Those of one account share places; another account has its own."""
    limiter = LocalLimiter(clock=clock.now)
    for _ in range(10):
        make(limiter=limiter).call(*LIST)
    make(limiter=limiter, credentials={"api_key": "another"}).call(*LIST)
    assert clock.slept == []

    async def run() -> None:
        await make_async(limiter=limiter).call(*LIST)

    asyncio.run(run())
    assert clock.slept == [1]
    assert SECRET not in repr(list(limiter._queues))
    assert len(limiter._queues) == 2


def test_accounts_have_separate_limits_whatever_the_credential(
    make: MakeClient, clock: Clock
) -> None:
    """A function's token changes, its account does not; a public key may be an argument."""
    limiter = LocalLimiter(clock=clock.now)
    tokens = iter("abcdefghijklmnop")
    client = make(
        limiter=limiter, credentials={"token": lambda: next(tokens), "branch_id": "1"}
    )
    for _ in range(11):
        client.call(*LIST)
    assert clock.slept == [1]
    assert len(limiter._queues) == 1
    for branch in ("2", "3", "2"):
        client.call("LIBRARY_VISIT", {"name": "n", "branch_id": branch})
    client.call("LIBRARY_VISIT", {"name": "n"})
    assert len(limiter._queues) == 4


def test_a_wait_that_is_too_long_fails_at_once(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """With the limit, the time, and that nothing was sent."""
    client = make(max_wait=30)
    slow = tool(ConditionalLimit("more", ("count",), COUNT))
    for _ in range(3):
        call(client, slow, {"more": ["count"]})
        clock.sleep(1)
    clock.slept.clear()
    with pytest.raises(LocalRateLimitError) as caught:
        call(client, slow, {"more": ["count"]})
    assert str(caught.value) == (
        "the limit of 3 requests in 60 s has no permit for 57 s, and max_wait allows 30 s: "
        "set a longer max_wait; nothing was sent (LIBRARY_COUNT: GET /api/count)"
    )
    assert caught.value.retry_after == pytest.approx(57)
    assert caught.value.limit == (3, 60)
    assert (caught.value.tool, caught.value.path) == ("LIBRARY_COUNT", "/api/count")
    assert pickle.loads(pickle.dumps(caught.value)) == caught.value
    assert copy.copy(caught.value) == caught.value
    assert clock.slept == []
    assert len(remote.requests) == 3
    call(client, slow, {})
    call(make(max_wait=60), slow, {"more": ["count"]})


@pytest.mark.parametrize(
    ("arguments", "options"),
    [
        ({"more": ["title", "count"]}, {}),
        ({"more": ["number"]}, {}),
        ({"more": "title,count"}, {}),
        ({"with_count": True}, {}),
        ({}, {"extra_query": {"more": "count"}}),
    ],
)
def test_expensive_arguments_have_lower_limits(
    arguments: Any, options: Any, make: MakeClient, clock: Clock, remote: Remote
) -> None:
    """However the API is made to do the expensive thing."""
    for condition in (
        ConditionalLimit("more", ("count",), COUNT),
        ConditionalLimit("with_count", (True,), COUNT),
    ):
        client, slow = make(), tool(condition)
        clock.slept.clear()
        for _ in range(3):
            call(client, slow, arguments, **options)
        assert clock.slept == pytest.approx([1, 1])


def test_other_arguments_have_not(make: MakeClient, clock: Clock) -> None:
    slow = tool(
        ConditionalLimit("more", ("count",), COUNT),
        ConditionalLimit("with_count", (True,), COUNT),
        ConditionalLimit("include", None, COUNT),
    )
    client = make()
    for _ in range(5):
        call(client, slow, {"more": ["title", "counts"], "with_count": False})
        call(client, slow, {"include": []})
        call(client, slow, {}, extra_query={"other": "count"})
    assert clock.slept == []
    for _ in range(2):
        call(client, slow, {"include": ["anything"]})
    assert clock.slept == [1]


def test_all_conditions_that_are_met_hold(make: MakeClient, clock: Clock) -> None:
    slow = tool(
        ConditionalLimit("more", ("count",), COUNT),
        ConditionalLimit("include", ("tags",), BOTH),
    )
    client = make()
    for _ in range(2):
        call(client, slow, {"more": ["count"], "include": ["tags"]})
    assert clock.slept == [1]
    call(client, slow, {"more": ["count"]})
    assert clock.slept == [1, 1]
    call(client, slow, {"include": ["tags"]})
    assert clock.slept == pytest.approx([1, 1, 58])


def test_tables_tell_of_lower_limits(
    tmp_path: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "limited_tools"
    (package / "wire").mkdir(parents=True)
    (package / "__init__.py").touch()
    table = {
        "T": {
            "name": "g.m",
            "routes": [],
            "limits": [[75, 1]],
            "conditional_limits": [
                ["more", ["count", True], [[1, 1], [15, 60]]],
                ["include", None, [[1, 60]]],
            ],
        }
    }
    (package / "wire" / "g.json").write_text(json.dumps(table))
    monkeypatch.syspath_prepend(str(tmp_path))
    loaded = load("limited_tools", "g")["T"]
    monkeypatch.delitem(sys.modules, "limited_tools", raising=False)
    assert loaded.limits == (Limit(75, 1),)
    assert loaded.conditional_limits == (
        ConditionalLimit("more", ("count", True), (Limit(1, 1), Limit(15, 60))),
        ConditionalLimit("include", None, (Limit(1, 60),)),
    )


# Learning -----------------------------------------------------------------------------------------


def limited(after: str) -> httpx.Response:
    return httpx.Response(429, headers={"Retry-After": after})


def test_after_a_429_no_other_call_is_sent_before_its_time(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """One call learns it, all profit; other endpoints are not concerned."""
    remote.outcomes = [limited("20")]
    client = make(max_retries=0)
    with pytest.raises(RateLimitError):
        client.call(*GET)
    client.call(*LIST)
    assert clock.slept == []
    client.call("LIBRARY_GET_BOOK", {"book_id": "another"})
    assert clock.slept == [20]


def test_a_daily_429_is_not_run_into_again(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """A worker that goes on does not ask thousands of times for the same refusal."""
    remote.outcomes = [limited("30000")]
    client = make()
    with pytest.raises(RateLimitError) as first:
        client.call(*GET)
    assert first.value.retry_after == 30000
    for _ in range(3):
        with pytest.raises(LocalRateLimitError, match="the API asked to send nothing"):
            client.call(*GET)
    assert len(remote.requests) == 1
    assert clock.slept == []
    clock.sleep(3601)  # it may have been wrong, so it is asked again now and then
    client.call(*GET)


def test_a_retry_without_a_permit_reports_the_first_attempt(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """What was sent and failed must not be told as if nothing had been sent."""
    tight = tool()
    tight.limits = (Limit(1, 60),)
    remote.outcomes = [httpx.Response(500)]
    with pytest.raises(ServerError) as caught:
        call(make(max_wait=30), tight, {})
    assert caught.value.attempts == 1
    assert "not sent again: the limit of 1 request in 60 s" in str(caught.value)


def test_any_response_updates_the_remaining_requests(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """Other programs use the account too."""
    left = {"RateLimit-Remaining": "1", "RateLimit-Reset": "30"}
    remote.outcomes = [httpx.Response(200, json={}, headers=left)]
    client = make()
    client.call(*GET)
    client.call(*GET)
    assert clock.slept == []
    client.call(*GET)
    assert clock.slept == [30]


@pytest.mark.parametrize(
    ("status", "headers", "expected"),
    [
        (200, {}, None),
        (200, {"RateLimit-Remaining": "0", "RateLimit-Reset": "9"}, (None, 0, 9.0)),
        (404, {"RateLimit-Remaining": "7", "RateLimit-Reset": "9"}, (None, 7, 9.0)),
        (200, {"RateLimit-Remaining": "700", "RateLimit-Reset": "9"}, None),
        (200, {"RateLimit-Remaining": "7"}, None),
        (200, {"RateLimit-Remaining": "-1", "RateLimit-Reset": "9"}, None),
        (200, {"RateLimit-Remaining": "", "RateLimit-Reset": "9"}, None),
        (200, {"RateLimit-Remaining": "²", "RateLimit-Reset": "9"}, None),
        (200, {"RateLimit-Remaining": "0", "RateLimit-Reset": "soon"}, None),
        (200, {"RateLimit-Remaining": "0", "RateLimit-Reset": "9" * 400}, None),
        (429, {"Retry-After": "9"}, (9.0, 0, 0.0)),
        (429, {"Retry-After": "0"}, None),
        (429, {"Retry-After": "soon"}, None),
        (429, {"RateLimit-Remaining": "0", "RateLimit-Reset": "9"}, (9.0, 0, 0.0)),
        (429, {"RateLimit-Remaining": "0", "RateLimit-Reset": "soon"}, None),
        (429, {"RateLimit-Reset": "1m30s"}, (90.0, 0, 0.0)),
        (403, {"RateLimit-Remaining": "0", "RateLimit-Reset": "9"}, (9.0, 0, 0.0)),
        (403, {"RateLimit-Remaining": "5", "RateLimit-Reset": "9"}, (None, 5, 9.0)),
        (
            200,
            {"RateLimit-Remaining": "0", "RateLimit-Reset": "250ms"},
            (None, 0, 0.25),
        ),
        (
            200,
            {"RateLimit-Remaining": "0", "RateLimit-Reset": "1970-01-01T00:00:07Z"},
            (None, 0, 7.0),
        ),
        (
            200,
            {"RateLimit-Remaining": "0", "RateLimit-Reset": "1700000005500"},
            (None, 0, 1700000005.5),
        ),
        (503, {"Retry-After": "9"}, None),
    ],
)
def test_feedback_of_a_response(status: int, headers: Any, expected: Any) -> None:
    """Headers come from outside: nonsense teaches nothing, and breaks nothing."""
    raw = [(name.encode(), value.encode()) for name, value in headers.items()]
    conventions = conventions_of(SERVICE.rate_limits)
    found = feedback_of(conventions, status, httpx.Headers(raw), lambda: 0.0)
    assert found == expected


def test_the_wall_clock_does_not_matter(
    make: MakeClient, remote: Remote, clock: Clock
) -> None:
    """It is set back by a day, and by another: nobody waits for that, or sends too early."""
    times = iter(range(0, -100 * 86400, -86400))
    client = make(now=lambda: float(next(times)))
    for _ in range(21):
        client.call(*LIST)
    assert clock.slept == pytest.approx([1, 1])


# Limiters from outside ----------------------------------------------------------------------------


class Away:
    """A limiter that cannot be asked."""

    def acquire(self, *args: Any) -> None:
        raise LimiterUnavailable(f"Redis at user:{SECRET}@host")

    async def aacquire(self, *args: Any) -> None:
        raise LimiterUnavailable("Redis")


def test_a_limiter_that_cannot_be_asked(
    make: MakeClient, make_async: MakeAsyncClient, remote: Remote
) -> None:
    with pytest.raises(LimiterUnavailableError) as caught:
        make(limiter=Away()).call(*GET)
    assert SECRET not in str(caught.value)
    assert "nothing was sent (LIBRARY_GET_BOOK: GET /api/books/b)" in str(caught.value)

    async def run() -> None:
        with pytest.raises(LimiterUnavailableError):
            await make_async(limiter=Away()).call(*GET)

    asyncio.run(run())
    assert remote.requests == []


def test_limiters_of_the_wrong_kind_are_refused(
    make: MakeClient, make_async: MakeAsyncClient
) -> None:
    for made in (make, make_async):
        with pytest.raises(ArgumentError, match="limiter: must be a LocalLimiter"):
            made(limiter=object())
        with pytest.raises(ArgumentError, match="limiter"):
            made().with_options(limiter=True)  # type: ignore[arg-type]
    make(limiter=None).call(*GET)


def test_accounts_that_only_the_http_clients_know_are_apart(
    make: MakeClient, remote: Remote, clock: Clock, library: Any
) -> None:
    """Two of them that share a limiter do not wait for each other."""
    limiter = LocalLimiter(clock=clock.now)
    for number in range(2):
        headers = {"authorization": f"Key {number}"}
        http = library.Client(transport=transport(remote, library), headers=headers)
        client = make(http_client=http, credentials={}, limiter=limiter)
        for _ in range(10):
            client.call(*LIST)
        http.close()
    assert clock.slept == []
    assert len(remote.requests) == 20


class Noting:
    """A limiter that only notes when it was asked for a place."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.acquired: list[float] = []

    def acquire(self, *_: Any) -> None:
        self.acquired.append(self.clock.now())

    async def aacquire(self, *_: Any) -> None:
        self.acquire()


class Slow(httpx.Auth):
    """A flow that gets new tokens first, and again when they are refused."""

    requires_response_body = True

    def __init__(self, clock: Clock) -> None:
        self.clock = clock

    def auth_flow(self, request: Any) -> Any:
        for _ in range(2):
            yield type(request)("POST", "https://login.example/token")
            self.clock.sleep(2.5)
            request.headers["authorization"] = "Bearer t"
            response = yield request
            if response.status_code != 401:
                return


def test_slow_steps_come_before_the_permit(
    make: MakeClient, make_async: MakeAsyncClient, remote: Remote, clock: Clock
) -> None:
    """Places that wait for a token would all be used at once when it comes."""
    sent: list[float] = []
    statuses = iter([200, 200, 401, 200, 200, 401, 200])

    def handler(request: Any) -> httpx.Response:
        if request.url.host == "login.example":
            return httpx.Response(200)
        sent.append(clock.now())
        return httpx.Response(next(statuses))

    def token() -> str:
        clock.sleep(2.5)
        return "t"

    async def asynchronous_token() -> str:
        return token()

    async def run(credential: Any) -> None:
        client = make_async(limiter=noting, credentials={"api_key": credential})
        await client.call(*GET)

    remote.handler = handler
    noting = Noting(clock)
    make(limiter=noting, credentials={"api_key": token}).call(*GET)
    make(limiter=noting, credentials={"api_key": Slow(clock)}).call(*GET)
    make(limiter=noting, credentials={"api_key": Slow(clock)}).call(*GET)
    assert noting.acquired == sent
    assert len(sent) == 4  # the one that was refused, and sent again, took two
    asyncio.run(run(asynchronous_token))
    asyncio.run(run(Slow(clock)))
    assert noting.acquired == sent
    assert len(sent) == 7

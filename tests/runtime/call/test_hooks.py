"""Hooks and the log: what they are told, in which order, and what they are never told."""

from __future__ import annotations

import asyncio
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIConnectionError,
    APITimeoutError,
    ArgumentError,
    AsyncClient,
    NotFoundError,
    RequestEvent,
    ResponseEvent,
    ServerError,
    ServiceError,
)
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import SECRET, Books, Remote

GET = ("LIBRARY_GET_BOOK", {"book_id": "b 1"})
FIRST = RequestEvent(
    "LIBRARY_GET_BOOK", "GET", "/api/books/b%201", "/api/books/{id}", 1
)


class Listener:
    """Both hooks, synchronous or not."""

    def __init__(self) -> None:
        self.events: list[Any] = []

    def hear(self, event: Any) -> None:
        self.events.append(event)

    async def hear_async(self, event: Any) -> None:
        await asyncio.sleep(0)
        self.events.append(event)

    def seen(self) -> list[Any]:
        """The events, without the seconds."""
        found = []
        for event in self.events:
            if isinstance(event, ResponseEvent):
                assert event.seconds >= 0
                event = event._replace(seconds=0.0)
            found.append(event)
        return found


def after(
    event: RequestEvent, status: int | None, id: str = "", error: str = ""
) -> Any:
    return ResponseEvent(*event, status, 0.0, id, error)


def test_hooks_hear_of_every_sending(make: MakeClient, remote: Remote) -> None:
    """Metrics must count what went out, not what was called."""
    listener = Listener()
    client = make(on_request=listener.hear, on_response=listener.hear)
    remote.outcomes = [
        httpx.Response(503, headers={"x-some-request-id": "r-1"}),
        httpx.ReadTimeout("slow"),
        httpx.Response(200, json={}, headers={"X-Request-Id": "r-3"}),
    ]
    client.call(*GET)
    second, third = FIRST._replace(attempt=2), FIRST._replace(attempt=3)
    assert listener.seen() == [
        FIRST,
        after(FIRST, 503, "r-1"),
        second,
        after(second, None, error="ReadTimeout"),
        third,
        after(third, 200, "r-3"),
    ]


def test_pages_are_heard_of_by_the_same_route(make: MakeClient, remote: Remote) -> None:
    listener = Listener()
    remote.outcomes = [
        httpx.Response(
            200, json={"data": [1], "links": {"next": "/api/books?page[cursor]=x"}}
        ),
        httpx.Response(200, json={"data": [2]}),
    ]
    books = Books(make(on_request=listener.hear))
    assert len(list(books.list_books())) == 2
    routes = [(event.route, event.attempt) for event in listener.events]
    assert routes == [("/api/books", 1)] * 2


def test_asynchronous_hooks(make_async: MakeAsyncClient, remote: Remote) -> None:
    """And ordinary ones in the same client."""
    listener = Listener()

    async def run() -> None:
        remote.outcomes = [httpx.ConnectError("refused"), httpx.Response(404)]
        client = make_async(
            on_request=listener.hear_async, on_response=listener.hear
        ).with_options(on_response=listener.hear_async)
        with pytest.raises(NotFoundError):
            await client.call(*GET)

    asyncio.run(run())
    second = FIRST._replace(attempt=2)
    assert listener.seen() == [
        FIRST,
        after(FIRST, None, error="ConnectError"),
        second,
        after(second, 404),
    ]


def test_hooks_of_a_client_with_other_options(make: MakeClient) -> None:
    listener = Listener()
    client = make(on_request=listener.hear)
    client.with_options(on_request=None).call(*GET)
    assert listener.events == []
    client.with_options(timeout=5).call(*GET)
    assert len(listener.events) == 1


def test_hooks_that_cannot_be_called(
    make: MakeClient, make_async: MakeAsyncClient
) -> None:
    """An asynchronous hook of a synchronous client would silently never run."""

    class Callable:
        async def __call__(self, event: Any) -> None:
            """Nothing."""

    for hook in (Listener().hear_async, Callable()):
        for name in ("on_request", "on_response"):
            with pytest.raises(ArgumentError, match=f"{name}: is asynchronous"):
                make(**{name: hook})
            with pytest.raises(ArgumentError, match=f"{name}: is asynchronous"):
                make().with_options(**{name: hook})  # type: ignore[arg-type]
            make_async(**{name: hook})
    nothings: list[Any] = [5, "print", []]
    for nothing in nothings:
        with pytest.raises(ArgumentError, match="on_request: must be a function"):
            make(on_request=nothing)
    with pytest.raises(ArgumentError, match="is not an option of a call"):
        make().call(*GET, on_request=print)  # type: ignore[call-arg]


def test_a_hook_that_fails_fails_nobody_else(
    make: MakeClient,
    make_async: MakeAsyncClient,
    remote: Remote,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A bug in a counter must not make a write that succeeded look like one that failed."""

    def broken(event: Any) -> None:
        raise RuntimeError("of mine")

    async def broken_async(event: Any) -> None:
        raise RuntimeError("of mine")

    hooks = {"on_request": broken, "on_response": broken}
    assert make(**hooks).call(*GET) == {"data": {"id": "b1"}}

    async def run() -> Any:
        hooks = {"on_request": broken, "on_response": broken_async}
        return await make_async(**hooks).call(*GET)

    assert asyncio.run(run()) == {"data": {"id": "b1"}}
    errors = [one for one in caplog.records if one.levelno >= logging.ERROR]
    names = ("on_request", "on_response")
    assert [one.getMessage() for one in errors] == [
        f"the hook {n} failed" for n in names
    ] * 2
    assert {one.name for one in errors} == {"library_tools"}
    assert "of mine" in caplog.text


def test_hooks_hear_of_cancelled_requests(library: Any) -> None:
    """Otherwise what counts the requests under way would never come down again."""
    from tests.runtime.library import SERVICE

    listener = Listener()

    async def run() -> None:
        began = asyncio.Event()

        async def hang(request: Any) -> Any:
            began.set()
            await asyncio.Event().wait()

        async with library.AsyncClient(transport=library.MockTransport(hang)) as http:
            client = AsyncClient(
                SERVICE,
                {"api_key": "k"},
                http_client=http,
                on_request=listener.hear,
                on_response=listener.hear_async,
            )
            task = asyncio.create_task(client.call(*GET))
            await began.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    asyncio.run(run())
    assert listener.seen() == [FIRST, after(FIRST, None, error="CancelledError")]


def test_events_are_frozen_and_pickle() -> None:
    event = after(FIRST, 200)
    assert pickle.loads(pickle.dumps(event)) == event
    with pytest.raises(AttributeError):
        event.status = 500


def test_what_the_log_says(
    make: MakeClient, remote: Remote, caplog: pytest.LogCaptureFixture
) -> None:
    """One line for each sending, with all that support asks for."""
    remote.outcomes = [
        httpx.Response(503, headers={"x-req-id": "r-1"}),
        httpx.ConnectError("refused"),
        httpx.Response(200, json={}),
    ]
    with caplog.at_level(logging.INFO, "library_tools"):
        make().call(*GET)
    lines = [one.getMessage() for one in caplog.records if one.name == "library_tools"]
    assert lines[0].startswith("GET /api/books/{id}: 503 after 0.")
    assert lines[0].endswith(" s (LIBRARY_GET_BOOK, attempt 1, request r-1)")
    assert lines[1].startswith("GET /api/books/{id}: ConnectError after 0.")
    assert lines[2].endswith(" s (LIBRARY_GET_BOOK, attempt 3)")
    assert len(lines) == 3
    caplog.clear()
    with caplog.at_level(logging.WARNING, "library_tools"):
        make().call(*GET)
    assert [one for one in caplog.records if one.name == "library_tools"] == []


# What nobody is told -----------------------------------------------------------------------------

PERSON = "ann.canary@example.com"
PHONE = "+4799999001"


def everything_shown(error: BaseException) -> str:
    """All that a log or an error tracker would keep of an error, apart from the frames."""
    texts = [str(error), repr(error), pprint.pformat(vars(error))]
    texts += ["".join(traceback.format_exception(error)), repr(pickle.dumps(error))]
    for other in (error.__cause__, error.__context__):
        if other is not None:
            texts += [repr(other), pprint.pformat(vars(other))]
    return "\n".join(texts)


CALLS: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {
    "filter": ("LIBRARY_LIST_BOOKS", {"filter": f"equals(email,'{PERSON}')"}, {}),
    "header": ("LIBRARY_LIST_BOOKS", {"trace": PERSON}, {}),
    "body": (
        "LIBRARY_CREATE_BOOK",
        {
            "data__attributes__title": "T",
            "data__attributes__subtitle": PERSON,
            "data__attributes__properties": {PHONE: PERSON},
        },
        {},
    ),
    "extras": (
        "LIBRARY_GET_BOOK",
        {"book_id": "b"},
        {"extra_query": {"q": PERSON}, "extra_headers": {"x-q": PERSON}},
    ),
    "form": (
        "LIBRARY_SCAN",
        {"file": (f"{PERSON}.jpg", b"\xff\xd8\xff"), "name": PERSON},
        {},
    ),
}
TROUBLE: dict[str, Callable[[], Any]] = {
    "none": lambda: httpx.Response(200, json={"data": {"email": PERSON}}),
    "half": lambda: httpx.Response(200, text=f' {{"data": {{"email": "{PERSON}", '),
    "array": lambda: httpx.Response(200, text=f'["{PERSON}", '),
    "error": lambda: httpx.Response(500, json={"errors": [{"title": "failed"}]}),
    "late": lambda: httpx.ReadTimeout("slow"),
    "none there": lambda: httpx.ConnectError("refused"),
}


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("name", CALLS)
def test_nothing_shows_people_or_credentials(
    name: str,
    trouble: str,
    make: MakeClient,
    remote: Remote,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Logs and error trackers are read by many, kept for long and deleted by nobody's request."""
    listener = Listener()
    shown: list[str] = []
    remote.handler = lambda request: _raised(TROUBLE[trouble]())
    slug, arguments, options = CALLS[name]
    with caplog.at_level(logging.DEBUG):
        client = make(on_request=listener.hear, on_response=listener.hear)
        try:
            client.call(slug, arguments, **options)
        except ServiceError as error:
            shown.append(everything_shown(error))
    assert len(shown) == (trouble != "none")
    ours = [one for one in caplog.records if not one.name.startswith("httpx")]
    assert len(ours) >= 2
    for record in ours:
        shown += [record.getMessage(), repr(vars(record))]
    for event in listener.events:
        shown += [repr(event), repr(pickle.dumps(event))]
    shown += [repr(client), repr(client._settings)]
    for secret in (SECRET, PERSON, PHONE, "ann.canary"):
        assert secret not in "\n".join(shown)


def _raised(outcome: Any) -> Any:
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def test_ids_are_not_logged(
    make: MakeClient, remote: Remote, caplog: pytest.LogCaptureFixture
) -> None:
    """An id may be an address, by design or by mistake."""
    with caplog.at_level(logging.DEBUG, "library_tools"):
        make().call("LIBRARY_GET_BOOK", {"book_id": PERSON})
    text = "".join(
        one.getMessage() for one in caplog.records if one.name == "library_tools"
    )
    assert "ann.canary" not in text
    assert "/api/books/{id}" in text


def test_a_page_and_a_raw_response_show_no_content(
    make: MakeClient, remote: Remote
) -> None:
    remote.handler = lambda request: httpx.Response(
        200, json={"data": [{"email": PERSON}]}
    )
    books = Books(make())
    page = books.list_books()
    raw = books.with_raw_response.get_book("b")
    for one in (page, raw, books):
        assert PERSON not in repr(one) + str(one)


def test_a_request_id_is_somebody_elses_text(
    make: MakeClient, remote: Remote, caplog: pytest.LogCaptureFixture
) -> None:
    """It must not forge lines of the log, fill it, or echo a credential into it."""
    listener = Listener()
    for value in ("a" * 5000, f"x{SECRET}y"):
        remote.outcomes = [
            httpx.Response(200, json={}, headers={"x-request-id": value})
        ]
        with caplog.at_level(logging.INFO, "library_tools"):
            make(on_response=listener.hear).call(*GET)
    assert len(listener.events[0].request_id) == 100
    assert listener.events[1].request_id == "x[secret]y"
    assert SECRET not in caplog.text
    names: dict[str, Any] = {"extra_query": {"a\nERROR forged": "1"}}
    caplog.clear()
    with caplog.at_level(logging.DEBUG, "library_tools"):
        make().call(*GET, **names)
    assert all("\n" not in one.getMessage() for one in caplog.records)


def test_nothing_is_measured_when_nobody_listens(
    make: MakeClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that logs nothing pays nothing for it."""

    def unexpected(*arguments: Any) -> Any:
        raise AssertionError("an observation was made")

    monkeypatch.setattr("generator.runtime.call.hooks.Observation", unexpected)
    logging.getLogger("library_tools").setLevel(logging.WARNING)
    try:
        make().call(*GET)
    finally:
        logging.getLogger("library_tools").setLevel(logging.NOTSET)


def test_errors_after_hooks_are_the_same(make: MakeClient, remote: Remote) -> None:
    listener = Listener()
    hooks = {"on_request": listener.hear, "on_response": listener.hear}
    for outcome, kind in (
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.Response(500), ServerError),
    ):
        remote.outcomes = [outcome]
        with pytest.raises(kind) as plain:
            make(max_retries=0).call(*GET)
        remote.outcomes = [outcome]
        with pytest.raises(kind) as heard:
            make(max_retries=0, **hooks).call(*GET)
        assert heard.value == plain.value

"""Collections: all items, once each, from one origin."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from generator.runtime import APIError, ArgumentError, AsyncPages, Page, ResponseError
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import BASE, SECRET, AsyncBooks, Books, Remote

NEXT = BASE + "/api/books?page%5Bcursor%5D=c{}&page%5Bsize%5D=2"


def three_pages(request: httpx.Request) -> httpx.Response:
    number = int(dict(request.url.params).get("page[cursor]", "c0")[1:])
    link = NEXT.format(number + 1) if number < 2 else None
    items = [{"id": f"{number}{letter}"} for letter in "ab"]
    document = {
        "data": items,
        "links": {"self": "x", "next": link},
        "included": [{"n": number}],
    }
    return httpx.Response(200, json=document)


ALL = ["0a", "0b", "1a", "1b", "2a", "2b"]


def test_items_of_all_pages(make: MakeClient, remote: Remote) -> None:
    remote.handler = three_pages
    page = Books(make()).list_books(page_size=2, extra_headers={"x-own": "1"})
    assert [item["id"] for item in page] == ALL
    assert [item["id"] for item in page] == ALL  # again, from the first page on
    assert [request.url.query.decode() for request in remote.requests[:3]] == [
        "page%5Bsize%5D=2",
        "page%5Bcursor%5D=c1&page%5Bsize%5D=2",
        "page%5Bcursor%5D=c2&page%5Bsize%5D=2",
    ]
    for request in remote.requests:
        assert request.headers["authorization"] == f"Key {SECRET}"
        assert request.headers["edition"] == "2026-01-01"
        assert request.headers["x-own"] == "1"
        assert request.method == "GET"


def test_one_page_at_a_time(make: MakeClient, remote: Remote) -> None:
    remote.handler = three_pages
    page: Page[Any, Any] | None = Books(make()).list_books()
    assert page is not None
    assert len(remote.requests) == 1
    assert page.document["links"]["self"] == "x"
    assert page.items == [{"id": "0a"}, {"id": "0b"}]
    assert page.included == [{"n": 0}]
    assert page.links["next"] == page.next_url == NEXT.format(1)
    assert page.next_cursor == "c1"
    assert page.has_next
    assert repr(page) == "<Page 1: 2 items, more follow>"
    assert [one.items[0]["id"] for one in page.iter_pages()] == ["0a", "1a", "2a"]
    page = page.next_page()
    assert page is not None
    page = page.next_page()
    assert page is not None
    assert not page.has_next
    assert page.next_cursor is None
    assert page.next_page() is None
    assert repr(page) == "<Page 3: 2 items, the last>"


def test_asynchronous_pages(make_async: MakeAsyncClient, remote: Remote) -> None:
    """One call, for the first page or for all items."""
    remote.handler = three_pages

    async def run() -> None:
        books = AsyncBooks(make_async())
        pages = books.list_books(page_size=2)
        assert isinstance(pages, AsyncPages)
        assert remote.requests == []
        assert [item["id"] async for item in pages] == ALL
        first = await books.list_books()
        assert first.items[0]["id"] == "0a"
        assert [item["id"] async for item in first] == ALL
        assert [page.next_cursor async for page in books.list_books().iter_pages()] == [
            "c1",
            "c2",
            None,
        ]
        last = await (await first.next_page()).next_page()  # type: ignore[union-attr]
        assert last is not None
        assert await last.next_page() is None
        once = books.list_books()
        before = len(remote.requests)
        assert await once is await once
        assert len(remote.requests) == before + 1
        with pytest.raises(ArgumentError):
            books.list_books(page_size=0)

    asyncio.run(run())


def test_asynchronous_pages_are_coroutines(
    make_async: MakeAsyncClient, remote: Remote
) -> None:
    """Event loops run nothing else."""
    remote.handler = three_pages
    client = make_async()
    books = AsyncBooks(client)
    page = asyncio.run(books.list_books())
    assert [one["id"] for one in page.items] == ["0a", "0b"]

    async def run() -> None:
        pages = books.list_books()
        assert asyncio.iscoroutine(pages)
        first = await asyncio.create_task(pages)
        before = len(remote.requests)
        assert await pages is first
        assert await asyncio.create_task(pages) is first
        assert await asyncio.gather(pages, books.get_book("1")) == [
            first,
            {"data": [{"id": "0a"}, {"id": "0b"}], **first.document},
        ]
        assert len(remote.requests) == before + 1
        assert [item["id"] async for item in pages] == ALL

    asyncio.run(run())


def test_a_failure_of_asynchronous_pages_in_a_task(
    make_async: MakeAsyncClient, remote: Remote
) -> None:
    remote.outcomes = [httpx.Response(404)]
    remote.handler = three_pages
    pages = AsyncBooks(make_async()).list_books()
    with pytest.raises(APIError):
        asyncio.run(pages)
    assert asyncio.run(pages).has_next  # asked again


def test_a_cancelled_task_of_asynchronous_pages(
    make_async: MakeAsyncClient, remote: Remote
) -> None:
    remote.handler = three_pages

    async def run() -> None:
        pages = AsyncBooks(make_async()).list_books()
        task = asyncio.create_task(pages)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert (await pages).has_next

    asyncio.run(run())


@pytest.mark.filterwarnings("error")
def test_asynchronous_pages_that_are_not_awaited(
    make_async: MakeAsyncClient, remote: Remote
) -> None:
    pages = AsyncBooks(make_async()).list_books()
    pages.close()
    with pytest.raises(KeyError):
        pages.throw(KeyError("x"))
    del pages
    assert remote.requests == []


@pytest.mark.parametrize(
    "link",
    [
        "https://evil.example/api/books?page=2",
        "http://library.example/api/books?page=2",
        "https://library.example:444/api/books",
        "https://library.example.evil.example/api/books",
        "https://library.example@evil.example/api/books",
        "https://user:pw@library.example/api/books",
        "https://library.example\\@evil.example/api/books",
        "//evil.example/api/books",
        "https://[/api/books",
        "https://library.example:x/api/books",
        "ftp://library.example/api/books",
        "javascript:alert(1)",
        "https://library.example",
        "/client/visits",
        "/api/../client/visits",
        "/api/%2E%2e/client/visits",
        "/api/..\\client/visits",
    ],
)
def test_links_to_elsewhere_are_not_followed(
    link: str, make: MakeClient, remote: Remote
) -> None:
    """The credential would go along."""
    remote.outcomes = [httpx.Response(200, json={"data": [1], "links": {"next": link}})]
    page = Books(make()).list_books()
    assert page.items
    with pytest.raises(
        ResponseError, match=r"leads away from https://library\.example"
    ):
        page.next_page()
    assert len(remote.requests) == 1


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://LIBRARY.example:443/api/books?a=1", "/api/books?a=1"),
        ("/api/books?a=b c", "/api/books?a=b%20c"),
        ("/api/books?a=é%20#part", "/api/books?a=%C3%A9%20"),
        ("?page=2", "/api/books?page=2"),
        ("books/2", "/api/books/2"),
    ],
)
def test_links_to_the_same_origin_are(
    link: str, target: str, make: MakeClient, remote: Remote
) -> None:
    remote.outcomes = [httpx.Response(200, json={"data": [], "links": {"next": link}})]
    page = Books(make()).list_books()
    page.next_page()
    assert (
        str(remote.requests[1].url) == (BASE + target).removesuffix("/")
        or str(remote.requests[1].url) == BASE + target
    )


@pytest.mark.parametrize("link", ["/other/api/books", "/api/books", "/shelf", "/"])
def test_links_out_of_the_base_url_are_not_followed(
    link: str, make: MakeClient, remote: Remote
) -> None:
    """Behind a gateway other services have the same origin."""
    base = BASE + "/shelf"
    remote.outcomes = [httpx.Response(200, json={"data": [1], "links": {"next": link}})]
    page = Books(make(base_url=base)).list_books()
    with pytest.raises(ResponseError, match="leads away from"):
        page.next_page()
    remote.outcomes = [
        httpx.Response(200, json={"links": {"next": "/shelf/api/books?a=1"}})
    ]
    assert Books(make(base_url=base)).list_books().next_page() is not None
    assert str(remote.requests[-1].url) == base + "/api/books?a=1"


def test_a_page_that_follows_itself(make: MakeClient, remote: Remote) -> None:
    """Its items must not come twice."""
    here = BASE + "/api/books?page%5Bsize%5D=2"
    remote.handler = lambda request: httpx.Response(
        200, json={"data": [1, 2], "links": {"next": here}}
    )
    seen: list[Any] = []
    with pytest.raises(ResponseError, match="back to an earlier one"):
        iter_into(Books(make()).list_books(page_size=2), seen)
    assert seen == [1, 2]
    assert len(remote.requests) == 1


def test_links_that_go_in_circles_end(make: MakeClient, remote: Remote) -> None:
    """A worker would page for ever."""
    links = {"c0": NEXT.format(1), "c1": NEXT.format(2), "c2": NEXT.format(1)}

    def circle(request: httpx.Request) -> httpx.Response:
        cursor = dict(request.url.params).get("page[cursor]", "c0")
        return httpx.Response(
            200, json={"data": [cursor], "links": {"next": links[cursor]}}
        )

    remote.handler = circle
    seen: list[Any] = []
    with pytest.raises(ResponseError, match="back to an earlier one"):
        iter_into(Books(make()).list_books(), seen)
    assert seen == ["c0", "c1", "c2"]
    links["c1"] = NEXT.format(1)
    page = Books(make()).list_books().next_page()
    assert page is not None
    with pytest.raises(ResponseError):
        page.next_page()


def iter_into(page: Page[Any, Any], seen: list[Any]) -> None:
    """What was seen before an error stays."""
    seen.extend(item for item in page)


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {},
        {"data": None},
        {"data": {"id": "x"}},
        {"data": [], "links": None},
        {"links": {"next": 5}},
        {"links": {"next": ""}, "included": 5},
    ],
    ids=range(8),
)
def test_documents_of_another_shape_are_empty_last_pages(
    document: Any, make: MakeClient, remote: Remote
) -> None:
    """Nothing that the API answers makes iterating fail."""
    remote.outcomes = [httpx.Response(200, json=document)]
    page = Books(make()).list_books()
    assert list(page) == []
    assert page.document == document
    assert page.links in ({}, (document or {}) and document.get("links"))
    assert page.included == []


def test_an_error_on_a_later_page(make: MakeClient, remote: Remote) -> None:
    """What came before it has been delivered."""
    first = {"data": [1], "links": {"next": NEXT.format(1)}}
    remote.outcomes = [httpx.Response(200, json=first), httpx.Response(403)]
    got: list[Any] = []
    with pytest.raises(APIError) as caught:
        iter_into(Books(make()).list_books(), got)
    assert got == [1]
    assert caught.value.tool == "LIBRARY_LIST_BOOKS"


def test_later_pages_are_retried(make: MakeClient, remote: Remote) -> None:
    first = {"data": [1], "links": {"next": NEXT.format(1)}}
    remote.outcomes = [
        httpx.Response(200, json=first),
        httpx.ReadTimeout("slow"),
        httpx.Response(200, json={"data": [2]}),
    ]
    items: list[Any] = list(Books(make()).list_books())
    assert items == [1, 2]

"""Pages of a collection, and iteration over them."""

from __future__ import annotations

from collections.abc import (
    AsyncIterator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterator,
    Mapping,
    Sequence,
)
from functools import cached_property
from typing import Any, Generic, TypeVar

from ..call.call import Call
from ..call.engine import Engine
from ..call.response import document_of
from ..errors import ResponseError
from ..response import Response
from ..schema.kinds import counted
from .cursor import cursor_of, with_cursor
from .styles import Arrived, Following, PageStyle, page_style

Item = TypeVar("Item")
Document = TypeVar("Document")
_Page = TypeVar("_Page", bound="BasePage[Any, Any]")

USUAL_PAGING = {"style": "next-url", "items": "/data", "next": "/links/next"}
"""For tools without settings for pages."""


class _Chain:
    """The pages of one call, by the links that led to them."""

    def __init__(
        self, engine: Engine, first: Call, send: Callable[[Call], Any]
    ) -> None:
        self.engine = engine
        self.first = first
        self.send = send
        self.reached: dict[str, int] = {first.url: 0}
        """The page number that each position led to."""

    # Found when first asked for: many callers take the document of one page, and need neither.

    @cached_property
    def style(self) -> PageStyle:
        """How one page follows another."""
        return page_style(self.first.tool.paging or USUAL_PAGING)

    @cached_property
    def asked(self) -> str | None:
        """The value of the cursor's slot in the first request, or None."""
        slot = self.style.slot
        return None if slot is None else cursor_of(self.first, slot)

    def call(self, following: Following, number: int) -> Call:
        """The call for the page after page `number`. Raises `ResponseError` for a loop."""
        link, cursor = following
        if link is not None:
            call = self.engine.follow(self.first, link)
            position = call.url
        if self.style.slot is not None and cursor is not None:
            # Only the cursor is read from the link: the request is otherwise the first one's.
            call = with_cursor(self.first, self.style.slot, cursor)
            position = str(cursor)
        if self.reached.setdefault(position, number + 1) <= number:
            facts = call.facts
            raise ResponseError(
                f"the link to the next page leads back to an earlier one ({facts})",
                tool=facts.tool,
                method=facts.method,
                path=facts.path,
            )
        return call


class BasePage(Generic[Item, Document]):
    """One page: the JSON document of the response, and its parts."""

    __slots__ = ("_before", "_chain", "_headers", "_number", "document")

    def __init__(
        self,
        document: Document,
        chain: _Chain,
        headers: Mapping[str, str],
        number: int = 0,
        before: int = 0,
    ) -> None:
        self.document: Document = document
        """The JSON document of the page, unchanged."""
        self._chain = chain
        self._headers = headers
        self._number = number
        self._before = before

    @property
    def items(self) -> Sequence[Item]:
        """The items of this page."""
        return self._chain.style.items(self.document)

    @property
    def included(self) -> Sequence[dict[str, Any]]:
        """The related resources included in this page."""
        found = (
            self.document.get("included") if isinstance(self.document, dict) else None
        )
        return found if isinstance(found, list) else []

    @property
    def links(self) -> Mapping[str, str | None]:
        """The links of this page. Those that lead to no page are None."""
        found = self.document.get("links") if isinstance(self.document, dict) else None
        return found if isinstance(found, dict) else {}

    @property
    def next_url(self) -> str | None:
        """The link to the next page; None on the last page, or where pages have no links."""
        following = self._following()
        return None if following is None else following.link

    @property
    def next_cursor(self) -> str | None:
        """The cursor of the next page, or its number, to resume from in a later call."""
        following = self._following()
        if following is None or following.cursor is None:
            return None
        return str(following.cursor)

    @property
    def has_next(self) -> bool:
        return self._following() is not None

    def _following(self) -> Following | None:
        chain = self._chain
        return chain.style.following(
            Arrived(
                self.document, self._headers, self._number, self._before, chain.asked
            )
        )

    def _next_call(self) -> Call | None:
        following = self._following()
        return None if following is None else self._chain.call(following, self._number)

    def _after(self: _Page, call: Call, response: Response) -> _Page:
        """The page after this one, from the response to a call."""
        return type(self)(
            document_of(response, call.facts),
            self._chain,
            response.headers,
            self._number + 1,
            self._before + len(self.items),
        )

    def __repr__(self) -> str:
        more = "more follow" if self.has_next else "the last"
        items = counted(len(self.items), "item")
        return f"<{type(self).__name__} {self._number + 1}: {items}, {more}>"


class Page(BasePage[Item, Document]):
    """One page. Iterate over it for the items of this page and all later ones."""

    __slots__ = ()

    def next_page(self) -> Page[Item, Document] | None:
        """Fetches the next page; None after the last one."""
        call = self._next_call()
        if call is None:
            return None
        return self._after(call, self._chain.send(call))

    def iter_pages(self) -> Iterator[Page[Item, Document]]:
        """Iterates over this page and all later ones."""
        page: Page[Item, Document] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        for page in self.iter_pages():
            yield from page.items


class AsyncPage(BasePage[Item, Document]):
    """One page. Use `async for` for the items of this page and all later ones."""

    __slots__ = ()

    async def next_page(self) -> AsyncPage[Item, Document] | None:
        """Fetches the next page; None after the last one."""
        call = self._next_call()
        if call is None:
            return None
        return self._after(call, await self._chain.send(call))

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Document]]:
        """Iterates over this page and all later ones."""
        page: AsyncPage[Item, Document] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


class AsyncPages(
    Coroutine[Any, Any, AsyncPage[Item, Document]], Generic[Item, Document]
):
    """A collection: `await` it for its first page, or iterate over its items with `async for`.

    It is a coroutine that returns its first page, for `asyncio.run` and `create_task`.
    """

    _page: AsyncPage[Item, Document] | None = None
    _running: Coroutine[Any, Any, AsyncPage[Item, Document]] | None = None
    """What `send` and `throw` drive."""

    def __init__(
        self, first: Callable[[], Awaitable[AsyncPage[Item, Document]]]
    ) -> None:
        self._first = first

    async def _fetched(self) -> AsyncPage[Item, Document]:
        if self._page is None:
            self._page = await self._first()
        return self._page

    def __await__(self) -> Generator[Any, None, AsyncPage[Item, Document]]:
        return self._fetched().__await__()

    def send(self, value: Any) -> Any:
        """Fetches the first page, up to the next suspension: what event loops call."""
        return self._step("send", value)

    def throw(self, *error: Any) -> Any:
        """Raises an exception where the first page is being fetched."""
        return self._step("throw", *error)

    def close(self) -> None:
        """Ends the fetching of the first page."""
        running, self._running = self._running, None
        if running is not None:
            running.close()

    def _step(self, method: str, *given: Any) -> Any:
        running = self._running = self._running or self._fetched()
        try:
            return getattr(running, method)(*given)
        except BaseException:  # its end: StopIteration has the page
            self._running = None
            raise

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Document]]:
        """Iterates over all pages."""
        async for page in (await self._fetched()).iter_pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


def first_page(
    kind: type[_Page],
    response: Response,
    engine: Engine,
    call: Call,
    send: Callable[[Call], Any],
) -> _Page:
    """The page in the response to a call."""
    chain = _Chain(engine, call, send)
    return kind(document_of(response, call.facts), chain, response.headers)

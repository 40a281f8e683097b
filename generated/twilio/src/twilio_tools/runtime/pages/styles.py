"""Pagination styles: where a page has its items, and how to get the next page.

A style is a class, registered in `PAGE_STYLES` under its name in the wire tables. Nothing else
knows how pagination works.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ..pointer import follow, tokens_of
from ..wire.model import Slot

# Patterns are compiled on first use, which few programs reach.
_LINK = r"<([^<>]*)>([^<]*)"
_RELATION = r'(?i);\s*rel\s*=\s*"?([^";,]*)'


class Arrived(NamedTuple):
    """A page, and its position in the collection."""

    document: Any
    headers: Mapping[str, str]
    number: int
    """The number of pages before it."""
    before: int
    """The number of items before it."""
    asked: str | None
    """The value of the slot in the first request, or None."""


class Following(NamedTuple):
    """The next page: a link, or another cursor for the same request."""

    link: str | None = None
    cursor: str | int | None = None


class PageStyle(ABC):
    """The pagination of one tool, configured by its table."""

    __slots__ = ("_items", "_more", "slot")
    name: ClassVar[str]

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._items = tokens_of(settings["items"])
        self._more = tokens_of(settings.get("more", ""))
        slot = settings.get("slot")
        self.slot = None if slot is None else Slot(*slot)
        """The slot of the cursor; None: the link is the whole request."""

    def items(self, document: Any) -> list[Any]:
        """The items of a page."""
        found = follow(document, self._items)
        return found if isinstance(found, list) else []

    @abstractmethod
    def following(self, page: Arrived) -> Following | None:
        """The next page; None after the last one."""

    def _ends(self, page: Arrived) -> bool:
        """Whether the response says that this is the last page."""
        return bool(self._more) and follow(page.document, self._more) is not True


class NextUrl(PageStyle):
    """The page has a member with the URL of the next page, or null."""

    __slots__ = ("_next",)
    name = "next-url"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._next = tokens_of(settings["next"])

    def following(self, page: Arrived) -> Following | None:
        return _at_link(follow(page.document, self._next))


class LinkHeader(PageStyle):
    """The `Link` header has the URL of the next page."""

    __slots__ = ()
    name = "link-header"

    def following(self, page: Arrived) -> Following | None:
        for url, parameters in re.findall(_LINK, page.headers.get("link", "")):
            relation = re.search(_RELATION, parameters)
            if relation and "next" in relation.group(1).lower().split():
                return _at_link(url)
        return None


class Cursor(PageStyle):
    """The page, its last item or a header has the cursor for the next request."""

    __slots__ = ("_header", "_last", "_next")
    name = "cursor"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._next = tokens_of(settings.get("next", ""))
        self._last = tokens_of(settings.get("last", ""))
        self._header: str = settings.get("header", "").lower()

    def following(self, page: Arrived) -> Following | None:
        if self._ends(page):
            return None
        cursor: Any
        if self._header:
            cursor = page.headers.get(self._header)
        elif self._last:
            items = self.items(page.document)
            cursor = follow(items[-1], self._last) if items else None
        else:
            cursor = follow(page.document, self._next)
        if type(cursor) not in (str, int) or cursor == "":
            return None
        return Following(cursor=cursor)


class PageNumber(PageStyle):
    """Pages have numbers. Unless the API says more, an empty page is the last."""

    __slots__ = ("_first", "_pages")
    name = "page-number"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._first: int = settings.get("first", 1)
        self._pages = tokens_of(settings.get("pages", ""))

    def following(self, page: Arrived) -> Following | None:
        if not self.items(page.document) or self._ends(page):
            return None
        number = _number(page.asked, self._first) + page.number
        pages = follow(page.document, self._pages) if self._pages else None
        if type(pages) is int and number >= pages - 1 + self._first:
            return None
        return Following(cursor=number + 1)


class Offset(PageStyle):
    """Requests have an offset in items. Unless the API says more, an empty page is the last."""

    __slots__ = ("_total",)
    name = "offset"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._total = tokens_of(settings.get("total", ""))

    def following(self, page: Arrived) -> Following | None:
        items = self.items(page.document)
        if not items or self._ends(page):
            return None
        offset = _number(page.asked, 0) + page.before + len(items)
        total = follow(page.document, self._total) if self._total else None
        if type(total) is int and offset >= total:
            return None
        return Following(cursor=offset)


PAGE_STYLES: Mapping[str, type[PageStyle]] = {
    style.name: style for style in (NextUrl, LinkHeader, Cursor, PageNumber, Offset)
}


def page_style(settings: Mapping[str, Any]) -> PageStyle:
    """The style that a tool's table names."""
    return PAGE_STYLES[settings["style"]](settings)


def _number(asked: str | None, usual: int) -> int:
    try:
        return usual if asked is None else int(asked)
    except ValueError:
        return usual


def _at_link(link: Any) -> Following | None:
    """The page at a link, and the cursor in the link."""
    if not isinstance(link, str) or not link:
        return None
    try:
        query = parse_qsl(urlsplit(link).query)
    except ValueError:
        return Following(link)
    for word in ("cursor", "token"):
        for name, value in query:
            if word in name.lower():
                return Following(link, value)
    return Following(link)

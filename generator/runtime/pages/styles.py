"""Pagination styles: where the items of a page stand, and how it leads to the next one.

A style is one class, registered in `PAGE_STYLES` under the name that the wire tables use; nothing
else knows how the pages of a tool lead on.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ..pointer import follow, tokens_of
from ..wire.model import Slot

_LINK = re.compile(r"<([^<>]*)>([^<]*)")
_RELATION = re.compile(r';\s*rel\s*=\s*"?([^";,]*)', re.IGNORECASE)


class Arrived(NamedTuple):
    """A page that arrived, and what came before it."""

    document: Any
    headers: Mapping[str, str]
    number: int
    """Of pages before it."""
    before: int
    """Items before it."""
    asked: str | None
    """What the first request had in the slot; None: nothing."""


class Following(NamedTuple):
    """Where the next page is: at a link, or behind another cursor in the same request."""

    link: str | None = None
    cursor: str | int | None = None


class PageStyle(ABC):
    """How the pages of one tool lead on, from the settings in its table."""

    __slots__ = ("_items", "_more", "slot")
    name: ClassVar[str]

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._items = tokens_of(settings["items"])
        self._more = tokens_of(settings.get("more", ""))
        slot = settings.get("slot")
        self.slot = None if slot is None else Slot(*slot)
        """Takes the cursor of the next page; None: its link is the whole request."""

    def items(self, document: Any) -> list[Any]:
        """The items of a page."""
        found = follow(document, self._items)
        return found if isinstance(found, list) else []

    @abstractmethod
    def following(self, page: Arrived) -> Following | None:
        """Where the next page is; None after the last one."""

    def _ends(self, page: Arrived) -> bool:
        """Whether the response says that no more follow."""
        return bool(self._more) and follow(page.document, self._more) is not True


class NextUrl(PageStyle):
    """A member of the page is the URL of the next one, or null."""

    __slots__ = ("_next",)
    name = "next-url"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._next = tokens_of(settings["next"])

    def following(self, page: Arrived) -> Following | None:
        return _at_link(follow(page.document, self._next))


class LinkHeader(PageStyle):
    """The header `Link` has the URL of the next page."""

    __slots__ = ()
    name = "link-header"

    def following(self, page: Arrived) -> Following | None:
        for url, parameters in _LINK.findall(page.headers.get("link", "")):
            relation = _RELATION.search(parameters)
            if relation and "next" in relation.group(1).lower().split():
                return _at_link(url)
        return None


class Cursor(PageStyle):
    """The page, or its last item, has the cursor that the next request takes."""

    __slots__ = ("_last", "_next")
    name = "cursor"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._next = tokens_of(settings.get("next", ""))
        self._last = tokens_of(settings.get("last", ""))

    def following(self, page: Arrived) -> Following | None:
        if self._ends(page):
            return None
        if self._last:
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
    """A request says how many items came before. Unless the API says more, an empty page is the
    last."""

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
    """The page at a link, and the cursor that stands in it."""
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

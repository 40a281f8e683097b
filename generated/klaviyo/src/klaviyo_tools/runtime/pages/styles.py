"""Pagination styles: where the items of a page stand, and how it leads to the next one.

A style is one class, registered in `PAGE_STYLES` under the name that the wire tables use; nothing
else knows how the pages of a tool lead on.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl, urlsplit

from ..call.call import Call
from ..call.engine import Engine
from ..pointer import follow, tokens_of
from ..wire.model import Slot
from .cursor import with_cursor


class NextPage(NamedTuple):
    """The call for a page, and what identifies that page among all."""

    call: Call
    position: str


class PageStyle(ABC):
    """How the pages of one tool lead on, from the settings in its table."""

    __slots__ = ("_items",)
    name: ClassVar[str]

    def __init__(self, settings: Mapping[str, Any]) -> None:
        self._items = tokens_of(settings["items"])

    def items(self, document: Any) -> list[Any]:
        """The items of a page."""
        found = follow(document, self._items)
        return found if isinstance(found, list) else []

    def next_url(self, document: Any) -> str | None:
        """The link to the next page, where pages have one."""
        return None

    def next_cursor(self, document: Any) -> str | None:
        """The cursor of the next page, where pages have one."""
        return None

    @abstractmethod
    def has_next(self, document: Any, number: int) -> bool:
        """Whether a page follows page `number`, counted from 0."""

    @abstractmethod
    def next_page(
        self, engine: Engine, first: Call, document: Any, number: int
    ) -> NextPage:
        """The page that follows page `number`, where one does. `first` asked for page 0."""


class NextUrl(PageStyle):
    """A member of the page is the URL of the next one. `slot`: takes the cursor in that URL."""

    __slots__ = ("_next", "_slot")
    name = "next-url"

    def __init__(self, settings: Mapping[str, Any]) -> None:
        super().__init__(settings)
        self._next = tokens_of(settings["next"])
        slot = settings.get("slot")
        self._slot = None if slot is None else Slot(*slot)

    def next_url(self, document: Any) -> str | None:
        found = follow(document, self._next)
        return found if isinstance(found, str) and found else None

    def next_cursor(self, document: Any) -> str | None:
        link = self.next_url(document)
        if link is None:
            return None
        try:
            pairs = parse_qsl(urlsplit(link).query)
        except ValueError:
            return None
        return next((value for name, value in pairs if "cursor" in name.lower()), None)

    def has_next(self, document: Any, number: int) -> bool:
        return self.next_url(document) is not None

    def next_page(
        self, engine: Engine, first: Call, document: Any, number: int
    ) -> NextPage:
        call = engine.follow(first, self.next_url(document) or "")
        cursor = self.next_cursor(document)
        if self._slot is None or cursor is None:
            return NextPage(call, call.url)
        # The link only carries the cursor: the request is the first one's.
        return NextPage(with_cursor(first, self._slot, cursor), cursor)


PAGE_STYLES: Mapping[str, type[PageStyle]] = {style.name: style for style in (NextUrl,)}


def page_style(settings: Mapping[str, Any]) -> PageStyle:
    """The style that a tool's table names."""
    return PAGE_STYLES[settings["style"]](settings)

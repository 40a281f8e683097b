"""Pagination styles: how one page of results leads to the next."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import ClassVar

from generator.conventions.kinds import POINTER, SLOT
from generator.conventions.locations import BODY, HEADER, QUERY, SlotName
from generator.jsonvalue import Json
from generator.keys import NUMBER, TEXT, key
from generator.pointer import join, split
from generator.schema import Resolve, Schema

_CURSOR_ENDS = ("cursor", "pagetoken", "nexttoken")
"""How names of cursors end, in links to the next page: letters and digits only."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The facts about an operation that may return a page of results."""

    method: str
    slots: frozenset[SlotName]
    response: Schema
    resolve: Resolve
    headers: frozenset[str] = frozenset()
    """Of the response, in lower case."""

    def at(self, pointer: str) -> Schema | None:
        """The schema at a pointer into the response; None: there is none."""
        schema = self.resolve(self.response)
        for token in split(pointer):
            inside = {member.name: member.schema for member in schema.properties}
            if token not in inside:
                return None
            schema = self.resolve(inside[token])
        return schema

    def is_number(self, pointer: str) -> bool:
        found = self.at(pointer)
        return found is not None and found.kind == "integer"

    def is_text(self, pointer: str) -> bool:
        found = self.at(pointer)
        return found is not None and found.kind == "string"

    def has_list(self, pointer: str) -> bool:
        found = self.at(pointer)
        return found is not None and found.kind == "array"

    def is_list(self, pointer: str) -> bool:
        """Whether reading it returns a list."""
        return self.method == "GET" and self.has_list(pointer)

    def only_list(self) -> str | None:
        """The pointer to the only list of the response; None if it has none, or several.

        Where there is none at the top, it may be in an object there.
        """
        root = self.resolve(self.response)
        if root.kind == "array":
            return ""
        lists = self._lists("", root)
        if not lists:
            for member in root.properties:
                inner = self.resolve(member.schema)
                lists += self._lists(join([member.name]), inner)
        return lists[0] if len(lists) == 1 else None

    def _lists(self, at: str, schema: Schema) -> list[str]:
        return [
            f"{at}{join([member.name])}"
            for member in schema.properties
            if self.resolve(member.schema).kind == "array"
        ]

    def scalars(self) -> list[str]:
        """Pointers to single values, at the top of the response and in the objects there."""
        found = []
        inner = []
        for member in self.resolve(self.response).properties:
            schema = self.resolve(member.schema)
            if schema.kind == "object":
                inner += [
                    join([member.name, one.name])
                    for one in schema.properties
                    if self.resolve(one.schema).kind not in ("object", "array")
                ]
            elif schema.kind != "array":
                found.append(join([member.name]))
        return found + inner

    def at_item(self, pointer: str, member: str) -> bool:
        """Whether the items of a list have this member."""
        found = self.at(pointer)
        if found is None or found.items is None:
            return False
        return member in {one.name for one in self.resolve(found.items).properties}


class Pagination(ABC):
    """A style, with its settings for a service or for one tool.

    A style reads something from a response (a member of its body, a header, the number of items)
    and puts it into the next request (into a slot, or as its URL).
    """

    __slots__ = ()

    name: ClassVar[str]

    @abstractmethod
    def recognise(self, listing: Listing) -> Pagination | None:
        """The style with its settings for an operation; None unless it certainly follows it."""

    @property
    @abstractmethod
    def slot(self) -> SlotName | None:
        """The slot that selects the next page; None if the next request has another URL."""

    def is_cursor(self, slot: SlotName, schema: Schema) -> bool:
        """Whether a slot says which page a request wants."""
        if self.slot is not None:
            return slot == self.slot
        name = plain(slot.name)
        named = name == "token" or name.endswith(_CURSOR_ENDS)
        return named and slot.location == QUERY and schema.kind == "string"

    @property
    @abstractmethod
    def items_at(self) -> str:
        """JSON pointer of the items in a response."""

    @property
    def ends(self) -> tuple[str, ...]:
        """JSON pointers of what is null where there is no further page."""
        return ()

    @abstractmethod
    def wire(self) -> Json:
        """The style as the wire table has it; None: there are no pages."""

    @abstractmethod
    def sentence(self) -> str:
        """How to get the next page, for documentation."""


@dataclass(frozen=True, slots=True)
class SinglePage(Pagination):
    """No pagination."""

    name = "none"

    def recognise(self, listing: Listing) -> Pagination | None:
        return None

    @property
    def slot(self) -> SlotName | None:
        return None

    @property
    def items_at(self) -> str:
        return ""

    def wire(self) -> Json:
        return None

    def sentence(self) -> str:
        return ""


@dataclass(frozen=True, slots=True)
class NextUrl(Pagination):
    """A member of the response is the URL of the next page, or null."""

    name = "next-url"

    items: str = key(POINTER, about="Pointer to the items of a response.")
    next: str = key(POINTER, about="Pointer to the URL of the next page.")
    cursor: SlotName | None = key(
        SLOT,
        about="Where the same request takes the cursor from that URL; without it the "
        "URL is the next request.",
        default=None,
    )

    def recognise(self, listing: Listing) -> Pagination | None:
        items = listing.at(self.items)
        found = (
            listing.method == "GET"
            and items is not None
            and items.kind == "array"
            and listing.at(self.next) is not None
        )
        return self if found else None

    @property
    def slot(self) -> SlotName | None:
        return self.cursor

    @property
    def items_at(self) -> str:
        return self.items

    @property
    def ends(self) -> tuple[str, ...]:
        return (self.next,)

    def wire(self) -> Json:
        encoded: dict[str, Json] = {
            "style": NextUrl.name,
            "items": self.items,
            "next": self.next,
        }
        if self.cursor is not None:
            encoded["slot"] = self.cursor.location.wire(self.cursor.name)
        return encoded

    def sentence(self) -> str:
        link = f"the URL in `{self.next}`"
        if self.cursor is None:
            return f"The next page is at {link}."
        slot = self.cursor.location.describe(self.cursor.name)
        return f"The next page takes the cursor of {link} as {slot}."


@dataclass(frozen=True, slots=True)
class JsonApiLinks(NextUrl):
    """JSON:API: `links.next` is the URL of the next page of `data`."""

    name = "json-api-links"

    items: str = key(
        POINTER, about="Pointer to the items of a response.", default="/data"
    )
    next: str = key(
        POINTER, about="Pointer to the URL of the next page.", default="/links/next"
    )

    @property
    def ends(self) -> tuple[str, ...]:
        around = self.next.rpartition("/")[0]
        return tuple(f"{around}/{name}" for name in ("first", "last", "next", "prev"))


@dataclass(frozen=True, slots=True)
class LinkHeader(Pagination):
    """The header `Link` has the URL of the next page (RFC 8288, `rel="next"`)."""

    name = "link-header"

    items: str = key(
        POINTER,
        about="Pointer to the items; without it the response is the list.",
        default="",
    )

    def recognise(self, listing: Listing) -> Pagination | None:
        return (
            self if listing.is_list(self.items) and "link" in listing.headers else None
        )

    @property
    def slot(self) -> SlotName | None:
        return None

    @property
    def items_at(self) -> str:
        return self.items

    def wire(self) -> Json:
        return {"style": self.name, "items": self.items}

    def sentence(self) -> str:
        return "The next page is at the URL in the header `Link`."


@dataclass(frozen=True, slots=True)
class SlotPagination(Pagination):
    """The next request is the same, with another value in one slot."""

    items: str = key(
        POINTER,
        about="Pointer to the items; without it the response is the list.",
        default="",
    )
    more: str = key(
        POINTER, about="Where the response says whether more follow.", default=""
    )

    def recognise(self, listing: Listing) -> Pagination | None:
        slot = self.slot
        there = slot is not None and slot in listing.slots
        found = (listing.at(pointer) for pointer in self._pointers() if pointer)
        is_list = listing.has_list(self.items)
        return self if there and is_list and all(found) else None

    def _pointers(self) -> tuple[str, ...]:
        return (self.more,)

    @property
    def items_at(self) -> str:
        return self.items

    def _wire(self, **members: Json) -> Json:
        slot = self.slot
        assert slot is not None
        named: dict[str, Json] = {
            "style": self.name,
            "slot": slot.location.wire(slot.name),
            "items": self.items,
            "more": self.more,
            **members,
        }
        return {
            name: value for name, value in named.items() if value or name == "items"
        }

    def _slot_text(self) -> str:
        slot = self.slot
        assert slot is not None
        return slot.location.describe(slot.name)


@dataclass(frozen=True, slots=True)
class Cursor(SlotPagination):
    """A cursor, or token, from the response goes into the next request."""

    name = "cursor"

    cursor: SlotName = key(
        SLOT,
        about="Where the next request takes it.",
        default=SlotName(QUERY, "cursor"),
    )
    next: str = key(POINTER, about="Pointer to the next cursor.", default="")
    last: str = key(
        POINTER,
        about="Where the last item has it, such as /id; then `more` says whether to go on.",
        default="",
    )
    header: str = key(
        TEXT, about="The header of the response that has the next cursor.", default=""
    )

    @property
    def slot(self) -> SlotName | None:
        return self.cursor

    def _pointers(self) -> tuple[str, ...]:
        return (self.more, self.next)

    def wire(self) -> Json:
        return self._wire(next=self.next, last=self.last, header=self.header)

    def sentence(self) -> str:
        where = f"`{self.next}`" if self.next else f"`{self.last}` of the last item"
        where = f"the header `{self.header}`" if self.header else where
        return f"The next page takes the cursor in {where} as {self._slot_text()}."


@dataclass(frozen=True, slots=True)
class PageNumber(SlotPagination):
    """Pages have numbers."""

    name = "page-number"

    page: SlotName = key(
        SLOT, about="Where the number goes.", default=SlotName(QUERY, "page")
    )
    first: int = key(NUMBER, about="The number of the first page.", default=1)
    pages: str = key(POINTER, about="Pointer to the number of pages.", default="")

    @property
    def slot(self) -> SlotName | None:
        return self.page

    def _pointers(self) -> tuple[str, ...]:
        return (self.more, self.pages)

    def wire(self) -> Json:
        encoded = self._wire(pages=self.pages)
        return {**encoded, "first": self.first} if self.first != 1 else encoded

    def sentence(self) -> str:
        return f"The next page has the next number as {self._slot_text()}."


@dataclass(frozen=True, slots=True)
class Offset(SlotPagination):
    """The next request gives the number of items before it."""

    name = "offset"

    offset: SlotName = key(
        SLOT, about="Where their number goes.", default=SlotName(QUERY, "offset")
    )
    total: str = key(POINTER, about="Pointer to the number of items.", default="")

    @property
    def slot(self) -> SlotName | None:
        return self.offset

    def _pointers(self) -> tuple[str, ...]:
        return (self.more, self.total)

    def wire(self) -> Json:
        return self._wire(total=self.total)

    def sentence(self) -> str:
        return (
            f"The next page takes the number of items before it as {self._slot_text()}."
        )


_CURSORS = {
    "nextpagetoken": ("pagetoken", "nextpagetoken"),
    "nexttoken": ("nexttoken", "token"),
    "nextcursor": ("cursor", "startcursor", "nextcursor", "aftercursor", "after"),
    "endcursor": ("after", "cursor"),
    "nextpage": ("page",),
    "nextoffset": ("offset",),
}
"""Members of responses, and the slots that take them, in letters and digits only."""
_CURSOR_HEADERS = {"nextpage": ("page",), "nextcursor": ("cursor",)}
"""Headers of responses, without their `X-`, and the slots that take them."""
_URLS = (
    *("nextpageuri", "nextpageurl", "nexturl", "nexturi", "nextlink", "nextpagelink"),
    "odatanextlink",
)
_URL_POINTERS = ("/links/next", "/_links/next", "/links/next/href", "/_links/next/href")
_URL_FORMATS = ("uri", "url", "uri-reference")
_MORE = ("hasmore", "hasnext", "hasnextpage", "hasmoreitems")
_TOTALS = (
    *("total", "totalcount", "totalitems", "totalresults", "totalrecords"),
    "odatacount",
)
_OFFSETS = ("offset", "skip", "startat")
_PAGES = ("totalpages", "pagecount", "lastpage", "numpages")
_SIZES = ("perpage", "pagesize", "limit", "size", "count")


@dataclass(frozen=True, slots=True)
class Recognised(SinglePage):
    """The style that names of members and parameters plainly show; none if they do not."""

    name = "recognised"

    def recognise(self, listing: Listing) -> Pagination | None:
        items = listing.only_list()
        if items is None:
            return None
        slots = {
            plain(split(slot.name)[-1] if slot.location == BODY else slot.name): slot
            for slot in listing.slots
            if slot.location in (QUERY, BODY) and slot.name  # a whole body has no name
        }
        members = [pointer for pointer in listing.scalars() if pointer]
        named = {plain(split(pointer)[-1]): pointer for pointer in reversed(members)}
        more = next((named[name] for name in _MORE if name in named), "")
        for member, takers in _CURSORS.items():
            for taker in takers:
                if member in named and taker in slots:
                    if member == "nextpage" and not listing.is_number(named[member]):
                        continue  # a URL
                    return Cursor(items, more, slots[taker], named[member])
        if listing.method != "GET":
            return None
        header = self._cursor_header(listing, slots)
        if header is not None:
            return replace(header, items=items, more=more)
        url = self._url(listing, named)
        if url and items:
            return NextUrl(items, url)
        if more and "startingafter" in slots and listing.at_item(items, "id"):
            return Cursor(items, more, slots["startingafter"], last="/id")
        if "link" in listing.headers:
            return LinkHeader(items)
        total = next((named[name] for name in _TOTALS if name in named), "")
        sized = any(name in slots for name in _SIZES)
        offset = next((slots[name] for name in _OFFSETS if name in slots), None)
        if offset is not None and (total or more):
            return Offset(items, more, offset, total)
        pages = next((named[name] for name in _PAGES if name in named), "")
        if "page" in slots and sized and (pages or more or total):
            return PageNumber(items, more, slots["page"], pages=pages)
        return None

    def _url(self, listing: Listing, named: Mapping[str, str]) -> str:
        """The pointer to the URL of the next page; empty: none is certain."""
        url = next((named[name] for name in _URLS if name in named), "")
        if url:
            return url
        if "next" in named:
            schema = listing.at(named["next"])
            is_url = schema is not None and schema.format in _URL_FORMATS
            if is_url or {"previous", "prev"} & named.keys():
                return named["next"]
        return next((one for one in _URL_POINTERS if listing.is_text(one)), "")

    def _cursor_header(
        self, listing: Listing, slots: Mapping[str, SlotName]
    ) -> Cursor | None:
        """The cursor in a header of the response, if requests plainly take it."""
        for name in sorted(listing.headers):
            known = plain(name).removeprefix("x")
            for taker in _CURSOR_HEADERS.get(known, ()):
                if taker in slots:
                    return Cursor(cursor=slots[taker], header=name)
            same = SlotName(HEADER, name)
            if known.startswith("continuation") and same in listing.slots:
                return Cursor(cursor=same, header=name)
        return None


def plain(name: str) -> str:
    """A name's letters and digits."""
    return "".join(char for char in name.lower() if char.isalnum())


PAGINATION: Mapping[str, type[Pagination]] = MappingProxyType(
    {
        one.name: one
        for one in (
            Recognised,
            SinglePage,
            NextUrl,
            JsonApiLinks,
            LinkHeader,
            Cursor,
            PageNumber,
            Offset,
        )
    }
)

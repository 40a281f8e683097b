"""Pagination styles: how one page of results leads to the next."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar, Self

from generator.conventions.kinds import POINTER, SLOT
from generator.conventions.locations import SlotName
from generator.jsonvalue import Json
from generator.keys import key
from generator.pointer import split
from generator.schema import Resolve, Schema


@dataclass(frozen=True, slots=True)
class Listing:
    """What is known of an operation that may give a page of results."""

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


class Pagination(ABC):
    """A style, with its settings for a service or for one tool.

    A style takes the next page from what a response holds (a member of its body, a header, the
    number of items) and puts it into the next request (a slot, or the request's URL as a whole).
    """

    __slots__ = ()

    name: ClassVar[str]

    @abstractmethod
    def recognise(self, listing: Listing) -> Self | None:
        """The style with its settings for an operation that certainly follows it; or None."""

    @property
    @abstractmethod
    def slot(self) -> SlotName | None:
        """Where the next request says which page it wants; None: in its URL as a whole."""

    @property
    @abstractmethod
    def items_at(self) -> str:
        """JSON pointer of the items in a response."""

    @abstractmethod
    def wire(self) -> Json:
        """What the wire table holds; None: there are no pages."""

    @abstractmethod
    def sentence(self) -> str:
        """How it goes on, for documentation."""


@dataclass(frozen=True, slots=True)
class SinglePage(Pagination):
    """Every response is all there is."""

    name = "none"

    def recognise(self, listing: Listing) -> Self | None:
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

    items: str = key(POINTER, about="Where the items stand in a response.")
    next: str = key(POINTER, about="Where the URL of the next page stands.")
    cursor: SlotName | None = key(
        SLOT,
        about="Where the same request takes the cursor that stands in that URL; without it the "
        "URL is the next request.",
        default=None,
    )

    def recognise(self, listing: Listing) -> Self | None:
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
        POINTER, about="Where the items stand in a response.", default="/data"
    )
    next: str = key(
        POINTER, about="Where the URL of the next page stands.", default="/links/next"
    )


PAGINATION: Mapping[str, type[Pagination]] = MappingProxyType(
    {one.name: one for one in (SinglePage, NextUrl, JsonApiLinks)}
)

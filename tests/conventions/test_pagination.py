"""Pagination styles: what is a collection, and how it goes on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.conventions.locations import BODY, QUERY, SlotName
from generator.conventions.pagination import (
    PAGINATION,
    JsonApiLinks,
    Listing,
    NextUrl,
    Recognised,
    SinglePage,
)
from generator.runtime.pages.styles import PAGE_STYLES
from generator.schema import Property, Schema

TEXT = Schema("string")


def thing(**members: Schema) -> Schema:
    properties = tuple(Property(name, schema, True) for name, schema in members.items())
    return Schema("object", properties=properties)


ITEMS = Schema("array", items=TEXT)
SHARED = {"Links": thing(next=TEXT), "Items": ITEMS}


def resolve(schema: Schema) -> Schema:
    return SHARED[schema.ref] if schema.ref else schema


PAGE = Listing(
    "GET",
    frozenset(),
    thing(data=Schema("ref", ref="Items"), links=Schema("ref", ref="Links")),
    resolve,
)


def test_json_api_pages_hold_data_and_a_link() -> None:
    assert JsonApiLinks().recognise(PAGE) == JsonApiLinks()
    assert SinglePage().recognise(PAGE) is None


@pytest.mark.parametrize(
    "listing",
    [
        replace(PAGE, method="POST"),
        replace(PAGE, response=thing(data=ITEMS)),
        replace(PAGE, response=thing(data=ITEMS, links=thing(self=TEXT))),
        replace(PAGE, response=thing(data=TEXT, links=thing(next=TEXT))),
        replace(PAGE, response=thing(links=thing(next=TEXT))),
        replace(PAGE, response=TEXT),
    ],
)
def test_what_may_be_no_collection_is_none(listing: Listing) -> None:
    """Iterating over it would yield nothing, or only the first page, without a word."""
    assert JsonApiLinks().recognise(listing) is None


def test_members_elsewhere_are_a_matter_of_settings() -> None:
    style = NextUrl("/results", "/paging/next")
    listing = replace(PAGE, response=thing(results=ITEMS, paging=thing(next=TEXT)))
    assert style.recognise(listing) is style
    assert style.recognise(PAGE) is None
    assert (style.items_at, style.slot) == ("/results", None)


def test_the_wire_table_tells_where_things_stand() -> None:
    links = {"style": "next-url", "items": "/data", "next": "/links/next"}
    assert JsonApiLinks().wire() == links
    assert NextUrl("/a", "/b").wire() == {**links, "items": "/a", "next": "/b"}
    cursor = SlotName(BODY, "/page_cursor")
    style = JsonApiLinks("/data/rows", cursor=cursor)
    assert style.slot == cursor
    assert style.wire() == {
        **links,
        "items": "/data/rows",
        "slot": ["body", "/page_cursor"],
    }
    assert SinglePage().wire() is None


def test_documentation_says_how_it_goes_on() -> None:
    assert JsonApiLinks().sentence() == "The next page is at the URL in `/links/next`."
    style = NextUrl("/a", "/b", SlotName(QUERY, "cursor"))
    assert style.sentence() == (
        "The next page takes the cursor of the URL in `/b` as query parameter `cursor`."
    )


def test_each_style_stands_under_its_name() -> None:
    names = {name: style.name for name, style in PAGINATION.items()}
    assert names.pop("json-api-links") == "json-api-links"
    assert all(name == own for name, own in names.items())
    assert names.keys() - PAGE_STYLES.keys() == {"none", "recognised"}


def test_what_is_not_plain_is_not_recognised() -> None:
    """Two lists, a cursor that nothing takes, or an offset without an end are no collections."""
    pages = replace(PAGE, slots=frozenset([SlotName(QUERY, "offset")]))
    for response in (
        thing(a=ITEMS, b=ITEMS, next_cursor=TEXT),
        thing(a=ITEMS, next_cursor=TEXT),
        thing(a=ITEMS, next=TEXT),
        thing(a=ITEMS),
    ):
        assert Recognised().recognise(replace(pages, response=response)) is None

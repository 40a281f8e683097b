"""Nothing that the API answers with success makes a call fail: it comes through untouched.

The API adds members and values at will. A client that raises then does so behind a write that has
happened, and the caller repeats it.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.faults.calls import OWN, Call, Way, call, read, write
from tests.faults.handlers import sends
from tests.faults.server import Server, reply

# What is made of an answer is the same over any connection.
pytestmark = pytest.mark.parametrize("way", OWN, ids=str)
DOCUMENTS: list[Any] = [
    {},
    [],
    None,
    "a string",
    17,
    1.5,
    True,
    {"data": None},
    {"data": []},
    {"data": "p"},
    {"data": 0},
    {"data": {"type": 1, "id": 2, "attributes": None, "links": 3, "relationships": []}},
    {"data": {"type": "a-new-type", "id": "p", "new": {"member": [1, {"x": None}]}}},
    {
        "data": {
            "type": "profile",
            "id": "p",
            "attributes": {"email": 5, "location": "x"},
        }
    },
    {"data": [None, 1, "x", [], {}, {"id": None}]},
    {"data": [{"type": "profile", "id": "p"}], "links": None},
    {"data": [{"type": "profile", "id": "p"}], "links": {"next": None}},
    {"data": [{"type": "profile", "id": "p"}], "links": {"next": 5}},
    {"data": [{"type": "profile", "id": "p"}], "links": {"next": {"href": "x"}}},
    {"data": [{"type": "profile", "id": "p"}], "links": [], "included": "x", "meta": 1},
    {"data": [{"type": "profile", "id": "p"}], "links": {"next": ""}, "included": None},
    {"links": {"next": None}, "errors": [{"detail": "in a success"}]},
    {
        "data": {
            "id": "\u2028\u0000\U0001f600\ud83d",
            "": "",
            "__class__": "x",
            "a.b": 1,
        }
    },
]
CALLS: list[Call] = [
    read(),
    write(),
    call("profiles.update_profile", "p", first_name="Ann"),
    call("campaigns.create_campaign_send_job", id="c"),
    call("events.create_event", metric={"name": "m"}, profile={"external_id": "p"}),
    call("templates.delete_template", "t"),
]


@pytest.mark.parametrize("document", DOCUMENTS, ids=repr)
def test_documents(document: Any, way: Way) -> None:
    """Whatever its members are: the write behind it has happened."""
    with Server(sends(reply(200, document))) as server:
        for outcome in way.perform(server.url, *CALLS):
            assert repr(outcome.value) == repr(
                document
            )  # types of numbers, order of members
        assert len(server.requests) == len(CALLS)


@pytest.mark.parametrize("document", DOCUMENTS, ids=repr)
def test_pages(document: Any, way: Way) -> None:
    """What is no list of items is a page without any; what is no link is the end."""
    with Server(sends(reply(200, document))) as server:
        first, all_of_them = way.perform(
            server.url,
            call("profiles.get_profiles"),
            call("profiles.get_profiles", items=True),
        )
        data = document.get("data") if isinstance(document, dict) else None
        items = data if isinstance(data, list) else []
        assert repr(first.value.document) == repr(document)
        assert list(first.value.items) == all_of_them.value == items
        assert isinstance(first.value.included, list)
        assert isinstance(first.value.links, dict)
        assert not first.value.has_next
        assert len(server.requests) == 2


@pytest.mark.parametrize("status", [200, 201, 202, 203, 206, 226, 299])
def test_statuses(status: int, way: Way) -> None:
    """Another status of success than the documented one is one, too."""
    document = {"data": {"id": "p"}}
    with Server(sends(reply(status, document))) as server:
        for outcome in way.perform(server.url, *CALLS):
            assert outcome.value == document

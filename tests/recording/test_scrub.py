"""What is replaced, and by what, value by value."""

from __future__ import annotations

from typing import Any

import pytest

from tests.recording.scrub import LeakError, Scrubber


@pytest.fixture
def scrubber() -> Scrubber:
    return Scrubber(
        members=[
            "data",
            "id",
            "attributes",
            "properties",
            "name",
            "status",
            "total_count",
        ],
        path_words=["api", "profiles", "lists"],
        words=["email", "created", "SUBSCRIBED"],
        secrets=["a secret thing"],
    )


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("email", "ann@private.test", "person-1@example.com"),
        ("phone_number", "+4790000000", "+15550000001"),
        ("anything", "+47 900 00 000", "+15550000001"),
        ("ip", "203.0.113.9", "192.0.2.1"),
        ("ip", "2001:db8::7", "192.0.2.1"),
        ("id", "SeCr3T", "X00001"),
        (
            "list_id",
            "6f1d2c3b-1111-4222-8333-444455556666",
            "00000000-0000-4000-8000-000000000001",
        ),
        ("id", "$custom:::$default:::my/chair", "$custom:::$default:::X0000001"),
        ("created", "2019-07-23T04:05:06.789Z", "2026-01-02T00:00:00.000Z"),
        ("day", "2019-07-23", "2026-01-02"),
        ("website", "https://private.test/x?y=z", "https://example.com/url-1"),
        ("name", "Ann", "text 1"),
        ("name", "SUBSCRIBED", "SUBSCRIBED"),
        ("status", "teleported", "teleported"),
        ("name", "", ""),
    ],
)
def test_texts(scrubber: Scrubber, name: str, value: str, expected: str) -> None:
    assert scrubber.text(value, name) == expected
    assert scrubber.text(value, name) == expected


def test_numbers_and_switches(scrubber: Scrubber) -> None:
    document: Any = {"data": {"total_count": 7, "name": 4790000000, "id": None}}
    assert scrubber.document(document) == {
        "data": {"total_count": 7, "name": 1, "id": None}
    }
    assert scrubber.document(
        {"properties": {"total_count": 7, "a": True, "b": 59.9}}
    ) == {"properties": {"member-1": 1, "member-2": True, "member-3": 1.5}}


def test_links_and_ids_stay_together(scrubber: Scrubber) -> None:
    document = {
        "id": "a/b ü",
        "data": "https://a.klaviyo.com/api/profiles/a%2Fb%20%C3%BC/lists?page%5Bcursor%5D=c2VjcmV0",
    }
    scrubbed = scrubber.document(document)
    assert scrubbed == {
        "id": "X0001",
        "data": "https://a.klaviyo.com/api/profiles/X0001/lists?page%5Bcursor%5D=cursor-1",
    }


def test_filters_keep_their_grammar(scrubber: Scrubber) -> None:
    assert scrubber.argument(
        "filter", 'and(equals(email,"a\\"b@c.test"),less-than(age,41))'
    ) == ('and(equals(email,"person-1@example.com"),less-than(age,1))')
    assert scrubber.argument(
        "filter", "any(name,['Ann','Bo']) AND equals(vip,true)"
    ) == ("any(name,['text 1','text 2']) AND equals(vip,true)")


@pytest.mark.parametrize(
    "text",
    [
        "x@private.test",
        "pk_0123456789",
        "+4790000000",
        "203.0.113.9",
        "a secret thing",
        "Annabel",
    ],
)
def test_leaks_are_seen(scrubber: Scrubber, text: str) -> None:
    scrubber.text("Annabel", "first_name")
    with pytest.raises(LeakError) as caught:
        scrubber.refuse_leaks(f'{{"a": "... {text} ..."}}')
    assert text not in str(caught.value)
    scrubber.refuse_leaks('{"a": "person-1@example.com +15550000001 192.0.2.1 text 1"}')

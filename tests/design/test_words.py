"""Names as words: any spelling gives some, and two names stay two."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.design.words import Scope, lower, snake, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("pageSize", ("page", "size")),
        ("page[size]", ("page", "size")),
        ("data__attributes__name", ("data", "attributes", "name")),
        ("KLAVIYO_GET_LIST", ("KLAVIYO", "GET", "LIST")),
        ("SMSMessageContent", ("SMS", "message", "content")),
        ("APIJobErrorPayload", ("API", "job", "error", "payload")),
        ("Create2", ("create2",)),
        ("\ufb01le", ("file",)),
        ("caf\xe9 au lait", ("caf", "au", "lait")),
    ],
)
def test_words_of_names_in_every_case(text: str, expected: tuple[str, ...]) -> None:
    """Methods, classes and arguments of every language begin here."""
    assert words(text) == expected


@given(st.text())
def test_words_are_plain_whatever_the_name(text: str) -> None:
    """A target makes identifiers by joining, and checks no characters itself."""
    found = words(text)
    assert found
    for word in found:
        assert re.fullmatch("[a-z0-9]+|[A-Z0-9]+", word)
    assert words(snake(found)) == lower(found)


def test_names_without_any_letter_stay_apart() -> None:
    """Two parameters called by emoji alone are two parameters."""
    assert words("\U0001f642") != words("$$$")
    assert words("\U0001f642") == words("\U0001f642")


@given(st.lists(st.text(max_size=3), max_size=30))
def test_a_scope_gives_every_name_once(texts: list[str]) -> None:
    """The later of two equal names gets a number; none replaces another."""
    scope = Scope()
    names = [scope.take(words(text)) for text in texts]
    assert len({lower(name) for name in names}) == len(texts)


def test_a_scope_prefers_alternatives_to_numbers() -> None:
    """`ProfileResource` says more than `Profile2`."""
    scope = Scope([("profile",)])
    assert scope.take(("Profile".lower(),), ("profile", "resource")) == (
        "profile",
        "resource",
    )
    assert scope.take(("profile",), ("profile", "resource")) == ("profile", "2")
    assert scope.take(("profile",)) == ("profile", "3")

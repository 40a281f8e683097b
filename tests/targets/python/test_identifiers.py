"""Python names for names from outside: always fit, never the same twice, never another tomorrow."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.design.words import words
from generator.targets.python.identifiers import (
    Identifier,
    Names,
    pascal_case,
    snake_case,
)

NAMES = st.text() | st.sampled_from(
    [*keyword.kwlist, "", "_", "__", "1", "a" * 300, "\ufb01"]
)


@given(NAMES)
def test_any_name_becomes_a_plain_identifier(name: str) -> None:
    """What is no identifier ends the statement that it stands in."""
    for made in (snake_case(words(name)), pascal_case(words(name))):
        assert made.isascii() and made.isidentifier()
        assert not keyword.iskeyword(made) and not made.startswith("_")
        assert len(made) < 80
    assert snake_case(words(name)).islower()


@given(st.lists(NAMES, max_size=20, unique=True))
def test_different_names_stay_different(names: list[str]) -> None:
    """Two parameters under one name: one of them could never be given."""
    scope = Names(["self"])
    names = [scope.take(snake_case(words(name))) for name in names]
    assert len({*names, "self"}) == len(names) + 1
    assert all(Identifier(name) == name for name in names)


@pytest.mark.parametrize(
    "text", ["", "1a", "_a", "a-b", "class", "None", "\xe9", "a b", "a\n"]
)
def test_what_is_no_identifier_cannot_be_made_one(text: str) -> None:
    """The type is the proof that a name went through the allow-list."""
    with pytest.raises(ValueError, match="not an identifier"):
        Identifier(text)


def test_used_names_get_the_next_free_one() -> None:
    """The first keeps its name, so that a later addition changes nothing for callers."""
    scope = Names(["list"])
    wanted = [Identifier(name) for name in ("list", "a", "a", "a", "a", "T", "T", "T")]
    assert [scope.take(name) for name in wanted] == [
        *("list_", "a", "a_", "a_2", "a_3", "T", "T2", "T3"),
    ]
    assert scope.take(Identifier("a"), Identifier("b")) == "b"


def test_companions_are_reserved_together() -> None:
    """Each group has several classes; another group may not be called like any of them."""
    scope = Names(companions=["Async"])
    wanted = [Identifier(name) for name in ("Things", "AsyncThings", "Async")]
    assert [scope.take(name) for name in wanted] == ["Things", "AsyncThings2", "Async"]
    other = Names(["AsyncThings"], companions=["Async"])
    assert other.take(Identifier("Things")) == "Things2"


def test_words_are_split() -> None:
    """Names of APIs come in every case; methods are written in one."""
    assert [
        snake_case(words(name))
        for name in ("pageSize", "HTMLText", "ID", "X-Tag", "a.b")
    ] == [
        *("page_size", "html_text", "id", "x_tag", "a_b"),
    ]
    assert [pascal_case(words(name)) for name in ("page_size", "HTML text", "2nd")] == [
        *("PageSize", "HTMLText", "T2nd"),
    ]

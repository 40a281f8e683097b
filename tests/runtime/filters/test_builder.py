"""Filters: what the API reads back is what was given, and nothing else is let through."""

from __future__ import annotations

import copy
import math
import pickle
import re
from collections import deque
from datetime import date, datetime, timedelta, timezone
from typing import Any, ClassVar, Literal, overload
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import ArgumentError, SyncClient
from generator.runtime.filters.builder import (
    DateTimeInput,
    Filter,
    FilterBuilder,
    FilterField,
    and_,
)
from generator.runtime.wire.appending import clauses_of
from tests.runtime.library import Remote

TEXT = {"type": "string"}
DATE_TIME = {"type": "string", "format": "date-time"}
COMPARISONS = ("greater-than", "less-than")


class ListBooks(FilterBuilder):
    """As the emitted code is."""

    _tool = "LIBRARY_LIST_BOOKS"
    _fields: ClassVar = {
        "title": FilterField(("contains", "equals"), ("any", "equals"), (), TEXT),
        "shelf.name": FilterField(("equals",), value=TEXT),
        "ids": FilterField(lists=("any",), value=TEXT),
        "state": FilterField(("equals",), ("any",), (), {"enum": ["lent", "here"]}),
        "lendable": FilterField(("equals",), ("any",), value={"type": "boolean"}),
        "pages": FilterField(COMPARISONS, value={"type": "integer"}),
        "weight": FilterField(COMPARISONS, value={"type": "number"}),
        "printed": FilterField(COMPARISONS, value=DATE_TIME),
        "bought": FilterField(COMPARISONS, value={"type": "string", "format": "date"}),
        "author": FilterField(bare=("has",)),
    }

    @overload
    @classmethod
    def equals(
        cls, field: Literal["title"], value: str | list[str] | tuple[str, ...]
    ) -> Filter: ...
    @overload
    @classmethod
    def equals(cls, field: Literal["shelf.name"], value: str) -> Filter: ...
    @overload
    @classmethod
    def equals(
        cls, field: Literal["state"], value: Literal["lent", "here"]
    ) -> Filter: ...
    @overload
    @classmethod
    def equals(cls, field: Literal["lendable"], value: bool) -> Filter: ...
    @classmethod
    def equals(cls, field: str, value: Any) -> Filter:
        """The field is this value."""
        return cls._clause("equals", field, value)

    @classmethod
    def any(
        cls, field: Literal["ids", "title"], value: list[str] | tuple[str, ...]
    ) -> Filter:
        """The field is one of these values."""
        return cls._clause("any", field, value)

    @classmethod
    def contains(cls, field: Literal["title"], value: str) -> Filter:
        """The field holds this text."""
        return cls._clause("contains", field, value)

    @overload
    @classmethod
    def greater_than(cls, field: Literal["pages"], value: int) -> Filter: ...
    @overload
    @classmethod
    def greater_than(cls, field: Literal["weight"], value: float) -> Filter: ...
    @overload
    @classmethod
    def greater_than(
        cls, field: Literal["printed"], value: DateTimeInput
    ) -> Filter: ...
    @overload
    @classmethod
    def greater_than(cls, field: Literal["bought"], value: date | str) -> Filter: ...
    @classmethod
    def greater_than(cls, field: str, value: Any) -> Filter:
        """The field is above this value."""
        return cls._clause("greater-than", field, value)

    @classmethod
    def has(cls, field: Literal["author"]) -> Filter:
        """The field is there."""
        return cls._clause("has", field)


# Reading back -------------------------------------------------------------------------------------


class Reader:
    """Reads filters by the grammar, strictly: what it does not know is an error."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def clauses(self) -> list[tuple[Any, ...]]:
        found = [self.clause()]
        while self.at < len(self.text):
            self.expect(",")
            found.append(self.clause())
        return found

    def clause(self) -> tuple[Any, ...]:
        operator = self.match(r"[a-z]+(?:-[a-z]+)*")
        self.expect("(")
        field = self.match(r"[a-z_]+(?:\.[a-z_]+)*")
        if self.peek() == ")":
            self.at += 1
            return operator, field
        self.expect(",")
        value = self.value()
        self.expect(")")
        return operator, field, value

    def value(self) -> Any:
        if self.peek() == "[":
            self.at += 1
            items = [self.value()]
            while self.peek() == ",":
                self.at += 1
                items.append(self.value())
            self.expect("]")
            return items
        if self.peek() in "'\"":
            return self.quoted()
        bare = self.match(r"[-+0-9A-Za-z:.]+")
        if bare in ("true", "false"):
            return bare == "true"
        if re.fullmatch(r"-?\d+", bare):
            return int(bare)
        if re.fullmatch(r"-?\d+\.\d+", bare):
            return float(bare)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", bare):
            return date.fromisoformat(bare)
        return datetime.fromisoformat(bare)

    def quoted(self) -> str:
        quote = self.text[self.at]
        self.at += 1
        read = ""
        while self.peek() != quote:
            if self.peek() == "\\":
                self.at += 1
                assert self.peek() in ("\\", quote)
            read += self.peek()
            self.at += 1
        self.at += 1
        return read

    def peek(self) -> str:
        assert self.at < len(self.text), f"ends too early: {self.text}"
        return self.text[self.at]

    def expect(self, char: str) -> None:
        assert self.peek() == char, f"{char} at {self.at} of {self.text}"
        self.at += 1

    def match(self, pattern: str) -> str:
        found = re.compile(pattern).match(self.text, self.at)
        assert found, f"{pattern} at {self.at} of {self.text}"
        self.at = found.end()
        return found.group()


def read(text: str) -> list[tuple[Any, ...]]:
    return Reader(text).clauses()


unicode_text = st.text(st.characters(exclude_categories=["Cs"]))
awkward_text = st.text(st.sampled_from("ab'\"\\(),[] AND&%\n"))
texts = unicode_text | awkward_text
offsets = st.timedeltas(timedelta(hours=-23), timedelta(hours=23)).map(
    lambda delta: timezone(timedelta(minutes=delta // timedelta(minutes=1)))
)
date_times = st.datetimes(timezones=offsets)
clauses = st.one_of(
    texts.map(lambda value: (ListBooks.equals("title", value), "equals", value)),
    texts.map(lambda value: (ListBooks.contains("title", value), "contains", value)),
    st.lists(texts, min_size=1).map(
        lambda value: (ListBooks.any("ids", value), "any", value)
    ),
    st.booleans().map(
        lambda value: (ListBooks.equals("lendable", value), "equals", value)
    ),
    st.integers(-(2**63), 2**63).map(
        lambda value: (ListBooks.greater_than("pages", value), "greater-than", value)
    ),
    st.floats(allow_nan=False, allow_infinity=False).map(
        lambda value: (ListBooks.greater_than("weight", value), "greater-than", value)
    ),
    date_times.map(
        lambda value: (ListBooks.greater_than("printed", value), "greater-than", value)
    ),
    st.dates().map(
        lambda value: (ListBooks.greater_than("bought", value), "greater-than", value)
    ),
)


@given(st.lists(clauses, min_size=1, max_size=4))
def test_what_is_read_back_is_what_was_given(
    made: list[tuple[Filter, str, Any]],
) -> None:
    """A name with an apostrophe must find its owner, and never somebody else."""
    filter = and_(*(one for one, _, _ in made))
    found = read(filter)
    assert len(found) == len(made)
    for (operator, _, value), (_, asked, wanted) in zip(found, made, strict=True):
        assert operator == asked
        assert (float(value) if isinstance(wanted, float) else value) == wanted
    # What other arguments add to a filter must see the same clauses.
    assert clauses_of(filter) == [str(one) for one, _, _ in made]


@given(texts)
def test_nothing_breaks_out_of_its_quotes(value: str) -> None:
    """Text from a form must stay text: a clause within it would ask for other people's data."""
    smuggled = f"{value}'),equals(shelf.name,'x"
    assert read(ListBooks.equals("title", smuggled)) == [("equals", "title", smuggled)]
    smuggled = smuggled.replace("'", '"')
    assert read(ListBooks.equals("title", smuggled)) == [("equals", "title", smuggled)]


def test_how_values_look() -> None:
    plus_two = timezone(timedelta(hours=2))
    cases: list[tuple[str, str]] = [
        (ListBooks.equals("title", "a b"), "equals(title,'a b')"),
        (ListBooks.equals("title", "O'Neil"), 'equals(title,"O\'Neil")'),
        (ListBooks.equals("title", "'\""), "equals(title,'\\'\"')"),
        (ListBooks.equals("title", "a\\"), "equals(title,'a\\\\')"),
        (ListBooks.equals("title", ""), "equals(title,'')"),
        (ListBooks.equals("title", ["a", "b"]), "equals(title,['a','b'])"),
        (ListBooks.any("ids", ("a",)), "any(ids,['a'])"),
        (ListBooks._clause("any", "ids", deque(["a"])), "any(ids,['a'])"),
        (ListBooks.equals("state", "lent"), "equals(state,'lent')"),
        (ListBooks.equals("lendable", True), "equals(lendable,true)"),
        (ListBooks.greater_than("pages", -3), "greater-than(pages,-3)"),
        (ListBooks.greater_than("weight", 1e-7), "greater-than(weight,0.0000001)"),
        (ListBooks.greater_than("weight", 1e21), f"greater-than(weight,1{'0' * 21})"),
        (ListBooks.greater_than("weight", 2), "greater-than(weight,2)"),
        (
            ListBooks.greater_than("printed", datetime(2026, 1, 2, 3, tzinfo=plus_two)),
            "greater-than(printed,2026-01-02T03:00:00+02:00)",
        ),
        (
            ListBooks.greater_than("printed", date(2026, 1, 2)),
            "greater-than(printed,2026-01-02)",
        ),
        (
            ListBooks.greater_than("printed", "2026-01-02T03:04:05.5Z"),
            "greater-than(printed,2026-01-02T03:04:05.5Z)",
        ),
        (
            ListBooks.greater_than("bought", "2026-01-02"),
            "greater-than(bought,2026-01-02)",
        ),
        (ListBooks.has("author"), "has(author)"),
    ]
    for made, expected in cases:
        assert made == expected
        assert str(made) == expected


def test_joining() -> None:
    one, other = ListBooks.equals("title", "a"), ListBooks.has("author")
    assert one & other == "equals(title,'a'),has(author)"
    assert one & "equals(x,1)" == "equals(title,'a'),equals(x,1)"
    assert "equals(x,1)" & one == "equals(x,1),equals(title,'a')"
    assert and_(one) == one
    for joined in (one & other, "equals(x,1)" & one, and_("a(b)")):
        assert type(joined) is Filter
    wrongs: list[Any] = [(), ("",), (one, " "), (None,), (one, 5)]
    for wrong in wrongs:
        with pytest.raises(ArgumentError, match="filters"):
            and_(*wrong)
    with pytest.raises(ArgumentError):
        one & None  # type: ignore[operator]


def test_a_filter_is_a_string() -> None:
    """So it can be stored, compared and passed on like one that was written by hand."""
    made = ListBooks.equals("title", "a")
    for again in (pickle.loads(pickle.dumps(made)), copy.deepcopy(made)):
        assert again == made
        assert type(again) is Filter
    assert made in {"equals(title,'a')"}


WRONG: list[tuple[str, Any, Any, str, str]] = [
    ("equals", "titel", "a", "field", "did you mean 'title'"),
    ("equals", None, "a", "field", "None is not a field"),
    ("equals", "title),has(x", "a", "field", "is not a field"),
    ("equals", "printed", "a", "field", "it accepts greater-than or less-than"),
    ("or", "title", "a", "field", "title does not accept or"),
    ("not", "title", "a", "field", "it accepts contains, equals or any"),
    ("equals", "title", None, "value", "must not be None"),
    ("equals", "title", 5, "value", "must be a string"),
    ("equals", "title", b"a", "value", "not bytes"),
    ("equals", "title", "\ud800", "value", "lone surrogate"),
    ("equals", "title", {"a": 1}, "value", "must be a string"),
    ("equals", "title", ["a", None], "value[1]", "must not be None"),
    ("equals", "title", [["a"]], "value[0]", "must be a string"),
    ("equals", "title", [], "value", "must not be empty"),
    ("contains", "title", ["a"], "value", "must be one value"),
    ("any", "ids", "a", "value", "must be a list of values for any, not a string"),
    ("any", "ids", {"a"}, "value", "must be a list of values for any, not a set"),
    ("equals", "state", "lentt", "value", "did you mean 'lent'"),
    ("equals", "lendable", "true", "value", "must be a boolean"),
    ("equals", "lendable", 1, "value", "must be a boolean"),
    ("greater-than", "pages", True, "value", "must be an integer"),
    ("greater-than", "pages", 10**30, "value", "64 bits"),
    ("greater-than", "weight", math.nan, "value", "is no number"),
    ("greater-than", "weight", math.inf, "value", "is no number"),
    ("greater-than", "printed", datetime(2026, 1, 2), "value", "needs a time zone"),
    ("greater-than", "printed", "2026-01-02T03:04:05", "value", "with a time zone"),
    ("greater-than", "printed", "2026-01-02),has(x)", "value", "with a time zone"),
    ("greater-than", "printed", 5, "value", "with a time zone"),
    (
        "greater-than",
        "bought",
        datetime(2026, 1, 2, tzinfo=timezone.utc),
        "value",
        "must be a date",
    ),
    ("has", "author", "a", "value", "is not accepted by has"),
]


@pytest.mark.parametrize(("operator", "field", "value", "path", "words"), WRONG)
def test_what_is_refused(
    operator: str, field: Any, value: Any, path: str, words: str
) -> None:
    """The API answers 400 to some of these, and to others with the wrong profiles."""
    with pytest.raises(ArgumentError) as caught:
        ListBooks._clause(operator, field, value)
    assert [fault.path for fault in caught.value.faults] == [path]
    assert words in caught.value.faults[0].message
    assert caught.value.tool == "LIBRARY_LIST_BOOKS"


def test_a_value_is_required_where_the_operator_takes_one() -> None:
    with pytest.raises(ArgumentError, match="value: is required"):
        ListBooks._clause("equals", "title")


def test_builders_are_not_made() -> None:
    with pytest.raises(TypeError, match="call its methods"):
        ListBooks()


@pytest.mark.parametrize("slug", ["LIBRARY_LIST_BOOKS", "LIBRARY_LEND"])
def test_filters_go_wherever_filter_text_does(
    slug: str, client: SyncClient, remote: Remote
) -> None:
    """Byte for byte, together with what other arguments add to the filter."""
    awkward = ListBooks.equals("title", "a AND b, c' \"d\\") & ListBooks.equals(
        "lendable", True
    )
    if slug == "LIBRARY_LEND":
        for one in (awkward, [awkward]):
            remote.requests.clear()
            client.call(slug, {"fixed__until": "2026-01-01", "filter": one})
            assert remote.json["filter"] == one
        return
    client.call(slug, {"filter": awkward, "shelf": "x"})
    query = parse_qs(urlsplit(str(remote.sent.url)).query, strict_parsing=True)
    assert query == {"filter": [f"{awkward},equals(shelf,'x')"]}
    remote.requests.clear()
    client.call(slug, {"filter": "equals( title , 'as it is' )"})
    query = parse_qs(urlsplit(str(remote.sent.url)).query, strict_parsing=True)
    assert query == {"filter": ["equals( title , 'as it is' )"]}

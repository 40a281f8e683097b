"""From arguments to a request: every rule of the table, in both spellings."""

from __future__ import annotations

import json
from datetime import datetime, timezone
from typing import Any

import pytest

from generator.runtime import OMIT, ArgumentError
from generator.runtime.wire.model import ABSENT, Field, Route, Slot, Tool
from generator.runtime.wire.prepared import PreparedRequest, Reserved
from generator.runtime.wire.request import build
from tests.runtime.library import (
    ADD_TO_SHELF,
    CREATE_BOOK,
    GET_BOOK,
    JSON,
    LEND,
    LIST_BOOKS,
    TAG,
    UPDATE_BOOK,
    VISIT,
    body,
)


def faults(tool: Tool[Any], arguments: dict[str, Any], **more: Any) -> dict[str, str]:
    with pytest.raises(ArgumentError) as caught:
        build(tool, arguments, **more)
    return {fault.path: fault.message for fault in caught.value.faults}


def sent(tool: Tool[Any], arguments: dict[str, Any], **more: Any) -> Any:
    request = build(tool, arguments, **more)
    assert request.content is not None
    return json.loads(request.content)


def tool_of(*fields: Field, **more: Any) -> Tool[Any]:
    route = Route(
        "op", more.pop("method", "POST"), more.pop("path", "/x"), fields, **more
    )
    return Tool("LIBRARY_X", "x.x", (route,))


BOTH_SPELLINGS: list[tuple[Tool[Any], dict[str, Any], dict[str, Any]]] = [
    (
        LIST_BOOKS,
        {
            "archived": False,
            "page_size": 20,
            "include_tags": True,
            "filter": "equals(a,'x') AND b(c)",
            "include": ["author"],
            "shelf": "A",
            "ids": [1, 2],
            "since": datetime(2026, 1, 2, tzinfo=timezone.utc),
            "trace": "t-1",
        },
        {
            "page__size": 20,
            "filter": "equals(a,'x') AND b(c)",
            "trace": "t-1",
            "shelf": "A",
            "include_tags": True,
            "include": ["author"],
            "archived": False,
            "ids": [1, 2],
            "since": "2026-01-02T00:00:00+00:00",
        },
    ),
    (
        CREATE_BOOK,
        {
            "tags": ["t1", {"type": "tag", "id": "t2"}],
            "place": {"geo": {"lat": 1.5}, "city": "Øslo"},
            "author_id": "a1",
            "subtitle": None,
            "title": "T",
        },
        {
            "data__attributes__title": "T",
            "data__attributes__place__city": "Øslo",
            "data__attributes__place__geo__lat": 1.5,
            "data__relationships__author__data__id": "a1",
            "data__attributes__subtitle": None,
            "data__relationships__tags__data": ["t1", {"type": "tag", "id": "t2"}],
        },
    ),
    (
        UPDATE_BOOK,
        {"title": None, "id": "b/1"},
        {"book_id": "b/1", "data__attributes__title": None, "data__id": "b/1"},
    ),
    (LEND, {"days": 3}, {"rolling__days": 3}),
    (
        ADD_TO_SHELF,
        {"titles": ["x"], "shelf_id": "s"},
        {"titles": ["x"], "shelf_id": "s"},
    ),
    (
        TAG,
        {"related_resource": "machines", "id": "t"},
        {"tag_id": "t", "related_resource": "machines"},
    ),
    (VISIT, {"name": "n", "branch_id": "b"}, {"branch_id": "b", "name": "n"}),
]


def whole(request: PreparedRequest) -> tuple[Any, ...]:
    return request.method, request.target, request.headers, request.content


@pytest.mark.parametrize(("tool", "python", "documented"), BOTH_SPELLINGS)
def test_both_spellings_send_the_same_bytes(
    tool: Tool[Any], python: dict[str, Any], documented: dict[str, Any]
) -> None:
    """An agent's call and a developer's must do the same, whatever order they were written in."""
    first = whole(build(tool, python))
    assert whole(build(tool, dict(reversed(python.items())))) == first
    assert whole(build(tool, documented, "documented")) == first


def test_queries() -> None:
    """Each value in the form in which the API reads it."""
    request = build(LIST_BOOKS, BOTH_SPELLINGS[0][1])
    assert request.query == [
        ("filter", "equals(a,'x'),b(c),equals(shelf,'A')"),
        ("include", "author,tags"),
        ("page[size]", "20"),
        ("since", "2026-01-02T00:00:00+00:00"),
        ("id", "1"),
        ("id", "2"),
        ("archived", "false"),
    ]
    assert request.headers == {"x-trace": "t-1"}
    assert request.target.endswith(
        "&page%5Bsize%5D=20&since=2026-01-02T00%3A00%3A00%2B00%3A00&id=1&id=2&archived=false"
    )
    # An empty list asks for nothing; an empty value would be refused by the API.
    assert build(LIST_BOOKS, {"include": []}).target == "/api/books"
    with pytest.raises(ArgumentError, match="must not be empty"):
        build(LIST_BOOKS, {"filter": ""})
    assert build(LIST_BOOKS, {"include": "a,b"}).query == [("include", "a,b")]


def test_contributions_alone_and_switched_off() -> None:
    """A switch that is off sends nothing; one that is on needs no list to add to."""
    assert build(LIST_BOOKS, {"include_tags": False}).target == "/api/books"
    assert build(LIST_BOOKS, {"include_tags": True}).query == [("include", "tags")]
    assert build(LIST_BOOKS, {"shelf": "A"}).query == [("filter", "equals(shelf,'A')")]
    timeframe = {"start": "2026-01-01", "end": "2026-02-01"}
    clauses = ["ge(day,2026-01-01)", "lt(day,2026-02-01)"]
    until = "2026-03-01T00:00:00Z"
    own = ["mine"]
    document = sent(LEND, {"until": until, "timeframe": timeframe, "filter": own})
    assert document["filter"] == ["mine", *clauses]
    assert own == ["mine"]
    assert sent(LEND, {"until": until, "timeframe": timeframe})["filter"] == clauses
    assert sent(LEND, {"until": until, "timeframe": timeframe, "filter": "mine"})[
        "filter"
    ] == ("mine," + ",".join(clauses))


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("b1", "/api/books/b1"),
        (
            "$custom:::$default:::a/b",
            "/api/books/%24custom%3A%3A%3A%24default%3A%3A%3Aa%2Fb",
        ),
        ("a b?c#d%e", "/api/books/a%20b%3Fc%23d%25e"),
        ("../x", "/api/books/..%2Fx"),
        ("é", "/api/books/%C3%A9"),
        ("a.b-c_d~e", "/api/books/a.b-c_d~e"),
    ],
)
def test_path_values_are_encoded_completely(value: str, path: str) -> None:
    """An id with a slash must not address something else."""
    assert build(GET_BOOK, {"id": value}).path == path


@pytest.mark.parametrize(
    "value", ["", ".", "..", "a\nb", "a\x00", "\x7f", "\x85", None, 5, ["a"]]
)
def test_path_values_that_cannot_be_addressed_are_refused(value: Any) -> None:
    """`DELETE /books/` instead of `DELETE /books/{id}` is the worst that can happen."""
    assert list(faults(GET_BOOK, {"id": value})) == ["id"]


def test_a_missing_path_value_is_refused() -> None:
    assert faults(GET_BOOK, {}) == {"id": "is required"}
    assert faults(GET_BOOK, {"id": OMIT}) == {"id": "is required"}


def test_bodies() -> None:
    """Constants, defaults and anchors fill in exactly what belongs to what is sent."""
    assert sent(CREATE_BOOK, {"title": "T"}) == {
        "data": {"type": "book", "attributes": {"title": "T", "properties": {}}}
    }
    assert sent(CREATE_BOOK, {"title": "T", "author_id": "a"})["data"][
        "relationships"
    ] == {"author": {"data": {"type": "author", "id": "a"}}}
    assert sent(CREATE_BOOK, {"title": "T", "tags": ["t"]})["data"][
        "relationships"
    ] == {"tags": {"data": [{"type": "tag", "id": "t"}]}}
    assert build(CREATE_BOOK, {"title": "é"}).content == (
        '{"data":{"type":"book","attributes":{"title":"é","properties":{}}}}'.encode()
    )
    assert build(CREATE_BOOK, {"title": "T"}).headers == {"content-type": JSON}


def test_a_default_in_the_table_is_not_the_callers_to_change() -> None:
    """The table is shared by all calls of the process."""
    request = build(CREATE_BOOK, {"title": "T"})
    request.body["data"]["attributes"]["properties"]["x"] = 1
    assert sent(CREATE_BOOK, {"title": "T"})["data"]["attributes"]["properties"] == {}


def test_required_within_an_anchor_only_when_its_object_is_sent() -> None:
    found = faults(CREATE_BOOK, {"title": "T", "author_role": "editor"})
    assert found == {"author_id": "is required when author_role is given"}


def test_none_and_left_out_are_two_things() -> None:
    """None sends null and so clears; left out keeps."""
    assert sent(UPDATE_BOOK, {"id": "b", "title": None})["data"]["attributes"] == {
        "title": None
    }
    assert "attributes" not in sent(UPDATE_BOOK, {"id": "b", "title": OMIT})["data"]
    assert "None" in faults(CREATE_BOOK, {"title": None})["title"]
    assert "None" in faults(LIST_BOOKS, {"page_size": None})["page_size"]
    assert "None" in faults(LIST_BOOKS, {"trace": None})["trace"]
    # A schema that says nothing does not allow null either.
    assert (
        "None"
        in faults(
            tool_of(Field("a", ("a",), (body("/a"),)), media_type=JSON), {"a": None}
        )["a"]
    )


def test_whole_objects() -> None:
    """A dict argument is its members; None clears it as a whole."""
    attributes = sent(CREATE_BOOK, {"title": "T", "place": None})["data"]["attributes"]
    assert attributes["place"] is None
    attributes = sent(CREATE_BOOK, {"title": "T", "place": {}})["data"]["attributes"]
    assert attributes["place"] == {}
    attributes = sent(CREATE_BOOK, {"title": "T", "place": {"city": None, "geo": OMIT}})
    assert attributes["data"]["attributes"]["place"] == {"city": None}
    given = {"title": "T", "place": {"ctiy": "x", "geo": {"lng": 1, "lat": 100}}}
    assert faults(CREATE_BOOK, given) == {
        "place.ctiy": "is not a member of place; did you mean 'city'?",
        "place.geo.lng": "is not a member of place.geo",
        "place.geo.lat": "must be at most 90, not 100",
    }
    assert faults(CREATE_BOOK, {"title": "T", "place": "Oslo"}) == {
        "place": "must be an object, not a string"
    }
    assert faults(CREATE_BOOK, {"title": "T", "place": {"geo": None}}) == {
        "place.geo": "must be an object, not None"
    }
    assert faults(CREATE_BOOK, {"title": "T", "place": {"geo": {}}}) == {
        "place.geo": "must not be empty; its members: lat"
    }


def test_whole_objects_by_documented_names_meet_their_members() -> None:
    """What is given in pieces is one object; what contradicts itself is refused."""
    given = {"city": "Oslo", "more": 1}
    arguments = {
        "data__attributes__title": "T",
        "data__attributes__place": given,
        "data__attributes__place__geo__lat": 1,
    }
    document = sent(CREATE_BOOK, arguments, spelling="documented")
    assert document["data"]["attributes"]["place"] == {
        "city": "Oslo",
        "more": 1,
        "geo": {"lat": 1},
    }
    assert given == {"city": "Oslo", "more": 1}
    for place, member in (({"city": "Oslo"}, "Rome"), (None, "Rome")):
        clash = {
            "data__attributes__title": "T",
            "data__attributes__place": place,
            "data__attributes__place__city": member,
        }
        assert list(faults(CREATE_BOOK, clash, spelling="documented")) == ["place.city"]


def test_a_value_in_several_slots() -> None:
    """The id of the path is repeated in the body, and is not asked for twice."""
    request = build(UPDATE_BOOK, {"id": "b/1", "title": "T"})
    assert request.path == "/api/books/b%2F1"
    assert request.body["data"]["id"] == "b/1"
    found = faults(
        UPDATE_BOOK, {"book_id": "b1", "data__id": "b2"}, spelling="documented"
    )
    assert found == {"data__id": "must be the same as id, which it repeats"}


def test_implied_values() -> None:
    """Options of one method settle the method; those of two contradict each other."""
    assert sent(LEND, {"days": 3}) == {
        "plan": {"method": "rolling", "days": 3, "unit": "day"}
    }
    until = "2026-01-01T00:00:00Z"
    assert sent(LEND, {"until": until})["plan"]["method"] == "fixed"
    assert faults(LEND, {"days": 3, "method": "fixed"}) == {
        "days": "goes with method='rolling' only"
    }
    assert faults(LEND, {"days": 3, "until": until}) == {
        "days": "cannot be given together with until"
    }


def test_needed_values() -> None:
    """An option that the API would ignore without another is refused."""
    until = "2026-01-01T00:00:00Z"
    assert (
        sent(LEND, {"until": until, "past": False, "local": True})["plan"]["past"]
        is False
    )
    assert faults(LEND, {"until": until, "past": True}) == {
        "past": "is taken only when local is True; it is left out"
    }
    assert faults(LEND, {"until": until, "past": True, "local": False}) == {
        "past": "is taken only when local is True; it is False"
    }


def test_refused_arguments_say_why() -> None:
    arguments = {"data__attributes__title": "T", "old__name": None}
    assert faults(CREATE_BOOK, arguments, spelling="documented") == {
        "old__name": "cannot be given: the API dropped it in 2024"
    }


def test_aliases_and_items() -> None:
    """Values as the page spells them, and as the API does."""
    assert build(GET_BOOK, {"id": "b", "fields": ["title", "average_opens"]}).query == [
        ("fields[book]", "title,open_count")
    ]
    found = faults(GET_BOOK, {"id": "b", "fields": ["titel", "year"]})
    assert found == {
        "fields[0]": "must be one of 'title', 'open_count', 'year', not 'titel'; "
        "did you mean 'title'?"
    }


def test_routes_are_chosen_by_arguments() -> None:
    assert (
        build(TAG, {"id": "t", "related_resource": "books"}).path == "/api/tags/t/books"
    )
    assert (
        build(ADD_TO_SHELF, {"shelf_id": "s", "book_ids": ["b"]}).path
        == "/api/shelves/s/books"
    )
    assert sent(ADD_TO_SHELF, {"shelf_id": "s", "titles": ["x"]}) == {
        "shelf": "s",
        "titles": ["x"],
    }
    assert faults(TAG, {"id": "t", "related_resource": "boks"}) == {
        "related_resource": "must be one of 'books', 'machines', not 'boks'; did you mean 'books'?"
    }
    assert faults(TAG, {"id": "t"}) == {
        "related_resource": "is required, one of 'books', 'machines'"
    }
    assert (
        "another operation"
        in faults(ADD_TO_SHELF, {"shelf_id": "s", "titles": ["x"], "note": "n"})["note"]
    )


def test_exactly_one_of_a_group() -> None:
    both = faults(ADD_TO_SHELF, {"shelf_id": "s", "titles": ["x"], "book_ids": ["b"]})
    assert both == {"book_ids": "give exactly one of book_ids or titles, not both"}
    none = faults(ADD_TO_SHELF, {"shelf_id": "s"})
    assert none == {"book_ids": "give exactly one of book_ids or titles, not none"}


def test_checks_of_the_finished_body() -> None:
    """Rules across members, told by the argument that they concern."""
    assert faults(LEND, {"local": True}) == {"until": "is required"}


def test_unknown_arguments() -> None:
    """The vendor's own client dropped them in silence."""
    assert faults(CREATE_BOOK, {"title": "T", "subtitel": "x"}) == {
        "subtitel": "is not an argument of this tool; did you mean 'subtitle' or 'title'?"
    }
    assert faults(CREATE_BOOK, {"title": "T", "data__attributes__subtitle": "x"}) == {
        "data__attributes__subtitle": "is not an argument here; it is called 'subtitle'"
    }
    found = faults(
        CREATE_BOOK,
        {"title": "T", "data__attributes__title": "T"},
        spelling="documented",
    )
    assert found == {
        "title": "is not an argument here; it is called 'data__attributes__title'"
    }
    hostile = 'x"\n\x1b[31m' + "y" * 500
    [path] = faults(CREATE_BOOK, {"title": "T", hostile: 1})
    assert path.isprintable()
    assert len(path) <= 100


def test_all_faults_at_once_with_both_names() -> None:
    with pytest.raises(ArgumentError) as caught:
        build(
            CREATE_BOOK,
            {"titel": "T", "subtitle": 5, "tags": ["a"] * 4, "place": {"city": 1}},
        )
    error = caught.value
    assert isinstance(error, ValueError)
    assert error.tool == "LIBRARY_CREATE_BOOK"
    assert [fault.path for fault in error.faults] == [
        "titel",
        "subtitle",
        "place.city",
        "tags",
        "title",
    ]
    assert "  - subtitle (data__attributes__subtitle): must be a string or None" in str(
        error
    )
    with pytest.raises(ArgumentError) as caught:
        build(CREATE_BOOK, {"data__attributes__title": 5}, "documented")
    assert str(caught.value) == (
        "LIBRARY_CREATE_BOOK: data__attributes__title (title): must be a string, not an integer"
    )


def test_extra_members_join_the_resource_in_its_envelope() -> None:
    """Nobody who adds a member thinks of the API's envelope; whoever writes it means it."""
    [route] = CREATE_BOOK.routes
    tool: Tool[Any] = Tool(
        "T", "t", (route._replace(members="/data/attributes"),), unique=""
    )
    plain = sent(tool, {"title": "T"}, extra_body={"colour": "red", "place": {"a": 1}})
    whole = {"data": {"attributes": {"colour": "red", "place": {"a": 1}}}}
    assert plain == sent(tool, {"title": "T"}, extra_body=whole)
    assert plain["data"]["attributes"]["colour"] == "red"
    assert sent(tool, {}, extra_body={"title": "T"}) == sent(tool, {"title": "T"})
    beside = sent(tool, {"title": "T"}, extra_body={"data": {"meta": 1}, "more": 2})
    assert (beside["data"]["meta"], beside["more"]) == (1, 2)
    found = faults(tool, {"title": "T"}, extra_body={"title": "U"})
    assert list(found) == ["extra_body.data.attributes.title"]


def test_extra_members() -> None:
    """What the page leaves out can be sent; what the tool sets cannot be overturned."""
    extra = {"data": {"attributes": {"locale": "nb"}, "meta": {"x": [1]}}}
    document = sent(CREATE_BOOK, {"title": "T"}, extra_body=extra)
    assert document["data"]["attributes"] == {
        "title": "T",
        "properties": {},
        "locale": "nb",
    }
    assert document["data"]["meta"] == {"x": [1]}
    assert extra == {"data": {"attributes": {"locale": "nb"}, "meta": {"x": [1]}}}
    found = faults(CREATE_BOOK, {"title": "T"}, extra_body={"data": {"type": "film"}})
    assert found == {"extra_body.data.type": "is set by the tool to something else"}
    assert sent(CREATE_BOOK, {"title": "T"}, extra_body={"data": {"type": "book"}})
    assert "extra_body" in faults(GET_BOOK, {"id": "b"}, extra_body={"a": 1})
    assert "extra_body.a" in faults(
        CREATE_BOOK, {"title": "T"}, extra_body={"a": float("nan")}
    )
    # Dates as everywhere, and what is wrong is told with its place.
    read_on = datetime(2026, 1, 2, 3, tzinfo=timezone.utc)
    found = sent(CREATE_BOOK, {"title": "T"}, extra_body={"read": [{"on": read_on}]})
    assert found["read"] == [{"on": "2026-01-02T03:00:00+00:00"}]
    naive = {"read": [{"on": read_on.replace(tzinfo=None)}]}
    found = faults(CREATE_BOOK, {"title": "T"}, extra_body=naive)
    assert "needs a time zone" in found["extra_body.read[0].on"]
    # What is required may come this way too.
    wanted = {"data": {"attributes": {"title": "T"}}}
    assert (
        sent(CREATE_BOOK, {}, extra_body=wanted)["data"]["attributes"]["title"] == "T"
    )


def test_extra_query_and_headers() -> None:
    request = build(
        LIST_BOOKS,
        {"page_size": 5},
        extra_query={"fields[book]": ["a", "b"], "debug": True, "none": OMIT},
        extra_headers={"X-Debug": "1"},
    )
    assert request.query == [
        ("page[size]", "5"),
        ("fields[book]", "a,b"),
        ("debug", "true"),
    ]
    assert request.headers == {"x-debug": "1"}
    assert "extra_query.page[size]" in faults(
        LIST_BOOKS, {"page_size": 5}, extra_query={"page[size]": 6}
    )
    assert "extra_query.a" in faults(LIST_BOOKS, {}, extra_query={"a": None})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "x"),
        ("X-Token", "x"),
        ("Host", "evil.example"),
        ("Content-Length", "0"),
        ("X-A", "a\r\nX-B: c"),
        ("X-A\r\nX-B", "c"),
        ("X A", "c"),
        ("X-A", "\u2603"),
        ("X-A", 5),
    ],
)
def test_headers_that_are_refused(name: str, value: Any) -> None:
    """Smuggled headers and other people's credentials."""
    found = faults(
        LIST_BOOKS,
        {},
        extra_headers={name: value},
        reserved=Reserved(headers=frozenset({"x-token"})),
    )
    assert len(found) == 1


def test_a_credential_in_the_query_is_not_replaced() -> None:
    found = faults(
        LIST_BOOKS,
        {},
        extra_query={"key": "of another account", "page": "2"},
        reserved=Reserved(query=frozenset({"key"})),
    )
    assert list(found) == ["extra_query.key"]


def test_header_arguments_with_line_breaks_are_refused() -> None:
    assert list(faults(LIST_BOOKS, {"trace": "a\r\nb: c"})) == ["trace"]


def test_values_are_the_callers_own() -> None:
    """Nothing that was passed in is changed."""
    arguments = {"title": "T", "properties": {"a": {"b": 1}}, "tags": ["t"]}
    build(
        CREATE_BOOK,
        arguments,
        extra_body={"data": {"attributes": {"properties": {"a": {"c": 2}}}}},
    )
    assert arguments == {"title": "T", "properties": {"a": {"b": 1}}, "tags": ["t"]}


def test_repeatable() -> None:
    """What may be sent again without doing anything twice."""
    assert build(GET_BOOK, {"id": "b"}).repeatable
    assert not build(CREATE_BOOK, {"title": "T"}).repeatable
    assert build(CREATE_BOOK, {"title": "T", "unique_id": "u"}).repeatable
    assert not build(CREATE_BOOK, {"title": "T", "unique_id": OMIT}).repeatable
    assert not build(CREATE_BOOK, {"title": "T", "unique_id": ""}).repeatable
    update = {"id": "b", "title": "T"}
    assert build(UPDATE_BOOK, update).repeatable
    # What the tool does not know may append, say: done twice it is not what was asked for.
    more = {"meta": {"append": {"tags": "t"}}}
    assert not build(UPDATE_BOOK, update, extra_body=more).repeatable
    assert build(UPDATE_BOOK, update, extra_body={}).repeatable


def test_pointers_with_escapes_and_the_root() -> None:
    document = sent(
        tool_of(
            Field("a", ("a",), (body("/x~1y/z~0"),)),
            Field("b", ("b",), (body("/x~1y/w"),)),
            media_type=JSON,
        ),
        {"a": 1, "b": 2},
    )
    assert document == {"x/y": {"z~": 1, "w": 2}}
    root = tool_of(
        Field("all", ("all",), (body(""),), {"type": "object"}),
        Field("b", ("b",), (body("/b"),)),
        media_type=JSON,
    )
    mine = {"a": 1}
    assert sent(root, {"all": mine, "b": 2}) == {"a": 1, "b": 2}
    assert mine == {"a": 1}


def test_two_arguments_for_one_slot() -> None:
    """Both may be documented for it; they may agree, but not differ."""
    tool = tool_of(
        Field("one", ("one",), (body("/at"),)),
        Field("two", ("two",), (body("/at"),)),
        media_type=JSON,
    )
    assert sent(tool, {"two": 1}) == {"at": 1}
    assert sent(tool, {"one": 1, "two": 1}) == {"at": 1}
    assert list(faults(tool, {"one": 1, "two": 2})) == ["two"]


def test_a_defective_table_is_found_when_it_is_first_used() -> None:
    """Never by sending something else than was meant."""
    twice = tool_of(
        Field("a", ("a",), (body("/a"),)), Field("b", ("a",), (body("/b"),))
    )
    with pytest.raises(TypeError, match="two fields for Python's 'a'"):
        build(twice, {})
    with pytest.raises(TypeError, match="no field 'zz' to repeat"):
        build(tool_of(Field("a", same_as="zz")), {})


def test_default_outside_of_the_body() -> None:
    tool = tool_of(
        Field(
            "size",
            ("size",),
            (Slot("query", "size"),),
            {"type": "integer"},
            default=10,
        ),
        Field("none", ("none",), (Slot("query", "none"),), default=ABSENT),
        method="GET",
    )
    assert build(tool, {}).target == "/x?size=10"
    assert build(tool, {"size": 3}).target == "/x?size=3"


@pytest.mark.parametrize("key", ["a\n\x1b[31m", "\ud800", "k" * 5000, 10**30])
def test_messages_are_safe_to_print(key: Any) -> None:
    """They are shown in terminals, logs and to models, whatever the keys within values are."""
    arguments = {"title": "T", "properties": {key: float("nan")}, "place": {key: 1}}
    extra: dict[str, Any] = {
        "extra_body": {key: float("nan")},
        "extra_query": {key: None},
    }
    with pytest.raises(ArgumentError) as caught:
        build(CREATE_BOOK, arguments, **extra)
    text = str(caught.value)
    assert text.replace("\n", "").isprintable()
    assert len(text) < 1500
    assert len(caught.value.faults) >= 4

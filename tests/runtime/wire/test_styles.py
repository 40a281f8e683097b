"""Parameter styles: every row of the "Style Examples" table of OpenAPI 3.1.1, and what it leaves
open."""

from __future__ import annotations

from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from generator.runtime import ArgumentError
from generator.runtime.wire.model import Encoding, Field, Route, Slot, Tool
from generator.runtime.wire.prepared import PreparedRequest
from generator.runtime.wire.request import build
from generator.runtime.wire.styles import STYLES

EMPTY = ""
STRING = "blue"
ARRAY = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}
REFUSED = None
"""The specification says n/a, or what it says would address something else."""


def built(slot: Slot, value: Any, **route: Any) -> PreparedRequest:
    path = route.pop("path", "/x")
    if slot.location == "path":
        path += "/{color}"
    table = Route("op", "GET", path, (Field("c", ("c",), (slot,)),), **route)
    return build(Tool("T", "t.t", (table,)), {"c": value})


def sent(location: str, style: str, explode: bool, value: Any) -> str:
    """The value in the request, as the table shows it."""
    request = built(Slot(location, "color", _encoding(style, explode)), value)
    if location == "path":
        return request.path.removeprefix("/x/")
    if location == "header":
        return request.headers.get("color", "")
    if location == "cookie":
        return request.headers.get("cookie", "")
    return request.target.removeprefix("/x")


def _encoding(style: str, explode: bool) -> Encoding:
    return Encoding(style, explode, allow_empty=True)


TABLE: list[tuple[str, str, bool, list[str | None]]] = [
    (
        "path",
        "matrix",
        False,
        [
            ";color",
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ],
    ),
    (
        "path",
        "matrix",
        True,
        [
            ";color",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ],
    ),
    (
        "path",
        "label",
        False,
        [REFUSED, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    ),
    (
        "path",
        "label",
        True,
        [REFUSED, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    ),
    (
        "path",
        "simple",
        False,
        [REFUSED, "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ),
    (
        "path",
        "simple",
        True,
        [REFUSED, "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ),
    ("header", "simple", False, ["", "blue", "blue,black,brown", "R,100,G,200,B,150"]),
    ("header", "simple", True, ["", "blue", "blue,black,brown", "R=100,G=200,B=150"]),
    (
        "query",
        "form",
        False,
        [
            "?color=",
            "?color=blue",
            "?color=blue,black,brown",
            "?color=R,100,G,200,B,150",
        ],
    ),
    (
        "query",
        "form",
        True,
        [
            "?color=",
            "?color=blue",
            "?color=blue&color=black&color=brown",
            "?R=100&G=200&B=150",
        ],
    ),
    (
        "query",
        "spaceDelimited",
        False,
        [
            "?color=",
            "?color=blue",
            "?color=blue%20black%20brown",
            "?color=R%20100%20G%20200%20B%20150",
        ],
    ),
    (
        "query",
        "pipeDelimited",
        False,
        [
            "?color=",
            "?color=blue",
            "?color=blue%7Cblack%7Cbrown",
            "?color=R%7C100%7CG%7C200%7CB%7C150",
        ],
    ),
    (
        "query",
        "deepObject",
        True,
        [
            "?color=",
            "?color=blue",
            "?color%5B0%5D=blue&color%5B1%5D=black&color%5B2%5D=brown",
            "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ],
    ),
    (
        "query",
        "brackets",
        True,
        [
            "?color=",
            "?color=blue",
            "?color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
            "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ],
    ),
    (
        "query",
        "dots",
        True,
        [
            "?color=",
            "?color=blue",
            "?color=blue&color=black&color=brown",
            "?color.R=100&color.G=200&color.B=150",
        ],
    ),
    # A cookie's pairs are parted as cookies are: OpenAPI's own & is for queries (appendix D).
    (
        "cookie",
        "form",
        False,
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
    ),
    (
        "cookie",
        "form",
        True,
        [
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ],
    ),
]

CASES = [
    pytest.param(location, style, explode, value, expected, id=f"{location} {style}")
    for location, style, explode, row in TABLE
    for value, expected in zip((EMPTY, STRING, ARRAY, OBJECT), row, strict=True)
]


@pytest.mark.parametrize(("location", "style", "explode", "value", "expected"), CASES)
def test_values_are_written_as_the_specification_shows(
    location: str, style: str, explode: bool, value: Any, expected: str | None
) -> None:
    """A server that follows the specification reads what was given."""
    if expected is None:
        with pytest.raises(ArgumentError, match=r"must not be"):
            sent(location, style, explode, value)
    else:
        assert sent(location, style, explode, value) == expected


@pytest.mark.parametrize(
    ("location", "expected"),
    [("query", ""), ("header", ""), ("cookie", ""), ("path", REFUSED)],
)
@pytest.mark.parametrize("value", [[], {}])
@pytest.mark.parametrize("explode", [True, False])
def test_an_empty_array_or_object_is_not_sent(
    location: str, expected: str | None, value: Any, explode: bool
) -> None:
    """RFC 6570 has nothing for them; in a path something must be there."""
    if expected is None:
        with pytest.raises(ArgumentError, match="must not be empty"):
            sent(location, "", explode, value)
    else:
        assert sent(location, "", explode, value) == expected


@pytest.mark.parametrize(
    ("location", "style", "explode", "value"),
    [
        ("query", "form", False, ["a,b"]),
        ("query", "form", False, ["a", ""]),
        ("query", "form", False, {"a,b": 1}),
        ("query", "spaceDelimited", False, ["a b"]),
        ("query", "pipeDelimited", False, ["a|b"]),
        ("header", "simple", False, ["a,b"]),
        ("path", "label", True, ["a.b"]),
        ("query", "form", True, {"a": [1]}),
        ("query", "form", True, [[1]]),
        ("query", "form", True, [None]),
        ("path", "simple", False, [{"a": 1}]),
    ],
)
def test_values_that_would_be_read_as_others_are_refused(
    location: str, style: str, explode: bool, value: Any
) -> None:
    """Never a request that says something else than the caller."""
    with pytest.raises(ArgumentError):
        sent(location, style, explode, value)


def test_separators_within_items_are_encoded_where_that_tells_them_apart() -> None:
    assert sent("path", "simple", False, ["a,b", "c/d"]) == "a%2Cb,c%2Fd"
    assert sent("path", "matrix", True, ["a;b=c"]) == ";color=a%3Bb%3Dc"
    assert sent("path", "label", False, ["a.b"]) == ".a.b"


def test_nested_values() -> None:
    """As servers that know brackets and dots read them."""
    value = {"a": {"b": 1}, "c": [{"d": True}, {"d": "x"}], "e": ["f", "g"]}
    found = {
        style: STYLES[style](True).pairs("n", value)  # type: ignore[attr-defined]
        for style in ("deepObject", "brackets", "indexedBrackets", "dots")
    }
    assert found["indexedBrackets"] == [
        ("n[a][b]", "1"),
        ("n[c][0][d]", "true"),
        ("n[c][1][d]", "x"),
        ("n[e][0]", "f"),
        ("n[e][1]", "g"),
    ]
    assert found["deepObject"] == found["indexedBrackets"]
    assert [name for name, _ in found["brackets"]] == [
        *("n[a][b]", "n[c][][d]", "n[c][][d]", "n[e][]", "n[e][]")
    ]
    assert [name for name, _ in found["dots"]] == [
        *("n.a.b", "n.c.0.d", "n.c.1.d", "n.e", "n.e")
    ]


def test_content() -> None:
    """A parameter with a media type of its own is JSON in text."""
    json = Encoding(content="application/json")
    value = {"kind": "tug", "name": "Ö, &"}
    request = built(Slot("query", "filter", json), value)
    assert request.query == [("filter", '{"kind":"tug","name":"\\u00d6, &"}')]
    assert "%26" in request.target
    assert built(Slot("header", "X-F", json), value).headers == {
        "x-f": '{"kind":"tug","name":"\\u00d6, &"}'
    }
    assert built(Slot("path", "color", json), [1]).path == "/x/%5B1%5D"
    assert built(Slot("query", "q", json), "a").query == [("q", '"a"')]
    plain = Encoding(content="text/plain")
    assert built(Slot("query", "q", plain), "a").query == [("q", "a")]


def test_reserved_characters() -> None:
    """They stay where the document says so, but for those that would end the value."""
    slot = Slot("query", "to", Encoding(allow_reserved=True))
    request = built(slot, "https://x.example/a b?c=d&e#f+%20%2")
    assert request.target == ("/x?to=https://x.example/a%20b?c=d%26e%23f%2B%20%252")
    assert "%3A%2F%2F" in built(Slot("query", "to"), "https://x").target


def test_empty_text_in_a_query() -> None:
    """Sent only where the document allows it: elsewhere it hides a value that is missing."""
    assert built(Slot("query", "q", Encoding(allow_empty=True)), "").target == "/x?q="
    with pytest.raises(ArgumentError, match="leave it out"):
        built(Slot("query", "q"), "")


def test_a_union_of_a_scalar_and_an_array_is_written_by_its_value() -> None:
    slot = Slot("query", "ids", Encoding(explode=True))
    assert built(slot, "a").target == "/x?ids=a"
    assert built(slot, ["a", "b"]).target == "/x?ids=a&ids=b"


def test_a_query_that_belongs_to_the_path() -> None:
    """It stays first, and arguments follow it."""
    slot = Slot("query", "q")
    assert built(slot, "a", path="/x?action=find").target == "/x?action=find&q=a"
    table = Route(
        "op",
        "GET",
        "/x?id={id}",
        (Field("id", ("id",), (Slot("path", "id"),)),),
    )
    request = build(Tool("T", "t.t", (table,)), {"id": "a&b"})
    assert (request.path, request.target) == ("/x", "/x?id=a%26b")


def test_members_of_an_exploded_object_do_not_overwrite_other_arguments() -> None:
    """They stand beside them in the query, whatever they are called."""
    exploded = Slot("query", "extra", Encoding(explode=True))
    fields = (
        Field("q", ("q",), (Slot("query", "q"),)),
        Field("x", ("x",), (exploded,)),
    )
    tool: Tool[Any] = Tool("T", "t.t", (Route("op", "GET", "/x", fields),))
    assert build(tool, {"q": 1, "x": {"r": 2}}).target == "/x?q=1&r=2"
    with pytest.raises(ArgumentError, match="conflicts with another argument"):
        build(tool, {"q": 1, "x": {"q": 2}})


@pytest.mark.parametrize(
    ("location", "style"),
    [("path", "form"), ("header", "deepObject"), ("query", "label")],
)
def test_a_style_that_a_location_does_not_have_is_a_defect_of_the_table(
    location: str, style: str
) -> None:
    with pytest.raises(TypeError, match=f"no style '{style}' here"):
        built(Slot(location, "color", Encoding(style)), "a")


def test_cookies() -> None:
    """One header for all of them; what would end a cookie, or is lost there, is refused."""
    fields = tuple(
        Field(name, (name,), (Slot("cookie", name),)) for name in ("sid", "lang")
    )
    tool: Tool[Any] = Tool("T", "t.t", (Route("op", "GET", "/x", fields),))
    request = build(tool, {"sid": "a=b/c+d", "lang": "%C3%A9"})
    assert request.headers == {"cookie": "sid=a=b/c+d; lang=%C3%A9"}
    for value in ("a;b", "a b", 'a"', "é", "a\r\nb", "\\", "\x7f"):
        with pytest.raises(ArgumentError, match="which cookies forbid"):
            build(tool, {"sid": value})


@pytest.mark.parametrize("value", [" a", "a ", " ", "\ta", "é", "☃", "a\r\nb", "\x7f"])
def test_header_values_that_would_not_arrive_as_they_are(value: str) -> None:
    """What HTTP drops, forbids or does not define is refused before it is sent."""
    with pytest.raises(ArgumentError, match="must"):
        built(Slot("header", "X-A"), value)


def test_decimals_and_uuids_are_sent_as_their_text() -> None:
    """A float in between would change an amount."""
    amount, exact = Decimal("1.10"), Decimal("0.1000000000000000055511151231257827")
    schema = {"type": "number"}
    query = Field("q", ("q",), (Slot("query", "q"),), schema)
    tool: Tool[Any] = Tool("T", "t.t", (Route("op", "GET", "/x", (query,)),))
    assert build(tool, {"q": amount}).target == "/x?q=1.10"
    assert build(tool, {"q": exact}).target == f"/x?q={exact}"
    for value in ("NaN", "sNaN", "Infinity"):
        with pytest.raises(ArgumentError, match="no number"):
            build(tool, {"q": Decimal(value)})
    text = Field("q", ("q",), (Slot("query", "q"),), {"type": "string"})
    tool = Tool("T", "t.t", (Route("op", "GET", "/x", (text,)),))
    assert build(tool, {"q": amount}).target == "/x?q=1.10"
    assert build(tool, {"q": UUID(int=5)}).target.endswith("-000000000005")
    body = Field("q", ("q",), (Slot("body", "/q"),), {})
    route = Route("op", "POST", "/x", (body,), "application/json")
    tool = Tool("T", "t.t", (route,))
    assert build(tool, {"q": [amount]}).content == b'{"q":[1.1]}'
    with pytest.raises(ArgumentError, match="more digits"):
        build(tool, {"q": exact})

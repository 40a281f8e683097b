"""Request bodies of every media type."""

from __future__ import annotations

import io
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.runtime import ArgumentError
from generator.runtime.files.parts import Part
from generator.runtime.files.uploads import Upload
from generator.runtime.wire.model import Encoding, Field, Route, Slot, Tool
from generator.runtime.wire.prepared import PreparedRequest
from generator.runtime.wire.request import build

URL_ENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def built(
    media_type: str, slots: dict[str, Slot], arguments: dict[str, Any], **more: Any
) -> PreparedRequest:
    """A request whose arguments go to the slots of the same names."""
    schemas = more.pop("schemas", {})
    extra = more.pop("extra_body", None)
    spelling = more.pop("spelling", "python")
    fields = tuple(
        Field(name, (name,), (slot,), schemas.get(name, {"type": _ANY}))
        for name, slot in slots.items()
    )
    route = Route("op", "POST", "/x", fields, media_type, **more)
    return build(Tool("T", "t.t", (route,)), arguments, spelling, extra_body=extra)


_ANY = ["string", "number", "boolean", "null", "object", "array"]
ROOT = {"it": Slot("body", "")}


@pytest.mark.parametrize(
    "media_type",
    [
        "application/json",
        "application/json; charset=utf-8",
        "application/vnd.api+json",
        "application/merge-patch+json",
        "application/json-patch+json",
        "application/scim+JSON",
    ],
)
@pytest.mark.parametrize(
    ("value", "content"),
    [
        ({"a": None, "b": [1]}, b'{"a":null,"b":[1]}'),
        ([{"op": "remove", "path": "/a"}], b'[{"op":"remove","path":"/a"}]'),
        ("text é", '"text é"'.encode()),
        (5, b"5"),
        (True, b"true"),
        (None, b"null"),
        ({}, b"{}"),
        ([], b"[]"),
        ("", b'""'),
    ],
)
def test_any_json_value_is_a_body(media_type: str, value: Any, content: bytes) -> None:
    """Arrays, maps, scalars and null as well as objects, in every media type of JSON."""
    request = built(media_type, ROOT, {"it": value})
    assert request.content == content
    assert request.headers == {"content-type": media_type}


@pytest.mark.parametrize(
    ("media_type", "content"),
    [
        ("application/json", b"{}"),
        (URL_ENCODED, b""),
        ("text/plain", b""),
        ("application/x-ndjson", b""),
        ("application/octet-stream", b""),
    ],
)
def test_a_required_body_is_sent_even_when_it_is_empty(
    media_type: str, content: bytes
) -> None:
    """Servers refuse a request that lacks the body that they announce."""
    slots = {
        "a": Slot("file", "") if media_type.endswith("stream") else Slot("body", "/a")
    }
    request = built(media_type, slots, {}, body_required=True)
    assert request.content == content
    assert request.headers == {"content-type": media_type}
    request = built(media_type, slots, {})
    assert request.content is None
    assert request.headers == {}


def test_a_required_multipart_body_without_parts() -> None:
    request = built(MULTIPART, {"a": Slot("form", "a")}, {}, body_required=True)
    assert request.form is None
    assert request.content == b"--no-parts--\r\n"
    assert request.headers["content-type"] == f"{MULTIPART}; boundary=no-parts"
    request = built(MULTIPART, {"a": Slot("form", "a")}, {})
    assert (request.form, request.content) == (None, None)


def pairs(request: PreparedRequest) -> list[tuple[str, str]]:
    assert request.headers["content-type"] == URL_ENCODED
    assert request.content is not None
    return parse_qsl(
        request.content.decode(), keep_blank_values=True, strict_parsing=True
    )


NESTED = {"b": {"c": 1}, "d": [{"e": True}], "f": ["x", "y"], "g": "é &="}


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        (
            "",
            [
                ("b", '{"c":1}'),
                ("d", '{"e":true}'),
                ("f", "x"),
                ("f", "y"),
                ("g", "é &="),
            ],
        ),
        (
            "brackets",
            [
                ("b[c]", "1"),
                ("d[][e]", "true"),
                ("f[]", "x"),
                ("f[]", "y"),
                ("g", "é &="),
            ],
        ),
        (
            "indexedBrackets",
            [
                ("b[c]", "1"),
                ("d[0][e]", "true"),
                ("f[0]", "x"),
                ("f[1]", "y"),
                ("g", "é &="),
            ],
        ),
        (
            "dots",
            [
                ("b.c", "1"),
                ("d.0.e", "true"),
                ("f", "x"),
                ("f", "y"),
                ("g", "é &="),
            ],
        ),
    ],
)
@pytest.mark.parametrize("location", ["body", "form"])
def test_url_encoded_forms(
    style: str, expected: list[tuple[str, str]], location: str
) -> None:
    """Fields by name or by pointer, in the notation that the service knows."""
    prefix = "/" if location == "body" else ""
    slots = {name: Slot(location, prefix + name) for name in NESTED}
    request = built(URL_ENCODED, slots, NESTED, form_style=style)
    assert pairs(request) == expected
    # Members of members have slots of their own in a body.
    inner = {"c": Slot("body", "/b/c"), "g": Slot("body", "/g")}
    request = built(URL_ENCODED, inner, {"c": 1, "g": "a b"}, form_style=style)
    assert pairs(request) == [expected[0], ("g", "a b")]
    assert request.content is not None
    assert request.content.endswith(b"g=a+b")


def test_fields_with_an_encoding_of_their_own() -> None:
    """OpenAPI's encoding object: a style or a media type for one field."""
    slots = {
        "ids": Slot("body", "/ids", Encoding("form")),
        "tags": Slot("form", "tags", Encoding("pipeDelimited")),
        "meta": Slot("form", "meta", Encoding("deepObject", True)),
        "raw": Slot("form", "raw", Encoding(content="application/json")),
    }
    given = {"ids": [1, 2], "tags": ["a", "b"], "meta": {"k": "v"}, "raw": [1]}
    assert sorted(pairs(built(URL_ENCODED, slots, given))) == [
        ("ids", "1,2"),
        ("meta[k]", "v"),
        ("raw", "[1]"),
        ("tags", "a|b"),
    ]


def test_what_a_form_cannot_hold_is_refused_by_name() -> None:
    slots = {"a": Slot("body", "/a"), "b": Slot("form", "b")}
    with pytest.raises(ArgumentError) as caught:
        built(URL_ENCODED, slots, {"a": None})
    assert caught.value.faults[0].path == "a"
    with pytest.raises(ArgumentError) as caught:
        built(URL_ENCODED, slots, {"a": {"x": [None]}}, form_style="brackets")
    assert caught.value.faults[0].path.startswith("a")
    with pytest.raises(ArgumentError, match="must be an object"):
        built(URL_ENCODED, ROOT, {"it": [1]})


def test_callers_may_add_fields_to_a_form() -> None:
    slots = {"a": Slot("body", "/a")}
    request = built(URL_ENCODED, slots, {"a": 1}, extra_body={"b": {"c": 2}})
    assert pairs(request) == [("a", "1"), ("b", '{"c":2}')]


FILE = {"type": "string"}
FILES = {"type": "array", "items": FILE, "minItems": 1}


def parts(slots: dict[str, Slot], arguments: dict[str, Any], **more: Any) -> list[Part]:
    form = built(MULTIPART, slots, arguments, **more).form
    assert form is not None
    return form


def test_multipart_parts_have_types_of_their_own() -> None:
    """Several files under one name, JSON for objects, a part for each item of a list."""
    slots = {
        "files": Slot("file", "files"),
        "meta": Slot("form", "meta"),
        "tags": Slot("form", "tags"),
        "flag": Slot("form", "flag"),
    }
    given = {
        "files": [b"one", ("two.txt", b"two", "text/plain")],
        "meta": {"a": 1},
        "tags": ["x", "y"],
        "flag": True,
    }
    one, two, *rest = parts(slots, given, schemas={"files": FILES})
    assert isinstance(one.content, Upload)
    assert isinstance(two.content, Upload)
    assert (one.name, one.content.source) == ("files", b"one")
    assert (two.content.filename, two.content.content_type) == ("two.txt", "text/plain")
    assert rest == [
        Part("meta", '{"a":1}', "application/json"),
        Part("tags", "x"),
        Part("tags", "y"),
        Part("flag", "true"),
    ]


@pytest.mark.parametrize("media_type", [URL_ENCODED, MULTIPART])
def test_fields_stand_in_the_order_of_the_table(media_type: str) -> None:
    """Whether they are named or pointed at; those of the caller's own come last."""
    slots = {
        "a": Slot("body", "/a/b"),
        "c": Slot("form", "c"),
        "d": Slot("body", "/d"),
    }
    given = {"d": 1, "c": 2, "a": 3}
    request = built(media_type, slots, given, extra_body={"z": 4})
    if request.form is None:
        found = [name for name, _ in pairs(request)]
    else:
        found = [part.name for part in request.form]
    assert found == ["a", "c", "d", "z"]


def test_multipart_encodings() -> None:
    """Content types, headers and styles that the document gives to a part."""
    slots = {
        "list": Slot("form", "list", Encoding(content="application/json")),
        "note": Slot("form", "note", Encoding(content="text/markdown")),
        "deep": Slot("form", "deep", Encoding("deepObject", True)),
        "body": Slot("body", "/whole", Encoding(headers={"X-Kind": "a"})),
        "file": Slot("file", "file", Encoding(content="image/x-raw")),
    }
    given = {
        "list": [1, 2],
        "note": "*",
        "deep": {"k": 1},
        "body": {"a": {"b": 2}},
        "file": b"?",
    }
    found = {part.name: part for part in parts(slots, given, schemas={"file": FILE})}
    assert found["list"] == Part("list", "[1,2]", "application/json")
    assert found["note"] == Part("note", "*", "text/markdown")
    assert found["deep[k]"] == Part("deep[k]", "1")
    whole = Part("whole", '{"a":{"b":2}}', "application/json", {"X-Kind": "a"})
    assert found["whole"] == whole
    assert found["file"].content_type == "image/x-raw"


def test_lists_of_files_are_checked_one_by_one() -> None:
    slots = {"files": Slot("file", "files")}
    with pytest.raises(ArgumentError) as caught:
        parts(slots, {"files": [b"a", 5]}, schemas={"files": FILES})
    assert [fault.path for fault in caught.value.faults] == ["files[1]"]
    with pytest.raises(ArgumentError, match="at least 1 file"):
        parts(slots, {"files": []}, schemas={"files": FILES})
    assert len(parts(slots, {"files": b"lone"}, schemas={"files": FILES})) == 1
    with pytest.raises(ArgumentError, match="any file of this machine"):
        parts(
            slots,
            {"files": [b"a", "/etc/passwd"]},
            schemas={"files": FILES},
            spelling="documented",
        )


@pytest.mark.parametrize("slot", [Slot("file", ""), Slot("body", "")])
def test_bytes_as_they_are(slot: Slot) -> None:
    kind = "application/octet-stream"
    request = built(kind, {"it": slot}, {"it": b"\x00\xff"}, schemas={"it": FILE})
    assert request.content == b"\x00\xff"
    assert request.headers == {"content-type": kind}
    file = io.BytesIO(b"abc")
    request = built("image/png", {"it": slot}, {"it": file}, schemas={"it": FILE})
    assert request.upload is not None
    assert (request.upload.source, request.upload.size) == (file, 3)
    with pytest.raises(ArgumentError, match="any file of this machine"):
        built(kind, {"it": slot}, {"it": "/etc/passwd"}, spelling="documented")


def test_text() -> None:
    request = built("text/plain", ROOT, {"it": "plain"})
    assert (request.content, request.headers) == (
        b"plain",
        {"content-type": "text/plain"},
    )
    request = built("text/csv", ROOT, {"it": "é"})
    assert request.content == "é".encode()
    assert request.headers == {"content-type": "text/csv; charset=utf-8"}
    with pytest.raises(ArgumentError):
        built("text/plain", ROOT, {"it": {"a": 1}})


def test_json_lines() -> None:
    request = built("application/x-ndjson", ROOT, {"it": [{"a": 1}, None, "é"]})
    assert request.content == '{"a":1}\nnull\n"é"\n'.encode()
    assert built("application/jsonl", ROOT, {"it": []}).content == b""


def test_only_members_of_a_form_are_encoded() -> None:
    slots = {"a": Slot("body", "/a", Encoding("form"))}
    with pytest.raises(TypeError, match="only members of a form"):
        built("application/json", slots, {})
    with pytest.raises(TypeError, match="the route has no body"):
        built("", {"a": Slot("form", "a")}, {})

"""`operations.yaml` is what generation works from and what reviewers read when the vendor's next
revision comes. A fact that does not survive writing and reading is a wrong request; a file that
changes without reason hides the change that matters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml as pyyaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.conventions import locations, styles
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.openapi import (
    Discriminator,
    Facts,
    FilterField,
    Limit,
    MediaType,
    OAuthFlow,
    Operation,
    PartEncoding,
    Property,
    RequestBody,
    Response,
    Schema,
    SecurityScheme,
    Server,
    ServerVariable,
    WireParameter,
    operations_file,
)

# Facts of every kind

NASTY = [
    *(
        "",
        "~",
        "no",
        "true",
        "1",
        "1.0",
        "2026-07-15",
        "12:30",
        "a: b",
        " a",
        "a ",
        "a #b",
        "- a",
    ),
    *(
        "/",
        "a/b~c",
        "fields[x]",
        "{id}",
        "a,b",
        "'",
        '"',
        "a\n",
        "\n",
        "\u2028",
        "\ufeff",
        "\x85",
    ),
    *(
        "string",
        "ref",
        "?",
        "*",
        "&a",
        "!t",
        "%",
        "@",
        "`",
        ">",
        "|",
        "---",
        "x" * 1100,
    ),
]
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    NASTY
)
SCALAR = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT
)
JSON = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=2)
    | st.dictionaries(TEXT, inner, max_size=2),
).map(JsonText.of)
NUMBER = st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
COUNT = st.none() | st.integers(0, 99)
LONG = tuple(JsonText.of(f"a value {number}") for number in range(20))
ENUM = (
    st.just(())
    | st.just(LONG)
    | st.lists(JSON, min_size=1, max_size=3).map(tuple)
    | st.lists(TEXT.map(JsonText.of), min_size=2, max_size=30).map(tuple)
)
NAMES = ["Thing", "string", "ref", "a b", "no", "#"]


@st.composite
def leaves(draw: st.DrawFn) -> Schema:
    name = draw(st.sampled_from(NAMES))
    schema = Schema(
        kind=draw(
            st.sampled_from(["string", "integer", "number", "boolean", "object", "any"])
        ),
        nullable=draw(st.booleans()),
        format=draw(st.none() | TEXT),
        enum=draw(ENUM),
        default=draw(st.none() | JSON),
        minimum=draw(NUMBER),
        maximum=draw(NUMBER),
        min_length=draw(COUNT),
        max_length=draw(COUNT),
        pattern=draw(st.none() | TEXT),
        exclusive_minimum=draw(NUMBER),
        exclusive_maximum=draw(NUMBER),
        multiple_of=draw(NUMBER),
        unique_items=draw(st.booleans()),
        min_properties=draw(COUNT),
        max_properties=draw(COUNT),
        closed=draw(st.booleans()),
    )
    plain = st.sampled_from(
        [Schema("string"), Schema("object"), Schema("any"), Schema("array")]
    )
    named = st.sampled_from(
        [Schema("ref", ref=name), Schema("ref", ref=name, nullable=True)]
    )
    return draw(st.just(schema) | plain | named)


@st.composite
def collections(draw: st.DrawFn, inner: st.SearchStrategy[Schema]) -> Schema:
    kind = draw(st.sampled_from(["object", "array", "union", "map"]))
    nullable = draw(st.booleans())
    if kind == "array":
        return Schema(
            "array",
            nullable,
            items=draw(inner),
            min_items=draw(COUNT),
            prefix_items=tuple(draw(st.lists(inner, max_size=2))),
        )
    if kind == "union":
        options = draw(st.lists(inner, min_size=1, max_size=3))
        values = tuple(tuple(draw(st.lists(TEXT, max_size=2))) for _ in options)
        discriminator = draw(
            st.none() | st.builds(Discriminator, TEXT, st.just(values))
        )
        return Schema(
            "union", nullable, one_of=tuple(options), discriminator=discriminator
        )
    names = draw(st.lists(TEXT, min_size=1, max_size=3, unique=True))
    members = tuple(
        Property(name, draw(inner), draw(st.booleans()), draw(st.booleans()))
        for name in names
    )
    others = draw(inner) if kind == "map" else None
    return Schema("object", nullable, properties=members, additional_properties=others)


SCHEMAS = st.recursive(leaves(), collections, max_leaves=3)


STYLE = st.none() | st.sampled_from(list(styles.STYLES.values()))
SECURITY = st.lists(st.lists(TEXT, max_size=1).map(tuple), max_size=1).map(tuple)
VARIABLES = st.builds(ServerVariable, TEXT, TEXT, st.lists(TEXT, max_size=1).map(tuple))
SERVERS = st.builds(
    Server,
    TEXT,
    st.lists(VARIABLES, max_size=1, unique_by=lambda one: one.name).map(tuple),
)
FLOWS = st.lists(
    st.builds(OAuthFlow, TEXT, TEXT, TEXT, TEXT),
    max_size=1,
    unique_by=lambda one: one.name,
).map(tuple)
SCHEMES = st.lists(
    st.builds(SecurityScheme, TEXT, TEXT.filter(bool), TEXT, TEXT, TEXT, FLOWS),
    max_size=1,
    unique_by=lambda one: one.name,
).map(tuple)
ENCODINGS = st.lists(
    st.builds(
        PartEncoding,
        TEXT,
        st.lists(TEXT, max_size=1).map(tuple),
        STYLE,
        st.none() | st.booleans(),
        st.booleans(),
    ),
    max_size=1,
    unique_by=lambda one: one.name,
).map(tuple)
COMMON_ERRORS = (Response("4XX", "application/json", Schema("object")),)


def alternatives() -> st.SearchStrategy[tuple[MediaType, ...]]:
    return st.lists(
        st.builds(MediaType, TEXT, SCHEMAS, ENCODINGS),
        max_size=1,
        unique_by=lambda one: one.media_type,
    ).map(tuple)


def responses(*statuses: int | str) -> st.SearchStrategy[tuple[Response, ...]]:
    return st.lists(
        st.builds(
            Response,
            st.sampled_from(statuses),
            st.none() | TEXT,
            st.none() | SCHEMAS,
            alternatives(),
            st.lists(TEXT, max_size=1).map(tuple),
        ),
        max_size=1,
        unique_by=lambda one: one.status,
    ).map(tuple)


@st.composite
def operations(draw: st.DrawFn, identity: str) -> Operation:
    parameters = [
        WireParameter(
            name,
            location,
            draw(SCHEMAS),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(STYLE),
            draw(st.none() | TEXT.filter(bool)),
            draw(st.booleans()),
            draw(st.booleans()),
            draw(st.booleans()),
        )
        for location in locations.PARAMETER_LOCATIONS
        for name in draw(st.lists(TEXT, max_size=1, unique=True))
    ]
    texts = st.lists(TEXT, max_size=1).map(tuple)
    windows = st.sampled_from(["second", "minute", "hour", "day"])
    return Operation(
        id=identity,
        method=draw(st.sampled_from(["GET", "POST"])),
        path="/" + draw(TEXT),
        aliases=draw(texts),
        group=draw(TEXT),
        scopes=draw(texts),
        limits=tuple(
            draw(st.lists(st.builds(Limit, st.integers(1, 999), windows), max_size=1))
        ),
        security=draw(st.none() | SECURITY),
        servers=tuple(draw(st.lists(SERVERS, max_size=1))),
        parameters=tuple(parameters),
        body=draw(
            st.none()
            | st.builds(
                RequestBody, TEXT, st.booleans(), SCHEMAS, ENCODINGS, alternatives()
            )
        ),
        responses=draw(responses(200, "2XX", "default")),
        redirects=draw(responses(302, "3XX")),
        errors=draw(responses(404, "4XX", "default") | st.just(COMMON_ERRORS)),
        deprecated=draw(st.booleans()),
        filters=tuple(
            FilterField(name, draw(texts), draw(texts), draw(SCHEMAS), draw(texts))
            for name in draw(st.lists(TEXT, max_size=1, unique=True))
        ),
    )


@st.composite
def facts(draw: st.DrawFn) -> Facts:
    ids = sorted(draw(st.lists(TEXT, max_size=2, unique=True)))
    # All schemas are reached: the operation `~all` refers to each of them.
    every = Schema("union", one_of=tuple(Schema("ref", ref=name) for name in NAMES))
    anchor = Operation("\U0010ffff", "GET", "/", body=RequestBody("x", False, every))
    solid = SCHEMAS.filter(lambda schema: schema.kind != "ref")
    return Facts(
        title=draw(TEXT),
        version=draw(TEXT),
        base_url=draw(TEXT),
        operations=(*(draw(operations(identity)) for identity in ids), anchor),
        schemas={
            name: draw(solid) if name in NAMES[:2] else Schema("object")
            for name in sorted(NAMES)
        },
        servers=tuple(draw(st.lists(SERVERS, max_size=1))),
        security=draw(SECURITY),
        security_schemes=draw(SCHEMES),
        tools=dict.fromkeys(draw(st.lists(TEXT, max_size=1)), anchor.id),
    )


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(facts())
def test_everything_written_is_read_back(given_facts: Facts) -> None:
    text = operations_file.dump(given_facts)
    diagnostics = Diagnostics()
    assert operations_file.parse(text, "operations.yaml", diagnostics) == given_facts
    assert not len(diagnostics)
    # Other tools must see the same text in it: nothing may depend on our own reader.
    assert isinstance(pyyaml.safe_load(text), dict)


# What the text looks like


def written(schema: Schema, **named: Schema) -> str:
    operation = Operation(
        "op", "POST", "/", body=RequestBody("application/json", True, schema)
    )
    text = operations_file.dump(
        Facts("T", "1", "https://t.example", (operation,), dict(sorted(named.items())))
    )
    return text.partition("      schema: ")[2] or text.partition("      schema:\n")[2]


@pytest.mark.parametrize(
    ("schema", "text"),
    [
        (Schema("string"), "string"),
        (Schema("string", nullable=True), "{type: string, nullable: true}"),
        (Schema("string", enum=(JsonText.of("a"),)), "{const: a}"),
        (Schema("array", items=Schema("string")), "{items: string}"),
        (Schema("object"), "object"),
        (
            Schema("object", properties=(Property("a/b", Schema("integer"), True),)),
            "{/a~1b: {type: integer, required: true}}",
        ),
        (
            Schema(
                "object",
                properties=(
                    Property("a", Schema("string", enum=(JsonText.of(None),)), False),
                ),
            ),
            "{/a: {type: string, const: null}}",
        ),
    ],
)
def test_a_small_shape_is_one_short_line(schema: Schema, text: str) -> None:
    assert written(schema) == f"{text}\n"


def test_objects_are_flat_and_long_lists_wrapped() -> None:
    values = tuple(JsonText.of(f"value-{number}") for number in range(12))
    inner = Schema(
        "object", properties=(Property("value", Schema("string", enum=values), True),)
    )
    schema = Schema(
        "object",
        properties=(
            Property("data", inner, True),
            Property("next", Schema("string"), False),
        ),
    )
    assert written(schema) == (
        "        /data: {type: object, required: true}\n"
        "        /data/value:\n"
        "          required: true\n"
        "          enum: [value-0, value-1, value-2, value-3, value-4, value-5, value-6, value-7,"
        " value-8, value-9,\n"
        "            value-10, value-11]\n"
        "        /next: string\n"
    )


def test_long_values_are_stored_once() -> None:
    one = Schema("array", items=Schema("string", enum=LONG))
    other = Schema("array", items=Schema("string", enum=LONG[1:]))
    parameters = tuple(
        WireParameter(name, locations.QUERY, schema, False)
        for name, schema in (("a", one), ("b", one), ("c", other))
    )
    second = Operation(
        "y", "GET", "/", parameters=(WireParameter("a", locations.QUERY, other, False),)
    )
    text = operations_file.dump(
        Facts(
            "T",
            "1",
            "",
            (Operation("x", "GET", "/", parameters=parameters), second),
            {},
        )
    )
    assert "      a: {items: {enum: a}}\n      b: {items: {enum: a}}\n" in text
    assert "      c: {items: {enum: c}}\n" in text
    assert text.count("a value 5") == 2
    assert max(len(line) for line in text.splitlines()) <= 110


def test_shapes_that_nothing_reaches_are_left_out() -> None:
    schema = Schema("array", items=Schema("ref", ref="Used"))
    text = written(schema, Used=Schema("object"), Unused=Schema("object"))
    assert "  Used: object\n" in text
    assert "Unused" not in text


# Files that are no wire facts

GOOD = """\
title: T
version: '1'
base_url: https://t.example
operations:
  op:
    request: POST /t/{id}
    limits: [10/second]
    path:
      id: string
    query:
      q: {type: string, required: true}
    body:
      media_type: application/json
      schema:
        /data: {type: object, required: true}
        /data/thing: Thing
    responses:
      200: {media_type: application/json, schema: {items: Thing}}
    filters:
      f: {single: [equals], value: string}
schemas:
  Thing:
    /a: {enum: abc}
enums:
  abc: [a, b, c]
"""


def test_the_good_file_is_good() -> None:
    diagnostics = Diagnostics()
    assert operations_file.parse(GOOD, "operations.yaml", diagnostics) is not None
    assert not len(diagnostics)


@pytest.mark.parametrize(
    ("old", "new", "line", "message"),
    [
        ("title: T", "titel: T", 1, "`titel` is not an allowed key here"),
        ("title: T\n", "", 1, "`title` is missing"),
        ("version: '1'", "version: 1", 2, "`version` must be text"),
        ("POST /t/{id}", "post /t", 6, "`request` must be a method and a path"),
        ("10/second", "10/year", 7, "'10/year' is not a limit"),
        ("limits: [10/second]", "limits: [1]", 7, "`limits` must be a list of texts"),
        ("id: string", "id: 5", 9, "a schema must be a name or a mapping"),
        (
            "required: true}\n    body",
            "required: 1}\n    body",
            11,
            "`required` must be true",
        ),
        ("q: {type: string", "q: {type: text", 11, "'text' is not a type"),
        ("q: {type: string, ", "q: {", 11, "the `type` is missing"),
        ("q: {type: string", "q: {typ: string", 11, "`typ` is not a key of a schema"),
        (
            "media_type: application/json\n",
            "media: x\n",
            13,
            "`media` is not an allowed key",
        ),
        (
            "{type: object, req",
            "{type: object, min_items: 1.5, req",
            15,
            "whole number",
        ),
        (
            "{type: object, req",
            "{type: union, req",
            15,
            "a schema of type 'union' needs `one_of`",
        ),
        (
            "/data/thing: Thing",
            "/date/thing: Thing",
            16,
            "object around this member",
        ),
        (
            "/data/thing: Thing",
            "/data/thing: {type: ref}",
            16,
            "of type 'ref' needs `ref`",
        ),
        (
            "/data/thing: Thing",
            "/data/thing: Thin",
            5,
            "there is no schema called 'Thin'",
        ),
        ("200:", "2000:", 18, "'2000' is not a status"),
        ("single: [equals]", "one: [equals]", 20, "`one` is not an allowed key"),
        ("{enum: abc}", "{enum: abd}", 23, "there are no values called 'abd'"),
        (
            "  Thing:\n    /a: {enum: abc}",
            "  Thing: Thing",
            22,
            "'Thing' refers to itself",
        ),
        ("abc: [a, b, c]", "abc: a", 25, "values must be a list"),
    ],
)
def test_a_damaged_file_is_reported_with_its_line(
    old: str, new: str, line: int, message: str
) -> None:
    assert old in GOOD
    diagnostics = Diagnostics()
    assert (
        operations_file.parse(GOOD.replace(old, new, 1), "operations.yaml", diagnostics)
        is None
    )
    (found,) = diagnostics
    assert found.code == "E-FACTS"
    assert message in found.message
    assert found.location is not None
    assert (found.location.path, found.location.line) == ("operations.yaml", line)


def nested(value: Any, replace: Any) -> list[Any]:
    """The value with each of its parts in turn replaced."""
    out = [replace]
    if isinstance(value, dict):
        for key, item in value.items():
            out += [{**value, key: part} for part in nested(item, replace)]
    elif isinstance(value, list):
        for index, item in enumerate(value):
            out += [
                [*value[:index], part, *value[index + 1 :]]
                for part in nested(item, replace)
            ]
    return out


@pytest.mark.parametrize("junk", [None, 5, "x", [], {}, [1], {"x": 1}, True])
def test_no_file_makes_a_traceback(junk: Any) -> None:
    for content in nested(pyyaml.safe_load(GOOD), junk):
        diagnostics = Diagnostics()
        text = pyyaml.safe_dump(content, sort_keys=False)
        if operations_file.parse(text, "operations.yaml", diagnostics) is None:
            assert [found.code[:2] for found in diagnostics] == ["E-"]


def test_a_missing_or_malformed_file_is_reported(tmp_path: Path) -> None:
    diagnostics = Diagnostics()
    assert operations_file.load(tmp_path / "operations.yaml", diagnostics) is None
    path = tmp_path / "broken.yaml"
    path.write_text("a: [", encoding="utf-8")
    assert operations_file.load(path, diagnostics) is None
    assert [found.code for found in diagnostics] == ["E-READ", "E-YAML"]

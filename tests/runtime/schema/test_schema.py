"""The validator: what it lets through is sent to a live account."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta, timezone
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.runtime import OMIT
from generator.runtime.schema.compiler import compiled
from generator.runtime.schema.equality import same
from generator.runtime.schema.free_form import json_value
from generator.runtime.schema.keywords import allows_null
from generator.runtime.schema.problems import Problem


def faults(schema: dict[str, Any], value: Any) -> list[str]:
    problems: list[Problem] = []
    compiled(schema)(value, problems)
    return [".".join(map(str, path)) + ": " + message for path, message in problems]


def cleaned(schema: dict[str, Any], value: Any) -> Any:
    problems: list[Problem] = []
    result = compiled(schema)(value, problems)
    assert problems == []
    return result


class Colour(str, Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 3


class Day(date):
    """As libraries have their own."""


GOOD: list[tuple[dict[str, Any], Any]] = [
    ({}, None),
    ({}, {"a": [1, 2.5, "x", None, True]}),
    ({"type": "string"}, "é"),
    ({"type": "string"}, Colour.RED),
    ({"type": "integer"}, 2.0),
    ({"type": "integer"}, Level.HIGH),
    ({"type": "integer"}, 2**64 - 1),
    ({"type": "number"}, 3),
    ({"type": ["string", "null"]}, None),
    ({"type": "array", "items": {"type": "integer"}}, (1, 2)),
    ({"type": "object"}, MappingProxyType({"a": 1})),
    ({"type": "string", "minLength": 1, "maxLength": 3, "pattern": "^a"}, "abc"),
    ({"type": "integer", "minimum": 1, "maximum": 3}, 3),
    ({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1}, 0.5),
    ({"type": "array", "minItems": 1, "maxItems": 2}, [1]),
    ({"type": "string", "enum": ["a", "b"]}, "b"),
    ({"enum": [1, "1", None]}, None),
    ({"const": {"a": [1]}}, {"a": [1]}),
    ({"type": "string", "format": "date-time"}, "2026-01-31T09:30:00+02:00"),
    ({"type": "string", "format": "date-time"}, "2026-01-31"),
    ({"type": "string", "format": "date"}, "2026-01-31"),
    ({"type": "string", "format": "date"}, Day(2026, 1, 31)),
    ({"type": "string", "format": "telepathy"}, "anything"),
    (
        {"type": "string", "pattern": "("},
        "a pattern of another dialect is the API's to judge",
    ),
    (
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        ["a"],
    ),
    ({"oneOf": [{"type": "integer"}, {"type": "number"}]}, 1),
]


@pytest.mark.parametrize(("schema", "value"), GOOD)
def test_right_values_pass(schema: dict[str, Any], value: Any) -> None:
    """A right value that is refused cannot be sent at all."""
    assert faults(schema, value) == []


BAD: list[tuple[dict[str, Any], Any, str]] = [
    ({"type": "string"}, 5, ": must be a string, not an integer"),
    ({"type": "string"}, None, ": must be a string, not None"),
    ({"type": ["string", "null"]}, 5, ": must be a string or None, not an integer"),
    ({"type": "integer"}, True, ": must be an integer, not a boolean"),
    ({"type": "integer"}, 2.5, ": must be an integer, not a number"),
    ({"type": "number"}, False, ": must be a number, not a boolean"),
    ({"type": "boolean"}, 1, ": must be a boolean, not an integer"),
    ({"type": "array"}, "ab", ": must be an array, not a string"),
    ({"type": "object"}, [1], ": must be an object, not an array"),
    ({"type": "integer", "minimum": 1}, 0, ": must be at least 1, not 0"),
    ({"type": "integer", "maximum": 9}, 10, ": must be at most 9, not 10"),
    ({"type": "number", "exclusiveMinimum": 0}, 0, ": must be above 0, not 0"),
    ({"type": "array", "maxItems": 1}, [1, 2], ": must have at most 1 item, has 2"),
    ({"type": "array", "minItems": 1}, [], ": must not be empty"),
    ({"type": "string", "minLength": 1}, "", ": must not be empty"),
    (
        {"type": "string", "maxLength": 2},
        "abc",
        ": must have at most 2 characters, has 3",
    ),
    ({"type": "string", "pattern": "^a"}, "b", ": must match the pattern ^a"),
    ({"const": 1}, True, ": must be 1, not True"),
    ({"enum": [1]}, True, ": must be 1, not True"),
    (
        {"type": "string", "enum": ["email", "sms"]},
        "emial",
        ": must be one of 'email', 'sms', not 'emial'; did you mean 'email'?",
    ),
    (
        {"type": "string", "format": "date-time"},
        "yesterday",
        ": must be a date and time such as '2026-01-31T09:30:00Z', not 'yesterday'",
    ),
    (
        {"type": "string", "format": "date"},
        "2026-1-31",
        ": must be a date such as '2026-01-31', not '2026-1-31'",
    ),
    (
        {"type": "string", "format": "date-time"},
        date(2026, 1, 31),
        ": must be a datetime with a time zone, not a date",
    ),
    (
        {"type": "string", "format": "date-time"},
        Day(2026, 1, 31),
        ": must be a datetime with a time zone, not a date",
    ),
    (
        {"type": "string", "format": "date"},
        datetime(2026, 1, 31),
        ": must be a date, not a datetime",
    ),
    (
        {"type": ["string", "null"], "format": "date"},
        datetime(2026, 1, 31, tzinfo=timezone.utc),
        ": must be a date, not a datetime",
    ),
    ({"type": "integer"}, date(2026, 1, 31), ": must be an integer, not a date"),
    ({}, math.nan, ": is not JSON: nan is no number there"),
    (
        {"type": "number", "minimum": 0},
        math.inf,
        ": is not JSON: inf is no number there",
    ),
    (
        {},
        {"a": b"x"},
        "a: must be text, not bytes: JSON has none; give base64 text if the API decodes that",
    ),
    (
        {"type": "string"},
        b"x",
        ": must be text, not bytes: JSON has none; give base64 text if the API decodes that",
    ),
    ({}, [{1, 2}], "0: is not JSON: a set cannot be sent"),
    ({}, object(), ": is not JSON: an object cannot be sent"),
    ({}, OSError(), ": is not JSON: an OSError cannot be sent"),
    ({"type": "object", "minProperties": 1}, {}, ": must have at least 1 member"),
    (
        {"type": "object", "maxProperties": 1},
        {"a": 1, "b": 2},
        ": must have at most 1 member, has 2",
    ),
    (
        {"type": "string", "maxLength": 1},
        "ab",
        ": must have at most 1 character, has 2",
    ),
    (
        {},
        {1: 2},
        ": is not JSON: the keys of an object must be strings, not an integer",
    ),
    ({}, "\ud800", ": holds a lone surrogate, which is no Unicode text"),
    ({}, {"\udfff": 1}, "\udfff: holds a lone surrogate, which is no Unicode text"),
    ({}, 2**64, ": is an integer of more than 64 bits"),
    (
        {"type": "integer", "minimum": 0},
        10**4000,
        ": is an integer of more than 64 bits",
    ),
    ({}, [OMIT], "0: is left out, which is possible for members of objects only"),
    (
        {"anyOf": [{"type": "string"}, {"type": "array"}]},
        5,
        ": must be a string or an array, not an integer",
    ),
    (
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]},
        ["a", 1],
        "1: must be a string, not an integer",
    ),
]


@pytest.mark.parametrize(("schema", "value", "fault"), BAD)
def test_wrong_values_are_reported(
    schema: dict[str, Any], value: Any, fault: str
) -> None:
    """People and models correct a call by what the message says."""
    assert faults(schema, value) == [fault]


def test_json_as_text_is_refused_as_such() -> None:
    """What models send most often in place of the value itself."""
    wanted = ": must be an array, not a string of JSON: give the value itself"
    assert faults({"type": "array"}, '["a"]') == [wanted]
    assert "of JSON" in faults({"type": "object"}, ' {"a": 1}')[0]
    assert "of JSON" not in faults({"type": "array"}, "a,b")[0]


def test_tuples() -> None:
    """The items of an array may each have a schema of their own."""
    schema = {
        "type": "array",
        "prefixItems": [{"type": "string"}, {"type": "integer"}],
        "items": {"type": "boolean"},
    }
    assert faults(schema, ["a", 1, True]) == []
    assert faults(schema, [1, "a", "b"]) == [
        "0: must be a string, not an integer",
        "1: must be an integer, not a string",
        "2: must be a boolean, not a string",
    ]
    del schema["items"]
    assert faults(schema, ["a", 1, object]) == ["2: is not JSON: a type cannot be sent"]


def test_integers_that_python_will_not_print() -> None:
    """The message about a value must not fail because of the value."""
    assert faults({"enum": [1]}, 10**5000) == [": is an integer of more than 64 bits"]
    assert faults({"type": "string"}, 10**5000) == [
        ": must be a string, not an integer"
    ]


def test_all_faults_with_their_paths() -> None:
    """One fault at a time is one round at a time."""
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "list": {"type": "array", "items": {"type": "object", "required": ["id"]}},
        },
        "required": ["age"],
        "additionalProperties": False,
    }
    assert faults(schema, {"name": 1, "nmae": 2, "list": [{}, {"id": 1}, 3]}) == [
        "name: must be a string, not an integer",
        "nmae: is not a member of this object; did you mean 'name'?",
        "list.0.id: is required",
        "list.2: must be an object, not an integer",
        "age: is required",
    ]


TAGGED = {
    "oneOf": [
        {
            "type": "object",
            "properties": {"kind": {"const": "fixed"}, "at": {"type": "string"}},
            "required": ["kind", "at"],
        },
        {
            "type": "object",
            "properties": {"kind": {"enum": ["rolling"]}, "days": {"type": "integer"}},
            "required": ["kind", "days"],
        },
        {"type": "null"},
    ]
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"kind": "fixed", "at": "x"}, []),
        (None, []),
        ({"kind": "rolling", "at": "x"}, ["days: is required"]),
        ({"at": "x"}, ["kind: is required, one of 'fixed', 'rolling'"]),
        (
            {"kind": "rollin"},
            [
                "kind: must be one of 'fixed', 'rolling', not 'rollin'; did you mean 'rolling'?",
            ],
        ),
        (5, [": must be an object or None, not an integer"]),
    ],
)
def test_the_discriminating_member_tells_which_form_was_meant(
    value: Any, expected: list[str]
) -> None:
    """`matches none of the forms` helps nobody."""
    assert faults(TAGGED, value) == expected


def filter_of(field: str, *operators: str) -> dict[str, Any]:
    inner = {"type": "object", "properties": {"operator": {"enum": list(operators)}}}
    return {
        "type": "object",
        "properties": {
            "field": {"const": field},
            "on": {"const": field == "opened"},
            "filter": inner,
        },
        "required": ["field", "filter"],
    }


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"field": Colour.RED, "filter": {"operator": "is"}}, []),
        ({"field": "red", "filter": {"operator": "not"}}, []),
        (
            {"field": "red", "filter": {"operator": "iss"}},
            [
                "filter.operator: must be one of 'is', 'in', not 'iss'; did you mean 'is'?"
            ],
        ),
        (
            {"field": "blue", "filter": {}},
            ["field: must be one of 'red', 'opened', not 'blue'"],
        ),
    ],
)
def test_a_member_that_several_forms_share_tells_them_from_the_others(
    value: Any, expected: list[str]
) -> None:
    """`type` is often the same for two or three of a dozen forms."""
    forms = [
        filter_of("red", "is", "in"),
        filter_of("red", "not", "none"),
        filter_of("opened", "once"),
    ]
    assert faults({"anyOf": forms}, value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"open": False, "days": 0}, ["days: must be at least 1, not 0"]),
        ({"start": 1, "days": "x"}, ["end: is required"]),
        (
            {"start": None, "end": 2},
            ["start: must be an integer, not None"],
        ),
        ([{"at": {"deep": 1}}], ["0.at.deep: must be a string, not an integer"]),
    ],
)
def test_faults_in_a_union_are_those_of_the_closest_alternative(
    value: Any, expected: list[str]
) -> None:
    """A fault in terms of another form sends the reader looking in the wrong place."""
    days = {"type": "integer", "minimum": 1}
    number = {"type": "integer"}
    deep = {"type": "object", "properties": {"deep": {"type": "string"}}}
    schema = {
        "anyOf": [
            {
                "type": "object",
                "properties": {"open": {"const": True}},
                "required": ["open"],
            },
            {
                "type": "object",
                "properties": {"open": {"const": False}, "days": days},
                "required": ["open", "days"],
            },
            {
                "type": "object",
                "properties": {"start": number, "end": number, "open": {"const": None}},
                "required": ["start", "end"],
            },
            {"type": "array", "items": {"required": ["no", "such"]}},
            {"type": "array", "items": {"properties": {"at": deep}}},
        ]
    }
    assert faults(schema, value) == expected


TREE: dict[str, dict[str, Any]] = {
    "Tree": {
        "type": "object",
        "properties": {
            "grown": {"$ref": "#/schemas/DateTime"},
            "branches": {"type": "array", "items": {"$ref": "#/schemas/Tree"}},
            "fruit": {
                "anyOf": [{"$ref": "#/schemas/Apple"}, {"$ref": "#/schemas/Pear"}]
            },
        },
        "required": ["grown"],
    },
    "DateTime": {"type": "string", "format": "date-time"},
    "Kind": {"type": "string", "const": "apple"},
    "Apple": {
        "type": "object",
        "properties": {"kind": {"$ref": "#/schemas/Kind"}, "red": {"type": "boolean"}},
        "required": ["kind"],
    },
    "Pear": {
        "type": "object",
        "properties": {"kind": {"const": "pear"}},
        "required": ["kind"],
    },
}


def test_schemas_may_refer_to_others_by_name_and_to_themselves() -> None:
    """Large values are made of few shapes: written out, they would fill the table."""
    check = compiled({"type": "array", "items": {"$ref": "#/schemas/Tree"}}, TREE)

    def faults(value: Any) -> list[str]:
        problems: list[Problem] = []
        check(value, problems)
        return [".".join(map(str, path)) + ": " + text for path, text in problems]

    grown = datetime(2026, 1, 2, tzinfo=timezone.utc)
    problems: list[Problem] = []
    twig = {"grown": grown, "fruit": {"kind": "apple", "red": True}}
    sent = check([{"grown": grown, "branches": (twig,)}], problems)
    assert problems == []
    text = "2026-01-02T00:00:00+00:00"
    assert sent == [
        {
            "grown": text,
            "branches": [{"grown": text, "fruit": {"kind": "apple", "red": True}}],
        }
    ]
    assert faults([{"grown": text, "branches": [{"grown": grown.date()}]}]) == [
        "0.branches.0.grown: must be a datetime with a time zone, not a date"
    ]
    assert faults([{"grown": text, "fruit": {"kind": "peer"}}]) == [
        "0.fruit.kind: must be one of 'apple', 'pear', not 'peer'; did you mean 'pear'?"
    ]
    assert faults([{"grown": text, "fruit": {"red": 1}}]) == [
        "0.fruit.kind: is required, one of 'apple', 'pear'"
    ]
    assert faults([{"grown": text, "fruit": 5}]) == [
        "0.fruit: must be an object, not an integer"
    ]
    loop: dict[str, Any] = {"grown": text, "branches": []}
    loop["branches"].append(loop)
    assert faults([loop]) == ["0.branches.0: is not JSON: it holds itself"]


def test_datetimes_become_text_and_naive_ones_are_refused() -> None:
    """A naive datetime names no moment; guessing its zone would be hours off."""
    zone = timezone(timedelta(hours=2))
    schema = {"type": "string", "format": "date-time"}
    assert (
        cleaned(schema, datetime(2026, 1, 2, 3, tzinfo=zone))
        == "2026-01-02T03:00:00+02:00"
    )
    assert cleaned({}, {"a": (date(2026, 1, 2),)}) == {"a": ["2026-01-02"]}
    odd = timezone(timedelta(hours=1, seconds=19))
    assert (
        cleaned(schema, datetime(2026, 1, 2, 3, tzinfo=odd))
        == "2026-01-02T01:59:41+00:00"
    )
    [fault] = faults({}, {"a": datetime(2026, 1, 2)})
    assert fault.startswith("a: a datetime needs a time zone here")


def test_bytes_become_base64_where_the_schema_says_so() -> None:
    """Elsewhere JSON has no bytes, and guessing an encoding would be wrong."""
    schema = {"type": "string", "format": "byte", "maxLength": 4}
    assert cleaned(schema, b"hi") == "aGk="
    assert cleaned(schema, "aGk=") == "aGk="
    assert faults(schema, b"longer") == [": must have at most 4 characters, has 8"]
    assert "bytes" in faults({"type": "string"}, b"hi")[0]


def test_the_given_value_is_never_changed() -> None:
    """Callers keep their own objects."""
    value = {"a": (1,), "b": OMIT, "c": {"d": date(2026, 1, 2), "e": OMIT}}
    before = {**value, "c": dict(value["c"])}  # type: ignore[call-overload]
    for schema in ({}, {"type": "object", "properties": {"a": {"type": "array"}}}):
        assert cleaned(schema, value) == {"a": [1], "c": {"d": "2026-01-02"}}
        assert value == before


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "Pier"},
        {"type": "array", "items": {"$ref": "Pier"}},
        {"oneOf": [{"type": "array", "items": {"$ref": "Pier"}}, {"$ref": "Pier"}]},
        {},
    ],
)
def test_a_value_that_holds_itself_in_many_ways_is_refused_once(
    schema: dict[str, Any],
) -> None:
    """There are 3 to the power of 100 ways down, which nobody waits for."""
    pier = {
        "type": "object",
        "properties": {name: {"$ref": "Pier"} for name in "abc"},
        "additionalProperties": True,
    }
    loop: dict[str, Any] = {}
    loop.update(a=loop, b=loop, c=loop, d=[loop] * 12)
    problems: list[Problem] = []
    compiled(schema, {"Pier": pier})([loop] if "items" in schema else loop, problems)
    [(path, message)] = problems
    assert message == "is not JSON: it holds itself"
    assert len(path) <= 2


def test_values_without_end_are_refused() -> None:
    """They would hang the process or overflow its stack."""
    loop: dict[str, Any] = {}
    loop["again"] = [loop]
    assert faults({}, loop) == ["again.0: is not JSON: it holds itself"]
    frozen: dict[str, Any] = {}
    frozen["again"] = MappingProxyType(frozen)
    assert len(faults({}, frozen)) == 1
    deep: list[Any] = []
    for _ in range(5000):
        deep = [deep]
    [fault] = faults({}, deep)
    assert fault.endswith("more than 100 levels deep")
    shared = {"x": 1}
    assert faults({}, [shared, shared]) == []


def test_whether_null_is_allowed() -> None:
    """None clears a field; where the API does not say so it must be refused."""
    assert allows_null({"type": ["string", "null"]})
    assert allows_null({"enum": ["a", None]})
    assert allows_null({"anyOf": [{"type": "string"}, {"type": "null"}]})
    assert not allows_null({})
    assert not allows_null({"type": "string"})
    assert not allows_null({"type": ["string", "null"], "enum": ["a"]})


def test_equality_is_that_of_json() -> None:
    """True is not 1 on the wire."""
    assert same({"a": [1, None]}, {"a": [1.0, None]})
    assert not same(True, 1)
    assert not same({"a": True}, {"a": 1})


values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.floats(-9, 9)
    | st.text("ab", max_size=3),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text("ab"), inner, max_size=3),
    max_leaves=8,
)
types = st.sampled_from(
    ["string", "integer", "number", "boolean", "null", "object", "array"]
)
schemas: st.SearchStrategy[dict[str, Any]] = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": types | st.lists(types, min_size=1, max_size=3, unique=True),
            "minimum": st.integers(-3, 3),
            "maxItems": st.integers(0, 3),
            "minLength": st.integers(0, 2),
        },
    )
    | st.fixed_dictionaries({"enum": st.lists(values, min_size=1, max_size=3)}),
    lambda inner: (
        st.fixed_dictionaries(
            {
                "type": st.just("object"),
                "properties": st.dictionaries(st.text("ab"), inner),
            },
            optional={
                "required": st.lists(
                    st.text("ab", max_size=2), max_size=2, unique=True
                ),
                "additionalProperties": st.booleans() | inner,
            },
        )
        | st.fixed_dictionaries({"type": st.just("array"), "items": inner})
        | st.fixed_dictionaries({"anyOf": st.lists(inner, min_size=1, max_size=3)})
    ),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None)
@given(schemas, values)
def test_agrees_with_a_full_validator(schema: dict[str, Any], value: Any) -> None:
    """Of the schemas that both know, both must say the same."""
    expected = jsonschema.Draft202012Validator(schema).is_valid(value)
    assert (faults(schema, value) == []) is expected


@given(values)
def test_json_passes_as_it_is(value: Any) -> None:
    """What is JSON already is neither copied nor changed."""
    problems: list[Problem] = []
    assert json_value(value, problems) is value
    assert problems == []

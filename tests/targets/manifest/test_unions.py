"""Schemas of unions and shared parts: shorter, and never other than the API's."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.targets.manifest.sharing import PREFIX, shared
from generator.targets.manifest.unions import union

TEXT = {"type": "string"}


def const(value: Any) -> dict[str, Any]:
    return {"type": "string", "const": value}


def thing(**members: Any) -> dict[str, Any]:
    return {"type": "object", "properties": members, "required": list(members)}


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([TEXT, TEXT], TEXT),
        ([TEXT, {"type": "integer"}], {"type": ["string", "integer"]}),
        ([const("a"), const("b")], {"type": "string", "enum": ["a", "b"]}),
        ([TEXT, {"anyOf": [TEXT, {"type": "null"}]}], {"type": ["string", "null"]}),
        (
            [thing(kind=const("a"), n=TEXT), thing(kind=const("b"), n=TEXT)],
            thing(kind={"type": "string", "enum": ["a", "b"]}, n=TEXT),
        ),
        ([TEXT, {}], {}),
    ],
)
def test_branches_that_say_the_same_are_one(options: Any, expected: Any) -> None:
    assert union(options) == expected


@pytest.mark.parametrize(
    "options",
    [
        [thing(kind=const("a"), n=TEXT), thing(kind=const("b"), n={"type": "null"})],
        [thing(a=TEXT), {"type": "object", "properties": {"a": TEXT}}],
        [{"type": "string", "maxLength": 3}, {"type": "integer"}],
    ],
)
def test_others_stay_apart(options: Any) -> None:
    """Merging them would allow what the API refuses."""
    assert union(options) == {"anyOf": options}


LEAVES = st.sampled_from(
    [TEXT, const("a"), const("b"), {"type": "null"}, {"type": "integer"}]
)
SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda a, b: thing(k=a, n=b), inner, inner),
        st.builds(lambda a: {"type": "array", "items": a}, inner),
        st.lists(inner, min_size=2, max_size=4).map(lambda some: {"anyOf": some}),
        st.sampled_from(["A", "B"]).map(lambda name: {"$ref": PREFIX + name}),
    ),
    max_leaves=12,
)
SCALARS = st.sampled_from(["a", "b", "c", None, 1])
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.builds(lambda a, b: {"k": a, "n": b}, inner, inner),
        st.lists(inner, max_size=2),
    ),
    max_leaves=6,
)


@given(SCHEMAS, SCHEMAS, SCHEMAS, VALUES)
def test_shared_schemas_allow_the_same(one: Any, a: Any, b: Any, value: Any) -> None:
    """Whatever is merged, inlined or named: a value is valid before and after, or neither."""
    named = {"A": thing(k=a, n={"type": "null"}), "B": thing(k=b, n=TEXT)}
    arguments, definitions = shared({"x": one}, named)
    before = {**one, "$defs": named}
    after = {**arguments["x"], "$defs": definitions}
    jsonschema.Draft202012Validator.check_schema(after)
    assert jsonschema.Draft202012Validator(before).is_valid(
        value
    ) == jsonschema.Draft202012Validator(after).is_valid(value)


def test_what_repeats_gets_a_name_once() -> None:
    """Models pay for every repetition."""
    big = thing(**{f"member_{n}": TEXT for n in range(20)})
    named = {"Big": big}
    reference = {"$ref": PREFIX + "Big"}
    arguments, definitions = shared({"a": reference, "b": thing(c=big)}, named)
    assert definitions == {"Big": big}
    assert arguments == {"a": reference, "b": thing(c=reference)}
    assert json.dumps(shared({"a": reference}, named)[1]) == "{}"

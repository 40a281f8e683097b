"""Conversions of documented spellings into what the API takes."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.omit import OMIT
from generator.runtime.wire.appending import clauses_of, combined, contributions
from generator.runtime.wire.conversions import filter_and, filter_array
from generator.runtime.wire.model import Part


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("equals(a,1) AND equals(b,2)", "equals(a,1),equals(b,2)"),
        ("a(b)  AND\tc(d) AND e(f)", "a(b),c(d),e(f)"),
        ("equals(a,'x AND y') AND b(c)", "equals(a,'x AND y'),b(c)"),
        (r"equals(a,'it\'s AND so') AND b(c)", r"equals(a,'it\'s AND so'),b(c)"),
        ('equals(a,"x AND y")', 'equals(a,"x AND y")'),
        ("equals(a,'SANDY')", "equals(a,'SANDY')"),
        ("", ""),
        (["a AND b"], ["a AND b"]),
    ],
)
def test_and_between_clauses_becomes_a_comma(given: Any, expected: Any) -> None:
    """The page writes AND; the API knows the comma only, and never within quotes."""
    assert filter_and(given) == expected


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            r'["equals(flow_id,\"ABC\")","equals(a,1)"]',
            'equals(flow_id,"ABC"),equals(a,1)',
        ),
        ('["equals(flow_id,"ABC123")"]', 'equals(flow_id,"ABC123")'),
        ('["equals(a,"x")", "any(b,["y","z"])"]', 'equals(a,"x"),any(b,["y","z"])'),
        ("['equals(a,\"x\")','equals(b,\"y\")']", 'equals(a,"x"),equals(b,"y")'),
        (' [ "equals(a,1)" ] ', "equals(a,1)"),
        ("equals(a,1)", "equals(a,1)"),
        (["equals(a,1)", "equals(b,2)"], "equals(a,1),equals(b,2)"),
        ("[]", ""),
        ("[", "["),
        ("[1]", "[1]"),
        (5, 5),
    ],
)
def test_an_array_in_a_string_becomes_one_filter(given: Any, expected: Any) -> None:
    """The page's own example has this form, without its backslashes at that."""
    assert filter_array(given) == expected


def test_contributed_values_are_quoted_safely() -> None:
    """A quote in a value must not end the clause it stands in."""
    part = Part("equals(name,'{}')")
    assert contributions((part,), r"o'x\ ") == [r"equals(name,'o\'x\\ ')"]
    assert contributions((Part("ge(day,{})", "start"),), {"start": "2026-01-01"}) == [
        "ge(day,2026-01-01)"
    ]
    assert contributions((Part("tags"),), True) == ["tags"]
    assert contributions((Part("tags"),), False) == []


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        (OMIT, ["tags"]),
        (["a"], ["a", "tags"]),
        (["tags", "a"], ["tags", "a"]),
        ("a", "a,tags"),
        ("", "tags"),
        ("tags", "tags"),
        ("equals(a,'tags,x')", "equals(a,'tags,x'),tags"),
    ],
)
def test_contributions_come_after_what_was_given(own: Any, expected: Any) -> None:
    """What the caller gave is neither lost nor doubled."""
    assert combined(own, ["tags"]) == expected


def test_clauses_are_told_apart_outside_of_quotes_and_brackets() -> None:
    assert clauses_of("a(b,c),d('x,(y'),any(e,[1,2])") == [
        "a(b,c)",
        "d('x,(y')",
        "any(e,[1,2])",
    ]

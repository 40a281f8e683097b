"""Filters as documentation spells them, and as the API takes them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.filters.conversions import filter_and, filter_array


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

"""Text that several arguments add to one list."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.omit import OMIT
from generator.runtime.wire.appending import clauses_of, combined, contributions
from generator.runtime.wire.model import Part


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

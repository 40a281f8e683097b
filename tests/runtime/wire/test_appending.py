"""Text that several arguments add to one list."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.omit import OMIT
from generator.runtime.wire.appending import appended_texts, clauses_of, combined
from generator.runtime.wire.model import Append


def test_contributed_values_are_quoted_safely() -> None:
    """A quote in a value must not end the clause it stands in."""
    part = Append("equals(name,'{}')")
    assert appended_texts((part,), r"o'x\ ") == [r"equals(name,'o\'x\\ ')"]
    assert appended_texts(
        (Append("ge(day,{})", "start"),), {"start": "2026-01-01"}
    ) == ["ge(day,2026-01-01)"]
    assert appended_texts((Append("tags"),), True) == ["tags"]
    assert appended_texts((Append("tags"),), False) == []


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


def test_clauses_are_split_outside_of_quotes_and_brackets() -> None:
    assert clauses_of("a(b,c),d('x,(y'),any(e,[1,2])") == [
        "a(b,c)",
        "d('x,(y')",
        "any(e,[1,2])",
    ]

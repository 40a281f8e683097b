"""A bounded number of mutated pages; `make fuzz ARGS=--count=1000000` reads more of them."""

from __future__ import annotations

import pytest

from tests.hostile import fuzz

COUNT = 12_000
"""In each part; all parts together take about a minute."""


@pytest.mark.parametrize("part", range(4))
def test_no_mutant_breaks_a_promise(part: int) -> None:
    """Whatever a page holds: diagnostics or a sound model, never a traceback."""
    report = fuzz.run(COUNT, first=part * COUNT)
    assert report.broken == []
    # Mutants that are all refused, or all read, would try nothing.
    assert report.read > COUNT / 10
    assert report.refused > COUNT / 10
    assert len(report.codes) > 30

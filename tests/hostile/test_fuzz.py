"""A few of the mutated pages; CI reads more of them, and `make fuzz ARGS=--count=1000000` many."""

from __future__ import annotations

from tests.hostile import fuzz

COUNT = 1000


def test_no_mutant_breaks_a_promise() -> None:
    """Whatever a page holds: diagnostics or a sound model, never a traceback."""
    report = fuzz.run(COUNT)
    assert report.broken == []
    # Mutants that are all refused, or all read, would try nothing.
    assert report.read > COUNT / 10
    assert report.refused > COUNT / 10
    assert len(report.codes) > 30

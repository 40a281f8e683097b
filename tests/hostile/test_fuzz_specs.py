"""A bounded number of mutated spec files."""

from __future__ import annotations

from tests.hostile import fuzz_specs

COUNT = 2_000


def test_no_mutant_breaks_a_promise() -> None:
    """Whatever a spec file holds: diagnostics, or values that the emitted client can use."""
    report = fuzz_specs.run(COUNT)
    assert report.broken == []
    # Mutants that are all refused, or all read, would try nothing.
    assert report.read > COUNT / 20
    assert report.refused > COUNT / 20
    assert len(report.codes) > 2

"""`toolpress generate [SERVICE...] [--specs DIR] [--out DIR] [--check]`."""

from __future__ import annotations

import time
from argparse import Namespace
from collections.abc import Sequence

from generator.cli.console import Console, Exit
from generator.cli.specs import select
from generator.diagnostics import Diagnostics
from generator.pipeline import Outcome, generate


def run(options: Namespace, console: Console) -> int:
    begin = time.perf_counter()
    names = select(options.specs, options.services)
    diagnostics = Diagnostics()
    outcomes = generate(
        names,
        options.specs,
        options.out,
        diagnostics,
        check=options.check,
        progress=console.progress,
    )
    console.show(diagnostics)
    if outcomes is None:
        return Exit.FAULTS
    if options.check:
        return _checked(outcomes, console)
    for outcome in outcomes:
        console.result(_summary(outcome))
    if console.interactive:
        console.note(f"{time.perf_counter() - begin:.1f} s")
    return Exit.DONE


def _summary(outcome: Outcome) -> str:
    changes = outcome.changes
    written = len(changes.added) + len(changes.changed)
    return (
        f"{outcome.folder.as_posix()}: {outcome.tools} tools; files: {written} written, "
        f"{len(changes.unchanged)} unchanged, {len(changes.removed)} removed"
    )


def _checked(outcomes: Sequence[Outcome], console: Console) -> int:
    stale = [outcome for outcome in outcomes if outcome.changes]
    for outcome in stale:
        changes = outcome.changes
        for kind, paths in (
            ("missing", changes.added),
            ("differs", changes.changed),
            ("surplus", changes.removed),
        ):
            for path in paths:
                console.result(f"{kind}  {outcome.folder.as_posix()}/{path}")
    if stale:
        console.note("Out of date; `toolpress generate` writes these files anew.")
        return Exit.OUT_OF_DATE
    for outcome in outcomes:
        console.result(
            f"{outcome.folder.as_posix()}: {outcome.tools} tools, up to date"
        )
    return Exit.DONE

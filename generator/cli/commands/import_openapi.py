"""`toolpress import-openapi DOC... SERVICE [--overlay FILE] [--propose] [--specs DIR]`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.console import Console, Exit
from generator.cli.files import write
from generator.cli.specs import select
from generator.diagnostics import Diagnostics
from generator.importing import import_facts, propose_bindings
from generator.inputs import OPERATIONS

_BINDINGS = "bindings.yaml"


def run(options: Namespace, console: Console) -> int:
    [name] = select(options.specs, [options.service])
    folder: Path = options.specs / name
    if options.propose and not _propose(options, folder, console):
        return Exit.FAULTS
    diagnostics = Diagnostics()
    text = import_facts(
        options.documents,
        folder,
        diagnostics,
        console.progress,
        overlays=options.overlay,
    )
    console.show(diagnostics)
    if text is None or diagnostics.failed:
        return Exit.FAULTS
    write(folder / OPERATIONS, text.encode(), console)
    return Exit.DONE


def _propose(options: Namespace, folder: Path, console: Console) -> bool:
    """Write proposed decisions to bindings.yaml; False after an error."""
    from generator.spec.proposed import extended

    diagnostics = Diagnostics()
    lines = propose_bindings(
        options.documents,
        folder,
        diagnostics,
        console.progress,
        overlays=options.overlay,
    )
    if lines is None or diagnostics.failed:
        console.show(diagnostics)
        return False
    if lines:
        text = extended(folder, lines, diagnostics)
        if text is None:
            console.show(diagnostics)
            return False
        write(folder / _BINDINGS, text.encode(), console)
    return True

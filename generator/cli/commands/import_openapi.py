"""`toolpress import-openapi DOC... SERVICE [--overlay FILE] [--propose] [--specs DIR]`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.console import Console, Exit
from generator.cli.specs import select
from generator.diagnostics import Diagnostics
from generator.pipeline import OPERATIONS, import_facts, propose_bindings

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
    _write(folder / OPERATIONS, text.encode(), console)
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
        _write(folder / _BINDINGS, text.encode(), console)
    return True


def _write(target: Path, content: bytes, console: Console) -> None:
    """Replace a file as a whole, or leave it."""
    if target.is_file() and target.read_bytes() == content:
        console.result(f"{target.as_posix()}: unchanged")
        return
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    console.result(f"{target.as_posix()}: written")

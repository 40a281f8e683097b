"""`toolpress import-openapi DOC... SERVICE [--overlay FILE] [--specs DIR]`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.console import Console, Exit
from generator.cli.specs import select
from generator.diagnostics import Diagnostics
from generator.pipeline import OPERATIONS, import_facts


def run(options: Namespace, console: Console) -> int:
    [name] = select(options.specs, [options.service])
    diagnostics = Diagnostics()
    text = import_facts(
        options.documents,
        options.specs / name,
        diagnostics,
        console.progress,
        overlays=options.overlay,
    )
    console.show(diagnostics)
    if text is None or diagnostics.failed:
        return Exit.FAULTS
    target: Path = options.specs / name / OPERATIONS
    content = text.encode()
    if target.is_file() and target.read_bytes() == content:
        console.result(f"{target.as_posix()}: unchanged")
        return Exit.DONE
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    console.result(f"{target.as_posix()}: written")
    return Exit.DONE

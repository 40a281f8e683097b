"""`toolpress draft SERVICE --openapi DOC... [--overlay FILE] [--page NAME] [--specs DIR]`."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from generator.cli.console import Console, Exit, UsageFaultError
from generator.cli.drafts import write_draft
from generator.cli.specs import select
from generator.diagnostics import Diagnostics
from generator.importing import draft_page
from generator.inputs import DRAFT, PAGE, pages


def run(options: Namespace, console: Console) -> int:
    [name] = select(options.specs, [options.service])
    folder: Path = options.specs / name
    target = folder / (options.page or (DRAFT if pages(folder) else PAGE))
    _check(target, folder)
    diagnostics = Diagnostics()
    found = draft_page(
        options.documents,
        folder,
        diagnostics,
        console.progress,
        overlays=options.overlay,
    )
    if found is not None:
        write_draft(found, target, diagnostics, console)
    console.show(diagnostics)
    if found is None or diagnostics.failed:
        return Exit.FAULTS
    documents = " ".join(path.as_posix() for path in options.documents)
    if found.tools:
        console.note(f"Next: toolpress import-openapi {documents} {name}")
    return Exit.DONE


def _check(target: Path, folder: Path) -> None:
    if target.parent != folder or target.suffix != ".txt" or target.name[0] == ".":
        raise UsageFaultError(
            f"{target.name} cannot be a page of {folder.name}",
            "A page is a file in the service's folder whose name ends with .txt.",
        )
    if target.exists():
        raise UsageFaultError(
            f"{target.as_posix()} exists already",
            "Give the draft another name with --page, or remove the file.",
        )

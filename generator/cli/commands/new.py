"""`toolpress new SERVICE [--page PAGE] [--openapi DOC...] [--overlay FILE] [--specs DIR]`."""

from __future__ import annotations

import re
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import files
from generator.cli.console import Console, Exit, UsageFaultError
from generator.cli.drafts import write_draft
from generator.cli.files import write
from generator.diagnostics import Diagnostic, Diagnostics, Severity
from generator.pipeline import (
    OPERATIONS,
    PAGE,
    bind_inputs,
    draft_page,
    import_facts,
    propose_bindings,
    read_inputs,
    scaffold_service,
)

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_LONGEST = 40
_NAMED = 4


def run(options: Namespace, console: Console) -> int:
    name, folder = options.service, options.specs / options.service
    _check(options, folder)
    diagnostics = Diagnostics()
    found = scaffold_service(
        name,
        options.page,
        options.documents,
        diagnostics,
        console.progress,
        overlays=options.overlay,
    )
    page = (
        None
        if options.page is None
        else files.read_bytes(options.page, files.PAGE, diagnostics)
    )
    if found is None or diagnostics.failed:
        console.show(diagnostics)
        return Exit.FAULTS
    folder.mkdir(parents=True)
    write(folder / "service.yaml", found.text.encode(), console)
    if page is not None:
        write(folder / PAGE, page, console)
    left = list(found.undecided)
    if options.documents:
        left += _documented(options, folder, console)
    _conclude(options, left, console)
    return Exit.DONE


def _check(options: Namespace, folder: Path) -> None:
    name = options.service
    if not _NAME.fullmatch(name) or len(name) > _LONGEST:
        raise UsageFaultError(
            f"a service cannot be called {name!r}",
            "A name is made of small letters, digits and hyphens, like google-calendar.",
        )
    if folder.exists() or folder.is_symlink():
        raise UsageFaultError(
            f"{folder.as_posix()} exists already",
            "Take another name, or remove that folder.",
        )
    if options.page is None and not options.documents:
        raise UsageFaultError(
            "there is nothing to begin a service with",
            "Pass its page as --page, its OpenAPI documents as --openapi, or both.",
        )


def _documented(options: Namespace, folder: Path, console: Console) -> Iterator[str]:
    """Write what follows from the documents, and say what is left to decide."""
    told = Diagnostics()
    if options.page is None:
        yield from _drafted(options, folder, told, console)
    else:
        yield from _proposed(options, folder, told, console)
    if told.failed:
        console.show(told)
        return
    imported = Diagnostics()
    text = import_facts(
        options.documents, folder, imported, console.progress, overlays=options.overlay
    )
    told.extend(one for one in imported if one.severity is Severity.WARNING)
    console.show(told)
    faults = [one for one in imported if one.severity is Severity.ERROR]
    if text is None:
        yield from _in_words(faults)
        return
    write(folder / OPERATIONS, text.encode(), console)
    bound = Diagnostics()
    inputs = read_inputs(folder, bound, console.progress)
    if inputs is not None:
        bind_inputs(inputs, bound)
    yield from _in_words([one for one in bound if one.severity is Severity.ERROR])


def _drafted(
    options: Namespace, folder: Path, told: Diagnostics, console: Console
) -> Iterator[str]:
    draft = draft_page(
        options.documents, folder, told, console.progress, overlays=options.overlay
    )
    if draft is not None:
        write_draft(draft, folder / PAGE, told, console)
        if draft.skipped:
            yield f"{len(draft.skipped)} operations are in no tool of the draft (see above)."


def _proposed(
    options: Namespace, folder: Path, told: Diagnostics, console: Console
) -> Iterator[str]:
    from generator.spec.proposed import extended

    lines = propose_bindings(
        options.documents,
        folder,
        Diagnostics(),
        console.progress,
        overlays=options.overlay,
    )
    if not lines:
        return
    text = extended(folder, lines, told)
    if text is None:
        return
    path = folder / "bindings.yaml"
    write(path, text.encode(), console)
    number = sum(line.startswith("    operation: ") for line in lines)
    yield (
        f"{_count(number, 'tool')} got the likeliest operation in {path.as_posix()}: "
        "read each entry."
    )


def _in_words(faults: Sequence[Diagnostic]) -> Iterator[str]:
    """What faults leave to decide, those of a kind in one sentence."""
    by_code = Counter(one.code for one in faults)
    for code, number in by_code.items():
        ones = [one for one in faults if one.code == code]
        if code == "E-OPERATION":
            names = ", ".join(one.tool for one in ones[:_NAMED])
            more = f" and {number - _NAMED} more" if number > _NAMED else ""
            yield (
                f"{_count(number, 'tool')} without an operation: {names}{more}. Name it in "
                "bindings.yaml, or leave the tool out there: `{left_out: true, why: ...}`."
            )
        elif number == 1:
            yield f"{ones[0].message} ({code})."
        else:
            yield f"{number} faults {code}, the first: {ones[0].message}."


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _conclude(options: Namespace, left: Sequence[str], console: Console) -> None:
    folder: Path = options.specs / options.service
    specs = (
        "" if options.specs == Path("specs") else f" --specs {options.specs.as_posix()}"
    )
    if left:
        console.result("Left to decide:")
        for sentence in left:
            console.result(f"- {sentence}")
    imported = (folder / OPERATIONS).is_file() or not options.documents
    if imported:
        console.result(f"Next: toolpress generate {options.service}{specs}")
        return
    documents = " ".join(path.as_posix() for path in options.documents)
    overlays = "".join(f" --overlay {path.as_posix()}" for path in options.overlay)
    console.result(
        f"Next: toolpress import-openapi {documents} {options.service}{overlays}{specs}"
    )

"""`toolpress new SERVICE [--page PAGE] [--openapi DOC...] [--overlay FILE] [--specs DIR]`."""

from __future__ import annotations

import re
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator import files
from generator.cli.console import Console, Exit, UsageFaultError
from generator.cli.drafts import write_draft
from generator.cli.files import write
from generator.diagnostics import Diagnostic, Diagnostics, Severity
from generator.importing import (
    draft_page,
    import_facts,
    propose_bindings,
    propose_parameters,
    read_documents,
    scaffold_service,
)
from generator.inputs import OPERATIONS, PAGE, read_inputs, read_page
from generator.model import Service
from generator.openapi.documents import Document
from generator.pipeline import bind_inputs

_NAME = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_LONGEST = 40
_NAMED = 4
BINDINGS = "bindings.yaml"


@dataclass(frozen=True, slots=True)
class _New:
    """A new service."""

    name: str
    folder: Path
    paths: Sequence[Path]
    overlays: Sequence[Path]
    documents: Sequence[Document]
    page: Service | None


def run(options: Namespace, console: Console) -> int:
    name, folder = options.service, options.specs / options.service
    _check(options, folder)
    diagnostics = Diagnostics()
    page, service = None, None
    if options.page is not None:
        page = files.read_bytes(options.page, files.PAGE, diagnostics)
        service = read_page(options.page, diagnostics, console.progress)
    console.progress(name, "document")
    documents: Sequence[Document] | None = []
    if options.documents:
        documents = read_documents(options.documents, options.overlay, diagnostics)
    found = None
    if documents is not None and not diagnostics.failed:
        # Which groups its tools are in is known once their operations are found.
        found = scaffold_service(
            name, service, documents, diagnostics, None if service is None else ()
        )
    if documents is None or found is None:
        console.show(diagnostics)
        return Exit.FAULTS
    folder.mkdir(parents=True)
    write(folder / "service.yaml", found.text.encode(), console)
    if page is not None:
        write(folder / PAGE, page, console)
    left = list(found.undecided)
    new = _New(name, folder, options.documents, options.overlay, documents, service)
    if documents:
        left += _documented(new, diagnostics, console)
    else:
        console.show(diagnostics)
    _conclude(options, left, console)
    return Exit.DONE


def _check(options: Namespace, folder: Path) -> None:
    name = options.service
    if not _NAME.fullmatch(name) or len(name) > _LONGEST:
        raise UsageFaultError(
            f"a service cannot be called {name!r}",
            "A name is made of small letters and digits, with hyphens or underscores between them, "
            "like acme-shop.",
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


def _documented(new: _New, diagnostics: Diagnostics, console: Console) -> Iterator[str]:
    """Write what the documents determine, and yield what is left to decide."""
    begin = _drafted if new.page is None else _proposed
    yield from begin(new, diagnostics, console)
    if diagnostics.failed:
        console.show(diagnostics)
        return
    imported = Diagnostics()
    text = import_facts(
        new.paths,
        new.folder,
        imported,
        console.progress,
        overlays=new.overlays,
        read=new.documents,
    )
    told_already = "" if new.page is None else (new.folder / PAGE).as_posix()
    diagnostics.extend(
        one
        for one in imported
        if one.severity is Severity.WARNING
        and (one.location is None or one.location.path != told_already)
    )
    console.show(diagnostics)
    if text is None:
        yield from _in_words(
            [one for one in imported if one.severity is Severity.ERROR]
        )
        return
    write(new.folder / OPERATIONS, text.encode(), console)
    if new.page is not None:
        _name_groups(new, console)
    yield from _open(new.folder, console)


def _name_groups(new: _New, console: Console) -> None:
    inputs = read_inputs(new.folder, Diagnostics(), console.progress)
    if inputs is None:
        return
    groups = {operation.group for operation in inputs.facts.operations}
    found = scaffold_service(new.name, new.page, new.documents, Diagnostics(), groups)
    path = new.folder / "service.yaml"
    if found is not None and found.text != path.read_text(encoding="utf-8"):
        write(path, found.text.encode(), console)


def _open(folder: Path, console: Console) -> Iterator[str]:
    """Propose slots for parameters that match none, or several."""
    from generator.spec.proposed import extended

    bound = Diagnostics()
    inputs = read_inputs(folder, bound, console.progress)
    if inputs is not None:
        bind_inputs(inputs, bound)
    faults = [one for one in bound if one.severity is Severity.ERROR]
    lines: list[str] = []
    if inputs is not None:
        decided = inputs.bindings.tools
        slugs = dict.fromkeys(one.tool for one in faults if one.tool not in decided)
        lines = propose_parameters(inputs, list(filter(None, slugs)))
    text = extended(folder, lines, bound) if lines else None
    if text is not None:
        write(folder / BINDINGS, text.encode(), console)
        yield (
            f"{_count(sum(map(_is_proposed, lines)), 'tool')} got the likeliest slots for "
            f"parameters in {(folder / BINDINGS).as_posix()}: remove `proposed` from each entry "
            "that is right."
        )
        again = Diagnostics()
        inputs = read_inputs(folder, again, console.progress)
        if inputs is not None:
            bind_inputs(inputs, again)
        faults = [one for one in again if one.severity is Severity.ERROR]
    yield from _in_words([one for one in faults if one.code != "E-PROPOSED"])


def _drafted(new: _New, diagnostics: Diagnostics, console: Console) -> Iterator[str]:
    draft = draft_page(
        new.paths,
        new.folder,
        diagnostics,
        console.progress,
        overlays=new.overlays,
        read=new.documents,
    )
    if draft is not None:
        write_draft(draft, new.folder / PAGE, diagnostics, console)
        if draft.skipped:
            yield f"{len(draft.skipped)} operations are in no tool of the draft (see above)."


def _proposed(new: _New, diagnostics: Diagnostics, console: Console) -> Iterator[str]:
    from generator.scaffold.proposals import UNMADE, WHY_NOT
    from generator.spec.proposed import extended

    lines = propose_bindings(
        new.paths,
        new.folder,
        Diagnostics(),
        console.progress,
        overlays=new.overlays,
        read=new.documents,
    )
    if not lines:
        return
    text = extended(new.folder, lines, diagnostics)
    if text is None:
        return
    path = new.folder / BINDINGS
    write(path, text.encode(), console)
    likeliest = sum(map(_is_proposed, lines))
    if likeliest:
        yield (
            f"{_count(likeliest, 'tool')} got the likeliest operation in {path.as_posix()}: "
            "remove `proposed` from each entry that is right."
        )
    bodies = sum(UNMADE in line for line in lines)
    if bodies:
        yield (
            f"{_count(bodies, 'tool')} left out in {path.as_posix()}, since clients cannot make "
            "what they send."
        )
    without = sum(WHY_NOT in line for line in lines)
    if without:
        yield (
            f"{_count(without, 'tool')} left out in {path.as_posix()}, since no operation is "
            "like it: import another document, or name the operation."
        )


def _is_proposed(line: str) -> bool:
    return line == "    proposed: true"


def _in_words(faults: Sequence[Diagnostic]) -> Iterator[str]:
    """What is left to decide, one sentence for each kind of fault."""
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
            way = f": {ones[0].help.removesuffix('.')}" if ones[0].help else ""
            yield f"{ones[0].message} ({code}){way}."
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

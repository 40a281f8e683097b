"""The inputs of a service: where they are, and what they say.

Stages are imported when they are first needed, so that a run which finds nothing to do starts none.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from generator.diagnostics import Diagnostic, Diagnostics
from generator.source import Location

if TYPE_CHECKING:
    from generator.model import Service
    from generator.openapi import Facts
    from generator.spec.bindings import BindingSpec
    from generator.spec.service import ServiceSpec
    from generator.tree.values import Values

PAGE = "tools.txt"
DRAFT = "draft.txt"
OPERATIONS = "operations.yaml"
_INPUTS = (OPERATIONS, "service.yaml", "bindings.yaml")

_T = TypeVar("_T")
Progress: TypeAlias = Callable[[str, str], None]
"""Called with the service and the stage that begins."""


def silent(service: str, stage: str) -> None:
    pass


def services(specs: Path) -> list[str]:
    """The services in a folder of specs: its folders that hold any input of one, sorted.

    Raises OSError where the folder cannot be read.
    """
    return sorted(
        folder.name
        for folder in specs.iterdir()
        if folder.name[0] != "."
        and folder.is_dir()
        and (any((folder / name).is_file() for name in _INPUTS) or pages(folder))
    )


def pages(folder: Path) -> list[Path]:
    """The pages of a service: the one received, then those that its owner wrote, sorted."""
    found = sorted(path for path in folder.glob("*.txt") if path.name[0] != ".")
    return sorted(found, key=lambda path: path.name != PAGE)


def read_page(
    path: Path,
    diagnostics: Diagnostics,
    progress: Progress = silent,
    values: Values | None = None,
) -> Service | None:
    """The model of a page of tools; None when it cannot be read as one."""
    from generator.parse import read_source

    progress(path.parent.name, "page")
    source = read_source(path, diagnostics)
    if source is None:
        return None

    def normalized(diagnostics: Diagnostics) -> Service | None:
        from generator.normalize import normalize
        from generator.parse import parse

        page = parse(source, diagnostics)
        return None if page is None else normalize(page, source, diagnostics)

    name = f"page {path.as_posix()}"
    return once(values, name, "\n".join(source.lines), normalized, diagnostics)


def read_pages(
    paths: Sequence[Path],
    diagnostics: Diagnostics,
    progress: Progress = silent,
    values: Values | None = None,
) -> Service | None:
    """The model of all pages of a service; None when one of them cannot be read."""
    from generator.model.pages import joined

    if len(paths) == 1 and not os.path.lexists(paths[0]):
        diagnostics.error(
            "E-READ",
            "There is no page of tools",
            Location(paths[0].as_posix()),
            help="Put the page there, or draft one from the vendor's documents with "
            "`toolpress draft`.",
        )
        return None
    found = {path: read_page(path, diagnostics, progress, values) for path in paths}
    read = {path: page for path, page in found.items() if page is not None}
    return joined(read, diagnostics) if read and len(read) == len(found) else None


def once(
    values: Values | None,
    name: str,
    source: str,
    make: Callable[[Diagnostics], _T | None],
    diagnostics: Diagnostics,
) -> _T | None:
    """What `make` makes of just this source, as it was made before or else now."""
    known: tuple[_T, list[Diagnostic]] | None = None
    if values is not None:
        known = values.find(name, source)
    if known is None:
        found = Diagnostics()
        made = make(found)
        diagnostics.extend(found)
        if values is not None and made is not None and not found.failed:
            values.keep(name, source, (made, list(found)))
        return made
    made, warnings = known
    diagnostics.extend(warnings)
    return made


@dataclass(frozen=True, slots=True)
class Written:
    """What people write of a service: its pages and decisions."""

    page: Path
    """The first one."""
    service: Service
    spec: ServiceSpec
    bindings: BindingSpec


@dataclass(frozen=True, slots=True)
class Inputs(Written):
    """All inputs of a service."""

    facts: Facts


def read_inputs(
    folder: Path, diagnostics: Diagnostics, progress: Progress = silent
) -> Inputs | None:
    """What the files in the folder of a service say; None when one of them says nothing."""
    written = read_written(folder, diagnostics, progress)
    facts = read_facts(folder, diagnostics)
    if written is None or facts is None:
        return None
    return Inputs(written.page, written.service, written.spec, written.bindings, facts)


def read_written(
    folder: Path,
    diagnostics: Diagnostics,
    progress: Progress,
    values: Values | None = None,
) -> Written | None:
    from generator.spec.bindings import load as load_bindings
    from generator.spec.service import load as load_spec

    paths = pages(folder) or [folder / PAGE]
    service = read_pages(paths, diagnostics, progress, values)
    progress(folder.name, "specs")
    spec = load_spec(folder, diagnostics)
    bindings = load_bindings(folder, diagnostics)
    if service is None or spec is None or bindings is None:
        return None
    return Written(paths[0], service, spec, bindings)


def read_facts(folder: Path, diagnostics: Diagnostics) -> Facts | None:
    stored = StoredFacts.read(folder, diagnostics)
    return None if stored is None else stored.facts(diagnostics)


@dataclass(frozen=True, slots=True)
class StoredFacts:
    """The file of wire facts, unread; its text is None where there is none."""

    path: Path
    text: str | None

    @classmethod
    def read(cls, folder: Path, diagnostics: Diagnostics) -> StoredFacts | None:
        from generator import files

        path = folder / OPERATIONS
        if not os.path.lexists(path):
            return cls(path, None)
        text = files.read_text(path, files.FACTS, diagnostics)
        return None if text is None else cls(path, text)

    def facts(self, diagnostics: Diagnostics) -> Facts | None:
        from generator.openapi import Facts
        from generator.openapi.operations_file import parse

        if self.text is None:
            return Facts("", "", "", (), {})
        return parse(self.text, self.path.as_posix(), diagnostics)

"""The stages in order: from the page of a service to the files of its package.

    tools.txt -> Page -> Service -> BoundService -> ClientDesign -> {path: bytes} -> folder
                                      ^
                  service.yaml, operations.yaml, bindings.yaml

Every stage takes the value of the one before and reports what is wrong to a `Diagnostics`. Stages
are imported when they are first needed: a run that finds nothing to do starts none of them.
"""

from __future__ import annotations

import functools
import gc
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from generator.diagnostics import Diagnostics
from generator.source import Location
from generator.tree import Changes

if TYPE_CHECKING:
    from generator.bind import BoundService
    from generator.design import ClientDesign
    from generator.model import Service
    from generator.openapi import Facts
    from generator.spec.bindings import BindingSpec
    from generator.spec.service import ServiceSpec
    from generator.targets.earlier import Earlier

PAGE = "tools.txt"
DRAFT = "draft.txt"
OPERATIONS = "operations.yaml"
_INPUTS = (OPERATIONS, "service.yaml", "bindings.yaml")

Progress: TypeAlias = Callable[[str, str], None]
"""Called with the service and the stage that begins."""


def silent(service: str, stage: str) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a generation did, or with `check` would do, for one service."""

    service: str
    folder: Path
    tools: int
    changes: Changes


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


def generate(
    names: Sequence[str],
    specs: Path,
    out: Path,
    diagnostics: Diagnostics,
    *,
    check: bool = False,
    progress: Progress = silent,
) -> list[Outcome] | None:
    """Writes the package of each service to `out/<name>`; with `check` only compares.

    None after an error: then nothing was written, for no service.
    """
    found: list[_Found] = []
    for name in names:
        progress(name, "inputs")
        one = None if check else _cached(specs / name, out / name, diagnostics)
        one = one or _built(specs / name, out / name, diagnostics, progress, check)
        if one:
            found.append(one)
    if diagnostics.failed or len(found) != len(names):
        return None
    changes = (
        _compare(found, diagnostics) if check else _write(found, diagnostics, progress)
    )
    if changes is None:
        return None
    return [
        Outcome(one.name, one.folder, one.tools, changes[one.folder]) for one in found
    ]


def read_page(
    path: Path, diagnostics: Diagnostics, progress: Progress = silent
) -> Service | None:
    """The model of a page of tools; None when it cannot be read as one."""
    from generator.normalize import normalize
    from generator.parse import parse, read_source

    progress(path.parent.name, "page")
    source = read_source(path, diagnostics)
    if source is None:
        return None
    page = parse(source, diagnostics)
    return None if page is None else normalize(page, source, diagnostics)


def read_pages(
    paths: Sequence[Path], diagnostics: Diagnostics, progress: Progress = silent
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
    found = {path: read_page(path, diagnostics, progress) for path in paths}
    read = {path: page for path, page in found.items() if page is not None}
    return joined(read, diagnostics) if read and len(read) == len(found) else None


@dataclass(frozen=True, slots=True)
class Inputs:
    """The inputs of a service."""

    page: Path
    """The first one."""
    service: Service
    facts: Facts
    spec: ServiceSpec
    bindings: BindingSpec


def read_inputs(
    folder: Path, diagnostics: Diagnostics, progress: Progress = silent
) -> Inputs | None:
    """What the files in the folder of a service say; None when one of them says nothing."""
    from generator.openapi import Facts
    from generator.openapi.operations_file import load as load_facts
    from generator.spec.bindings import load as load_bindings
    from generator.spec.service import load as load_spec

    paths = pages(folder) or [folder / PAGE]
    service = read_pages(paths, diagnostics, progress)
    progress(folder.name, "specs")
    spec = load_spec(folder, diagnostics)
    bindings = load_bindings(folder, diagnostics)
    facts: Facts | None = Facts("", "", "", (), {})
    if os.path.lexists(folder / OPERATIONS):
        facts = load_facts(folder / OPERATIONS, diagnostics)
    if service is None or spec is None or bindings is None or facts is None:
        return None
    return Inputs(paths[0], service, facts, spec, bindings)


def bind_inputs(inputs: Inputs, diagnostics: Diagnostics) -> BoundService | None:
    """Every parameter of the page bound to its slot; None after an error."""
    from generator.bind import bind

    return bind(
        inputs.service,
        str(inputs.page),
        inputs.facts,
        inputs.spec,
        inputs.bindings,
        diagnostics,
    )


@dataclass(frozen=True, slots=True)
class Package:
    """What is emitted for a service: its files by relative path, for so many tools."""

    tools: int
    files: Mapping[str, bytes]


def build(
    folder: Path,
    diagnostics: Diagnostics,
    progress: Progress = silent,
    earlier: Earlier | None = None,
) -> Package | None:
    """The package of one service, in memory; None after an error."""
    from generator.targets import Refused, prepared, render

    # What takes long to start gets ready while the inputs are read.
    with _few_collections(), prepared(earlier):
        inputs = read_inputs(folder, diagnostics, progress)
        if inputs is None:
            return None
        design = design_client(inputs, diagnostics, progress)
        if design is None:
            return None
        progress(folder.name, "files")
        try:
            return Package(len(design.slugs), render(design))
        except Refused as refused:
            for refusal in refused.refusals:
                diagnostics.error(
                    "E-PACKAGE-NAME",
                    refusal.message,
                    inputs.spec.location,
                    help=refusal.help,
                )
            return None


@contextmanager
def _few_collections() -> Iterator[None]:
    """Looking for garbage as often as Python does by default takes a tenth of the time.

    Nearly all that a generation makes lives until its end.
    """
    before = gc.get_threshold()
    gc.set_threshold(50_000, 20, 100)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def design_client(
    inputs: Inputs, diagnostics: Diagnostics, progress: Progress = silent
) -> ClientDesign | None:
    """The client of a service; None after an error."""
    progress(inputs.page.parent.name, "bindings")
    bound = bind_inputs(inputs, diagnostics)
    if bound is None or diagnostics.failed:
        return None
    from generator.design import design

    progress(inputs.page.parent.name, "design")
    return design(bound, inputs.bindings, diagnostics)


@dataclass(frozen=True, slots=True)
class _Found:
    name: str
    folder: Path
    tools: int
    digests: Mapping[str, str]
    files: Mapping[str, bytes] | None
    """None: they lie in the folder already."""


def _cached(specs: Path, folder: Path, diagnostics: Diagnostics) -> _Found | None:
    """The package as it lies in `folder`, when it was made from these very inputs."""
    from generator.tree import cache
    from generator.tree.changes import matches

    known = cache.find(_key(specs))
    if known is None or not matches(folder, known.files):
        return None
    diagnostics.extend(known.warnings)
    return _Found(specs.name, folder, known.tools, known.files, None)


def _built(
    specs: Path, folder: Path, diagnostics: Diagnostics, progress: Progress, check: bool
) -> _Found | None:
    from generator.tree import cache
    from generator.tree.filelist import digest
    from generator.tree.parts import Parts

    # Taken before anything is read: an input that changes meanwhile must not pass as built.
    key = "" if check else _key(specs)
    # A check takes nothing from the output that it is to compare.
    earlier = None if check else Parts(_parts_key(folder), folder)
    found = Diagnostics()
    package = build(specs, found, progress, earlier)
    diagnostics.extend(found)
    if package is None or found.failed:
        return None
    digests = {path: digest(content) for path, content in package.files.items()}
    if not check:
        cache.keep(key, cache.Generation(package.tools, digests, tuple(found)))
    if earlier is not None:
        earlier.save()
    return _Found(specs.name, folder, package.tools, digests, package.files)


def _compare(
    packages: Sequence[_Found], diagnostics: Diagnostics
) -> dict[Path, Changes] | None:
    from generator.tree import compare

    found = {p.folder: compare(p.folder, p.files or {}, diagnostics) for p in packages}
    known = {
        folder: changes for folder, changes in found.items() if changes is not None
    }
    return known if len(known) == len(found) else None


def _write(
    found: Sequence[_Found], diagnostics: Diagnostics, progress: Progress
) -> dict[Path, Changes] | None:
    from generator.tree import write_all

    kept = {
        one.folder: Changes(unchanged=tuple(one.digests))
        for one in found
        if one.files is None
    }
    fresh = {one.folder: one.files for one in found if one.files is not None}
    if not fresh:
        return kept
    progress(", ".join(folder.name for folder in fresh), "writing")
    written = write_all(fresh, diagnostics)
    return None if written is None else {**kept, **written}


def _key(specs: Path) -> str:
    """Stands for everything that the output can depend on."""
    from generator.tree.cache import key

    # The cached warnings name files as the caller does.
    return key([_own_key(), specs.as_posix()], [specs])


def _parts_key(folder: Path) -> str:
    """Stands for what makes files of parts, and for where they lie."""
    from generator.tree.cache import key

    return key([_own_key(), "parts", str(folder.absolute())], [])


@functools.cache
def _own_key() -> str:
    """The part of the key that is the same for all services."""
    import sys
    from importlib.metadata import version

    from generator.locate import PACKAGE, templates
    from generator.tree.cache import key

    tools = ("black", "datamodel-code-generator", "jinja2", "pydantic")
    versions = [f"{name} {version(name)}" for name in tools]
    return key([sys.version, *versions], [PACKAGE, templates()])

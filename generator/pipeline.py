"""The stages in order: from the page of a service to the files of its package.

    tools.txt -> Page -> Service -> BoundService -> ClientDesign -> {path: bytes} -> folder
                            |             ^               ^
                            |- facts -----+- service.yaml, operations.yaml, bindings.yaml
                            |- words ---------------------+

Every stage takes the value of the one before and reports what is wrong to a `Diagnostics`. Stages
are imported when they are first needed: a run that finds nothing to do starts none of them, and
one that finds other words in the page takes the design without them from the cache.
"""

from __future__ import annotations

import functools
import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostics
from generator.inputs import (
    Inputs,
    Progress,
    StoredFacts,
    Written,
    once,
    read_facts,
    read_written,
    silent,
)
from generator.tree import Changes

if TYPE_CHECKING:
    from generator.bind import BoundService
    from generator.design import ClientDesign
    from generator.openapi import Facts
    from generator.tree.parts import Parts
    from generator.tree.values import Values


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a generation did, or with `check` would do, for one service."""

    service: str
    folder: Path
    tools: int
    changes: Changes


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


@dataclass(frozen=True, slots=True)
class EarlierRun:
    """What an earlier generation of a service left."""

    parts: Parts
    values: Values


def bind_inputs(inputs: Inputs, diagnostics: Diagnostics) -> BoundService | None:
    """Every parameter of the page bound to its slot; None after an error."""
    from generator.design.documentation import report_redundant_words

    report_redundant_words(inputs.service, inputs.bindings, diagnostics)
    bound = _bind(inputs, inputs.facts, diagnostics)
    return None if diagnostics.failed else bound


def _bind(
    written: Written, facts: Facts, diagnostics: Diagnostics
) -> BoundService | None:
    from generator.bind import bind

    return bind(
        written.service,
        str(written.page),
        facts,
        written.spec,
        written.bindings,
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
    earlier: EarlierRun | None = None,
) -> Package | None:
    """The package of one service, in memory; None after an error."""
    from generator.targets import Refused, begin, prepared

    parts = None if earlier is None else earlier.parts
    values = None if earlier is None else earlier.values
    # What takes long to start gets ready while the inputs are read.
    with _few_collections(), prepared(parts):
        written = read_written(folder, diagnostics, progress, values)
        if written is None:
            read_facts(folder, diagnostics)  # for its faults
            return None
        design = _design(folder, written, diagnostics, progress, values)
        if design is None or diagnostics.failed:
            return None
        progress(folder.name, "files")
        try:
            rest = begin(design, parts)
            if values is not None:
                values.save()  # while other processes work
            return Package(len(design.slugs), rest())
        except Refused as refused:
            for refusal in refused.refusals:
                diagnostics.error(
                    "E-PACKAGE-NAME",
                    refusal.message,
                    written.spec.location,
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


def read_design(
    folder: Path, diagnostics: Diagnostics, progress: Progress = silent
) -> ClientDesign | None:
    """The client of a service; None after an error."""
    written = read_written(folder, diagnostics, progress)
    if written is None:
        read_facts(folder, diagnostics)  # for its faults
        return None
    return _design(folder, written, diagnostics, progress, None)


def _design(
    folder: Path,
    written: Written,
    diagnostics: Diagnostics,
    progress: Progress,
    values: Values | None,
) -> ClientDesign | None:
    """The client of a service; None after an error.

    It is designed without the words of the pages, which come in at the end: so they cannot change
    a request, and where only words are others, the design of an earlier generation will do.
    """
    from generator.design.documentation import documented, report_redundant_words
    from generator.model.words import without_words

    report_redundant_words(written.service, written.bindings, diagnostics)
    stored = StoredFacts.read(folder, diagnostics)
    if stored is None:
        return None
    facts_alone = replace(written, service=without_words(written.service))
    if diagnostics.failed:
        # No design then, but all faults at once.
        facts = stored.facts(diagnostics)
        if facts is not None:
            _bind(facts_alone, facts, diagnostics)
        return None

    def plain(diagnostics: Diagnostics) -> ClientDesign | None:
        facts = stored.facts(diagnostics)
        if facts is None:
            return None
        progress(folder.name, "bindings")
        bound = _bind(facts_alone, facts, diagnostics)
        if bound is None or diagnostics.failed:
            return None
        from generator.design.build import design

        progress(folder.name, "design")
        return design(bound, written.bindings, diagnostics)

    source = f"{facts_alone}\n{stored.text}"
    made = once(values, "design", source, plain, diagnostics)
    if made is None:
        return None
    made = documented(made, written.service, written.bindings, diagnostics)
    return replace(
        made, fingerprint=sha256(source.encode("utf-8", "surrogatepass")).hexdigest()
    )


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
    from generator.tree.values import Values

    # Taken before anything is read: an input that changes meanwhile must not pass as built.
    key = "" if check else _key(specs)
    # A check takes nothing from the output that it is to compare.
    own = _parts_key(folder)
    earlier = None if check else EarlierRun(Parts(own, folder), Values(own))
    found = Diagnostics()
    package = build(specs, found, progress, earlier)
    diagnostics.extend(found)
    if package is None or found.failed:
        return None
    digests = {path: digest(content) for path, content in package.files.items()}
    if not check:
        cache.keep(key, cache.Generation(package.tools, digests, tuple(found)))
    if earlier is not None:
        earlier.parts.save()
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

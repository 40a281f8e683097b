"""The import of a vendor's document, from its file to the text of `operations.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.openapi import operations, operations_file
from generator.openapi.match import match, report
from generator.openapi.operations import Extensions
from generator.source import Location

_FAMILIAR = 4
"""A document in which fewer than one tool in four finds its operation is another vendor's."""


def run(
    document_path: Path,
    slugs: Sequence[str],
    prefix: str,
    extensions: Extensions,
    overrides: Mapping[str, tuple[str, ...]],
    diagnostics: Diagnostics,
) -> str | None:
    """The text of `operations.yaml` for the tools of a page; None after reporting an error.

    `slugs`, `prefix` and `overrides` are as in `match`. Only operations that a tool uses get in.
    """
    path = document_path.as_posix()
    document = operations.read(document_path, diagnostics)
    if document is None:
        return None
    known = operations.endpoints(document, path, extensions, diagnostics)
    if known is None:
        return None
    matched, unmatched = match(slugs, prefix, known, overrides)
    if unmatched and len(matched) * _FAMILIAR < len(slugs):
        diagnostics.error(
            "E-OPENAPI",
            f"the document has an operation for {len(matched)} of the page's {len(slugs)} tools: "
            "it seems to be another service's",
            Location(path),
        )
        return None
    if unmatched:
        report(unmatched, diagnostics)
        return None
    used = {operation for operations in matched.values() for operation in operations}
    facts = operations.import_openapi(
        document, path, extensions, diagnostics, only=used
    )
    return None if facts is None else operations_file.dump(facts)

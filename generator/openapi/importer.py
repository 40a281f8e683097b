"""The import of vendors' documents, from their files to the text of `operations.yaml`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.openapi import Facts, documents, operations_file
from generator.openapi.documents import Document
from generator.openapi.endpoints import Endpoint
from generator.openapi.extensions import Extensions
from generator.openapi.match import match, report
from generator.openapi.media import is_xml
from generator.openapi.merging import merged
from generator.openapi.operations import read_endpoints, read_facts
from generator.source import Location


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be imported, and for which tools."""

    paths: Sequence[Path]
    """The documents."""
    slugs: Sequence[str]
    prefix: str
    """What all slugs begin with (`ACME_`)."""
    extensions: Extensions
    overrides: Mapping[str, tuple[str, ...]]
    """Operations that the service's bindings name, by slug, as in `match`."""
    overlays: Sequence[Path] = ()


def run(request: Request, diagnostics: Diagnostics) -> str | None:
    """The text of `operations.yaml`, with the operations that a tool uses; None after an error."""
    found = documents.read(request.paths, request.overlays, diagnostics)
    if found is None:
        return None
    known = known_endpoints(found, request.extensions)
    matched, unmatched = match(request.slugs, request.prefix, known, request.overrides)
    if unmatched:
        report(unmatched, diagnostics)
        return None
    used = {operation for operations in matched.values() for operation in operations}
    facts = facts_of(found, request.extensions, used, diagnostics)
    if facts is None or _refuses_bodies(facts, matched, diagnostics):
        return None
    return _stored(facts, found[0].name, diagnostics)


def known_endpoints(
    found: Sequence[Document], extensions: Extensions
) -> tuple[Endpoint, ...]:
    """The operations of all documents; an id that several have is that of the first."""
    known: list[Endpoint] = []
    for document in found:
        taken = frozenset(endpoint.id for endpoint in known)
        known += read_endpoints(document.content, extensions, taken)
    return tuple(sorted(known, key=lambda endpoint: endpoint.id))


def facts_of(
    found: Sequence[Document],
    extensions: Extensions,
    only: set[str] | None,
    diagnostics: Diagnostics,
) -> Facts | None:
    """The facts of all documents, or of the operations in `only`; None after an error."""
    taken: frozenset[str] = frozenset()
    parts = []
    for document in found:
        part = read_facts(
            document.content, document.name, extensions, diagnostics, only, taken
        )
        if part is None:
            return None
        if part.operations or document is found[0]:
            parts.append(part)
        endpoints = read_endpoints(document.content, extensions, taken)
        taken |= {endpoint.id for endpoint in endpoints}
    return merged(parts)


def _refuses_bodies(
    facts: Facts, matched: Mapping[str, tuple[str, ...]], diagnostics: Diagnostics
) -> bool:
    """Report tools whose requests need a body that the package cannot make."""
    unmade = {
        operation.id: operation.body.media_type
        for operation in facts.operations
        if operation.body is not None
        and operation.body.required
        and not _is_made(operation.body.media_type)
    }
    for slug, operations in matched.items():
        for operation in operations:
            if operation in unmade:
                diagnostics.error(
                    "E-OPENAPI-BODY",
                    f"{slug} needs a body of {unmade[operation]}, which is not made",
                    help="Leave the tool out in bindings.yaml, with this as its reason.",
                    tool=slug,
                )
    return diagnostics.failed


def _is_made(media_type: str) -> bool:
    plain = media_type.partition(";")[0].strip().lower()
    if plain.startswith("multipart/"):
        return plain == "multipart/form-data"
    return not is_xml(plain)


def _stored(facts: Facts, name: str, diagnostics: Diagnostics) -> str | None:
    """The text of facts, once it is known that reading it gives the same facts."""
    text = operations_file.dump(facts)
    found = Diagnostics()
    again = operations_file.parse(text, "operations.yaml", found)
    if again != facts:
        reason = (
            next(iter(found)).message if len(found) else "they are read differently"
        )
        diagnostics.error(
            "E-OPENAPI",
            f"the facts of the document cannot be stored: {reason}",
            Location(name),
            help="Please report this as a fault of toolpress, with the document.",
        )
        return None
    return text

"""The import of vendors' documents, from their files to the text of `operations.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.conventions.media_types import can_be_sent
from generator.diagnostics import Diagnostics
from generator.openapi import Facts, Server, documents, operations_file
from generator.openapi.candidates import Outline
from generator.openapi.documents import Document
from generator.openapi.endpoints import Endpoint
from generator.openapi.extensions import Extensions
from generator.openapi.finding import Found, find
from generator.openapi.losses import Losses
from generator.openapi.match import match, report
from generator.openapi.merging import merged
from generator.openapi.operations import read_endpoints, read_facts
from generator.pointer import escape
from generator.source import Location


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be imported, and for which tools."""

    paths: Sequence[Path]
    """The documents."""
    tools: Sequence[Outline]
    prefix: str
    """What all slugs begin with (`ACME_`)."""
    extensions: Extensions
    overrides: Mapping[str, tuple[str, ...]]
    """Operations that the service's bindings name, by slug, as in `match`."""
    overlays: Sequence[Path] = ()
    base_url: str = ""
    """Where the service's spec says that the API is; empty: it says nothing."""
    read: Sequence[Document] | None = None
    """The documents, where they are read already."""


@dataclass(frozen=True, slots=True)
class Survey:
    """What documents hold for the tools of a page."""

    documents: Sequence[Document]
    found: Found
    unmade: Mapping[str, str]
    """Media types of the bodies that clients cannot make, by operation id."""


def survey(request: Request, diagnostics: Diagnostics) -> Survey | None:
    """Find the operations of tools; None after reporting that a document cannot be read."""
    read = request.read
    if read is None:
        read = documents.read(request.paths, request.overlays, diagnostics)
    if read is None:
        return None
    known = known_endpoints(read, request.extensions)
    found = find(request.tools, request.prefix, known, request.overrides)
    return Survey(read, found, {one.id: one.unmade for one in known if one.unmade})


def run(request: Request, diagnostics: Diagnostics) -> str | None:
    """The text of `operations.yaml`, with the operations that a tool uses; None after an error."""
    surveyed = survey(request, diagnostics)
    if surveyed is None:
        return None
    read, found = surveyed.documents, surveyed.found
    if found.unknown or found.proposals:
        report(found.unknown, diagnostics)
        _report_proposals(found, diagnostics)
        for document in read:
            losses = Losses()
            read_endpoints(document.content, request.extensions, losses=losses)
            losses.report(document.name, diagnostics)
        return None
    used = {one for operations in found.operations.values() for one in operations}
    facts = facts_of(read, request.extensions, used, diagnostics)
    if facts is None or _refuses_bodies(facts, found.operations, diagnostics):
        return None
    _report_unmade(facts, read[0].name, diagnostics)
    _check_server(facts, request.base_url, read[0].name, diagnostics)
    decided = _needed_decisions(request, facts, surveyed)
    facts = replace(facts, tools=dict(sorted({**found.inferred, **decided}.items())))
    return _stored(facts, read[0].name, diagnostics)


def _needed_decisions(
    request: Request, facts: Facts, surveyed: Survey
) -> dict[str, str]:
    """Operations of tools whose names identify them among those imported, but not among all."""
    slugs = [tool.slug for tool in request.tools if tool.slug in request.overrides]
    known = known_endpoints(surveyed.documents, request.extensions)
    among_all, _ = match(slugs, request.prefix, known, {}, candidates=False)
    here, _ = match(slugs, request.prefix, facts.operations, {}, candidates=False)
    return {
        slug: ids[0]
        for slug, ids in here.items()
        if len(ids) == 1 and slug not in among_all
    }


def _report_proposals(found: Found, diagnostics: Diagnostics) -> None:
    for proposal in found.proposals:
        likely = ", ".join(
            f"`{one.endpoint.id}` ({one.endpoint.method} {one.endpoint.path})"
            for one in proposal.candidates
        )
        diagnostics.error(
            "E-OPERATION",
            (
                f"which operation {proposal.slug} calls is not certain"
                if likely
                else f"no operation is like {proposal.slug}"
            ),
            help=(
                f"Likeliest: {likely}. With --propose they are written to bindings.yaml."
                if likely
                else "Import the document that describes it too, or name its operation in "
                f"bindings.yaml, or leave the tool out there: `{proposal.slug}: "
                "{left_out: true, why: ...}`."
            ),
            tool=proposal.slug,
        )


def known_endpoints(
    found: Sequence[Document], extensions: Extensions
) -> tuple[Endpoint, ...]:
    """The operations of all documents; of several with one id, the first."""
    known: list[Endpoint] = []
    for document in found:
        used_ids = frozenset(endpoint.id for endpoint in known)
        known += _endpoints(document, extensions, used_ids)
    return tuple(sorted(known, key=lambda endpoint: endpoint.id))


def facts_of(
    found: Sequence[Document],
    extensions: Extensions,
    only: set[str] | None,
    diagnostics: Diagnostics,
) -> Facts | None:
    """The facts of all documents, or of the operations in `only`; None after an error."""
    used_ids: frozenset[str] = frozenset()
    parts = []
    for document in found:
        ids = {one.id for one in _endpoints(document, extensions, used_ids)}
        wanted = None if only is None or ids <= only else frozenset(ids & only)
        part = _facts(document, extensions, wanted, used_ids, diagnostics)
        if part is None:
            return None
        if part.operations or document is found[0]:
            parts.append(part)
        used_ids |= ids
    return merged(parts)


def _endpoints(
    document: Document, extensions: Extensions, used_ids: frozenset[str]
) -> tuple[Endpoint, ...]:
    key = (extensions, used_ids)
    if key not in document.memory:
        document.memory[key] = read_endpoints(document.content, extensions, used_ids)
    known: tuple[Endpoint, ...] = document.memory[key]
    return known


def _facts(
    document: Document,
    extensions: Extensions,
    only: frozenset[str] | None,
    used_ids: frozenset[str],
    diagnostics: Diagnostics,
) -> Facts | None:
    key = (extensions, used_ids, only)
    if key not in document.memory:
        found = Diagnostics()
        facts = read_facts(
            document.content, document.name, extensions, found, only, used_ids
        )
        document.memory[key] = facts, found
    known: tuple[Facts | None, Diagnostics] = document.memory[key]
    diagnostics.extend(known[1])
    return known[0]


def _check_server(
    facts: Facts, base_url: str, name: str, diagnostics: Diagnostics
) -> None:
    """Warn if no document has the server that requests go to."""
    known = [server for server in facts.servers if "://" in server.url]
    if not base_url or not known or any(_is_at(one, base_url) for one in known):
        return
    diagnostics.warn(
        "W-OPENAPI-SERVER",
        f"service.yaml sends requests to {base_url}, and the document names "
        f"{known[0].url}",
        Location(name),
        help="Correct `api.base_url` in service.yaml, unless the document is wrong.",
    )


def _is_at(server: Server, base_url: str) -> bool:
    """Whether a base URL is that of a server, whatever the values of its variables."""
    parts = re.split(r"\{[^{}]*\}", server.url.rstrip("/"))
    pattern = "[^/]*".join(re.escape(part) for part in parts)
    plain = re.sub(r"\{[^{}]*\}", "x", base_url.rstrip("/"))
    return re.fullmatch(pattern, plain, re.IGNORECASE) is not None


def _refuses_bodies(
    facts: Facts, matched: Mapping[str, tuple[str, ...]], diagnostics: Diagnostics
) -> bool:
    """Report tools that need a body of an unsupported media type."""
    unmade = {
        operation.id: operation.body.media_type
        for operation in facts.operations
        if operation.body is not None
        and operation.body.required
        and not any(
            can_be_sent(media_type)
            for media_type in (
                operation.body.media_type,
                *(one.media_type for one in operation.body.alternatives),
            )
        )
    }
    for slug, operations in matched.items():
        for operation in operations:
            if operation in unmade:
                diagnostics.error(
                    "E-OPENAPI-BODY",
                    f"{slug} needs a body of {unmade[operation]}, which is not made",
                    help=f"Leave the tool out in bindings.yaml: `{slug}: {{left_out: true, "
                    "why: ...}`. With --propose this is written.",
                    tool=slug,
                )
    return diagnostics.failed


def _report_unmade(facts: Facts, name: str, diagnostics: Diagnostics) -> None:
    """Warn of media types that bodies could have and are not made, beside some that are."""
    losses = Losses()
    for operation in facts.operations:
        for one in () if operation.body is None else operation.body.alternatives:
            if not can_be_sent(one.media_type):
                losses.add(
                    "W-OPENAPI-MEDIA",
                    "a body of this media type is not made, but another one is",
                    f"#/paths/{escape(operation.path)}/{operation.method.lower()}/requestBody",
                    one.media_type,
                )
    losses.report(name, diagnostics)


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

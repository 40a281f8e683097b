"""From vendors' documents to specs: wire facts, proposals, a first `service.yaml`, a page.

The modules of each step are imported when it begins.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.diagnostics import Diagnostics
from generator.inputs import PAGE, Inputs, Progress, pages, read_pages, silent

if TYPE_CHECKING:
    from generator.draft import Draft
    from generator.model import Service, Tool
    from generator.openapi.candidates import Outline
    from generator.openapi.documents import Document
    from generator.openapi.importer import Request
    from generator.scaffold import Scaffold
    from generator.spec.bindings import BindingSpec
    from generator.spec.service import ServiceSpec


def import_facts(
    paths: Sequence[Path],
    folder: Path,
    diagnostics: Diagnostics,
    progress: Progress = silent,
    *,
    overlays: Sequence[Path] = (),
    read: Sequence[Document] | None = None,
) -> str | None:
    """The text of `operations.yaml` from vendors' documents, corrected by overlays.

    None after an error.
    """
    from generator.openapi.importer import run

    inputs = _import_inputs(paths, folder, overlays, read, diagnostics, progress)
    if inputs is None:
        return None
    progress(folder.name, "document")
    return run(inputs.request, diagnostics)


def propose_bindings(
    paths: Sequence[Path],
    folder: Path,
    diagnostics: Diagnostics,
    progress: Progress = silent,
    *,
    overlays: Sequence[Path] = (),
    read: Sequence[Document] | None = None,
) -> list[str] | None:
    """Lines for `bindings.yaml`: the likeliest operations of tools that are not certain.

    Parameters whose slot is not certain get the likeliest one. Tools like which there is no
    operation, or whose body clients cannot make, are left out. None after an error.
    """
    from generator.openapi.importer import facts_of, survey
    from generator.scaffold.proposals import Proposer

    inputs = _import_inputs(paths, folder, overlays, read, diagnostics, progress)
    if inputs is None:
        return None
    progress(folder.name, "proposals")
    surveyed = survey(inputs.request, diagnostics)
    if surveyed is None:
        return None
    proposals = surveyed.found.proposals
    used = {one.endpoint.id for proposal in proposals for one in proposal.candidates}
    found = Diagnostics()
    facts = facts_of(surveyed.documents, inputs.request.extensions, used, found)
    if facts is None:
        diagnostics.extend(found)
        return None
    proposer = Proposer(
        inputs.service, str(folder / PAGE), facts, inputs.spec, inputs.bindings
    )
    likely = [one for one in proposals if one.candidates]
    return proposer.operations(
        [*likely, *(one for one in proposals if not one.candidates)],
        surveyed.found.operations,
        surveyed.unmade,
    )


def propose_parameters(inputs: Inputs, slugs: Sequence[str]) -> list[str]:
    """Lines for `bindings.yaml`: the likeliest slots of parameters that match none, or several."""
    from generator.scaffold.proposals import Proposer

    proposer = Proposer(
        inputs.service, str(inputs.page), inputs.facts, inputs.spec, inputs.bindings
    )
    return proposer.parameters(slugs)


def read_documents(
    paths: Sequence[Path], overlays: Sequence[Path], diagnostics: Diagnostics
) -> list[Document] | None:
    """Vendors' documents, corrected by overlays; None after an error."""
    from generator.openapi import documents

    return documents.read(paths, overlays, diagnostics)


def scaffold_service(
    name: str,
    page: Service | None,
    documents: Sequence[Document],
    diagnostics: Diagnostics,
    groups: Collection[str] | None = None,
) -> Scaffold | None:
    """The first `service.yaml` of a service; None after an error.

    `groups` are those of the vendor's that its tools are in; None: all.
    """
    from generator.openapi.extensions import Extensions
    from generator.openapi.importer import facts_of
    from generator.scaffold import scaffold

    # The import reports what facts cannot hold.
    found = Diagnostics()
    facts = facts_of(documents, Extensions(), None, found) if documents else None
    if documents and facts is None:
        diagnostics.extend(found)
        return None
    return scaffold(name, page, facts, groups)


def draft_page(
    paths: Sequence[Path],
    folder: Path,
    diagnostics: Diagnostics,
    progress: Progress = silent,
    *,
    overlays: Sequence[Path] = (),
    read: Sequence[Document] | None = None,
) -> Draft | None:
    """A page for the operations of vendors' documents that no tool uses yet; None after an error.

    A service without a page gets one for all operations.
    """
    from dataclasses import replace

    from generator.bind.page_names import learned_names
    from generator.draft import draft, offered_in_full
    from generator.openapi.importer import facts_of, known_endpoints, survey

    inputs = _import_inputs(
        paths, folder, overlays, read, diagnostics, progress, needs_page=False
    )
    if inputs is None:
        return None
    progress(folder.name, "document")
    surveyed = survey(inputs.request, diagnostics)
    if surveyed is None:
        return None
    extensions = inputs.request.extensions
    endpoints = known_endpoints(surveyed.documents, extensions)
    # The import reports what facts cannot hold.
    found = Diagnostics()
    facts = facts_of(surveyed.documents, extensions, None, found)
    if facts is None:
        diagnostics.extend(found)
        return None
    progress(folder.name, "draft")
    calls = surveyed.found.operations
    page_names = learned_names(
        inputs.service, calls, facts, inputs.spec, inputs.bindings
    )
    used = {
        identity
        for slug, ids in calls.items()
        for identity in offered_in_full(ids, inputs.bindings.tools.get(slug))
    }
    unused = tuple(one for one in facts.operations if one.id not in used)
    used_slugs = frozenset(tool.slug for tool in inputs.service.tools)
    return draft(
        replace(facts, operations=unused),
        endpoints,
        used_slugs,
        inputs.spec,
        inputs.bindings,
        page_names,
    )


@dataclass(frozen=True, slots=True)
class _ImportInputs:
    service: Service
    spec: ServiceSpec
    bindings: BindingSpec
    request: Request


def _import_inputs(
    paths: Sequence[Path],
    folder: Path,
    overlays: Sequence[Path],
    read: Sequence[Document] | None,
    diagnostics: Diagnostics,
    progress: Progress,
    *,
    needs_page: bool = True,
) -> _ImportInputs | None:
    from generator.model import Service
    from generator.openapi.extensions import Extensions
    from generator.openapi.importer import Request
    from generator.spec.bindings import load as load_bindings
    from generator.spec.service import load as load_spec

    service: Service | None = Service("", "", "", None, ())
    if needs_page or pages(folder):
        service = read_pages(pages(folder) or [folder / PAGE], diagnostics, progress)
    spec = load_spec(folder, diagnostics)
    bindings = load_bindings(folder, diagnostics)
    if service is None or spec is None or bindings is None or diagnostics.failed:
        return None
    names = spec.openapi
    left_out = bindings.left_out()
    request = Request(
        paths,
        [
            _outline(tool, spec.slug_prefix)
            for tool in service.tools
            if tool.slug not in left_out
        ],
        spec.slug_prefix,
        Extensions(names.aliases, names.limits, names.scopes, names.filters),
        bindings.operations(),
        overlays,
        spec.api.base_url,
        read,
    )
    return _ImportInputs(service, spec, bindings, request)


def _outline(tool: Tool, prefix: str) -> Outline:
    """What finding the operation of a tool looks at."""
    from generator.openapi.candidates import Outline

    return Outline(
        tool.slug,
        tool.slug.removeprefix(prefix),
        tuple(parameter.name for parameter in tool.parameters),
        frozenset(one.name for one in tool.parameters if one.required),
        tool.description,
    )

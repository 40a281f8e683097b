"""Proposed decisions: entries of `bindings.yaml` for people to accept or to change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.openapi.finding import Proposal
from generator.openapi.operations_file.yaml_writer import scalar

HEADER = "  # Proposed by `toolpress import-openapi --propose`. Read each entry before you keep it."
WHY = "Likeliest by its name, method, path and parameters."
WHY_NOT = "No operation of the imported documents is like it."


def render(
    proposals: Iterable[Proposal], notes: Mapping[str, Sequence[str]]
) -> list[str]:
    """The lines of entries under `tools`, each with its candidates and `notes` as comments.

    A tool without candidates is left out.
    """
    lines = [HEADER]
    for proposal in proposals:
        lines += _entry(proposal, notes.get(proposal.slug, ()))
    return lines if len(lines) > 1 else []


def _entry(proposal: Proposal, notes: Sequence[str]) -> Iterator[str]:
    yield f"  {scalar(proposal.slug, flow=False)}:"
    if not proposal.candidates:
        yield "    left_out: true"
        yield f"    why: {scalar(WHY_NOT, flow=False)}"
        return
    first, *others = proposal.candidates
    yield f"    operation: {scalar(first.endpoint.id, flow=False)}"
    yield f"    # It is {_comment(f'{first.endpoint.method} {first.endpoint.path}')}."
    for one in others:
        request = f"{one.endpoint.method} {one.endpoint.path}"
        yield f"    # Or {_comment(one.endpoint.id)}: {_comment(request)}"
    yield f"    why: {scalar(WHY, flow=False)}"
    yield "    proposed: true"
    for note in notes:
        yield f"    # {_comment(note)}"


def _comment(text: str) -> str:
    """Text of a document or a page as part of a comment, which ends with its line."""
    return "".join(one if one.isprintable() else " " for one in text)

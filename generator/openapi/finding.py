"""Finds the operations of the vendor's documents that a page's tools call.

They are found by name in any spelling or by a decision (`match`), by an id without the words that
all ids begin with, by summary, or because everything about one operation fits (`candidates`). Those
found by more than a name are stored with the facts; the rest is for people to decide.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from generator.openapi.candidates import (
    Candidate,
    Outline,
    Ranking,
    certain,
    common_start,
    likeliest,
)
from generator.openapi.endpoints import Endpoint
from generator.openapi.match import Unmatched, match
from generator.openapi.words import letters, words

_HOMELESS = 0.12
"""How much less likely each parameter without a slot makes an operation."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A tool whose operation is not certain, with the likeliest ones."""

    slug: str
    candidates: tuple[Candidate, ...]
    """The likeliest first; empty: none is like it."""

    def reconsidered(self, homeless: Mapping[str, int]) -> Proposal:
        """The candidates in a new order, by the number of parameters that each has no slot for."""
        ranked = sorted(
            self.candidates,
            key=lambda one: -one.rank + _HOMELESS * homeless[one.endpoint.id],
        )
        return Proposal(self.slug, tuple(ranked))


@dataclass(frozen=True, slots=True)
class Found:
    operations: Mapping[str, tuple[str, ...]]
    """Operation ids by slug, for every tool that has some."""
    inferred: Mapping[str, str]
    """Those among them that the name alone does not identify."""
    proposals: tuple[Proposal, ...]
    unknown: tuple[Unmatched, ...]
    """Tools whose bindings name what is not there."""


def find(
    tools: Sequence[Outline],
    prefix: str,
    endpoints: Sequence[Endpoint],
    overrides: Mapping[str, tuple[str, ...]],
) -> Found:
    """`prefix` is what all slugs begin with; `overrides` are operations named in bindings."""
    slugs = [tool.slug for tool in tools]
    operations, unmatched = match(slugs, prefix, endpoints, overrides, candidates=False)
    wrong = [missing.slug for missing in unmatched if missing.reference]
    _, unknown = match(wrong, prefix, endpoints, overrides)
    open_slugs = {missing.slug for missing in unmatched if not missing.reference}
    by_name = _ByName(endpoints)
    ranking = Ranking(endpoints, prefix)
    inferred: dict[str, str] = {}
    proposals: list[Proposal] = []
    for tool in tools:
        if tool.slug not in open_slugs:
            continue
        found = by_name.find(tool)
        if found is None:
            candidates = ranking.candidates(tool)
            found = certain(candidates)
            if found is None:
                proposals.append(Proposal(tool.slug, likeliest(candidates)))
                continue
        inferred[tool.slug] = found.id
    return Found(
        {**operations, **{slug: (one,) for slug, one in inferred.items()}},
        inferred,
        tuple(proposals),
        tuple(unknown),
    )


class _ByName:
    """Operations by names that only one of them has."""

    def __init__(self, endpoints: Sequence[Endpoint]) -> None:
        leading = common_start([endpoint.id for endpoint in endpoints])
        self._by_id = _unique(
            ("".join(words(endpoint.id)[leading:]), endpoint) for endpoint in endpoints
        )
        self._by_summary = _unique(
            (letters(endpoint.summary), endpoint) for endpoint in endpoints
        )

    def find(self, tool: Outline) -> Endpoint | None:
        name = letters(tool.name)
        return self._by_id.get(name) or self._by_summary.get(name)


def _unique(named: Iterable[tuple[str, Endpoint]]) -> dict[str, Endpoint]:
    found: dict[str, list[Endpoint]] = {}
    for name, endpoint in named:
        if name:
            found.setdefault(name, []).append(endpoint)
    return {name: one[0] for name, one in found.items() if len(one) == 1}

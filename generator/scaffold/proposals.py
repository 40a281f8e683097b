"""Proposed entries of `bindings.yaml`: tried by binding, so that they say all that is left open."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.bind import bind
from generator.bind.likely import likely_slots
from generator.conventions.locations import SlotName
from generator.diagnostics import Diagnostic, Diagnostics
from generator.model import Service
from generator.openapi import Facts
from generator.openapi.finding import Proposal
from generator.openapi.match import match
from generator.openapi.operations_file.yaml_writer import scalar
from generator.spec.bindings import BindingSpec, ParameterRule, ToolRule
from generator.spec.service import ServiceSpec

HEADER = "  # Proposed by toolpress. Read each entry, then remove `proposed` from it."
_WHY = "Likeliest by its name, method, path and parameters."
WHY_NOT = "No operation of the imported documents is like it."
UNMADE = "which clients do not make."
_SLOT = "Likeliest of the slots that no other parameter fills."
_NO_SLOT = "No slot of the operation is like it."
_OPEN = ("E-BIND-NONE", "E-BIND-AMBIGUOUS")


@dataclass(frozen=True, slots=True)
class _Open:
    """A parameter whose slot is not certain."""

    name: str
    slot: SlotName | None
    """The likeliest one."""
    message: str


@dataclass(frozen=True, slots=True)
class _Tried:
    """What binding a tool to an operation leaves open."""

    open: tuple[_Open, ...]
    notes: tuple[str, ...]
    """What is wrong apart from its parameters, or even with the likeliest slots."""

    @property
    def homeless(self) -> int:
        return sum(one.slot is None for one in self.open)


class Proposer:
    """Makes entries for the tools of a service."""

    def __init__(
        self,
        service: Service,
        page: str,
        facts: Facts,
        spec: ServiceSpec,
        bindings: BindingSpec,
    ) -> None:
        """`page` is the path of the page."""
        self._tools = {tool.slug: tool for tool in service.tools}
        self._service = service
        self._page = page
        self._facts = facts
        self._spec = spec
        self._bindings = bindings

    def operations(
        self,
        proposals: Sequence[Proposal],
        certain: Mapping[str, Sequence[str]],
        unmade: Mapping[str, str],
    ) -> list[str]:
        """Entries for tools whose operation is not certain; those without any are left out.

        So are those of the `certain` ones, operation ids by slug, and of the likeliest ones whose
        body is `unmade`: of a media type, by operation id, that clients cannot make.
        """
        lines: list[str] = []
        for slug, identities in certain.items():
            refused = [one for one in identities if one in unmade]
            if refused and slug not in self._bindings.tools:
                lines += _left_out(slug, _unmade(unmade[refused[0]]))
        for proposal in proposals:
            tried = {
                one.endpoint.id: self._try(proposal.slug, one.endpoint.id)
                for one in proposal.candidates
            }
            proposal = proposal.reconsidered(
                {identity: one.homeless for identity, one in tried.items()}
            )
            if proposal.candidates and proposal.candidates[0].endpoint.id in unmade:
                first = proposal.candidates[0].endpoint
                lines += _left_out(proposal.slug, _unmade(unmade[first.id]))
                lines.append(f"    # It is {_comment(f'{first.method} {first.path}')}.")
                continue
            lines += _entry(proposal, tried)
        return [HEADER, *lines] if lines else []

    def parameters(self, slugs: Sequence[str]) -> list[str]:
        """Entries for tools whose operation is certain and whose parameters are not."""
        lines: list[str] = []
        for slug in slugs:
            tried = self._try(slug)
            if tried.open:
                lines.append(f"  {scalar(slug, flow=False)}:")
                lines += _details(tried, _SLOT)
        return [HEADER, *lines] if lines else []

    def _try(self, slug: str, operation: str = "") -> _Tried:
        rule = ToolRule(slug, self._bindings.location, _WHY, operation=operation)
        faults = self._faults(rule)
        left = [one for one in faults if one.code in _OPEN and one.location]
        likely = self._likely(slug, operation) if left else {}
        found = tuple(
            _Open(
                one.location.text,
                likely.get(one.location.text),
                f"{one.message}; {one.help}",
            )
            for one in left
            if one.location is not None
        )
        if found:
            decided = {
                one.name: ParameterRule(
                    rule.location, _SLOT, to=() if one.slot is None else (one.slot,)
                )
                for one in found
            }
            faults = self._faults(replace(rule, parameters=decided))
        return _Tried(found, tuple(f"{one.message}; {one.help}" for one in faults))

    def _faults(self, rule: ToolRule) -> list[Diagnostic]:
        alone = replace(self._service, tools=(self._tools[rule.slug],))
        decided = bool(rule.operation or rule.parameters)
        rules = replace(self._bindings, tools={rule.slug: rule} if decided else {})
        trial = Diagnostics()
        bind(alone, self._page, self._facts, self._spec, rules, trial)
        return [found for found in trial if found.tool == rule.slug]

    def _likely(self, slug: str, operation: str) -> dict[str, SlotName]:
        found, _ = match(
            [slug],
            self._spec.slug_prefix,
            self._facts.operations,
            {slug: (operation,)} if operation else {},
            self._facts.tools,
        )
        by_id = {one.id: one for one in self._facts.operations}
        [identity] = found[slug]
        return likely_slots(self._tools[slug], by_id[identity], self._facts, self._spec)


def _unmade(media_type: str) -> str:
    return f"Its body has to be {media_type}, {UNMADE}"


def _left_out(slug: str, why: str) -> Iterator[str]:
    yield f"  {scalar(slug, flow=False)}:"
    yield "    left_out: true"
    yield f"    why: {scalar(why, flow=False)}"


def _entry(proposal: Proposal, tried: dict[str, _Tried]) -> Iterator[str]:
    if not proposal.candidates:
        yield from _left_out(proposal.slug, WHY_NOT)
        return
    yield f"  {scalar(proposal.slug, flow=False)}:"
    first, *others = (one.endpoint for one in proposal.candidates)
    yield f"    operation: {scalar(first.id, flow=False)}"
    yield f"    # It is {_comment(f'{first.method} {first.path}')}."
    for one in others:
        yield f"    # Or {_comment(one.id)}: {_comment(f'{one.method} {one.path}')}"
    yield from _details(tried[first.id], _WHY)


def _details(tried: _Tried, why: str) -> Iterator[str]:
    """The part of an entry that follows its operation."""
    yield f"    why: {scalar(why, flow=False)}"
    yield "    proposed: true"
    if tried.open:
        yield "    parameters:"
    for one in tried.open:
        name = scalar(one.name, flow=False)
        slot = "nothing" if one.slot is None else scalar(str(one.slot), flow=True)
        why = _NO_SLOT if one.slot is None else _SLOT
        yield f"      {name}: {{to: {slot}, why: {scalar(why, flow=True)}}}"
        yield f"      # {_comment(one.message)}"
    for note in tried.notes:
        yield f"    # {_comment(note)}"


def _comment(text: str) -> str:
    """Text of a document or a page as part of a comment, which ends with its line."""
    return "".join(one if one.isprintable() else " " for one in text)

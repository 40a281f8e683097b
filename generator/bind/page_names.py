"""What a page would call a slot: the name that the service's pages use, or one spelled like theirs.

Pages join the words of nested names in their own way, `first_name` as `first__name` say. A new
name follows what the pages do, so that callers find one spelling throughout.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator import model
from generator.bind.matching import SlotIndex, spelt_out
from generator.bind.slots import slots
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.openapi import Facts
from generator.openapi.words import words
from generator.pointer import split
from generator.spec.bindings import BindingSpec, ToolRule
from generator.spec.service import ServiceSpec

LONGEST_NAME = 64
"""Characters of a name that every consumer of a manifest takes."""
_SEGMENTS = re.compile(r"[\[\].]+")
_FOREIGN = re.compile(r"[^\W_]+")
_NESTED = "__"


@dataclass(frozen=True, slots=True)
class PageNames:
    """How a service's pages spell the names of slots."""

    abbreviations: Mapping[str, str]
    known: Mapping[SlotName, str] = field(default_factory=dict)
    """The names that pages use for slots."""
    joint: str = "_"
    """Between the words of one step of a nested name."""

    @classmethod
    def learned(
        cls, named: Iterable[tuple[Slot, str]], abbreviations: Mapping[str, str]
    ) -> PageNames:
        """The names of pages, learned from those whose slots are known."""
        counts: dict[SlotName, Counter[str]] = {}
        joints: Counter[str] = Counter()
        for slot, name in named:
            counts.setdefault(slot.key, Counter())[name] += 1
            spellings = {joint: _spelled(slot, joint) for joint in ("_", _NESTED)}
            full = spelt_out(name, abbreviations)
            if len(set(spellings.values())) == len(spellings):
                joints.update(j for j, text in spellings.items() if text == full)
        usual = {key: names.most_common(1)[0][0] for key, names in counts.items()}
        doubled = joints[_NESTED] > joints["_"]
        return cls(abbreviations, usual, _NESTED if doubled else "_")

    def of(self, slot: Slot) -> Iterator[str]:
        """What a page may call a slot, the most usual name first."""
        if slot.key in self.known:
            yield self.known[slot.key]
        plain = _spelled(slot, self.joint)
        short = {full: brief for brief, full in self.abbreviations.items()}
        abbreviated = _NESTED.join(
            short.get(part, part) for part in plain.split(_NESTED)
        )
        if len(plain) > LONGEST_NAME:
            yield from dict.fromkeys((abbreviated, plain))
        else:
            yield plain
        yield slot.flat_name
        yield f"{slot.location.name}_{plain}".rstrip("_")


def _spelled(slot: Slot, joint: str) -> str:
    names = split(slot.name) if slot.location.nested else [slot.name]
    parts = [part for name in names for part in _SEGMENTS.split(name) if part]
    between = joint if len(parts) > 1 else "_"
    return _NESTED.join(filter(None, (_words(part, between) for part in parts)))


def _words(name: str, joint: str) -> str:
    if name.isascii():
        return joint.join(words(name))
    return joint.join(_FOREIGN.findall(name))


def learned_names(
    service: model.Service,
    operations: Mapping[str, tuple[str, ...]],
    facts: Facts,
    spec: ServiceSpec,
    rules: BindingSpec,
) -> PageNames:
    """How a service's pages spell names; `operations`: ids of those that each tool calls."""
    by_id = {operation.id: operation for operation in facts.operations}
    abbreviations = dict(spec.abbreviations)
    indices: dict[str, SlotIndex] = {}
    named: list[tuple[Slot, str]] = []
    for tool in service.tools:
        decided = _decided(rules.tools.get(tool.slug))
        for identity in operations.get(tool.slug, ()):
            if identity not in by_id:
                continue
            if identity not in indices:
                found = slots(by_id[identity], facts)
                indices[identity] = SlotIndex(found, abbreviations)
            for parameter in tool.parameters:
                slot = indices[identity].candidates(parameter.name)
                if len(slot) == 1 and parameter.name not in decided:
                    named.append((slot[0], parameter.name))
    return PageNames.learned(named, abbreviations)


def _decided(rule: ToolRule | None) -> frozenset[str]:
    if rule is None:
        return frozenset()
    return frozenset(rule.parameters).union(*(r.parameters for r in rule.routes))

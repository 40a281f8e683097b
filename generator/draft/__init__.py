"""Drafts: a page of tools, in the page's own grammar, for operations that no tool uses yet.

A draft states the wire facts in words that normalization reads back as the same facts, without any
sentence of the vendor's. Names are spelled as pages spell them, so that binding finds every slot
without a decision; this is checked before anything is written.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.bind import bind
from generator.bind.page_names import PageNames
from generator.bind.slots import slots, supplied_slots
from generator.conventions.media_types import body_type
from generator.diagnostics import Diagnostics, Severity
from generator.draft.choices import Choice, choices
from generator.draft.names import Named, name_tools
from generator.draft.page import ToolText, page_text, tool_text
from generator.draft.parameters import Undraftable, drafted_parameters
from generator.model import Service
from generator.normalize import normalize
from generator.openapi import Facts
from generator.openapi.endpoints import Endpoint
from generator.parse import parse
from generator.source import Source
from generator.spec.bindings import BindingSpec, ToolRule
from generator.spec.service import ServiceSpec

__all__ = ["Choice", "Draft", "Named", "Skipped", "draft", "offered_in_full"]


@dataclass(frozen=True, slots=True)
class Skipped:
    """An operation without a drafted tool."""

    request: str
    why: str
    help: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    text: str
    """The page; empty: no operation could be drafted."""
    tools: int
    decided: tuple[Named, ...]
    """Tools whose names alone do not identify their operation."""
    skipped: tuple[Skipped, ...]
    choices: tuple[Choice, ...] = ()
    """Where tools take one of several media types."""


def draft(
    facts: Facts,
    endpoints: Sequence[Endpoint],
    used_slugs: frozenset[str],
    spec: ServiceSpec,
    rules: BindingSpec,
    page_names: PageNames | None = None,
) -> Draft:
    """A page with a tool for each operation of `facts`.

    `endpoints` are all operations that tools can call; `taken` the slugs that other pages use;
    `page_names` are those of other pages.
    """
    drafting = _Drafting(
        facts, spec, rules, page_names or PageNames(dict(spec.abbreviations))
    )
    texts = []
    named = name_tools(facts.operations, endpoints, spec.slug_prefix, used_slugs)
    for one in named:
        found = drafting.tool(one)
        if found is not None:
            texts.append(found)
    texts = drafting.readable(texts)
    texts = drafting.bindable(texts, named)
    kept = {text.slug for text in texts}
    return Draft(
        page_text(spec, texts) if texts else "",
        len(texts),
        tuple(one for one in named if one.decided and one.slug in kept),
        tuple(drafting.skipped),
        tuple(
            choice
            for one in named
            if one.slug in kept
            for choice in choices(one.operation)
        ),
    )


def offered_in_full(
    operations: Sequence[str], rule: ToolRule | None
) -> tuple[str, ...]:
    """Those operations of a tool that need no tool of their own.

    Where a parameter leads to another operation than the tool's, it gives only a part of what that
    operation takes; where its value chooses among operations that take the same, all of it.
    """
    routes = rule.routes if rule is not None else ()
    if len(routes) != len(operations):
        return tuple(operations)
    return tuple(
        identity
        for identity, route in zip(operations, routes, strict=True)
        if route.when is None or route.when[1] is not None
    )


class _Drafting:
    def __init__(
        self, facts: Facts, spec: ServiceSpec, rules: BindingSpec, page_names: PageNames
    ) -> None:
        self._facts = facts
        self._spec = spec
        self._rules = rules
        self._page_names = page_names
        self._supplied = supplied_slots(spec)
        self.skipped: list[Skipped] = []

    def tool(self, named: Named) -> ToolText | None:
        operation = named.operation
        if operation.body is not None and body_type(operation.body.media_type) is None:
            self._skip(named, f"it takes a body of {operation.body.media_type}")
            return None
        repeated = self._spec.conventions.envelope.repeated(operation.path)
        try:
            parameters = drafted_parameters(
                slots(operation, self._facts, self._supplied),
                self._page_names,
                self._facts,
                repeated[0] if repeated else None,
            )
        except Undraftable as reason:
            self._skip(named, str(reason))
            return None
        return tool_text(self._spec.service, named, parameters)

    def readable(self, texts: list[ToolText]) -> list[ToolText]:
        """Without tools that a page cannot document, because their names are part of its layout."""
        return self._without_faulty(texts, self._reading_faults(texts))

    def bindable(self, texts: list[ToolText], named: Sequence[Named]) -> list[ToolText]:
        """Without tools that would need a decision to be bound."""
        service = self._service(texts, Diagnostics())
        if service is None:
            return texts
        diagnostics = Diagnostics()
        decided = {
            one.slug: ToolRule(
                one.slug, self._rules.location, "drafted", one.operation.id
            )
            for one in named
            if one.decided
        }
        rules = replace(self._rules, tools=decided)
        by_name = {one.slug: one.operation.id for one in named if not one.decided}
        facts = replace(self._facts, tools=by_name)
        bind(service, "draft.txt", facts, self._spec, rules, diagnostics)
        found = [
            one for one in diagnostics if one.severity is Severity.ERROR and one.tool
        ]
        helps = {one.tool: one.help for one in found if one.code == "E-AUTH"}
        faults = {one.tool: one.message for one in found}
        return self._without_faulty(texts, faults, helps)

    def _reading_faults(self, texts: list[ToolText]) -> dict[str, str]:
        diagnostics = Diagnostics()
        service = self._service(texts, diagnostics)
        read = {} if service is None else {t.slug: t.parameters for t in service.tools}
        faults = {
            text.slug: "a page cannot hold its names"
            for text in texts
            if [one.name for one in read.get(text.slug, ())] != list(text.parameters)
        }
        return faults | {
            found.tool: found.message
            for found in diagnostics
            if found.severity is Severity.ERROR
        }

    def _service(
        self, texts: list[ToolText], diagnostics: Diagnostics
    ) -> Service | None:
        source = Source.from_text("draft.txt", page_text(self._spec, texts))
        page = parse(source, diagnostics)
        return None if page is None else normalize(page, source, diagnostics)

    def _without_faulty(
        self,
        texts: list[ToolText],
        faults: dict[str, str],
        helps: Mapping[str, str] | None = None,
    ) -> list[ToolText]:
        for text in texts:
            why = faults.get(text.slug)
            if why is not None:
                # So that what several operations have in common is told once.
                if why.startswith(f"{text.request} "):
                    why = f"it {why.removeprefix(f'{text.request} ')}"
                help = (helps or {}).get(text.slug, "")
                self.skipped.append(Skipped(text.request, why, help))
        return [text for text in texts if text.slug not in faults]

    def _skip(self, named: Named, why: str) -> None:
        operation = named.operation
        self.skipped.append(Skipped(f"{operation.method} {operation.path}", why))

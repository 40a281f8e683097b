"""Binding: one slot in an HTTP request for every documented parameter, or the reason for none.

Each slot of the operation is spelled as the page's author would spell it, and a parameter must
match exactly one. `bindings.yaml` decides the rest. Nothing is guessed: no match, several matches,
an empty required slot and a decision without effect are all errors.
"""

from __future__ import annotations

from generator import model
from generator.bind.beyond import BeyondPage
from generator.bind.bound import (
    Binding,
    BoundRoute,
    BoundService,
    BoundTool,
    Choice,
    LeftOut,
)
from generator.bind.redundant import report_redundant_rules, report_unused_options
from generator.bind.tool import ToolBinder
from generator.bind.unavailable import without_operation
from generator.diagnostics import Diagnostics
from generator.openapi import Facts
from generator.openapi.discriminators import narrowed
from generator.openapi.match import match
from generator.spec.bindings import BindingSpec
from generator.spec.service import ServiceSpec

__all__ = [
    "Binding",
    "BoundRoute",
    "BoundService",
    "BoundTool",
    "Choice",
    "LeftOut",
    "bind",
]


def bind(
    service: model.Service,
    page: str,
    facts: Facts,
    spec: ServiceSpec,
    rules: BindingSpec,
    diagnostics: Diagnostics,
) -> BoundService | None:
    """Bind every tool; None after an error.

    Before a document is imported there are no operations, and no tool can be called. `page` is the
    path of the page; further pages of the service are in the same folder.
    """
    facts = narrowed(facts)
    found = Diagnostics()
    binder = ToolBinder(page, facts, spec, rules, found)
    left_out = rules.left_out()
    offered = [tool for tool in service.tools if tool.slug not in left_out]
    if facts.operations:
        tools = _bound(offered, binder, rules)
        report_redundant_rules(service, tools, facts, spec, rules, found)
        if not found.failed:  # else a tool is missing that may use them
            report_unused_options(tools, spec, found)
    else:
        tools = [without_operation(tool, spec) for tool in offered]
    diagnostics.extend(found)
    if found.failed:
        return None
    without = tuple(
        LeftOut(tool.slug, left_out[tool.slug])
        for tool in service.tools
        if tool.slug in left_out
    )
    return BoundService(service, spec, facts, tuple(tools), without)


def _bound(
    offered: list[model.Tool], binder: ToolBinder, rules: BindingSpec
) -> list[BoundTool]:
    """The tools that have an operation; reports the others."""
    facts = binder.facts
    matched, unmatched = match(
        [tool.slug for tool in offered],
        binder.spec.slug_prefix,
        facts.operations,
        rules.operations(),
        facts.tools,
    )
    missing = {entry.slug: entry for entry in unmatched}
    beyond = binder.spec.beyond_page
    tools = []
    for tool in offered:
        if tool.slug in missing:
            binder.report_unmatched(tool, missing[tool.slug])
        else:
            tools.append(binder.bind(tool, matched[tool.slug], whole=not beyond))
    if not beyond or binder.diagnostics.failed:
        return tools
    added = BeyondPage(tools, facts, dict(binder.spec.abbreviations))
    return [
        binder.bind(added.extended(tool), matched[tool.tool.slug]) for tool in tools
    ]

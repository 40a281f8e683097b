"""Decisions that decide nothing: about tools that are not there, or what the names tell anyway."""

from __future__ import annotations

from difflib import get_close_matches

from generator import model
from generator.bind.bound import BoundTool
from generator.bind.route import RouteBinder
from generator.diagnostics import Diagnostics
from generator.openapi import Facts
from generator.openapi.match import match
from generator.spec.bindings import BindingSpec, ParameterRule, ToolRule
from generator.spec.service import ServiceSpec


def report_idle_rules(
    service: model.Service,
    tools: list[BoundTool],
    facts: Facts,
    spec: ServiceSpec,
    rules: BindingSpec,
    diagnostics: Diagnostics,
) -> None:
    """Report every entry of `bindings.yaml` that could be left out without a change."""
    slugs = [tool.slug for tool in service.tools]
    known = set(slugs)
    by_slug = {bound.tool.slug: bound for bound in tools}
    by_name, _ = match(slugs, spec.slug_prefix, facts.operations, {})
    for slug, rule in rules.tools.items():
        if slug not in known:
            near = get_close_matches(slug, slugs, 1)
            diagnostics.error(
                "E-BIND-UNKNOWN",
                f"the page has no tool {slug}",
                rule.location,
                help=f"did you mean {near[0]}?" if near else "remove the entry",
            )
        elif slug in by_slug:
            bound = by_slug[slug]
            if rule.operation and by_name.get(slug) == (bound.routes[0].operation.id,):
                _idle(
                    rule,
                    f"the operation of {slug} is found by its name",
                    rule,
                    diagnostics,
                )
            _idle_parameters(rule, bound, facts, spec, diagnostics)


def _idle_parameters(
    rule: ToolRule,
    bound: BoundTool,
    facts: Facts,
    spec: ServiceSpec,
    diagnostics: Diagnostics,
) -> None:
    decisions = [(rule.parameters, route) for route in bound.routes[:1]]
    decisions += [
        (r.parameters, route)
        for r, route in zip(rule.routes, bound.routes, strict=False)
    ]
    for parameters, route in decisions:
        binder = RouteBinder(bound.tool, route.operation, facts, spec, "", diagnostics)
        for name, decision in parameters.items():
            if not _decides(decision):
                _idle(
                    decision, f"the entry for {name} decides nothing", rule, diagnostics
                )
            elif decision.only_places and len(decision.to) == 1:
                found = binder.candidates(name)
                place = decision.to[0]
                if [(s.where, s.name) for s in found] == [(place.where, place.name)]:
                    _idle(
                        decision,
                        f"{name} goes to {place} by its name",
                        rule,
                        diagnostics,
                    )


def _decides(rule: ParameterRule) -> bool:
    return rule != ParameterRule(rule.location, rule.why)


def _idle(
    entry: ToolRule | ParameterRule,
    message: str,
    rule: ToolRule,
    diagnostics: Diagnostics,
) -> None:
    diagnostics.error(
        "E-BIND-IDLE", message, entry.location, tool=rule.slug, help="remove the entry"
    )

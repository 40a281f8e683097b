"""Reports decisions without effect: about unknown tools, or equal to what the names say."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from generator import model
from generator.bind.bound import BoundTool
from generator.bind.matching import SlotIndex
from generator.diagnostics import Diagnostics
from generator.openapi import Facts
from generator.openapi.match import match
from generator.openapi.words import words
from generator.spec import values
from generator.spec.bindings import BindingSpec, ParameterRule, ToolRule
from generator.spec.service import ServiceSpec
from generator.suggest import did_you_mean


def report_redundant_rules(
    service: model.Service,
    tools: list[BoundTool],
    facts: Facts,
    spec: ServiceSpec,
    rules: BindingSpec,
    diagnostics: Diagnostics,
) -> None:
    """Report every entry of `bindings.yaml` whose removal would change nothing."""
    slugs = [tool.slug for tool in service.tools]
    known = set(slugs)
    by_slug = {bound.tool.slug: bound for bound in tools}
    by_name, _ = match(slugs, spec.slug_prefix, facts.operations, {}, candidates=False)
    for slug, rule in rules.tools.items():
        if slug not in known:
            diagnostics.error(
                "E-BIND-UNKNOWN",
                f"the page has no tool {slug}",
                rule.location,
                help=did_you_mean(slug, slugs, "Remove the entry."),
            )
        elif slug in by_slug:
            bound = by_slug[slug]
            by_its_name = by_name.get(slug) == (bound.routes[0].operation.id,)
            if rule.operation and by_its_name and slug not in facts.tools:
                _redundant(
                    rule,
                    f"the operation of {slug} is found by its name",
                    rule,
                    diagnostics,
                )
            _redundant_examples(rule, bound, diagnostics)
            _redundant_aliases(rule, bound, known, spec, diagnostics)
            _redundant_parameters(rule, bound, spec, diagnostics)


def report_unused_options(
    tools: list[BoundTool], spec: ServiceSpec, diagnostics: Diagnostics
) -> None:
    """Report options of the client that no request of any tool would hold."""
    routes = [route for tool in tools for route in tool.routes]
    slots = {slot.key for route in routes for slot in route.slots}
    for one in spec.client_parameters:
        if one.slot.key not in slots:
            diagnostics.error(
                "E-BIND-REDUNDANT",
                f"no operation of a tool has the slot {one.slot} of client_parameters."
                f"{one.option}",
                spec.location,
                help="remove the entry from service.yaml",
            )
    addresses = (spec.api.base_url, *(route.server for route in routes))
    used = {name for address in addresses for name in values.variables(address)}
    for variable in spec.api.variables:
        if variable.option not in used:
            diagnostics.error(
                "E-BIND-REDUNDANT",
                f"no address has the variable {variable.option} of api.variables",
                spec.location,
                help="remove the entry from service.yaml, or write the variable into "
                f"`api.base_url`: {{{variable.option}}}",
            )


def _about_parameters(rule: ToolRule) -> Iterator[tuple[str, ParameterRule]]:
    yield from rule.parameters.items()
    for route in rule.routes:
        yield from route.parameters.items()


def _redundant_examples(
    rule: ToolRule, bound: BoundTool, diagnostics: Diagnostics
) -> None:
    # Of what need not be given, only a decided example is in calls.
    pages = {one.name: one.example for one in bound.tool.parameters if one.required}
    for name, decision in _about_parameters(rule):
        if decision.example is not None and decision.example == pages.get(name):
            _redundant(
                decision, f"`example` repeats the page's on {name}", rule, diagnostics
            )


def _redundant_aliases(
    rule: ToolRule,
    bound: BoundTool,
    slugs: Collection[str],
    spec: ServiceSpec,
    diagnostics: Diagnostics,
) -> None:
    """Report aliases that are a tool's slug, or that the tool has anyhow."""
    operation = bound.routes[0].operation
    names = (operation.id, *operation.aliases) if len(bound.routes) == 1 else ()
    own = {f"{spec.slug_prefix}{'_'.join(words(name))}".upper() for name in names}
    for alias in rule.aliases:
        if alias in slugs:
            _redundant(rule, f"the alias {alias} is a tool's slug", rule, diagnostics)
        elif alias in own:
            _redundant(
                rule, f"{alias} is a name of the operation anyhow", rule, diagnostics
            )


def _redundant_parameters(
    rule: ToolRule, bound: BoundTool, spec: ServiceSpec, diagnostics: Diagnostics
) -> None:
    decisions = [(rule.parameters, route) for route in bound.routes[:1]]
    decisions += [
        (r.parameters, route)
        for r, route in zip(rule.routes, bound.routes, strict=False)
    ]
    for parameters, route in decisions:
        index = SlotIndex(route.slots, dict(spec.abbreviations), spec.slug_prefix)
        for name, decision in parameters.items():
            most = {
                slot.schema.max_items
                for binding in route.bindings
                for slot in binding.slots
                if binding.parameter.name == name
            }
            if decision.max_items is not None and decision.max_items in most:
                _redundant(
                    decision,
                    f"the API's document bounds {name} like `max_items`",
                    rule,
                    diagnostics,
                )
            if not decision.decides:
                _redundant(
                    decision, f"the entry for {name} decides nothing", rule, diagnostics
                )
            elif decision.only_slots and len(decision.to or ()) == 1:
                [named] = decision.to or ()
                if [slot.key for slot in index.candidates(name)] == [named.key]:
                    _redundant(
                        decision,
                        f"{name} goes to {named} by its name",
                        rule,
                        diagnostics,
                    )


def _redundant(
    entry: ToolRule | ParameterRule,
    message: str,
    rule: ToolRule,
    diagnostics: Diagnostics,
) -> None:
    diagnostics.error(
        "E-BIND-REDUNDANT",
        message,
        entry.location,
        tool=rule.slug,
        help="remove the entry",
    )

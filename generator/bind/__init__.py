"""Binding: one slot in an HTTP request for every documented parameter, or the reason for none.

Each slot that an operation really has is spelt the way the page's author spells names, and a
parameter must match exactly one. `bindings.yaml` decides the rest. Nothing is guessed: no match,
several matches, a required slot that nothing fills and an idle decision are all errors.
"""

from __future__ import annotations

from generator import model
from generator.bind.bound import Binding, BoundRoute, BoundService, BoundTool, Choice
from generator.bind.idle import report_idle_rules
from generator.bind.route import RouteBinder, place_of
from generator.diagnostics import Diagnostics
from generator.openapi import Facts, Operation
from generator.openapi.match import Unmatched, match
from generator.source import Location
from generator.spec.bindings import BindingSpec, RouteRule, ToolRule
from generator.spec.service import AuthRule, ServiceSpec

__all__ = ["Binding", "BoundRoute", "BoundService", "BoundTool", "Choice", "bind"]


def bind(
    service: model.Service,
    page: str,
    facts: Facts,
    spec: ServiceSpec,
    rules: BindingSpec,
    diagnostics: Diagnostics,
) -> BoundService | None:
    """Bind every tool of the page at path `page`; None once anything is left open."""
    found = Diagnostics()
    binder = _Binder(page, facts, spec, rules, found)
    slugs = [tool.slug for tool in service.tools]
    matched, unmatched = match(
        slugs, spec.slug_prefix, facts.operations, rules.operations()
    )
    missing = {entry.slug: entry for entry in unmatched}
    tools = []
    for tool in service.tools:
        if tool.slug in missing:
            binder.report_unmatched(tool, missing[tool.slug])
        else:
            tools.append(binder.bind(tool, matched[tool.slug]))
    report_idle_rules(service, tools, facts, spec, rules, found)
    diagnostics.extend(found)
    return None if found.failed else BoundService(service, spec, facts, tuple(tools))


class _Binder:
    def __init__(
        self,
        page: str,
        facts: Facts,
        spec: ServiceSpec,
        rules: BindingSpec,
        diagnostics: Diagnostics,
    ) -> None:
        self.page = page
        self.facts = facts
        self.spec = spec
        self.rules = rules
        self.diagnostics = diagnostics
        self.operations = {operation.id: operation for operation in facts.operations}

    def report_unmatched(self, tool: model.Tool, missing: Unmatched) -> None:
        rule = self.rules.tools.get(tool.slug)
        near = ", ".join(missing.candidates)
        if missing.reference and rule is not None:
            self.diagnostics.error(
                "E-OPERATION",
                f"there is no single operation {missing.reference!r}",
                rule.location,
                tool=tool.slug,
                help=(
                    f"nearest: {near}"
                    if near
                    else "import the operation first (import-openapi)"
                ),
            )
            return
        self.diagnostics.error(
            "E-OPERATION",
            f"no operation of the API is called like {tool.slug}",
            Location(self.page, tool.line, 1),
            tool=tool.slug,
            help="name it under `operation` in bindings.yaml"
            + (f"; nearest: {near}" if near else ""),
        )

    def bind(self, tool: model.Tool, operations: tuple[str, ...]) -> BoundTool:
        rule = self.rules.tools.get(tool.slug) or ToolRule(
            tool.slug, self.rules.location, ""
        )
        routes = rule.routes or (RouteRule(rule.location, "", None, {}),)
        if len(operations) != len(routes):
            operations = tuple(self._operation(tool, route) for route in routes)
        self._check_names(tool, rule)
        bound = []
        for route, identity in zip(routes, operations, strict=True):
            operation = self.operations[identity]
            auth = self._auth(tool, operation)
            binder = RouteBinder(
                tool, operation, self.facts, self.spec, self.page, self.diagnostics
            )
            decisions = {**rule.parameters, **route.parameters}
            choice = None if route.when is None else Choice(*route.when)
            choosers = frozenset(r.when[0] for r in routes if r.when is not None)
            elsewhere = _only_elsewhere(route, routes, rule)
            bound.append(binder.bind(decisions, choice, choosers, elsewhere, auth))
        self._account(tool, bound)
        return BoundTool(
            tool,
            tuple(bound),
            rule.why,
            rule.exactly_one_of,
            rule.unique,
            rule.limits,
            rule.pages,
        )

    def _operation(self, tool: model.Tool, route: RouteRule) -> str:
        found, _ = match(
            [tool.slug],
            self.spec.slug_prefix,
            self.facts.operations,
            {tool.slug: (route.operation,)},
        )
        return found[tool.slug][0]

    def _auth(self, tool: model.Tool, operation: Operation) -> AuthRule:
        rule = self.spec.auth_for(operation.path)
        if rule is None:
            self.diagnostics.error(
                "E-AUTH",
                f"no authentication rule covers {operation.path}",
                self.spec.location,
                tool=tool.slug,
                help="add a rule with such `paths` under authentication.rules in service.yaml",
            )
            return AuthRule("", "/", ())
        return rule

    def _check_names(self, tool: model.Tool, rule: ToolRule) -> None:
        names = {parameter.name for parameter in tool.parameters}
        mentioned = [(name, rule.location) for name in rule.exactly_one_of]
        mentioned += [(rule.unique, rule.location)] if rule.unique else []
        mentioned += [(limit.parameter, limit.location) for limit in rule.limits]
        for route in rule.routes:
            mentioned += [(name, r.location) for name, r in route.parameters.items()]
            mentioned += (
                [(route.when[0], route.location)] if route.when is not None else []
            )
        for name, parameter_rule in rule.parameters.items():
            mentioned.append((name, parameter_rule.location))
            if parameter_rule.same_as:
                mentioned.append((parameter_rule.same_as, parameter_rule.location))
        for name, location in mentioned:
            if name not in names:
                self.diagnostics.error(
                    "E-BIND-UNKNOWN",
                    f"{tool.slug} has no parameter {name!r}",
                    location,
                    tool=tool.slug,
                    help="parameters: " + ", ".join(sorted(names)[:12]),
                )

    def _account(self, tool: model.Tool, routes: list[BoundRoute]) -> None:
        """Every parameter must be bound on some route; which ones failed is reported already."""
        bound = {
            binding.parameter.name for route in routes for binding in route.bindings
        }
        for parameter in tool.parameters:
            if parameter.name not in bound and not self.diagnostics.failed:
                self.diagnostics.error(
                    "E-BIND-NONE",
                    f"parameter {parameter.name} is bound on no route of {tool.slug}",
                    place_of(parameter, self.page),
                    tool=tool.slug,
                    help="give it a place under a route's `parameters` in bindings.yaml",
                )


def _only_elsewhere(
    route: RouteRule, routes: tuple[RouteRule, ...], rule: ToolRule
) -> frozenset[str]:
    """Parameters that only other routes take: they exclude each other with one of this route's."""
    others = {
        name for other in routes if other is not route for name in other.parameters
    }
    return frozenset(name for name in others & set(rule.exactly_one_of))

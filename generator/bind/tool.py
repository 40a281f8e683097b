"""Binds one tool to the operations that it can call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator import model
from generator.bind.bodies import IndexOf, decided_body, documented_body
from generator.bind.bound import BoundRoute, BoundTool, Choice
from generator.bind.constants import check_unbound, with_constants
from generator.bind.matching import SlotIndex
from generator.bind.pagination import pagination
from generator.bind.report import Report, page_of, parameter_location
from generator.bind.route import RouteBinder
from generator.bind.security import SecurityBinder
from generator.bind.slots import slots, supplied_slots
from generator.conventions.locations import SlotName
from generator.conventions.media_types import body_type
from generator.diagnostics import Diagnostics
from generator.openapi import Facts, Operation
from generator.openapi.match import Unmatched, match
from generator.source import Location
from generator.spec.bindings import BindingSpec, ParameterRule, RouteRule, ToolRule
from generator.spec.service import ServiceSpec


class ToolBinder:
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
        self.supplied = supplied_slots(spec)
        self.client = {one.slot.key: one.option for one in spec.client_parameters}
        self.security = SecurityBinder(facts, spec)

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
            Location(page_of(tool, self.page), tool.line, 1),
            tool=tool.slug,
            help="name it in bindings.yaml, or leave the tool out there: "
            f"`{tool.slug}: {{left_out: true, why: ...}}`"
            + (f"; nearest: {near}" if near else ""),
        )

    def bind(
        self, tool: model.Tool, operations: tuple[str, ...], *, whole: bool = True
    ) -> BoundTool:
        """Bind all parameters; `whole`: the tool has all that decisions can speak of."""
        rule = self.rules.tools.get(tool.slug) or ToolRule(
            tool.slug, self.rules.location
        )
        routes = rule.routes or (RouteRule(rule.location, ""),)
        if len(operations) != len(routes):
            operations = tuple(self._operation(tool, route) for route in routes)
        if rule.proposed:
            self._report_proposed(tool, rule)
        if whole:
            self._check_names(tool, rule)
        choosers = frozenset(r.when[0] for r in routes if r.when is not None)
        bound = [
            self._route(tool, self.operations[identity], rule, route, routes, choosers)
            for route, identity in zip(routes, operations, strict=True)
        ]
        self._account(tool, bound)
        self._check_pagination(tool, rule, bound)
        return BoundTool(
            tool,
            tuple(bound),
            rule.why,
            rule.exactly_one_of,
            rule.unique,
            rule.says,
            rule.aliases,
            rule.limits,
            pagination(rule, bound, self.spec.conventions.pagination, self.facts),
        )

    def _check_pagination(
        self, tool: model.Tool, rule: ToolRule, routes: list[BoundRoute]
    ) -> None:
        """Checks that the operation has the slot that a decision names for the next page."""
        decided = rule.pagination
        slot = None if decided is None else decided.style.slot
        if decided is None or slot is None:
            return
        known = {one.key for route in routes for one in route.slots}
        if slot not in known:
            self.diagnostics.error(
                "E-BIND-SLOT",
                f"the operation of {tool.slug} has no slot {slot} for the next page",
                decided.location,
                tool=tool.slug,
                help="slots: " + ", ".join(sorted(map(str, known))[:12]),
            )

    def _route(
        self,
        tool: model.Tool,
        operation: Operation,
        rule: ToolRule,
        route: RouteRule,
        routes: tuple[RouteRule, ...],
        choosers: frozenset[str],
    ) -> BoundRoute:
        report = Report(tool, operation, page_of(tool, self.page), self.diagnostics)
        rules = {**rule.parameters, **route.parameters}
        constants = {**dict(rule.constants), **dict(route.constants)}
        named = (*constants, *_named(rules))

        def index_of(operation: Operation) -> SlotIndex:
            found = slots(operation, self.facts, self.supplied, self.client, named)
            return SlotIndex(
                found, dict(self.spec.abbreviations), self.spec.slug_prefix
            )

        before = len(self.diagnostics)
        operation = self._with_body(operation, rule, route, rules, index_of, report)
        report = replace(report, operation=operation)
        if len(self.diagnostics) == before:
            self._check_body(operation, report)
        index = index_of(operation)
        if constants:
            at = route.location if route.constants else rule.location
            index = SlotIndex(
                with_constants(index.slots, constants, at, report),
                dict(self.spec.abbreviations),
                self.spec.slug_prefix,
            )
        bound = RouteBinder(index, self.spec.conventions.envelope, report).bind(
            rules,
            None if route.when is None else Choice(*route.when),
            choosers,
            _only_elsewhere(route, routes, rule),
            *self.security.access(operation, report),
        )
        if constants:
            check_unbound(constants, list(bound.bindings), rule.location, report)
        return bound

    def _with_body(
        self,
        operation: Operation,
        rule: ToolRule,
        route: RouteRule,
        rules: dict[str, ParameterRule],
        index_of: IndexOf,
        report: Report,
    ) -> Operation:
        """The operation with the one body that the tool sends."""
        documented = documented_body(
            operation, report.tool, rules, self.facts, index_of
        )
        media_type = route.media_type or rule.media_type
        if not media_type:
            return documented
        at = route.location if route.media_type else rule.location
        decided = decided_body(operation, self.facts, media_type, at, report)
        if decided.body is not None and decided.body == documented.body:
            report.error(
                "E-BIND-REDUNDANT",
                f"the body of {report.tool.slug} is {media_type} anyway",
                at,
                help="remove `media_type`",
            )
        return decided

    def _operation(self, tool: model.Tool, route: RouteRule) -> str:
        found, _ = match(
            [tool.slug],
            self.spec.slug_prefix,
            self.facts.operations,
            {tool.slug: (route.operation,)},
        )
        return found[tool.slug][0]

    def _check_body(self, operation: Operation, report: Report) -> None:
        body = operation.body
        if body is not None and body_type(body.media_type) is None:
            report.error(
                "E-BIND-BODY",
                f"{report.operation_name} takes a body of {body.media_type}, "
                "which clients cannot send",
                report.at_tool(),
                help="bind the tool to another operation in bindings.yaml",
            )

    def _report_proposed(self, tool: model.Tool, rule: ToolRule) -> None:
        self.diagnostics.error(
            "E-PROPOSED",
            (
                f"the operation of {tool.slug}, {rule.operation}, is proposed and not decided"
                if rule.operation
                else f"what {tool.slug} does with its parameters is proposed and not decided"
            ),
            rule.location,
            tool=tool.slug,
            help="read the entry: remove `proposed` where it is right, or change it",
        )

    def _check_names(self, tool: model.Tool, rule: ToolRule) -> None:
        names = {parameter.name for parameter in tool.parameters}
        for name, location in _mentioned(rule):
            if name not in names:
                self.diagnostics.error(
                    "E-BIND-UNKNOWN",
                    f"{tool.slug} has no parameter {name!r}",
                    location,
                    tool=tool.slug,
                    help="parameters: " + ", ".join(sorted(names)[:12]),
                )

    def _account(self, tool: model.Tool, routes: list[BoundRoute]) -> None:
        """Whether every parameter is bound on some route; failures are already reported."""
        bound = {
            binding.parameter.name for route in routes for binding in route.bindings
        }
        for parameter in tool.parameters:
            if parameter.name not in bound and not self.diagnostics.failed:
                self.diagnostics.error(
                    "E-BIND-NONE",
                    f"parameter {parameter.name} is bound on no route of {tool.slug}",
                    parameter_location(parameter, page_of(tool, self.page)),
                    tool=tool.slug,
                    help="name its slot under a route's `parameters` in bindings.yaml",
                )


def _named(rules: Mapping[str, ParameterRule]) -> Iterator[SlotName]:
    """The slots that decisions about parameters name."""
    for rule in rules.values():
        yield from rule.to or ()
        for name, _ in (*rule.implies, *rule.needs):
            yield name


def _mentioned(rule: ToolRule) -> Iterator[tuple[str, Location]]:
    """The parameters that a rule mentions, with their locations in it."""
    for name in rule.exactly_one_of:
        yield name, rule.location
    if rule.unique:
        yield rule.unique, rule.location
    for limit in rule.limits:
        yield limit.parameter, limit.location
    for route in rule.routes:
        for name, decision in route.parameters.items():
            yield name, decision.location
        if route.when is not None:
            yield route.when[0], route.location
    for name, decision in rule.parameters.items():
        yield name, decision.location
        if decision.same_as:
            yield decision.same_as, decision.location


def _only_elsewhere(
    route: RouteRule, routes: tuple[RouteRule, ...], rule: ToolRule
) -> frozenset[str]:
    """Parameters of other routes only, each of which excludes one of this route's."""
    others = {
        name for other in routes if other is not route for name in other.parameters
    }
    return frozenset(name for name in others & set(rule.exactly_one_of))

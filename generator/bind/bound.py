"""The result of binding: the slots of every parameter of every tool, and the reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator import model
from generator.conventions.pagination import Pagination
from generator.conventions.slots import Slot
from generator.jsonvalue import JsonText
from generator.openapi import Facts, Operation
from generator.spec.bindings import LimitRule, ParameterRule
from generator.spec.service import AuthRule, ServiceSpec


@dataclass(frozen=True, slots=True)
class Binding:
    """One parameter on one route. Without slots it chooses the route, or is refused."""

    parameter: model.Parameter
    slots: tuple[Slot, ...]
    rule: ParameterRule | None = None
    """The decision behind it; None: derived from the names alone."""
    chooses: bool = False
    """Its value (or its presence) chooses the route."""

    @property
    def refused(self) -> bool:
        return self.rule is not None and self.rule.nothing

    @property
    def repeats(self) -> str:
        """The parameter that this one repeats: one value fills the slots of both."""
        return self.rule.same_as if self.rule is not None else ""

    @property
    def appends(self) -> bool:
        """It adds to the slot's value instead of filling it."""
        return self.rule is not None and bool(self.rule.append)


@dataclass(frozen=True, slots=True)
class Choice:
    """Chooses a route when `parameter` has `value`, or when it is given if `value` is None."""

    parameter: str
    value: JsonText | None


@dataclass(frozen=True, slots=True)
class BoundRoute:
    """One operation that a tool can call."""

    operation: Operation
    auth: AuthRule
    slots: tuple[Slot, ...]
    """All slots of the operation, in wire order, bound or not."""
    bindings: tuple[Binding, ...]
    """In the order of the page."""
    filled: tuple[Slot, ...]
    """Slots that the package fills: constants, and objects that only contain other slots."""
    when: Choice | None = None
    server: str = ""
    """Its server, if that is not the API's base URL."""


@dataclass(frozen=True, slots=True)
class BoundTool:
    tool: model.Tool
    routes: tuple[BoundRoute, ...]
    why: str = ""
    exactly_one_of: tuple[str, ...] = ()
    unique: str = ""
    """The parameter by which the API drops duplicates of a request."""
    says: str = ""
    """What documentation says of it instead of the page."""
    aliases: tuple[str, ...] = ()
    """Further slugs, by decision."""
    limits: tuple[LimitRule, ...] = ()
    """Lower rate limits that hold while a parameter has certain values."""
    pagination: Pagination | None = None
    """How one page leads to the next; None: it is not paginated."""
    unavailable: str = ""
    """Why it cannot be called: it has no operation. Empty if it can."""

    def binding(self, name: str) -> Binding:
        """The binding of a parameter on the first route that has it."""
        return next(
            b for r in self.routes for b in r.bindings if b.parameter.name == name
        )


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A documented tool that the package does not offer, by decision."""

    slug: str
    why: str


@dataclass(frozen=True, slots=True)
class BoundService:
    """A service in which every parameter is bound."""

    service: model.Service
    spec: ServiceSpec
    facts: Facts
    tools: tuple[BoundTool, ...]
    left_out: tuple[LeftOut, ...] = ()
    """In the order of the page."""

    def by_slug(self) -> Mapping[str, BoundTool]:
        return {bound.tool.slug: bound for bound in self.tools}

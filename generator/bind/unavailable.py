"""Tools of a service without an imported document: their parameters have no slots."""

from __future__ import annotations

from generator import model
from generator.bind.bound import Binding, BoundRoute, BoundTool
from generator.openapi import Operation
from generator.spec.service import AuthRule, ServiceSpec

WHY = "no operation of the API is known for it"


def without_operation(tool: model.Tool, spec: ServiceSpec) -> BoundTool:
    """A tool as documented. It validates arguments, but refuses every call."""
    auth = spec.auth[0] if spec.auth else AuthRule("", "/")
    bindings = tuple(Binding(parameter, ()) for parameter in tool.parameters)
    route = BoundRoute(Operation(tool.slug, "POST", "/"), auth, (), bindings, ())
    return BoundTool(tool, (route,), unavailable=WHY)

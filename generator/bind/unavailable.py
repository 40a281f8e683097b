"""Tools of a service that no document is imported for: their parameters go nowhere."""

from __future__ import annotations

from generator import model
from generator.bind.bound import Binding, BoundRoute, BoundTool
from generator.openapi import Operation
from generator.spec.service import AuthRule, ServiceSpec

WHY = "no operation of the API is known for it"


def without_operation(tool: model.Tool, spec: ServiceSpec) -> BoundTool:
    """The tool as its page has it; it takes arguments, and no call of it can be sent."""
    auth = spec.auth[0] if spec.auth else AuthRule("", "/")
    bindings = tuple(Binding(parameter, ()) for parameter in tool.parameters)
    route = BoundRoute(Operation(tool.slug, "POST", "/"), auth, (), bindings, ())
    return BoundTool(tool, (route,), unavailable=WHY)

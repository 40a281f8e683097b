"""The effect of a call on the account, from its verb, its description and decisions."""

from __future__ import annotations

from generator.bind import BoundTool
from generator.design.client import Effect
from generator.spec.bindings import HintRule, ToolRule


def effect(bound: BoundTool, rule: ToolRule | None) -> Effect:
    """The page's hints, overridden by decisions; the worst is assumed by default.

    A read is idempotent and not destructive, even if hints say otherwise. A tool is read-only only
    if its HTTP methods agree, or a decision says so.
    """
    hints = bound.tool.hints
    decided = HintRule() if rule is None else rule.hints
    safe = all(route.operation.method in ("GET", "HEAD") for route in bound.routes)
    read_only = decided.read_only
    if read_only is None:
        read_only = safe if hints.read_only is None else hints.read_only
    if read_only:
        return Effect(True, False, True)
    methods = {route.operation.method for route in bound.routes}
    destructive = decided.destructive
    if destructive is None:
        destructive = True if hints.destructive is None else hints.destructive
    idempotent = decided.idempotent
    if idempotent is None:
        stated = hints.idempotent
        idempotent = methods <= {"PUT", "DELETE"} if stated is None else stated
    return Effect(False, destructive, idempotent)

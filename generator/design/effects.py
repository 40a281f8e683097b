"""What a call does to the account, as far as verb, words and decisions say."""

from __future__ import annotations

from generator.bind import BoundTool
from generator.design.client import Effect
from generator.spec.bindings import HintRule, ToolRule


def effect(bound: BoundTool, rule: ToolRule | None) -> Effect:
    """The page's hints, overruled by decisions; where nothing says so, the worst is assumed.

    A read is idempotent and destroys nothing, whatever else is said. A tool is only taken for
    read-only when its HTTP methods say so too, or a decision does.
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

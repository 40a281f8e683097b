"""The effect of a call on the account, from its methods, its words and decisions."""

from __future__ import annotations

from generator.bind import BoundTool
from generator.design.client import Effect
from generator.design.verbs import destroys, reads, settles
from generator.design.words import Words
from generator.spec.bindings import HintRule, ToolRule

_SAFE = frozenset(("GET", "HEAD"))
_SETTING = frozenset(("PUT", "PATCH", "DELETE"))
"""Requests that say how things shall be."""


def effect(name: Words, bound: BoundTool, rule: ToolRule | None) -> Effect:
    """What methods and words say, overridden by decisions; the worst is assumed by default.

    A read is idempotent and not destructive, even if hints say otherwise.
    """
    hints = bound.tool.hints
    decided = HintRule() if rule is None else rule.hints
    methods = {route.operation.method for route in bound.routes}
    read_only = decided.read_only
    if read_only is None:
        read_only = methods <= _SAFE or (methods <= {"POST"} | _SAFE and reads(name))
    if read_only:
        return Effect(True, False, True, True)
    destructive = decided.destructive
    if destructive is None:
        by_words = destroys(name)
        unknown = by_words is None or "DELETE" in methods
        destructive = bool(hints.destructive or by_words or unknown)
    idempotent = repeatable = decided.idempotent
    if idempotent is None:
        stated = hints.idempotent
        repeatable = methods <= {"PUT", "DELETE"} if stated is None else stated
        idempotent = repeatable or methods <= _SETTING or settles(name)
    return Effect(False, destructive, idempotent, bool(repeatable))

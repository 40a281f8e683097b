"""The registry of prose facts: one lifter for each, in the order in which they are looked for.

A fact that is held against others comes after them. To add one, write its `Lifter` in the module
that it belongs to, and give the model a field of its name.
"""

from __future__ import annotations

from generator.normalize.lifters import (
    filters,
    formats,
    items,
    numbers,
    outcome,
    rate_limits,
    scopes,
    values,
)
from generator.normalize.lifters.lifter import Lifter, ParameterProse, ToolProse, lift

__all__ = ["PARAMETER", "TOOL", "ParameterProse", "ToolProse", "lift"]

TOOL: tuple[Lifter[ToolProse], ...] = (
    *rate_limits.LIFTERS,
    *scopes.LIFTERS,
    *outcome.LIFTERS,
)
PARAMETER: tuple[Lifter[ParameterProse], ...] = (
    *values.LIFTERS,
    *numbers.LIFTERS,
    *values.DEFAULTS,
    *formats.LIFTERS,
    *items.LIFTERS,
    *filters.LIFTERS,
)

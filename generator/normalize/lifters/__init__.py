"""The registry of prose facts: one lifter for each, in order.

A lifter that checks its fact against others comes after theirs. To add one, write a `Lifter` in the
module where it belongs, and add a field of the same name to the model.
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

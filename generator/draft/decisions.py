"""Entries of `bindings.yaml` for drafted tools whose names do not identify their operation."""

from __future__ import annotations

from collections.abc import Iterable

from generator.draft.names import Named
from generator.openapi.operations_file.yaml_writer import scalar

WHY = "Other operations have this name too, or it cannot be a tool's."


def lines(decided: Iterable[Named]) -> list[str]:
    """The lines below `tools`."""
    found = ["  # Written by `toolpress draft`."]
    for one in decided:
        operation = scalar(one.operation.id, flow=True)
        why = scalar(WHY, flow=True)
        found.append(f"  {one.slug}: {{operation: {operation}, why: {why}}}")
    return found

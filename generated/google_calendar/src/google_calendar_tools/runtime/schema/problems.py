"""What a check reports: messages, each with the path to the value that it is about."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Path: TypeAlias = tuple["str | int", ...]
Problem: TypeAlias = tuple[Path, str]
Check: TypeAlias = Callable[[Any, list[Problem]], Any]
"""Takes a value and returns the one to send; adds what is wrong to the list."""


def prefix(problems: list[Problem], start: int, step: str | int) -> None:
    """Prepends a step to the paths of the problems from `start` on."""
    for index in range(start, len(problems)):
        path, message = problems[index]
        problems[index] = ((step, *path), message)

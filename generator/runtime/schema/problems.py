"""The problems that checks report: messages, each with the path to a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Path: TypeAlias = tuple["str | int", ...]
Problem: TypeAlias = tuple[Path, str]
Check: TypeAlias = Callable[[Any, list[Problem]], Any]
"""Takes a value, returns the one to send, and adds problems to the list."""


def prefix(problems: list[Problem], start: int, step: str | int) -> None:
    """Prepends a step to the paths of the problems from `start` on."""
    for index in range(start, len(problems)):
        path, message = problems[index]
        problems[index] = ((step, *path), message)

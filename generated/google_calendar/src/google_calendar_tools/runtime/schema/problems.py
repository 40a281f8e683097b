"""The problems that checks report: messages, each with the path to a value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Path: TypeAlias = tuple["str | int", ...]
Problem: TypeAlias = tuple[Path, str]
Check: TypeAlias = Callable[[Any, list[Problem]], Any]
"""Takes a value, returns the one to send, and adds problems to the list."""


class EndlessError(Exception):
    """A value that nests without end, or too deeply to be sent: nothing else in it is looked at.

    What is wrong with one branch of it is wrong with the others, of which there can be too many.
    """

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.path: list[str | int] = []
        """To the value, the last step first."""

    def problem(self, value: Any) -> Problem:
        """What is wrong with the whole value that the path begins at."""
        around: list[int] = []
        path = tuple(reversed(self.path))
        for length, step in enumerate(path):
            if id(value) in around:
                return path[:length], HOLDS_ITSELF
            around.append(id(value))
            try:
                value = value[step]
            except (LookupError, TypeError):
                break
        return path, str(self)


HOLDS_ITSELF = "is not JSON: it holds itself"


def prefix(problems: list[Problem], start: int, step: str | int) -> None:
    """Prepends a step to the paths of the problems from `start` on."""
    for index in range(start, len(problems)):
        path, message = problems[index]
        problems[index] = ((step, *path), message)

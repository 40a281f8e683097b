"""Looking into decoded JSON of unknown shape without failing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

JsonObject: TypeAlias = Mapping[str, Any]


def mapping(value: Any) -> dict[str, Any]:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The value where it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def texts(value: Any) -> tuple[str, ...]:
    """The strings of an array, each once, in their order."""
    return tuple(
        dict.fromkeys(text for text in sequence(value) if isinstance(text, str))
    )


def text(value: Any) -> str | None:
    """The value where it is a string."""
    return value if isinstance(value, str) else None


def number(value: Any) -> int | float | None:
    """The value where it is a number."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return value


def count(value: Any) -> int | None:
    """The value where it is a whole number from 0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        return None
    return value


def entries(value: Any) -> Iterator[tuple[str, Any]]:
    """Every entry of every object inside a value, at any depth."""
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            yield from value.items()
            pending.extend(value.values())
        elif isinstance(value, list):
            pending.extend(value)


def depth(value: Any) -> int:
    """How many objects and arrays lie in each other; 0 for a scalar."""
    levels, current = 0, [value]
    while current := [one for one in current if isinstance(one, dict | list)]:
        levels += 1
        current = [
            inner
            for one in current
            for inner in (one.values() if isinstance(one, dict) else one)
        ]
    return levels

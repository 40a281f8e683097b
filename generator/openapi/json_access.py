"""Looking into decoded JSON of unknown shape without failing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from generator.spec.yaml_builder import WrittenFloat

JsonObject: TypeAlias = Mapping[str, Any]


def mapping(value: Any) -> dict[str, Any]:
    """The value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def sequence(value: Any) -> list[Any]:
    """The value where it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def texts(value: Any) -> tuple[str, ...]:
    """The names in an array, each once, in their order."""
    found = (NULL if one is None else word(one) for one in sequence(value))
    return tuple(dict.fromkeys(one for one in found if one is not None))


NULL = "null"
"""What YAML reads as nothing, where a list names it."""


def word(value: Any) -> str | None:
    """A name, where the value is one: YAML reads a name such as 1 or true as something else."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return value.word if isinstance(value, WrittenFloat) else repr(value)
    return str(value) if isinstance(value, int) else None


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

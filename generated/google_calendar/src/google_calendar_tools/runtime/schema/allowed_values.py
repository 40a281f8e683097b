"""Checks of `enum` and `const`."""

from __future__ import annotations

from typing import Any

from ..suggest import did_you_mean
from .equality import same
from .keywords import Schema
from .kinds import brief
from .problems import Check, Problem

_MOST_SHOWN = 20


class NotAllowed(str):
    """The message about a value of the right type that is not among those allowed."""

    __slots__ = ()


def not_allowed(value: Any, allowed: tuple[Any, ...]) -> NotAllowed:
    if len(allowed) == 1:
        return NotAllowed(f"must be {allowed[0]!r}, not {brief(value)}")
    shown = ", ".join(repr(one) for one in allowed[:_MOST_SHOWN])
    if len(allowed) > _MOST_SHOWN:
        shown += f" or one of {len(allowed) - _MOST_SHOWN} others"
    hint = ""
    if isinstance(value, str):
        hint = did_you_mean(value, [one for one in allowed if isinstance(one, str)])
    return NotAllowed(f"must be one of {shown}, not {brief(value)}{hint}")


def with_allowed_values(base: Check, schema: Schema) -> Check:
    """`base`, and the value is one of `enum`, or equal to `const`."""
    if "const" in schema:
        allowed = (schema["const"],)
    elif "enum" in schema:
        allowed = tuple(schema["enum"])
    else:
        return base
    texts = frozenset(one for one in allowed if isinstance(one, str))

    def check(value: Any, problems: list[Problem]) -> Any:
        before = len(problems)
        value = base(value, problems)
        if len(problems) > before or (value.__class__ is str and value in texts):
            return value
        if not any(same(value, one) for one in allowed):
            problems.append(((), not_allowed(value, allowed)))
        return value

    return check

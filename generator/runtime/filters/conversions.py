"""Converts filters from documented notations to the API's grammar.

A wire table names the conversions of a field. A conversion returns a value that it does not
recognise unchanged.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

_QUOTES = "'\""
_AND = re.compile(r"\s+AND\s+")
_BETWEEN_SLOPPY = re.compile(r"\)(['\"])\s*,\s*\1(?=[a-z][a-z-]*\()")


def filter_and(value: Any) -> Any:
    """Replaces ` AND ` between the clauses of a filter, outside quotes, with a comma."""
    if not isinstance(value, str) or "AND" not in value:
        return value
    pieces: list[str] = []
    start = at = 0
    quote = ""
    while at < len(value):
        char = value[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote:
                quote = ""
        elif char in _QUOTES:
            quote = char
        elif char.isspace() and (found := _AND.match(value, at)):
            pieces.append(value[start:at])
            start = at = found.end()
            continue
        at += 1
    if not pieces:
        return value
    pieces.append(value[start:])
    return ",".join(pieces)


def filter_array(value: Any) -> Any:
    """Joins an array of clauses, or such an array in a string, into one filter.

    The quotes within the clauses of a string may be unescaped.
    """
    if isinstance(value, (list, tuple)):
        clauses = list(value)
        return ",".join(clauses) if _all_text(clauses) else value
    if not isinstance(value, str):
        return value
    text = value.strip()
    if not (text.startswith("[") and text.endswith("]")):
        return value
    try:
        decoded = json.loads(text)
    except (ValueError, RecursionError):
        inner = text[1:-1].strip()
        if len(inner) < 2 or inner[0] not in _QUOTES or inner[-1] != inner[0]:
            return value
        return _BETWEEN_SLOPPY.sub("),", inner[1:-1])
    return ",".join(decoded) if _all_text(decoded) else value


def _all_text(values: Any) -> bool:
    return isinstance(values, list) and all(isinstance(one, str) for one in values)


CONVERSIONS: Mapping[str, Callable[[Any], Any]] = {
    "filter-and": filter_and,
    "filter-array": filter_array,
}

"""JSON types, the Python types that represent them, and how messages word both."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from ..omit import Omit

NONE = type(None)
PYTHON_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "null": (NONE,),
    "object": (dict,),
    "array": (list,),
}
"""By the name of the JSON type."""
_JSON_NAMES: Mapping[str, str] = {
    "string": "a string",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "null": "None",
    "object": "an object",
    "array": "an array",
}
_PYTHON_NAMES: Mapping[type, str] = {
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    NONE: "None",
    dict: "an object",
    list: "an array",
    tuple: "an array",
    bytes: "bytes",
    datetime: "a datetime",
    date: "a date",
    Omit: "OMIT",
}


def kind_of(value: Any) -> str:
    """The type of a value in words: `a string`."""
    return _PYTHON_NAMES.get(type(value)) or with_article(type(value).__name__)


def with_article(name: str) -> str:
    """A name in a message: `a set`, `an object`."""
    # Names of classes that begin with a U are mostly read "you".
    return f"an {name}" if name[:1] in tuple("aeioAEIO") else f"a {name}"


def counted(number: int, noun: str) -> str:
    """A number of things in a message: `1 request`, `2 requests`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def is_decimal(value: Any) -> bool:
    """Whether a value is a `Decimal`, without loading the module for it."""
    return type(value).__module__ == "decimal"


def any_of_kinds(names: Iterable[str]) -> str:
    """Types of JSON in words: `a string or None`."""
    return " or ".join(_JSON_NAMES.get(name, name) for name in dict.fromkeys(names))


def brief(value: Any) -> str:
    """A value for a message: short, and without the text of objects of other kinds."""
    if not isinstance(value, (str, int, float, NONE)):
        return kind_of(value)
    try:
        text = ascii(value)
    except ValueError:  # an integer of more digits than Python likes to print
        return kind_of(value)
    return text if len(text) <= 60 else text[:57] + "..."

"""What a page can call a parameter, beside the rows that its layout consists of."""

from __future__ import annotations

import unicodedata
from typing import Literal, TypeAlias, get_args

TypeName: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "array", "object"
]
HEADING = "Parameters"
NO_PARAMETERS = "No parameters required."
TICK = "\u2705"
DASH = "\u2014"

TYPES: dict[str, TypeName] = {name: name for name in get_args(TypeName)}

VARIATION_SELECTOR = "\ufe0f"
NAME_LIMIT = 256


def type_of(text: str) -> TypeName | None:
    """The type that a row names, in whatever case."""
    return TYPES.get(text.lower()) if len(text) <= 10 else None


def is_tick(text: str) -> bool:
    return text.rstrip(VARIATION_SELECTOR) == TICK


def is_reserved(text: str) -> bool:
    """Whether a row has a special meaning, so that it cannot be a name."""
    return text in (HEADING, NO_PARAMETERS, DASH) or is_tick(text)


def name_fault(text: str) -> str | None:
    """Why a row cannot be a parameter's name; None when it can."""
    if len(text) > NAME_LIMIT:
        return f"is longer than {NAME_LIMIT} characters"
    for character in text:
        if character.isspace():
            if character == "\u00a0":
                return "holds a no-break space"
            return "holds white space"
        if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn"):
            return f"holds the invisible character U+{ord(character):04X}"
    if text[-1] in ".,;:":
        return f"ends with {text[-1]!r}"
    if text[0] in "\u2022\u25e6\u25aa\u2023\u00b7":
        return "begins with a bullet"
    return None

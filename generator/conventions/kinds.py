"""Kinds of values in the settings of conventions and in decisions."""

from __future__ import annotations

from generator.conventions.locations import LOCATIONS, SlotName
from generator.keys import Scalar, UnfitError, pattern

POINTER = pattern(
    r"(?:/(?:[^~/\x00-\x1f\x7f-\x9f]|~0|~1)*)+",
    "a JSON pointer",
    "write it like /data/id",
    longest=1000,
)

HEADER_NAME = pattern(
    r"[!#$%&'*+.^_`|~0-9A-Za-z-]+",
    "a header's name",
    "a name is one word of printable ASCII",
)


def _status(number: int) -> int:
    if not 400 <= number <= 599:
        raise UnfitError()
    return number


ERROR_STATUS = Scalar(
    "a whole number",
    "an error status",
    "a number from 400 to 599",
    _status,
    {"minimum": 400, "maximum": 599},
)


def _slot(text: str) -> SlotName:
    if not text.isprintable():
        raise UnfitError()
    try:
        return SlotName.parse(text)
    except ValueError as error:
        raise UnfitError(f"{text!r} is not a slot: {error}") from None


def slots_in_words() -> str:
    """How specs name slots, a line for each location."""
    lines = (
        f"  {f'{one.name} {one.example}':20} {one.noun}" for one in LOCATIONS.values()
    )
    whole = " and ".join(f"`{one.name}`" for one in LOCATIONS.values() if one.whole)
    return "\n".join(
        (
            "Slots are named by their location and their own name:",
            *lines,
            f"Without a name, {whole} are those of the body as a whole.",
        )
    )


_EXAMPLES = ", ".join(
    f"`{one.name} {one.example}`" for one in LOCATIONS.values() if one.in_parameters
)

SLOT = Scalar(
    "text",
    "a slot",
    f"write its location and its name, like {_EXAMPLES} or `body /data/id`",
    _slot,
    {
        "anyOf": [
            {"pattern": f"^(?:{'|'.join(LOCATIONS)}) .+$"},
            {"enum": [one.name for one in LOCATIONS.values() if one.whole]},
        ]
    },
)
"""Read as a `SlotName`."""

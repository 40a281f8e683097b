"""How a page spells the names of slots.

A flat name cannot be decoded: `__` stands for nesting, an underscore, a hyphen or brackets. So
names are compared by what survives every spelling, their letters and digits; a page's
abbreviations are spelt out only where the name as written matches nothing.
"""

from __future__ import annotations

from collections.abc import Mapping


def skeleton(name: str) -> str:
    """The letters and digits of a name, in lower case."""
    return "".join(c for c in name if c.isalnum()).lower()


def spelt_out(name: str, abbreviations: Mapping[str, str]) -> str:
    """`name` with each abbreviated part between double underscores in full."""
    return "__".join(abbreviations.get(part, part) for part in name.split("__"))

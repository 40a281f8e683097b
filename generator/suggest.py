"""Suggests known names that are spelled alike."""

from __future__ import annotations

from collections.abc import Iterable

_LONGEST = 200
"""Characters of a name that are compared, since the time grows with the square of its length."""


def closest(
    name: str, known: Iterable[str], *, most: int = 1, likeness: float = 0.6
) -> list[str]:
    """The known names that are spelled most like `name`, case aside, the nearest one first.

    `likeness` is how near they have to be, from 0 (anything) to 1 (the same).
    """
    from difflib import get_close_matches  # Only needed once something is wrong.

    folded: dict[str, str] = {}
    for one in known:
        folded.setdefault(one[:_LONGEST].casefold(), one)
    close = get_close_matches(name[:_LONGEST].casefold(), folded, most, likeness)
    return [folded[one] for one in close]


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """`Did you mean ...?` for the nearest known name; `otherwise` where none is near."""
    near = closest(name, known)
    return f"Did you mean `{near[0]}`?" if near else otherwise

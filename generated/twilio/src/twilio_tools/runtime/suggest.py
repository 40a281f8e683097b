"""Suggestions for names that are not known."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(
    name: str, candidates: Iterable[str], *, most: int = 3, cutoff: float = 0.6
) -> tuple[str, ...]:
    """The candidates that look most like `name`, best first."""
    from difflib import get_close_matches  # only needed once something is wrong

    folded: dict[str, str] = {}
    for candidate in candidates:
        folded.setdefault(candidate.lower(), candidate)
    found = get_close_matches(name[:200].lower(), folded, n=most, cutoff=cutoff)
    return tuple(folded[key] for key in found)


def did_you_mean(name: str, candidates: Iterable[str], *, most: int = 3) -> str:
    """`; did you mean 'x' or 'y'?`, or nothing."""
    found = nearest(name, candidates, most=most)
    if not found:
        return ""
    return "; did you mean " + " or ".join(repr(one) for one in found) + "?"

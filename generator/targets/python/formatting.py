"""Formatting and a last check of emitted Python: black, then a compilation.

Black is slow, so it only gets what it may change, and each distinct piece once.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable

from generator.targets.python.statements import NotPlain, Part, spaced, statements

_FUTURE = "from __future__ import annotations\n"
_MARK = re.compile(r"^# \d+\n", re.MULTILINE)
_laid_out: dict[Part, str] = {}
"""What black made of parts of statements."""


def module(path: str, source: str) -> bytes:
    """The bytes of a module as black lays it out, without any settings.

    It compiles without a warning and is pure ASCII.
    """
    text = formatted(source)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        compile(text, path, "exec", dont_inherit=True)
    return text.encode("ascii")


def formatted(source: str) -> str:
    """A module as black lays it out."""
    # What black may write depends on the versions of Python that a module shows it is for.
    if _FUTURE not in source:
        return _black(source)
    try:
        found = list(statements(source))
        blanks = list(spaced(found))
        _lay_out(part for one in found for part in one.parts if not part.laid_out)
    except (NotPlain, ValueError):
        # Or black could not read a part by itself.
        return _black(source)
    lines = []
    for one, blank in zip(found, blanks, strict=True):
        lines += [""] * blank
        lines += [part.text if part.laid_out else _laid_out[part] for part in one.parts]
    return "\n".join([*lines, ""])


def _lay_out(parts: Iterable[Part]) -> None:
    """Has black lay out the parts that it has not seen, all in one module."""
    new = [part for part in dict.fromkeys(parts) if part not in _laid_out]
    if not new:
        return
    lines = [_FUTURE]
    for number, part in enumerate(new):
        lines += (f"# {number}", *part.head, part.text, *part.tail)
    _, *made = _MARK.split(_black("\n".join([*lines, ""])))
    for part, text in zip(new, made, strict=True):
        own = text.strip("\n").split("\n")
        _laid_out[part] = "\n".join(own[len(part.head) : len(own) - len(part.tail)])


def _black(source: str) -> str:
    import black

    return black.format_str(source, mode=black.Mode())

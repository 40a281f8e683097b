"""The rows of a real page, taken away one by one: nothing structural may vanish in silence."""

from __future__ import annotations

import pytest

from generator.diagnostics import Diagnostics
from generator.normalize import normalize
from generator.parse import parse
from generator.source import Source
from tests.pages.printer import DASH, KLAVIYO, TICK

_LINES = KLAVIYO.read_text(encoding="utf-8").split("\n")
_JOINED = [n for n, line in enumerate(_LINES) if "Integration name:" in line]
_HEADER = 5


def _structural(rows: list[str], at: int) -> bool:
    """Whether a row is a type, a dash, a heading, a slug, or stands directly above a type."""
    row = rows[at]
    types = ("string", "integer", "number", "boolean", "array", "object")
    return (
        row in (*types, DASH, "Parameters")
        or "Integration name:" in row
        or (at + 1 < len(rows) and rows[at + 1] in types)
        or rows[at - 1] == TICK
    )


def _codes(rows: list[str]) -> list[str]:
    diagnostics = Diagnostics()
    source = Source("page.txt", tuple(rows))
    page = parse(source, diagnostics)
    if page is not None:
        normalize(page, source, diagnostics)
    return [d.code for d in diagnostics if d.code != "W-TOOL-COUNT"]


@pytest.mark.parametrize("tool", range(0, len(_JOINED) - 2, 8))
def test_a_missing_row_is_noticed(tool: int) -> None:
    """A row lost in copying would give a parameter another name, type or text."""
    begin, middle, end = (_JOINED[tool + n] - 1 for n in range(3))
    rows = _LINES[:_HEADER] + _LINES[begin:end]
    assert _codes(rows) == []
    for at in range(_HEADER + 1, _HEADER + middle - begin):
        if _structural(rows, at):
            without = rows[:at] + rows[at + 1 :]
            assert _codes(
                without
            ), f"line {begin + at - _HEADER + 1} ({rows[at]!r}) is not missed"

"""Diagnostics as they are read: a caret under the fault, nothing raw, no flood."""

from __future__ import annotations

import json

from generator.diagnostics import Diagnostics
from generator.diagnostics.render import SHOWN, SNIPPET, snippet, to_json, to_text
from generator.source import Location
from tests.pages.printer import page, read, tool


def test_text() -> None:
    """File, line and column can be clicked; the caret stands under the fault."""
    _, diagnostics = read(page(tool("row\n  string[]\n\u2014\nWords.")))
    assert to_text(diagnostics) == "\n".join(
        [
            "page.txt:11:3: error[E-TYPE]: The parameter's type is not known, expected one of "
            "string, integer, number, boolean, array, object [ORCHARD_PICK_FRUIT]",
            "  11 |   string[]",
            "     |   ^^^^^^^^",
            "1 error",
        ]
    )


def test_help_and_missing_locations() -> None:
    diagnostics = Diagnostics()
    diagnostics.error(
        "E-READ", "The file does not exist", Location("a.txt"), help="Check it."
    )
    diagnostics.warn("W-X", "Nowhere in particular")
    assert to_text(diagnostics) == "\n".join(
        [
            "warning[W-X]: Nowhere in particular",
            "a.txt: error[E-READ]: The file does not exist",
            "  help: Check it.",
            "1 error, 1 warning",
        ]
    )
    assert to_text([]) == ""


def test_nothing_is_printed_raw() -> None:
    """A page cannot retitle the terminal, hide text or turn its direction."""
    line = "a\x1b]0;x\x07\u202eb\u200b\x9b\ud800\u2028\x7f\tc"
    diagnostics = Diagnostics()
    diagnostics.error(
        "E-X", line, Location(f"{line}.txt", 3, 12, 13, line), help=line, tool=line
    )
    text = to_text(diagnostics)
    assert text.replace("\n", "").isprintable()
    assert len(text.split("\n")) == 5
    assert "\\x1b]0;x\\x07\\u202eb\\u200b\\x9b\\ud800\\u2028\\x7f\\tc" in text
    assert "\x1b[31;1merror[E-X]\x1b[0m" in to_text(diagnostics, color=True)
    assert to_json(diagnostics).replace("\n", "").isprintable()
    assert to_json(diagnostics).isascii()


def test_caret_counts_columns_not_characters() -> None:
    """Escapes, wide and combining characters before the fault do not shift the caret."""
    line = "\x1b\u4e2d\u6587e\u0301 here"
    text, column, width = snippet(
        Location("a.txt", 1, line.index("here") + 1, len(line) + 1, line)
    )
    assert text == "\\x1b\u4e2d\u6587e\u0301 here"
    assert column == len("\\x1b") + 2 + 2 + 1 + 1
    assert width == 4


def test_long_lines_are_cut_around_the_caret() -> None:
    """A line of a megabyte shows the fault, not its beginning."""
    line = "a" * 5000 + "FAULT" + "\x00" * 5000
    text, column, width = snippet(Location("a.txt", 1, 5001, 5006, line))
    assert len(text) <= SNIPPET
    assert text.startswith("...a")
    assert text.endswith("\\x00...")
    assert text[column : column + width] == "FAULT"
    text, column, width = snippet(Location("a.txt", 1, 1, 0, "x" * 500))
    assert (len(text), column) == (SNIPPET, 0)
    assert text.endswith("x...")


def test_flood_is_capped_and_errors_come_first() -> None:
    """The one error among a thousand warnings is seen."""
    diagnostics = Diagnostics()
    for line in range(1, 201):
        diagnostics.warn("W-X", "Doubt", Location("a.txt", line, 1, 2, "x"))
    diagnostics.error("E-X", "Fault", Location("a.txt", 999, 1, 2, "x"))
    text = to_text(diagnostics)
    assert text.count("[W-X]") == SHOWN - 1
    assert "a.txt:999:1: error[E-X]: Fault" in text
    assert text.endswith("... and 151 more\n1 error, 200 warnings")


def test_json() -> None:
    """A program gets all of it, with every field in its place."""
    _, diagnostics = read(page(tool("row\nany\n\u2014\nWords.")))
    assert json.loads(to_json(diagnostics)) == {
        "errors": 1,
        "warnings": 0,
        "diagnostics": [
            {
                "code": "E-TYPE",
                "severity": "error",
                "message": "The parameter's type is not known, expected one of string, integer, "
                "number, boolean, array, object",
                "file": "page.txt",
                "line": 11,
                "column": 1,
                "end_column": 4,
                "snippet": "any",
                "tool": "ORCHARD_PICK_FRUIT",
            }
        ],
    }


def test_a_finding_is_reported_once() -> None:
    diagnostics = Diagnostics()
    for _ in range(3):
        diagnostics.warn("W-X", "Doubt", Location("a.txt", 1, 1))
    assert len(diagnostics) == 1
    assert not diagnostics.failed

"""Reads the header: the service, its summary and the number of tools."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostics
from generator.parse.grammar import Rows
from generator.parse.page import Header, Text
from generator.parse.tool_headings import ToolHeading, is_cut, report_cut

_TOOLS = re.compile(r"Tools \(([^()]{0,60})\)")
_LOOKS_LIKE = (
    (re.compile(r"<(?:!doctype|html|head|body)", re.IGNORECASE), "an HTML document"),
    (re.compile(r"<"), "a document with markup"),
    (re.compile(r"[{\[]"), "JSON"),
    (re.compile(r"%PDF"), "a PDF document"),
    (re.compile(r"(?:openapi|swagger):"), "an OpenAPI document"),
    (re.compile(r"#"), "Markdown"),
)


def read_header(rows: Rows, first: ToolHeading, diagnostics: Diagnostics) -> Header:
    count = None
    for row in range(first.first - 1, -1, -1):
        count = _TOOLS.fullmatch(rows.texts[row])
        if count is not None:
            break
    else:
        row = first.first
    if row == 0:
        diagnostics.error(
            "E-HEADER",
            "The page begins without the name of its service",
            rows.at(0),
            help="The header is the service's name, a sentence with the number of tools, a "
            "paragraph on authentication, and `Tools (N)`.",
        )
        return Header("", 1, Text(), Text(), None, rows.numbers[0])
    if count is None:
        diagnostics.warn(
            "W-TOOL-COUNT",
            "The header has no row `Tools (N)`, so the number of tools cannot be checked",
            rows.at(0),
        )
    else:
        for stray in range(row + 1, first.first if first.sound else row):
            diagnostics.error(
                "E-TITLE",
                "The row between `Tools (N)` and the first tool is not its title",
                rows.at(stray),
                help="The title is alone in a row, then again before 'Integration name:'.",
                tool=first.slug,
            )
    return Header(
        service=rows.texts[0],
        line=rows.numbers[0],
        summary=rows.text(1, min(2, row)),
        authentication=rows.text(2, row),
        declared=count.group(1) if count is not None else None,
        declared_line=rows.numbers[row] if count is not None else rows.numbers[0],
    )


def report_second_page(
    rows: Rows, headings: list[ToolHeading], diagnostics: Diagnostics
) -> None:
    """A header between two tools: two pages in one file, whose tools must not be mixed."""
    for heading in headings[1:]:
        row = heading.first - 1
        if _TOOLS.fullmatch(rows.texts[row]) is not None:
            diagnostics.error(
                "E-MULTI-PAGE",
                "A second page begins here, expected one page in a file",
                rows.at(row),
                help="Put each page in a separate file.",
                tool=heading.slug,
            )


def report_no_tools(rows: Rows, diagnostics: Diagnostics) -> None:
    if not len(rows):
        diagnostics.error(
            "E-NO-TOOLS",
            "The file is empty, expected a page of tools",
            rows.source.at(1),
        )
        return
    if is_cut(rows, len(rows) - 1):
        report_cut(rows, diagnostics)
        return
    row = next((r for r, text in enumerate(rows.texts) if _TOOLS.fullmatch(text)), None)
    if row is not None:
        diagnostics.error(
            "E-NO-TOOLS",
            "No tool follows the header",
            rows.at(row),
            help="A tool begins with its title and `<title>Integration name: SLUG`.",
        )
        return
    kind = next(
        (what for pattern, what in _LOOKS_LIKE if pattern.match(rows.texts[0])), None
    )
    seen = (
        f"the file looks like {kind}"
        if kind
        else "the file has no row `Integration name:`"
    )
    diagnostics.error(
        "E-NO-TOOLS",
        f"No tools found: {seen}, expected a page of tools as text",
        rows.source.at(1),
        help="Copy the text of the page, from the service's name to the last tool.",
    )

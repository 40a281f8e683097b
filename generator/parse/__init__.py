"""From a page's text to its raw blocks: what stands where. Knows syntax only, no meaning."""

from __future__ import annotations

import re

from generator.diagnostics import Diagnostics
from generator.parse.body import BodyReader
from generator.parse.page import Header, Page, RawParameter, RawTool, Text
from generator.parse.reading import read_source
from generator.parse.rows import Rows
from generator.parse.starts import Start, find_starts, is_cut, report_cut
from generator.source import Source

__all__ = ["Header", "Page", "RawParameter", "RawTool", "Text", "parse", "read_source"]

_TOOLS = re.compile(r"Tools \(([^()]{0,60})\)")
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064"
    "\u2066-\u2069\ufeff\U000e0000-\U000e007f]"
)
_LOOKS_LIKE = (
    (re.compile(r"<(?:!doctype|html|head|body)", re.IGNORECASE), "an HTML document"),
    (re.compile(r"<"), "a document with markup"),
    (re.compile(r"[{\[]"), "JSON"),
    (re.compile(r"%PDF"), "a PDF document"),
    (re.compile(r"(?:openapi|swagger):"), "an OpenAPI document"),
    (re.compile(r"#"), "Markdown"),
)


def parse(source: Source, diagnostics: Diagnostics) -> Page | None:
    """The blocks of a page; None when it documents no tool.

    All faults are reported, and what can be read is returned all the same: look at
    `diagnostics.failed` before using it.
    """
    rows = Rows(source)
    starts = find_starts(rows, diagnostics)
    if not starts:
        _report_no_tools(rows, diagnostics)
        return None
    _report_unseen(rows, diagnostics)
    header = _header(rows, starts[0], diagnostics)
    _report_second_page(rows, starts, diagnostics)
    tools = []
    for index, start in enumerate(starts):
        stop = starts[index + 1].first if index + 1 < len(starts) else len(rows)
        tools.append(_tool(rows, start, stop, header.service, diagnostics))
    return Page(source.path, header, tuple(tools))


def _tool(
    rows: Rows, start: Start, stop: int, service: str, diagnostics: Diagnostics
) -> RawTool:
    reader = BodyReader(
        rows,
        start.joined + 1,
        stop,
        tool=start.slug,
        start=start.joined,
        service=service,
        diagnostics=diagnostics,
    )
    description, parameters = reader.read()
    if parameters and parameters[-1].description.lines:
        reader.report_footer(parameters[-1].description)
    return RawTool(
        title=start.title,
        slug=start.slug,
        line=rows.numbers[start.joined],
        title_line=rows.numbers[start.first],
        description=description,
        parameters=parameters,
    )


def _header(rows: Rows, start: Start, diagnostics: Diagnostics) -> Header:
    count = None
    for row in range(start.first - 1, -1, -1):
        count = _TOOLS.fullmatch(rows.texts[row])
        if count is not None:
            break
    else:
        row = start.first
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
        for stray in range(row + 1, start.first if start.sound else row):
            diagnostics.error(
                "E-TITLE",
                "The row stands between `Tools (N)` and the first tool but is not its title",
                rows.at(stray),
                help="The title stands alone in a row, then again before 'Integration name:'.",
                tool=start.slug,
            )
    return Header(
        service=rows.texts[0],
        line=rows.numbers[0],
        summary=rows.text(1, min(2, row)),
        authentication=rows.text(2, row),
        declared=count.group(1) if count is not None else None,
        declared_line=rows.numbers[row] if count is not None else rows.numbers[0],
    )


def _report_second_page(
    rows: Rows, starts: list[Start], diagnostics: Diagnostics
) -> None:
    """A header between two tools: two pages in one file, whose tools must not be mixed."""
    for start in starts[1:]:
        row = start.first - 1
        if _TOOLS.fullmatch(rows.texts[row]) is not None:
            diagnostics.error(
                "E-MULTI-PAGE",
                "A second page begins here, expected one page in a file",
                rows.at(row),
                help="Put each page in a file of its own.",
                tool=start.slug,
            )


def _report_no_tools(rows: Rows, diagnostics: Diagnostics) -> None:
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


def _report_unseen(rows: Rows, diagnostics: Diagnostics) -> None:
    """Control characters stay in the text, but nobody would see them there."""
    for number in rows.numbers:
        line = rows.source.lines[number - 1]
        if line.isprintable():
            continue
        nul = line.find("\x00")
        if nul >= 0:
            diagnostics.error(
                "E-CTRL-CHAR",
                "The line holds the character U+0000, which is no text",
                rows.source.at(number, nul + 1, nul + 2),
                help="Remove it, or copy the page again.",
            )
            continue
        found = _UNSEEN.search(line)
        if found is None:
            continue
        if found.group() == "\r":
            message = (
                "The line holds a bare carriage return, which is read as a line break"
            )
        else:
            message = (
                f"The line holds the invisible character U+{ord(found.group()):04X}"
            )
        place = rows.source.at(number, found.start() + 1, found.start() + 2)
        diagnostics.warn(
            "W-CTRL-CHAR", message, place, help="Remove it if it is not meant."
        )

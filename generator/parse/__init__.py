"""From a page's text to its raw blocks: syntax without meaning."""

from __future__ import annotations

from generator.diagnostics import Diagnostics
from generator.parse.block import Block
from generator.parse.grammar import Rows
from generator.parse.header import read_header, report_no_tools, report_second_page
from generator.parse.invisible import report_invisible
from generator.parse.page import Header, Page, RawParameter, RawTool, Text
from generator.parse.page_file import read_source
from generator.parse.tool_block import read_tool_block
from generator.parse.tool_headings import find_headings
from generator.source import Source

__all__ = ["Header", "Page", "RawParameter", "RawTool", "Text", "parse", "read_source"]


def parse(source: Source, diagnostics: Diagnostics) -> Page | None:
    """The blocks of a page; None when it documents no tool.

    Reports all faults, and returns what it can read: check `diagnostics.failed` before using it.
    """
    rows = Rows(source)
    headings = find_headings(rows, diagnostics)
    if not headings:
        report_no_tools(rows, diagnostics)
        return None
    report_invisible(rows, diagnostics)
    header = read_header(rows, headings[0], diagnostics)
    report_second_page(rows, headings, diagnostics)
    tools = []
    stops = [*(heading.first for heading in headings[1:]), len(rows)]
    for heading, stop in zip(headings, stops, strict=True):
        description, parameters = read_tool_block(
            Block(rows, heading.joined, stop, heading.slug, header.service, diagnostics)
        )
        tools.append(
            RawTool(
                title=heading.title,
                slug=heading.slug,
                line=rows.numbers[heading.joined],
                description=description,
                parameters=parameters,
            )
        )
    return Page(source.path, header, tuple(tools))

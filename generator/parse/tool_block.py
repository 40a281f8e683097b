"""Reads what is between a tool's heading and the next tool: description and parameters."""

from __future__ import annotations

import re

from generator.page_syntax import HEADING, NO_PARAMETERS, name_fault, type_of
from generator.parse.block import PARTS, Block, Shape
from generator.parse.lookalikes import is_footer, report_footer, report_footer_row
from generator.parse.page import RawParameter, Text
from generator.parse.parameter_block import (
    opens,
    read_parameter,
    report_name,
    report_type,
)
from generator.parse.tool_headings import is_cut, report_cut

_WORD = re.compile(r"[A-Z][a-z]+(?:/[a-z]+)*")


def read_tool_block(block: Block) -> tuple[Text, tuple[RawParameter, ...]]:
    """The description and the parameters."""
    heading = _find_heading(block)
    if heading is None:
        _report_no_heading(block)
        return block.rows.text(block.first, block.stop), ()
    description = block.rows.text(block.first, heading)
    parameters = tuple(_parameters(block, heading + 1))
    if parameters and parameters[-1].description.lines:
        report_footer(block, parameters[-1].description)
    return description, parameters


def _find_heading(block: Block) -> int | None:
    """The row `Parameters` that parameters follow; others before it are text."""
    candidates = [
        r for r in range(block.first, block.stop) if block.texts[r] == HEADING
    ]
    if not candidates:
        return None
    chosen = next((r for r in candidates if opens(block, r + 1)), None)
    if chosen is None:
        chosen = next(
            (r for r in candidates if _nearly_opens(block, r + 1)), candidates[0]
        )
    for row in candidates:
        if row >= chosen:
            break
        block.lookalike(row, f"The row {HEADING!r} is followed by no parameter")
    return chosen


def _nearly_opens(block: Block, row: int) -> bool:
    return row < block.stop and block.shape(row) is not Shape.TEXT


def _report_no_heading(block: Block) -> None:
    for row in range(block.first, block.stop):
        if block.texts[row].rstrip(":").lower() == HEADING.lower():
            block.error(
                "E-PARAMETERS",
                row,
                f"The heading is spelled differently, expected {HEADING!r}",
            )
            return
    for row in range(block.first, block.stop):
        if block.shape(row) is Shape.PARAMETER:
            block.error(
                "E-PARAMETERS",
                row,
                f"A parameter without the row {HEADING!r} above",
            )
            return
    if block.ends_page:
        block.error(
            "E-TRUNCATED",
            max(block.stop - 1, block.heading),
            f"The page ends before the tool's row {HEADING!r}",
            help="Copy the page again, to its end.",
        )
    else:
        block.error(
            "E-PARAMETERS",
            block.heading,
            f"The tool has no row {HEADING!r}",
            help=f"A tool without parameters says so: {HEADING!r}, then {NO_PARAMETERS!r}",
        )


def _parameters(block: Block, row: int) -> list[RawParameter]:
    if row >= block.stop:
        if block.ends_page:
            block.error(
                "E-TRUNCATED",
                row - 1,
                "The page ends before the tool's parameters",
                help="Copy the page again, to its end.",
            )
        else:
            block.error(
                "E-PARAMETERS",
                row - 1,
                f"No parameter follows, expected {PARTS}, or {NO_PARAMETERS!r}",
            )
        return []
    if (
        block.texts[row] == NO_PARAMETERS
        and block.shape(row) is not Shape.RESERVED_NAME
    ):
        _nothing_more(block, row + 1)
        return []
    found: list[RawParameter] = []
    row = _first_parameter(block, row)
    while row < block.stop:
        if (
            found
            and not found[-1].description.lines
            and _WORD.fullmatch(block.texts[row])
        ):
            block.warn(
                "W-LOOKALIKE",
                row,
                "The row is read as a name but can be the description of the parameter above",
                help="If so, the name of the next parameter is missing below.",
            )
        parameter, row = read_parameter(block, row)
        if parameter is not None:
            found.append(parameter)
    return found


def _nothing_more(block: Block, row: int) -> None:
    """Reports rows behind `No parameters required.`."""
    if row >= block.stop:
        return
    if block.ends_page and is_cut(block.rows, block.stop - 1):
        report_cut(block.rows, block.diagnostics)
    elif block.ends_page and is_footer(block.texts[row]):
        report_footer_row(block, row)
    else:
        block.error(
            "E-AMBIGUOUS",
            row,
            f"The row follows {NO_PARAMETERS!r}, expected the next tool",
        )


def _first_parameter(block: Block, row: int) -> int:
    """The row where parameters begin; it must be one."""
    if block.shape(row) is not Shape.TEXT:
        return row
    texts, stop = block.texts, block.stop
    fault = name_fault(texts[row])
    if row + 1 < stop and type_of(texts[row + 1]) is not None:
        if fault is None:
            return row
        report_name(block, row, fault)
    elif row + 1 >= stop and block.ends_page and fault is None:
        block.error(
            "E-TRUNCATED",
            row,
            "The page ends behind a parameter's name",
            help="Copy the page again, to its end.",
        )
    elif fault is None and row + 1 < stop:
        report_type(block, row + 1)
    else:
        report_name(block, row, fault or "is followed by no type")
    row += 1
    while row < stop and block.shape(row) is Shape.TEXT:
        row += 1
    return row

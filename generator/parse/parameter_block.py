"""Reads one parameter: name, type, mark, example and description."""

from __future__ import annotations

from generator.page_syntax import (
    DASH,
    NO_PARAMETERS,
    TYPES,
    is_tick,
    name_fault,
    type_of,
)
from generator.parse.block import PARTS, Block, Shape
from generator.parse.grammar import Follower, follower, is_mark_word, is_other_mark
from generator.parse.lookalikes import inspect_text
from generator.parse.page import RawParameter


def read_parameter(block: Block, row: int) -> tuple[RawParameter | None, int]:
    """The parameter that begins at `row`, and the row behind it."""
    shape = block.shape(row)
    if shape is Shape.OTHER_LAYOUT:
        block.error(
            "E-ROW-FORMAT",
            row,
            "The row is a line of a table, expected one row for each part of a parameter",
            help=f"A parameter is {PARTS}, each in a separate row.",
        )
        return None, skip_text(block, row + 1)
    if shape is Shape.RESERVED_NAME:
        block.error(
            "E-AMBIGUOUS",
            row,
            f"A parameter cannot be called {block.texts[row]!r}, which is part of the layout",
        )
    elif shape is Shape.BAD_NAME:
        report_name(block, row, name_fault(block.texts[row]) or "is no name")
    elif shape is Shape.NO_TYPE:
        report_type(block, row + 1)
        return None, skip_text(block, row + 2)
    elif shape is Shape.BAD_TYPE:
        report_type(block, row + 1)
    return _typed(block, row)


def _typed(block: Block, row: int) -> tuple[RawParameter | None, int]:
    texts, rows = block.texts, block.rows
    name, kind = texts[row], type_of(texts[row + 1])
    if kind is not None and texts[row + 1] != kind:
        block.warn(
            "W-TYPE-CASE",
            row + 1,
            f"The type is spelled with capitals, expected {kind!r}",
        )
    at, required = _mark(block, row + 2)
    if at >= block.stop:
        block.error(
            "E-TRUNCATED",
            row,
            (
                f"The page ends within the parameter {name!r}"
                if block.ends_page
                else f"The parameter {name!r} breaks off before its example"
            ),
            help=f"A parameter is {PARTS}.",
        )
        return None, block.stop
    example, behind = _example(block, at)
    end = _description_end(block, behind, example_row=at if behind > at else None)
    parameter = None
    if kind is not None:
        parameter = RawParameter(
            name=name,
            type=kind,
            required=required,
            example=example,
            description=rows.text(behind, end),
            line=rows.numbers[row],
            example_line=rows.numbers[at],
        )
    return parameter, end


def _mark(block: Block, row: int) -> tuple[int, bool]:
    """The row behind the tick, and whether there was one."""
    required = False
    while row < block.stop:
        text = block.texts[row]
        if is_tick(text):
            if required:
                block.error("E-REQUIRED-MARK", row, "The mark \u2705 is repeated")
            required = True
        elif (follower(text) is Follower.MISREAD and row + 1 < block.stop) and (
            block.follower(row + 1) in (Follower.DASH, Follower.JSON, Follower.MISREAD)
        ):
            _report_misread(block, row, "\u2705")
            required = True
        elif is_other_mark(text) or (
            is_mark_word(text) and block.follower(row + 1) is Follower.DASH
        ):
            block.error(
                "E-REQUIRED-MARK",
                row,
                f"The mark {text!r} is not known, expected \u2705 or no mark",
                help="\u2705 means required; a parameter without a mark is optional.",
            )
        else:
            break
        row += 1
    return row, required


def _example(block: Block, row: int) -> tuple[str | None, int]:
    """The example as written (None: none), and the row behind it."""
    text = block.texts[row]
    kind = follower(text)
    if kind is Follower.DASH:
        return None, row + 1
    if kind is Follower.OTHER_DASH:
        block.warn(
            "W-DASH",
            row,
            f"The row {text!r} is read as no example, expected {DASH!r}",
        )
        return None, row + 1
    if kind is Follower.MISREAD:
        _report_misread(block, row, DASH)
        return None, row + 1
    if kind is Follower.TEXT and (_is_prose(text) or opens(block, row)):
        block.error(
            "E-EXAMPLE",
            row,
            "The row of the example is missing",
            help=f"Put the example as JSON there, or {DASH} where there is none.",
        )
        return None, row
    return text, row + 1


def _description_end(block: Block, row: int, *, example_row: int | None) -> int:
    """The row behind a parameter's description, whose first row would be `row`."""
    texts, stop = block.texts, block.stop
    first = row
    if row < stop and is_tick(texts[row]) and block.shape(row) is Shape.TEXT:
        block.error(
            "E-REQUIRED-MARK",
            row,
            "The mark \u2705 is after the example, not before it",
        )
        row += 1
    if (
        example_row is not None
        and row + 1 < stop
        and type_of(texts[row]) is not None
        and block.shape(row) in (Shape.NO_TYPE, Shape.TEXT)
        and block.follower(row + 1) in (Follower.DASH, Follower.TICK)
    ):
        block.error(
            "E-AMBIGUOUS",
            row - 1,
            "The row can be an example or the name of a parameter",
            help="A parameter cannot be called like a mark of the layout or a JSON literal.",
        )
        row += 2
    while row < stop and block.shape(row) is Shape.TEXT:
        inspect_text(block, row, first)
        row += 1
    return row


def skip_text(block: Block, row: int) -> int:
    while row < block.stop and block.shape(row) is Shape.TEXT:
        row += 1
    return row


def report_name(block: Block, row: int, fault: str) -> None:
    block.error(
        "E-PARAM-NAME",
        row,
        f"The parameter's name {fault}",
        help=f"A parameter is {PARTS}; a name has no white space in it.",
    )


def report_type(block: Block, row: int) -> None:
    text = block.texts[row]
    known = ", ".join(TYPES)
    if text == DASH or is_tick(text):
        message = f"The parameter's type is missing, expected one of {known}"
    else:
        message = f"The parameter's type is not known, expected one of {known}"
    block.error("E-TYPE", row, message)


def _report_misread(block: Block, row: int, sign: str) -> None:
    block.error(
        "E-ENCODING",
        row,
        f"The row is {sign!r} in UTF-8 that was read in another encoding",
        help="Save the page again as UTF-8 from where it was copied.",
    )


def opens(block: Block, row: int) -> bool:
    if row >= block.stop:
        return False
    return block.texts[row] == NO_PARAMETERS or block.shape(row) in (
        Shape.PARAMETER,
        Shape.RESERVED_NAME,
    )


def _is_prose(text: str) -> bool:
    return text[0].isalpha() and len(text[:400].split()) >= 3

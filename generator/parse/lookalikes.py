"""Rows of descriptions that resemble structure: reported, and read as text."""

from __future__ import annotations

import re

from generator.page_syntax import is_reserved, name_fault, type_of
from generator.parse.block import Block, Shape
from generator.parse.grammar import Follower, is_identifier
from generator.parse.page import Text
from generator.parse.tool_headings import is_cut, report_cut

_TRUNCATED_NAME = re.compile(r"[a-z_$][\w$.\[\]-]*")
_SMALL_WORDS = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the")
) | {"to", "via", "with"}
_FOOTER = re.compile(
    r"was this (?:page|article) helpful\b|\u00a9|\(c\) (?:19|20)\d\d|copyright \d|"
    r"all rights reserved|powered by \S|privacy policy\b|terms of (?:service|use)$|"
    r"back to top$|edit this page$|last updated (?:on|:)",
    re.IGNORECASE,
)


def inspect_text(block: Block, row: int, first: int) -> None:
    """Reports a row of a description that resembles structure."""
    text = block.texts[row]
    if is_reserved(text):
        block.lookalike(row, f"The row {text!r} is part of the layout elsewhere")
        return
    if name_fault(text) is not None:
        _inspect_end(block, row, first)
        return
    if row + 1 < block.stop and type_of(block.texts[row + 1]) is not None:
        if block.ends_page and row + 2 == block.stop:
            block.error(
                "E-TRUNCATED",
                row,
                f"The page ends within the parameter {text!r}",
                help="Copy the page again, to its end.",
            )
        elif block.shape(row + 1) is Shape.TEXT:
            block.lookalike(row, f"A name and a type without example follow ({text!r})")
        return
    if (
        is_identifier(text)
        and row + 1 < block.stop
        and block.follower(row + 1) is Follower.JSON
    ):
        block.lookalike(
            row,
            (
                f"A type and an example without a name follow ({text!r})"
                if type_of(text) is not None
                else f"A name and an example without a type follow ({text!r})"
            ),
        )
        return
    _inspect_end(block, row, first)


def _inspect_end(block: Block, row: int, first: int) -> None:
    """Reports the last row of the page when it looks like the beginning of something."""
    if not block.ends_page or row + 1 != block.stop:
        return
    text = block.texts[row]
    if is_cut(block.rows, row):
        report_cut(block.rows, block.diagnostics)
        return
    if type_of(text) is not None and row > first:
        return
    if _TRUNCATED_NAME.fullmatch(text) or _is_title(block, text):
        what = "title" if _is_title(block, text) else "name"
        if row > first:
            block.error(
                "E-TRUNCATED",
                row,
                f"The page ends behind what looks like a {what}",
                help="Copy the page again, to its end; if the row is text, end it with a "
                "full stop.",
            )
        else:
            block.lookalike(row, f"The page ends with what could be a {what}")


def _is_title(block: Block, text: str) -> bool:
    """Whether a row is the beginning of a title: as titles do, it begins with the service."""
    service = block.service
    if not service or text[-1] in ".!?:":
        return False
    if service.startswith(text):
        return True
    *words, last = text.split()
    return text.startswith(f"{service} ") and all(
        word[0].isupper()
        or not word[0].isalpha()
        or word in _SMALL_WORDS
        or (word is last and any(small.startswith(word) for small in _SMALL_WORDS))
        for word in (*words, last)
    )


def report_footer(block: Block, description: Text) -> None:
    """Warns where the last description of the page runs into the site's footer."""
    if not block.ends_page:
        return
    for row in range(block.stop - 1, block.first - 1, -1):
        if block.rows.numbers[row] < description.line:
            break
        if _FOOTER.search(block.texts[row][:200]) is None:
            continue
        above = row - 1
        while above >= block.first and block.rows.numbers[above] >= description.line:
            if _FOOTER.search(block.texts[above][:200]) is None:
                break
            row, above = above, above - 1
        report_footer_row(block, row)
        return


def is_footer(text: str) -> bool:
    """Whether a row looks like the bottom of a web page."""
    return _FOOTER.search(text[:200]) is not None


def report_footer_row(block: Block, row: int) -> None:
    block.warn(
        "W-TRAILING",
        row,
        "The row looks like the footer of the site, not like documentation",
        help="It is kept as text; remove it from the page if it is none.",
    )

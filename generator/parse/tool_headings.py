"""Finds where tools begin: the row `<title>Integration name: SLUG`, and the title's own row."""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.diagnostics import Diagnostics
from generator.parse.grammar import Rows

_MARKER = re.compile(r"Integration[ \t\u00a0]name[ \t\u00a0]?:", re.IGNORECASE)
_SLUG = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,127}")
_CUT_MARKER = re.compile(r"(?<=\S)Integration[ \u00a0]n(?:a(?:m(?:e[ \u00a0]?)?)?)?")
_ROW = "`<title>Integration name: SLUG`"


@dataclass(frozen=True, slots=True)
class ToolHeading:
    """The beginning of a tool: rows `first` (its title) and `joined` (which holds the slug)."""

    first: int
    joined: int
    title: str
    slug: str
    sound: bool = True
    """False when the rows were already reported as ambiguous."""


def find_headings(rows: Rows, diagnostics: Diagnostics) -> list[ToolHeading]:
    """All beginnings of tools, in order. A row that only mentions the marker is none."""
    headings: list[ToolHeading] = []
    texts = rows.texts
    free = 0
    """The first row that is not part of an earlier tool's heading."""
    for row, text in enumerate(texts):
        if row < free or ":" not in text:
            continue
        marks = list(_MARKER.finditer(text))
        if not marks:
            continue
        if len(marks) == 1 and row + 1 < len(texts) and texts[row + 1].startswith(text):
            follow_up = list(_MARKER.finditer(texts[row + 1]))
            if len(follow_up) > 1:
                _report_two_marks(rows, row, diagnostics)
                slug = texts[row + 1][follow_up[-1].end() :].strip()
                headings.append(ToolHeading(row, row + 1, text, slug, sound=False))
                free = row + 2
                continue
        if len(marks) > 1:
            _report_two_marks(rows, row, diagnostics)
            title = text[: marks[0].start()].strip()
            slug = text[marks[-1].end() :].strip()
            first = row - 1 if row > free and _same(texts[row - 1], title) else row
        else:
            heading = _single(rows, row, marks[0], free, bool(headings), diagnostics)
            if heading is None:
                continue
            first, title, slug = heading.first, heading.title, heading.slug
            _check_slug(rows, row, slug, diagnostics)
        headings.append(ToolHeading(first, row, title, slug, sound=len(marks) == 1))
        free = row + 1
    return headings


def begins_tool(text: str) -> bool:
    """Whether a row could be the one that names a tool's slug."""
    return _MARKER.search(text) is not None


def is_cut(rows: Rows, row: int) -> bool:
    """Whether a row is a title with no more than the beginning of `Integration name:` behind it."""
    text = rows.texts[row]
    mark = text.rfind("Integration")
    if mark > 0 and _CUT_MARKER.fullmatch(text, mark):
        return True
    above = rows.texts[row - 1] if row else text
    rest = text.removeprefix(above).lstrip()
    return (
        text.startswith(above) and bool(rest) and "Integration name:".startswith(rest)
    )


def report_cut(rows: Rows, diagnostics: Diagnostics) -> None:
    """Reports that the page ends within the row which a tool begins with."""
    diagnostics.error(
        "E-TRUNCATED",
        "The page ends within 'Integration name:'",
        rows.at(len(rows) - 1),
        help="Copy the page again, to its end.",
    )


def _single(
    rows: Rows,
    row: int,
    mark: re.Match[str],
    free: int,
    seen_tool: bool,
    diagnostics: Diagnostics,
) -> ToolHeading | None:
    """The tool that begins at a row with one marker, or None where the row is prose."""
    text = rows.texts[row]
    title = text[: mark.start()].strip()
    slug = text[mark.end() :].strip()
    above = rows.texts[row - 1] if row > free else ""
    if not title:
        diagnostics.error(
            "E-TITLE",
            f"No title before the integration name, expected {_ROW}",
            rows.at(row),
            tool=slug,
        )
        return ToolHeading(row, row, slug, slug)
    if above and _same(above, title):
        if above != title:
            diagnostics.warn(
                "W-TITLE",
                "The two spellings of the title differ",
                rows.at(row - 1),
                help="The one beside the slug is taken.",
                tool=slug,
            )
        return ToolHeading(row - 1, row, title, slug)
    glued = not text[mark.start() - 1].isspace()
    if not glued and seen_tool:
        if _SLUG.fullmatch(slug) is None or slug != slug.upper():
            diagnostics.warn(
                "W-LOOKALIKE",
                "The row mentions an integration name but begins no tool: read as description",
                rows.at(row),
                tool=slug if _SLUG.fullmatch(slug) else "",
            )
            return None
        diagnostics.error(
            "E-AMBIGUOUS",
            f"The row can be text or the beginning of a tool, expected {_ROW} below its title",
            rows.at(row),
            help="Repeat the title in a separate row above, or reword the text.",
            tool=slug,
        )
        return ToolHeading(row, row, title, slug)
    if seen_tool:
        diagnostics.warn(
            "W-TITLE",
            "The row above does not repeat the title: it stays with the tool before",
            rows.at(row),
            help="Put the title in a separate row above this one.",
            tool=slug,
        )
    return ToolHeading(row, row, title, slug)


def _report_two_marks(rows: Rows, row: int, diagnostics: Diagnostics) -> None:
    diagnostics.error(
        "E-AMBIGUOUS",
        "'Integration name:' is in the title or repeated: the slug is ambiguous",
        rows.at(row),
        help=f"Give each tool one row {_ROW}.",
        tool=rows.texts[row].rpartition(":")[2].strip(),
    )


def _check_slug(rows: Rows, row: int, slug: str, diagnostics: Diagnostics) -> None:
    location = rows.at(row)
    number = rows.numbers[row]
    end = location.end_column
    location = rows.source.at(number, max(end - len(slug), location.column), end)
    if not slug:
        diagnostics.error(
            "E-SLUG",
            "No slug after 'Integration name:'",
            rows.at(row),
            help="A slug is made of capitals, digits and underscores, as in ACME_GET_ORDER.",
        )
    elif _SLUG.fullmatch(slug) is None:
        diagnostics.error(
            "E-SLUG",
            "The slug holds other characters than capitals, digits and underscores, does not "
            "begin with a letter, or is longer than 128",
            location,
            help="A slug looks like ACME_GET_ORDER.",
            tool=slug,
        )
    elif slug != slug.upper():
        diagnostics.warn(
            "W-SLUG-CASE",
            "The slug holds small letters, expected capitals",
            location,
            help="It is taken as written; callers must spell it the same way.",
            tool=slug,
        )


def _same(one: str, other: str) -> bool:
    """Whether two titles are equal but for case and spacing."""
    return one == other or _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return "".join(text.split()).casefold()

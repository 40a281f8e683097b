"""Reads what stands between a tool's first row and the next tool: description and parameters.

Nothing marks the end of a parameter, so a new one is recognised by its shape: a name, a known
type, and behind it a tick, a dash or a JSON literal. Rows that come close without having the
shape are reported, as errors where they would have to be structure and as warnings where they
can be text.
"""

from __future__ import annotations

import re
from enum import Enum, auto

from generator.diagnostics import Diagnostics
from generator.parse.page import RawParameter, Text
from generator.parse.rows import (
    DASH,
    HEADING,
    NO_PARAMETERS,
    TYPES,
    Follower,
    Rows,
    follower,
    is_identifier,
    is_mark_word,
    is_other_mark,
    is_reserved,
    is_tick,
    name_fault,
    type_of,
)
from generator.parse.starts import is_cut, report_cut

_BLOCK = "a name, a type, an optional \u2705, an example or \u2014, and a description"
_SURE = frozenset({Follower.DASH, Follower.TICK, Follower.OTHER_MARK, Follower.MISREAD})
_TRUNCATED_NAME = re.compile(r"[a-z_$][\w$.\[\]-]*")
_SMALL_WORDS = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the")
) | {"to", "via", "with"}
_WORD = re.compile(r"[A-Z][a-z]+(?:/[a-z]+)*")
_FOOTER = re.compile(
    r"was this (?:page|article) helpful\b|\u00a9|\(c\) (?:19|20)\d\d|copyright \d|"
    r"all rights reserved|powered by \S|privacy policy\b|terms of (?:service|use)$|"
    r"back to top$|edit this page$|last updated (?:on|:)",
    re.IGNORECASE,
)


class _Shape(Enum):
    """What may begin at a row."""

    TEXT = auto()
    PARAMETER = auto()
    RESERVED_NAME = auto()
    BAD_NAME = auto()
    BAD_TYPE = auto()
    NO_TYPE = auto()
    OTHER_LAYOUT = auto()


class BodyReader:
    """Reads the rows from `first` up to `stop` as the body of one tool."""

    def __init__(
        self,
        rows: Rows,
        first: int,
        stop: int,
        *,
        tool: str,
        start: int,
        service: str,
        diagnostics: Diagnostics,
    ) -> None:
        self._rows = rows
        self._texts = rows.texts
        self._first = first
        self._stop = stop
        self._tool = tool
        self._start = start
        self._service = service
        self._last = stop == len(rows)
        self._diagnostics = diagnostics

    def read(self) -> tuple[Text, tuple[RawParameter, ...]]:
        """The description and the parameters."""
        heading = self._find_heading()
        if heading is None:
            self._report_no_heading()
            return self._rows.text(self._first, self._stop), ()
        description = self._rows.text(self._first, heading)
        return description, tuple(self._parameters(heading + 1))

    # -- the heading -----------------------------------------------------------------------------

    def _find_heading(self) -> int | None:
        """The row `Parameters` that parameters follow; others before it are text."""
        candidates = [
            r for r in range(self._first, self._stop) if self._texts[r] == HEADING
        ]
        if not candidates:
            return None
        chosen = next((r for r in candidates if self._opens(r + 1)), None)
        if chosen is None:
            chosen = next(
                (r for r in candidates if self._nearly_opens(r + 1)), candidates[0]
            )
        for row in candidates:
            if row >= chosen:
                break
            self._lookalike(row, f"The row {HEADING!r} is followed by no parameter")
        return chosen

    def _opens(self, row: int) -> bool:
        if row >= self._stop:
            return False
        return self._texts[row] == NO_PARAMETERS or self._shape(row) in (
            _Shape.PARAMETER,
            _Shape.RESERVED_NAME,
        )

    def _nearly_opens(self, row: int) -> bool:
        return row < self._stop and self._shape(row) is not _Shape.TEXT

    def _report_no_heading(self) -> None:
        for row in range(self._first, self._stop):
            if self._texts[row].rstrip(":").lower() == HEADING.lower():
                self._error(
                    "E-PARAMETERS",
                    row,
                    f"The heading is spelled differently, expected {HEADING!r}",
                )
                return
        for row in range(self._first, self._stop):
            if self._shape(row) is _Shape.PARAMETER:
                self._error(
                    "E-PARAMETERS",
                    row,
                    f"A parameter stands without the row {HEADING!r} above",
                )
                return
        if self._last:
            self._error(
                "E-TRUNCATED",
                max(self._stop - 1, self._start),
                f"The page ends before the tool's row {HEADING!r}",
                help="Copy the page again, to its end.",
            )
        else:
            self._error(
                "E-PARAMETERS",
                self._start,
                f"The tool has no row {HEADING!r}",
                help=f"A tool without parameters says so: {HEADING!r}, then {NO_PARAMETERS!r}",
            )

    # -- parameters ------------------------------------------------------------------------------

    def _parameters(self, row: int) -> list[RawParameter]:
        if row >= self._stop:
            if self._last:
                self._error(
                    "E-TRUNCATED",
                    row - 1,
                    "The page ends before the tool's parameters",
                    help="Copy the page again, to its end.",
                )
            else:
                self._error(
                    "E-PARAMETERS",
                    row - 1,
                    f"No parameter follows, expected {_BLOCK}, or {NO_PARAMETERS!r}",
                )
            return []
        if (
            self._texts[row] == NO_PARAMETERS
            and self._shape(row) is not _Shape.RESERVED_NAME
        ):
            self._nothing_more(row + 1)
            return []
        found: list[RawParameter] = []
        row = self._first_parameter(row)
        while row < self._stop:
            if (
                found
                and not found[-1].description.lines
                and _WORD.fullmatch(self._texts[row])
            ):
                self._warn(
                    "W-LOOKALIKE",
                    row,
                    "The row is read as a name but can be the description of the parameter above",
                    help="If so, the name of the next parameter is missing below.",
                )
            parameter, row = self._parameter(row)
            if parameter is not None:
                found.append(parameter)
        return found

    def _nothing_more(self, row: int) -> None:
        """Reports rows behind `No parameters required.`."""
        if row >= self._stop:
            return
        if self._last and is_cut(self._rows, self._stop - 1):
            report_cut(self._rows, self._diagnostics)
        elif self._last and _FOOTER.search(self._texts[row]):
            self._report_footer(row)
        else:
            self._error(
                "E-AMBIGUOUS",
                row,
                f"The row follows {NO_PARAMETERS!r}, expected the next tool",
            )

    def _first_parameter(self, row: int) -> int:
        """The row where parameters begin; what stands there must be one."""
        if self._shape(row) is not _Shape.TEXT:
            return row
        texts, stop = self._texts, self._stop
        fault = name_fault(texts[row])
        if row + 1 < stop and type_of(texts[row + 1]) is not None:
            if fault is None:
                return row
            self._report_name(row, fault)
        elif row + 1 >= stop and self._last and fault is None:
            self._error(
                "E-TRUNCATED",
                row,
                "The page ends behind a parameter's name",
                help="Copy the page again, to its end.",
            )
        elif fault is None and row + 1 < stop:
            self._report_type(row + 1)
        else:
            self._report_name(row, fault or "is followed by no type")
        row += 1
        while row < stop and self._shape(row) is _Shape.TEXT:
            row += 1
        return row

    def _shape(self, row: int) -> _Shape:
        """What may begin at `row`, by looking at most four rows ahead."""
        text = self._texts[row]
        if row + 1 >= self._stop:
            return _Shape.OTHER_LAYOUT if _is_other_layout(text) else _Shape.TEXT
        below = self._texts[row + 1]
        if type_of(below) is not None:
            after = self._follower(row + 2)
            if is_reserved(text):
                # A dash above a type is an example, unless nothing else can be the name.
                if after in _SURE or (after is Follower.JSON and text == HEADING):
                    return _Shape.RESERVED_NAME
                return _Shape.TEXT
            fault = name_fault(text)
            if fault is None:
                return self._shape_of_named(text, row, after)
            if after in _SURE or (after is Follower.JSON and _is_short(text)):
                return _Shape.BAD_NAME
            return _Shape.OTHER_LAYOUT if _is_other_layout(text) else _Shape.TEXT
        if _is_other_layout(text):
            return _Shape.OTHER_LAYOUT
        if is_reserved(text) or name_fault(text) is not None:
            return _Shape.TEXT
        if below == DASH or is_tick(below):
            return _Shape.NO_TYPE
        after = self._follower(row + 2)
        if (
            len(below) <= 40
            and not below.endswith((".", ":"))
            and not is_reserved(below)
        ):
            if after is Follower.DASH:
                return _Shape.BAD_TYPE
            if after is Follower.TICK and self._follower(row + 3) in (
                Follower.DASH,
                Follower.JSON,
            ):
                return _Shape.BAD_TYPE
        return _Shape.TEXT

    def _shape_of_named(self, text: str, row: int, after: Follower) -> _Shape:
        if after in _SURE or after in (Follower.JSON, Follower.OTHER_DASH):
            return _Shape.PARAMETER
        if after is Follower.BROKEN_JSON and is_identifier(text):
            return _Shape.PARAMETER
        if (
            after is Follower.TEXT
            and is_mark_word(self._texts[row + 2])
            and self._follower(row + 3) is Follower.DASH
        ):
            return _Shape.PARAMETER
        return _Shape.TEXT

    def _follower(self, row: int) -> Follower:
        return follower(self._texts[row]) if row < self._stop else Follower.END

    def _parameter(self, row: int) -> tuple[RawParameter | None, int]:
        """The parameter that begins at `row`, and the row behind it."""
        shape = self._shape(row)
        if shape is _Shape.OTHER_LAYOUT:
            self._error(
                "E-ROW-FORMAT",
                row,
                "The row is a line of a table, expected one row for each part of a parameter",
                help=f"A parameter is {_BLOCK}, each in a row of its own.",
            )
            return None, self._skip_text(row + 1)
        if shape is _Shape.RESERVED_NAME:
            self._error(
                "E-AMBIGUOUS",
                row,
                f"A parameter cannot be called {self._texts[row]!r}, which is part of the layout",
            )
        elif shape is _Shape.BAD_NAME:
            self._report_name(row, name_fault(self._texts[row]) or "is no name")
        elif shape is _Shape.NO_TYPE:
            self._report_type(row + 1)
            return None, self._skip_text(row + 2)
        elif shape is _Shape.BAD_TYPE:
            self._report_type(row + 1)
        return self._typed(row)

    def _typed(self, row: int) -> tuple[RawParameter | None, int]:
        texts, rows = self._texts, self._rows
        name, kind = texts[row], type_of(texts[row + 1])
        if kind is not None and texts[row + 1] != kind:
            self._warn(
                "W-TYPE-CASE",
                row + 1,
                f"The type is spelled with capitals, expected {kind!r}",
            )
        at, required = self._mark(row + 2)
        if at >= self._stop:
            self._error(
                "E-TRUNCATED",
                row,
                (
                    f"The page ends within the parameter {name!r}"
                    if self._last
                    else f"The parameter {name!r} breaks off before its example"
                ),
                help=f"A parameter is {_BLOCK}.",
            )
            return None, self._stop
        example, behind = self._example(at)
        end = self._description_end(behind, example_row=at if behind > at else None)
        parameter = None
        if kind is not None:
            parameter = RawParameter(
                name=name,
                type=kind,
                required=required,
                example=example,
                description=rows.text(behind, end),
                line=rows.numbers[row],
                type_line=rows.numbers[row + 1],
                example_line=rows.numbers[at],
            )
        return parameter, end

    def _mark(self, row: int) -> tuple[int, bool]:
        """The row behind the tick, and whether there was one."""
        required = False
        while row < self._stop:
            text = self._texts[row]
            if is_tick(text):
                if required:
                    self._error("E-REQUIRED-MARK", row, "The mark \u2705 stands twice")
                required = True
            elif (follower(text) is Follower.MISREAD and row + 1 < self._stop) and (
                self._follower(row + 1)
                in (Follower.DASH, Follower.JSON, Follower.MISREAD)
            ):
                self._report_misread(row, "\u2705")
                required = True
            elif is_other_mark(text) or (
                is_mark_word(text) and self._follower(row + 1) is Follower.DASH
            ):
                self._error(
                    "E-REQUIRED-MARK",
                    row,
                    f"The mark {text!r} is not known, expected \u2705 or no mark",
                    help="\u2705 stands for required; a parameter without a mark is optional.",
                )
            else:
                break
            row += 1
        return row, required

    def _example(self, row: int) -> tuple[str | None, int]:
        """The example as written (None: none), and the row behind it."""
        text = self._texts[row]
        kind = follower(text)
        if kind is Follower.DASH:
            return None, row + 1
        if kind is Follower.OTHER_DASH:
            self._warn(
                "W-DASH",
                row,
                f"The row {text!r} is read as no example, expected {DASH!r}",
            )
            return None, row + 1
        if kind is Follower.MISREAD:
            self._report_misread(row, DASH)
            return None, row + 1
        if kind is Follower.TEXT and (_is_prose(text) or self._opens(row)):
            self._error(
                "E-EXAMPLE",
                row,
                "The row of the example is missing",
                help=f"Put the example as JSON there, or {DASH} where there is none.",
            )
            return None, row
        return text, row + 1

    def _description_end(self, row: int, *, example_row: int | None) -> int:
        """The row behind a parameter's description, whose first row would be `row`."""
        texts, stop = self._texts, self._stop
        first = row
        if row < stop and is_tick(texts[row]) and self._shape(row) is _Shape.TEXT:
            self._error(
                "E-REQUIRED-MARK",
                row,
                "The mark \u2705 stands behind the example, not before it",
            )
            row += 1
        if (
            example_row is not None
            and row + 1 < stop
            and type_of(texts[row]) is not None
            and self._shape(row) in (_Shape.NO_TYPE, _Shape.TEXT)
            and self._follower(row + 1) in (Follower.DASH, Follower.TICK)
        ):
            self._error(
                "E-AMBIGUOUS",
                row - 1,
                "The row can be an example or the name of a parameter",
                help="A parameter cannot be called like a mark of the layout or a JSON literal.",
            )
            row += 2
        while row < stop and self._shape(row) is _Shape.TEXT:
            self._inspect_text(row, first)
            row += 1
        return row

    def _inspect_text(self, row: int, first: int) -> None:
        """Reports a row of a description that comes close to structure."""
        text = self._texts[row]
        if is_reserved(text):
            self._lookalike(row, f"The row {text!r} is part of the layout elsewhere")
            return
        if name_fault(text) is not None:
            self._inspect_end(row, first)
            return
        if row + 1 < self._stop and type_of(self._texts[row + 1]) is not None:
            if self._last and row + 2 == self._stop:
                self._error(
                    "E-TRUNCATED",
                    row,
                    f"The page ends within the parameter {text!r}",
                    help="Copy the page again, to its end.",
                )
            elif self._shape(row + 1) is _Shape.TEXT:
                self._lookalike(
                    row, f"A name and a type without example follow ({text!r})"
                )
            return
        if (
            is_identifier(text)
            and row + 1 < self._stop
            and self._follower(row + 1) is Follower.JSON
        ):
            self._lookalike(
                row,
                (
                    f"A type and an example without a name follow ({text!r})"
                    if type_of(text) is not None
                    else f"A name and an example without a type follow ({text!r})"
                ),
            )
            return
        self._inspect_end(row, first)

    def _inspect_end(self, row: int, first: int) -> None:
        """Reports the last row of the page when it looks like the beginning of something."""
        if not self._last or row + 1 != self._stop:
            return
        text = self._texts[row]
        if is_cut(self._rows, row):
            report_cut(self._rows, self._diagnostics)
            return
        if type_of(text) is not None and row > first:
            return
        if _TRUNCATED_NAME.fullmatch(text) or self._is_title(text):
            what = "title" if self._is_title(text) else "name"
            if row > first:
                self._error(
                    "E-TRUNCATED",
                    row,
                    f"The page ends behind what looks like a {what}",
                    help="Copy the page again, to its end; if the row is text, end it with a "
                    "full stop.",
                )
            else:
                self._lookalike(row, f"The page ends with what could be a {what}")

    def _is_title(self, text: str) -> bool:
        """Whether a row is the beginning of a title: as titles do, it begins with the service."""
        service = self._service
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

    def _skip_text(self, row: int) -> int:
        while row < self._stop and self._shape(row) is _Shape.TEXT:
            row += 1
        return row

    def report_footer(self, description: Text) -> None:
        """Warns where the last description of the page runs into the site's footer."""
        if not self._last:
            return
        for row in range(self._stop - 1, self._first - 1, -1):
            if self._rows.numbers[row] < description.line:
                break
            if _FOOTER.search(self._texts[row][:200]) is None:
                continue
            above = row - 1
            while (
                above >= self._first and self._rows.numbers[above] >= description.line
            ):
                if _FOOTER.search(self._texts[above][:200]) is None:
                    break
                row, above = above, above - 1
            self._report_footer(row)
            return

    # -- reports ---------------------------------------------------------------------------------

    def _report_footer(self, row: int) -> None:
        self._warn(
            "W-TRAILING",
            row,
            "The row looks like the footer of the site, not like documentation",
            help="It is kept as text; remove it from the page if it is none.",
        )

    def _report_name(self, row: int, fault: str) -> None:
        self._error(
            "E-PARAM-NAME",
            row,
            f"The parameter's name {fault}",
            help=f"A parameter is {_BLOCK}; a name has no white space in it.",
        )

    def _report_type(self, row: int) -> None:
        text = self._texts[row]
        known = ", ".join(TYPES)
        if text == DASH or is_tick(text):
            message = f"The parameter's type is missing, expected one of {known}"
        else:
            message = f"The parameter's type is not known, expected one of {known}"
        self._error("E-TYPE", row, message)

    def _report_misread(self, row: int, sign: str) -> None:
        self._error(
            "E-ENCODING",
            row,
            f"The row is {sign!r} in UTF-8 that was read in another encoding",
            help="Save the page again as UTF-8 from where it was copied.",
        )

    def _lookalike(self, row: int, message: str) -> None:
        self._warn("W-LOOKALIKE", row, f"{message}: read as description")

    def _error(self, code: str, row: int, message: str, *, help: str = "") -> None:
        self._diagnostics.error(
            code, message, self._rows.at(row), help=help, tool=self._tool
        )

    def _warn(self, code: str, row: int, message: str, *, help: str = "") -> None:
        self._diagnostics.warn(
            code, message, self._rows.at(row), help=help, tool=self._tool
        )


def _is_other_layout(text: str) -> bool:
    """Whether a row holds all cells of a table's line: name and type, by tabs or bars."""
    for separator in ("\t", "|"):
        if separator in text[:400]:
            cells = [
                cell.strip() for cell in text[:400].strip(separator).split(separator)
            ]
            if len(cells) >= 3 and type_of(cells[1]) is not None:
                return True
    return False


def _is_short(text: str) -> bool:
    """Whether a row could be meant as a name though it is none."""
    return len(text) <= 60 and len(text.split()) <= 3 and text[-1] not in ".:!?"


def _is_prose(text: str) -> bool:
    return text[0].isalpha() and len(text[:400].split()) >= 3

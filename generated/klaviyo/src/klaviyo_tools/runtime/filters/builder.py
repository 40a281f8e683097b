"""Filters of collections: `operator(field,value)`, several of them joined with commas.

The emitted package has one builder for each tool that accepts a filter, with a method for each
operator and the field names as literals. A builder returns a string, so it can be used wherever a
hand-written filter can.

Values are written so that the API reads back exactly what was passed: text in quotes, with that
quote and the backslash escaped; date-times without quotes; `true` and `false`; lists in brackets.
Joined filters must all match; the grammar has no "or" and no "not".
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, ClassVar, NamedTuple, TypeAlias

from ..encoding import datetime_text, escaped
from ..errors import ArgumentError, Fault
from ..omit import OMIT
from ..schema.compiler import compiled
from ..schema.kinds import brief, kind_of
from ..schema.problems import Problem
from ..suggest import did_you_mean

DateTimeInput: TypeAlias = "datetime | date | str"
"""A datetime with a time zone, a date, or either of them as RFC 3339 text."""

_RFC_3339 = re.compile(
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?", re.ASCII
)
_TEXTS = (str, bytes, bytearray, memoryview)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


class Filter(str):
    """A filter in the API's grammar. `one & other` requires both; `other` may be any filter
    text."""

    __slots__ = ()

    def __and__(self, other: str) -> Filter:
        return and_(self, other)

    def __rand__(self, other: str) -> Filter:
        return and_(other, self)


def and_(*filters: str) -> Filter:
    """A filter that requires all of these. Raises `ArgumentError` if there are none."""
    faults = [
        Fault(f"filters[{index}]", "", f"must be a filter, not {_what(one)}")
        for index, one in enumerate(filters)
        if not _is_text(one) or not one.strip()
    ]
    if not filters:
        faults.append(Fault("filters", "", "must not be empty: give at least one"))
    if faults:
        raise ArgumentError(faults)
    return Filter(",".join(filters))


class FilterField(NamedTuple):
    """The operators and values that one field of a tool's filter accepts."""

    single: tuple[str, ...] = ()
    """Operators that take a single value."""
    lists: tuple[str, ...] = ()
    """Operators that take a list of values."""
    bare: tuple[str, ...] = ()
    """Operators that take no value."""
    value: Mapping[str, Any] = {}
    """JSON Schema of one value: type, enum and format."""


class FilterBuilder:
    """The base of the emitted builders; their methods call `_clause`."""

    _tool: ClassVar[str] = ""
    """The documented name of the tool."""
    _fields: ClassVar[Mapping[str, FilterField]] = {}

    def __init__(self) -> None:
        raise TypeError(
            f"{type(self).__name__} cannot be instantiated: call its methods directly"
        )

    @classmethod
    def _clause(cls, operator: str, field: str, value: Any = OMIT) -> Filter:
        """One clause. Raises `ArgumentError` for a field or value that the filter does not
        accept."""
        known = cls._fields.get(field) if _is_text(field) else None
        if known is None:
            hint = did_you_mean(field, cls._fields) if _is_text(field) else ""
            raise cls._error(
                "field", f"{brief(field)} is not a field of this filter{hint}"
            )
        if operator not in (*known.single, *known.lists, *known.bare):
            allowed = dict.fromkeys((*known.single, *known.lists, *known.bare))
            raise cls._error(
                "field",
                f"{field} does not accept {operator}; it accepts {_or(allowed)}",
            )
        if value is OMIT:
            if operator not in known.bare:
                raise cls._error("value", "is required")
            return Filter(f"{operator}({field})")
        problems: list[Problem] = []
        if isinstance(value, Sequence) and not isinstance(value, _TEXTS):
            if operator not in known.lists:
                raise cls._error("value", f"must be one value for {operator}")
            if not value:
                raise cls._error("value", "must not be empty")
            texts = []
            for index, one in enumerate(value):
                before = len(problems)
                texts.append(_text_of(one, known.value, problems))
                for at in range(before, len(problems)):
                    problems[at] = ((index, *problems[at][0]), problems[at][1])
            text = f"[{','.join(texts)}]"
        elif operator in known.single:
            text = _text_of(value, known.value, problems)
        elif operator in known.lists:
            raise cls._error(
                "value",
                f"must be a list of values for {operator}, not {kind_of(value)}",
            )
        else:
            raise cls._error("value", f"is not accepted by {operator}")
        if problems:
            raise ArgumentError(
                [
                    Fault("value" + "".join(f"[{at}]" for at in path), "", message)
                    for path, message in problems
                ],
                tool=cls._tool,
            )
        return Filter(f"{operator}({field},{text})")

    @classmethod
    def _error(cls, path: str, message: str) -> ArgumentError:
        return ArgumentError([Fault(path, "", message)], tool=cls._tool)


def _text_of(value: Any, schema: Mapping[str, Any], problems: list[Problem]) -> str:
    """One value in the grammar; for an invalid one an empty text, with the problem added."""
    if value is None:
        problems.append(((), "must not be None: a filter cannot match null"))
        return ""
    if schema.get("format") in ("date-time", "date"):
        return _date_time_text(value, schema["format"], problems)
    before = len(problems)
    plain = compiled(schema)(value, problems)
    if len(problems) > before:
        return ""
    if isinstance(plain, str):
        return quoted(plain)
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, float):
        return _decimal(plain)
    if isinstance(plain, int):
        return repr(plain)
    problems.append(((), f"must be a plain value, not {kind_of(value)}"))
    return ""


def _date_time_text(value: Any, form: str, problems: list[Problem]) -> str:
    dates_only = form == "date"
    if isinstance(value, datetime) and not dates_only:
        try:
            return datetime_text(value)
        except ValueError as error:
            problems.append(((), str(error)))
            return ""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, str) and (_DAY if dates_only else _RFC_3339).fullmatch(value):
        return str.__str__(value)
    wanted = "a date, or text such as '2026-01-31'"
    if not dates_only:
        wanted = "a datetime with a time zone, a date, or text such as '2026-01-31T09:30:00Z'"
    problems.append(((), f"must be {wanted}, not {brief(value)}"))
    return ""


def quoted(text: str) -> str:
    """Quotes the text, with single quotes unless only double ones avoid escapes."""
    quote = '"' if "'" in text and '"' not in text else "'"
    return quote + escaped(text, quote) + quote


def _decimal(number: float) -> str:
    """A number without an exponent, whose sign has another meaning in the grammar."""
    text = repr(number)
    if "e" in text:
        from decimal import Decimal

        text = format(Decimal(text), "f")
    return text


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _what(value: object) -> str:
    return "empty text" if isinstance(value, str) else kind_of(value)


def _or(names: Mapping[str, Any]) -> str:
    *others, last = names
    return f"{', '.join(others)} or {last}" if others else last

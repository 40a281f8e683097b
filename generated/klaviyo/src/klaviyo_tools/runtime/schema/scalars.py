"""Checks of text and numbers."""

from __future__ import annotations

import re
from typing import Any

from .keywords import Schema, Scope
from .kinds import brief, counted
from .problems import Check, Problem

_LEAST, _MOST = -(2**63), 2**64 - 1
_TIME = r"\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:[Zz]|[+-]\d\d(?::?\d\d)?)?"
_DATE = r"(?a)\d{4}-\d\d-\d\d"
_DATE_TIME = rf"{_DATE}(?:[Tt ]{_TIME})?"
_FORMATS = {
    "date-time": (_DATE_TIME, "a date and time such as '2026-01-31T09:30:00Z'"),
    "date": (_DATE, "a date such as '2026-01-31'"),
}


def unconstrained(value: Any, problems: list[Problem]) -> Any:
    return value


def unconstrained_check(schema: Schema, scope: Scope) -> Check:
    return unconstrained


def text(value: str, problems: list[Problem]) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            problems.append(((), "holds a lone surrogate, which is no Unicode text"))
    return value


def text_check(schema: Schema, scope: Scope) -> Check:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    pattern = _pattern(schema.get("pattern"))
    form_pattern, form_name = _FORMATS.get(schema.get("format", ""), ("", ""))
    form = re.compile(form_pattern) if form_pattern else None
    if not least and most is None and pattern is None and form is None:
        return text

    def check(value: str, problems: list[Problem]) -> str:
        text(value, problems)
        if len(value) < least:
            message = (
                "must not be empty"
                if least == 1
                else f"must have at least {counted(least, 'character')}"
            )
            problems.append(((), message))
        if most is not None and len(value) > most:
            message = (
                f"must have at most {counted(most, 'character')}, has {len(value)}"
            )
            problems.append(((), message))
        if pattern is not None and not pattern.search(value):
            problems.append(((), f"must match the pattern {pattern.pattern}"))
        if form is not None and not form.fullmatch(value):
            problems.append(((), f"must be {form_name}, not {brief(value)}"))
        return value

    return check


def _pattern(source: str | None) -> re.Pattern[str] | None:
    if source is None:
        return None
    try:
        return re.compile(source)
    except re.error:  # of another dialect: left to the API
        return None


def integer(value: int, problems: list[Problem]) -> int:
    if not _LEAST <= value <= _MOST:
        problems.append(((), "is an integer of more than 64 bits"))
    return value


def integer_check(schema: Schema, scope: Scope) -> Check:
    bounds = _bounds(schema)
    named = _named_integers(schema)
    if bounds is None and not named:
        return integer
    # An API that names larger integers takes them.
    lowest, highest = min((_LEAST, *named)), max((_MOST, *named))

    def check(value: int, problems: list[Problem]) -> int:
        if not lowest <= value <= highest:
            integer(value, problems)
        elif bounds is not None:
            bounds(value, problems)
        return value

    return check


def _named_integers(schema: Schema) -> list[int]:
    """The integers beyond 64 bits that a schema allows or has as a bound."""
    bounds = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "const")
    named = (*(schema.get(one) for one in bounds), *schema.get("enum", ()))
    return [one for one in named if type(one) is int and not _LEAST <= one <= _MOST]


def number(value: float, problems: list[Problem]) -> float:
    if value - value != 0:  # only for NaN and the infinities
        problems.append(((), f"is not JSON: {value} is no number there"))
    return value


def is_finite_decimal(value: Any, problems: list[Problem]) -> bool:
    if value.is_finite():
        return True
    problems.append(((), f"is not JSON: {value} is no number there"))
    return False


def number_check(schema: Schema, scope: Scope) -> Check:
    bounds = _bounds(schema)
    if bounds is None:
        return number

    def check(value: float, problems: list[Problem]) -> float:
        if value - value != 0:
            return number(value, problems)
        bounds(value, problems)
        return value

    return check


def _bounds(schema: Schema) -> Check | None:
    least, most = schema.get("minimum"), schema.get("maximum")
    above, below = schema.get("exclusiveMinimum"), schema.get("exclusiveMaximum")
    step = schema.get("multipleOf")
    if all(one is None for one in (least, most, above, below, step)):
        return None

    def check(value: Any, problems: list[Problem]) -> None:
        if least is not None and value < least:
            problems.append(((), f"must be at least {least}, not {brief(value)}"))
        if most is not None and value > most:
            problems.append(((), f"must be at most {most}, not {brief(value)}"))
        if above is not None and value <= above:
            problems.append(((), f"must be above {above}, not {brief(value)}"))
        if below is not None and value >= below:
            problems.append(((), f"must be below {below}, not {brief(value)}"))
        if step is not None and not _is_multiple(value, step):
            problems.append(((), f"must be a multiple of {step}, not {brief(value)}"))

    return check


def _is_multiple(value: Any, step: Any) -> bool:
    """Exactly for whole numbers, and as numbers are written for others: 0.3 is three times 0.1."""
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    from decimal import Decimal  # few schemas need it

    # Of more digits than a context has, the remainder is not defined.
    quotient = Decimal(str(value)) / Decimal(str(step))
    return quotient == quotient.to_integral_value()

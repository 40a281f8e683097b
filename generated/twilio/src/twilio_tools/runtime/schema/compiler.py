"""From a schema to the function that checks its values."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from .allowed_values import with_allowed_values
from .containers import array_check, object_check
from .free_form import MAX_DEPTH, plain_value, too_deep
from .keywords import Schema, Schemas, Scope, alternatives
from .kinds import NONE, PYTHON_TYPES, any_of_kinds, is_decimal, kind_of
from .problems import Check, EndlessError, Problem
from .scalars import (
    integer_check,
    is_finite_decimal,
    number_check,
    text,
    text_check,
    unconstrained_check,
)

_CHECKS: Mapping[type, Callable[[Schema, Scope], Check]] = {
    str: text_check,
    bool: unconstrained_check,
    int: integer_check,
    float: number_check,
    NONE: unconstrained_check,
    dict: object_check,
    list: array_check,
}
_SCALARS = ("string", "integer", "number", "boolean")


def compiled(schema: Schema, schemas: Schemas | None = None) -> Check:
    """The check for a schema; `schemas` are those that it may refer to, by name."""
    inner = _compile(schema, Scope(_compile, schemas or {}, 0))
    if schema.get("type") in _SCALARS:
        return inner

    def check(value: Any, problems: list[Problem]) -> Any:
        before = len(problems)
        try:
            return inner(value, problems)
        except EndlessError as error:
            problems[before:] = [error.problem(value)]
            return value

    return check


def _compile(schema: Schema, scope: Scope) -> Check:
    if "$ref" in schema:
        return _referred(schema, scope)
    options = alternatives(schema)
    if not options:
        return with_allowed_values(_typed(schema, scope), schema)
    from .alternatives import alternatives_check  # few schemas have them

    any_option = alternatives_check(options, scope)
    if not schema.keys() - {"oneOf", "anyOf", "description", "title"}:
        return any_option
    base = with_allowed_values(_typed(schema, scope), schema)

    def check(value: Any, problems: list[Problem]) -> Any:
        before = len(problems)
        value = base(value, problems)
        return value if len(problems) > before else any_option(value, problems)

    return check


def _referred(schema: Schema, scope: Scope) -> Check:
    """The check of a named schema.

    It is compiled for the first value, since it may be large or refer to itself.
    """
    made: Check | None = None

    def check(value: Any, problems: list[Problem]) -> Any:
        nonlocal made
        if scope.depth >= MAX_DEPTH and isinstance(value, (Mapping, list, tuple)):
            raise too_deep()
        if made is None:
            made = scope.check(scope.resolve(schema))
        return made(value, problems)

    return check


def _typed(schema: Schema, scope: Scope) -> Check:
    """The check of a schema's types and their constraints."""
    named = schema.get("type")
    names = (named,) if isinstance(named, str) else tuple(named or PYTHON_TYPES)
    checks = {
        python: _CHECKS[python](schema, scope)
        for name in names
        for python in PYTHON_TYPES.get(name, ())
    }
    whole_only = "integer" in names and "number" not in names
    expected = any_of_kinds(names)
    any_text = checks.get(str) is text
    form = schema.get("format", "") if str in checks else ""

    def check(value: Any, problems: list[Problem]) -> Any:
        if any_text and value.__class__ is str and value.isascii():
            return value
        own = checks.get(value.__class__)
        if own is not None:
            return own(value, problems)
        return otherwise(value, problems)

    def otherwise(value: Any, problems: list[Problem]) -> Any:
        if form == "byte" and isinstance(value, (bytes, bytearray)):
            return checks[str](b64encode(value).decode(), problems)
        if form and isinstance(value, date):
            message = _wrong_precision(value, form)
            if message:
                problems.append(((), message))
                return value
        try:
            plain = plain_value(value, text_allowed=str in checks)
        except ValueError as error:
            problems.append(((), str(error)))
            return value
        if is_decimal(plain):
            if not is_finite_decimal(plain, problems):
                return value
            own = checks.get(float)
            if own is not None:
                return own(plain, problems)
            plain = format(plain, "f") if str in checks else float(plain)
        if whole_only and type(plain) is float and plain.is_integer():
            plain = int(plain)
        own = checks.get(type(plain))
        if own is None:
            message = f"must be {expected}, not {kind_of(value)}"
            problems.append(((), message + _json_hint(value, checks)))
            return value
        return own(plain, problems)

    return check


def _json_hint(value: Any, checks: Mapping[type, Check]) -> str:
    """A hint for JSON text whose decoded value would be valid."""
    if isinstance(value, str):
        begins = value.lstrip()[:1]
        if (begins == "[" and list in checks) or (begins == "{" and dict in checks):
            return " of JSON: give the value itself"
    return ""


def _wrong_precision(value: date, form: str) -> str:
    """Why a date or datetime does not fit a format; empty if it does."""
    is_datetime = isinstance(value, datetime)
    if form == "date-time" and not is_datetime:
        return "must be a datetime with a time zone, not a date"
    if form == "date" and is_datetime:
        return "must be a date, not a datetime"
    return ""

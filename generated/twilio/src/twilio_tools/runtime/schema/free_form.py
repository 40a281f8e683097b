"""Values of any shape: JSON, and Python values that represent it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from ..encoding import datetime_text
from ..omit import OMIT, Omit
from .kinds import is_decimal, kind_of
from .problems import HOLDS_ITSELF, Check, EndlessError, Problem, prefix
from .scalars import integer, is_finite_decimal, number, text

MAX_DEPTH = 100


def json_value(value: Any, problems: list[Problem]) -> Any:
    """Any JSON value; reports what is not JSON."""
    try:
        return any_value(value, problems, 0, ())
    except EndlessError as error:
        problems.append(error.problem(value))
        return value


def free_form(depth: int) -> Check:
    """The check of any JSON value with so many containers around it."""

    def check(value: Any, problems: list[Problem]) -> Any:
        return any_value(value, problems, depth, ())

    return check


def plain_value(value: Any, *, text_allowed: bool) -> Any:
    """The JSON value behind a Python value that is not of a JSON type itself."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, date):
        if not text_allowed:
            return value
        if isinstance(value, datetime):
            return datetime_text(value)
        return value.isoformat()
    if isinstance(value, (bytes, bytearray, memoryview)):
        raise ValueError(
            "must be text, not bytes: JSON has none; give base64 text if the API decodes that"
        )
    if isinstance(value, Sequence):
        return list(value)
    if isinstance(value, Mapping):
        return dict(value)
    if value is None or isinstance(value, Omit) or is_decimal(value):
        return value
    if type(value).__module__ == "uuid" and text_allowed:
        return str(value)
    raise ValueError(f"is not JSON: {kind_of(value)} cannot be sent")


def bad_key(name: Any) -> str:
    return f"is not JSON: the keys of an object must be strings, not {kind_of(name)}"


def too_deep() -> EndlessError:
    return EndlessError(
        f"is not JSON that can be sent: more than {MAX_DEPTH} levels deep"
    )


def any_value(
    value: Any, problems: list[Problem], depth: int, around: tuple[int, ...]
) -> Any:
    """`value` as JSON; `around` are the ids of the containers around it.

    Raises `EndlessError`.
    """
    kind = value.__class__
    if kind is str:
        return text(value, problems)
    if kind is bool or value is None:
        return value
    if kind is int:
        return integer(value, problems)
    if kind is float:
        return number(value, problems)
    if kind is dict or kind is list:
        return _container(value, problems, depth, around, id(value))
    try:
        plain = plain_value(value, text_allowed=True)
    except ValueError as error:
        problems.append(((), str(error)))
        return value
    if plain is OMIT:
        message = "is left out, which is possible for members of objects only"
        problems.append(((), message))
        return value
    if is_decimal(plain):
        is_finite_decimal(plain, problems)
        return plain
    if isinstance(plain, (dict, list)):
        # The copy is new each time, so cycles are found by the original.
        return _container(plain, problems, depth, around, id(value))
    return any_value(plain, problems, depth, around)


def _container(
    value: Any,
    problems: list[Problem],
    depth: int,
    around: tuple[int, ...],
    identity: int,
) -> Any:
    if identity in around:
        raise EndlessError(HOLDS_ITSELF)
    if depth >= MAX_DEPTH:
        raise too_deep()
    around = (*around, identity)
    depth += 1
    is_object = isinstance(value, dict)
    entries: Any = value.items() if is_object else enumerate(value)
    result = value
    for step, one in entries:
        before = len(problems)
        if is_object:
            if not isinstance(step, str):
                problems.append(((), bad_key(step)))
                continue
            if one is OMIT:
                if result is value:
                    result = dict(value)
                del result[step]
                continue
            text(step, problems)
        try:
            new = any_value(one, problems, depth, around)
        except EndlessError as error:
            error.path.append(step)
            raise
        if len(problems) > before:
            prefix(problems, before, step)
        if new is not one:
            if result is value:
                result = value.copy()
            result[step] = new
    return result

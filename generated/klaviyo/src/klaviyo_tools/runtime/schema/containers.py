"""Checks of arrays and objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..omit import OMIT
from ..suggest import did_you_mean
from .equality import same
from .free_form import any_value, bad_key, free_form
from .keywords import Schema, Scope
from .kinds import counted
from .problems import Check, EndlessError, Problem, prefix
from .scalars import text


def array_check(schema: Schema, scope: Scope) -> Check:
    least, most = schema.get("minItems", 0), schema.get("maxItems")
    items = schema.get("items")
    if items is False:
        behind = len(schema.get("prefixItems", ()))
        most = behind if most is None else min(most, behind)
    item = scope.inner().check(items) if isinstance(items, Mapping) and items else None
    any_item = free_form(scope.depth + 1)
    first = [scope.inner().check(one) for one in schema.get("prefixItems", ())]
    depth = scope.depth
    unique = schema.get("uniqueItems", False)

    def check(value: list[Any], problems: list[Problem]) -> list[Any]:
        if len(value) < least:
            message = (
                "must not be empty"
                if least == 1
                else f"must have at least {counted(least, 'item')}"
            )
            problems.append(((), message))
        if most is not None and len(value) > most:
            message = f"must have at most {counted(most, 'item')}, has {len(value)}"
            problems.append(((), message))
        if unique and _repeats(value):
            problems.append(((), "must not have an item twice"))
        if item is None and not first:
            return any_value(value, problems, depth, ())  # type: ignore[no-any-return]
        result = value
        for index, one in enumerate(value):
            before = len(problems)
            own = first[index] if index < len(first) else item or any_item
            try:
                new = own(one, problems)
            except EndlessError as error:
                error.path.append(index)
                raise
            if len(problems) > before:
                prefix(problems, before, index)
            if new is not one:
                if result is value:
                    result = list(value)
                result[index] = new
        return result

    return check


def object_check(schema: Schema, scope: Scope) -> Check:
    inner = scope.inner()
    properties = {
        name: _excluded if member is False else inner.check(member)
        for name, member in schema.get("properties", {}).items()
    }
    required = tuple(schema.get("required", ()))
    extra = schema.get("additionalProperties", True)
    least, most = schema.get("minProperties", 0), schema.get("maxProperties")
    bounded = bool(least) or most is not None
    if not (properties or required or bounded) and (extra is True or extra == {}):
        return free_form(scope.depth)
    others = _others(extra, inner)

    def check(value: dict[Any, Any], problems: list[Problem]) -> dict[Any, Any]:
        result = value
        for name, one in value.items():
            member = properties.get(name, others)
            before = len(problems)
            if not isinstance(name, str):
                problems.append(((), bad_key(name)))
                continue
            if one is OMIT:
                if result is value:
                    result = dict(value)
                del result[name]
                continue
            text(name, problems)
            if member is None:
                hint = did_you_mean(name, properties)
                problems.append(((), f"is not a member of this object{hint}"))
                new = one
            else:
                try:
                    new = member(one, problems)
                except EndlessError as error:
                    error.path.append(name)
                    raise
            if len(problems) > before:
                prefix(problems, before, name)
            if new is not one:
                if result is value:
                    result = dict(value)
                result[name] = new
        problems.extend(
            ((name,), "is required") for name in required if name not in result
        )
        if len(result) < least:
            message = f"must have at least {counted(least, 'member')}"
            problems.append(((), message))
        if most is not None and len(result) > most:
            message = f"must have at most {counted(most, 'member')}, has {len(result)}"
            problems.append(((), message))
        return result

    return check


def _repeats(items: list[Any]) -> bool:
    """Whether two items are the same."""
    if all(one.__class__ is str for one in items):
        return len(set(items)) < len(items)
    return any(
        same(one, other) for index, one in enumerate(items) for other in items[:index]
    )


def _excluded(value: Any, problems: list[Problem]) -> Any:
    """The check of a member that only another alternative has (`false` in JSON Schema)."""
    problems.append(((), "does not go with the others that are given"))
    return value


def _others(extra: Any, inner: Scope) -> Check | None:
    """The check of members that have no schema of their own; None: there may be none."""
    if extra is False:
        return None
    if isinstance(extra, Mapping) and extra:
        return inner.check(extra)
    return free_form(inner.depth)

"""Checks of `oneOf` and `anyOf`: at least one alternative must fit.

When none does, the faults reported are those of the alternative closest to the value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from ..omit import OMIT
from .allowed_values import NotAllowed, not_allowed
from .keywords import Schema, Scope
from .kinds import PYTHON_TYPES, any_of_kinds, kind_of
from .problems import Check, Problem


def alternatives_check(
    options: Sequence[Schema], scope: Scope, tried: frozenset[str] = frozenset()
) -> Check:
    """`tried` are members that already distinguish these alternatives from others."""
    candidates = [_Alternative(option, scope) for option in options]
    discriminator = _discriminator(options, scope, tried)
    if discriminator is None:
        return lambda value, problems: _first_fit(
            value, problems, candidates, options, scope
        )
    name, required = discriminator.name, discriminator.required
    by_value = {
        value: (
            candidates[indexes[0]].check
            if len(indexes) == 1
            else alternatives_check(
                [options[index] for index in indexes], scope, tried | {name}
            )
        )
        for value, indexes in discriminator.values.items()
    }

    def check(value: Any, problems: list[Problem]) -> Any:
        if not isinstance(value, Mapping):
            return _first_fit(value, problems, candidates, options, scope)
        given = value.get(name, OMIT)
        if isinstance(given, (str, bool)):
            if isinstance(given, str):
                given = str.__str__(given)  # members of enums have hashes of their own
            if given in by_value:
                return by_value[given](value, problems)
            problems.append(((name,), not_allowed(given, tuple(by_value))))
            return value
        if given is OMIT and required:
            allowed = ", ".join(repr(one) for one in by_value)
            problems.append(((name,), f"is required, one of {allowed}"))
            return value
        return _first_fit(value, problems, candidates, options, scope)

    return check


def _first_fit(
    value: Any,
    problems: list[Problem],
    candidates: Sequence[_Alternative],
    options: Sequence[Schema],
    scope: Scope,
) -> Any:
    """The value as converted by the first alternative that fits; otherwise adds the closest one's
    faults."""
    closest: list[Problem] = []
    least: tuple[int, ...] = ()
    for candidate in candidates:
        found: list[Problem] = []
        new = candidate.check(value, found)
        if not found:
            return new
        distance = candidate.distance(value, found)
        if not closest or distance < least:
            closest, least = found, distance
    if least[0]:  # of another type than any of them
        wanted = [name for option in options for name in scope.type_names(option)]
        problems.append(((), f"must be {any_of_kinds(wanted)}, not {kind_of(value)}"))
    else:
        problems.extend(closest)
    return value


class _Alternative:
    __slots__ = ("_properties", "_types", "check")

    def __init__(self, option: Schema, scope: Scope) -> None:
        self.check = scope.check(option)
        self._types = _python_types(option, scope)
        self._properties = frozenset(
            name
            for name, member in scope.resolve(option).get("properties", {}).items()
            if member is not False
        )

    def distance(self, value: Any, found: list[Problem]) -> tuple[int, ...]:
        """How far an invalid value is from a valid one.

        The type counts most, then members that this alternative does not have, then values that
        belong to another one; among the rest, a fault deep inside is the closest.
        """
        other_type = self._types is not None and not isinstance(value, self._types)
        unknown = 0
        if self._properties and isinstance(value, Mapping):
            unknown = sum(name not in self._properties for name in value)
        return (
            other_type,
            unknown,
            sum(isinstance(message, NotAllowed) for _, message in found),
            len(found),
            -max(len(path) for path, _ in found),
        )


def _python_types(option: Schema, scope: Scope) -> tuple[type, ...] | None:
    names = scope.type_names(option)
    types = {python for name in names for python in PYTHON_TYPES.get(name, ())}
    if dict in types:
        types.add(Mapping)
    if list in types:
        types.add(tuple)
    if str in types:
        types.add(date)
    return tuple(types) or None


class _Discriminator(NamedTuple):
    """The member whose value determines the alternative of an object."""

    name: str
    values: Mapping[str | bool, Sequence[int]]
    """The indexes of the alternatives that have each value."""
    required: bool
    """In every alternative."""


def _discriminator(
    options: Sequence[Schema], scope: Scope, tried: frozenset[str]
) -> _Discriminator | None:
    objects = [
        (index, scope.resolve(option))
        for index, option in enumerate(options)
        if (types := _python_types(option, scope)) is None or dict in types
    ]
    for name in objects[0][1].get("properties", {}) if objects else ():
        values = None if name in tried else _values_of(name, objects, scope)
        if values is None:
            continue
        # A value that all of them share distinguishes nothing, unless there is only one.
        if len(objects) == 1 or any(
            len(indexes) < len(objects) for indexes in values.values()
        ):
            required = all(name in option.get("required", ()) for _, option in objects)
            return _Discriminator(name, values, required and len(values) > 1)
    return None


def _values_of(
    name: str, objects: Sequence[tuple[int, Schema]], scope: Scope
) -> dict[str | bool, list[int]] | None:
    """The alternatives by the values of a member; None if one of them does not restrict it."""
    found: dict[str | bool, list[int]] = {}
    for index, option in objects:
        member = option.get("properties", {}).get(name, {})
        member = {} if member is False else scope.resolve(member)
        own = [member["const"]] if "const" in member else member.get("enum", ())
        if not own or not all(isinstance(one, (str, bool)) for one in own):
            return None
        for one in own:
            found.setdefault(one, []).append(index)
    return found

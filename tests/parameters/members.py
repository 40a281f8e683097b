"""Every member of every value that a tool accepts, by the wire facts, and its valid values.

Three must agree about a value: the facts (`fits`), the emitted types (`takes`), and what the
emitted package sends or refuses.
"""

from __future__ import annotations

import pkgutil
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache, partial
from typing import Any, TypeAlias

from generator.bind.slots import slots
from generator.conventions.slots import Slot
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.openapi import Facts, Schema
from generator.openapi.operations_file import load
from tests.emitted import package
from tests.parameters.checker import least_arguments, python_arguments, with_company
from tests.parameters.package import (
    SPECS,
    Parameter,
    Route,
    Tool,
    decisions,
    skeleton,
    tools,
)

Path: TypeAlias = "tuple[str | int, ...]"
ABSENT = object()
"""As the value of a member: leave it out."""


@dataclass(frozen=True)
class Member:
    """A member within the value of a parameter."""

    tool: Tool
    route: Route
    parameter: Parameter
    whole: Schema
    """Of the whole value."""
    path: Path
    """From the whole value to the member."""
    shape: Schema
    """The schema of the member."""
    required: bool
    fill: Callable[[Any], Any]
    """The smallest whole value around a value of the member."""

    @property
    def slot(self) -> Slot:
        return slot_of(self.route, self.parameter)

    @property
    def names(self) -> frozenset[str]:
        """The member as faults name it, in both spellings."""
        found = {self.parameter.name}
        if self.parameter.python:
            found.add(".".join(self.parameter.python))
        for python, one in decisions()["objects"].get(self.tool.slug, {}).items():
            if self.slot.name.startswith(one["pointer"] + "/"):
                inner = self.slot.name.removeprefix(one["pointer"])
                found.add(python + inner.replace("/", "."))
        return frozenset(name + _steps(self.path) for name in found)

    @property
    def loose(self) -> bool:
        """Whether some alternative around the member does not know it, and so takes anything."""
        return fits(self.whole, self.fill(object()), unlisted=True)

    def __str__(self) -> str:
        return f"{self.tool.slug} {self.parameter.name}{_steps(self.path)}"

    def arguments(self, whole: Any) -> dict[str, Any]:
        """A call with that value, by documented names."""
        return with_company(
            self.tool, self.parameter.name, whole, _least(self.tool, self.route)
        )

    def python(self, whole: Any) -> dict[str, Any] | None:
        """The same call in Python; None where Python does not ask for the parameter."""
        printed = self.route.binding(self.parameter.name)
        if not self.parameter.python and (
            self.parameter.constant or "same_as" in printed
        ):
            return None
        return python_arguments(self.tool, self.route, self.arguments(whole))

    def typed(self, python: Mapping[str, Any]) -> bool:
        """Whether type checkers let such a call pass."""
        known = hints(self.tool.group, self.tool.method)
        return all(takes(known[name], value) for name, value in python.items())


def _least(tool: Tool, route: Route) -> dict[str, Any]:
    """What a call of a route must have, with the smallest values that are any use."""
    given = least_arguments(tool, route)
    for name, value in given.items():
        own = route.slots(name)
        as_it_is = {"appends", "wrap"}.isdisjoint(route.binding(name))
        if isinstance(value, (dict, list)) and as_it_is and own[0].where == "body":
            shape = facts().resolve(slot_of(route, tool.parameters[name]).schema)
            few = [least(shape.items)] if shape.items is not None else least(shape)
            given[name] = few or value
    return given


def _steps(path: Path) -> str:
    return "".join(f"[{one}]" if isinstance(one, int) else f".{one}" for one in path)


def members(tool: Tool) -> tuple[Member, ...]:
    """All members within all values that go to one slot as they are.

    A named schema is one type and one entry of the wire table, wherever it is used: its members are
    tried in the first place that has it.
    """
    return _members_of_all()[tool.slug]


@cache
def _members_of_all() -> Mapping[str, tuple[Member, ...]]:
    seen: set[str] = set()
    return {slug: tuple(_members_of(tool, seen)) for slug, tool in tools().items()}


def _members_of(tool: Tool, seen: set[str]) -> Iterator[Member]:
    """Those within schemas that were not `seen` yet."""
    for route in tool.routes:
        for parameter in tool.on(route):
            printed = route.binding(parameter.name)
            own = route.slots(parameter.name)
            if {"appends", "wrap", "chooses"} & printed.keys() or not own:
                continue
            if own[0].where == "file":
                continue
            shape = slot_of(route, parameter).schema
            for path, inner, required, fill in _within(shape, seen):
                yield Member(tool, route, parameter, shape, path, inner, required, fill)


@cache
def facts() -> Facts:
    found = load(SPECS / "operations.yaml", Diagnostics())
    assert found is not None
    return found


@cache
def _slots(method: str, path: str) -> Mapping[str, Slot]:
    [operation] = [
        one for one in facts().operations if (one.method, one.path) == (method, path)
    ]
    return {str(one): one for one in slots(operation, facts())}


def slot_of(route: Route, parameter: Parameter) -> Slot:
    return _slots(route.method, route.path)[str(route.slots(parameter.name)[0])]


_Fill: TypeAlias = Callable[[Any], Any]


def _within(
    shape: Schema, seen: set[str]
) -> Iterator[tuple[Path, Schema, bool, _Fill]]:
    """Every member within a value of a shape, itself first."""
    own = facts().resolve(shape)
    yield (), own, True, lambda value: value
    if shape.ref is not None:
        if shape.ref in seen:
            return
        seen.add(shape.ref)
    for member in own.properties:
        around = partial(_in_object, own, member.name)
        for path, inner, required, fill in _within(member.schema, seen):
            needed = required if path else member.required
            yield (member.name, *path), inner, needed, around(fill)
    if own.items is not None:
        for path, inner, required, fill in _within(own.items, seen):
            yield (0, *path), inner, required and bool(path), _in_array(own, fill)
    for option in own.one_of:
        yield from (one for one in _within(option, seen) if one[0])


def _in_object(shape: Schema, name: str, fill: _Fill) -> _Fill:
    def around(value: Any) -> Any:
        found = {m.name: least(m.schema) for m in shape.properties if m.required}
        inner = fill(value)
        if inner is ABSENT:
            found.pop(name, None)
            return found
        return {**found, name: inner}

    return around


def _in_array(shape: Schema, fill: _Fill) -> _Fill:
    def around(value: Any) -> Any:
        inner = fill(value)
        return [] if inner is ABSENT else [inner] * max(1, shape.min_items or 0)

    return around


def least(shape: Schema) -> Any:
    """The smallest value of a shape, other than null."""
    shape = facts().resolve(shape)
    if shape.enum:
        return next(one.value for one in shape.enum if one.value is not None)
    if shape.kind == "union":
        return least(shape.one_of[0])
    if shape.kind == "array":
        return [least(shape.items or Schema("any"))] * (shape.min_items or 0)
    if shape.kind == "object":
        return {m.name: least(m.schema) for m in shape.properties if m.required}
    if shape.kind in ("integer", "number"):
        return shape.minimum or 0
    if shape.kind == "boolean":
        return True
    if shape.format == "date-time":
        return "2026-01-31T09:30:00+00:00"
    if shape.format == "date":
        return "2026-01-31"
    return "x" * max(1, shape.min_length or 0)


def dicts(tool: Tool, route: Route) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """The dicts in Python's arguments whose members have parameters of their own: their paths
    there, and the objects that they stand for."""
    found: dict[tuple[str, ...], Schema] = {}
    for parameter in tool.on(route):
        for length in range(1, len(parameter.python)):
            *around, _ = route.slots(parameter.name)[0].name.split("/")
            tokens, path = iter(enumerate(around)), parameter.python[:length]
            for name in path:
                # Between two of them there may be envelopes.
                at = next(n for n, token in tokens if skeleton(token) == skeleton(name))
            pointer = "/".join(around[: at + 1])
            found[path] = _slots(route.method, route.path)[f"body {pointer}"].schema
    yield from found.items()


# What the facts and the types say of a value ------------------------------------------------------

_KINDS: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
}


def fits(shape: Schema, value: Any, *, unlisted: bool) -> bool:
    """Whether the facts allow a value; with `unlisted`, objects may have members beyond them."""
    shape = facts().resolve(shape)
    if shape.kind == "any" and shape.enum:
        return value in _values(shape.enum)
    if value is None and (shape.nullable or shape.kind == "any"):
        return True
    if shape.kind == "union":
        return any(fits(one, value, unlisted=unlisted) for one in shape.one_of)
    if shape.kind == "any":
        return True
    if shape.kind == "object":
        if not isinstance(value, dict):
            return False
        members = {member.name: member for member in shape.properties}
        if not unlisted and members and value.keys() - members.keys():
            return False
        return all(
            fits(members[name].schema, one, unlisted=unlisted)
            for name, one in value.items()
            if name in members
        ) and all(m.name in value for m in shape.properties if m.required)
    if shape.kind == "array":
        items = shape.items or Schema("any")
        return isinstance(value, list) and all(
            fits(items, one, unlisted=unlisted) for one in value
        )
    if isinstance(value, datetime):
        return shape.format == "date-time"
    if isinstance(value, date):
        return shape.format == "date"
    if isinstance(value, bool) and shape.kind != "boolean":
        return False
    if not isinstance(value, _KINDS[shape.kind]):
        return False
    return not shape.enum or value in _values(shape.enum)


@cache
def _values(enum: tuple[JsonText, ...]) -> tuple[Any, ...]:
    return tuple(one.value for one in enum)


def takes(hint: Any, value: Any) -> bool:
    """Whether a type takes a value, as type checkers see it."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint is Any:
        return True
    if origin in (typing.Union, types.UnionType):
        return any(takes(one, value) for one in inner)
    if origin is typing.Literal:
        return any(type(one) is type(value) and one == value for one in inner)
    if origin is typing.NotRequired:
        return takes(inner[0], value)
    if typing.is_typeddict(hint):
        members = _members(hint)
        if not isinstance(value, dict) or not value.keys() <= members.keys():
            return False
        needed = {name for name, one in members.items() if not _may_lack(one)}
        # Literals first: they tell alternatives apart, which may be deep.
        order = sorted(value, key=lambda name: not _is_literal(members[name]))
        return value.keys() >= needed and all(
            takes(members[name], value[name]) for name in order
        )
    if origin is not None and isinstance(value, dict):
        return issubclass(dict, origin) and all(
            takes(inner[1], one) for one in value.values()
        )
    if origin is not None:
        return (
            isinstance(value, list)
            and issubclass(list, origin)
            and all(takes(inner[0], one) for one in value)
        )
    if hint in (int, float) and isinstance(value, bool):
        return False
    return isinstance(value, (int, float) if hint is float else hint)


def _may_lack(hint: Any) -> bool:
    return typing.get_origin(hint) is typing.NotRequired


def _is_literal(hint: Any) -> bool:
    inner = typing.get_args(hint)[0] if _may_lack(hint) else hint
    return typing.get_origin(inner) is typing.Literal


@cache
def _members(typed_dict: Any) -> Mapping[str, Any]:
    return typing.get_type_hints(typed_dict, include_extras=True)


@cache
def hints(group: str, method: str) -> Mapping[str, Any]:
    """The types of a method's arguments."""
    found = getattr(type(getattr(_client(), group)), method)
    return typing.get_type_hints(found, globalns=_names(), include_extras=True)


def parts(hint: Any, seen: set[Any]) -> Iterator[tuple[str, Any]]:
    """The plain types in a type, with the names of the members that have them; of typed dicts that
    were not `seen` yet."""
    for name, inner in _inner(hint):
        if typing.is_typeddict(inner):
            if inner not in seen:
                seen.add(inner)
                yield from parts(inner, seen)
        elif typing.get_args(inner):
            yield from ((own or name, one) for own, one in parts(inner, seen))
        else:
            yield name, inner


def _inner(hint: Any) -> Iterator[tuple[str, Any]]:
    if typing.is_typeddict(hint):
        yield from typing.get_type_hints(hint).items()
    elif typing.get_origin(hint) is not typing.Literal:
        yield from (("", one) for one in typing.get_args(hint))


@cache
def _client() -> Any:
    return package().Klaviyo(api_key="pk_0123456789abcdef", company_id="PubKey")


@cache
def _names() -> dict[str, Any]:
    """All that annotations refer to; the modules of methods import it for type checkers only."""
    found = dict(vars(typing))
    for name in (".runtime.sequences", ".literals"):
        found |= vars(package(name))
    runtime = package(".runtime")
    found |= {name: getattr(runtime, name) for name in runtime.__all__}
    for module in pkgutil.iter_modules(package(".types").__path__):
        found |= vars(package(f".types.{module.name}"))
    # Of files nothing is asked here, and their alias holds names in quotes.
    return found | {
        "datetime": datetime,
        "date": date,
        "FileInput": bytes | tuple,
    }

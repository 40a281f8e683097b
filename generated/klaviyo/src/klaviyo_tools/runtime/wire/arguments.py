"""Selects a route by the arguments, and finds the value of each of its fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..encoding import shown
from ..errors import Fault
from ..omit import OMIT
from ..schema.kinds import brief, kind_of
from ..suggest import did_you_mean
from .compiled import CompiledRoute, CompiledTool, Spelling
from .members import Member
from .model import ABSENT


class _Marker:
    """A placeholder for the value of a field."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __repr__(self) -> str:
        return self.name


OBJECT = _Marker("OBJECT")
"""A whole object, given as a dict of members that have fields of their own."""
INVALID = _Marker("INVALID")
"""Given, but invalid."""
UNUSED = _Marker("UNUSED")
"""Given, but nothing is sent for it."""


def is_usable(value: Any) -> bool:
    """Whether there is a value to send."""
    return value is not OMIT and value is not INVALID and value is not UNUSED


def selected_route(
    tool: CompiledTool,
    arguments: Mapping[str, Any],
    spelling: Spelling,
    faults: list[Fault],
) -> CompiledRoute | None:
    """The route that the arguments choose; None, with the faults, when they choose none."""
    if not tool.routes:
        message = f"cannot be called: {tool.tool.unavailable}"
        faults.append(Fault(tool.tool.slug, tool.tool.slug, message))
        return None
    for group in tool.exclusive:
        given = [
            name for name in group if tool.given(arguments, name, spelling) is not OMIT
        ]
        if len(given) != 1:
            names = " or ".join(_both(tool, name) for name in group)
            message = f"give exactly one of {names}, not {'both' if given else 'none'}"
            if len(group) > 2 and given:
                message = f"give exactly one of {names}, not {len(given)}"
            first = (given or group)[0]
            faults.append(Fault(tool.labels.get(first, first), first, message))
    if len(tool.routes) == 1 and tool.routes[0].route.when is None:
        return tool.routes[0]
    route = tool.select(arguments, spelling)
    if route is None and not faults:
        for name, wanted in tool.selectors().items():
            value = tool.given(arguments, name, spelling)
            values = [one for one in wanted if one is not ABSENT]
            allowed = ", ".join(repr(one) for one in values)
            if value is OMIT:
                message = "is required" + (f", one of {allowed}" if values else "")
            else:
                texts = [one for one in values if isinstance(one, str)]
                hint = did_you_mean(value, texts) if isinstance(value, str) else ""
                message = f"must be one of {allowed}, not {brief(value)}{hint}"
            faults.append(Fault(tool.labels.get(name, name), name, message))
    return route


def argument_values(
    tool: CompiledTool,
    route: CompiledRoute,
    arguments: Mapping[str, Any],
    spelling: Spelling,
    options: Iterable[str],
    faults: list[Fault],
) -> list[Any]:
    """The value for each field of the route, `OMIT` where none was given."""
    values: list[Any] = [OMIT] * len(route.fields)
    if spelling == "python":
        members = route.members
        for name, value in arguments.items():
            if value is OMIT:
                continue
            member = members.get(name)
            if member is None:
                _unknown(tool, route, name, spelling, options, faults)
            elif member.members:
                _put_members(member, value, values, route, faults)
            else:
                values[member.index] = value
    else:
        documented = route.documented
        for name, value in arguments.items():
            if value is OMIT:
                continue
            index = documented.get(name)
            if index is None:
                _unknown(tool, route, name, spelling, options, faults)
            else:
                values[index] = value
    return values


def _put_members(
    member: Member,
    value: Any,
    values: list[Any],
    route: CompiledRoute,
    faults: list[Fault],
) -> None:
    documented = route.fields[member.index].documented if member.index >= 0 else ""
    if value is None and member.index >= 0:
        values[member.index] = None
        return
    if not isinstance(value, Mapping):
        faults.append(
            Fault(member.name, documented, f"must be an object, not {kind_of(value)}")
        )
        return
    anything = False
    for key, one in value.items():
        if one is OMIT:
            continue
        anything = True
        inner = member.members.get(key)
        if inner is None:
            hint = did_you_mean(key, member.members) if isinstance(key, str) else ""
            message = f"is not a member of {member.name}{hint}"
            faults.append(Fault(f"{member.name}.{shown(key)}", "", message))
        elif inner.members:
            _put_members(inner, one, values, route, faults)
        else:
            values[inner.index] = one
    if member.index >= 0:
        values[member.index] = OBJECT
    elif not anything:
        names = ", ".join(list(member.members)[:5])
        faults.append(
            Fault(member.name, "", f"must not be empty; its members: {names}")
        )


def _unknown(
    tool: CompiledTool,
    route: CompiledRoute,
    name: Any,
    spelling: Spelling,
    options: Iterable[str],
    faults: list[Fault],
) -> None:
    def spelled(documented: str) -> str:
        if spelling == "documented":
            return documented
        return tool.python_paths.get(documented, ("",))[0]

    when = route.route.when
    if when is not None and name == spelled(when[0]):
        return  # it chose this route, and has nothing more to do there
    if faults and any(
        name == spelled(one) for group in tool.exclusive for one in group
    ):
        return  # its group is reported as a whole
    if spelling == "documented":
        known = [
            one
            for one, at in route.documented.items()
            if not route.fields[at].field.refused
        ]
        elsewhere = {one for other in tool.routes for one in other.documented}
        other_spelling = {
            field.field.python[0]: field.documented
            for field in route.fields
            if len(field.field.python) == 1 and field.documented
        }
    else:
        known = [*route.members, *options]
        elsewhere = {one for other in tool.routes for one in other.members}
        other_spelling = {
            field.documented: ".".join(field.field.python)
            for field in route.fields
            if field.documented and field.field.python
        }
    if name in elsewhere:
        choosers = [when[0]] if when is not None else list(tool.selectors())
        names = " and ".join(spelled(one) for one in choosers)
        message = f"does not go with this call: by {names} it is another operation"
    elif name in other_spelling:
        message = f"is not an argument here; it is called {other_spelling[name]!r}"
    else:
        hint = did_you_mean(name, known) if isinstance(name, str) else ""
        message = f"is not an argument of this tool{hint}"
    faults.append(Fault(shown(name), "", message))


def _both(tool: CompiledTool, documented: str) -> str:
    label = tool.labels.get(documented, documented)
    return label if label == documented else f"{label} ({documented})"

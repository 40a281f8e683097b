"""Where the request of a tool has each parameter."""

from __future__ import annotations

from collections.abc import Iterator

from generator.design.client import Choice, Field, Operation, Parameter, Route
from generator.jsonvalue import Json


def requests(operation: Operation) -> list[Json]:
    """Method, path and condition of each operation that a tool can call.

    A path that is not at the API's own address begins with another one.
    """
    if operation.unavailable:
        return []
    return [
        [one.method, f"{one.server}{one.path}", _condition(one.when)]
        for one in operation.routes
    ]


def media_types(operation: Operation) -> list[str]:
    """Of the bodies of its requests."""
    return list(filter(None, dict.fromkeys(one.media_type for one in operation.routes)))


def _condition(when: Choice | None) -> str:
    if when is None:
        return ""
    if when.value is None:
        return f"if {when.parameter} is given"
    return f"if {when.parameter} is {when.value.text}"


def slots(operation: Operation, parameter: Parameter) -> list[Json]:
    """Location and name of each slot, and a remark where there is something to say of it."""
    found: dict[tuple[str, str, str], list[Route]] = {}
    for route in operation.routes:
        for field in _fields(route, parameter):
            for slot in field.slots:
                row = slot.name.location.name, slot.name.name, _appended(field)
                found.setdefault(row, []).append(route)
    return [
        [location, name, "; ".join(filter(None, (remark, _only(operation, routes))))]
        for (location, name, remark), routes in found.items()
    ]


def remarks(operation: Operation, parameter: Parameter) -> Iterator[str]:
    """What else it does than to fill its slots."""
    fields = [one for route in operation.routes for one in _fields(route, parameter)]
    if any(
        one.when and one.when.parameter == parameter.name for one in operation.routes
    ):
        yield "Chooses the request."
    for other in dict.fromkeys(one.same_as for one in fields if one.same_as):
        yield f"Repeats {other}."
    for option in dict.fromkeys(one.client for one in fields if one.client):
        yield f"Without it, the client's {option} is sent."
    for implied in dict.fromkeys(one for field in fields for one in field.implies):
        yield f"Sets {implied.slot} to {implied.value.text}."


def _fields(route: Route, parameter: Parameter) -> Iterator[Field]:
    return (one for one in route.fields if one.documented == parameter.name)


def _appended(field: Field) -> str:
    return " and ".join(f"appends {one.text}" for one in field.appends)


def _only(operation: Operation, routes: list[Route]) -> str:
    """The requests that have a slot, where not all of them do."""
    if len(routes) == len(operation.routes):
        return ""
    return f"in {' and '.join(f'{one.method} {one.path}' for one in routes)}"

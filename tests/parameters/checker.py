"""Holds a tool against its bindings: every parameter alone, and all at once, in every spelling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from tests.emitted import EMITTED
from tests.parameters.expected import expected_slots
from tests.parameters.marks import Samples, marks
from tests.parameters.package import Parameter, Route, Tool, decisions
from tests.parameters.sending import Caller, Sent, slots_of

FILE = ("mark.png", b"\x89PNG\r\n\x1a\n\x00mark", "image/png")
ALWAYS = "(nothing but what is required)"
ALL = "(all at once)"
Make = Callable[[Mapping[str, Any], str, Samples], list[Any]]
"""Makes values of a schema, as `marks` does."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A slot of a request that does not say what it should."""

    tool: str
    parameter: str
    slot: str
    message: str

    def __str__(self) -> str:
        return f"{self.tool}  {self.parameter}  {self.slot}: {self.message}"


@dataclass(frozen=True, slots=True)
class Call:
    """Arguments by documented name, and what is tried with them."""

    tool: Tool
    route: Route
    parameter: str
    """The documented name of the one that is tried; `ALWAYS` or `ALL`."""
    arguments: Mapping[str, Any]

    @property
    def python(self) -> dict[str, Any] | None:
        """The same arguments as a Python caller gives them; None where there is no such way."""
        return python_arguments(self.tool, self.route, self.arguments)


def calls(tool: Tool) -> Iterator[Call]:
    """All calls that are tried of a tool: for each route, the least, each parameter, everything."""
    for route in tool.routes:
        least = least_arguments(tool, route)
        yield Call(tool, route, ALWAYS, least)
        for parameter in tool.on(route):
            for value in values_of(tool, route, parameter, least):
                arguments = with_company(tool, parameter.name, value, least)
                yield Call(tool, route, parameter.name, arguments)
        for arguments in everything(tool, route, least):
            yield Call(tool, route, ALL, arguments)


def check(tool: Tool, caller: Caller, only: str = "") -> list[Finding]:
    """Everything that is wrong with the requests of a tool; `only` names one parameter to try."""
    found: dict[Finding, None] = {}
    always: set[tuple[str, str]] = set()
    for call in calls(tool):
        if only and call.parameter not in (ALWAYS, only):
            continue
        faults = list(_faults(call, caller))
        if call.parameter == ALWAYS:
            # What is wrong in every call is told once, of the parameters that it belongs to.
            always = set(faults)
            for slot, message in faults:
                for name in call.route.owners(slot) or [ALWAYS]:
                    found[Finding(tool.slug, name, slot, message)] = None
            continue
        for slot, message in faults:
            if (slot, message) not in always:
                found[Finding(tool.slug, call.parameter, slot, message)] = None
    return list(found)


def _faults(call: Call, caller: Caller) -> Iterator[tuple[str, str]]:
    """(slot, what is wrong with it)."""
    tool, route = call.tool, call.route
    service = EMITTED[tool.service]
    own = _own_slots(route, call.parameter)
    wanted = expected_slots(tool, route, call.arguments)
    spelled = {
        "documented": (caller.call, call.arguments),
        "python": (caller.method, call.python),
    }
    requests: list[Sent] = []
    for spelling, (send, arguments) in spelled.items():
        if arguments is None:
            continue
        try:
            sent = send(tool, arguments)
        except (service.package().ServiceError, TypeError) as error:
            caller.line.requests.clear()
            for slot in own or ["-"]:
                yield slot, f"refused ({spelling} names): {error}"
            continue
        if not requests:
            yield from differences(wanted, slots_of(sent, route.path))
        elif sent != requests[0]:
            other = slots_of(requests[0], route.path)
            faults = list(differences(other, slots_of(sent, route.path)))
            bytes_only = bytes_differ(sent, requests[0])
            yield from faults or [
                ("-", f"other bytes by {spelling} names: {bytes_only}")
            ]
        requests.append(sent)


def differences(
    wanted: Mapping[str, str], got: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """(slot, what it says and what it should say)."""
    for slot in dict.fromkeys((*wanted, *got)):
        if slot not in got:
            yield slot, f"nothing arrived; {_brief(wanted[slot])} should be there"
        elif slot not in wanted:
            yield slot, f"{_brief(got[slot])} arrived; nothing should be there"
        elif wanted[slot] != got[slot]:
            yield slot, f"{_brief(got[slot])} arrived, not {_brief(wanted[slot])}"


def _brief(text: str) -> str:
    return text if len(text) <= 300 else text[:297] + "..."


def _own_slots(route: Route, name: str) -> list[str]:
    if name not in route.printed["parameters"]:
        return []
    return [str(slot) for slot in route.slots(name)]


# Arguments ----------------------------------------------------------------------------------------


def least_arguments(tool: Tool, route: Route, of: Make = marks) -> dict[str, Any]:
    """What a call of a route must have."""
    key = (tool.slug, route.method, route.path, str(route.when), of)
    if key not in _LEAST:
        _LEAST[key] = _least_arguments(tool, route, of)
    return dict(_LEAST[key])


_LEAST: dict[tuple[str, str, str, str, Make], Mapping[str, Any]] = {}


def _least_arguments(tool: Tool, route: Route, of: Make) -> dict[str, Any]:
    given: dict[str, Any] = {}
    if route.when and "value" in route.when:
        given[route.when["parameter"]] = route.when["value"]
    names = route.printed["parameters"]
    needed = {*tool.exclusive, *decisions()["least"].get(tool.slug, ())}
    for name, parameter in tool.parameters.items():
        chosen = name in needed and name in names
        if (parameter.required or chosen) and name in names and name not in given:
            given[name] = values_of(tool, route, parameter, {}, of)[0]
    return given


def values_of(
    tool: Tool,
    route: Route,
    parameter: Parameter,
    least: Mapping[str, Any],
    of: Make = marks,
) -> list[Any]:
    """The values to try of a parameter, on a route; `of` makes those of its schema."""
    printed = route.binding(parameter.name)
    if printed["in"] == "file":
        return [FILE]
    if printed["in"] == "header":
        return [f"mark {parameter.name} (x)"]  # HTTP defines no more than ASCII
    if "same_as" in printed:
        return [least[printed["same_as"]]]
    if (
        route.when
        and route.when["parameter"] == parameter.name
        and "value" in route.when
    ):
        return [route.when["value"]]
    if parameter.name == "filter" or parameter.name.endswith("__filter"):
        return _filters(parameter)
    schema = parameter.schema
    items = schema.get("items", {})
    kinds = items.get("properties", {}).get("type", {}).get("enum", ())
    if len(tool.routes) > 1 and kinds:
        # Each route takes one of the kinds: the one that is named like the route.
        kind = route.path.rpartition("/")[2].removesuffix("s")
        assert kind in kinds
        members = {**items["properties"], "type": {"type": "string", "const": kind}}
        schema = {**schema, "items": {**items, "properties": members}}
    return of(schema, parameter.name, samples(tool, parameter))


def samples(tool: Tool, parameter: Parameter) -> Mapping[str, Any]:
    """Values for what the manifest leaves open in a parameter, see `marks`."""
    found: Mapping[str, Any] = (
        decisions()["samples"].get(tool.slug, {}).get(parameter.name, {})
    )
    return found


def _filters(parameter: Parameter) -> list[Any]:
    one = 'equals(name,"mark é + \\"x\\" (y), \'z\' &/?")'
    other = 'any(id,["a","b,c"])'
    if parameter.schema.get("type") == "array":
        return [[one, other], [other]]
    return [one, f"{one},{other}"]


def with_company(
    tool: Tool, name: str, value: Any, least: Mapping[str, Any]
) -> dict[str, Any]:
    """The arguments that try a value of a parameter, with what it goes with only."""
    found = {**least, **decisions()["company"].get(tool.slug, {}).get(name, {})}
    by_value = decisions()["values_in_company"].get(tool.slug, {}).get(name, {})
    if isinstance(value, str):
        found.update(by_value.get(value, {}))
    return {**found, name: value}


def everything(
    tool: Tool, route: Route, least: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """All parameters of a route at once; several sets where some exclude each other."""
    every = {p.name: values_of(tool, route, p, least)[0] for p in tool.on(route)}
    every.update(least)
    variants = decisions()["variants"].get(tool.slug)
    if not variants:
        return [every]
    apart = {name for names in variants for name in names}
    found = []
    for names in variants:
        given = {
            name: value
            for name, value in every.items()
            if name not in apart - set(names)
        }
        for name in names:
            for slot, value in route.binding(name).get("implies", {}).items():
                given.update(dict.fromkeys(route.owners(slot), value))
            for slot, value in route.binding(name).get("needs", {}).items():
                given.update(dict.fromkeys(route.owners(slot), value))
        found.append(given)
    return found


def python_arguments(
    tool: Tool, route: Route, given: Mapping[str, Any]
) -> dict[str, Any] | None:
    """Arguments by documented names as a Python caller gives them."""
    found: dict[str, Any] = {}
    whole = decisions()["objects"].get(tool.slug, {})
    for name, value in given.items():
        parameter = tool.parameters[name]
        if parameter.python:
            at = found
            for key in parameter.python[:-1]:
                at = at.setdefault(key, {})
            at[parameter.python[-1]] = value
        elif name in decisions()["documented_only"]:
            return None
        elif not parameter.constant and "same_as" not in route.binding(name):
            pointer = route.binding(name)["pointer"]
            [(python, around)] = [
                (python, one["pointer"])
                for python, one in whole.items()
                if pointer.startswith(one["pointer"] + "/")
            ]
            implied = route.binding(name).get("implies", {}).items()
            for slot, one in [(f"body {pointer}", value), *implied]:
                at = found.setdefault(python, {})
                *keys, last = slot.removeprefix(f"body {around}/").split("/")
                for key in keys:
                    at = at.setdefault(key, {})
                at[last] = one
    for python, one in whole.items():
        if python in found:
            at = found[python]
            found[python] = {
                key: at.pop(key) for key in one["members"] if key in at
            } | at
    for python in decisions()["wanted_objects"].get(tool.slug, ()):
        found.setdefault(python, {})
    return found


def bytes_differ(one: Sent, other: Sent) -> str:
    """Where two requests differ, for a message."""
    pairs = zip_longest(
        (one.method, one.url, one.headers, one.body),
        (other.method, other.url, other.headers, other.body),
    )
    return "; ".join(f"{a!r} is not {b!r}" for a, b in pairs if a != b)

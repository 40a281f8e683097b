"""What is wrong with a call is told before anything is sent: all of it, and by name.

An agent that is told one fault at a time spends a call on each; a fault that is not told at all
goes out, and the API answers in terms of its own members, or worse, takes it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from tests.emitted import package
from tests.parameters.checker import Call, calls
from tests.parameters.package import (
    Parameter,
    Route,
    Tool,
    decisions,
    every_tool,
    tools,
)
from tests.parameters.sending import caller
from tests.parameters.wrong import wrong_values


def refusal(tool: Tool, arguments: Mapping[str, Any], python: bool = False) -> Any:
    """The error of a call; nothing may have been sent."""
    send = caller().method if python else caller().call
    error = None
    try:
        send(tool, arguments)
    except package().ArgumentError as found:
        error = found
    finally:
        sent = len(caller().line.requests)
        caller().line.requests.clear()
    assert error is not None, f"{tool.slug} was not refused: {arguments!a:.400}"
    assert sent == 0
    assert error.tool == tool.slug
    return error


def least_of(tool: Tool, route: Route) -> Call:
    return next(call for call in calls(tool) if call.route is route)


def where_of(route: Route, parameter: Parameter) -> str:
    slots = route.slots(parameter.name)
    return slots[0].where if slots else "none"


def names(error: Any, parameter: Parameter) -> list[Any]:
    """The faults that name a parameter, by all the names that it has."""
    python = ".".join(parameter.python) or parameter.name
    return [
        fault
        for fault in error.faults
        if _within(fault.documented, parameter.name) and _within(fault.path, python)
    ]


def _within(path: str, name: str) -> bool:
    return path == name or path.startswith((f"{name}.", f"{name}["))


def whole_object(tool: Tool, parameter: Parameter) -> bool:
    """Python knows the parameter only as a member of an object that it takes whole."""
    return not parameter.python and not parameter.constant


@every_tool
def test_wrong_values_are_refused_by_name(slug: str) -> None:
    tool = tools()[slug]
    for route in tool.routes:
        least = least_of(tool, route)
        for parameter in tool.on(route):
            for what, value in wrong_values(
                parameter.schema, parameter.name, where_of(route, parameter)
            ):
                call = replace(
                    least, arguments={**least.arguments, parameter.name: value}
                )
                label = f"{slug} {parameter.name}: {what}"
                if value is None and parameter.name in decisions()["cursors"]:
                    continue
                error = refusal(tool, call.arguments)
                assert names(error, parameter), f"{label}: {error.faults}"
                assert parameter.name in str(error), label
                if parameter.python:
                    python = call.python
                    assert python is not None
                    error = refusal(tool, python, python=True)
                    assert names(error, parameter), f"{label}: {error.faults}"
                    assert ".".join(parameter.python) in str(error), label


@every_tool
def test_all_faults_of_a_call_are_reported_at_once(slug: str) -> None:
    """A wrong value for every parameter, one unknown name, everything that is gone."""
    tool = tools()[slug]
    for route in tool.routes:
        chosen = route.when["parameter"] if route.when and "value" in route.when else ""
        given = {chosen: route.when["value"]} if route.when and chosen else {}
        for parameter in tool.on(route):
            if parameter.name != chosen:
                given[parameter.name] = object()
        gone = [name for name in tool.refused if name in route.printed["parameters"]]
        error = refusal(tool, {**given, **dict.fromkeys(gone, "x"), "no_such_name": 1})
        wanted = {*(name for name in given if name != chosen), *gone, "no_such_name"}
        assert {fault.documented or fault.path for fault in error.faults} == wanted
        assert all(f"{name}" in str(error) for name in wanted)

        shown = {name: v for name, v in given.items() if tool.parameters[name].python}
        python = replace(least_of(tool, route), arguments=shown).python
        assert python is not None
        error = refusal(tool, {**python, "extra_query": {"a": object()}}, python=True)
        wanted = {
            ".".join(tool.parameters[name].python) for name in shown if name != chosen
        }
        found = {fault.path for fault in error.faults}
        assert found == {*wanted, "extra_query.a"}


@every_tool
def test_all_missing_arguments_are_reported_at_once(slug: str) -> None:
    tool = tools()[slug]
    for route in tool.routes:
        chosen = route.when["parameter"] if route.when else ""
        least = least_of(tool, route).arguments
        given = {chosen: least[chosen]} if chosen else {}
        missing = {
            name for name in least if name != chosen and tool.parameters[name].required
        }
        error = refusal(tool, {**given, "no_such_name": 1})
        found = {fault.documented for fault in error.faults}
        groups = set(tool.exclusive) if not set(given) & set(tool.exclusive) else set()
        assert missing | {"no_such_name"} <= found | {
            fault.path for fault in error.faults
        }
        assert found - missing - {"no_such_name", ""} <= groups


@every_tool
def test_unknown_names_are_refused(slug: str) -> None:
    """A misspelt name must not be dropped in silence, nor slip through as an option."""
    tool = tools()[slug]
    for route in tool.routes:
        least = least_of(tool, route)
        for name in _misspelt(tool, route):
            error = refusal(tool, {**least.arguments, name: "x"})
            assert [fault.documented or fault.path for fault in error.faults] == [name]
        python = least.python
        assert python is not None
        error = refusal(tool, {**python, "no_such_name": "x"}, python=True)
        assert [fault.path for fault in error.faults] == ["no_such_name"]
        for parameter in tool.on(route):
            if len(parameter.python) > 1:
                inner: dict[str, Any] = dict(python)
                inner[parameter.python[0]] = {
                    **python.get(parameter.python[0], {}),
                    "no_such_name": 1,
                }
                error = refusal(tool, inner, python=True)
                assert f"{parameter.python[0]}.no_such_name" in {
                    f.path for f in error.faults
                }


def _misspelt(tool: Tool, route: Route) -> Iterator[str]:
    yield from ("no_such_name", "", " ", "data", "extra_body", "timeout")[
        : 3 if "data" in tool.parameters else 6
    ]
    for parameter in tool.on(route):
        yield parameter.name + "_"
        yield parameter.name.upper()


@every_tool
def test_what_the_api_no_longer_takes_is_refused_with_the_reason(slug: str) -> None:
    tool = tools()[slug]
    for name in tool.refused:
        [route] = tool.routes
        least = least_of(tool, route)
        error = refusal(tool, {**least.arguments, name: "x"})
        assert [fault.documented for fault in error.faults] == [name]
        assert route.binding(name)["why"] in str(error)
    gone = [name for name, slot in _by_hand(tool).items() if slot == "nothing"]
    assert list(tool.refused) == gone


def _by_hand(tool: Tool) -> Mapping[str, Any]:
    found: Mapping[str, Any] = decisions()["parameters"].get(tool.slug, {})
    return found


def test_one_of_a_group_is_wanted_no_more_and_no_less() -> None:
    for slug, group in decisions()["exactly_one_of"].items():
        tool = tools()[slug]
        least = least_of(tool, tool.routes[0]).arguments
        without = {name: value for name, value in least.items() if name not in group}
        for given in (without, without | {name: ["a"] for name in group}):
            for python in (False, True):
                error = refusal(tool, given, python=python)
                assert all(name in str(error) for name in group)
                assert len(error.faults) == 1


def test_values_that_repeat_another_must_be_equal() -> None:
    """The body would name another resource than the address does."""
    for slug, ones in decisions()["parameters"].items():
        for name, entry in ones.items():
            if isinstance(entry, dict) and "repeats" in entry:
                least = least_of(tools()[slug], tools()[slug].routes[0])
                error = refusal(tools()[slug], {**least.arguments, name: "another"})
                assert [fault.documented for fault in error.faults] == [name]


@pytest.mark.parametrize(
    "method", ["static", "throttled", "immediate", "smart_send_time"]
)
def test_options_of_another_method_are_refused(method: str) -> None:
    """A campaign with the wrong method goes out at another time than its author meant."""
    slug = "KLAVIYO_CREATE_CAMPAIGN"
    tool = tools()[slug]
    [route] = tool.routes
    least = least_of(tool, route).arguments
    name = "data__attributes__send__strategy__method"
    own = decisions()["values_in_company"][slug][name].get(method, {})
    for option, entry in decisions()["parameters"][slug].items():
        [fixed] = entry["fixes"].values()
        if fixed == method:
            continue
        value = next(c.arguments[option] for c in calls(tool) if c.parameter == option)
        error = refusal(tool, {**least, **own, name: method, option: value})
        assert option in {fault.documented for fault in error.faults}
        if own:
            error = refusal(tool, {**least, **own, option: value})
            assert {option, *own} & {fault.documented for fault in error.faults}

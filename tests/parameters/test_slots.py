"""Every parameter of every tool arrives in its slot and nowhere else.

Without this, an argument could end in another member of the body than the one it is named for:
a live account would be written to, and the answer would look like success.
"""

from __future__ import annotations

import inspect
import json
from dataclasses import replace
from typing import Any

import pytest

from tests.emitted import package
from tests.parameters.checker import ALL, bytes_differ, calls, check, with_company
from tests.parameters.expected import expected_slots
from tests.parameters.package import (
    bindings,
    decisions,
    every_tool,
    manifest,
    nullable,
    tools,
)
from tests.parameters.sending import asynchronous, caller, slots_of


def test_all_is_tried() -> None:
    """341 tools with 1435 parameters, of which the API still takes 1429."""
    assert len(tools()) == 341
    assert sum(len(entry["parameters"]) for entry in bindings().values()) == 1435
    tried = {
        (tool.slug, call.parameter) for tool in tools().values() for call in calls(tool)
    }
    given = {(tool.slug, name) for tool in tools().values() for name in tool.parameters}
    assert len(given) == 1429
    assert given <= tried


@every_tool
def test_each_parameter_reaches_its_slot_alone_and_with_all_others(slug: str) -> None:
    findings = check(tools()[slug], caller())
    assert not findings, "\n" + "\n".join(map(str, findings))


@every_tool
def test_the_async_client_sends_the_same_bytes(slug: str) -> None:
    for call in calls(tools()[slug]):
        if call.parameter != ALL:
            continue
        reference = caller().call(call.tool, call.arguments)
        for other in asynchronous(call.tool, call.arguments, call.python):
            assert other == reference, bytes_differ(other, reference)


@every_tool
def test_what_is_left_out_in_python_is_not_sent(slug: str) -> None:
    """`OMIT` for an argument, or for a key within one, is the same as leaving it out."""
    tool = tools()[slug]
    omit = package(".runtime").OMIT
    for route in tool.routes:
        least = next(call for call in calls(tool) if call.route is route)
        python = least.python
        assert python is not None
        padded: dict[str, Any] = dict(python)
        for parameter in tool.on(route):
            if not parameter.python or parameter.name in least.arguments:
                continue
            first, *rest = parameter.python
            if first not in python:
                padded[first] = omit
            elif len(rest) == 1:
                padded[first] = {rest[0]: omit, **padded[first]}
        assert caller().method(tool, padded) == caller().method(tool, python)


@every_tool
def test_null_is_sent_where_the_api_takes_it(slug: str) -> None:
    """None clears a value: null must arrive in the slot of the parameter and nowhere else."""
    tool = tools()[slug]
    for route in tool.routes:
        least = next(call for call in calls(tool) if call.route is route)
        for parameter in tool.on(route):
            slots = route.slots(parameter.name)
            if not nullable(parameter.schema) or any(
                slot.where != "body" for slot in slots
            ):
                continue
            given = with_company(tool, parameter.name, None, least.arguments)
            sent = caller().call(tool, given)
            wanted = expected_slots(tool, route, given)
            assert slots_of(sent, route.path) == wanted, parameter.name
            python = replace(least, arguments=given).python
            if python is not None:
                assert caller().method(tool, python) == sent, parameter.name


def test_the_manifest_offers_null_in_bodies_only() -> None:
    """Addresses and queries hold text: an agent that is offered null there is led into an error."""
    wrong = [
        f"{tool.slug} {name}: {slot}"
        for tool in tools().values()
        for route in tool.routes
        for name, parameter in tool.parameters.items()
        if name in route.printed["parameters"] and nullable(parameter.schema)
        for slot in route.slots(name)
        if slot.where != "body"
    ]
    assert not wrong


@every_tool
def test_methods_take_what_the_manifest_says(slug: str) -> None:
    """A parameter without an argument would be lost to Python callers."""
    tool = tools()[slug]
    group = getattr(caller().client, tool.group)
    arguments = set(inspect.signature(getattr(group, tool.method)).parameters) - {
        "options"
    }
    wanted = {
        parameter.python[0]
        for parameter in tool.parameters.values()
        if parameter.python
    }
    wanted |= set(decisions()["objects"].get(slug, {}))
    assert arguments == wanted


def test_every_tool_is_in_the_manifest_once() -> None:
    names = [entry["name"] for entry in manifest()["tools"]]
    assert sorted(names) == sorted(bindings())


@pytest.mark.parametrize(
    "case",
    decisions()["translations"],
    ids=lambda case: f"{case['tool']}-{case['parameter']}",
)
def test_promised_spellings_are_translated(case: dict[str, Any]) -> None:
    """The page promises these spellings; the API would refuse them, or find nothing by them."""
    tool = tools()[case["tool"]]
    least = next(calls(tool))
    call = replace(
        least, arguments={**least.arguments, case["parameter"]: case["given"]}
    )
    assert call.python is not None
    requests = (caller().call(tool, call.arguments), caller().method(tool, call.python))
    for sent in requests:
        value = slots_of(sent, least.route.path)[case["slot"]]
        found = value if case["slot"].startswith("query") else json.loads(value)
        assert found == case["sent"]

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

from tests.emitted import EMITTED
from tests.parameters.checker import ALL, bytes_differ, calls, check, with_company
from tests.parameters.expected import expected_slots
from tests.parameters.package import (
    all_tools,
    bindings,
    decisions,
    manifest,
    nullable,
    tools,
)
from tests.parameters.sending import asynchronous, caller, slots_of

OPTIONS: dict[str, set[str]] = {
    "klaviyo": set(),
    "twilio": {"account_sid"},
    "google_calendar": {"quota_user"},
}
"""Of the client, which every call can override."""
every_tool = pytest.mark.parametrize("slug", sorted(all_tools()))


@pytest.mark.parametrize(
    ("service", "tools_of", "documented", "taken"),
    [
        ("klaviyo", 341, 1435, 1429),
        ("twilio", 17, 100, 100),
        ("google_calendar", 37, 329, 329),
    ],
)
def test_all_is_tried(service: str, tools_of: int, documented: int, taken: int) -> None:
    """Documented parameters, of which the API still takes so many."""
    found = tools(service)
    assert len(found) == tools_of
    printed = bindings(service).values()
    assert sum(len(entry["parameters"]) for entry in printed) == documented
    tried = {
        (tool.slug, call.parameter) for tool in found.values() for call in calls(tool)
    }
    given = {(tool.slug, name) for tool in found.values() for name in tool.parameters}
    assert len(given) == taken
    assert given <= tried


@every_tool
def test_each_parameter_reaches_its_slot_alone_and_with_all_others(slug: str) -> None:
    tool = all_tools()[slug]
    findings = check(tool, caller(tool.service))
    assert not findings, "\n" + "\n".join(map(str, findings))


@every_tool
def test_the_async_client_sends_the_same_bytes(slug: str) -> None:
    for call in calls(all_tools()[slug]):
        if call.parameter != ALL:
            continue
        reference = caller(call.tool.service).call(call.tool, call.arguments)
        for other in asynchronous(call.tool, call.arguments, call.python):
            assert other == reference, bytes_differ(other, reference)


@every_tool
def test_what_is_left_out_in_python_is_not_sent(slug: str) -> None:
    """`OMIT` for an argument, or for a key within one, is the same as leaving it out."""
    tool = all_tools()[slug]
    omit = EMITTED[tool.service].package(".runtime").OMIT
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
        method = caller(tool.service).method
        assert method(tool, padded) == method(tool, python)


@every_tool
def test_null_is_sent_where_the_api_takes_it(slug: str) -> None:
    """None clears a value: null must arrive in the slot of the parameter and nowhere else."""
    tool = all_tools()[slug]
    for route in tool.routes:
        least = next(call for call in calls(tool) if call.route is route)
        for parameter in tool.on(route):
            slots = route.slots(parameter.name)
            if not nullable(parameter.schema) or any(
                slot.where != "body" for slot in slots
            ):
                continue
            given = with_company(tool, parameter.name, None, least.arguments)
            sent = caller(tool.service).call(tool, given)
            wanted = expected_slots(tool, route, given)
            assert slots_of(sent, route.path) == wanted, parameter.name
            python = replace(least, arguments=given).python
            if python is not None:
                assert caller(tool.service).method(tool, python) == sent, parameter.name


def test_the_manifest_offers_null_in_bodies_only() -> None:
    """Addresses and queries hold text: an agent that is offered null there is led into an error."""
    wrong = [
        f"{tool.slug} {name}: {slot}"
        for tool in all_tools().values()
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
    tool = all_tools()[slug]
    group = getattr(caller(tool.service).client, tool.group)
    arguments = set(inspect.signature(getattr(group, tool.method)).parameters) - {
        "options"
    }
    wanted = {
        parameter.python[0]
        for parameter in tool.parameters.values()
        if parameter.python
    }
    wanted |= set(decisions()["objects"].get(slug, {}))
    wanted |= OPTIONS[tool.service]
    assert arguments == wanted


@pytest.mark.parametrize("service", EMITTED)
def test_every_tool_is_in_the_manifest_once(service: str) -> None:
    names = [entry["name"] for entry in manifest(service)["tools"]]
    assert sorted(names) == sorted(bindings(service))


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

"""No words of a manifest contradict the schema beside them, or the vendor's facts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.bind import BoundTool
from generator.diagnostics import Diagnostics
from generator.inputs import read_inputs
from generator.openapi import Facts as VendorFacts
from generator.pipeline import bind_inputs
from tests.package.contradictions import Clauses, Facts, contradictions
from tests.package.test_words import SERVICES, prefix, tools

ROOT = Path(__file__).parents[2]


def found(service: str) -> Iterator[str]:
    diagnostics = Diagnostics()
    inputs = read_inputs(ROOT / "specs" / service, diagnostics)
    assert inputs is not None
    bound = bind_inputs(inputs, diagnostics)
    assert bound is not None
    by_slug = bound.by_slug()
    documented = tools(service)
    methods = {t["name"].removeprefix(prefix(service)).lower() for t in documented}
    for tool in documented:
        facts = _facts(by_slug[tool["name"]], bound.facts)
        for one in contradictions(tool, facts, frozenset(methods)):
            yield f"{tool['name']}: {one}"


def _facts(bound: BoundTool, facts: VendorFacts) -> Facts:
    operations = [route.operation for route in bound.routes]
    filters = {
        one.name: Clauses(
            frozenset((*one.operators, *one.list_operators, *one.bare_operators)),
            frozenset(
                value.value
                for value in facts.resolve(one.value).enum
                if isinstance(value.value, str)
            ),
        )
        for operation in operations
        for one in operation.filters
    }
    defaults: dict[str, Any] = {}
    filtering = set()
    size: tuple[int | None, int | None] = (None, None)
    for binding in (one for route in bound.routes for one in route.bindings):
        for slot in binding.slots:
            name = binding.parameter.name
            if slot.schema.default is not None:
                defaults[name] = slot.schema.default.value
            if slot.name.rpartition("/")[2] == "filter":
                filtering.add(name)
    for slot in (one for route in bound.routes for one in route.slots):
        if slot.name in ("page[size]", "maxResults", "PageSize"):
            default, most = slot.schema.default, slot.schema.maximum
            size = (
                None if default is None else int(default.value),
                None if most is None else int(most),
            )
    return Facts(filters, frozenset(filtering), defaults, size)


@pytest.mark.parametrize("service", SERVICES)
def test_words_agree_with_the_schema(service: str) -> None:
    """An agent that goes by the words is refused, or gets something else than it asks for."""
    assert list(found(service)) == []


_CHANNELS = {"type": "string", "enum": ["email", "sms", "push"]}
_FILTERED = Facts(
    {"status": Clauses(frozenset(["equals"]), frozenset(["Draft"]))},
    frozenset(["filter"]),
    {"size": 20},
    (20, 100),
)


@pytest.mark.parametrize(
    ("description", "properties"),
    [
        ("Needs a channel (email or sms).", {"channel": _CHANNELS}),
        ("Lists 10 ships, by default 10 per page.", {}),
        ("Lists up to 50 ships a page.", {}),
        ("At most 10/s.", {}),
        ("", {"channel": _CHANNELS | {"description": "Allowed values: email, fax."}}),
        ("", {"channel": _CHANNELS | {"description": "One of email, sms."}}),
        ("", {"channel": _CHANNELS | {"description": "`fax` is slow."}}),
        ("", {"channel": _CHANNELS | {"examples": ["fax"]}}),
        ("", {"kind": {"type": "string", "description": "Restricted to CODE"}}),
        ("", {"size": {"type": "integer", "description": "Defaults to 10."}}),
        ("", {"n": {"type": "integer", "maximum": 9, "description": "At most 8."}}),
        ("", {"n": {"type": "integer", "maximum": 9, "description": "Any (0-9)."}}),
        ("", {"a": {"maxItems": 1, "description": "One or more ships."}}),
        ("", {"id": {"type": "string", "description": "From the spawn_job action."}}),
        ("", {"key": {"type": "string", "description": "Such as {'key': 1}."}}),
        ("", {"filter": {"type": "string", "examples": ['equals(status,"draft")']}}),
        ("", {"filter": {"type": "string", "description": "any(status,['Draft'])"}}),
        ("", {"filter": {"type": "string", "description": "equals(name,'A')"}}),
        ("", {"filter": {"type": "string", "description": "Fields: status, name."}}),
        ("", {"filter": {"type": "string", "description": "a(b) AND c(d)"}}),
    ],
)
def test_a_contradiction_is_found(description: str, properties: dict[str, Any]) -> None:
    """The test above would hold for words that nobody looks at."""
    tool = {
        "description": description,
        "inputSchema": {"type": "object", "properties": properties},
        "_meta": {},
    }
    assert list(contradictions(tool, _FILTERED, frozenset(["get_ship"])))


def test_agreement_is_none() -> None:
    properties = {
        "channel": _CHANNELS | {"description": "One of email, sms and push."},
        "size": {"type": "integer", "maximum": 100, "description": "20 by default."},
        "filter": {
            "type": "string",
            "description": "Such as equals(status,'Draft'). Fields: status.",
            "examples": ["equals(status,'Draft')"],
        },
        "id": {"type": "string", "description": "From the get_ship action."},
    }
    tool = {
        "description": "Up to 100 per page (email, sms or push).",
        "inputSchema": {"type": "object", "properties": properties},
        "_meta": {"example": {"channel": "sms"}},
    }
    assert not list(contradictions(tool, _FILTERED, frozenset(["get_ship"])))

"""The model as JSON. What is lost on the way is lost to every tool that reads `inspect --json`."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.model import Parameter, RateLimit, Scope, Service, Tool
from generator.model.codec import to_json_value
from generator.normalize import normalize
from generator.parse import parse, read_source
from tests.model.decoding import from_json_value
from tests.pages.printer import KLAVIYO, read_one

_BARE = Parameter("row", "string", False, "Words.", 10)


def _service(parameter: Parameter) -> Service:
    tool = Tool("ORCHARD_A", "A", "Does.", 7, (parameter,))
    return Service("Orchard", "", "", None, (tool,))


def test_the_klaviyo_page_survives() -> None:
    diagnostics = Diagnostics()
    source = read_source(KLAVIYO, diagnostics)
    assert source is not None
    parsed = parse(source, diagnostics)
    assert parsed is not None
    service = normalize(parsed, source, diagnostics)
    assert from_json_value(json.loads(json.dumps(to_json_value(service)))) == service


def test_keys() -> None:
    """Scripts that read the output find what is documented, and nothing that the page leaves
    open."""
    service, _ = read_one(
        'row\narray\n\u2705\n["a"]\nRows (max 5). Valid values: a, b.',
        description="Burst: 1/s, with x at 2/s.\nScopes: a:read",
    )
    value = to_json_value(service)
    assert list(value) == [
        "service",
        "summary",
        "authentication",
        "declared_tools",
        "tools",
    ]
    tool = value["tools"][0]
    assert tool["scopes"] == ["a:read"]
    (parameter,) = tool["parameters"]
    lifted = parameter.pop("lifted")
    assert parameter == {
        "name": "row",
        "type": "array",
        "required": True,
        "description": "Rows (max 5). Valid values: a, b.",
        "line": 10 + 1,
        "items": "string",
        "max_items": 5,
        "example": ["a"],
        "enum": ["a", "b"],
    }
    assert {entry["fact"] for entry in lifted} == {"items", "max_items", "enum"}
    bare = to_json_value(_service(_BARE))["tools"][0]["parameters"][0]
    assert list(bare) == ["name", "type", "required", "description", "line"]


def test_null_is_not_nothing() -> None:
    """An example of null says that null may be sent."""
    null = _service(replace(_BARE, example=JsonText("null")))
    value = to_json_value(null)
    assert value["tools"][0]["parameters"][0]["example"] is None
    assert from_json_value(value) == null != _service(_BARE)
    assert from_json_value(to_json_value(_service(_BARE))) == _service(_BARE)


@pytest.mark.parametrize(
    "text",
    [
        '"\\ud800"',
        "1.0",
        "-0.0",
        "1e-7",
        "123456789012345678901234567890",
        '{"b":1,"a":[]}',
    ],
)
def test_values_keep_their_spelling(text: str) -> None:
    """1.0 does not become 1, members keep their order, and half a character does not crash."""
    value = JsonText.of(json.loads(text))
    service = _service(replace(_BARE, example=value, enum=(value,)))
    assert from_json_value(json.loads(json.dumps(to_json_value(service)))) == service


def test_conditions_survive() -> None:
    tool = Tool(
        "ORCHARD_A",
        "A",
        "Does.",
        7,
        rate_limits=(RateLimit(1, "day", 8, "with x"), RateLimit(2, "second", 8)),
        scopes=(Scope("a:read", 8, "for x"), Scope("b:read", 9)),
    )
    service = Service("Orchard", "", "", 3, (tool,))
    assert from_json_value(to_json_value(service)) == service

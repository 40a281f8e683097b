"""The catalogue pages of the emitted packages agree with what the packages do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import pytest

from tests.emitted import EMITTED, GENERATED, Emitted
from tests.targets.catalog.reading import Page

LARGEST = 1_500_000


@pytest.fixture(params=EMITTED.values(), ids=lambda one: one.name, scope="module")
def emitted(request: pytest.FixtureRequest) -> Emitted:
    found: Emitted = request.param
    return found


@pytest.fixture(scope="module")
def tools(emitted: Emitted) -> dict[str, Any]:
    text = (emitted.sources / emitted.module / "catalog.html").read_text("ascii")
    assert len(text) < LARGEST, "it is opened on phones"
    return {tool["name"]: tool for tool in Page(text).data["tools"]}


def accepted(tool: Any) -> Iterator[Any]:
    return (one for one in tool.get("parameters", ()) if "refused" not in one)


def test_it_has_what_agents_have(emitted: Emitted, tools: dict[str, Any]) -> None:
    """Whoever looks a tool up sees what a model was offered."""
    manifest = emitted.manifest()
    assert tools.keys() == manifest.keys()
    for name, entry in manifest.items():
        tool, schema = tools[name], entry["inputSchema"]
        parameters = {one["name"]: one for one in accepted(tool)}
        assert parameters.keys() == schema.get("properties", {}).keys(), name
        assert list(schema.get("required", ())) == [
            one["name"] for one in parameters.values() if one.get("required")
        ], name
        assert (tool["effect"] == "read-only") == entry["annotations"]["readOnlyHint"]
        for one in parameters.values():
            assert one.get("slots") or one.get("remarks"), (name, one["name"])


def test_its_tool_calls_are_valid(emitted: Emitted, tools: dict[str, Any]) -> None:
    """People paste them."""
    for name, entry in emitted.manifest().items():
        arguments = tools[name]["arguments"]
        if arguments is not None:
            jsonschema.Draft202012Validator(entry["inputSchema"]).validate(arguments)


def test_its_python_calls_are_those_of_the_reference(
    emitted: Emitted, tools: dict[str, Any]
) -> None:
    """Those are run by the tests of the reference."""
    reference = (GENERATED / emitted.name / "REFERENCE.md").read_text("utf-8")
    for tool in tools.values():
        if "unavailable" not in tool:
            assert f"```python\n{tool['python']}\n```" in reference

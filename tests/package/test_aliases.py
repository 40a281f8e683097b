"""Callers who know an operation by its name at the vendor find the tool that calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostics
from generator.inputs import read_inputs
from generator.openapi.words import words
from generator.pipeline import bind_inputs
from tests.package.test_words import SERVICES, prefix, tools

SPECS = Path(__file__).parents[2] / "specs"


@pytest.mark.parametrize("service", SERVICES)
def test_every_name_of_an_operation_is_a_tools(service: str) -> None:
    """Also of those that several tools share, and of those that an argument chooses."""
    diagnostics = Diagnostics()
    inputs = read_inputs(SPECS / service, diagnostics)
    assert inputs is not None
    bound = bind_inputs(inputs, diagnostics)
    assert bound is not None
    known = {
        name
        for tool in tools(service)
        for name in (tool["name"], *tool["_meta"].get("aliases", ()))
    }
    used = {route.operation for tool in bound.tools for route in tool.routes}
    names = {name for one in used for name in (one.id, *one.aliases)}
    slugs = {f"{prefix(service)}{'_'.join(words(name))}".upper() for name in names}
    assert slugs and sorted(slugs - known) == []

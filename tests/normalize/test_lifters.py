"""The registry of prose facts against the model: no fact without a field, and none lifted twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import fields

from generator.model import Parameter, Tool
from generator.normalize import lifters

_FROM_THE_LAYOUT = {"example", "example_text"}


def _shown(model: type) -> set[str]:
    return {
        field.name for field in fields(model) if field.metadata.get("display")
    } - _FROM_THE_LAYOUT


def test_each_fact_has_a_lifter_and_a_field() -> None:
    """A fact without a field would be a crash; a field without a lifter would stay empty."""
    tool = Counter(lifter.fact for lifter in lifters.TOOL)
    parameter = Counter(lifter.fact for lifter in lifters.PARAMETER)
    assert set(tool) == _shown(Tool)
    assert set(parameter) == _shown(Parameter) | {"items"}
    assert {*tool.values(), *parameter.values()} == {1}

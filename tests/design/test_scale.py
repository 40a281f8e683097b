"""A large service costs as many times more as it is larger, not its square."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator import pipeline
from generator.design.build import design
from generator.diagnostics import Diagnostics
from generator.inputs import read_inputs
from tests.hostile.generation import write_service
from tests.pages import printer

Page = Callable[[int], str]


def calls(work: Callable[[], Any]) -> int:
    """How many functions a piece of work calls: a measure that no other process disturbs."""
    count = 0

    def watch(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def with_tools(number: int) -> str:
    return printer.page(
        *(
            printer.tool(
                *(printer.parameter(f"p{tool}_{at}") for at in range(4)),
                slug=f"ORCHARD_T{tool}",
                title=f"T {tool}",
            )
            for tool in range(number)
        )
    )


def with_parameters(number: int) -> str:
    return printer.page(
        printer.tool(*(printer.parameter(f"p{at}") for at in range(number)))
    )


@pytest.mark.parametrize("page", [with_tools, with_parameters])
def test_each_tool_and_each_parameter_costs_the_same_in_a_large_service(
    tmp_path: Path, page: Page
) -> None:
    """A vendor with thousands of tools would wait for hours."""
    few, many = (cost(tmp_path / str(number), page, number) for number in (40, 400))
    assert many.binding <= few.binding * 1.15
    assert many.designing <= few.designing * 1.15


class Cost(NamedTuple):
    """Calls for each tool, or for each parameter."""

    binding: float
    designing: float


def cost(folder: Path, page: Page, number: int) -> Cost:
    write_service(folder, page(number))
    inputs = read_inputs(folder, Diagnostics())
    assert inputs is not None
    bound = pipeline.bind_inputs(inputs, Diagnostics())
    assert bound is not None
    binding = calls(lambda: pipeline.bind_inputs(inputs, Diagnostics()))
    designing = calls(lambda: design(bound, inputs.bindings, Diagnostics()))
    return Cost(binding / number, designing / number)

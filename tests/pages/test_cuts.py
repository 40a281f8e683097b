"""A page cut off anywhere: the copy ended early, or the download did."""

from __future__ import annotations

import pytest

from generator import files
from generator.diagnostics import Diagnostics
from generator.normalize import normalize
from generator.parse import parse
from generator.source import Source
from tests.pages.printer import DASH, TICK, page, parameter, tool

PAGE = page(
    tool(
        parameter("tree_id", required=True, example='"T-7"', description="Which tree."),
        parameter("page[size]", "integer", description="How many."),
        parameter("notes", "object", example='{"a": [1, null]}', description=""),
        title="Orchard Pick Fruit",
    ),
    tool(slug="ORCHARD_COUNT", title="Orchard Count of Trees"),
    tool(
        parameter("rows", "array", description="The rows.\nOne for each tree."),
        parameter("deep", "boolean", example="true", description=""),
        slug="ORCHARD_PLANT",
        title="Orchard Plant a Tree",
    ),
    tool(
        parameter("name", required=True, description="What it is called."),
        slug="ORCHARD_NAME",
        title="Orchard Name",
    ),
)
LINES = PAGE.split("\n")
PROSE = {"Picks fruit.", "Which tree.", "How many.", "The rows.", "One for each tree."}
PROSE |= {"What it is called."}


def found_in(data: bytes) -> Diagnostics:
    diagnostics = Diagnostics()
    text = files.decode(data, "page.txt", diagnostics)
    if text is not None:
        source = Source.from_text("page.txt", text)
        parsed = parse(source, diagnostics)
        if parsed is not None:
            normalize(parsed, source, diagnostics)
    return diagnostics


def test_the_whole_page_is_sound() -> None:
    assert [one.code for one in found_in(PAGE.encode())] == ["W-NAME"]


def structural_cuts() -> list[int]:
    """Every offset within a line that is no prose, in bytes."""
    cuts: list[int] = []
    offset = 0
    for line in LINES:
        size = len(line.encode())
        if line not in PROSE:
            cuts += range(offset + 1, offset + size)
        offset += size + 1
    return cuts


def test_no_cut_within_a_structural_line_is_silent() -> None:
    """A fragment read as a description would hide that a tool is missing."""
    data = PAGE.encode()
    silent = []
    for cut in structural_cuts():
        found = {d.code for d in found_in(data[:cut])} - {"W-TOOL-COUNT", "W-NAME"}
        if not found:
            silent.append(data[:cut].split(b"\n")[-1])
    assert silent == []


HEADINGS = [n for n, line in enumerate(LINES) if "Integration name:" in line]


@pytest.mark.parametrize("at", HEADINGS)
def test_a_cut_within_the_heading_of_a_tool_is_an_error_with_its_line(at: int) -> None:
    """`Orchard CountIntegration na` is no sentence of the tool before."""
    title = len(LINES[at - 1])
    for size in range(title + 1, len(LINES[at])):
        text = "\n".join([*LINES[:at], LINES[at][:size]])
        errors = [d for d in found_in(text.encode()) if d.code.startswith("E-")]
        assert errors, LINES[at][:size]
        assert {d.location.line for d in errors if d.location} == {at + 1}


@pytest.mark.parametrize(
    "words",
    [
        "Needs the System Integration name of the tree.",
        "See Orchard.",
        "Orchard staff may do this",
        "It has an Integration",
    ],
)
def test_prose_at_the_end_of_a_page_is_prose(words: str) -> None:
    """A page must not be refused for how its last sentence ends."""
    text = page(tool(f"row\nstring\n{TICK}\n{DASH}\nFirst.\n{words}"))
    assert not found_in(text.encode()).failed

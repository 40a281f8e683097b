"""Every case of `cases.yaml`. To add a test, add a case there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.diagnostics import Severity
from tests.pages.printer import SLUG, TITLE, locations, page, read

CASES: list[dict[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("cases.yaml").read_text(encoding="utf-8")
)


def text_of(case: dict[str, Any]) -> str:
    if "whole" in case:
        return str(case["whole"])
    if "tools" in case:
        return page(case["tools"].rstrip("\n"))
    start = f"{TITLE}\n{TITLE}Integration name: {SLUG}\n"
    if "body" in case:
        return page(start + case["body"])
    return page(f"{start}Picks fruit.\nParameters\n{case['params']}")


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: str(case["name"]).replace(" ", "-")
)
def test_page(case: dict[str, Any]) -> None:
    service, diagnostics = read(text_of(case))
    says = [(code, line) for code, line in case.get("says", [])]
    assert locations(diagnostics) == says, case["loses"]
    for diagnostic in diagnostics:
        expected = (
            Severity.ERROR if diagnostic.code.startswith("E-") else Severity.WARNING
        )
        assert diagnostic.severity is expected
    if "slugs" in case:
        assert service is not None
        assert [tool.slug for tool in service.tools] == case["slugs"], case["loses"]
    if "names" in case:
        assert service is not None
        parameters = service.tools[0].parameters
        assert [parameter.name for parameter in parameters] == case["names"], case[
            "loses"
        ]
        if "text" in case:
            assert parameters[-1].description == case["text"], case["loses"]


def test_both_lines_of_a_repetition_are_named() -> None:
    """Without them the user has to search a long page for the other one."""
    text = page(
        f"{TITLE}\n{TITLE}Integration name: {SLUG}\nA.\nParameters\n"
        "row\nstring\n—\nOne.\nrow\nstring\n—\nTwo."
    )
    _, diagnostics = read(text)
    message = next(d.message for d in diagnostics if d.code == "E-DUP-PARAM")
    assert "line 10" in message
    assert "line 14" in message


def test_faults_of_a_tool_name_it() -> None:
    """In a list of faults the user sees at once which tool is meant."""
    _, diagnostics = read(text_of({"params": "row\nany\n—\nWords."}))
    assert [d.tool for d in diagnostics] == [SLUG]

"""An agent describes what it wants in everyday words and must be shown the right tool."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.runtime.search.index import ToolIndex
from tests.emitted import package

QUESTIONS = Path(__file__).with_name("questions.json")


def test_the_right_tool_is_among_the_first_three() -> None:
    tools: list[dict[str, Any]] = package().manifest()["tools"]
    known = {tool["name"] for tool in tools}
    questions = [
        (row["question"], wanted)
        for row in json.loads(QUESTIONS.read_text("utf-8"))
        if (wanted := known.intersection(row["tools"]))
    ]
    assert len(questions) >= 60
    index = ToolIndex(tools)
    missed = {
        question: found
        for question, wanted in questions
        if not wanted.intersection(
            found := [match.tool["name"] for match in index.search(question, 3)]
        )
    }
    assert len(missed) <= 0.05 * len(questions), missed

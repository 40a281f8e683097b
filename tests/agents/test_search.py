"""An agent describes what it wants in everyday words and must be shown the right tool."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.search.index import ToolIndex
from tests.emitted import EMITTED, GOOGLE_CALENDAR, KLAVIYO, TWILIO, Emitted

QUESTIONS = Path(__file__).with_name("questions.json")
HARD_QUESTIONS = Path(__file__).with_name("hard_questions.json")


def missed(
    service: Emitted, questions: Path = QUESTIONS
) -> tuple[dict[str, list[str]], int]:
    """The questions whose tool is not among the first three, and the number of all."""
    manifest = service.package().manifest()
    tools: list[dict[str, Any]] = manifest["tools"]
    index = ToolIndex(tools, manifest.get("_meta", {}).get("searchWords"))
    known = {tool["name"] for tool in tools}
    found = {}
    count = 0
    for row in json.loads(questions.read_text("utf-8")):
        if not (wanted := known.intersection(row["tools"])):
            continue
        count += 1
        first = [str(match.tool["name"]) for match in index.search(row["question"], 3)]
        if not wanted.intersection(first):
            found[row["question"]] = first
    return found, count


def test_the_right_tool_is_among_the_first_three() -> None:
    found, count = missed(KLAVIYO)
    assert count >= 300
    assert len(found) <= 0.03 * count, found


def test_roundabout_questions_mostly_find_the_tool() -> None:
    """These say what is wanted without the tool's words, and often as an aside."""
    found, count = missed(KLAVIYO, HARD_QUESTIONS)
    assert count >= 120
    assert len(found) <= 0.15 * count, found


@pytest.mark.parametrize("service", [TWILIO, GOOGLE_CALENDAR], ids=lambda one: one.name)
def test_other_services_have_as_good_a_search(service: Emitted) -> None:
    """Words that help only the service that they were chosen with are of no use to the next."""
    found, count = missed(service)
    assert count >= 12
    assert len(found) <= 0.25 * count, found


def aliases() -> Iterator[tuple[str, str, str]]:
    """(service, alias, slug)."""
    for service in EMITTED.values():
        for slug, tool in service.manifest().items():
            for alias in tool["_meta"].get("aliases", ()):
                yield service.name, alias, slug


def test_an_alias_as_a_question_finds_its_tool() -> None:
    """Models remember a vendor's names of operations."""
    indexes = {
        service.name: ToolIndex(list(service.manifest().values()))
        for service in EMITTED.values()
    }
    for service, alias, slug in aliases():
        [match] = indexes[service].search(alias.lower(), 1)
        assert match.tool["name"] == slug, alias

"""Search over the tools of an invented service."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.search.index import ToolIndex


def tool(name: str, description: str, group: str, *parameters: str) -> dict[str, Any]:
    return {
        "name": name,
        "description": description,
        "inputSchema": {
            "type": "object",
            "properties": {name: {} for name in parameters},
        },
        "_meta": {"group": group},
    }


TOOLS = (
    tool("ACME_GET_ROCKETS", "Lists rockets.", "rockets", "page_size"),
    tool("ACME_GET_ROCKET", "Returns a rocket.", "rockets", "rocket_id"),
    tool("ACME_CREATE_ROCKET", "Adds a rocket to the hangar.", "rockets", "name"),
    tool("ACME_DELETE_ROCKET", "Scraps a rocket for good.", "rockets", "rocket_id"),
    tool("ACME_CREATE_ROCKET_CLONE", "Duplicates a rocket.", "rockets", "rocket_id"),
    tool("ACME_UNSUBSCRIBE_CONTACT", "Ends a subscription.", "contacts", "email"),
    tool("ACME_GET_CREW_FOR_ROCKET", "Who flies it.", "crew", "rocket_id"),
    tool("ACME_GET_ROCKET_FOR_CREW", "What they fly.", "crew", "crew_id"),
    tool("ACME_UPDATE_ORBIT", "Changes the altitude.", "orbits", "perigee"),
)


@pytest.fixture(scope="module")
def index() -> ToolIndex:
    return ToolIndex(TOOLS)


def first(index: ToolIndex, question: str) -> str:
    return str(index.search(question, 1)[0].tool["name"])


@pytest.mark.parametrize(
    ("question", "name"),
    [
        ("list all rockets", "ACME_GET_ROCKETS"),
        ("please get rid of the rocket", "ACME_DELETE_ROCKET"),
        ("copying rockets", "ACME_CREATE_ROCKET_CLONE"),
        ("I would like to build a new rocket", "ACME_CREATE_ROCKET"),
        ("opt somebody out", "ACME_UNSUBSCRIBE_CONTACT"),
        ("the crew of a rocket", "ACME_GET_CREW_FOR_ROCKET"),
        ("which rocket has this crew", "ACME_GET_ROCKET_FOR_CREW"),
        ("perigee", "ACME_UPDATE_ORBIT"),
        ("raise the orbit", "ACME_UPDATE_ORBIT"),
        ("I need to scrap a rocket", "ACME_DELETE_ROCKET"),
        ("recreate a rocket", "ACME_CREATE_ROCKET"),
        ("which rockets do we have", "ACME_GET_ROCKETS"),
    ],
)
def test_everyday_words_find_the_tool(
    index: ToolIndex, question: str, name: str
) -> None:
    assert first(index, question) == name


def test_misspelt_words_find_the_tool(index: ToolIndex) -> None:
    assert first(index, "unsubscrbe a contcat") == "ACME_UNSUBSCRIBE_CONTACT"


def test_the_words_of_every_tool_lead_to_it(index: ToolIndex) -> None:
    for one in TOOLS:
        words = one["name"].removeprefix("ACME_").replace("_", " ").lower()
        assert first(index, words) == one["name"]


@pytest.mark.parametrize(
    "question",
    [
        "",
        " ",
        "?!",
        "the of and",
        "xyzzy plugh",
        "火箭",
        "\0",
        "a" * 100_000,
        "(?:[" * 99,
    ],
)
def test_nobody_comes_back_with_nothing(index: ToolIndex, question: str) -> None:
    matches = index.search(question, 4)
    assert len({match.tool["name"] for match in matches}) == 4


def test_tools_without_a_word_of_the_question_have_no_score(index: ToolIndex) -> None:
    matches = index.search("perigee", len(TOOLS))
    assert len(matches) == len(TOOLS)
    assert matches[0].score > 0
    assert matches[-1].score == 0


def test_results_do_not_depend_on_earlier_questions() -> None:
    once, twice = ToolIndex(TOOLS), ToolIndex(TOOLS)
    twice.search("crew orbit unsubscribe")
    assert once.search("crew of rockets") == twice.search("crew of rockets")


def test_a_limit_is_kept_to(index: ToolIndex) -> None:
    assert index.search("rocket", 0) == ()
    assert len(index.search("rocket", 2)) == 2


def test_no_tools_no_matches() -> None:
    assert ToolIndex(()).search("rocket") == ()


def test_a_service_says_what_its_customers_call_things() -> None:
    """General English does not know that a vendor files rockets under another word."""
    words = {"blast off": "start rocket", "pad": "rocket"}
    plain, taught = ToolIndex(TOOLS), ToolIndex(TOOLS, words)
    for question in ("the pad", "Blast-off!"):
        found = taught.search(question, 1)[0]
        assert "ROCKET" in found.tool["name"] and found.score > 0
        assert plain.search(question, 1)[0].score < found.score
    assert taught.search("rocket") == plain.search("rocket")

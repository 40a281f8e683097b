"""The words of generated manifests: agents act on them, so they name tools that exist."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
SERVICES = sorted(path.parent.name for path in GENERATED.glob("*/src"))
GOLDEN = Path(__file__).with_name("named_tools.txt")


def tools(service: str) -> list[dict[str, Any]]:
    (path,) = GENERATED.glob(f"{service}/src/*/manifest.json")
    found: list[dict[str, Any]] = json.loads(path.read_text("utf-8"))["tools"]
    return found


def texts(tool: dict[str, Any]) -> Iterator[str]:
    """All that an agent reads of a tool."""
    yield tool["description"]
    for schema in tool["inputSchema"].get("properties", {}).values():
        yield schema.get("description", "")


def prefix(service: str) -> str:
    return f"{service}_".upper()


def named(service: str) -> Iterator[str]:
    """`TOOL: the other tools that its words name`."""
    pattern = re.compile(rf"\b{prefix(service)}\w+")
    for tool in tools(service):
        found = {name for text in texts(tool) for name in pattern.findall(text)}
        if found:
            yield f"{tool['name']}: {', '.join(sorted(found))}"


def test_words_name_the_tools_that_their_authors_meant() -> None:
    """Titles become names where that is certain. Compare a new line with the page before you add
    it to the golden file.
    """
    lines = [line for service in SERVICES for line in named(service)]
    assert lines == GOLDEN.read_text("utf-8").splitlines()


@pytest.mark.parametrize("service", SERVICES)
def test_words_name_tools_that_exist(service: str) -> None:
    known = {tool["name"] for tool in tools(service)}
    for line in named(service):
        assert set(line.partition(": ")[2].split(", ")) <= known, line


@pytest.mark.parametrize("service", SERVICES)
def test_titles_in_words_are_whole(service: str) -> None:
    """`Get Tag Group` for a tool called `Get Tag Groups` sends an agent looking for it."""
    titles = {
        tool["name"].removeprefix(prefix(service)).lower().replace("_", " ")
        for tool in tools(service)
    }
    verbs = "|".join({title.split()[0].capitalize() for title in titles})
    title = re.compile(rf"\b(?:{verbs})(?:[ -](?:[A-Z]\w*))+")
    for tool in tools(service):
        for text in texts(tool):
            for found in title.findall(text):
                assert found.lower().replace("-", " ") in titles, (tool["name"], text)

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
def test_words_tell_more_than_what_stands_beside_them(service: str) -> None:
    """Every sentence costs its readers, and agents their context, whenever tools are listed."""
    status = re.compile(r"\bReturns HTTP \d+\.")
    for tool in tools(service):
        assert not status.search(tool["description"]), tool["name"]
        for name, schema in tool["inputSchema"].get("properties", {}).items():
            letters = re.sub(r"[^a-z]", "", schema["description"].lower())
            assert not re.sub(r"[^a-z]", "", name).endswith(letters), (tool, name)
    for module in GENERATED.glob(f"{service}/src/*/resources/*.py"):
        source = module.read_text("utf-8")
        assert not status.search(source), module
        assert not re.search(r"^ +\w+: (?:Required|Optional)\.$", source, re.M), module
    reference = (GENERATED / service / "REFERENCE.md").read_text("utf-8")
    assert not status.search(reference)
    assert not re.search(r"^\| `.*\|  \|$", reference, re.M)


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

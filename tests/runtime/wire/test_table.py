"""Tables are files: what a call reads of them."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.runtime.wire import table

ROUTE = {"operation": "o", "method": "GET", "path": "/p", "fields": []}
TOOLS: dict[str, Any] = {
    # What looks like a tool in a text, or further in, is none.
    "T_FIRST": {
        "name": "g.first",
        "unavailable": '\n "T_LAST": {"name": "g.text"}',
        "routes": [],
        "schemas": {"T_LAST": {"type": "string"}},
    },
    "T_LAST": {"name": "g.last", "routes": [ROUTE]},
}


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Writes the table of the group `g`."""
    package = tmp_path / "tabled_tools"
    (package / "wire").mkdir(parents=True)
    (package / "__init__.py").write_text("")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "tabled_tools", raising=False)
    monkeypatch.setattr(table, "_known", {})

    def write(text: str) -> None:
        (package / "wire" / "g.json").write_text(text)

    return write


@pytest.mark.parametrize("indent", [1, None, 0, 4])
def test_a_tool_is_found_whatever_the_layout(
    write: Callable[[str], None], indent: int | None
) -> None:
    write(json.dumps(TOOLS, indent=indent))
    for slug, entry in TOOLS.items():
        assert table.tool_of("tabled_tools", "g", slug).name == entry["name"]
    with pytest.raises(KeyError):
        table.tool_of("tabled_tools", "g", "T_OTHER")


def test_only_the_tool_is_parsed(write: Callable[[str], None]) -> None:
    """A first call waits for its own tool, and not for the hundred others of the group."""
    write(json.dumps(TOOLS, indent=1).replace('"g.first"', "unreadable"))
    assert table.tool_of("tabled_tools", "g", "T_LAST").name == "g.last"

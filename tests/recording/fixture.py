"""The files that hold what was recorded."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

FIXTURES = Path(__file__).parents[1] / "fixtures"
FOLDER = FIXTURES / "klaviyo"


def path_of(tool: str, folder: Path = FOLDER) -> Path:
    """The fixture of a tool."""
    return folder / f"{tool.lower()}.json"


def text_of(fixture: Mapping[str, Any]) -> str:
    """A fixture as it is written: the same bytes for the same exchanges."""
    return json.dumps(fixture, ensure_ascii=False, indent=2) + "\n"


def read(path: Path) -> dict[str, Any]:
    """A fixture."""
    fixture = json.loads(path.read_text(encoding="utf-8"))
    assert isinstance(fixture, dict)
    return fixture


def read_all(folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """All fixtures, by the names of their files."""
    for path in sorted(folder.glob("*.json")):
        yield read(path)

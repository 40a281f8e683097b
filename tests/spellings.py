"""How tools are spelt in Python: read from the tables of an emitted package."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_TABLE = re.compile(r"/wire/[^_/][^/]*\.json$")


@dataclass(frozen=True, slots=True)
class Spelling:
    """One tool. `group.method`, and `argument.key` for each documented name that has one."""

    method: str
    arguments: Mapping[str, str]


def spellings(tables: Iterable[str | bytes]) -> dict[str, Spelling]:
    """Of all tools, by slug; `tables` are the texts of `wire/*.json`."""
    found = {}
    for text in tables:
        for slug, tool in json.loads(text).items():
            fields = [field for route in tool["routes"] for field in route["fields"]]
            found[slug] = Spelling(
                tool["name"],
                {
                    field["documented"]: ".".join(field["python"])
                    for field in fields
                    if "documented" in field and "python" in field
                },
            )
    return found


def of_files(files: Mapping[str, bytes]) -> dict[str, Spelling]:
    """Of a package in memory."""
    return spellings(text for path, text in files.items() if _TABLE.search(path))


def of_package(package: Any) -> dict[str, Spelling]:
    """Of an imported package."""
    folder = Path(package.__file__).parent / "wire"
    return spellings(path.read_bytes() for path in sorted(folder.glob("[!_]*.json")))

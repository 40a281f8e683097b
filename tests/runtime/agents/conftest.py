"""The library's tools as its manifest describes them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.runtime.agents.toolset import BaseToolset
from tests.runtime.library import TOOLS

GROUPS = {slug: tool.name.partition(".")[0] for slug, tool in TOOLS.items()}
DESTRUCTIVE = ("LIBRARY_UPDATE_BOOK",)


def entry(slug: str) -> dict[str, Any]:
    tool = TOOLS[slug]
    fields = {
        field.documented: field
        for route in tool.routes
        for field in route.fields
        if field.documented and not field.refused
    }
    return {
        "name": slug,
        "title": slug.removeprefix("LIBRARY_").replace("_", " ").capitalize(),
        "description": f"Does {slug}.",
        "inputSchema": {
            "type": "object",
            "properties": {name: field.schema for name, field in fields.items()},
            "required": [name for name, field in fields.items() if field.required],
            "additionalProperties": False,
        },
        "annotations": {
            "readOnlyHint": tool.read_only,
            "destructiveHint": slug in DESTRUCTIVE,
            "idempotentHint": tool.idempotent,
            "openWorldHint": True,
        },
        "_meta": {"group": GROUPS[slug], "method": tool.name},
    }


MANIFEST: dict[str, Any] = {
    "service": "Library",
    "package": "library_tools",
    "version": "1.2.3",
    "prefix": "LIBRARY_",
    "tools": [entry(slug) for slug in TOOLS],
}


@pytest.fixture
def toolset() -> BaseToolset:
    return BaseToolset(MANIFEST)

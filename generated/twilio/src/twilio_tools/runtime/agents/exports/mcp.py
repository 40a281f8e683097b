"""The Model Context Protocol: tools as a server lists them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..definitions import ToolDefinition
from .rules import check
from .schemas import portable


def mcp(tools: Sequence[ToolDefinition]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [
        {
            "name": tool.name,
            "title": tool.title,
            "description": tool.description,
            "inputSchema": portable(tool.schema),
            "annotations": dict(tool.annotations),
            "_meta": dict(tool.meta),
        }
        for tool in tools
    ]
    check("MCP", [(one["name"], one["inputSchema"]) for one in found])
    return found

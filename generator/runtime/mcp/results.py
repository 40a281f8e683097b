"""Results of calls, as the protocol has them: text, and the same as structured content."""

from __future__ import annotations

from typing import Any

from mcp_types import CallToolResult, TextContent

from ..agents.results import ArgumentFault, ToolError, ToolResult, json_text


def told(result: ToolResult) -> CallToolResult:
    """The result of a tool; a failure is an error that the model can act on."""
    return document(result.as_dict(), failed=not result.ok)


def document(value: dict[str, Any], *, failed: bool = False) -> CallToolResult:
    return CallToolResult(
        content=[TextContent(type="text", text=json_text(value))],
        structured_content=value,
        is_error=failed,
    )


def failure(message: str, *faults: ArgumentFault) -> CallToolResult:
    """A call that cannot be made as it stands."""
    error = ToolError(kind="arguments", message=message, retry="change", faults=faults)
    return document({"ok": False, "error": error.as_dict()}, failed=True)

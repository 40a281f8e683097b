"""LangChain: structured tools."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...client import AsyncClient, SyncClient
from ..exports.schemas import portable
from ..results import ToolResult
from .calls import acall, is_asynchronous

if TYPE_CHECKING:
    from langchain_core.tools import StructuredTool

    from ..definitions import ToolDefinition
    from ..toolset import BaseToolset


def langchain(
    toolset: BaseToolset, client: SyncClient | AsyncClient
) -> list[StructuredTool]:
    return [_tool(toolset, client, tool) for tool in toolset.tools]


def _tool(
    toolset: BaseToolset, client: SyncClient | AsyncClient, tool: ToolDefinition
) -> StructuredTool:
    from langchain_core.tools import StructuredTool, ToolException

    def told(result: ToolResult) -> tuple[str, Any]:
        if not result.ok:
            raise ToolException(result.text)
        return result.text, result.value

    def run(**arguments: Any) -> tuple[str, Any]:
        assert isinstance(client, SyncClient)
        return told(toolset.run(client, tool.name, arguments))

    async def arun(**arguments: Any) -> tuple[str, Any]:
        return told(await acall(toolset, client, tool.name, arguments))

    return StructuredTool(
        name=tool.name,
        description=tool.description,
        args_schema=portable(tool.schema),
        func=None if is_asynchronous(client) else run,
        coroutine=arun,
        response_format="content_and_artifact",
        handle_tool_error=True,
        metadata={"group": tool.group, "annotations": dict(tool.annotations)},
    )

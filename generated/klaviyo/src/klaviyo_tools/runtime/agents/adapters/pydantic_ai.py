"""PydanticAI: a toolset."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ...client import AsyncClient, SyncClient
from ..exports.schemas import portable
from .calls import acall, is_asynchronous

if TYPE_CHECKING:
    from pydantic_ai.toolsets import FunctionToolset

    from ..toolset import BaseToolset


def pydantic_ai(
    toolset: BaseToolset, client: SyncClient | AsyncClient
) -> FunctionToolset[Any]:
    from pydantic_ai import Tool
    from pydantic_ai.toolsets import FunctionToolset

    is_asynchronous(client)
    return FunctionToolset(
        [
            Tool.from_schema(
                _function(toolset, client, tool.name),
                name=tool.name,
                description=tool.description,
                json_schema=portable(tool.schema),
            )
            for tool in toolset.tools
        ]
    )


def _function(
    toolset: BaseToolset, client: SyncClient | AsyncClient, name: str
) -> Callable[..., Any]:
    from pydantic_ai import ModelRetry

    async def call(**arguments: Any) -> dict[str, Any]:
        result = await acall(toolset, client, name, arguments)
        if result.error is not None and result.error.retry == "change":
            raise ModelRetry(result.text)  # counts against the agent's retries
        return result.as_dict()

    return call

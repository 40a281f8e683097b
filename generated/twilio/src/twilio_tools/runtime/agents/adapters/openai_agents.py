"""The OpenAI Agents SDK: function tools."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from ...client import AsyncClient, SyncClient
from ..exports.openai import openai
from .calls import acall, is_asynchronous

if TYPE_CHECKING:
    from agents import FunctionTool

    from ..toolset import BaseToolset


def openai_agents(
    toolset: BaseToolset, client: SyncClient | AsyncClient, *, strict: bool
) -> list[FunctionTool]:
    from agents import FunctionTool

    is_asynchronous(client)
    exported = openai(toolset.tools, "responses", strict=strict, defer_loading=False)
    return [
        FunctionTool(
            name=tool["name"],
            description=tool["description"],
            params_json_schema=tool["parameters"],
            on_invoke_tool=_function(toolset, client, tool["name"]),
            strict_json_schema=tool["strict"],
        )
        for tool in exported
    ]


def _function(
    toolset: BaseToolset, client: SyncClient | AsyncClient, name: str
) -> Callable[[Any, str], Awaitable[str]]:
    async def call(context: Any, arguments: str) -> str:
        return (await acall(toolset, client, name, arguments)).text

    return call

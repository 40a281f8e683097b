"""Calls for frameworks, which take functions of either kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...client import AsyncClient, SyncClient
from ..results import ToolResult

if TYPE_CHECKING:
    from ..toolset import BaseToolset


def is_asynchronous(client: Any) -> bool:
    if isinstance(client, AsyncClient):
        return True
    if not isinstance(client, SyncClient):
        raise TypeError(f"needs a client of this package, not {type(client).__name__}")
    return False


async def acall(
    toolset: BaseToolset,
    client: SyncClient | AsyncClient,
    name: str,
    arguments: Mapping[str, Any] | str,
) -> ToolResult:
    """A call that does not block the event loop, whatever the client."""
    if isinstance(client, AsyncClient):
        return await toolset.arun(client, name, arguments)
    import asyncio

    return await asyncio.to_thread(toolset.run, client, name, arguments)

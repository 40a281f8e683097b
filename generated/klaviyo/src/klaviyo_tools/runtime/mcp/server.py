"""The server: the tools of a package for one or many clients of the protocol."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from mcp.server import Server
from mcp.server.caching import CacheHint
from mcp.server.request_state import RequestStateBoundary, RequestStateSecurity
from mcp_types import (
    CallToolRequestParams,
    CallToolResult,
    InputRequiredResult,
    ListToolsResult,
    PaginatedRequestParams,
)

from ..agents.toolset import BaseToolset
from ..client import AsyncClient
from ..errors import ServiceError
from .caller import Caller
from .modes import FullMode, Mode, SearchMode
from .options import FEW, Options
from .package import Package
from .questions import LONGEST_WAIT, Calls, Channel, Context
from .results import failure

Clients = Callable[[], Awaitable[AsyncClient]]
"""The client of the API for the request at hand."""

_FRESH = 300_000
"""Milliseconds for which a client may keep the list of tools."""

logger = logging.getLogger(__name__)


def server_of(
    package: Package,
    options: Options,
    clients: Clients | None = None,
    close: Callable[[], Awaitable[None]] | None = None,
) -> Server[Any]:
    """The server of a package. Raises `ArgumentError` for tools and groups that do not exist, and
    where none is left.

    `clients` chooses the client of the API for each request; by default one client, with
    credentials from the environment, serves all. `close` is called at the end.
    """
    toolset = package.selected(max_chars=options.max_chars, **options.selection)
    mode = mode_of(toolset, options)
    calls = Calls()
    shared: list[AsyncClient] = []

    async def shared_client() -> AsyncClient:
        if not shared:
            shared.append(client_of(package, options))
        return shared[0]

    chosen = clients or shared_client

    async def list_tools(
        context: Context, params: PaginatedRequestParams | None
    ) -> ListToolsResult:
        # All on one page: many clients read no other.
        return ListToolsResult(tools=list(mode.tools))

    async def call_tool(
        context: Context, params: CallToolRequestParams
    ) -> CallToolResult | InputRequiredResult:
        async def work(channel: Channel) -> CallToolResult:
            try:
                caller = Caller(toolset, await chosen(), channel, options.confirm)
                return await mode.call(params.name, params.arguments, caller)
            except ServiceError as error:
                return failure(error.message)
            except Exception:
                logger.exception("%s: a fault of this server", params.name[:100])
                return failure("a fault of this server; its log tells more")

        return await calls.answered(context, params, work)

    @asynccontextmanager
    async def lifespan(_: Server[Any]) -> AsyncIterator[None]:
        try:
            yield
        finally:
            await calls.close()
            for end in (getattr(mode, "close", None), close):
                if end is not None:
                    await end()
            for client in shared:
                await client.aclose()
            shared.clear()

    server: Server[Any] = Server(
        package.command,
        title=f"{package.service.name} tools",
        version=package.service.version,
        description=package.summary,
        instructions=mode.instructions,
        cache_hints={"tools/list": CacheHint(ttl_ms=_FRESH, scope="private")},
        lifespan=lifespan,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )
    # What waits for an answer is bound to the request, its arguments and the signed-in user.
    security = RequestStateSecurity.ephemeral(ttl=LONGEST_WAIT)
    server.middleware.append(
        RequestStateBoundary(security, default_audience=package.command)
    )
    return server


def client_of(package: Package, options: Options, **credentials: Any) -> AsyncClient:
    if options.base_url is not None:
        credentials["base_url"] = options.base_url
    return package.client(max_wait=options.max_wait, **credentials)


def mode_of(toolset: BaseToolset, options: Options) -> Mode:
    name = options.mode or ("full" if len(toolset.tools) <= FEW else "search")
    if name == "full":
        return FullMode(toolset)
    if name == "search":
        return SearchMode(toolset)
    from .programs import CodeMode  # its sandbox is only needed there

    return CodeMode(toolset, options.code)

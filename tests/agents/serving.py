"""Servers of the emitted package, in this process, and clients of the protocol for them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import mcp_types as types
from mcp import Client
from mcp.server import Server

from tests.emitted import package

REVISIONS = {"2025-11-25": "legacy", "2026-07-28": "2026-07-28"}
"""The modes of the official client by the revision that it then speaks."""
KEY = "pk_canary_5f0c2e"
GUARD = 600.0
"""Seconds after which a test hangs, on any machine."""


def described(**client: Any) -> Any:
    """What the server is told about the package."""
    made = package("._client").AsyncKlaviyo

    def connect(**options: Any) -> Any:
        return made(**{"api_key": KEY, "rate_limits": False, **client, **options})

    return package(".runtime.mcp.package").Package(
        service=package("._service").SERVICE,
        distribution="klaviyo-tools",
        command="klaviyo-mcp",
        summary="Tools.",
        toolset=package(".tools").Toolset,
        client=connect,
    )


def server(*arguments: str, about: Any = None, **client: Any) -> Server[Any]:
    """The server that a command line starts."""
    about = about or described(**client)
    options = package(".runtime.mcp.options").parsed(about, arguments, {})
    made: Server[Any] = package(".runtime.mcp.server").server_of(about, options)
    return made


Ask = Callable[[str], str]
"""What a person does with a question: `accept`, `decline`, `cancel`, or `unchecked`."""


def person(ask: Ask) -> Any:
    """A person behind a client, who is asked before destructive tools."""

    async def answer(_: Any, params: types.ElicitRequestParams) -> types.ElicitResult:
        action = ask(params.message)
        if action in ("accept", "unchecked"):
            content: Any = {"confirm": action == "accept"}
            return types.ElicitResult(action="accept", content=content)
        return types.ElicitResult(action=action)  # type: ignore[arg-type]

    return answer


def run(main: Callable[[], Awaitable[None]]) -> None:
    """Runs a test, which ends by itself or fails."""
    asyncio.run(asyncio.wait_for(main(), GUARD))


@asynccontextmanager
async def connected(
    target: Any, revision: str = "2026-07-28", ask: Ask | None = None, **options: Any
) -> AsyncIterator[Client]:
    """The official client, connected to a server, a URL or a command."""
    if ask is not None:
        options["elicitation_callback"] = person(ask)
    async with Client(target, mode=REVISIONS[revision], **options) as client:
        yield client


def text_of(result: types.CallToolResult) -> str:
    (block,) = result.content
    assert isinstance(block, types.TextContent)
    return block.text

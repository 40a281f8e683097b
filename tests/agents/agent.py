"""An agent that follows a script instead of a model, in each mode of the server."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import mcp_types as types
from mcp import Client

from tests.agents.serving import text_of

_TOKEN = re.compile(r"[A-Za-z]{1,6}|[0-9]{1,3}|[^\sA-Za-z0-9]{1,2}|\s{2,}")


def tokens(text: str) -> int:
    """About as many tokens as a model reads: on the high side, and the same everywhere."""
    return len(_TOKEN.findall(text))


class Agent:
    """Uses tools by name; how depends on the mode."""

    def __init__(self, client: Client, mode: str) -> None:
        self._client = client
        self.mode = mode
        self.tokens = 0
        """What a model would have read and written for its calls."""
        self.calls = 0
        self._known: set[str] = set()

    async def use(
        self, wish: str, name: str, arguments: Mapping[str, Any], *, fails: bool = False
    ) -> Any:
        """The result of a tool, as a model reads it, found by what the agent wishes to do."""
        if self.mode == "full":
            return await self.call(name, arguments, fails=fails)
        await self._found(wish, name)
        if self.mode == "code":
            code = f"await call({name!r}, {dict(arguments)!r})"
            return await self.call("run_program", {"code": code}, fails=fails)
        given = {"name": name, "arguments": dict(arguments)}
        return await self.call("call_tool", given, fails=fails)

    async def program(self, tools: Sequence[tuple[str, str]], code: str) -> Any:
        """The result of a program; `tools` are those that it calls, with the wish for each."""
        for wish, name in tools:
            await self._found(wish, name)
        return await self.call("run_program", {"code": code})

    async def _found(self, wish: str, name: str) -> None:
        if name in self._known:
            return
        self._known.add(name)
        found = await self.call("find_tools", {"query": wish, "limit": 3})
        names = [tool["name"] for tool in found["tools"]]
        assert name in names, f"{wish!r} leads to {names}"
        if self.mode == "search":
            described = await self.call("describe_tools", {"names": [name]})
            assert described["tools"][0]["name"] == name

    async def call(self, name: str, arguments: Any, *, fails: bool = False) -> Any:
        result: types.CallToolResult = await self._client.call_tool(name, arguments)
        text = text_of(result)
        self.calls += 1
        self.tokens += tokens(json.dumps({"name": name, "arguments": arguments}))
        self.tokens += tokens(text)
        assert result.is_error is fails, text
        told = json.loads(text)
        assert result.structured_content == told
        return told


def upfront(tools: Sequence[types.Tool]) -> int:
    """The tokens of the definitions that a model gets with every request."""
    return sum(
        tokens(
            json.dumps(
                {
                    "name": tool.name,
                    "description": tool.description,
                    "parameters": tool.input_schema,
                },
                separators=(",", ":"),
            )
        )
        for tool in tools
    )

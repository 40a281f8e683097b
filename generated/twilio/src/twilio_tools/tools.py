"""The tools of Twilio for language models.

    toolset = tools.Toolset(read_only=True)
    result = toolset.run(client, name, arguments)

`result.text` is what the model is told. Failures are results, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from . import manifest
from .runtime.agents.definitions import ToolDefinition
from .runtime.agents.exports.rules import ExportError
from .runtime.agents.results import ArgumentFault, ToolError, ToolResult
from .runtime.agents.toolset import BaseToolset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .runtime.agents.selection import ToolsetOptions

__all__ = [
    "ArgumentFault",
    "ExportError",
    "ToolDefinition",
    "ToolError",
    "ToolResult",
    "Toolset",
    "anthropic",
    "gemini",
    "mcp",
    "openai",
    "search",
]


class Toolset(BaseToolset):
    """A selection of the tools, for a language model. Threads, tasks and sessions may share one."""

    def __init__(self, **options: Unpack[ToolsetOptions]) -> None:
        super().__init__(manifest(), **options)


def openai(
    *,
    form: Literal["chat", "responses"] = "chat",
    strict: bool = False,
    defer_loading: bool = False,
    **options: Unpack[ToolsetOptions],
) -> list[dict[str, Any]]:
    """`Toolset(**options).openai(...)`: function tools for OpenAI."""
    return Toolset(**options).openai(
        form=form, strict=strict, defer_loading=defer_loading
    )


def anthropic(
    *,
    strict: bool = False,
    defer_loading: bool = False,
    examples: bool = False,
    **options: Unpack[ToolsetOptions],
) -> list[dict[str, Any]]:
    """`Toolset(**options).anthropic(...)`: tools for Anthropic's Messages API."""
    return Toolset(**options).anthropic(
        strict=strict, defer_loading=defer_loading, examples=examples
    )


def gemini(
    *,
    form: Literal["json_schema", "parameters"] = "json_schema",
    **options: Unpack[ToolsetOptions],
) -> list[dict[str, Any]]:
    """`Toolset(**options).gemini(...)`: function declarations for Gemini."""
    return Toolset(**options).gemini(form=form)


def mcp(**options: Unpack[ToolsetOptions]) -> list[dict[str, Any]]:
    """`Toolset(**options).mcp()`: tools as an MCP server lists them."""
    return Toolset(**options).mcp()


def search(
    query: str, limit: int = 5, **options: Unpack[ToolsetOptions]
) -> tuple[ToolDefinition, ...]:
    """`Toolset(**options).search(...)`: the tools that fit a question best, best first.

    For many questions keep a `Toolset`, whose index is built once. Needs the extra `mcp`, or the
    package lunr.
    """
    return Toolset(**options).search(query, limit)


if __name__ == "__main__":
    import sys

    from .runtime.agents.exports.command import main

    sys.exit(main(Toolset, "python -m twilio_tools.tools"))

"""The tools of Twilio for language models.

    toolset = tools.Toolset(read_only=True)
    result = toolset.run(client, name, arguments)

`result.text` is what the model is told. Failures are results, too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import manifest
from .runtime.agents.definitions import ToolDefinition
from .runtime.agents.results import ArgumentFault, ToolError, ToolResult
from .runtime.agents.toolset import BaseToolset

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .runtime.agents.selection import ToolsetOptions

__all__ = [
    "ArgumentFault",
    "ToolDefinition",
    "ToolError",
    "ToolResult",
    "Toolset",
]


class Toolset(BaseToolset):
    """A selection of the tools, for a language model. Threads, tasks and sessions may share one."""

    def __init__(self, **options: Unpack[ToolsetOptions]) -> None:
        super().__init__(manifest(), **options)

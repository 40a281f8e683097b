"""What the server is told about the package that it belongs to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..agents.toolset import BaseToolset
from ..client import AsyncClient
from ..errors import ArgumentError, Fault
from ..wire.model import ServiceInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    service: ServiceInfo
    distribution: str
    command: str
    """What starts the server: `acme-mcp`."""
    summary: str
    requires: tuple[str, ...] = ()
    """What the package and its server depend on."""
    about: Mapping[str, str] = field(default_factory=dict)
    """What the client's options are, in a sentence."""
    toolset: Callable[..., BaseToolset]
    client: Callable[..., AsyncClient]

    def selected(self, **options: Any) -> BaseToolset:
        """The tools that options choose. Raises `ArgumentError`, also where none is left."""
        chosen = self.toolset(**options)
        if not chosen.tools:
            message = (
                "no tool is left by the choice of groups, tools and what they may do"
            )
            raise ArgumentError([Fault("options", "", message)])
        return chosen

    def variable(self, name: str) -> str:
        """An environment variable of the server: `ACME_MCP_TOKEN`."""
        return f"{self.command}_{name}".replace("-", "_").upper()

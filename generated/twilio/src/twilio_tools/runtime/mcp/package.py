"""What the server is told about the package that it belongs to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..agents.toolset import BaseToolset
from ..client import AsyncClient
from ..wire.model import ServiceInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    service: ServiceInfo
    distribution: str
    command: str
    """What starts the server: `acme-mcp`."""
    summary: str
    toolset: Callable[..., BaseToolset]
    client: Callable[..., AsyncClient]

    def variable(self, name: str) -> str:
        """An environment variable of the server: `ACME_MCP_TOKEN`."""
        return f"{self.command}_{name}".replace("-", "_").upper()

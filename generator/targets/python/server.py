"""The MCP server of a package: its command."""

from __future__ import annotations

from generator.design import ClientDesign
from generator.design.words import lower, words

EXTRA = ("mcp>=2.3,<3", "lunr>=0.8,<1", "pydantic-monty>=1.4,<2")
"""What the server needs besides the package's own dependencies."""


def server_command(design: ClientDesign) -> str:
    """`acme-billing-mcp` for Acme Billing."""
    return "-".join((*lower(words(design.service)), "mcp"))

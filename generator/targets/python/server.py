"""The MCP server of a package: its command."""

from __future__ import annotations

from generator.design import ClientDesign
from generator.design.words import lower, words


def server_command(design: ClientDesign) -> str:
    """`google-calendar-mcp` for Google Calendar."""
    return "-".join((*lower(words(design.service)), "mcp"))

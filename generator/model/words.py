"""What pages say in words, apart from the facts: no request may depend on it."""

from __future__ import annotations

from dataclasses import replace

from generator.model import Service


def without_words(service: Service) -> Service:
    """The service with the facts alone: its tools and parameters are not described."""
    return replace(
        service,
        tools=tuple(
            replace(
                tool,
                description="",
                parameters=tuple(replace(p, description="") for p in tool.parameters),
            )
            for tool in service.tools
        ),
    )

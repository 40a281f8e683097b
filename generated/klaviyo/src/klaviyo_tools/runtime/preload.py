"""Loads ahead of time what calls otherwise load on first use."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module

from .encoding import shown
from .errors import ArgumentError, Fault
from .suggest import did_you_mean
from .wire.compiled import compiled_tool
from .wire.model import ServiceInfo
from .wire.table import load


def preload(service: ServiceInfo, groups: Iterable[str]) -> None:
    """Loads groups of tools (all by default) and the HTTP client.

    Raises `ArgumentError` for an unknown group.
    """
    known = sorted({module for module, _ in service.index.values()})
    wanted = list(groups) or known
    faults = [
        Fault(
            shown(group),
            "",
            f"is not a group of {service.name}{did_you_mean(group, known)}",
        )
        for group in wanted
        if group not in known
    ]
    if faults:
        raise ArgumentError(faults)
    import_module(".http.builtin_clients", __package__)
    import_module(f"{service.package}._client")
    import_module(".pages.iteration", __package__)
    import_module(".wire.media_types", __package__)
    for group in wanted:
        import_module(f"{service.package}.resources.{group}")
        for tool in load(service.package, group).values():
            compiled_tool(tool)

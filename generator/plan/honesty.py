"""Says aloud where the emitted package cannot do what the page says."""

from __future__ import annotations

from collections.abc import Mapping

from generator.bind import BoundService, BoundTool
from generator.diagnostics import Diagnostics
from generator.plan.routes import ToolTable

NAMED = 8
"""How many places a warning lists; the emitted documentation has them all."""


def report_differences(
    bound: BoundService, tables: Mapping[str, ToolTable], diagnostics: Diagnostics
) -> None:
    """Warn of limits that differ, of options that are required, and of what is refused."""
    differing = [tool.tool.slug for tool in bound.tools if limits_differ(tool)]
    if differing:
        diagnostics.warn(
            "W-LIMIT-DIFFERS",
            f"{len(differing)} tools have other rate limits on the page than at the vendor: "
            + _listed(differing),
            help="the client keeps to the vendor's; the manifest shows both",
        )
    required = required_against_page(bound, tables)
    if required:
        names = [f"{slug} {name}" for slug, name in required]
        diagnostics.warn(
            "W-REQUIRED",
            f"{len(required)} parameters are optional on the page, but the API requires them: "
            + _listed(names),
            help="signatures and manifest require them",
        )
    refused = [
        f"{tool.tool.slug} {binding.parameter.name}"
        for tool in bound.tools
        for route in tool.routes
        for binding in route.bindings
        if binding.refused
    ]
    if refused:
        diagnostics.warn(
            "W-REFUSED",
            f"{len(refused)} documented parameters cannot be sent: " + _listed(refused),
            help="they are left out of signatures and manifest; `call` says why",
        )


def required_against_page(
    bound: BoundService, tables: Mapping[str, ToolTable]
) -> list[tuple[str, str]]:
    """(slug, parameter) of what the page calls optional and the API requires."""
    return [
        (tool.tool.slug, parameter.name)
        for tool in bound.tools
        for parameter in tool.tool.parameters
        if not parameter.required and _required(tables[tool.tool.slug], parameter.name)
    ]


def _required(table: ToolTable, name: str) -> bool:
    rows = [entry.field for entry in table.rows(name)]
    return len(rows) == len(table.routes) and all(
        row.required and not row.anchor for row in rows
    )


def limits_differ(tool: BoundTool) -> bool:
    """True where page and vendor both tell limits, and not the same ones."""
    page = sorted((r.limit, r.window) for r in tool.tool.rate_limits if r.when is None)
    vendor = sorted(
        (limit.limit, limit.window) for limit in tool.routes[0].operation.limits
    )
    return bool(page) and bool(vendor) and page != vendor


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:NAMED])
    return shown if len(names) <= NAMED else f"{shown} and {len(names) - NAMED} more"

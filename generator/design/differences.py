"""Warns where a client differs from the page."""

from __future__ import annotations

from generator.design.client import ClientDesign
from generator.diagnostics import Diagnostics

NAMED = 8
"""How many a warning lists; the package's README has them all."""


def warn_of_differences(design: ClientDesign, diagnostics: Diagnostics) -> None:
    """Warn of limits that differ, of required options, and of what is refused or left out."""
    operations = design.operations()
    differing = [one.slug for one in operations if one.limits_differ]
    if differing:
        diagnostics.warn(
            "W-LIMIT-DIFFERS",
            f"{len(differing)} tools have other rate limits on the page than at the vendor: "
            + _listed(differing),
            help="the client keeps to the vendor's; the manifest shows both",
        )
    required = [
        f"{one.slug} {parameter.name}"
        for one in operations
        for parameter in one.parameters
        if parameter.required
        and not parameter.required_on_page
        and not parameter.beyond_page
    ]
    if required:
        diagnostics.warn(
            "W-REQUIRED",
            f"{len(required)} parameters are optional on the page, but the API requires them: "
            + _listed(required),
            help="signatures and manifest require them",
        )
    refused = [
        f"{one.slug} {parameter.name}"
        for one in operations
        for parameter in one.parameters
        if parameter.refused
    ]
    if refused:
        diagnostics.warn(
            "W-REFUSED",
            f"{len(refused)} documented parameters cannot be sent: " + _listed(refused),
            help="they are left out of signatures and manifest; `call` says why",
        )

    if any(one.unavailable for one in operations):
        diagnostics.warn(
            "W-NO-OPERATIONS",
            "no document is imported, so no tool can be called",
            help="the package has the manifest and the models of arguments; "
            "`toolpress import-openapi` imports the vendor's documents",
        )
    if design.left_out:
        left_out = [one.slug for one in design.left_out]
        diagnostics.warn(
            "W-LEFT-OUT",
            f"{_tools(len(left_out))} left out: {_listed(left_out)}",
            help="by decision; README and manifest of the package say why",
        )


def _tools(number: int) -> str:
    return "1 tool is" if number == 1 else f"{number} tools are"


def _listed(names: list[str]) -> str:
    shown = ", ".join(names[:NAMED])
    return shown if len(names) <= NAMED else f"{shown} and {len(names) - NAMED} more"

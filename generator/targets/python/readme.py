"""What the README of a package shows beside its groups."""

from __future__ import annotations

from dataclasses import dataclass

from generator.design import ClientDesign
from generator.targets.prose import limits_text


@dataclass(frozen=True, slots=True)
class Differences:
    """Where a package differs from the page."""

    required: tuple[tuple[str, tuple[str, ...]], ...]
    """(slug, parameters) that the page calls optional and the API requires."""
    refused: tuple[tuple[str, str, str], ...]
    """(slug, parameter, why)."""
    limits: tuple[tuple[str, str, str], ...]
    """(slug, the page's, the vendor's)."""


def differences(design: ClientDesign) -> Differences:
    operations = design.operations()
    required = (
        (
            one.slug,
            tuple(
                p.name for p in one.parameters if p.required and not p.required_on_page
            ),
        )
        for one in operations
    )
    return Differences(
        tuple(entry for entry in required if entry[1]),
        tuple(
            (one.slug, parameter.name, parameter.refused)
            for one in operations
            for parameter in one.parameters
            if parameter.refused
        ),
        tuple(
            (one.slug, limits_text(one.page_limits), limits_text(one.limits))
            for one in operations
            if one.limits_differ
        ),
    )


def undocumented_path(design: ClientDesign) -> str:
    """A path like those of the API, for an example of a request that no method sends."""
    paths = (route.path for one in design.operations() for route in one.routes)
    first = next(paths, "/").split("/")[1]
    return "/things" if not first or "{" in first else f"/{first}/things"

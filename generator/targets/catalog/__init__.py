"""The catalogue: one page, without a network, on which people look tools up."""

from __future__ import annotations

from generator.design import ClientDesign
from generator.targets.catalog.page import page
from generator.targets.catalog.tools import catalogue
from generator.targets.earlier import Earlier, NothingEarlier, Texts
from generator.targets.method_names import MethodNames, neutral


def render(
    design: ClientDesign,
    method_names: MethodNames | None = None,
    earlier: Earlier | None = None,
) -> dict[str, bytes]:
    """`catalog.html`, beside the package's own modules."""
    texts = Texts("catalogue", design, NothingEarlier() if earlier is None else earlier)
    data = catalogue(design, method_names or neutral(design), texts)
    path = f"src/{design.package.module}/catalog.html"
    return {path: page(design, data).encode("ascii", "xmlcharrefreplace")}

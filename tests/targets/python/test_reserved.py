"""Names in a service's spec that every package has already."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import runtime
from tests.hostile.generation import SPEC, generated
from tests.pages import printer

PAGE = printer.page(printer.tool(printer.parameter("a")))


EXPORTED = [name for name in runtime.__all__ if name.isalpha() and name[0].isupper()]


@pytest.mark.parametrize("name", ["Client", "Any", "SERVICE", *EXPORTED])
def test_a_client_may_not_take_a_name_of_the_package(tmp_path: Path, name: str) -> None:
    """`from acme_tools import Page` would give the client instead of the page."""
    spec = SPEC.replace("client: Orchard", f"client: {name}")
    package = generated(tmp_path / "orchard", PAGE, spec=spec)
    assert package.files is None
    (fault,) = package.diagnostics
    assert fault.code == "E-PACKAGE-NAME" and name in fault.message
    assert str(fault.location).endswith("service.yaml:1:1")
    assert fault.help == f"change package.client, for example to {name}Service"


@pytest.mark.parametrize(
    "option", ["timeout", "base_url", "self", "http_client", "sleep"]
)
def test_a_credential_may_not_take_an_option_of_every_client(
    tmp_path: Path, option: str
) -> None:
    """The emitted clients would not compile."""
    lines = f"authentication:\n  credentials: {{{option}: {{header: X-Key}}}}\n"
    spec = SPEC + lines + "  rules: {all: {paths: /, credentials: []}}\n"
    package = generated(tmp_path / "orchard", PAGE, spec=spec)
    assert package.files is None
    (fault,) = package.diagnostics
    assert fault.code == "E-PACKAGE-NAME" and f"called {option}:" in fault.message
    assert fault.help


def test_other_names_are_free(tmp_path: Path) -> None:
    """A service may be called as it is called."""
    lines = "authentication:\n  credentials: {key: {header: X-Key}}\n"
    spec = SPEC.replace("client: Orchard", "client: Pages2") + lines
    spec += "  rules: {all: {paths: /, credentials: [key]}}\n"
    assert generated(tmp_path / "orchard", PAGE, spec=spec).files is not None

"""The catalogue page opens with one command, whatever else is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import webbrowser
from pathlib import Path
from unittest import mock

import pytest

from generator.runtime.mcp.catalog import run
from tests.agents.test_bundle import SERVICES

PAGE = Path("/packages/orchard tools/catalog.html")


def test_it_opens_in_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened = mock.Mock(return_value=True)
    monkeypatch.setattr(webbrowser, "open", opened)
    assert run("orchard-mcp", PAGE, []) == 0
    opened.assert_called_once_with("file:///packages/orchard%20tools/catalog.html")


def test_without_a_browser_it_says_what_to_open(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a server, where nothing would happen."""
    monkeypatch.setattr(webbrowser, "open", lambda url: False)
    assert run("orchard-mcp", PAGE, []) == 1
    assert capsys.readouterr().err == (
        f"orchard-mcp catalog: there is no browser here; open {PAGE}\n"
    )


def test_unknown_options_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("orchard-mcp", PAGE, ["--prin"]) == 2
    assert "--prin is not an option" in capsys.readouterr().err


@pytest.mark.parametrize("package", SERVICES, ids=lambda path: path.name)
def test_it_needs_no_extra(package: Path) -> None:
    """Looking tools up comes before deciding on a server."""
    code = (
        "import sys; sys.modules.update(dict.fromkeys(('mcp', 'mcp_types', 'lunr'))); "
        f"sys.argv[1:] = ['catalog', '--print']; from {package.name}.mcp import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(package.parent), "PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()) == package / "catalog.html"
    assert (package / "catalog.html").is_file()

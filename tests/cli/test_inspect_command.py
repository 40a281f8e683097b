"""`toolpress inspect` as a command: its arguments and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli import main

Capture = pytest.CaptureFixture[str]
PAGE = "specs/klaviyo/tools.txt"


@pytest.fixture(autouse=True)
def _in_the_checkout(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project)


def test_a_page_needs_no_other_input(capsys: Capture, tmp_path: Path) -> None:
    """Looking at a page comes before there are any specs."""
    page = tmp_path / "page.txt"
    page.write_bytes(Path(PAGE).read_bytes())
    assert main(["inspect", str(page), "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert len(shown["tools"]) == 103


def test_one_tool_can_be_shown(capsys: Capture) -> None:
    """Hundreds of tools do not fit on a screen."""
    assert main(["inspect", PAGE, "--tool", "KLAVIYO_CREATE_PROFILE"]) == 0
    shown = capsys.readouterr().out
    assert "KLAVIYO_CREATE_PROFILE" in shown
    assert "KLAVIYO_GET_PROFILES" not in shown


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (
            [PAGE, "--tool", "KLAVIYO_CREATE_PROFIL"],
            2,
            "Did you mean `KLAVIYO_CREATE_PROFILE`?",
        ),
        ([PAGE, "--tool", "X", "--json"], 2, "not allowed with"),
        (["nowhere.txt"], 1, "E-READ"),
        (["Makefile"], 1, "E-NO-TOOLS"),
        ([], 2, "PAGE"),
    ],
)
def test_what_cannot_be_shown(
    capsys: Capture, arguments: list[str], code: int, says: str
) -> None:
    """Scripts act on the code, people on the sentence."""
    assert main(["inspect", *arguments]) == code
    shown = capsys.readouterr()
    assert says in shown.err
    assert shown.out == ""

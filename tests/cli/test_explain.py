"""`toolpress explain`: what a user turns to when the one sentence was not enough."""

from __future__ import annotations

import pytest

from generator.cli import main

Capture = pytest.CaptureFixture[str]


def test_a_code_is_explained_however_it_is_written(capsys: Capture) -> None:
    """Codes are typed from memory."""
    assert main(["explain", "e-outdir"]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith("E-OUTDIR: ")
    assert len(shown.splitlines()) > 2


def test_an_unknown_code_names_the_nearest(capsys: Capture) -> None:
    """Codes are mistyped, too."""
    assert main(["explain", "E-OUTDIRS"]) == 2
    assert "Did you mean `E-OUTDIR`?" in capsys.readouterr().err

"""The code in the README of the emitted package: what is copied from there has to work."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.emitted import DISTRIBUTION, SOURCES
from tests.type_checking import Mypy

BLOCKS = re.findall(
    r"^```python\n(.*?)^```$",
    (DISTRIBUTION / "README.md").read_text("utf-8"),
    re.MULTILINE | re.DOTALL,
)


def test_it_holds_for_strict_type_checkers(tmp_path: Path, mypy: Mypy) -> None:
    assert len(BLOCKS) >= 4
    for number, block in enumerate(BLOCKS):
        (tmp_path / f"block{number}.py").write_text(block)
    done = mypy(tmp_path, path=SOURCES, cwd=tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("block", BLOCKS[1:])
def test_what_calls_nothing_runs(block: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block],
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(SOURCES), "PATH": ""},
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

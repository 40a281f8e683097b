"""What emitted packages do when they are imported: nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile import pages
from tests.hostile.generation import generated, save


def audited(folders: list[Path], project: Path) -> str:
    """What a process that imports packages tells of what they do."""
    command = [
        sys.executable,
        "-B",
        "-m",
        "tests.hostile.import_audit",
        *map(str, folders),
    ]
    environment = {**os.environ, "PYTHONPATH": str(project)}
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=folders[0], env=environment
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_any_of_them_touches_nothing(project: Path, tmp_path: Path) -> None:
    """Importing is what everybody does first, long before anybody reads the source."""
    package = generated(tmp_path / "specs" / "orchard", pages.together())
    assert package.files is not None
    folder = save(package.files, tmp_path / "made")
    assert audited([folder], project) == ""


@pytest.mark.parametrize(
    ("code", "event"),
    [
        ("import os\nos.system('true')", "os.system"),
        ("open('x', 'w')", "open"),
        ("import subprocess\nsubprocess.run(['true'])", "subprocess.Popen"),
        ("import socket\nsocket.socket()", "socket"),
        ("exec('x = 1')", "compile"),
    ],
)
def test_the_audit_sees_what_it_should(
    project: Path, tmp_path: Path, code: str, event: str
) -> None:
    """An audit that sees nothing would pass everything."""
    package = generated(tmp_path / "specs" / "orchard", pages.hostile(pages.CASES[0]))
    assert package.files is not None
    folder = save(package.files, tmp_path / "made")
    module = folder / "orchard_tools" / "literals.py"
    module.write_text(f"{code}\n", encoding="ascii")
    assert event in audited([folder], project)

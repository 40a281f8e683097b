"""Type checkers as the consumer's editor: they must know every argument and every result.

`consumer.py` states beside each line what is expected there: a revealed type, or an error.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.emitted import SOURCES
from tests.type_checking import Mypy

HERE = Path(__file__).parent
CONSUMER = HERE / "consumer.py"

Findings = dict[int, str]
"""By line of the consumer: what a type checker says of it."""


def expected() -> tuple[Findings, set[int]]:
    revealed: Findings = {}
    errors = set()
    for number, line in enumerate(CONSUMER.read_text("utf-8").split("\n"), 1):
        _, _, comment = line.partition("  # ")
        if comment.startswith("error:"):
            errors.add(number)
        elif comment:
            revealed[number] = comment
    return revealed, errors


def pyright(tmp_path: Path) -> tuple[Findings, set[int]]:
    command = shutil.which("basedpyright", path=str(Path(sys.executable).parent))
    if command is None:
        pytest.skip("basedpyright is not installed")
    settings = tmp_path / "pyrightconfig.json"
    settings.write_text(
        json.dumps(
            {
                "include": [str(CONSUMER)],
                "extraPaths": [str(SOURCES)],
                "typeCheckingMode": "standard",
                "pythonVersion": "3.11",
            }
        )
    )
    done = subprocess.run(
        [
            *(command, "--project", str(settings), "--outputjson"),
            *("--pythonpath", sys.executable),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(done.stdout)["generalDiagnostics"]
    revealed, errors = {}, set()
    for entry in found:
        line = entry["range"]["start"]["line"] + 1
        if entry["severity"] == "information":
            revealed[line] = entry["message"].rpartition(' is "')[2].rstrip('"')
        else:
            errors.add(line)
    return revealed, errors


def checked(mypy: Mypy, tmp_path: Path) -> tuple[Findings, set[int]]:
    done = mypy(CONSUMER, path=SOURCES, cwd=tmp_path)
    revealed, errors = {}, set()
    for path, line, kind, text in re.findall(
        r"^(.+?):(\d+): (error|note): (.*)$", done.stdout, re.MULTILINE
    ):
        assert path.endswith("consumer.py"), done.stdout
        if kind == "error":
            errors.add(int(line))
        elif text.startswith("Revealed type"):
            revealed[int(line)] = text.partition('"')[2].rstrip('"')
    return revealed, errors


def test_pyright_knows_every_type(tmp_path: Path) -> None:
    """Editors build on it: without types there is neither completion nor a warning."""
    assert pyright(tmp_path) == expected()


def test_mypy_knows_every_type(tmp_path: Path, mypy: Mypy) -> None:
    """CI builds on it: a misspelt argument must not wait for the live account."""
    revealed, errors = checked(mypy, tmp_path)
    wanted, wrong = expected()
    assert errors == wrong
    assert revealed.keys() == wanted.keys()
    for line, text in wanted.items():
        # mypy writes a typed dict out in full, with its name in front.
        name = re.sub(r"^TypedDict\([\w.]*?(\w+), \{.*\}\)", r"\1", revealed[line])
        if "[" in text:  # of typed dicts within, mypy leaves the names out
            name = name.partition("[")[0].rpartition(".")[2]
            text = text.partition("[")[0]
        assert name == text, line

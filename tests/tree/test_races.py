"""Several writers at once, into a folder that none of them finds there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

RACE = """
import json, os, sys
from pathlib import Path
from generator.diagnostics import Diagnostics
from generator.tree import FILE_LIST, write

writers, tries, base = int(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
os.fsync = lambda descriptor: None
trees = [
    {f"src/pkg/m{n}.py": bytes([65 + who]) * 100 for n in range(20)} | {f"only_{who}.py": b""}
    for who in range(writers)
]
torn = failed = 0
for turn in range(tries):
    root = base / str(turn) / "deep" / "deeper" / "service"
    gate, start = os.pipe()
    children = []
    for who in range(writers):
        child = os.fork()
        if not child:
            os.close(start)
            os.read(gate, 1)
            done = write(root, trees[who], Diagnostics())
            os._exit(0 if done else 1)
        children.append(child)
    os.close(gate)
    os.close(start)
    statuses = [os.waitpid(child, 0)[1] for child in children]
    found = {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and path.name != FILE_LIST
    }
    failed += sum(map(bool, statuses))
    torn += found not in trees or [p.name for p in root.parent.iterdir()] != ["service"]
json.dump({"torn": torn, "failed": failed}, sys.stdout)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the writers")
@pytest.mark.parametrize(("writers", "tries"), [(2, 50), (5, 20)])
def test_writers_into_a_new_folder_take_turns(
    project: Path, tmp_path: Path, writers: int, tries: int
) -> None:
    """A fresh checkout in which two targets of one build generate: neither package is torn."""
    done = subprocess.run(
        [sys.executable, "-c", RACE, str(writers), str(tries), str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=project,
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == {"torn": 0, "failed": 0}

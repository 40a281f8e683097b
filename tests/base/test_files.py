"""What a path may lead to besides a file, for each kind of input."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from generator import files
from generator.cli import main
from generator.diagnostics import Diagnostics
from tests.hostile.generation import SPEC, in_process, write_service
from tests.pages.printer import page, parameter, tool

INPUTS = ("tools.txt", "service.yaml", "bindings.yaml", "operations.yaml", "document")


def service(folder: Path) -> Path:
    """The folder of a sound service."""
    write_service(folder, page(tool(parameter("row"))), spec=SPEC)
    (folder / "bindings.yaml").write_text("tools: {}\n", encoding="utf-8")
    (folder / "document").write_text("openapi: 3.0.0\n", encoding="utf-8")
    return folder


def run(folder: Path, name: str) -> int:
    """Generates a service, or imports its document where that is the input in question."""
    specs = ["--specs", str(folder.parent), "--diagnostics=json"]
    with in_process():
        if name == "document":
            return main(["import-openapi", str(folder / name), folder.name, *specs])
        return main(["generate", folder.name, *specs, "--out", str(folder / "made")])


def the_fault(text: str, name: str) -> tuple[str, str]:
    """Code and message of the only error; it names the input and a way out."""
    [error] = [
        entry
        for entry in json.loads(text)["diagnostics"]
        if entry["severity"] == "error"
    ]
    assert error["file"].endswith(f"/{name}")
    assert error["help"]
    return error["code"], error["message"]


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.parametrize(
    ("kind", "code", "words"),
    [
        ("folder", "E-READ", "leads to a folder"),
        ("nothing", "E-READ", "does not exist"),
        ("dangling link", "E-READ", "does not exist"),
        ("100 MB", "E-TOO-LARGE", "larger than"),
        ("UTF-16", "E-ENCODING", "encoded in UTF-16"),
        ("a bad byte", "E-ENCODING", "0xff is not valid UTF-8"),
    ],
)
def test_each_input_is_refused_with_its_name(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    name: str,
    kind: str,
    code: str,
    words: str,
) -> None:
    """One sentence with the path, whichever of five files it is."""
    path = service(tmp_path / "orchard") / name
    path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind == "dangling link":
        path.symlink_to(tmp_path / "nowhere")
    elif kind == "100 MB":
        with path.open("wb") as file:
            file.truncate(100 << 20)
    elif kind == "UTF-16":
        path.write_bytes("a: 1\n".encode("utf-16"))
    elif kind == "a bad byte":
        path.write_bytes(b"a: \xff\n")
    if kind == "nothing" and name in ("bindings.yaml", "operations.yaml"):
        # A service may do without decisions, and without a vendor's document.
        assert run(path.parent, name) == 0
        return
    if (name, kind) == ("tools.txt", "nothing"):
        words = "There is no page of tools"
    assert run(path.parent, name) == 1
    found, message = the_fault(capsys.readouterr().err, name)
    assert found == code
    assert words in message


_ENDLESS = """
import sys
from pathlib import Path
from tests.base.test_files import run
print([run(path.parent, path.name) for path in map(Path, sys.argv[1:])])
"""


def test_no_input_is_waited_for(project: Path, tmp_path: Path) -> None:
    """A pipe that nobody writes to would hold a build for ever; a device never ends."""
    paths = []
    for kind in ("device", "named pipe"):
        for name in INPUTS:
            path = service(tmp_path / kind / name / "orchard") / name
            path.unlink()
            if kind == "device":
                path.symlink_to("/dev/zero")
            else:
                os.mkfifo(path)
            paths.append(str(path))

    def bounded() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))

    done = subprocess.run(
        [sys.executable, "-c", _ENDLESS, *paths],
        capture_output=True,
        text=True,
        cwd=project,
        preexec_fn=bounded,
        timeout=600,
    )
    assert done.stdout == f"{[1] * len(paths)}\n", done.stderr
    for kind in ("device", "named pipe"):
        assert done.stderr.count(f"leads to a {kind}") == len(INPUTS)


@pytest.mark.parametrize("extra", [0, 1])
def test_the_limit_is_exact(tmp_path: Path, extra: int) -> None:
    """The limit in the message is the actual one."""
    path = tmp_path / "tools.txt"
    with path.open("wb") as file:
        file.truncate(files.PAGE.limit + extra)
    diagnostics = Diagnostics()
    content = files.read_bytes(path, files.PAGE, diagnostics)
    assert (content is None) == bool(extra)
    assert [d.message for d in diagnostics] == [
        "The file is larger than 16 MiB, the limit for a page of tools"
    ][:extra]

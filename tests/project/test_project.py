"""The checkout itself: commands, layers, and what must not be in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
import warnings
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import pytest


@cache
def own_files(project: Path) -> tuple[Path, ...]:
    """What a commit could hold: all files but those that .gitignore names, with or without git."""
    text = (project / ".gitignore").read_text(encoding="utf-8")
    ignored = [".git", *(line.strip("/") for line in text.split())]
    found = []
    for folder, names, files in os.walk(project):
        names[:] = [name for name in names if not _matches(name, ignored)]
        found += [Path(folder, name) for name in files if not _matches(name, ignored)]
    return tuple(sorted(found))


def _matches(name: str, patterns: list[str]) -> bool:
    return any(fnmatch(name, pattern) for pattern in patterns)


def makefile_targets(project: Path) -> set[str]:
    text = (project / "Makefile").read_text(encoding="utf-8")
    [phony] = re.findall(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    return set(phony.split())


def test_make_help_lists_every_command(project: Path) -> None:
    """`make` alone is where a newcomer starts."""
    if not shutil.which("make"):
        pytest.skip("needs make")
    shown = subprocess.run(
        ["make", "--no-print-directory"],
        cwd=project,
        capture_output=True,
        text=True,
        check=True,
    )
    listed = set(re.findall(r"^  ([a-z-]+) +\S", shown.stdout, re.MULTILINE))
    assert listed == makefile_targets(project)
    assert listed >= {
        "help",
        "setup",
        "generate",
        "check",
        "test",
        "lint",
        "bench",
        "clean",
    }


def test_the_generator_knows_no_service(project: Path) -> None:
    """A second service would find the habits of the first one in its package."""
    for path in own_files(project):
        inside = path.relative_to(project)
        if inside.parts[0] in ("generator", "templates"):
            for name in ("klaviyo", "twilio", "google_calendar", "googlecalendar"):
                assert name not in inside.as_posix().lower()
                assert name.encode() not in path.read_bytes().lower(), path


def test_imports_keep_to_the_layers(project: Path) -> None:
    """A stage that reaches back cannot be understood, tested or replaced alone."""
    pytest.importorskip("importlinter")
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
        ],
        cwd=project,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout
    contracts = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    contracts = contracts["tool"]["importlinter"]["contracts"]
    assert f"{len(contracts)} kept, 0 broken" in result.stdout


def test_no_file_names_a_machine(project: Path) -> None:
    """A path of the author's machine breaks everybody else's."""
    pattern = (
        rb"(?<![\w./-])/(?:home|Users|root|work|tmp|opt|private|mnt)/[A-Za-z0-9_.]+"
    )
    for path in own_files(project):
        if path == Path(__file__):
            continue
        assert not re.search(pattern, path.read_bytes()), path


def test_the_lock_names_no_registry(project: Path) -> None:
    """Mirrors of one company are out of reach for all others."""
    lock = (project / "requirements.lock").read_text("utf-8")
    assert not re.search(
        r"https?://|file:|--index|--extra-index|--find-links|--trusted", lock
    )


def test_the_lock_has_what_the_project_asks_for(project: Path) -> None:
    """A dependency that is missing there is missing on every newcomer's machine."""
    lock = (project / "requirements.lock").read_text("utf-8")
    data = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))
    asked = [*data["project"]["dependencies"], *data["build-system"]["requires"]]
    for group in data["dependency-groups"].values():
        asked += [entry for entry in group if isinstance(entry, str)]
    locked = set(re.findall(r"^([a-z0-9.-]+)==", lock, re.MULTILINE))
    names = {re.split(r"[<>=~!\[ ;]", entry)[0].lower() for entry in asked}
    assert names <= locked
    for entry in data["project"]["dependencies"]:
        if "==" in entry:
            assert f"\n{entry.lower()} " in lock or lock.startswith(entry.lower())
    assert lock.count("\n    --hash=sha256:") >= len(locked)


def test_emitted_python_is_plain(project: Path) -> None:
    """Code that warns when it is compiled, or hides characters, is not what a reviewer saw."""
    modules = [path for path in own_files(project) if path.suffix == ".py"]
    emitted = [path for path in modules if (project / "generated") in path.parents]
    assert emitted, "generated/ is part of the repository"
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for path in emitted:
            content = path.read_bytes()
            assert content.isascii(), path
            assert b"\r" not in content and b"\t" not in content, path
            compile(content, path.as_posix(), "exec", dont_inherit=True)


def test_the_top_level_holds_what_it_should(project: Path) -> None:
    """A stray file in the root is what everybody sees first."""
    top = {path.relative_to(project).parts[0] for path in own_files(project)}
    assert {name for name in top if name[0] != "."} <= {
        *("pyproject.toml", "README.md", "Makefile", "LICENSE", "requirements.lock"),
        "CHANGELOG.md",
        *("specs", "generator", "templates", "generated", "tests"),
    }

"""mypy as users of emitted packages run it, with what it knows of libraries kept for a session.

Most of its time goes into httpx, pydantic and the standard library; the processes of a session
share what was found out about them.
"""

from __future__ import annotations

import fcntl
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

OLDEST = "3.10"
"""The oldest Python of emitted packages; with one version for all tests they share a cache."""


@dataclass(frozen=True, slots=True)
class Mypy:
    """Runs `mypy --strict`."""

    cache: Path

    def __call__(
        self,
        *files: Path,
        path: Path | None = None,
        cwd: Path,
    ) -> subprocess.CompletedProcess[str]:
        """Check files against packages in `path`."""
        self.cache.mkdir(exist_ok=True)
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
        command += ["--config-file", "", "--cache-dir", str(self.cache)]
        command += ["--python-version", OLDEST, *map(str, files)]
        with (self.cache / "lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            return subprocess.run(
                command,
                capture_output=True,
                text=True,
                check=False,
                cwd=cwd,
                env={"PATH": "", **({"MYPYPATH": str(path)} if path else {})},
            )


def mypy_of(factory: pytest.TempPathFactory) -> Mypy:
    """The session's, whichever of its processes asks."""
    base = factory.getbasetemp()
    return Mypy((base.parent if base.name.startswith("popen-") else base) / "mypy")

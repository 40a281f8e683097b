"""The product as its users have it: the command line, and the package that comes of it."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

from generator.cli import main

INPUTS = ("*.txt", "openapi.*", "*.yaml", "*.json")
SERVICE = "harbour"


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    command: str
    code: int
    output: str
    shown: str
    """On standard error."""

    @property
    def diagnostics(self) -> list[dict[str, Any]]:
        try:
            found: list[dict[str, Any]] = json.loads(self.shown)["diagnostics"]
        except ValueError:
            return []
        return found


class Workspace:
    """A copy of a case's inputs, in which commands run."""

    def __init__(self, case: Path, folder: Path) -> None:
        self.folder = folder
        self.specs = folder / "specs" / SERVICE
        self.package = folder / "generated" / SERVICE
        self.specs.mkdir(parents=True)
        shutil.copy(case.parent / "service.yaml", self.specs)
        for path in case.iterdir():
            if path.name != "case.yaml" and path.is_file():
                shutil.copy(path, self.specs)

    def run(self, *arguments: str) -> Ran:
        """Run one command line of toolpress, without processes of its own."""
        output, shown = io.StringIO(), io.StringIO()
        with (
            contextlib.chdir(self.folder),
            contextlib.redirect_stdout(output),
            contextlib.redirect_stderr(shown),
            mock.patch.object(os, "cpu_count", return_value=1),
        ):
            code = main(["--diagnostics", "json", *arguments])
        return Ran(" ".join(arguments), code, output.getvalue(), shown.getvalue())

    @contextlib.contextmanager
    def imported(self) -> Iterator[ModuleType]:
        """The emitted package, for a while."""
        source = str(self.package / "src")
        [name] = [path.name for path in (self.package / "src").iterdir()]
        sys.path.insert(0, source)
        importlib.invalidate_caches()
        try:
            yield importlib.import_module(name)
        finally:
            sys.path.remove(source)
            for module in [m for m in sys.modules if m.split(".")[0] == name]:
                del sys.modules[module]

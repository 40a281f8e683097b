"""The product as its users have it: commands, and the package that comes of them."""

from __future__ import annotations

import contextlib
import importlib
import io
import json
import os
import shutil
import sys
import traceback
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any
from unittest import mock

from generator import pipeline
from generator.cli import main
from generator.diagnostics import Diagnostics
from generator.diagnostics.render import to_json

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
        self.source = folder / "generated" / SERVICE / "src"
        self.specs.mkdir(parents=True)
        shutil.copy(case.parent / "service.yaml", self.specs)
        for path in case.iterdir():
            if path.name != "case.yaml" and path.is_file():
                shutil.copy(path, self.specs)

    def run(self, *arguments: str) -> Ran:
        """Run one command line of toolpress."""
        output, shown = io.StringIO(), io.StringIO()
        with (
            _in_process(self.folder),
            contextlib.redirect_stdout(output),
            contextlib.redirect_stderr(shown),
        ):
            code = main(["--diagnostics", "json", *arguments])
        return Ran(" ".join(arguments), code, output.getvalue(), shown.getvalue())

    def generate(self) -> Ran:
        """What `toolpress generate` does, but for its cache and its care with existing files."""
        command = f"generate {SERVICE}"
        diagnostics = Diagnostics()
        with _in_process(self.folder):
            try:
                package = pipeline.build(Path("specs", SERVICE), diagnostics)
            except Exception:
                return Ran(command, 70, "", traceback.format_exc())
            if package is not None and not diagnostics.failed:
                _save(package.files, self.source.parent)
        code = int(package is None or diagnostics.failed)
        return Ran(command, code, "", to_json(diagnostics))

    @contextlib.contextmanager
    def imported(self) -> Iterator[ModuleType]:
        """The emitted package, for a while."""
        [name] = [path.name for path in self.source.iterdir()]
        sys.path.insert(0, str(self.source))
        importlib.invalidate_caches()
        try:
            with _compiling_once():
                yield importlib.import_module(name)
        finally:
            sys.path.remove(str(self.source))
            for module in [m for m in sys.modules if m.split(".")[0] == name]:
                del sys.modules[module]


@contextlib.contextmanager
def _in_process(folder: Path) -> Iterator[None]:
    """In a folder, and without workers, which would import everything for each case."""
    with contextlib.chdir(folder), mock.patch.object(os, "cpu_count", return_value=1):
        yield


def _save(files: Mapping[str, bytes], folder: Path) -> None:
    for path, content in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


@contextlib.contextmanager
def _compiling_once() -> Iterator[None]:
    """Modules of the runtime are the same in every package: each is compiled by the first."""

    def compiled(self: object, data: bytes, path: str, **options: Any) -> CodeType:
        return _compiled(bytes(data))

    with (
        mock.patch.object(SourceFileLoader, "source_to_code", compiled),
        mock.patch.object(sys, "dont_write_bytecode", True),
    ):
        yield


@cache
def _compiled(source: bytes) -> CodeType:
    return compile(source, "<emitted>", "exec", dont_inherit=True)

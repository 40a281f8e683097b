"""Measures `toolpress generate` as a user meets it: a process, up to a written package."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.process import Measure, measure
from tests.bench.report import Row, progress_of, row

COMPARE = """\
To compare, the same with a generator that starts from the vendor's document:
  python3 -m venv .cache/compare
  .cache/compare/bin/pip install openapi-python-client
  time .cache/compare/bin/openapi-python-client generate --overwrite \\
    --path {document} --output-path .cache/compare/out"""


def rows(runs: int) -> Iterator[Row]:
    """Wall time and peak memory of a cold run (no output, no memory of earlier runs), of the same
    run again with nothing changed, and of `--check`."""
    cases: dict[str, list[Measure]] = {"cold": [], "nothing changed": [], "--check": []}
    generate = [sys.executable, "-m", "generator", "generate"]
    progress = progress_of("toolpress generate")
    for count in range(runs):
        progress(f"run {count + 1} of {runs}")
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "XDG_CACHE_HOME": str(Path(folder, "cache"))}
            command = [*generate, "--out", str(Path(folder, "out"))]
            cases["cold"].append(measure(command, environment))
            cases["nothing changed"].append(measure(command, environment))
            cases["--check"].append(measure([*command, "--check"], environment))
    seconds = {"cold": 3.0, "nothing changed": 0.5}
    for name, some in cases.items():
        wall = [one.seconds for one in some]
        yield row("toolpress generate: wall", name, wall, "s", budget=seconds.get(name))
    for name, some in cases.items():
        peak = [one.mebibytes for one in some]
        budget = 300e6 / 2**20 if name == "cold" else None
        yield row("toolpress generate: peak memory", name, peak, "MiB", budget=budget)

"""Measures `toolpress generate` as a user meets it: a process, from nothing to a written package.

    python tests/bench/generate.py [--runs 5] [--openapi DOCUMENT]

Prints medians of wall time and peak memory for a cold run (no output, no memory of earlier runs),
for the same run again with nothing changed, and for `--check`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Measure:
    seconds: float
    mebibytes: float


def measure(arguments: list[str], environment: dict[str, str]) -> Measure:
    """Runs a command in a process of its own; the peak is that of its largest process."""
    begin = time.perf_counter()
    child = subprocess.Popen(
        arguments,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert child.stderr is not None
    told = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    child.stderr.close()
    if child.returncode:
        sys.stderr.buffer.write(told)
        sys.exit(f"{' '.join(arguments)} ended with {child.returncode}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return Measure(seconds, usage.ru_maxrss / unit)


def main() -> None:
    parser = argparse.ArgumentParser(description="Measure `toolpress generate`.")
    parser.add_argument("--runs", type=int, default=5, help="default: %(default)s")
    parser.add_argument(
        "--openapi", metavar="DOCUMENT", help="show how to compare on a document"
    )
    parser.add_argument("services", nargs="*", metavar="SERVICE")
    options = parser.parse_args()

    cases: dict[str, list[Measure]] = {"cold": [], "nothing changed": [], "--check": []}
    generate = [sys.executable, "-m", "generator", "generate", *options.services]
    for _ in range(options.runs):
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "XDG_CACHE_HOME": str(Path(folder, "cache"))}
            command = [*generate, "--out", str(Path(folder, "out"))]
            cases["cold"].append(measure(command, environment))
            cases["nothing changed"].append(measure(command, environment))
            cases["--check"].append(measure([*command, "--check"], environment))

    print(
        f"toolpress generate, medians of {options.runs} runs on {os.cpu_count()} cores"
    )
    for name, measures in cases.items():
        seconds = statistics.median(m.seconds for m in measures)
        memory = statistics.median(m.mebibytes for m in measures)
        print(f"  {name:16} {seconds:6.2f} s  {memory:5.0f} MiB")
    document = options.openapi or "OPENAPI.json"
    print(
        "To compare, the same with a generator that starts from the vendor's document:\n"
        "  python3 -m venv .cache/compare\n"
        "  .cache/compare/bin/pip install openapi-python-client\n"
        "  time .cache/compare/bin/openapi-python-client generate --overwrite \\\n"
        f"    --path {document} --output-path .cache/compare/out"
    )


if __name__ == "__main__":
    main()

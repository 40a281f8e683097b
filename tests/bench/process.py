"""Whole processes, measured from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Measure:
    seconds: float
    mebibytes: float
    cpu: float = 0.0
    """Seconds of all its processes, in user code and in the kernel."""


def measure(arguments: list[str], environment: Mapping[str, str]) -> Measure:
    """Runs a command in a process of its own; the peak is that of its largest process."""
    begin = time.perf_counter()
    child = subprocess.Popen(
        arguments,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert child.stderr is not None
    errors = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    seconds = time.perf_counter() - begin
    child.returncode = os.waitstatus_to_exitcode(status)
    child.stderr.close()
    if child.returncode:
        sys.stderr.buffer.write(errors)
        sys.exit(f"{' '.join(arguments)} ended with {child.returncode}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    cpu = usage.ru_utime + usage.ru_stime
    return Measure(seconds, usage.ru_maxrss / unit, cpu)

"""Worker processes end with the process that started them, however that ends."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from threading import get_ident

import pytest

from generator.targets.python.workers import workers

PROGRAM = """
import os, signal, sys, time
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # whatever started the tests may ignore it
os.cpu_count = lambda: 2
from generator.targets.python.workers import workers

with workers() as pool:
    print(pool.model(os.getpid).result(), pool.format(os.getpid).result(), flush=True)
    if sys.argv[1] == "busy":
        pool.model(time.sleep, 3600)
        pool.format(time.sleep, 3600)
    print("ready", flush=True)
    time.sleep(3600)
"""
_A_HANG = 120
"""Seconds after which a worker counts as left behind; without a fault nothing waits for it."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs signals")
@pytest.mark.parametrize("state", ["idle", "busy"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP", "SIGKILL"])
def test_no_worker_outlives_the_run(project: Path, name: str, state: str) -> None:
    """CI runners kill jobs; each would leave two processes of 60 MB behind."""
    # All processes of the run hold the pipe's other end: it ends when the last of them is gone.
    held, end = os.pipe()
    run = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, state],
        stdout=subprocess.PIPE,
        text=True,
        cwd=project,
        pass_fds=[end],
    )
    os.close(end)
    assert run.stdout is not None
    try:
        found = [int(word) for word in run.stdout.readline().split()]
        assert len({*found, run.pid}) == 3
        assert run.stdout.readline() == "ready\n"
        run.send_signal(getattr(signal, name))
        assert run.wait() == -getattr(signal, name)
        ended, _, _ = select.select([held], [], [], _A_HANG)
        assert ended, "a worker is still there"
        assert os.read(held, 1) == b""
    finally:
        os.close(held)
        run.stdout.close()
        run.kill()


def test_on_one_core_a_single_thread_does_the_work(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Two that import black at the same time fail on machines with one core, now and then."""
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    with workers() as pool:
        assert pool.model(get_ident).result() == pool.format(get_ident).result()

"""What a test must leave as it found it: threads, sockets and files."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

from tests.faults.server import eventually

_DESCRIPTORS = Path("/proc/self/fd")


def held() -> frozenset[str]:
    """What the process holds, each by a name of its own; no files where they cannot be told."""
    threads = {f"{thread.name} {thread.ident}" for thread in threading.enumerate()}
    return frozenset(threads) | _descriptors("socket:", "/")


def open_files() -> frozenset[str]:
    """The files alone: what a client has open besides its connections."""
    return _descriptors("/")


def _descriptors(*kinds: str) -> frozenset[str]:
    found = set()
    if _DESCRIPTORS.is_dir():
        for link in _DESCRIPTORS.iterdir():
            with contextlib.suppress(OSError):
                target = str(link.readlink())
                if target.startswith(kinds):
                    found.add(f"{link.name} {target}")
    return frozenset(found)


def assert_nothing_leaks(before: frozenset[str]) -> None:
    """Whether all of it is given back. (What others had left may go meanwhile.)"""
    eventually(lambda: held() <= before)
    assert held() - before == frozenset()

"""What a test must leave as it found it: threads and sockets."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path
from typing import NamedTuple

from tests.weather.server import soon

_DESCRIPTORS = Path("/proc/self/fd")


class Held(NamedTuple):
    """What the process holds."""

    threads: int
    sockets: int
    """0 where that cannot be told."""
    files: int


def held() -> Held:
    threads = threading.active_count()
    sockets = files = 0
    if _DESCRIPTORS.is_dir():
        for link in _DESCRIPTORS.iterdir():
            with contextlib.suppress(OSError):
                target = str(link.readlink())
                sockets += target.startswith("socket:")
                files += target.startswith("/")
    return Held(threads, sockets, files)


def assert_nothing_leaks(before: Held) -> None:
    """Whether all of it is given back soon."""
    soon(lambda: held() == before, 1.0)
    assert held() == before, [thread.name for thread in threading.enumerate()]

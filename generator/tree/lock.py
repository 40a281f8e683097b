"""One writer at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Makes `folder` where it is not there, and waits until no other run writes below it.

    The lock sits on the folder itself and leaves nothing behind. Where a system knows no such
    locks, there is none.
    """
    try:
        import fcntl
    except ImportError:
        yield
        return
    while True:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            # There is a file there or above: nothing can be written anyway.
            yield
            return
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # Some network file systems lock no folders.
                fcntl.flock(descriptor, fcntl.LOCK_EX)
            # The former holder may have moved the folder away: then another one counts.
            if _is_open_as(folder, descriptor):
                yield
                return
        finally:
            os.close(descriptor)


def _is_open_as(folder: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(folder.stat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False

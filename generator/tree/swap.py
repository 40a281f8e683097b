"""Replaces a folder by a finished one, and cleans up after a run that was killed.

Linux and macOS can exchange two folders in one step. Elsewhere there are two steps, and
for a folder that cannot be moved (a lower layer of a container image) it is removed first: then
the new folder is called `ready` before the old one goes, and `recover` ends what was begun.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from generator.tree.filelist import FILE_LIST

_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EPERM, errno.EXDEV}


def sibling(root: Path, role: str) -> Path:
    """The folder beside `root` for a role: `new` (being made), `ready` (whole) or `old`."""
    return root.with_name(f".{root.name}.toolpress-{role}")


def swap_in(new: Path, root: Path) -> Callable[[], None]:
    """Puts `new` at `root`; what was there then lies beside it. Returns how to take that back."""
    if not os.path.lexists(root):
        new.rename(root)
        _sync_parent(root)

        def move_back() -> None:
            root.rename(new)

        return move_back
    if _exchange(new, root):
        _sync_parent(root)
        return lambda: _take_back(new, root)
    return _move_in_steps(new, root)


def leftovers(root: Path) -> bool:
    """True while something beside `root` is under way, or was when a run was killed."""
    if root.is_symlink():
        root = root.resolve()
    return any(map(os.path.lexists, _siblings(root)))


def recover(root: Path) -> None:
    """Ends or forgets what a killed run began; leftovers beside `root` are gone afterwards."""
    if root.is_symlink():
        root = root.resolve()
    new, ready, old = _siblings(root)
    remove(new)
    if ready.is_dir():
        if (root / FILE_LIST).exists():
            remove(ready)
        else:
            remove(root)
            ready.rename(root)
    if old.is_dir():
        if os.path.lexists(root):
            remove(old)
        else:
            old.rename(root)


def _siblings(root: Path) -> tuple[Path, Path, Path]:
    return sibling(root, "new"), sibling(root, "ready"), sibling(root, "old")


def remove(folder: Path) -> None:
    """Removes a folder as far as possible; none is fine."""
    if not folder.is_symlink() and folder.is_dir():
        # Some disks take milliseconds for each file that was synchronized, but do many at once.
        files = [
            Path(base) / name for base, _, names in os.walk(folder) for name in names
        ]
        with ThreadPoolExecutor(8) as pool:
            list(pool.map(_unlink, files))
        if sys.version_info >= (3, 12):
            shutil.rmtree(folder, onexc=_unlock_and_retry)
        else:
            shutil.rmtree(folder, onerror=_unlock_and_retry)


def _unlink(path: Path) -> None:
    with suppress(OSError):  # What stays is left to `rmtree`.
        path.unlink()


def _unlock_and_retry(
    function: Callable[..., Any],
    path: str,
    error: BaseException | tuple[type[BaseException], BaseException, TracebackType],
) -> None:
    """A folder without write permission keeps its content: grant it, and try once more."""
    del error
    target = Path(path)
    with suppress(OSError):  # Then it stays; the next run tries again.
        target.parent.chmod(stat.S_IMODE(target.parent.stat().st_mode) | stat.S_IRWXU)
        if function in (os.unlink, os.remove):
            target.unlink()
        elif target.is_dir() and not target.is_symlink():
            target.chmod(stat.S_IMODE(target.stat().st_mode) | stat.S_IRWXU)
            shutil.rmtree(target, ignore_errors=True)


def _take_back(new: Path, root: Path) -> None:
    _exchange(new, root)


def _move_in_steps(new: Path, root: Path) -> Callable[[], None]:
    ready, old = sibling(root, "ready"), sibling(root, "old")
    new.rename(ready)
    try:
        root.rename(old)
    except OSError as error:
        if error.errno != errno.EXDEV:
            ready.rename(new)
            raise
        # From here on the new folder is the whole one; `recover` sees that by its file list.
        (root / FILE_LIST).unlink(missing_ok=True)
        shutil.rmtree(root)
        ready.rename(root)
        _sync_parent(root)
        return lambda: None

    def take_back() -> None:
        if os.path.lexists(root):
            root.rename(new)
        old.rename(root)

    try:
        ready.rename(root)
    except BaseException:
        take_back()
        raise
    _sync_parent(root)
    return take_back


def _exchange(one: Path, other: Path) -> bool:
    """Exchanges two folders in one step; False where the system cannot."""
    import ctypes

    try:
        library = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            result = library.renamex_np(
                os.fsencode(one), os.fsencode(other), ctypes.c_uint(2)
            )
        else:
            here = ctypes.c_int(
                -100
            )  # AT_FDCWD: relative paths start at the working folder
            result = library.renameat2(
                here, os.fsencode(one), here, os.fsencode(other), ctypes.c_uint(2)
            )
    except (AttributeError, OSError, TypeError):
        return False
    if result == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNSUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _sync_parent(root: Path) -> None:
    """Makes the change of names last through a power cut; it is done, so failing is no fault."""
    if hasattr(os, "O_DIRECTORY"):
        with suppress(OSError):
            descriptor = os.open(root.parent, os.O_RDONLY | os.O_DIRECTORY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)

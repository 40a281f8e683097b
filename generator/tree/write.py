"""Replaces output folders, all of them or none.

Each new folder is first made whole beside the one that it replaces: new files are written, files
that did not change and files that are not ours are linked into it. Then the two folders change
places, where the system can do that in one step. Nothing in the old folder is touched before.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.source import Location
from generator.tree.changes import Changes, OutputFolder, RefusalError, examine
from generator.tree.lock import locked
from generator.tree.swap import recover, remove, sibling, swap_in

_MODE = 0o644
_SYNCS = 8


def write(root: Path, files: Mapping[str, bytes], diagnostics: Diagnostics) -> bool:
    """Makes `root` hold these files, by relative path. False after an error: nothing changed.

    Reports E-OUTDIR when the folder may not or cannot be written, and W-EDITED for each file that
    was edited by hand since the last time and is now replaced or removed.
    """
    return write_all({root: files}, diagnostics) is not None


def write_all(
    trees: Mapping[Path, Mapping[str, bytes]], diagnostics: Diagnostics
) -> dict[Path, Changes] | None:
    """Like `write` for several folders: all are written, or after an error none."""
    with ExitStack() as stack:
        try:
            for parent in sorted({root.parent.resolve() for root in trees}):
                with _naming(parent.as_posix()):
                    stack.enter_context(locked(parent))
            for root in trees:
                with _naming(root.as_posix()):
                    recover(root)
            found = {
                root: examine(root, files, diagnostics) for root, files in trees.items()
            }
            folders = {root: one for root, one in found.items() if one}
            if len(folders) != len(trees):
                return None
            _replace([one for one in folders.values() if one.changes])
        except _FailureError as failure:
            failure.refusal.report(failure.shown, diagnostics)
            return None
    for one in folders.values():
        _report_edited(one, diagnostics)
    return {root: one.changes for root, one in folders.items()}


class _FailureError(Exception):
    """A refusal that came up while writing, with the folder it is about."""

    def __init__(self, shown: str, refusal: RefusalError) -> None:
        super().__init__(shown)
        self.shown = shown
        self.refusal = refusal


@contextmanager
def _naming(shown: str) -> Iterator[None]:
    """Adds to an error which folder it is about."""
    try:
        yield
    except RefusalError as refusal:
        raise _FailureError(shown, refusal) from refusal
    except OSError as error:
        why = RefusalError(
            f"it cannot be written: {error.strerror or error}",
            "The previous files are whole. Free some space or grant permission, then run it again.",
        )
        raise _FailureError(shown, why) from error


def _replace(folders: list[OutputFolder]) -> None:
    """Stages all files, then moves all; undoes the moves on any failure."""
    undo: list[Callable[[], None]] = []
    try:
        for one in folders:
            with _naming(one.shown):
                one.root.parent.mkdir(parents=True, exist_ok=True)
                _stage(one, sibling(one.root, "new"))
        for one in folders:
            with _naming(one.shown):
                undo.append(swap_in(sibling(one.root, "new"), one.root))
    except BaseException:
        for take_back in reversed(undo):
            take_back()
        raise
    finally:
        # Also what was replaced: it lies under one of these names by now.
        for one in folders:
            for role in ("new", "old"):
                remove(sibling(one.root, role))


def _stage(found: OutputFolder, new: Path) -> None:
    """Makes the folder `new` as `found.root` shall be, safely on disk."""
    new.mkdir()
    folders = [new]
    written: list[Path] = []
    unchanged = {*found.changes.unchanged}
    for path, content in sorted(found.files.items()):
        target = new / path
        _make_folders(new, target.parent, folders)
        if not (path in unchanged and _link_plain(found.root / path, target)):
            _write_file(target, content)
            written.append(target)
    if found.root.is_dir():
        _keep_foreign(found, found.root, new)
        shutil.copymode(found.root, new)
    # Side by side, since a disk then does many in one go: twenty times faster than one by one.
    with ThreadPoolExecutor(_SYNCS) as pool:
        list(pool.map(_sync_file, written))
    if hasattr(os, "O_DIRECTORY"):
        for folder in reversed(folders):
            _sync(folder, os.O_RDONLY | os.O_DIRECTORY)


def _make_folders(new: Path, folder: Path, made: list[Path]) -> None:
    if folder not in made:
        _make_folders(new, folder.parent, made)
        folder.mkdir()
        made.append(folder)


def _write_file(target: Path, content: bytes) -> None:
    descriptor = os.open(
        target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    )
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(descriptor, rest) :]
    finally:
        os.close(descriptor)
    target.chmod(_MODE)


def _link_plain(source: Path, target: Path) -> bool:
    """Takes a file over as it is, with its time; False when it has another mode or cannot be."""
    if source.stat().st_mode & 0o777 != _MODE:
        return False
    try:
        os.link(source, target)
    except OSError:
        return False
    return True


def _keep_foreign(found: OutputFolder, old: Path, new: Path) -> None:
    """Brings along what lies in `old` and is not ours."""
    wanted = {path.casefold() for path in found.files}
    for entry in sorted(os.scandir(old), key=lambda entry: entry.name):
        source, target = old / entry.name, new / entry.name
        path = source.relative_to(found.root).as_posix()
        if path in found.owned or path in found.files:
            continue
        if path.casefold() in wanted:
            raise RefusalError(
                f"{path} in it differs only in case from a file to be written",
                "Move that file away, or pass another --out.",
            )
        if not entry.is_dir(follow_symlinks=False):
            _keep_file(entry, source, target)
        elif target.is_dir() or not _empties(found, source):
            if not target.is_dir():
                target.mkdir()
            _keep_foreign(found, source, target)
            shutil.copystat(source, target)


def _keep_file(entry: os.DirEntry[str], source: Path, target: Path) -> None:
    if entry.is_symlink():
        target.symlink_to(source.readlink())
        return
    try:
        os.link(source, target)
    except OSError:
        # No second link on this file system, or not to this file.
        shutil.copy2(source, target)


def _empties(found: OutputFolder, folder: Path) -> bool:
    """True for a folder that held files of ours and now nothing but the bytecode of them."""
    prefix = folder.relative_to(found.root).as_posix() + "/"
    if not any(path.startswith(prefix) for path in found.owned):
        return False
    for base, folders, names in os.walk(folder):
        if "__pycache__" in folders:
            folders.remove("__pycache__")
        inside = Path(base).relative_to(found.root)
        if any((inside / name).as_posix() not in found.owned for name in names):
            return False
    return True


def _sync_file(path: Path) -> None:
    _sync(path, os.O_RDWR)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _report_edited(found: OutputFolder, diagnostics: Diagnostics) -> None:
    for path in found.changes.edited:
        done = "removed" if path in found.changes.removed else "replaced"
        diagnostics.warn(
            "W-EDITED",
            f"{path} was edited by hand since it was generated, and is {done}",
            Location(f"{found.shown}/{path}"),
            help="Change the specs or the templates instead; generated files are written anew.",
        )

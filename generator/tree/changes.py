"""What writing files into an output folder would change, and whether it may be done at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostics
from generator.files import load, sha256
from generator.source import Location
from generator.tree.filelist import (
    FILE_LIST,
    BrokenFileListError,
    digest,
    parse,
    render,
)
from generator.tree.names import collision, fault
from generator.tree.swap import leftovers

_LIST_LIMIT = 64 << 20
_ELSEWHERE = "Pass another --out, or remove the folder if nothing in it is needed."


@dataclass(frozen=True, slots=True)
class Changes:
    """Relative paths, sorted. An empty value is false: the folder is up to date."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    """Those among changed and removed that were edited by hand since they were written."""
    unchanged: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


@dataclass(frozen=True, slots=True)
class OutputFolder:
    """An output folder that may be written."""

    root: Path
    """Where the folder really lies; `shown` is how the caller calls it."""
    shown: str
    files: Mapping[str, bytes]
    """With the file list."""
    owned: frozenset[str]
    """What was written before and still lies there, with the file list."""
    changes: Changes


class RefusalError(Exception):
    """Why an output folder may not or cannot be written."""

    def __init__(self, why: str, help: str = _ELSEWHERE) -> None:
        super().__init__(why)
        self.why = why
        self.help = help

    def report(self, shown: str, diagnostics: Diagnostics) -> None:
        diagnostics.error(
            "E-OUTDIR", f"{shown}: {self.why}", Location(shown), help=self.help
        )


def compare(
    root: Path, files: Mapping[str, bytes], diagnostics: Diagnostics
) -> Changes | None:
    """What `write` would change in `root`; None after an E-OUTDIR, when it would refuse."""
    found = examine(root, files, diagnostics)
    return found.changes if found else None


def matches(root: Path, digests: Mapping[str, str]) -> bool:
    """True when `root` is as `write` would leave it with these files (SHA-256 by path)."""
    try:
        if leftovers(root) or _list_bytes(root) != render(digests):
            return False
        return not root.is_symlink() and all(
            _regular(root / path) and sha256(root / path) == wanted
            for path, wanted in digests.items()
        )
    except OSError:
        return False


def examine(
    root: Path, files: Mapping[str, bytes], diagnostics: Diagnostics
) -> OutputFolder | None:
    """Looks at `root` without touching it; None after an E-OUTDIR."""
    shown = root.as_posix()
    try:
        _check_names(files)
        root = _check_root(root)
        known = _owned(root)
        digests = {path: digest(content) for path, content in files.items()}
        _check_paths(root, digests, known)
        changes = _changes(root, digests, known)
    except RefusalError as refusal:
        refusal.report(shown, diagnostics)
        return None
    except OSError as error:
        unreadable = RefusalError(
            f"it cannot be read: {error.strerror or error}",
            "Make it readable, or pass another --out.",
        )
        unreadable.report(
            error.filename if isinstance(error.filename, str) else shown, diagnostics
        )
        return None
    file_list = render(digests)
    owned = {path for path in known if _regular(root / path)}
    if known or _regular(root / FILE_LIST):
        owned.add(FILE_LIST)
    if not changes and _list_bytes(root) != file_list:
        changes = Changes(changed=(FILE_LIST,), unchanged=changes.unchanged)
    return OutputFolder(
        root, shown, {**files, FILE_LIST: file_list}, frozenset(owned), changes
    )


def _check_names(files: Mapping[str, bytes]) -> None:
    names = "Change the name in the specs that this file is named after."
    for path in sorted(files):
        if why := fault(path):
            raise RefusalError(f"the file {path!r} is refused: it {why}", names)
        if path == FILE_LIST:
            raise RefusalError(
                f"the file {path} is refused: toolpress keeps its list there", names
            )
    if pair := collision(files):
        raise RefusalError(
            f"the files {pair[0]!r} and {pair[1]!r} are refused: they collide on file systems "
            "that do not distinguish upper from lower case, or as file and folder",
            names,
        )


def _check_root(root: Path) -> Path:
    """The folder that `root` means."""
    if root.is_symlink():
        target = root.resolve()
        if target.parent != root.parent.resolve():
            raise RefusalError(
                f"the output folder is a symbolic link to {target.as_posix()}, outside its parent",
                "Pass the folder's real path as --out.",
            )
        root = target
    if os.path.lexists(root):
        if not root.is_dir():
            raise RefusalError(
                "the output folder is a file", "Pass another --out, or remove it."
            )
        if os.path.ismount(root):
            raise RefusalError(
                "the output folder is a mount point and cannot be replaced as a whole",
                "Pass a folder below it as --out.",
            )
        return root
    for parent in root.parents:
        if os.path.lexists(parent):
            if not parent.is_dir():
                raise RefusalError(
                    f"{parent.as_posix()} is a file, where the output folder needs a folder",
                    "Pass another --out.",
                )
            break
    return root


def _owned(root: Path) -> dict[str, str]:
    """What the file list names."""
    content = _list_bytes(root)
    if content is not None:
        try:
            return parse(content)
        except BrokenFileListError as error:
            raise RefusalError(
                f"its file list {FILE_LIST} cannot be used: {error}",
                f"Restore {FILE_LIST} (after a merge conflict take either side), or remove the "
                "folder if nothing in it is needed.",
            ) from error
    if os.path.lexists(root) and any(root.iterdir()):
        raise RefusalError(
            f"the output folder is not empty and was not made by toolpress (it has no {FILE_LIST})"
        )
    return {}


def _check_paths(
    root: Path, digests: Mapping[str, str], known: Mapping[str, str]
) -> None:
    """Nothing may be written through a symbolic link, and nothing over what is not ours."""
    for path, wanted in digests.items():
        for part in _parents(path):
            target = root / part
            if target.is_symlink():
                raise RefusalError(
                    f"{part} in it is a symbolic link, where a folder was made"
                )
            ours = part in known and part not in digests
            if os.path.lexists(target) and not target.is_dir() and not ours:
                raise RefusalError(f"{part} in it is a file, where a folder is needed")
        target = root / path
        if target.is_symlink():
            raise RefusalError(
                f"{path} in it is a symbolic link, where a file is needed"
            )
        if target.is_dir() and not _will_vanish(target, path, known):
            raise RefusalError(f"{path} in it is a folder, where a file is needed")
        if path not in known and _regular(target) and sha256(target) != wanted:
            raise RefusalError(
                f"{path} in it would be overwritten, and was not made by toolpress",
                "Move that file away, or choose another --out.",
            )


def _will_vanish(folder: Path, path: str, known: Mapping[str, str]) -> bool:
    """True when all that is below `folder` is ours: the folder goes when that is removed."""
    for base, _, names in os.walk(folder):
        inside = Path(base).relative_to(folder)
        for name in names:
            if (Path(path) / inside / name).as_posix() not in known:
                return False
    return True


def _changes(
    root: Path, digests: Mapping[str, str], known: Mapping[str, str]
) -> Changes:
    added, changed, removed, edited, unchanged = [], [], [], [], []
    for path in sorted({*digests, *known}):
        target = root / path
        found = (
            sha256(target)
            if _regular(target) and not _through_link(root, path)
            else None
        )
        if path not in digests:
            if found is None:
                continue
            removed.append(path)
        elif found is None:
            added.append(path)
            continue
        elif found == digests[path]:
            unchanged.append(path)
            continue
        else:
            changed.append(path)
        if path in known and found != known[path]:
            edited.append(path)
    return Changes(
        tuple(added), tuple(changed), tuple(removed), tuple(edited), tuple(unchanged)
    )


def _list_bytes(root: Path) -> bytes | None:
    file_list = root / FILE_LIST
    return load(file_list, _LIST_LIMIT) if _regular(file_list) else None


def _through_link(root: Path, path: str) -> bool:
    return any((root / part).is_symlink() for part in _parents(path))


def _parents(path: str) -> Iterable[str]:
    """`a/b/c` gives `a` and `a/b`."""
    parts = path.split("/")
    return ("/".join(parts[:depth]) for depth in range(1, len(parts)))


def _regular(target: Path) -> bool:
    try:
        return stat.S_ISREG(target.lstat().st_mode)
    except (FileNotFoundError, NotADirectoryError):
        return False

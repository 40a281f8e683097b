"""The cache of earlier generations, so that one with the same inputs need not be repeated.

Kept outside the project, in the user's cache folder; losing it costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.files import open_regular, sha256
from generator.source import Location

_KEEP = 128
"""Files in the cache: some for each generation."""
_KEEP_BYTES = 512 << 20
_DIGEST = hashlib.sha256().digest_size
_SUFFIXES = {".json", ".pickle"}


@dataclass(frozen=True, slots=True)
class Generation:
    """A generation without faults: its warnings, and its files by path with their SHA-256."""

    tools: int
    files: Mapping[str, str]
    warnings: tuple[Diagnostic, ...] = ()


def key(texts: Iterable[str], folders: Iterable[Path]) -> str:
    """A digest over `texts` and over names and contents of all files in `folders`.

    Bytecode and hidden files do not count. What is no readable file counts as just that: whether
    it matters, the stage that needs it knows.
    """
    total = hashlib.sha256()
    for text in texts:
        total.update(_bytes(f"{text}\0"))
    for folder in folders:
        for base, folders_in, names in os.walk(folder):
            folders_in[:] = sorted(
                n for n in folders_in if n[0] != "." and n != "__pycache__"
            )
            for name in sorted(name for name in names if name[0] != "."):
                path = Path(base) / name
                content = _digest(path)
                total.update(
                    _bytes(f"{path.relative_to(folder).as_posix()}\0{content}\0")
                )
        total.update(b"\0")
    return total.hexdigest()


def _bytes(text: str) -> bytes:
    """Names of files may be no Unicode text."""
    return text.encode("utf-8", "surrogateescape")


def _digest(path: Path) -> str:
    try:
        return sha256(path)
    except OSError as error:
        return f"{type(error).__name__} {error}"


def find(key: str) -> Generation | None:
    """What `keep` put under `key`, if it is still there and whole."""
    try:
        data = json.loads(read(f"{key}.json"))
        return Generation(
            int(data["tools"]),
            {str(path): str(value) for path, value in data["files"].items()},
            tuple(
                Diagnostic(
                    **{
                        **entry,
                        "severity": Severity(entry["severity"]),
                        "location": entry["location"] and Location(**entry["location"]),
                    }
                )
                for entry in data["warnings"]
            ),
        )
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError):
        return None


def keep(key: str, generation: Generation) -> None:
    """Puts a generation into the cache, where that can be written; drops the oldest ones."""
    data = {
        "tools": generation.tools,
        "files": dict(generation.files),
        "warnings": [
            {**asdict(d), "severity": d.severity.value} for d in generation.warnings
        ],
    }
    write(f"{key}.json", json.dumps(data).encode("ascii"))


def read(name: str) -> bytes:
    """A file of the cache, whole.

    Raises OSError, also for one that others could have written; RuntimeError where the user has no
    home.
    """
    path = folder() / name
    _refuse_strangers(path.parent.stat())
    if path.is_symlink():
        raise PermissionError("it leads elsewhere")
    with open_regular(path) as file:
        _refuse_strangers(os.fstat(file.fileno()))
        digest, content = file.read(_DIGEST), file.read()
    if digest != hashlib.sha256(content).digest():
        raise OSError("it is not what was written")
    return content


def _refuse_strangers(file: os.stat_result) -> None:
    if hasattr(os, "geteuid") and (
        file.st_uid != os.geteuid() or file.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    ):
        raise PermissionError("others could have written the file")


def write(name: str, content: bytes) -> None:
    """Puts a file into the cache, where that can be written; the oldest ones go."""
    with suppress(OSError, RuntimeError):
        base = folder()
        base.mkdir(parents=True, exist_ok=True)
        base.chmod(0o700)
        part = base / f"{name}.{os.getpid()}.part"
        # Not what the user's mask lets others do: what is read must be the user's own.
        try:
            part.touch(0o600)
            part.write_bytes(hashlib.sha256(content).digest() + content)
            part.replace(base / name)
        finally:
            part.unlink(missing_ok=True)
        _forget_oldest(base)


def _forget_oldest(base: Path) -> None:
    files = [path for path in base.iterdir() if path.suffix in _SUFFIXES]
    known = sorted(
        ((path.stat(), path) for path in files),
        key=lambda one: one[0].st_mtime,
        reverse=True,
    )
    total = 0
    for count, (status, path) in enumerate(known):
        total += status.st_size
        if count >= _KEEP or total > _KEEP_BYTES:
            path.unlink()


def folder() -> Path:
    """Raises RuntimeError where the user has no home."""
    base = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (base if base.is_absolute() else Path.home() / ".cache") / "toolpress"

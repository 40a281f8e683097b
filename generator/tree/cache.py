"""The cache of earlier generations, so that one with the same inputs need not be repeated.

Kept outside the project, in the user's cache folder; losing it costs time and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, Severity
from generator.files import load, sha256
from generator.source import Location

_KEEP = 128
"""Entries in the cache: two for each generation."""
_LIMIT = 64 << 20


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
        total.update(f"{text}\0".encode())
    for folder in folders:
        for base, folders_in, names in os.walk(folder):
            folders_in[:] = sorted(
                n for n in folders_in if n[0] != "." and n != "__pycache__"
            )
            for name in sorted(name for name in names if name[0] != "."):
                path = Path(base) / name
                content = _digest(path)
                total.update(
                    f"{path.relative_to(folder).as_posix()}\0{content}\0".encode()
                )
        total.update(b"\0")
    return total.hexdigest()


def _digest(path: Path) -> str:
    try:
        return sha256(path)
    except OSError as error:
        return f"{type(error).__name__} {error}"


def find(key: str) -> Generation | None:
    """What `keep` put under `key`, if it is still there and whole."""
    try:
        data = json.loads(load(_folder() / f"{key}.json", _LIMIT))
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
    _put(key, data)


def find_parts(key: str) -> dict[str, dict[str, str]]:
    """What `keep_parts` put under `key`; nothing where that is gone or not whole."""
    try:
        data = json.loads(load(_folder() / f"{key}.json", _LIMIT))
        return {
            str(name): {str(path): str(value) for path, value in files.items()}
            for name, files in data["parts"].items()
        }
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def keep_parts(key: str, parts: Mapping[str, Mapping[str, str]]) -> None:
    """Puts the digests of files into the cache, by a digest of what they were made of."""
    _put(key, {"parts": parts})


def _put(key: str, data: Mapping[str, object]) -> None:
    """Where the cache can be written; the oldest entries go."""
    with suppress(OSError, RuntimeError):
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"{key}.{os.getpid()}.part"
        part.write_text(json.dumps(data), encoding="ascii")
        part.replace(folder / f"{key}.json")
        kept = sorted(
            folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True
        )
        for old in kept[_KEEP:]:
            old.unlink()


def _folder() -> Path:
    """Raises RuntimeError where the user has no home."""
    base = Path(os.environ.get("XDG_CACHE_HOME", ""))
    return (base if base.is_absolute() else Path.home() / ".cache") / "toolpress"

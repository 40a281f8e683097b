"""What earlier generations gave, so that one with the same inputs need not be repeated.

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
from generator.source import Location

_KEEP = 64
"""Generations remembered."""


@dataclass(frozen=True, slots=True)
class Memory:
    """A generation without faults: its warnings, and its files by path with their SHA-256."""

    tools: int
    files: Mapping[str, str]
    warnings: tuple[Diagnostic, ...] = ()


def key(texts: Iterable[str], folders: Iterable[Path]) -> str:
    """A digest over `texts` and over names and contents of all files in `folders`.

    Bytecode and hidden files do not count. Raises OSError where a file cannot be read.
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
                content = hashlib.sha256(path.read_bytes()).hexdigest()
                total.update(
                    f"{path.relative_to(folder).as_posix()}\0{content}\0".encode()
                )
        total.update(b"\0")
    return total.hexdigest()


def recall(key: str) -> Memory | None:
    """What `remember` kept under `key`, if it is still there and whole."""
    try:
        data = json.loads((_folder() / f"{key}.json").read_bytes())
        return Memory(
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


def remember(key: str, memory: Memory) -> None:
    """Keeps `memory`, where the cache folder can be written; forgets what was used longest ago."""
    data = {
        "tools": memory.tools,
        "files": dict(memory.files),
        "warnings": [
            {**asdict(d), "severity": d.severity.value} for d in memory.warnings
        ],
    }
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

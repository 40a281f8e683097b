"""Writes spec files."""

from __future__ import annotations

from pathlib import Path

from generator.cli.console import Console


def write(target: Path, content: bytes, console: Console) -> None:
    """Replace a file, unless its content is the same; return whether it changed."""
    if target.is_file() and target.read_bytes() == content:
        console.result(f"{target.as_posix()}: unchanged")
        return
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(content)
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
    console.result(f"{target.as_posix()}: written")

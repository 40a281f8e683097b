"""The runtime, as it is copied into every package."""

from __future__ import annotations

from generator.locate import PACKAGE


def runtime_files() -> dict[str, bytes]:
    """Its modules byte for byte, by path below the import package."""
    folder = PACKAGE / "runtime"
    return {
        f"runtime/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in sorted(folder.rglob("*.py"))
    }

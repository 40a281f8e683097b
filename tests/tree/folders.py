"""Small helpers for tests about output folders."""

from __future__ import annotations

from pathlib import Path

OLD = {
    "README.md": b"old\n",
    "src/pkg/a.py": b"A = 1\n",
    "src/pkg/gone/b.py": b"B = 1\n",
}
NEW = {
    "README.md": b"new\n",
    "src/pkg/a.py": b"A = 1\n",
    "src/pkg/more/c.py": b"C = 1\n",
}


def contents(root: Path) -> dict[str, bytes]:
    """All files below a folder, without the file list."""
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and path.name != ".toolpress.json"
    }

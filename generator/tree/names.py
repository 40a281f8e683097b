"""Which relative paths an output folder may hold.

The names come from plans, and those from an untrusted page: an allow-list, not a list of dangers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_PART = re.compile(r"[a-z_.][a-z0-9_.-]{0,199}")
_ALSO = frozenset({"CHANGELOG.md", "LICENSE", "README.md", "REFERENCE.md"})


def fault(path: str) -> str:
    """Why `path` is not allowed, as the end of a sentence; empty when it is."""
    for part in path.split("/"):
        if part in _ALSO:
            continue
        if not _PART.fullmatch(part) or not part.strip(".") or part.endswith("."):
            allowed = "a-z, 0-9, '_', '-' and '.' in relative paths"
            return f"has the part {part!r}; allowed are {allowed}"
    return ""


def collision(paths: Iterable[str]) -> tuple[str, str] | None:
    """Two paths that cannot coexist on every file system, if there are any.

    They differ in case only, or one is a file where the other one needs a folder.
    """
    seen: dict[str, tuple[str, bool]] = {}
    for path in sorted(paths):
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            part, is_file = "/".join(parts[:depth]), depth == len(parts)
            known, known_is_file = seen.setdefault(part.casefold(), (part, is_file))
            if known != part or known_is_file != is_file:
                return known, path
    return None

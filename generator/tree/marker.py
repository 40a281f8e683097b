"""The marker in an output folder: which files were made here, and what was in them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from generator.tree.names import fault

MARKER = ".toolpress.json"


class BrokenMarkerError(ValueError):
    """The marker is not what `render` writes; the text says in which way."""


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def render(digests: Mapping[str, str]) -> bytes:
    """The marker's bytes for files by relative path; one line for each, so that merges are easy."""
    text = json.dumps(
        {"files": dict(sorted(digests.items()))}, indent=1, ensure_ascii=True
    )
    return text.encode("ascii") + b"\n"


def parse(content: bytes) -> dict[str, str]:
    """Files by relative path with their digests. Raises `BrokenMarkerError`."""
    try:
        data = json.loads(content)
    except ValueError as error:
        raise BrokenMarkerError("it is not JSON") from error
    files = data.get("files") if isinstance(data, dict) else None
    if not isinstance(files, dict):
        raise BrokenMarkerError('it has no object "files"')
    for path, value in files.items():
        if why := fault(path):
            raise BrokenMarkerError(f"it names {path!r}, which {why}")
        if path == MARKER or not isinstance(value, str):
            raise BrokenMarkerError(
                f"its entry {path!r} is not a file with its SHA-256"
            )
    return files

"""The list in an output folder of the files that were generated, with their digests."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from generator.tree.names import fault

FILE_LIST = ".toolpress.json"


class BrokenFileListError(ValueError):
    """The list is not what `render` writes; the text says in which way."""


def digest(content: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def render(digests: Mapping[str, str]) -> bytes:
    """The list's bytes for files by relative path; a line for each, so that merges are easy."""
    text = json.dumps(
        {"files": dict(sorted(digests.items()))}, indent=1, ensure_ascii=True
    )
    return text.encode("ascii") + b"\n"


def parse(content: bytes) -> dict[str, str]:
    """Files by relative path with their digests. Raises `BrokenFileListError`."""
    try:
        data = json.loads(content)
    except ValueError as error:
        raise BrokenFileListError("it is not JSON") from error
    files = data.get("files") if isinstance(data, dict) else None
    if not isinstance(files, dict):
        raise BrokenFileListError('it has no object "files"')
    for path, value in files.items():
        if why := fault(path):
            raise BrokenFileListError(f"it names {path!r}, which {why}")
        if path == FILE_LIST or not isinstance(value, str):
            raise BrokenFileListError(
                f"its entry {path!r} is not a file with its SHA-256"
            )
    return files

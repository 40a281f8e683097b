"""The sources of a file's bytes: a path, bytes, or an open file.

Calls that share an open file share its position, so seeking and reading happen under a lock.
"""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path
from typing import IO, Any, TypeAlias

from ..schema.kinds import kind_of

Source: TypeAlias = "Path | bytes | IO[bytes]"

_BEGINNING = 16
"""Bytes; enough to identify the content type."""
_MOST_IN_MEMORY = 64 * 1024 * 1024
"""Bytes of a file that cannot be rewound and has no limit in its schema."""

_POSITION = threading.RLock()
"""Held while seeking and reading an open file.

One lock serves all files: it is held for a single chunk, and a lock for each file would have to be
attached to objects of any type.
"""
if hasattr(os, "register_at_fork"):
    # The thread that holds the lock does not exist in the child of a fork.
    os.register_at_fork(
        before=_POSITION.acquire,
        after_in_parent=_POSITION.release,
        after_in_child=_POSITION.release,
    )


def read_source(value: Any, most: int | None) -> tuple[Source, int, bytes]:
    """The source to send, its size in bytes and its first bytes.

    A file that cannot be rewound is read into memory, up to `most` bytes. Raises `ValueError` or
    `OSError` for a file that cannot be sent.
    """
    if isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(value)
        return content, len(content), content[:_BEGINNING]
    if isinstance(value, (str, os.PathLike)):
        path = Path(os.fsdecode(value))
        with open_path(path) as file:
            return path, os.fstat(file.fileno()).st_size, file.read(_BEGINNING)
    if not callable(getattr(value, "read", None)):
        raise ValueError(
            f"must be a path, bytes, a file open for reading or a tuple, not {kind_of(value)}"
        )
    nothing = value.read(0)
    if hasattr(nothing, "__await__"):
        if hasattr(nothing, "close"):
            nothing.close()
        raise ValueError(
            "the file must not be asynchronous: pass the file that it wraps, or its bytes"
        )
    if isinstance(nothing, str):
        raise ValueError(
            "the file must be open for bytes, not for text: open it with 'rb'"
        )
    try:
        size = size_of(value)
    except (OSError, AttributeError):
        content = _read_once(value, _MOST_IN_MEMORY if most is None else most)
        if most is None and len(content) > _MOST_IN_MEMORY:
            raise ValueError(
                f"cannot be rewound and has more than {_MOST_IN_MEMORY} bytes: write it to a file"
            ) from None
        return content, len(content), content[:_BEGINNING]
    start = _start(value)
    if size < len(start):
        raise ValueError("has no known size: read it, and pass bytes")
    return value, size, start


def size_of(file: IO[bytes]) -> int:
    """The size in bytes."""
    with _POSITION:
        file.seek(0, os.SEEK_END)
        return file.tell()


def _start(file: IO[bytes]) -> bytes:
    """The first bytes of a file; rewinds it."""
    with _POSITION:
        file.seek(0)
        start = file.read(_BEGINNING)
        file.seek(0)
        return start


def open_path(path: Path) -> IO[bytes]:
    """Opens the file at a path. Raises `ValueError` unless it is a regular file."""
    if not stat.S_ISREG(path.stat().st_mode):
        # Opening a pipe may block forever, and a device may be endless.
        if path.is_dir():
            raise ValueError("cannot be read: it is a directory")
        raise ValueError("cannot be read: it is not a regular file")
    return path.open("rb")


def _read_once(file: IO[bytes], most: int) -> bytes:
    """The content of a file, up to one byte more than allowed."""
    pieces: list[bytes] = []
    left = most + 1
    while left > 0:
        piece = file.read(left)
        if piece is None:
            raise ValueError("cannot be read: it is non-blocking and has no data yet")
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def read_at(file: IO[bytes], position: int, size: int) -> bytes:
    """Up to `size` bytes from a position."""
    with _POSITION:
        file.seek(position)
        return file.read(size)

"""Bodies with files, in the form that httpx expects.

A path is opened for each attempt and closed after it; an open file is rewound for each attempt and
stays open. Both are streamed, and several calls may send the same open file at once.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import IO, Any

from ..errors import ArgumentError, Fault
from .parts import Part
from .sources import open_path, read_at, size_of
from .uploads import Upload, reason

_CHUNK = 64 * 1024
"""Bytes."""


@contextlib.contextmanager
def opened(
    form: list[Part] | None, upload: Upload | None, asynchronous: bool
) -> Iterator[dict[str, Any]]:
    """The body of a request for httpx: `files` of a form, or `content` for a single file.

    Closes the files that it opens. Raises `ArgumentError` for a file that changed since it was
    checked; reading a file that becomes shorter raises it, too.
    """
    with contextlib.ExitStack() as stack:
        if upload is not None:
            file = _opened("body", upload, stack)
            yield {"content": _AsyncChunks(file) if asynchronous else _Chunks(file)}
            return
        fields: list[tuple[str, Any]] = []
        for name, value, content_type, headers in form or ():
            if isinstance(value, str):
                field: Any = (None, value.encode(), content_type or None, dict(headers))
                fields.append((name, field))
                continue
            source: Any = value.source
            if not isinstance(source, bytes):
                source = _opened(name, value, stack)
            kind = content_type or value.content_type
            fields.append((name, (value.filename, source, kind, dict(headers))))
        yield {"files": fields}


def _opened(name: str, upload: Upload, stack: contextlib.ExitStack) -> _Piecewise:
    source: Any = upload.source
    try:
        if isinstance(source, Path):
            source = stack.enter_context(open_path(source))
        if size_of(source) != upload.size:
            raise ValueError("has changed since it was checked")
    except (ValueError, OSError) as error:
        raise ArgumentError([Fault(name, "", reason(error))]) from None
    return _Piecewise(name, source, upload.size)


class _Piecewise:
    """An open file that httpx reads, up to the announced size.

    It hides the file descriptor, whose size is wrong for files that are decompressed while they are
    read. It has its own position.
    """

    __slots__ = ("_at", "_file", "_name", "_size")

    def __init__(self, name: str, file: IO[bytes], size: int) -> None:
        self._name = name
        self._file = file
        self._size = size
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        left = self._size - self._at
        piece = read_at(self._file, self._at, left if size < 0 else min(size, left))
        self._at += len(piece)
        if left and size and not piece:
            # The server gets less than announced, so it cannot accept this as a complete request.
            message = "became shorter while it was sent: the request was cut off"
            raise ArgumentError([Fault(self._name, "", message)])
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset if whence == os.SEEK_SET else self._size + offset
        return self._at

    def tell(self) -> int:
        return self._at

    def chunks(self) -> Iterator[bytes]:
        """The whole file, from its beginning."""
        self._at = 0
        while piece := self.read(_CHUNK):
            yield piece


class _Chunks:
    """A file as the content of a request, read again for each attempt."""

    __slots__ = ("_file",)

    def __init__(self, file: _Piecewise) -> None:
        self._file = file

    def __iter__(self) -> Iterator[bytes]:
        return self._file.chunks()


class _AsyncChunks:
    """`_FileContent` for asynchronous clients."""

    __slots__ = ("_file",)

    def __init__(self, file: _Piecewise) -> None:
        self._file = file

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._file.chunks():
            yield chunk

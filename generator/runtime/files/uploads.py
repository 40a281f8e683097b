"""Files to upload: what may be given, and what is checked before anything is sent.

A path is opened anew for every sending and closed after it; an open file is rewound for every
sending and stays open. Both are sent piece by piece, and several calls may send one open file at
once. What cannot be rewound, such as a pipe, is read into memory once, up to a limit. So a request
with files may be sent again like any other.
"""

from __future__ import annotations

import contextlib
import os
import stat
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

from ..encoding import control_character
from ..errors import ArgumentError, Fault
from ..schema.kinds import kind_of
from ..schema.problems import Problem

FileContent: TypeAlias = "str | os.PathLike[str] | bytes | IO[bytes]"
"""A path, the bytes themselves, or a file open for reading bytes."""
FileInput: TypeAlias = (
    "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
)
"""A file to upload; a tuple adds the file name to send, and the content type."""

_SIGNATURES = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
)
_PICTURES = {kind for _, kind in _SIGNATURES if kind.startswith("image/")}
"""They begin so without exception; other documents may have something before their beginning."""
_UNKNOWN = "application/octet-stream"
_MOST_IN_MEMORY = 64 * 1024 * 1024
"""Bytes, of what cannot be rewound and has no limit of its own."""

_POSITION = threading.RLock()
"""Held while an open file is moved and read at one place.

An open file has one position, whichever calls share it. One lock does for all files: it is held
for a single piece, and a lock for each would have to be found from files that may be of any kind.
"""
if hasattr(os, "register_at_fork"):
    # The child of a fork has none of the threads that could let go of it.
    os.register_at_fork(
        before=_POSITION.acquire,
        after_in_parent=_POSITION.release,
        after_in_child=_POSITION.release,
    )

TEXT_REFUSED = (
    "must not be a path in a string here, since a model that writes arguments could be led to name "
    "any file of this machine: give a pathlib.Path, bytes or an open file"
)


class Upload(NamedTuple):
    """A file that may be sent."""

    filename: str
    source: Path | bytes | IO[bytes]
    content_type: str
    size: int
    seen: str = ""
    """The content type that its first bytes show; empty where they show none."""

    def __repr__(self) -> str:
        return f"<Upload {self.filename!r} {self.content_type} {self.size} bytes>"


def accept(value: Any, problems: list[Problem], schema: Mapping[str, Any]) -> Any:
    """The `Upload` for a value; `schema` may hold `contentMediaTypes` and `maxBytes`."""
    try:
        upload = _upload(value, schema.get("maxBytes"))
    except (ValueError, OSError) as error:
        problems.append(((), _reason(error)))
        return value
    message = _wrong_type(upload, schema.get("contentMediaTypes"))
    if message:
        problems.append(((), message))
    return upload


def names_a_path(value: Any) -> bool:
    """Whether a file is given by a path that is a string."""
    if isinstance(value, tuple):
        return any(isinstance(one, str) for one in value[1:2])
    return isinstance(value, str)


@contextlib.contextmanager
def opened(form: list[tuple[str, str | Upload]]) -> Iterator[list[tuple[str, Any]]]:
    """The fields of a multipart form as httpx takes them; files opened here are closed.

    Raises `ArgumentError` for a file that can no longer be read as it was when it was checked; so
    does reading one that becomes shorter.
    """
    with contextlib.ExitStack() as stack:
        fields: list[tuple[str, Any]] = []
        for name, value in form:
            if isinstance(value, str):
                fields.append((name, (None, value.encode())))
                continue
            source: Any = value.source
            if not isinstance(source, bytes):
                try:
                    if isinstance(source, Path):
                        source = stack.enter_context(_open(source))
                    if _size(source) != value.size:
                        raise ValueError("has changed since it was checked")
                except (ValueError, OSError) as error:
                    raise ArgumentError([Fault(name, "", _reason(error))]) from None
                source = _Piecewise(name, source, value.size)
            fields.append((name, (value.filename, source, value.content_type)))
        yield fields


class _Piecewise:
    """An open file as httpx reads it: never more than the size that was announced.

    httpx would ask the file descriptor for the size, which is another one where the file is
    unpacked while it is read. The place where it reads is its own, not the file's.
    """

    __slots__ = ("_at", "_file", "_name", "_size")

    def __init__(self, name: str, file: IO[bytes], size: int) -> None:
        self._name = name
        self._file = file
        self._size = size
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        left = self._size - self._at
        with _POSITION:
            self._file.seek(self._at)
            piece = self._file.read(left if size < 0 else min(size, left))
        self._at += len(piece)
        if left and size and not piece:
            # Whoever waits for the rest gets none, and knows that the request is no whole one.
            message = "became shorter while it was sent: the request was broken off"
            raise ArgumentError([Fault(self._name, "", message)])
        return piece

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset if whence == os.SEEK_SET else self._size + offset
        return self._at

    def tell(self) -> int:
        return self._at


def _upload(value: Any, most: int | None) -> Upload:
    filename = content_type = ""
    if isinstance(value, tuple):
        if not 2 <= len(value) <= 3:
            raise ValueError(
                "a tuple must be (file name, content) or (.., .., content type)"
            )
        filename, content_type = value[0], value[2] if len(value) == 3 else ""
        _refuse_unsafe(filename, "file name")
        _refuse_unsafe(content_type, "content type")
        if not filename:
            raise ValueError("the file name must not be empty")
        value = value[1]
    source, size, start = _source(value, most)
    if most is not None and size > most:
        raise ValueError(f"must have at most {most} bytes")
    if not filename:
        filename = _own_name(source)
        _refuse_unsafe(filename, "file name")
    if not content_type:
        content_type = _guess(filename, start)
    return Upload(filename or "file", source, content_type, size, _seen(start))


def _wrong_type(upload: Upload, allowed: Sequence[str] | None) -> str:
    kind = upload.content_type.partition(";")[0].strip().lower()
    if allowed:
        real = upload.seen if upload.seen and kind in allowed else kind
        if real not in allowed:
            return f"must be of type {' or '.join(allowed)}, not {real}"
    if not upload.seen and kind in _PICTURES:
        return f"is not what it is called: {kind} begins otherwise"
    return ""


def _source(
    value: Any, most: int | None
) -> tuple[Path | bytes | IO[bytes], int, bytes]:
    """What to send, its size in bytes and its first bytes."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(value)
        return content, len(content), content[:16]
    if isinstance(value, (str, os.PathLike)):
        path = Path(os.fsdecode(value))
        with _open(path) as file:
            return path, os.fstat(file.fileno()).st_size, file.read(16)
    if not callable(getattr(value, "read", None)):
        raise ValueError(
            f"must be a path, bytes, a file open for reading or a tuple, not {kind_of(value)}"
        )
    nothing = value.read(0)
    if hasattr(nothing, "__await__"):
        if hasattr(nothing, "close"):
            nothing.close()
        raise ValueError(
            "the file must not be an asynchronous one: give what is below it, or its bytes"
        )
    if isinstance(nothing, str):
        raise ValueError(
            "the file must be open for bytes, not for text: open it with 'rb'"
        )
    try:
        size = _size(value)
    except (OSError, AttributeError):
        content = _read_once(value, _MOST_IN_MEMORY if most is None else most)
        if most is None and len(content) > _MOST_IN_MEMORY:
            raise ValueError(
                f"cannot be rewound and has more than {_MOST_IN_MEMORY} bytes: write it to a file"
            ) from None
        return content, len(content), content[:16]
    start = _start(value)
    if size < len(start):
        raise ValueError("has no end that could be told: read it, and give bytes")
    return value, size, start


def _size(file: IO[bytes]) -> int:
    with _POSITION:
        file.seek(0, os.SEEK_END)
        return file.tell()


def _start(file: IO[bytes]) -> bytes:
    """The first bytes of a file, which is then at its beginning."""
    with _POSITION:
        file.seek(0)
        start = file.read(16)
        file.seek(0)
        return start


def _open(path: Path) -> IO[bytes]:
    if not stat.S_ISREG(path.stat().st_mode):
        # To open a pipe may take for ever, and a device may have no end.
        if path.is_dir():
            raise ValueError("cannot be read: it is a directory")
        raise ValueError("cannot be read: it is no ordinary file")
    return path.open("rb")


def _read_once(file: IO[bytes], most: int) -> bytes:
    """All that comes from a file, up to one byte too many."""
    pieces: list[bytes] = []
    left = most + 1
    while left > 0:
        piece = file.read(left)
        if piece is None:
            raise ValueError("cannot be read: it would have to be waited for")
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _own_name(source: Path | bytes | IO[bytes]) -> str:
    name = source.name if isinstance(source, Path) else getattr(source, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def _guess(filename: str, start: bytes) -> str:
    import mimetypes

    named = mimetypes.guess_type(filename)[0] if filename else None
    if named:
        return named
    return _seen(start) or _UNKNOWN


def _seen(start: bytes) -> str:
    return next((kind for mark, kind in _SIGNATURES if start.startswith(mark)), "")


def _refuse_unsafe(text: Any, what: str) -> None:
    if not isinstance(text, str):
        raise ValueError(f"the {what} must be a string, not {kind_of(text)}")
    if control_character(text) or '"' in text or "\\" in text:
        raise ValueError(
            f"the {what} must not hold quotes, backslashes or control characters"
        )
    try:
        text.encode("utf-8" if what == "file name" else "ascii")
    except UnicodeEncodeError:
        raise ValueError(f"the {what} must not hold such characters") from None


def _reason(error: ValueError | OSError) -> str:
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or type(error).__name__}"
    return str(error)

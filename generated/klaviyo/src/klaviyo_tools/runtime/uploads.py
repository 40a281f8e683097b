"""Files to upload: what may be given, and what is checked before anything is sent."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

from .checks import Problem, kind_of
from .text import control_character

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
_UNKNOWN = "application/octet-stream"


class Upload(NamedTuple):
    """A file that may be sent."""

    filename: str
    source: Path | bytes | IO[bytes]
    content_type: str
    size: int

    def __repr__(self) -> str:
        return f"<Upload {self.filename!r} {self.content_type} {self.size} bytes>"


def accept(value: Any, problems: list[Problem], schema: Mapping[str, Any]) -> Any:
    """The `Upload` for a value; `schema` may hold `contentMediaTypes` and `maxBytes`."""
    try:
        upload = _upload(value, schema.get("maxBytes"))
    except (ValueError, OSError) as error:
        problems.append(((), _reason(error)))
        return value
    allowed = schema.get("contentMediaTypes")
    kind = upload.content_type.partition(";")[0].strip().lower()
    if allowed and kind not in allowed:
        problems.append(((), f"must be of type {' or '.join(allowed)}, not {kind}"))
    return upload


@contextlib.contextmanager
def opened(form: list[tuple[str, str | Upload]]) -> Iterator[list[tuple[str, Any]]]:
    """The fields of a multipart form as httpx takes them; files opened here are closed."""
    with contextlib.ExitStack() as stack:
        fields: list[tuple[str, Any]] = []
        for name, value in form:
            if isinstance(value, str):
                fields.append((name, (None, value.encode())))
                continue
            source = value.source
            if isinstance(source, Path):
                source = stack.enter_context(source.open("rb"))
            fields.append((name, (value.filename, source, value.content_type)))
        yield fields


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
    return Upload(filename or "file", source, content_type, size)


def _source(
    value: Any, most: int | None
) -> tuple[Path | bytes | IO[bytes], int, bytes]:
    """What to send, its size in bytes and its first bytes."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        content = bytes(value)
        return content, len(content), content[:16]
    if isinstance(value, (str, os.PathLike)):
        path = Path(value)
        with path.open("rb") as file:
            return path, os.fstat(file.fileno()).st_size, file.read(16)
    if not callable(getattr(value, "read", None)):
        raise ValueError(
            f"must be a path, bytes, a file open for reading or a tuple, not {kind_of(value)}"
        )
    if isinstance(value.read(0), str):
        raise ValueError(
            "the file must be open for bytes, not for text: open it with 'rb'"
        )
    try:
        value.seek(0, os.SEEK_END)
        size = value.tell()
        value.seek(0)
    except (OSError, AttributeError):
        # What cannot be rewound cannot be measured or sent twice, so it is read once, here.
        content = value.read() if most is None else value.read(most + 1)
        return content, len(content), content[:16]
    start = value.read(16)
    value.seek(0)
    return value, size, start


def _own_name(source: Path | bytes | IO[bytes]) -> str:
    name = source.name if isinstance(source, Path) else getattr(source, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def _guess(filename: str, start: bytes) -> str:
    import mimetypes

    named = mimetypes.guess_type(filename)[0] if filename else None
    if named:
        return named
    return next(
        (kind for mark, kind in _SIGNATURES if start.startswith(mark)), _UNKNOWN
    )


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

"""Files to upload: the accepted types, and the checks before anything is sent.

A file that cannot be rewound, such as a pipe, is read into memory once, up to a limit, so a request
with files can be retried like any other.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple, TypeAlias

from ..encoding import control_character
from ..schema.kinds import counted, kind_of
from ..schema.problems import Problem
from .content_types import fault_of, guess, recognised
from .sources import Source, read_source

FileContent: TypeAlias = "str | os.PathLike[str] | bytes | IO[bytes]"
"""A path, the bytes themselves, or a file open for reading bytes."""
FileInput: TypeAlias = (
    "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
)
"""A file to upload; a tuple adds the file name to send, and the content type."""

TEXT_REFUSED = (
    "must not be a path in a string here, since a language model could be tricked into naming "
    "any file of this machine: pass a pathlib.Path, bytes or an open file"
)


class Upload(NamedTuple):
    """A file that has passed its checks."""

    filename: str
    source: Source
    content_type: str
    size: int
    seen: str = ""
    """The content type that its first bytes identify; empty if unknown."""

    def __repr__(self) -> str:
        return f"<Upload {self.filename!r} {self.content_type} {counted(self.size, 'byte')}>"


def accept(value: Any, problems: list[Problem], schema: Mapping[str, Any]) -> Any:
    """The `Upload` for a value; `schema` may have `contentMediaTypes` and `maxBytes`."""
    try:
        upload = _upload(value, schema.get("maxBytes"))
    except (ValueError, OSError) as error:
        problems.append(((), reason(error)))
        return value
    allowed = schema.get("contentMediaTypes")
    message = fault_of(upload.content_type, upload.seen, allowed)
    if message:
        problems.append(((), message))
    return upload


def names_a_path(value: Any) -> bool:
    """Whether a file, or one of several, is given as a path in a string."""
    if isinstance(value, list):
        return any(names_a_path(one) for one in value)
    if isinstance(value, tuple):
        return any(isinstance(one, str) for one in value[1:2])
    return isinstance(value, str)


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
    source, size, start = read_source(value, most)
    if most is not None and size > most:
        raise ValueError(f"must have at most {counted(most, 'byte')}")
    if not filename:
        filename = _own_name(source)
        _refuse_unsafe(filename, "file name")
    if not content_type:
        content_type = guess(filename, start)
    return Upload(filename or "file", source, content_type, size, recognised(start))


def _own_name(source: Source) -> str:
    name = source.name if isinstance(source, Path) else getattr(source, "name", "")
    return Path(name).name if isinstance(name, str) else ""


def _refuse_unsafe(text: Any, what: str) -> None:
    if not isinstance(text, str):
        raise ValueError(f"the {what} must be a string, not {kind_of(text)}")
    if control_character(text) or '"' in text or "\\" in text:
        raise ValueError(
            f"the {what} must not contain quotes, backslashes or control characters"
        )
    try:
        text.encode("utf-8" if what == "file name" else "ascii")
    except UnicodeEncodeError:
        raise ValueError(f"the {what} must not contain such characters") from None


def reason(error: ValueError | OSError) -> str:
    """Why a file cannot be sent."""
    if isinstance(error, OSError):
        return f"cannot be read: {error.strerror or type(error).__name__}"
    return str(error)

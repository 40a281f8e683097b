"""Files that models send: as base64, as a data URI, or as a handle that the host knows."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Callable
from typing import Any, TypeAlias
from urllib.parse import unquote_to_bytes

FileResolver: TypeAlias = Callable[[str], Any]
"""Takes a handle and returns the file (a path, bytes, an open file or a tuple with its name), or
None for a handle that it does not know."""

_DATA_URI = re.compile(r"data:([^,;]*)((?:;[^,;]*)*),(.*)", re.DOTALL | re.IGNORECASE)
_JPEG = "/9j/"
"""How base64 of a JPEG begins: no other common file's begins with a slash."""
_LONGEST_PATH = 1_000
_SPACE = re.compile(r"\s+")


def file_of(value: Any, resolve: FileResolver | None) -> Any:
    """The file that a value stands for. Raises ValueError for text that is none."""
    if isinstance(value, list):
        return [file_of(one, resolve) for one in value]
    if value is None or isinstance(value, (bool, int, float, dict)):
        raise ValueError(_wanted(resolve))
    if not isinstance(value, str):
        return value  # the host's own
    uri = _DATA_URI.fullmatch(value.strip())
    if uri is not None:
        return _of_uri(uri)
    if resolve is not None:
        found = resolve(value)
        if found is not None:
            return found
    content = _decoded(value)
    if content is None:
        raise ValueError(_wanted(resolve))
    return content


def _wanted(resolve: FileResolver | None) -> str:
    known = " or a handle of a file" if resolve is not None else ""
    return (
        f"must be the file itself, as base64 (padded) or as a data: URI{known}; paths and URLs are "
        "not opened"
    )


def _of_uri(uri: re.Match[str]) -> Any:
    media_type, parameters, data = uri.groups()
    names = dict(
        part.partition("=")[::2] for part in parameters.split(";") if "=" in part
    )
    is_base64 = parameters.lower().endswith(";base64")
    content = _decoded(data) if is_base64 else unquote_to_bytes(data)
    if content is None:
        raise ValueError("must be a data: URI whose content is base64")
    name = names.get("name") or f"upload{_extension(media_type)}"
    return (name, content, media_type) if media_type else (name, content)


def _extension(media_type: str) -> str:
    from mimetypes import guess_extension  # slow to load, and rarely needed

    return guess_extension(media_type) or ""


def _decoded(text: str) -> bytes | None:
    """The bytes of base64, with either alphabet; None for what may be something else.

    Many paths are base64 by their letters, and so is a file whose end is missing: padding tells
    them apart. Only long texts of the URL-safe alphabet go without.
    """
    text = _SPACE.sub("", text)
    if text.startswith("/") and not text.startswith(_JPEG):
        return None
    if len(text) > _LONGEST_PATH and ("-" in text or "_" in text):
        text += "=" * (-len(text) % 4)
    text = text.replace("-", "+").replace("_", "/")
    try:
        return b64decode(text, validate=True) or None
    except ValueError:
        return None

"""Reads input files: regular files of bounded size, in UTF-8.

Reading always ends: named pipes and devices are refused without waiting, and no more is read than
the limit for the kind of file.
"""

from __future__ import annotations

import codecs
import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from generator.diagnostics import Diagnostics
from generator.source import Location


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of input file, with its maximum size in bytes."""

    what: str
    limit: int


PAGE = Kind("a page of tools", 16 << 20)
"""Ten thousand tools of common length take 10 MiB."""
SPEC = Kind("a file of specs", 16 << 20)
DOCUMENT = Kind("a vendor's document", 64 << 20)
"""The largest that vendors publish have some 40 MB; memory grows to about thirty times the size."""
FACTS = Kind("a file of wire facts", 64 << 20)
"""Made from documents; facts are shorter than those."""

_BLOCK = 1 << 20
_KINDS_OF_FILE = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a named pipe"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
    (stat.S_ISSOCK, "a socket"),
)
_WIDE = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
_SAVE_AS = "Save it as plain text in UTF-8."
_SAMPLE = 4096


class IrregularFileError(OSError):
    """The path leads to something other than a regular file, which the message names."""


class FileTooLargeError(OSError):
    """The file has more bytes than its kind may have."""


def read_text(path: Path, kind: Kind, diagnostics: Diagnostics) -> str | None:
    """A file's text without its byte order mark; None after E-READ, E-TOO-LARGE or E-ENCODING."""
    data = read_bytes(path, kind, diagnostics)
    return None if data is None else decode(data, path.as_posix(), diagnostics)


def read_bytes(path: Path, kind: Kind, diagnostics: Diagnostics) -> bytes | None:
    """A file's content; None after E-READ or E-TOO-LARGE."""
    location = Location(path.as_posix())
    try:
        return load(path, kind.limit)
    except FileNotFoundError:
        diagnostics.error(
            "E-READ", "The file does not exist", location, help="Check the path."
        )
    except PermissionError:
        diagnostics.error(
            "E-READ",
            "The file may not be read",
            location,
            help="Check its permissions.",
        )
    except IrregularFileError as error:
        diagnostics.error(
            "E-READ",
            f"The path leads to {error}, expected a regular file",
            location,
            help="Put a file there that holds the text itself.",
        )
    except FileTooLargeError:
        diagnostics.error(
            "E-TOO-LARGE",
            f"The file is larger than {kind.limit >> 20} MiB, the limit for {kind.what}",
            location,
            help="Check that it is the right file; see `toolpress explain E-TOO-LARGE`.",
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        diagnostics.error(
            "E-READ",
            f"The file cannot be read: {reason}",
            location,
            help="Check the path.",
        )
    return None


def load(path: Path, limit: int) -> bytes:
    """A regular file's content, of at most `limit` bytes.

    Raises OSError, for other files and larger ones `IrregularFileError` and `FileTooLargeError`.
    """
    with open_regular(path) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise FileTooLargeError(str(path))
    return content


def sha256(path: Path) -> str:
    """The SHA-256 of a regular file of any size, in hexadecimal. Raises OSError."""
    total = hashlib.sha256()
    with open_regular(path) as file:
        while block := file.read(_BLOCK):
            total.update(block)
    return total.hexdigest()


def open_regular(path: Path) -> BinaryIO:
    """Opens a regular file for reading. Raises OSError, without waiting for whatever is there."""
    # Without O_NONBLOCK, opening a named pipe waits for a writer.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(path, flags | getattr(os, "O_NOCTTY", 0))
    except OSError:
        # Sockets cannot be opened, and elsewhere than on Linux folders cannot be either.
        _refuse_irregular(path.stat().st_mode)
        raise
    try:
        _refuse_irregular(os.fstat(descriptor).st_mode)
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def _refuse_irregular(mode: int) -> None:
    if not stat.S_ISREG(mode):
        what = next((what for is_it, what in _KINDS_OF_FILE if is_it(mode)), "no file")
        raise IrregularFileError(what)


def decode(data: bytes, name: str, diagnostics: Diagnostics) -> str | None:
    """The text that the bytes of the file `name` are in UTF-8; None after E-ENCODING."""
    encoding = next((wide for mark, wide in _WIDE if data.startswith(mark)), "")
    sample = data[:_SAMPLE]
    if not encoding and sample.count(0) * 5 > len(sample):
        encoding = "UTF-16 without a byte order mark, or is no text"
    if encoding:
        diagnostics.error(
            "E-ENCODING",
            f"The file is encoded in {encoding}, expected UTF-8",
            Location(name, 1, 1),
            help=_SAVE_AS,
        )
        return None
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        diagnostics.error(
            "E-ENCODING",
            f"The byte 0x{data[error.start]:02x} is not valid UTF-8",
            _position(data, error.start, name),
            help=_SAVE_AS,
        )
        return None


def _position(data: bytes, offset: int, name: str) -> Location:
    """The location of the first byte that is not UTF-8."""
    begin = data.rfind(b"\n", 0, offset) + 1
    end = data.find(b"\n", offset)
    line = data[begin : end if end >= 0 else len(data)]
    before = data[begin:offset].decode("utf-8").removeprefix("\ufeff")
    column = len(before) + 1
    return Location(
        name,
        data.count(b"\n", 0, offset) + 1,
        column,
        column + 1,
        line.decode("utf-8", errors="replace").removeprefix("\ufeff").rstrip("\r"),
    )

"""Content codings: a body is unpacked here, layer by layer, and never into more than is allowed.

HTTP libraries unpack each piece of a body as a whole, and so 258 bytes may become gigabytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from ..failures import DeadlineExceeded, NoResponse

ACCEPTED = ("gzip", "deflate")
"""What is asked for. The libraries for `br` and `zstd` do not all bound what they put out."""
MAX_LAYERS = 2
_PIECE = 64 * 1024


class TooLarge(Exception):
    """The body has more bytes than are allowed, packed or unpacked."""


class UndecodableContent(NoResponse):
    """The body is not in the coding that it is said to be in, or in one that nobody asked for."""


class Body:
    """The pieces of a body, as they come."""

    __slots__ = ("_left", "_most", "_pieces", "_size")

    def __init__(self, most: int, left: Callable[[], float] | None) -> None:
        self._most = most
        self._left = left
        self._size = 0
        self._pieces: list[bytes] = []

    def accept(self, piece: bytes) -> None:
        """Takes a piece. Raises `TooLarge`, or `DeadlineExceeded` when it comes too late."""
        if self._left is not None and self._left() <= 0:
            raise DeadlineExceeded("the response was still coming")
        self._size += len(piece)
        if self._size > self._most:
            raise TooLarge
        self._pieces.append(piece)

    def content(self, coding: str) -> bytes:
        """The whole body, unpacked; `coding` is its `Content-Encoding`."""
        content = b"".join(self._pieces)
        return decoded(content, coding, self._most) if coding else content


def decoded(content: bytes, coding: str, most: int) -> bytes:
    """A body without its content codings.

    Raises `UndecodableContent`, and `TooLarge` as soon as any layer puts out more than `most` bytes.
    """
    layers = [name.strip().lower() for name in coding.split(",")]
    layers = [name for name in layers if name not in ("", "identity")]
    if len(layers) > MAX_LAYERS:
        raise UndecodableContent(f"more than {MAX_LAYERS} content codings")
    for name in reversed(layers):
        decode = _DECODERS.get(name.removeprefix("x-"))
        if decode is None:
            raise UndecodableContent(f"the content coding {name[:40]!a}")
        try:
            content = _collected(decode(content), most)
        except zlib.error as error:
            raise UndecodableContent(f"{name} that is broken: {error}") from None
    return content


def _collected(pieces: Iterator[bytes], most: int) -> bytes:
    size = 0
    collected = []
    for piece in pieces:
        size += len(piece)
        if size > most:
            raise TooLarge
        collected.append(piece)
    return b"".join(collected)


def _inflated(content: bytes, wbits: int) -> Iterator[bytes]:
    unpacker = zlib.decompressobj(wbits)
    while True:
        piece = unpacker.decompress(content, _PIECE)
        yield piece
        content = unpacker.unconsumed_tail
        if unpacker.eof or (not content and len(piece) < _PIECE):
            return


def _gzip(content: bytes) -> Iterator[bytes]:
    return _inflated(content, zlib.MAX_WBITS | 16)


def _deflate(content: bytes) -> Iterator[bytes]:
    """RFC 9110 means the zlib format; some servers send the bare one."""
    try:
        zlib.decompressobj().decompress(content[:2], 1)
    except zlib.error:
        return _inflated(content, -zlib.MAX_WBITS)
    return _inflated(content, zlib.MAX_WBITS)


_DECODERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "deflate": _deflate,
    "gzip": _gzip,
}

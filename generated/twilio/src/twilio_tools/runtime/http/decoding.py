"""Decodes content codings, layer by layer, up to the allowed size.

HTTP libraries decode each chunk of a body as a whole, so 258 bytes may become gigabytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from ..failures import UndecodableContent
from .body import TooLarge

MAX_LAYERS = 2
_PIECE = 64 * 1024


def decoded(content: bytes, coding: str, most: int) -> bytes:
    """A body without its content codings.

    Raises `UndecodableContent`, and `TooLarge` as soon as a layer exceeds `most` bytes.
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
    """RFC 9110 requires the zlib format; some servers send raw deflate."""
    try:
        zlib.decompressobj().decompress(content[:2], 1)
    except zlib.error:
        return _inflated(content, -zlib.MAX_WBITS)
    return _inflated(content, zlib.MAX_WBITS)


_DECODERS: dict[str, Callable[[bytes], Iterator[bytes]]] = {
    "deflate": _deflate,
    "gzip": _gzip,
}

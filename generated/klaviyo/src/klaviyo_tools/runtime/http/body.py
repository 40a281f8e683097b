"""The body of a response, up to the size that is allowed."""

from __future__ import annotations

from collections.abc import Callable

from ..failures import DeadlineExceeded

ACCEPTED = ("gzip", "deflate")
"""The content codings that are asked for. The libraries for `br` and `zstd` do not all bound what
they put out."""


class TooLarge(Exception):
    """The body has more bytes than are allowed, packed or unpacked."""


class Body:
    """The pieces of a body, as they come."""

    __slots__ = ("_left", "_most", "_pieces", "_size")

    def __init__(self, most: int, left: Callable[[], float] | None) -> None:
        """`most` are bytes; `left` gives the seconds until the deadline, where there is one."""
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
        """The whole body, unpacked; `coding` is its `Content-Encoding`.

        Raises `TooLarge` and `UndecodableContent`.
        """
        content = b"".join(self._pieces)
        if not coding:
            return content
        from .decoding import decoded

        return decoded(content, coding, self._most)

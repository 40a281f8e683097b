"""Reads the body of a response, up to the allowed size."""

from __future__ import annotations

from collections.abc import Callable

from ..failures import DeadlineExceeded

ACCEPTED = ("gzip", "deflate")
"""The accepted content codings. Not all libraries for `br` and `zstd` can bound their output."""


class TooLarge(Exception):
    """The body is larger than allowed, encoded or decoded."""


class Body:
    """The chunks of a body, as they arrive."""

    __slots__ = ("_left", "_most", "_pieces", "_size")

    def __init__(self, most: int, left: Callable[[], float] | None) -> None:
        """`most` is in bytes; `left` returns the seconds until the deadline, if there is one."""
        self._most = most
        self._left = left
        self._size = 0
        self._pieces: list[bytes] = []

    def accept(self, piece: bytes) -> None:
        """Adds a chunk. Raises `TooLarge`, or `DeadlineExceeded` if it arrives too late."""
        if self._left is not None and self._left() <= 0:
            raise DeadlineExceeded("the response was still arriving")
        self._size += len(piece)
        if self._size > self._most:
            raise TooLarge
        self._pieces.append(piece)

    def content(self, coding: str) -> bytes:
        """The whole body, decoded; `coding` is its `Content-Encoding`.

        Raises `TooLarge` and `UndecodableContent`.
        """
        content = b"".join(self._pieces)
        if not coding:
            return content
        from .decoding import decoded

        return decoded(content, coding, self._most)

"""Where a response of HTTP/1.1 ends on a connection, so that bytes behind it are noticed.

h11 keeps whatever follows a response for the next one: `start_next_cycle` leaves its receive buffer
as it is (h11 0.16), and httpcore 1.0.9 then uses the connection again. A response longer than its
Content-Length would so become the beginning of the next caller's. httpcore does not tell what h11
holds back, so the bytes are followed here. Where this and h11 read a response differently, the
connection counts as spoiled: that costs a new one and nothing else.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

_State: TypeAlias = Literal[
    "untracked", "head", "body", "chunk size", "chunk", "trailers", "to the end", "done"
]


class Framing:
    """Follows the bytes of one connection."""

    __slots__ = ("_buffer", "_left", "_method", "_state", "surplus")

    def __init__(self) -> None:
        self._state: _State = "untracked"
        self._method = b""
        self._buffer = b""
        self._left = 0
        self.surplus = False
        """Bytes came that belong to no response."""

    @property
    def reusable(self) -> bool:
        """Whether the next bytes will be the beginning of the next response."""
        return not self.surplus and self._state in ("done", "untracked")

    def sent(self, data: bytes) -> None:
        """Bytes that are sent: of a request's head, or of anything else."""
        if self._state in ("done", "untracked"):
            line = data[: data.find(b"\r\n")]
            if line.endswith(b" HTTP/1.1"):
                self._method = line.partition(b" ")[0]
                self._state = "head"
                self._buffer = b""

    def received(self, data: bytes) -> None:
        """Bytes that came."""
        at = 0
        size = len(data)
        while at < size:
            state = self._state
            if state == "untracked" or state == "to the end":
                return
            if state == "done":
                self.surplus = True
                return
            if state == "body" or state == "chunk":
                at = self._skip(size, at)
            else:
                at = self._line(data, at)

    def _skip(self, size: int, at: int) -> int:
        """Passes over bytes of a body."""
        step = min(self._left, size - at)
        self._left -= step
        if not self._left:
            self._state = "done" if self._state == "body" else "chunk size"
        return at + step

    def _line(self, data: bytes, at: int) -> int:
        """Reads on in a head, in the size of a chunk, or in trailers."""
        before = len(self._buffer)
        self._buffer += data[at:]
        end = self._end()
        if end < 0:
            return len(data)
        found, self._buffer = self._buffer[:end], b""
        if self._state == "head":
            self._head(found)
        elif self._state == "trailers":
            self._state = "done"
        else:
            self._chunk(found)
        return at + end - before

    def _end(self) -> int:
        """Where what is being read ends in the buffer; -1: further on."""
        if self._state == "chunk size":
            return self._buffer.find(b"\n") + 1 or -1
        if self._state == "trailers" and self._buffer[:2] == b"\r\n":
            return 2
        ends = [
            at + len(blank)
            for blank in (b"\n\r\n", b"\n\n")
            if (at := self._buffer.find(blank)) >= 0
        ]
        return min(ends, default=-1)

    def _head(self, head: bytes) -> None:
        status = head[9:12]
        fields = head.lower()
        if status == b"101" or (self._method == b"CONNECT" and status[:1] == b"2"):
            self._state = "untracked"  # what follows is another protocol
        elif status[:1] == b"1":
            pass  # the response itself is still to come
        elif self._method == b"HEAD" or status in (b"204", b"304"):
            self._state = "done"
        elif b"\ntransfer-encoding:" in fields:
            self._state = "chunk size"
        else:
            length = fields.partition(b"\ncontent-length:")[2].partition(b"\n")[0]
            if length.strip().isdigit():
                self._left = int(length)
                self._state = "body" if self._left else "done"
            else:
                self._state = "to the end"

    def _chunk(self, line: bytes) -> None:
        digits = line.partition(b";")[0].strip()
        try:
            size = int(digits, 16) if digits.isalnum() else -1
        except ValueError:
            size = -1
        if size < 0:
            self._state, self.surplus = "to the end", True
        elif size:
            self._left = size + 2  # with the line break behind it
            self._state = "chunk"
        else:
            self._state = "trailers"

"""Finds the end of HTTP/1.1 responses on a connection, to detect bytes after it.

h11 keeps whatever follows a response for the next one: `start_next_cycle` does not clear its
receive buffer (h11 0.16), and httpcore 1.0.9 then reuses the connection. The excess of a response
longer than its Content-Length would become the start of the next caller's response. httpcore does
not expose h11's buffer, so this module parses the framing itself. If it and h11 disagree on a
response, the connection is discarded, which only costs a new one.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

_State: TypeAlias = Literal[
    "untracked", "head", "body", "chunk size", "chunk", "trailers", "to the end", "done"
]


class Framing:
    """Tracks the framing of one connection."""

    __slots__ = ("_buffer", "_left", "_method", "_state", "surplus")

    def __init__(self) -> None:
        self._state: _State = "untracked"
        self._method = b""
        self._buffer = b""
        self._left = 0
        self.surplus = False
        """Bytes arrived that belong to no response."""

    @property
    def reusable(self) -> bool:
        """Whether the next bytes start the next response."""
        return not self.surplus and self._state in ("done", "untracked")

    def sent(self, data: bytes) -> None:
        """Processes sent bytes."""
        if self._state in ("done", "untracked"):
            line = data[: data.find(b"\r\n")]
            if line.endswith(b" HTTP/1.1"):
                self._method = line.partition(b" ")[0]
                self._state = "head"
                self._buffer = b""

    def received(self, data: bytes) -> None:
        """Processes received bytes."""
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
        """Skips bytes of a body."""
        step = min(self._left, size - at)
        self._left -= step
        if not self._left:
            self._state = "done" if self._state == "body" else "chunk size"
        return at + step

    def _line(self, data: bytes, at: int) -> int:
        """Continues reading a head, a chunk size, or trailers."""
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
        """The end of the current element in the buffer; -1: not received yet."""
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
            self._state = "untracked"  # another protocol follows
        elif status[:1] == b"1":
            pass  # the final response is still to come
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
            self._left = size + 2  # including the line break after it
            self._state = "chunk"
        else:
            self._state = "trailers"

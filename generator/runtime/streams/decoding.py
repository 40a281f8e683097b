"""From the chunks of a body to the items of a stream, without any I/O."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any, Protocol

from ..failures import UndecodableContent

_LINE_END = re.compile(rb"\r\n|\n|\r")
_DONE = "[DONE]"
"""What many APIs send as the data of a last event, whatever the others hold."""
_PIECE = 64 * 1024
_FORMATS = {"gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}


class TooLong(Exception):
    """One item is longer than a response may be."""


class NotJson(Exception):
    """An item is not JSON."""


class Decoder(Protocol):
    """Makes items of the chunks that it is fed."""

    ended: bool
    """The API has said that nothing follows."""

    def feed(self, piece: bytes) -> list[Any]:
        """The items that a chunk completes. Raises `TooLong` and `NotJson`."""

    def finish(self) -> list[Any]:
        """The items that the end of the body completes."""


class Bytes:
    """Chunks as they arrive."""

    ended = False

    def __init__(self, most: int) -> None:
        pass

    def feed(self, piece: bytes) -> list[bytes]:
        return [piece] if piece else []

    def finish(self) -> list[bytes]:
        return []


class _Lines:
    """Lines of bytes; `most` is the longest that one may be."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._rest = b""
        self._after_return = False
        self.ended = False

    def _lines(self, piece: bytes) -> list[bytes]:
        if self._after_return and piece[:1] == b"\n":
            piece = piece[1:]
        self._after_return = piece[-1:] == b"\r"
        *lines, self._rest = _LINE_END.split(self._rest + piece)
        if len(self._rest) > self._most:
            raise TooLong
        return lines


class JsonLines(_Lines):
    """A value of JSON on each line, or behind each record separator."""

    def feed(self, piece: bytes) -> list[Any]:
        return list(self._values(self._lines(piece)))

    def finish(self) -> list[Any]:
        return list(self._values([self._rest]))

    def _values(self, lines: list[bytes]) -> Iterator[Any]:
        for line in lines:
            text = line.strip(b"\x1e \t")
            if text:
                yield _json(text)


class Events(_Lines):
    """Server-sent events, as dicts of `event`, `data` and `id`."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._data: list[str] = []
        self._size = 0
        self._fields: dict[str, Any] = {}
        self._id = ""
        self._begun = False

    def feed(self, piece: bytes) -> list[Any]:
        found = []
        for line in self._lines(piece):
            if not self._begun:
                self._begun = True
                line = line.removeprefix(b"\xef\xbb\xbf")
            if line:
                self._take(line.decode("utf-8", "replace"))
            elif (event := self._event()) is not None:
                found += self._item(event)
        return found

    def finish(self) -> list[Any]:
        return []  # An event without its end is none.

    def _take(self, line: str) -> None:
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(value)
            if self._size > self._most:
                raise TooLong
            self._data.append(value)
        elif name == "event":
            self._fields["event"] = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._fields["retry"] = int(value)

    def _event(self) -> dict[str, Any] | None:
        data, fields = self._data, self._fields
        self._data, self._fields, self._size = [], {}, 0
        if not data:
            return None
        return {"event": "message", "data": "\n".join(data), "id": self._id, **fields}

    def _item(self, event: dict[str, Any]) -> list[Any]:
        return [event]


class EventTexts(Events):
    """The data of each event."""

    def _item(self, event: dict[str, Any]) -> list[Any]:
        return [event["data"]]


class EventValues(Events):
    """The data of each event, as JSON."""

    def _item(self, event: dict[str, Any]) -> list[Any]:
        if event["data"] == _DONE:
            self.ended = True
        return [] if self.ended else [_json(event["data"])]


DECODERS: Mapping[str, Any] = {
    "byte-stream": Bytes,
    "json-lines": JsonLines,
    "events": Events,
    "event-texts": EventTexts,
    "event-values": EventValues,
}
"""By reading."""


class Inflater:
    """Undoes a content coding piece by piece; no coding leaves pieces as they are."""

    def __init__(self, coding: str) -> None:
        """Raises `UndecodableContent` for a coding that was not asked for."""
        name = coding.strip().lower().removeprefix("x-")
        self._unpacker: Any = None
        if name not in ("", "identity"):
            if name not in _FORMATS:
                raise UndecodableContent(f"the content coding {coding[:40]!a}")
            self._unpacker = zlib.decompressobj(_FORMATS[name])

    def pieces(self, piece: bytes) -> Iterator[bytes]:
        """The decoded content of a chunk, of which none is large."""
        if self._unpacker is None:
            yield piece
            return
        while piece:
            try:
                yield self._unpacker.decompress(piece, _PIECE)
            except zlib.error as error:
                raise UndecodableContent(f"a coding that is broken: {error}") from None
            piece = self._unpacker.unconsumed_tail


def _json(text: str | bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise NotJson from None

"""The locations of slots: where in a request a value goes, one class for each.

A location knows how a value is put into the request, what conflicts with it, how it is read back,
and its name in messages. Nothing else compares locations.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ..encoding import cookie_text, header_text, path_text, query_text
from ..omit import OMIT
from ..pointer import Tokens, follow, tokens_of
from ..schema.equality import same
from .body import Body, Target
from .model import Encoding, Slot
from .styles import STYLES, Content, Form, PairStyle, Simple, Style, TextStyle

if TYPE_CHECKING:
    from typing import Protocol

    from .media_types import BodyFormat
    from .prepared import PreparedRequest

    class Sent(Protocol):
        """A request that was sent and is sent again with another value in a slot."""

        url: str
        headers: dict[str, str]
        content: bytes | None


class ConflictError(ValueError):
    """The slot already has another value."""


class Draft:
    """A request while its values are put into it."""

    __slots__ = ("body", "path", "query_names", "request", "values")

    def __init__(
        self, request: PreparedRequest, arrays: frozenset[str] = frozenset()
    ) -> None:
        self.request = request
        self.body = Body(arrays)
        self.path: dict[str, str] = {}
        """Encoded texts by the names in the path."""
        self.query_names: set[str] = set()
        self.values: dict[Location, Any] = {}
        """The values of slots outside the body."""


class Location(ABC):
    """A slot of a route."""

    __slots__ = ("name",)
    location: ClassVar[str]
    """As the tables spell it."""
    pointer: str | None = None
    """The name of a slot in a body; None outside bodies."""
    tokens: Tokens = ()
    """Those of the pointer."""
    takes_null: bool = False
    takes_files: bool = False
    in_form: ClassVar[bool] = False
    """A field of a form that is no part of the body's JSON value."""

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        self.name = slot.name

    def put(self, draft: Draft, value: Any) -> None:
        """Puts a value into the request. Raises ValueError if it cannot be sent here."""
        there = draft.values.get(self, OMIT)
        if there is OMIT:
            draft.values[self] = value
            self.write(draft, value)
        elif not same(there, value):
            raise ConflictError

    @abstractmethod
    def write(self, draft: Draft, value: Any) -> None:
        """Writes the text of a value."""

    def put_appended(self, draft: Draft, texts: list[str]) -> None:
        """Puts a list that consists of appended texts only."""
        self.put(draft, texts)

    def get(self, draft: Draft) -> Any:
        """The value here so far; `OMIT` if there is none."""
        return draft.values.get(self, OMIT)

    def replace(self, sent: Sent, value: str | int) -> None:
        """Changes the value in a request that is sent again."""
        raise TypeError(f"the slot {self} cannot be replaced")

    def __str__(self) -> str:
        return f"{self.location} {self.name}"


class PathSlot(Location):
    __slots__ = ("_style",)
    location = "path"

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self._style = _text_style(slot)

    def write(self, draft: Draft, value: Any) -> None:
        text = self._style.text(self.name, value, path_text)
        if not text:
            raise ValueError("must not be empty: it is part of the address")
        if text == "." or text == "..":
            raise ValueError(f"must not be {text!r}: it would address another resource")
        draft.path[self.name] = text


class QuerySlot(Location):
    __slots__ = ("_allow_empty", "_allow_reserved", "_style")
    location = "query"

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self._style = _pair_style(slot)
        self._allow_empty = slot.encoding.allow_empty
        self._allow_reserved = slot.encoding.allow_reserved

    def write(self, draft: Draft, value: Any) -> None:
        if value == "" and not self._allow_empty:
            raise ValueError("must not be empty: leave it out instead")
        pairs = self._style.pairs(self.name, value)
        names = {name for name, _ in pairs}
        if not names.isdisjoint(draft.query_names):
            raise ConflictError  # the members of an object may be called like other slots
        draft.query_names |= names
        draft.request.query += pairs
        if self._allow_reserved:
            draft.request.reserved |= names

    def put_appended(self, draft: Draft, texts: list[str]) -> None:
        # They may hold commas: what parts them is known where they were written.
        self.put(draft, texts if self._style.explode else ",".join(texts))

    def replace(self, sent: Sent, value: str | int) -> None:
        address, _, query = sent.url.partition("?")
        name = query_text(self.name)
        pairs = [
            pair for pair in query.split("&") if pair and pair.partition("=")[0] != name
        ]
        pairs.append(f"{name}={query_text(str(value))}")
        sent.url = f"{address}?{'&'.join(pairs)}"


class HeaderSlot(Location):
    __slots__ = ("_style",)
    location = "header"

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self._style = _text_style(slot)

    def write(self, draft: Draft, value: Any) -> None:
        if isinstance(value, (list, dict)) and not value:
            return  # it asks for nothing
        text = self._style.text(self.name, value, str)
        draft.request.headers[self.name.lower()] = header_text(text)

    def replace(self, sent: Sent, value: str | int) -> None:
        text = header_text(str(value))
        sent.headers = {**sent.headers, self.name.lower(): text}


class CookieSlot(Location):
    __slots__ = ("_style",)
    location = "cookie"

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self._style = _pair_style(slot)

    def write(self, draft: Draft, value: Any) -> None:
        headers = draft.request.headers
        pairs = [headers["cookie"]] if "cookie" in headers else []
        for name, text in self._style.pairs(self.name, value):
            pairs.append(f"{cookie_text(name)}={cookie_text(text)}")
        if pairs:
            headers["cookie"] = "; ".join(pairs)


class BodySlot(Location):
    """A value in a body, at a JSON pointer."""

    __slots__ = ("pointer", "takes_files", "takes_null", "target", "tokens")
    location = "body"

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self.pointer = slot.name
        self.tokens = tokens_of(slot.name)
        self.target = Target(slot.name)
        self.takes_null = body_format is None or body_format.takes_null
        self.takes_files = body_format is not None and body_format.takes_files
        if body_format is not None:
            if self.tokens:
                body_format.declare(self.tokens[0])
            if slot.encoding != Encoding():
                body_format.encode_member(self.target, slot.encoding)

    def put(self, draft: Draft, value: Any) -> None:
        target = self.target
        inside = draft.body.opened.get(target.parent)
        if inside is not None and target.member not in inside:
            inside[target.member] = value
        elif not draft.body.put(target, value):
            raise ConflictError

    def write(self, draft: Draft, value: Any) -> None:
        self.put(draft, value)

    def get(self, draft: Draft) -> Any:
        return follow(draft.body.root, self.tokens)

    def replace(self, sent: Sent, value: str | int) -> None:
        document = json.loads(sent.content or b"{}")
        inside: Any = document
        for token in self.target.above:
            inside = inside.setdefault(token, {})
        inside[self.target.member] = value
        written = json.dumps(document, ensure_ascii=False, separators=(",", ":"))
        sent.content = written.encode("utf-8")


class FormSlot(Location):
    """A field of a form that is no file."""

    __slots__ = ("_encoding", "_format")
    location = "form"
    in_form = True

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self._encoding = slot.encoding
        self._format = _required_format(slot, body_format)

    def write(self, draft: Draft, value: Any) -> None:
        self._format.write_field(draft.request, self.name, value, self._encoding)


class FileSlot(Location):
    """A file in a form; without a name, the file that is the whole body."""

    __slots__ = ("_encoding", "_format")
    location = "file"
    in_form = True
    takes_files = True

    def __init__(self, slot: Slot, body_format: BodyFormat | None) -> None:
        super().__init__(slot, body_format)
        self._encoding = slot.encoding
        self._format = _required_format(slot, body_format)

    def write(self, draft: Draft, value: Any) -> None:
        if self.name:
            self._format.write_field(draft.request, self.name, value, self._encoding)
        else:
            draft.request.upload = value


LOCATIONS: Mapping[str, type[Location]] = {
    location.location: location
    for location in (
        PathSlot,
        QuerySlot,
        HeaderSlot,
        CookieSlot,
        BodySlot,
        FormSlot,
        FileSlot,
    )
}


def located(slot: Slot, body_format: BodyFormat | None = None) -> Location:
    """The slot of a table as one that values are put into."""
    return LOCATIONS[slot.location](slot, body_format)


def _text_style(slot: Slot) -> TextStyle:
    style = _style(slot) or Simple(slot.encoding.explode)
    if not isinstance(style, TextStyle):
        raise TypeError(f"{slot.location} {slot.name}: no style {style.name!r} here")
    return style


def _pair_style(slot: Slot) -> PairStyle:
    style = _style(slot) or Form(slot.encoding.explode)
    if not isinstance(style, PairStyle):
        raise TypeError(f"{slot.location} {slot.name}: no style {style.name!r} here")
    return style


def _style(slot: Slot) -> Style | None:
    encoding = slot.encoding
    if encoding.content:
        return Content(encoding.content)
    return STYLES[encoding.style](encoding.explode) if encoding.style else None


def _required_format(slot: Slot, body_format: BodyFormat | None) -> BodyFormat:
    if body_format is None:
        raise TypeError(f"{slot.location} {slot.name}: the route has no body")
    body_format.declare(slot.name)
    return body_format

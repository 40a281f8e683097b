"""Forms as request bodies: URL-encoded pairs, and parts of a multipart message."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any
from urllib.parse import quote_plus

from ..encoding import header_text, scalar_text
from ..omit import OMIT
from ..schema.problems import Problem
from .body import Target
from .media_types import BodyFormat, encode_json
from .model import Encoding, Route
from .prepared import PreparedRequest
from .styles import STYLES, Content, Pairs, PairStyle, is_json

_UNKNOWN_FILE = "application/octet-stream"
_BOUNDARY = "no-parts"


class _AsJson(PairStyle):
    """OpenAPI's default style of forms: names repeat, and objects are JSON."""

    __slots__ = ()
    name = ""

    def pairs(self, name: str, value: Any) -> Pairs:
        return [(name, text) for text, _ in _texts(value)]


class _FormBody(BodyFormat):
    """A body whose members are the fields of a form."""

    __slots__ = ("_encodings", "_style")

    def __init__(self, route: Route) -> None:
        super().__init__(route)
        self._style = _pair_style(route.form_style, explode=True)
        self._encodings: dict[str, Encoding] = {}

    def encode_member(self, target: Target, encoding: Encoding) -> None:
        if target.above:
            raise TypeError(
                f"body {target.pointer}: only members of a form are encoded"
            )
        self._encodings[target.member] = encoding

    def style_of(self, encoding: Encoding) -> PairStyle:
        if encoding.content:
            return Content(encoding.content)
        if encoding.style:
            return _pair_style(encoding.style, encoding.explode)
        return self._style

    def write_members(self, request: PreparedRequest, problems: list[Problem]) -> None:
        """Writes the members of the JSON value as fields."""
        members = request.body
        if members is OMIT:
            return
        if not isinstance(members, dict):
            problems.append(((), "must be an object: it is sent as a form"))
            return
        for name, value in members.items():
            encoding = self._encodings.get(name, Encoding())
            before = len(request.fields)
            try:
                self.write_field(request, name, value, encoding)
            except ValueError as error:
                problems.append(((name,), str(error)))
            else:
                if value == {} and len(request.fields) == before:
                    problems.append(
                        ((name,), "must have a member: forms have no empty objects")
                    )


class UrlEncodedBody(_FormBody):
    """`name=value` pairs, as HTML forms send them."""

    __slots__ = ()

    @staticmethod
    def fits(media_type: str) -> bool:
        return media_type == "application/x-www-form-urlencoded"

    def write_field(
        self, request: PreparedRequest, name: str, value: Any, encoding: Encoding
    ) -> None:
        pairs = self.style_of(encoding).pairs(name, value)
        request.fields += ((self.position(name), pair) for pair in pairs)

    def finish(self, request: PreparedRequest, problems: list[Problem]) -> None:
        self.write_members(request, problems)
        pairs = _in_order(request)
        if pairs or self.required or request.body is not OMIT:
            text = "&".join(
                f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs
            )
            request.content = text.encode()
            request.headers["content-type"] = self.media_type

    def content_of(self, value: Any) -> bytes | None:
        return None


class MultipartBody(_FormBody):
    """Parts, each with a content type of its own, and files among them."""

    __slots__ = ()

    @staticmethod
    def fits(media_type: str) -> bool:
        return media_type == "multipart/form-data"

    def write_field(
        self, request: PreparedRequest, name: str, value: Any, encoding: Encoding
    ) -> None:
        position = self.position(name)
        headers = {key: header_text(text) for key, text in encoding.headers.items()}
        request.fields += (
            (position, part._replace(headers=headers) if headers else part)
            for part in self._parts(name, value, encoding)
        )

    def _parts(self, name: str, value: Any, encoding: Encoding) -> Iterator[Any]:
        Part: Any = import_module("..files.parts", __package__).Part
        uploads: Any = import_module("..files.uploads", __package__)

        content = encoding.content
        values = value if isinstance(value, list) else [value]
        if values and isinstance(values[0], uploads.Upload):
            for upload in values:
                unknown = upload.content_type == _UNKNOWN_FILE
                yield Part(name, upload, content if unknown else "")
        elif is_json(content):
            yield Part(name, encode_json(value), content)
        elif content:
            for one in values:
                yield Part(name, scalar_text(one), content)
        elif encoding.style or self._style.name:
            for key, text in self.style_of(encoding).pairs(name, value):
                yield Part(key, text)
        else:
            for text, kind in _texts(value):
                yield Part(name, text, kind)

    def finish(self, request: PreparedRequest, problems: list[Problem]) -> None:
        self.write_members(request, problems)
        parts = _in_order(request)
        if parts:
            request.form = parts
            return
        if self.required:
            request.content = f"--{_BOUNDARY}--\r\n".encode()
            request.headers["content-type"] = f"{self.media_type}; boundary={_BOUNDARY}"

    def content_of(self, value: Any) -> bytes | None:
        return None


def _in_order(request: PreparedRequest) -> list[Any]:
    """What the fields of a form consist of, in the order of the table."""
    return [item for _, item in sorted(request.fields, key=lambda field: field[0])]


def _pair_style(name: str, explode: bool) -> PairStyle:
    style = STYLES[name](explode) if name else _AsJson(explode)
    if not isinstance(style, PairStyle):
        raise TypeError(f"no style {name!r} in a form")
    return style


def _texts(value: Any) -> Iterator[tuple[str, str]]:
    """The text of each item, or of another value, and the content type of one in JSON."""
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, (dict, list)):
            yield encode_json(one), "application/json"
        else:
            yield scalar_text(one), ""

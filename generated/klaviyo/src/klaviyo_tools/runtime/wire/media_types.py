"""The media types of request bodies: how the values put into a body become what is sent."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from typing import Any, ClassVar

from ..encoding import scalar_text
from ..omit import OMIT
from ..schema.problems import Problem
from .body import Target
from .model import Encoding, Route
from .prepared import PreparedRequest
from .styles import is_json


def _exact_number(value: Any) -> float:
    """A `Decimal` as a number of JSON; `ValueError` where a float would change it."""
    number = float(value)
    if value != type(value)(repr(number)):
        raise ValueError("holds a Decimal of more digits than a JSON number has here")
    return number


encode_json = json.JSONEncoder(
    ensure_ascii=False,
    allow_nan=False,
    separators=(",", ":"),
    default=_exact_number,
).encode

_JSON_LINES = frozenset(
    f"application/{name}"
    for name in ("x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines", "x-jsonlines")
)


_TEXTS = frozenset(
    f"application/{name}"
    for name in (
        *("yaml", "x-yaml", "toml", "graphql", "sql", "javascript", "ecmascript"),
        *("x-sh", "x-tex", "x-latex"),
    )
)


class BodyFormat(ABC):
    """How a body of some media types is written."""

    __slots__ = ("_positions", "media_type", "required")
    takes_null: ClassVar[bool] = False
    takes_files: ClassVar[bool] = False
    """The body is a file as a whole."""
    has_members: ClassVar[bool] = True
    """Callers may add members to it."""

    def __init__(self, route: Route) -> None:
        self.media_type = route.media_type
        self.required = route.body_required
        self._positions: dict[str, int] = {}

    @staticmethod
    @abstractmethod
    def fits(media_type: str) -> bool:
        """`media_type`: in lower case, without parameters."""

    @abstractmethod
    def content_of(self, value: Any) -> bytes | None:
        """What is sent for the value of a body, or for `OMIT`; None: nothing."""

    def declare(self, name: str) -> None:
        """Gives the next position to a field, or to a member of the body, where it has none."""
        self._positions.setdefault(name, len(self._positions))

    def position(self, name: str) -> int:
        """Where a field stands; those of the caller's own come last."""
        return self._positions.get(name, len(self._positions))

    def encode_member(self, target: Target, encoding: Encoding) -> None:
        """Sets how a member of the body is written."""
        raise TypeError(f"body {target.pointer}: only members of a form are encoded")

    def write_field(
        self, request: PreparedRequest, name: str, value: Any, encoding: Encoding
    ) -> None:
        """Writes a field of a form."""
        raise TypeError(f"a body of {self.media_type} has no field {name!r}")

    def finish(self, request: PreparedRequest, problems: list[Problem]) -> None:
        """Writes the body."""
        upload = request.upload
        if upload is not None:
            open_ = "*" in self.media_type
            request.headers["content-type"] = (
                upload.content_type if open_ else self.media_type
            )
            if isinstance(upload.source, bytes):
                request.content, request.upload = upload.source, None
            else:
                request.headers["content-length"] = str(upload.size)
            return
        try:
            content = self.content_of(request.body)
        except ValueError as error:
            problems.append(((), str(error)))
            return
        if content is not None:
            request.content = content
            request.headers["content-type"] = self.media_type


class JsonBody(BodyFormat):
    """One JSON value; an empty one that is required is an empty object."""

    __slots__ = ()
    takes_null = True

    @staticmethod
    def fits(media_type: str) -> bool:
        return is_json(media_type)

    def content_of(self, value: Any) -> bytes | None:
        if value is OMIT:
            return b"{}" if self.required else None
        return encode_json(value).encode()


class JsonLinesBody(BodyFormat):
    """An array whose items are written on a line each."""

    __slots__ = ()
    takes_null = True
    has_members = False

    @staticmethod
    def fits(media_type: str) -> bool:
        return media_type in _JSON_LINES

    def content_of(self, value: Any) -> bytes | None:
        if value is OMIT:
            return b"" if self.required else None
        items = value if isinstance(value, list) else [value]
        return "".join(encode_json(item) + "\n" for item in items).encode()


class TextBody(BodyFormat):
    """Plain text, in UTF-8."""

    __slots__ = ()
    has_members = False

    @staticmethod
    def fits(media_type: str) -> bool:
        return media_type.startswith("text/") or media_type in _TEXTS

    def content_of(self, value: Any) -> bytes | None:
        if value is OMIT:
            return b"" if self.required else None
        return scalar_text(value).encode()

    def finish(self, request: PreparedRequest, problems: list[Problem]) -> None:
        super().finish(request, problems)
        content = request.content
        if content and not content.isascii() and "charset" not in self.media_type:
            request.headers["content-type"] = f"{self.media_type}; charset=utf-8"


class BinaryBody(BodyFormat):
    """Bytes of any other kind, given as a file."""

    __slots__ = ()
    takes_files = True
    has_members = False

    @staticmethod
    def fits(media_type: str) -> bool:
        return True

    def content_of(self, value: Any) -> bytes | None:
        return b"" if value is OMIT and self.required else None

    def finish(self, request: PreparedRequest, problems: list[Problem]) -> None:
        if request.body is not OMIT:
            request.upload, request.body = request.body, OMIT
        super().finish(request, problems)


def body_format(route: Route) -> BodyFormat | None:
    """How the body of a route is written; None: it has none."""
    kind = route.media_type.partition(";")[0].strip().lower()
    if not kind:
        return None
    if JsonBody.fits(kind):
        return JsonBody(route)
    from .forms import MultipartBody, UrlEncodedBody  # few services have forms

    formats = (UrlEncodedBody, MultipartBody, JsonLinesBody, TextBody, BinaryBody)
    return next(one for one in formats if one.fits(kind))(route)

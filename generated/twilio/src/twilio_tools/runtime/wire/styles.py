"""Parameter styles: how a JSON value becomes text in a URL, a header, a cookie or a form.

Those of OpenAPI, after its table of examples, and the notations for nested values that forms use.
A style raises ValueError for a value that it cannot express.
"""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, TypeAlias

from ..encoding import scalar_text

Encode: TypeAlias = Callable[[str], str]
"""What a location needs, such as percent-encoding."""
Pairs: TypeAlias = "list[tuple[str, str]]"

_PLURALS = {",": "commas", ".": "dots", " ": "spaces", "\t": "tabs", "|": "pipes"}


class Style(ABC):
    """One style. With `explode`, each item or member is written apart."""

    __slots__ = ("explode",)
    name: ClassVar[str]

    def __init__(self, explode: bool = False) -> None:
        self.explode = explode


class TextStyle(Style):
    """A style of paths and headers: the whole value is one text."""

    __slots__ = ()

    @abstractmethod
    def text(self, name: str, value: Any, encode: Encode) -> str:
        """The text of a value; `encode` applies to names and values, not to separators."""


class PairStyle(Style):
    """A style of queries, cookies and forms: a value is any number of named texts."""

    __slots__ = ()

    @abstractmethod
    def pairs(self, name: str, value: Any) -> Pairs:
        """The pairs of a value, not encoded yet."""


class Simple(TextStyle):
    """`blue,black,brown`"""

    __slots__ = ()
    name = "simple"

    def text(self, name: str, value: Any, encode: Encode) -> str:
        if value.__class__ is str:
            return encode(value)
        return _joined(value, _pieces(value, encode, self.explode), ",")


class Label(TextStyle):
    """`.blue,black,brown`; exploded `.blue.black.brown`"""

    __slots__ = ()
    name = "label"

    def text(self, name: str, value: Any, encode: Encode) -> str:
        separator = "." if self.explode else ","
        return "." + _joined(value, _pieces(value, encode, self.explode), separator)


class Matrix(TextStyle):
    """`;color=blue,black,brown`; exploded `;color=blue;color=black;color=brown`"""

    __slots__ = ()
    name = "matrix"

    def text(self, name: str, value: Any, encode: Encode) -> str:
        if isinstance(value, dict) and self.explode:
            return "".join(
                _matrix(encode(key), encode(scalar_text(one)))
                for key, one in value.items()
            )
        pieces = _pieces(value, encode, self.explode)
        if self.explode:
            return "".join(_matrix(encode(name), piece) for piece in pieces)
        return _matrix(encode(name), _joined(value, pieces, ","))


class Form(PairStyle):
    """`color=blue,black,brown`; exploded `color=blue&color=black&color=brown`"""

    __slots__ = ()
    name = "form"
    separator: ClassVar[str] = ","

    def pairs(self, name: str, value: Any) -> Pairs:
        if not isinstance(value, (list, dict)):
            return [(name, scalar_text(value))]
        if not self.explode:
            return self._unexploded(name, value)
        if isinstance(value, dict):
            return [(key, scalar_text(one)) for key, one in value.items()]
        return [(name, scalar_text(one)) for one in value]

    def _unexploded(self, name: str, value: Any) -> Pairs:
        text = _joined(value, _pieces(value, str, explode=False), self.separator)
        return [(name, text)] if value else []  # an empty one asks for nothing


class SpaceDelimited(Form):
    """`color=blue%20black%20brown`"""

    __slots__ = ()
    name = "spaceDelimited"
    separator = " "


class PipeDelimited(Form):
    """`color=blue%7Cblack%7Cbrown`"""

    __slots__ = ()
    name = "pipeDelimited"
    separator = "|"


class Ssv(TextStyle, PairStyle):
    """`blue black brown`, as Swagger 2.0 has it, in any location"""

    __slots__ = ()
    name = "ssv"
    separator: ClassVar[str] = " "

    def text(self, name: str, value: Any, encode: Encode) -> str:
        return encode(_joined(value, _pieces(value, str, False), self.separator))

    def pairs(self, name: str, value: Any) -> Pairs:
        return [(name, self.text(name, value, str))] if value else []


class Tsv(Ssv):
    """Items with tabs between them"""

    __slots__ = ()
    name = "tsv"
    separator = "\t"


class Pipes(Ssv):
    """`blue|black|brown`"""

    __slots__ = ()
    name = "pipes"
    separator = "|"


class Brackets(PairStyle):
    """`color[R]=100`, and `color[]=blue` for each item of an array"""

    __slots__ = ()
    name = "brackets"

    def pairs(self, name: str, value: Any) -> Pairs:
        return list(self._nested(name, value))

    def _nested(self, name: str, value: Any) -> Iterator[tuple[str, str]]:
        if isinstance(value, dict):
            for key, one in value.items():
                yield from self._nested(self._member(name, key), one)
        elif isinstance(value, list):
            for index, one in enumerate(value):
                yield from self._nested(self._item(name, index, one), one)
        else:
            yield name, scalar_text(value)

    def _member(self, name: str, key: str) -> str:
        return f"{name}[{key}]"

    def _item(self, name: str, index: int, value: Any) -> str:
        return f"{name}[]"


class IndexedBrackets(Brackets):
    """`color[R]=100`, and `color[0]=blue` for each item of an array"""

    __slots__ = ()
    name = "indexedBrackets"

    def _item(self, name: str, index: int, value: Any) -> str:
        return f"{name}[{index}]"


class DeepObject(IndexedBrackets):
    """`color[R]=100`; OpenAPI leaves arrays open, and most servers take them with their indexes"""

    __slots__ = ()
    name = "deepObject"


class Dots(Brackets):
    """`color.R=100`; an array of plain values repeats the name, another one has its indexes"""

    __slots__ = ()
    name = "dots"

    def _member(self, name: str, key: str) -> str:
        return f"{name}.{key}"

    def _item(self, name: str, index: int, value: Any) -> str:
        return f"{name}.{index}" if isinstance(value, (list, dict)) else name


class Content(TextStyle, PairStyle):
    """A value in its own media type: JSON, or unchanged text."""

    __slots__ = ("_json",)
    name = "content"

    def __init__(self, media_type: str) -> None:
        super().__init__()
        self._json = is_json(media_type)

    def text(self, name: str, value: Any, encode: Encode) -> str:
        return encode(self.written(value))

    def pairs(self, name: str, value: Any) -> Pairs:
        return [(name, self.written(value))]

    def written(self, value: Any) -> str:
        if not self._json:
            return scalar_text(value)
        return json.dumps(value, allow_nan=False, separators=(",", ":"))


STYLES: Mapping[str, type[Style]] = {
    style.name: style
    for style in (
        Simple,
        Label,
        Matrix,
        Form,
        SpaceDelimited,
        PipeDelimited,
        Ssv,
        Tsv,
        Pipes,
        DeepObject,
        Brackets,
        IndexedBrackets,
        Dots,
    )
}


def is_json(media_type: str) -> bool:
    """Whether a media type is JSON, by its name or its suffix."""
    kind = media_type.partition(";")[0].strip().lower()
    return kind in ("application/json", "text/json") or kind.endswith("+json")


def _pieces(value: Any, encode: Encode, explode: bool) -> Iterator[str]:
    """The texts of an array's items, of an object's members, or the one of another value."""
    if isinstance(value, list):
        for one in value:
            yield encode(scalar_text(one))
    elif isinstance(value, dict):
        for key, one in value.items():
            text = encode(scalar_text(one))
            if explode:
                yield f"{encode(key)}={text}"
            else:
                yield encode(key)
                yield text
    else:
        yield encode(scalar_text(value))


def _joined(value: Any, pieces: Iterator[str], separator: str) -> str:
    found = list(pieces)
    if isinstance(value, (list, dict)) and any(
        not piece or separator in piece for piece in found
    ):
        what = _PLURALS[separator]
        raise ValueError(
            f"items must not be empty or hold {what}: {what} separate them"
        )
    return separator.join(found)


def _matrix(name: str, text: str) -> str:
    return f";{name}={text}" if text else f";{name}"

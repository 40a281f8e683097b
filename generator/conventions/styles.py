"""Parameter styles of OpenAPI: how the value of a parameter becomes text.

What each style takes, and its defaults, are those of the specification's own table ("Style
Values").
"""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.conventions.table import by_name
from generator.jsonvalue import Json
from generator.schema import Kind

_SCALARS: frozenset[Kind] = frozenset(("string", "integer", "number", "boolean"))


@dataclass(frozen=True, slots=True)
class Style(ABC):
    """A style. `explode`: whether it repeats the name for each item by default."""

    name: ClassVar[str]
    explode: ClassVar[bool] = False
    scalars: ClassVar[bool] = True
    arrays: ClassVar[bool] = True
    objects: ClassVar[bool] = True

    def serializes(self, kind: Kind) -> bool:
        """True where values of a kind have a text in this style; unions are decided by value."""
        if kind in _SCALARS:
            return self.scalars
        if kind == "array":
            return self.arrays
        return self.objects if kind == "object" else True

    def explodes(self, kind: Kind, stated: object) -> bool:
        """Whether values of a kind are exploded; `stated`: what a document says, if anything."""
        if kind in _SCALARS:
            return True
        return (self.explode if stated is None else stated) is not False


class Simple(Style):
    """`a,b`"""

    name = "simple"

    def explodes(self, kind: Kind, stated: object) -> bool:
        # Of arrays, both are written the same way.
        return kind != "array" and super().explodes(kind, stated)


class Label(Style):
    """`.a.b`"""

    name = "label"


class Matrix(Style):
    """`;name=a,b`"""

    name = "matrix"


class Form(Style):
    """`name=a&name=b`, or `name=a,b` where it is not exploded"""

    name = "form"
    explode = True


class SpaceDelimited(Style):
    """`name=a%20b`"""

    name = "spaceDelimited"
    scalars = False


class PipeDelimited(Style):
    """`name=a|b`"""

    name = "pipeDelimited"
    scalars = False


class DeepObject(Style):
    """`name[member]=a`: every member is separate, even if a document says otherwise"""

    name = "deepObject"
    scalars = False
    arrays = False

    def explodes(self, kind: Kind, stated: object) -> bool:
        return super().explodes(kind, stated is not False)


class Ssv(Style):
    """`a b`: a collection format of Swagger 2.0, for which OpenAPI 3 has no style everywhere"""

    name = "ssv"
    scalars = False
    objects = False

    def explodes(self, kind: Kind, stated: object) -> bool:
        return False


class Tsv(Ssv):
    """`a`, a tab, `b`"""

    name = "tsv"


class Pipes(Ssv):
    """`a|b`"""

    name = "pipes"


@dataclass(frozen=True, slots=True)
class Serialization:
    """How one parameter is written."""

    style: Style
    explode: bool
    allow_reserved: bool = False
    """Reserved characters (RFC 3986) are sent as they are."""
    allow_empty: bool = False
    """The empty string is sent."""
    content: str = ""
    """The media type in which the value is written; empty: as the style says."""
    headers: tuple[tuple[str, str], ...] = ()
    """Of a part of a form."""

    def wire(self, kind: Kind, default: Style | None) -> dict[str, Json]:
        """The wire table's spelling; `default`: the style that it omits, if any."""
        encoded: dict[str, Json] = {}
        if self.content:
            encoded["content"] = self.content
        elif self.style != default:
            encoded["style"] = self.style.name
        if self.explode and kind not in _SCALARS and not self.content:
            encoded["explode"] = True
        if self.allow_reserved:
            encoded["allow_reserved"] = True
        if self.allow_empty:
            encoded["allow_empty"] = True
        if self.headers:
            encoded["headers"] = dict(self.headers)
        return encoded


SIMPLE = Simple()
LABEL = Label()
MATRIX = Matrix()
FORM = Form()
SPACE_DELIMITED = SpaceDelimited()
PIPE_DELIMITED = PipeDelimited()
DEEP_OBJECT = DeepObject()
COLLECTIONS = (Ssv(), Tsv(), Pipes())

STYLES: Mapping[str, Style] = by_name(
    SIMPLE,
    LABEL,
    MATRIX,
    FORM,
    SPACE_DELIMITED,
    PIPE_DELIMITED,
    DEEP_OBJECT,
    *COLLECTIONS,
)

"""Locations: where in a request a slot is."""

from __future__ import annotations

import re
from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from generator.conventions import styles
from generator.conventions.styles import Serialization, Style
from generator.conventions.table import by_name
from generator.jsonvalue import Json
from generator.pointer import enclosing, split


@dataclass(frozen=True, slots=True)
class Location(ABC):
    """One location. Most hold named values; those of a body are named by JSON pointers."""

    name: ClassVar[str]
    """As specs, documents (`in`) and the wire table spell it."""
    noun: ClassVar[str]
    """What documentation calls a slot here."""
    example: ClassVar[str]
    """The name of a slot."""
    in_parameters: ClassVar[bool] = True
    """OpenAPI lists such slots under `parameters`."""
    always_required: ClassVar[bool] = False
    takes_null: ClassVar[bool] = False
    """Null can be sent."""
    nested: ClassVar[bool] = False
    """Slots may nest; their names are JSON pointers."""
    positional: ClassVar[bool] = False
    """A method with one such slot takes it as a positional argument."""
    whole: ClassVar[bool] = False
    """A slot without a name is the body as a whole."""
    uploads: ClassVar[bool] = False
    """Values are files."""
    awaits_credentials: ClassVar[bool] = True
    """A credential here may come from an asynchronous function."""
    styles: ClassVar[tuple[Style, ...]] = (styles.FORM,)
    """The styles that parameters may have, the default one first."""
    reserved: ClassVar[frozenset[str]] = frozenset()
    """Names, folded, that clients always supply."""

    def sent_by_clients(self, name: str) -> str:
        """Why nobody but an HTTP client may send a slot; empty: anybody may."""
        return ""

    def fold(self, name: str) -> str:
        """The same name for all spellings of a slot."""
        return name

    def flat_name(self, name: str) -> str:
        """The name that pages give a slot: its own, or all names on the path to it."""
        return name

    def argument_path(self, name: str) -> tuple[str, ...]:
        """The wire names of the argument and of the keys in it, if there is no envelope."""
        return (name,)

    def name_fault(self, name: str) -> str:
        """What is wrong with a slot's name; empty: nothing."""
        return "" if name or self.whole else "it has no name"

    @property
    def style(self) -> Style:
        """The default style of parameters."""
        return self.styles[0]

    def style_called(self, name: object) -> Style | None:
        """The style that a document names; None if it is not used in this location."""
        found = styles.STYLES.get(name) if isinstance(name, str) else None
        return found if found in (*self.styles, *styles.COLLECTIONS) else None

    def serialization(
        self,
        style: Style | None = None,
        explode: bool | None = None,
        *,
        allow_reserved: bool = False,
        allow_empty: bool = False,
        content: str = "",
    ) -> Serialization:
        """How a parameter is written, with OpenAPI's defaults for what a document omits."""
        chosen = style or self.style
        exploded = chosen.explode if explode is None else explode
        return Serialization(chosen, exploded, allow_reserved, allow_empty, content)

    def wire(self, name: str) -> list[Json]:
        """A slot as the wire table spells it."""
        return [self.name, name]

    def describe(self, name: str) -> str:
        """A slot as documentation names it."""
        return f"{self.noun} `{name}`" if name else "whole body"

    def __str__(self) -> str:
        return self.name


class Path(Location):
    name = "path"
    noun = "path parameter"
    example = "id"
    always_required = True
    positional = True
    styles = (styles.SIMPLE, styles.LABEL, styles.MATRIX)


class Query(Location):
    name = "query"
    noun = "query parameter"
    example = "page[size]"
    awaits_credentials = False
    styles = (
        styles.FORM,
        styles.SPACE_DELIMITED,
        styles.PIPE_DELIMITED,
        styles.DEEP_OBJECT,
    )


_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Header(Location):
    """Names are those of RFC 9110: one word, in any case."""

    name = "header"
    noun = "header"
    example = "X-Trace"
    styles = (styles.SIMPLE,)
    reserved = frozenset(("accept", "authorization", "content-type"))
    _of_connections = frozenset(
        (
            *("connection", "content-length", "cookie", "expect", "host", "keep-alive"),
            *("proxy-authorization", "proxy-connection", "te", "trailer"),
            *("transfer-encoding", "upgrade"),
        )
    )

    def sent_by_clients(self, name: str) -> str:
        if self.fold(name) in self._of_connections:
            return "HTTP clients write this header themselves"
        return ""

    def fold(self, name: str) -> str:
        return name.lower()

    def name_fault(self, name: str) -> str:
        if _TOKEN.fullmatch(name):
            return ""
        return "a header's name is one word of ASCII" if name else "it has no name"


class Cookie(Location):
    name = "cookie"
    noun = "cookie"
    example = "session"

    def style_called(self, name: object) -> Style | None:
        # OpenAPI 3.2 has a name for the style of cookies.
        return super().style_called(self.style.name if name == "cookie" else name)


class Body(Location):
    """A value within a body; without a name, the whole body."""

    name = "body"
    noun = "body member"
    example = "/data/id"
    in_parameters = False
    takes_null = True
    nested = True
    whole = True

    def flat_name(self, name: str) -> str:
        return "__".join(split(name))

    def argument_path(self, name: str) -> tuple[str, ...]:
        return tuple(split(name)) or (self.name,)

    def name_fault(self, name: str) -> str:
        return "" if not name or name[0] == "/" else "a JSON pointer begins with /"


class Form(Location):
    """A field of a form that is not a file."""

    name = "form"
    noun = "form field"
    example = "note"
    in_parameters = False


class File(Location):
    """A file in a form; without a name, the whole body."""

    name = "file"
    noun = "file"
    example = "image"
    in_parameters = False
    whole = True
    uploads = True

    def argument_path(self, name: str) -> tuple[str, ...]:
        return (name or self.name,)


PATH = Path()
QUERY = Query()
HEADER = Header()
COOKIE = Cookie()
BODY = Body()
FORM = Form()
FILE = File()

LOCATIONS: Mapping[str, Location] = by_name(
    PATH, QUERY, HEADER, COOKIE, BODY, FORM, FILE
)
"""In wire order."""

PARAMETER_LOCATIONS = tuple(one for one in LOCATIONS.values() if one.in_parameters)


@dataclass(frozen=True, slots=True)
class SlotName:
    """A slot as specs name it: `path id`, `query page[size]`, `body /data/id`."""

    location: Location
    name: str

    @classmethod
    def parse(cls, text: str) -> SlotName:
        """Raises `ValueError` with the reason where `text` names no slot."""
        where, _, name = text.partition(" ")
        location = LOCATIONS.get(where)
        if location is None:
            raise ValueError(f"there is no location {where!r}")
        fault = location.name_fault(name)
        if fault:
            raise ValueError(fault)
        return cls(location, name)

    @property
    def key(self) -> SlotName:
        """The same for all spellings of one slot."""
        return SlotName(self.location, self.location.fold(self.name))

    @property
    def around(self) -> tuple[SlotName, ...]:
        """What it is within: the objects, the nearest first, and in the end the whole body."""
        if not self.location.nested or not self.name:
            return ()
        outer = (*enclosing(self.name), "")
        return tuple(SlotName(self.location, one) for one in outer)

    def __str__(self) -> str:
        return f"{self.location.name} {self.name}".rstrip(" ")

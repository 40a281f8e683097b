"""The keys of hand-written files, declared once.

A section of a file is a frozen dataclass whose fields are made by `key`. Everything else follows
from those declarations: reading and checking (`spec.reader`), the JSON Schema for editors
(`spec.json_schema`) and the documentation that `toolpress explain` prints (`spec.syntax`).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, dataclass, field
from typing import Any, Literal, TypeAlias

from generator.jsonvalue import Json
from generator.suggest import did_you_mean

YamlType: TypeAlias = Literal["text", "true or false", "a whole number"]


class UnfitError(ValueError):
    """A value that a key does not accept: what it must be, or what is wrong, and help."""

    def __init__(self, message: str = "", help: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.help = help


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, a number, or true and false."""

    type: YamlType
    meaning: str
    """What it must be: "an https address"."""
    help: str = ""
    parse: Callable[[Any], Any] = lambda value: value
    """The value as code wants it; raises `UnfitError`, as a rule without a message."""
    schema: Mapping[str, Json] = field(default_factory=dict)
    """JSON Schema of the value, without its type."""
    code: str = "E-SPEC"
    """Of the diagnostic for a value that does not fit."""


@dataclass(frozen=True, slots=True)
class Anything:
    """Any value, kept as `JsonText`."""

    meaning: str = "any value"


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Kind

    @property
    def meaning(self) -> str:
        return f"a list, each item {self.item.meaning}"


@dataclass(frozen=True, slots=True)
class MapOf:
    """Entries under names that the author chooses, read as a tuple of pairs.

    With `into`, each value is a `Record` and its field `into` gets the name; then it is a tuple of
    records.
    """

    value: Kind
    names: Scalar
    into: str = ""

    @property
    def meaning(self) -> str:
        return f"a mapping from {self.names.meaning} to {self.value.meaning}"


@dataclass(frozen=True, slots=True)
class Record:
    """A section with its own keys: an instance of a dataclass.

    The dataclass may have a field `location`, set to the location in the file, and a method
    `faults` that yields a `KeyFault` for whatever keys say together that they must not.
    """

    cls: type[Any]
    meaning: str = "a section"


@dataclass(frozen=True, slots=True)
class Either:
    """A value of one YAML type, or of another; each kind has a different type."""

    kinds: tuple[Kind, ...]

    @property
    def meaning(self) -> str:
        return ", or ".join(kind.meaning for kind in self.kinds)


@dataclass(frozen=True, slots=True)
class Converted:
    """A value of `kind` in another form. `convert` may raise `UnfitError`."""

    kind: Kind
    convert: Callable[[Any], Any]
    schema: Mapping[str, Json] = field(default_factory=dict)
    """JSON Schema beside that of `kind`."""

    @property
    def meaning(self) -> str:
        return self.kind.meaning


@dataclass(frozen=True, slots=True)
class Styled:
    """A convention: its name alone, or a section with the name as `style` and its settings.

    The settings are the fields of the convention's class. With a `record`, the section has keys of
    that dataclass, too, and its field `style` gets the convention.
    """

    table: Mapping[str, type[Any]]
    record: type[Any] | None = None

    @property
    def meaning(self) -> str:
        return f"one of {', '.join(self.table)}, or a section with its settings"


Kind: TypeAlias = (
    Scalar | Anything | ListOf | MapOf | Record | Either | Converted | Styled
)


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a section."""

    attribute: str
    name: str
    kind: Kind
    about: str
    required: bool


@dataclass(frozen=True, slots=True)
class KeyFault:
    """What is wrong with the keys of a section together."""

    message: str
    """May hold `{section}` for the section's name."""
    help: str
    at: tuple[str | int, ...] = ()
    """The keys from the section to the wrong value."""


def key(
    kind: Kind,
    *,
    about: str,
    name: str = "",
    default: Any = MISSING,
    factory: Callable[[], Any] | None = None,
) -> Any:
    """A field that is read from a key; without a default the key is required.

    `name` is the key's, where the field has another one; `about` is a sentence for authors.
    """
    metadata = {"kind": kind, "about": about, "name": name}
    if factory is not None:
        return field(default_factory=factory, metadata=metadata)
    return field(default=default, metadata=metadata)


def keys_of(cls: type[Any]) -> tuple[Key, ...]:
    """The keys that a section of this class has, in the order of its fields."""
    return tuple(
        Key(
            one.name,
            one.metadata["name"] or one.name,
            one.metadata["kind"],
            one.metadata["about"],
            one.default is MISSING and one.default_factory is MISSING,
        )
        for one in dataclasses.fields(cls)
        if "kind" in one.metadata
    )


# Kinds that many keys are of

_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""Control characters except tab and line feed, and non-characters."""


def _prose(text: str) -> str:
    if _HIDDEN.search(text) or len(text) > MAX_PROSE:
        raise UnfitError()
    return text


MAX_PROSE = 10_000
"""Characters of a text that people read."""


def _line(text: str) -> str:
    if "\n" in text or "\t" in text:
        raise UnfitError()
    return _prose(text)


def pattern(
    text: str, meaning: str, help: str, code: str = "E-SPEC", longest: int = 200
) -> Scalar:
    """A text that matches a pattern as a whole."""
    compiled = re.compile(text)

    def parse(value: str) -> str:
        if len(value) > longest or not compiled.fullmatch(value):
            raise UnfitError()
        return value

    return Scalar(
        "text",
        meaning,
        help,
        parse,
        {"pattern": f"^(?:{text})$", "maxLength": longest},
        code,
    )


def choice(names: Collection[str]) -> Scalar:
    """One of some words."""
    listed = ", ".join(names)

    def parse(value: str) -> str:
        if value not in names:
            raise UnfitError(help=did_you_mean(value, names))
        return value

    help = "take one of those words"
    return Scalar("text", f"one of {listed}", help, parse, {"enum": list(names)})


TEXT = Scalar("text", "text on one line", "leave out what cannot be seen", _line)
PROSE = Scalar("text", "text", "leave out what cannot be seen", _prose)
FLAG = Scalar("true or false", "true or false")
NUMBER = Scalar("a whole number", "a whole number")

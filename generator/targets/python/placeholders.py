"""Keeps text from outside away from the model generator.

It writes names and values into source by its own rules. So it only sees those that are plain
words; a placeholder replaces each of the rest, and its text is put back by `literal`, like all
other text.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from hashlib import sha256
from keyword import iskeyword

from generator.design.words import words
from generator.jsonvalue import Json
from generator.targets.python.argumentmodels import property_names
from generator.targets.python.identifiers import Identifier, Names, snake_case
from generator.targets.python.literals import literal

_NAME = re.compile(r"[a-z][A-Za-z0-9_]*")
"""Names that no type has: those begin with a capital."""
_VALUE = re.compile(r"[A-Za-z0-9 $@/.,:;+_-]*")
_PLACEHOLDER = "placeholder-"
_PLACEHOLDERS = re.compile(
    rf"(['\"]){_PLACEHOLDER}([0-9a-f]{{16}})\1|'([A-Za-z0-9 $@/.,:;+_-]*)'"
)
"""Between quotes; and values that are plain words."""
_TYPES = frozenset(("bool", "dict", "float", "int", "list", "set", "str", "tuple"))
"""What annotations name in small letters: a member called so would hide it from the next one's."""


class Placeholders:
    """Placeholders for the text of one schema."""

    def __init__(self, schema: Json, used: Collection[str] = ()) -> None:
        self._used = _TYPES | frozenset(used)
        """Names that members cannot have."""
        self._texts: dict[str, str] = {}
        names = sorted(set(property_names(schema)))
        free = Names([*self._used, *names])
        self.members: Mapping[str, Identifier] = {
            self._placeholder(name): _field(name, free)
            for name in names
            if not self._is_plain(name)
        }
        """Python names for the placeholders of members."""
        self.schema: Json = self._replaced(schema)

    def restore(self, source: str) -> str:
        """Source as the model generator wrote it, with the text in place of its placeholders."""
        # In one pass: a text that was put back may itself look like a placeholder.
        return _PLACEHOLDERS.sub(self._restored, source)

    def _restored(self, found: re.Match[str]) -> str:
        _, quoted, plain = found.groups()
        return literal(self._texts[quoted] if plain is None else plain)

    def _replaced(self, schema: Json) -> Json:
        if isinstance(schema, list):
            return [self._replaced(item) for item in schema]
        if not isinstance(schema, dict):
            return schema
        return dict(self._entries(schema))

    def _entries(self, schema: Mapping[str, Json]) -> Iterator[tuple[str, Json]]:
        for key, value in schema.items():
            if key == "properties":
                yield key, {self._name(n): self._replaced(v) for n, v in value.items()}
            elif key == "required":
                yield key, [self._name(name) for name in value]
            elif key in ("enum", "const") and not _is_text(value):
                # No model can hold it; the tool's table checks the value all the same.
                continue
            elif key == "enum":
                yield key, [self._value(item) for item in value]
            elif key == "const":
                yield key, self._value(value)
            elif key == "description":
                continue  # models have none
            else:
                yield key, self._replaced(value)

    def _is_plain(self, name: str) -> bool:
        return (
            _NAME.fullmatch(name) is not None
            and not iskeyword(name)
            and name not in self._used
            and not name.startswith("model_")
        )

    def _name(self, name: str) -> str:
        return name if self._is_plain(name) else self._placeholder(name)

    def _value(self, value: Json) -> Json:
        if not isinstance(value, str):
            return value
        plain = _VALUE.fullmatch(value) and not value.startswith(_PLACEHOLDER)
        return value if plain else self._placeholder(value)

    def _placeholder(self, text: str) -> str:
        digest = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]
        self._texts[digest] = text
        return _PLACEHOLDER + digest


def _is_text(value: Json) -> bool:
    """False for text with lone surrogates, which is no Unicode text."""
    values = value if isinstance(value, list) else [value]
    try:
        for one in values:
            str(one).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _field(name: str, names: Names) -> Identifier:
    """A field that frameworks take for a field: their own attributes begin with `model_`."""
    wanted = snake_case(words(name))
    if wanted.startswith("model_"):
        wanted = Identifier(f"field_{wanted}")
    return names.take(wanted)

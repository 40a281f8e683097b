"""Reading YAML: hand-written specs with a location for every value, and machine-written files fast.

The dialect is YAML 1.2 without surprises: a plain word is null (`null`, `~` or nothing), true,
false, a number as JSON writes it, or else text. So dates, `yes` and `010` stay text; keys always
are. Duplicate keys, tags beyond the JSON types, deep nesting and aliases that blow up are refused.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from generator import files
from generator.diagnostics import Diagnostics
from generator.source import Location, Source
from generator.spec.yaml_builder import (
    Dialect,
    PlainBuilder,
    Refused,
    Scalar,
    scalar_of,
)
from generator.suggest import did_you_mean

MAX_NODES = 200_000
"""Values in a hand-written spec once its aliases are followed."""
MAX_FAST_NODES = 5_000_000
"""The same for machine-written files."""
MAX_DOCUMENT_DEPTH = 250
"""Levels of nesting in a file that others wrote."""


@dataclass(frozen=True, slots=True)
class Node:
    """A value of a YAML file with its location.

    `name` is its path in the file's structure (`auth.schemes[0].header`), for messages.
    The `get_*` methods report a missing or mistyped value as `E-SPEC` and then return None (or an
    empty tuple), so that a reader can go on and find all faults in one run.
    """

    value: Mapping[str, Node] | tuple[Node, ...] | Scalar
    location: Location
    name: str = ""
    keys: Mapping[str, Location] = field(default_factory=dict, repr=False)
    """Locations of a mapping's keys."""

    @property
    def kind(self) -> str:
        """What the value is, as a message would call it."""
        if isinstance(self.value, Mapping):
            return "a mapping"
        if isinstance(self.value, tuple):
            return "a list"
        if self.value is None:
            return "empty"
        if isinstance(self.value, bool):
            return "true or false"
        return "text" if isinstance(self.value, str) else "a number"

    def plain(self) -> Any:
        """The value with dicts and lists in place of nodes."""
        if isinstance(self.value, Mapping):
            return {key: node.plain() for key, node in self.value.items()}
        if isinstance(self.value, tuple):
            return [node.plain() for node in self.value]
        return self.value

    def items(self) -> Iterable[tuple[str, Node]]:
        """The entries of a mapping; nothing for any other value."""
        return self.value.items() if isinstance(self.value, Mapping) else ()

    def get(self, key: str) -> Node | None:
        """The entry under `key`, None where there is none (or this is no mapping)."""
        return self.value.get(key) if isinstance(self.value, Mapping) else None

    def as_mapping(self, diagnostics: Diagnostics) -> Node | None:
        return (
            self
            if self._is(isinstance(self.value, Mapping), "a mapping", diagnostics)
            else None
        )

    def as_list(self, diagnostics: Diagnostics) -> tuple[Node, ...]:
        if self._is(isinstance(self.value, tuple), "a list", diagnostics):
            assert isinstance(self.value, tuple)
            return self.value
        return ()

    def as_str(
        self, diagnostics: Diagnostics, *, choices: Collection[str] = ()
    ) -> str | None:
        if not self._is(isinstance(self.value, str), "text", diagnostics):
            return None
        assert isinstance(self.value, str)
        if choices and self.value not in choices:
            diagnostics.error(
                "E-SPEC",
                f"{self._subject()} cannot be {self.value!r}",
                self.location,
                help=_suggest(self.value, choices),
            )
            return None
        return self.value

    def as_bool(self, diagnostics: Diagnostics) -> bool | None:
        ok = self._is(isinstance(self.value, bool), "true or false", diagnostics)
        return bool(self.value) if ok else None

    def as_int(self, diagnostics: Diagnostics) -> int | None:
        if isinstance(self.value, int) and not isinstance(self.value, bool):
            return self.value
        self._is(False, "a whole number", diagnostics)
        return None

    def _is(self, ok: bool, expected: str, diagnostics: Diagnostics) -> bool:
        if not ok:
            diagnostics.error(
                "E-SPEC",
                f"{self._subject()} must be {expected}, but is {self.kind}",
                self.location,
                help=_HOW[expected],
            )
        return ok

    def _subject(self) -> str:
        return f"`{self.name}`" if self.name else "the file's content"


_HOW = {
    "a mapping": "Write `key: value`, one a line.",
    "a list": "Write `[one, two]`, or `- one` and `- two` on lines of their own.",
    "text": 'Write it in quotes where it would be read as something else: "10".',
    "true or false": "Write `true` or `false`, without quotes.",
    "a whole number": "Write it in digits, without quotes.",
}


def unknown_keys(
    node: Node, allowed: Collection[str], diagnostics: Diagnostics
) -> bool:
    """Report every key of a mapping that is not `allowed`; True when there was one."""
    found = False
    for key in node.keys:
        if key not in allowed:
            found = True
            inside = f" in `{node.name}`" if node.name else ""
            diagnostics.error(
                "E-SPEC",
                f"`{key}` is not an allowed key here{inside}",
                node.keys[key],
                help=_suggest(key, allowed),
            )
    return found


def _suggest(word: str, known: Collection[str]) -> str:
    possible = ", ".join(f"`{name}`" for name in sorted(known))
    return did_you_mean(word, known, f"Possible: {possible}.")


def load(path: Path, diagnostics: Diagnostics) -> Node | None:
    """Read a hand-written file; None after reporting why it cannot be."""
    text = files.read_text(path, files.SPEC, diagnostics)
    return None if text is None else parse(text, path.as_posix(), diagnostics)


def parse(text: str, path: str, diagnostics: Diagnostics) -> Node | None:
    """`load` for text that is already there; `path` is the name used in messages."""
    locations = _Locations(path, text)
    try:
        builder = _NodeBuilder(locations)
        root = builder.build()
        return (
            Node(None, Location(path, 1, 1))
            if root is None
            else builder.named(root, "")
        )
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        _report(error, locations, diagnostics)
        return None


def parse_fast(text: str, path: str, diagnostics: Diagnostics) -> Any | None:
    """Plain values of a big machine-written file; None after reporting.

    The file's own null also gives None, so an empty file looks like one that could not be read:
    it is reported too.
    """
    locations = _Locations(path, text)
    return _plain(locations, Dialect(MAX_FAST_NODES), diagnostics)


def parse_document(text: str, path: str, diagnostics: Diagnostics) -> Any | None:
    """Plain values of a file that others wrote; None after reporting.

    Keys may be merged (`<<`). A repeated key is `W-OPENAPI-KEY`, and the last one is kept.
    """
    locations = _Locations(path, text)

    repeated: dict[str, list[Any]] = {}

    def note(key: str, mark: Any) -> None:
        repeated.setdefault(key, []).append(mark)

    dialect = Dialect(
        MAX_FAST_NODES,
        MAX_DOCUMENT_DEPTH,
        merges=True,
        keeps_words=True,
        repeated=note,
    )
    content = _plain(locations, dialect, diagnostics)
    for key, marks in repeated.items():
        more = f" (and {len(marks) - 1} more times)" if len(marks) > 1 else ""
        diagnostics.warn(
            "W-OPENAPI-KEY",
            f"the key {key!r} is repeated, and the last one is kept{more}",
            locations.at(marks[0]),
        )
    return content


def _plain(
    locations: _Locations, dialect: Dialect, diagnostics: Diagnostics
) -> Any | None:
    try:
        value = PlainBuilder(locations.text, dialect).build()
    except (yaml.YAMLError, UnicodeEncodeError) as error:
        _report(error, locations, diagnostics)
        return None
    if value is None:
        diagnostics.error("E-YAML", "the file is empty", locations.at(None))
    return value


class _Locations:
    """Turns YAML's marks into locations; by offset, as YAML counts U+2028 as a line end, too."""

    def __init__(self, path: str, text: str) -> None:
        self._source = Source.from_text(path, text)
        self.text = "\n".join(self._source.lines) + "\n"
        self._starts = [0]
        for line in self._source.lines:
            self._starts.append(self._starts[-1] + len(line) + 1)

    def at(self, start: Any, end: Any = None) -> Location:
        if start is None:
            return Location(self._source.path)
        line, column = self._split(start.index)
        end_column = 0
        if end is not None:
            end_line, end_column = self._split(end.index)
            end_column = end_column if end_line == line and end_column > column else 0
        return self._source.at(line, column, end_column)

    def at_offset(self, offset: int) -> Location:
        line, column = self._split(offset)
        return self._source.at(line, column, column + 1)

    def _split(self, index: int) -> tuple[int, int]:
        index = min(index, len(self.text) - 1)
        line = bisect_right(self._starts, index)
        return line, index - self._starts[line - 1] + 1


class _NodeBuilder(PlainBuilder):
    """Builds nodes with their locations."""

    def __init__(self, locations: _Locations) -> None:
        super().__init__(locations.text, Dialect(MAX_NODES))
        self._locations = locations

    def scalar(self, event: Any) -> Any:
        return Node(
            scalar_of(event), self._locations.at(event.start_mark, event.end_mark)
        )

    def sequence(self, items: list[Any], start: Any, end: Any) -> Any:
        return Node(tuple(items), self._locations.at(start.start_mark, end.end_mark))

    def mapping(
        self, entries: dict[str, Any], keys: dict[str, Any], start: Any, end: Any
    ) -> Any:
        locations = {
            key: self._locations.at(event.start_mark, event.end_mark)
            for key, event in keys.items()
        }
        return Node(
            entries, self._locations.at(start.start_mark, end.end_mark), "", locations
        )

    def named(self, node: Node, name: str) -> Node:
        """The node with its name and with those of all in it; an alias makes it two nodes."""
        value = node.value
        if isinstance(value, tuple):
            value = tuple(
                self.named(item, f"{name}[{index}]") for index, item in enumerate(value)
            )
        elif isinstance(value, Mapping):
            inside = f"{name}." if name else ""
            value = {key: self.named(item, inside + key) for key, item in value.items()}
        return Node(value, node.location, name, node.keys)


def _report(
    error: yaml.YAMLError | UnicodeEncodeError,
    locations: _Locations,
    diagnostics: Diagnostics,
) -> None:
    if isinstance(error, yaml.MarkedYAMLError):
        if isinstance(error, Refused):
            message = f"this YAML is not accepted: {error.problem}"
            help = "Specs are plain YAML: keys that are text, lists, text, numbers, true and false."
        else:
            problem = " ".join(
                str(error.problem or error.context or "no reason given").split()
            )
            message = f"not readable as YAML: {problem}"
            help = "Look at the line before too: often a quote, a bracket or a space is missing."
        location = locations.at(error.problem_mark or error.context_mark)
    else:
        # The loaders report the offset of such a character, each in its own unit.
        message = "not readable as YAML: this character is not allowed"
        help = (
            'Write it as an escape within double quotes, like `"\\x1b"`, or remove it.'
        )
        found = _FORBIDDEN.search(locations.text)
        location = locations.at_offset(found.start()) if found else locations.at(None)
    diagnostics.error("E-YAML", message, location, help=help)


_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)

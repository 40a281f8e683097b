"""Builds values from the events of a YAML parser, in a dialect without surprises.

A plain word is null (`null`, `~` or nothing), true, false, a number as JSON writes it, or else
text. So dates, `yes` and `010` stay text; keys always are. Tags beyond the JSON types, deep nesting
and aliases that blow up are refused.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import yaml

Scalar: TypeAlias = str | int | float | bool | None

MAX_DEPTH = 100
"""Levels of nesting in files of specs."""

_BaseLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_TAG = "tag:yaml.org,2002:"
_WORDS: dict[str, Scalar] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_TYPES: dict[str, tuple[type[Any], ...]] = {
    _TAG + "null": (type(None),),
    _TAG + "bool": (bool,),
    _TAG + "int": (int,),
    _TAG + "float": (int, float),
}
_NUMBER_STARTS = frozenset("-0123456789")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")


class WrittenFloat(float):
    """A number with the word for it, which another type than its own may need."""

    word: str

    @classmethod
    def of(cls, value: float, word: str) -> WrittenFloat:
        number = cls(value)
        number.word = word
        return number


class Refused(yaml.MarkedYAMLError):
    """Well-formed YAML that this dialect refuses."""

    def __init__(self, problem: str, mark: Any) -> None:
        super().__init__(problem=problem, problem_mark=mark)


def scalar_of(event: Any) -> Scalar:
    """A scalar's value: text where it is quoted or tagged so, else what the plain word means."""
    text: str = event.value
    if event.tag is None:
        if not event.implicit[0]:
            return text
        return _plain(text, event)
    if event.tag in ("!", _TAG + "str"):
        return text
    if event.tag in _TYPES:
        value = _plain(text, event)
        if type(value) in _TYPES[event.tag]:
            return value
        raise Refused(f"{text[:40]!r} is not what its tag says", event.start_mark)
    raise _tag_refused(event)


def _plain(text: str, event: Any) -> Scalar:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS and (found := _NUMBER.fullmatch(text)):
        try:
            if found.lastindex is None:
                return int(text)
        except ValueError:  # more digits than Python converts
            raise Refused("this number is too long", event.start_mark) from None
        number = float(text)
        if not math.isfinite(number):
            raise Refused("this number is too large", event.start_mark)
        return number
    return text


def _tag_refused(event: Any) -> Refused:
    tag = event.tag
    name = "!!" + tag.removeprefix(_TAG) if tag.startswith(_TAG) else tag
    return Refused(f"the tag {name} is not allowed", event.start_mark)


@dataclass(frozen=True, slots=True)
class Dialect:
    """What differs between kinds of files."""

    max_values: int
    """Values once aliases are followed."""
    max_depth: int = MAX_DEPTH
    merges: bool = False
    """The key `<<` takes over the entries of other mappings, as in YAML 1.1."""
    keeps_words: bool = False
    """Numbers with a fraction or an exponent are `WrittenFloat`."""
    repeated: Callable[[str, Any], None] | None = None
    """Called with a repeated key and its mark; None: such a key is refused."""


_Sized: TypeAlias = tuple[Any, int, int]
"""A value, how many values it consists of, and how deep they nest."""


class PlainBuilder:
    """Builds plain values straight from the parser's events.

    Composing nodes first, as PyYAML does, takes twice as long, and in C it recurses without limit.
    """

    def __init__(self, text: str, dialect: Dialect) -> None:
        self._text = text
        self._dialect = dialect
        self._frames: list[_Frame] = []
        self._anchors: dict[str, _Sized] = {}
        self._count = 0

    def scalar(self, event: Any) -> Any:
        value = scalar_of(event)
        if self._dialect.keeps_words and isinstance(value, float):
            return WrittenFloat.of(value, event.value)
        return value

    def sequence(self, items: list[Any], start: Any, end: Any) -> Any:
        return items

    def mapping(
        self, entries: dict[str, Any], keys: dict[str, Any], start: Any, end: Any
    ) -> Any:
        return entries

    def build(self) -> Any:
        loader = _BaseLoader(self._text)
        try:
            get_event = loader.get_event
            get_event()  # the stream begins
            if isinstance(get_event(), yaml.StreamEndEvent):
                return None
            value = self._build(get_event)
            get_event()  # the document ends
            event = get_event()
            if not isinstance(event, yaml.StreamEndEvent):
                raise Refused("a second document begins here", event.start_mark)
            return value
        finally:
            loader.dispose()

    def _build(self, get_event: Callable[[], Any]) -> Any:
        frames = self._frames
        while True:
            event = get_event()
            kind = event.__class__
            size, height = 1, 0
            if kind is yaml.ScalarEvent:
                if frames and frames[-1].expects_key:
                    frames[-1].take_key(event, self._dialect)
                    continue
                value = self.scalar(event)
            elif kind is yaml.SequenceStartEvent or kind is yaml.MappingStartEvent:
                self._begin(event, kind is yaml.MappingStartEvent)
                continue
            elif kind is yaml.AliasEvent:
                value, size, height = self._alias(event)
            else:
                value, size, height = self._end(event)
                event = frames.pop().start
            self._count += size
            if self._count > self._dialect.max_values:
                problem = (
                    f"more than {self._dialect.max_values:,} values once aliases are "
                    "followed"
                )
                raise Refused(problem, event.start_mark)
            if event.anchor is not None and kind is not yaml.AliasEvent:
                self._anchors[event.anchor] = (value, size, height)
            if not frames:
                return value
            frames[-1].add(value, height, event)

    def _begin(self, event: Any, is_mapping: bool) -> None:
        tag = _TAG + ("map" if is_mapping else "seq")
        if event.tag not in (None, "!", tag):
            raise _tag_refused(event)
        if self._frames and self._frames[-1].expects_key:
            raise Refused("a key must be text", event.start_mark)
        if len(self._frames) >= self._dialect.max_depth:
            self._refuse_depth(event)
        self._frames.append(_Frame(event, is_mapping, self._count))

    def _alias(self, event: Any) -> _Sized:
        if event.anchor not in self._anchors:
            problem = f"there is no finished value called &{event.anchor} before"
            raise Refused(problem, event.start_mark)
        if self._frames and self._frames[-1].expects_key:
            raise Refused("a key must be text", event.start_mark)
        value, size, height = self._anchors[event.anchor]
        if len(self._frames) + height > self._dialect.max_depth:
            self._refuse_depth(event)
        return value, size, height

    def _end(self, event: Any) -> _Sized:
        frame = self._frames[-1]
        size, height = self._count - frame.count_before + 1, frame.height + 1
        self._count = frame.count_before
        if not frame.is_mapping:
            return self.sequence(frame.items, frame.start, event), size, height
        entries = frame.whole() if frame.merged else frame.entries
        return self.mapping(entries, frame.keys, frame.start, event), size, height

    def _refuse_depth(self, event: Any) -> None:
        problem = f"nested deeper than {self._dialect.max_depth} levels"
        raise Refused(problem, event.start_mark)


class _Frame:
    """A collection that is being built."""

    __slots__ = (
        "count_before",
        "entries",
        "expects_key",
        "height",
        "is_mapping",
        "items",
        "key",
        "keys",
        "merged",
        "merges",
        "start",
    )

    def __init__(self, start: Any, is_mapping: bool, count_before: int) -> None:
        self.start = start
        self.is_mapping = is_mapping
        self.count_before = count_before
        self.height = 0
        self.expects_key = is_mapping
        self.items: list[Any] = []
        self.entries: dict[str, Any] = {}
        self.keys: dict[str, Any] = {}
        self.key = ""
        self.merges = False
        self.merged: list[dict[str, Any]] = []

    def take_key(self, event: Any, dialect: Dialect) -> None:
        key: str = event.value
        self.expects_key = False
        if key == "<<" and dialect.merges and event.implicit[0]:
            self.merges = True
            return
        if key in self.keys:
            if dialect.repeated is None:
                raise Refused(f"the key {key!r} is repeated here", event.start_mark)
            dialect.repeated(key, event.start_mark)
        if event.tag not in (None, "!", _TAG + "str"):
            raise _tag_refused(event)
        self.keys[key] = event
        self.key = key

    def add(self, value: Any, height: int, event: Any) -> None:
        if height > self.height:
            self.height = height
        if not self.is_mapping:
            self.items.append(value)
            return
        self.expects_key = True
        if not self.merges:
            self.entries[self.key] = value
            return
        self.merges = False
        given = value if isinstance(value, list) else [value]
        if not all(isinstance(one, dict) for one in given):
            raise Refused("`<<` takes mappings only", event.start_mark)
        self.merged += given

    def whole(self) -> dict[str, Any]:
        """The entries with those merged; own ones win, then those of earlier mappings."""
        whole: dict[str, Any] = {}
        for merged in reversed(self.merged):
            whole.update(merged)
        whole.update(self.entries)
        return whole

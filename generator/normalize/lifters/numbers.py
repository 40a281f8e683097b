"""Numbers in prose: bounds of a value, lengths of texts, counts of items."""

from __future__ import annotations

import re
from functools import partial

from generator.normalize.lifters.lifter import (
    ARRAY,
    NUMBER,
    STRING,
    Found,
    Lifter,
    ParameterProse,
    reads,
)

_END = r"(?=\s*$|\.(?:\s|$)|[,;])"
_COUNT = r"\d{1,3}(?:,\d{3}){1,3}|\d{1,9}"
_MINIMUM = re.compile(r"\bMin(?:imum)?: (?P<number>-?\d{1,15}(?:\.\d{1,9})?)" + _END)
_MAXIMUM = re.compile(r"\bMax(?:imum)?: (?P<number>-?\d{1,15}(?:\.\d{1,9})?)" + _END)
_RANGE = re.compile(
    r"\((?P<low>-?\d{1,15})\s?[-\u2013]\s?(?P<high>\d{1,15})\)"
    r"|\bMust be between (?P<low2>-?\d{1,15}) and (?P<high2>-?\d{1,15})" + _END
)
_MAX_ITEMS = re.compile(
    rf"\(max (?P<count>{_COUNT})(?: per (?:call|request))?\)"
    rf"|\b[Mm]ax (?P<count2>{_COUNT}) per (?:call|request)\b"
)
_MAX_LENGTH = re.compile(
    rf"\bMax(?:imum)? length: (?P<count>{_COUNT})(?: characters)?{_END}"
)


def number(word: str) -> int | float | None:
    """The number that a word is, if it is written as in JSON."""
    if re.fullmatch(r"-?\d{1,15}", word):
        return int(word)
    if re.fullmatch(r"-?\d{1,15}\.\d{1,15}", word):
        return float(word)
    return None


def _bounds(text: str) -> dict[str, tuple[int | float, re.Match[str]]]:
    """The least and the greatest value, each if the text states exactly one."""
    low = [(m["number"], m) for m in _MINIMUM.finditer(text)]
    high = [(m["number"], m) for m in _MAXIMUM.finditer(text)]
    for span in _RANGE.finditer(text):
        low.append((span["low"] or span["low2"], span))
        high.append((span["high"] or span["high2"], span))
    found: dict[str, tuple[int | float, re.Match[str]]] = {}
    for fact, stated in (("minimum", low), ("maximum", high)):
        values = {number(word) for word, _ in stated}
        value = values.pop() if len(values) == 1 else None
        if value is not None:
            found[fact] = value, stated[0][1]
    if len(found) == 2 and found["minimum"][0] > found["maximum"][0]:
        return {}
    return found


def _bound(fact: str, subject: ParameterProse) -> Found | None:
    found = _bounds(subject.prose.text).get(fact)
    if found is None:
        return None
    value, match = found
    return Found(value, (subject.prose.lifted(fact, match.start(), match.end()),))


def _count(match: re.Match[str], subject: ParameterProse) -> int:
    words = match.groupdict()
    return int((words["count"] or words["count2"]).replace(",", ""))


LIFTERS: tuple[Lifter[ParameterProse], ...] = (
    Lifter("minimum", NUMBER, partial(_bound, "minimum")),
    Lifter("maximum", NUMBER, partial(_bound, "maximum")),
    reads("max_items", ARRAY, (_MAX_ITEMS, _count)),
    reads("max_length", STRING, (_MAX_LENGTH, _count)),
)

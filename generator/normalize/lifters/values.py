"""Fixed values in prose: constants, lists of values, defaults.

A list that ends in `etc.`, a value with odd characters, or two values for one fact yield nothing: a
wrong fact is worse than none.
"""

from __future__ import annotations

import re
from functools import lru_cache

from generator.jsonvalue import Json, JsonText
from generator.model import TypeName
from generator.normalize.lifters.lifter import (
    ARRAY,
    BOOLEAN,
    NUMBER,
    STRING,
    Found,
    Lifter,
    ParameterProse,
    reads,
)
from generator.normalize.lifters.numbers import number
from generator.normalize.prose import Prose
from generator.parse.literal import decode_json

OPEN = "['\"`\u2018\u201c]"
_CLOSE = "['\"`\u2019\u201d]"
_VALUE = r"[\w$@.:/+ -]{1,80}?"
_QUOTED = rf"{OPEN}(?P<value>{_VALUE}){_CLOSE}"
_ITEM = re.compile(
    rf"(?:{OPEN}(?P<quoted>{_VALUE}){_CLOSE}|(?P<bare>[\w$@:/-]+(?:\.[\w$-]+)*))"
)
_COMMA = re.compile(r"\s?,\s?(?:(?:and|or)\s)?|\s(?:and|or)\s")
_LIST_END = re.compile(r"\s*(?:$|\.(?=\s|$)|\n|;)")

_MUST_BE = re.compile(
    rf"(?:^|(?<=[.\n;]\s)|(?<=\n))Must be (?:set to |one of:? )?(?={OPEN})"
)
_CONST_TAIL = re.compile(r"\s{0,2}for (?P<words>[\w\s-]{1,60}?)\s{0,2}(?:$|[.;\n])")
_LIST_LABEL = re.compile(
    r"\b(?:(?:Allowed|Valid|Supported|Available|Possible|Accepted|Permitted) "
    r"(?:values|options)(?::| are:?)|(?:Available|Valid|Allowed) fields:)[ \t\n]{1,2}",
    re.IGNORECASE,
)
_OPTIONS = re.compile(r"(?:^|(?<=[.\n]\s)|(?<=\n))Options:[ \t\n]{1,2}")
_JSON_LABEL = re.compile(
    r"\b(?:Allowed|Valid|Supported|Available|Possible|Accepted|Permitted) values"
    r"(?::| are:?)\s{1,2}(?=\[)",
    re.IGNORECASE,
)
_USE_OR = re.compile(
    rf"(?:^|(?<=[.\n]\s))Use {OPEN}(?P<one>{_VALUE}){_CLOSE} for [\w\s-]{{1,60}}?"
    rf"(?:\s\([^()]{{1,80}}\))? or {OPEN}(?P<two>{_VALUE}){_CLOSE} for [\w\s-]{{1,60}}?"
    rf"(?:\s\([^()]{{1,80}}\))?\.?\s*$"
)
_DEFAULT = re.compile(
    r"\bDefaults?(?::| is| to) (?P<text>" + rf"{OPEN}{_VALUE}{_CLOSE}"
    r"|true|false|-?\d{1,15}(?:\.\d{1,15})?)(?=\s*$|\.(?:\s|$)|[,;)\n]|\sif (?:not|omitted)\b)",
    re.IGNORECASE,
)


# -- constants and lists of values ----------------------------------------------------------------


def _constant(subject: ParameterProse) -> Found | None:
    values, start, end = value_list(subject.prose, subject.type)
    alone = len(values) == 1 and subject.prose.text.startswith("Must be", start)
    if not alone:
        return None
    return Found(values[0], (subject.prose.lifted("const", start, end),))


def _enum(subject: ParameterProse) -> Found | None:
    values, start, end = value_list(subject.prose, subject.type)
    if not values or "const" in subject.known:
        return None
    return Found(values, (subject.prose.lifted("enum", start, end),))


@lru_cache(maxsize=1)
def value_list(prose: Prose, kind: TypeName) -> tuple[tuple[JsonText, ...], int, int]:
    """The values that the text lists, and where; none where it has two lists that differ."""
    lists = _value_lists(prose.text, kind)
    if len({values for values, _, _ in lists}) != 1:
        return (), 0, 0
    return lists[0]


def _value_lists(
    text: str, kind: TypeName
) -> list[tuple[tuple[JsonText, ...], int, int]]:
    lists: list[tuple[tuple[JsonText, ...], int, int]] = []
    for label in _JSON_LABEL.finditer(text):
        values, end = _json_list(text, label.end(), kind)
        lists.append((values, label.start(), end))
    for pattern in (_LIST_LABEL, _OPTIONS):
        for label in pattern.finditer(text):
            values, end = _plain_list(text, label.end(), kind)
            lists.append((values, label.start(), end))
    if kind == "string":
        use = _USE_OR.search(text)
        if use is not None:
            values = (JsonText.of(use["one"]), JsonText.of(use["two"]))
            lists.append((values, use.start(), use.end()))
        for label in _MUST_BE.finditer(text):
            values, end = _plain_list(text, label.end(), kind, quoted=True)
            if not values:
                values, end = _constant_for(text, label.end())
            lists.append((values, label.start(), end))
    return [found for found in lists if found[0]]


def _json_list(text: str, at: int, kind: TypeName) -> tuple[tuple[JsonText, ...], int]:
    end = text.find("]", at, at + 4000) + 1
    if not end or _LIST_END.match(text, end) is None:
        return (), at
    try:
        values = decode_json(text[at:end])
    except ValueError:
        return (), at
    if not values or not all(_fits(value, kind) for value in values):
        return (), at
    return tuple(dict.fromkeys(JsonText.of(value) for value in values)), end


def _plain_list(
    text: str, at: int, kind: TypeName, *, quoted: bool = False
) -> tuple[tuple[JsonText, ...], int]:
    """The values of a list of words up to the end of its sentence; nothing if it ends otherwise."""
    values: list[JsonText] = []
    while (item := _ITEM.match(text, at)) is not None:
        word = item["quoted"] or item["bare"]
        if item["bare"] is not None and (
            quoted or word.lower() in ("etc", "and", "or")
        ):
            return (), at
        value = _value(word, kind)
        if value is None:
            return (), at
        values.append(value)
        at = item.end()
        comma = _COMMA.match(text, at)
        if comma is None:
            break
        at = comma.end()
    alone = (
        len(values) == 1
        and _ITEM.match(text, at - 1) is None
        and not text[:at].endswith(tuple("'\"`\u2019\u201d"))
    )
    if not values or alone or _LIST_END.match(text, at) is None:
        return (), at
    return tuple(dict.fromkeys(values)), at


def _constant_for(text: str, at: int) -> tuple[tuple[JsonText, ...], int]:
    """`'x' for x updates.`: a constant, since the words behind `for` only repeat it."""
    value = re.compile(_QUOTED).match(text, at)
    if value is None:
        return (), at
    tail = _CONST_TAIL.match(text, value.end())
    if tail is None or value["value"] not in tail["words"].split():
        return (), at
    return (JsonText.of(value["value"]),), tail.end()


def _value(word: str, kind: TypeName) -> JsonText | None:
    if kind in ("string", "array"):
        return JsonText.of(word)
    found = number(word)
    return None if found is None or not _fits(found, kind) else JsonText.of(found)


def _fits(value: Json, kind: TypeName) -> bool:
    """Whether an enum's value goes with the parameter's type; for arrays: with some item's."""
    if kind == "string":
        return isinstance(value, str)
    if kind == "integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, str | int) and not isinstance(value, bool)


# -- defaults -------------------------------------------------------------------------------------


def _default(match: re.Match[str], subject: ParameterProse) -> JsonText | None:
    text, kind = match["text"], subject.type
    if kind == "boolean":
        word = text.lower()
        return JsonText.of(word == "true") if word in ("true", "false") else None
    if kind in ("integer", "number"):
        return _value(text, kind)
    if kind == "string" and not text[0].isalnum() and text[0] != "-":
        return JsonText.of(text[1:-1])
    return None


def _contradicts(value: JsonText, subject: ParameterProse) -> bool:
    """Whether a default is none of the values that the parameter may have."""
    known = subject.known
    if subject.type in NUMBER:
        low, high = known.get("minimum"), known.get("maximum")
        default = value.value
        if (low is not None and default < low) or (high is not None and default > high):
            return True
    return "enum" in known and subject.type != "array" and value not in known["enum"]


LIFTERS: tuple[Lifter[ParameterProse], ...] = (
    Lifter("const", STRING | NUMBER, _constant),
    Lifter("enum", STRING | NUMBER | ARRAY, _enum),
)
DEFAULTS: tuple[Lifter[ParameterProse], ...] = (
    reads(
        "default",
        STRING | NUMBER | BOOLEAN,
        (_DEFAULT, _default),
        refuse=_contradicts,
    ),
)
"""Apart, since a default is held against the bounds."""

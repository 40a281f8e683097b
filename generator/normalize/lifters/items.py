"""The type of an array's items, from its example, its values or its description."""

from __future__ import annotations

import re

from generator.jsonvalue import Json
from generator.model import Lifted, TypeName
from generator.normalize.lifters.lifter import ARRAY, Found, Lifter, ParameterProse
from generator.normalize.lifters.values import OPEN, value_list

_MEMBER_WORDS = re.compile(
    r"^(?:An? )?(?:list|array) of (?:[\w-]+ ){0,4}?(?P<word>objects|strings|urls|ids|"
    r"email addresses|integers|numbers|booleans)\b",
    re.IGNORECASE,
)
_MEMBER_TYPES: dict[str, TypeName] = {
    "objects": "object",
    "strings": "string",
    "urls": "string",
    "ids": "string",
    "email addresses": "string",
    "integers": "integer",
    "numbers": "number",
    "booleans": "boolean",
}
_EACH_HAS = re.compile(
    rf"\bEach (?:item|entry|object|element) (?:must|should) have (?:an? )?{OPEN}\w"
)
_EXAMPLE_OF = re.compile(r"\b(?:Examples?: |[Ss]et to )(?P<open>\[\{|\[['\"])")
_QUOTED_EXAMPLE = 300


def _items(subject: ParameterProse) -> Found | None:
    return _by_example(subject) or _by_values(subject) or _by_words(subject)


def _by_example(subject: ParameterProse) -> Found | None:
    if subject.example is None:
        return None
    kind = _common_type(subject.example.value)
    if kind is None:
        return None
    quoted = subject.example.text[:_QUOTED_EXAMPLE]
    return Found(kind, (Lifted("items", quoted, subject.example_line),))


def _by_values(subject: ParameterProse) -> Found | None:
    if "enum" not in subject.known:
        return None
    kinds = {_type_of(value.value) for value in subject.known["enum"]}
    if len(kinds) != 1:
        return None
    _, start, end = value_list(subject.prose, subject.type)
    return Found(kinds.pop(), (subject.prose.lifted("items", start, end),))


def _by_words(subject: ParameterProse) -> Found | None:
    if "enum" in subject.known:
        return None
    text = subject.prose.text
    evidence: list[tuple[TypeName, re.Match[str]]] = []
    words = _MEMBER_WORDS.match(text)
    if words is not None:
        evidence.append((_MEMBER_TYPES[words["word"].lower()], words))
    each = _EACH_HAS.search(text)
    if each is not None:
        evidence.append(("object", each))
    evidence.extend(
        ("object" if m["open"].endswith("{") else "string", m)
        for m in _EXAMPLE_OF.finditer(text)
    )
    if len({kind for kind, _ in evidence}) != 1:
        return None
    kind, match = evidence[0]
    return Found(kind, (subject.prose.lifted("items", match.start(), match.end()),))


def _common_type(values: list[Json]) -> TypeName | None:
    kinds = {_type_of(value) for value in values}
    if kinds == {"integer", "number"}:
        return "number"
    return kinds.pop() if len(kinds) == 1 else None


def _type_of(value: Json) -> TypeName | None:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    if isinstance(value, list):
        return "array"
    return "object" if isinstance(value, dict) else None


LIFTERS: tuple[Lifter[ParameterProse], ...] = (Lifter("items", ARRAY, _items),)

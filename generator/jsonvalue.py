"""JSON values as frozen, hashable data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeAlias

Json: TypeAlias = Any
"""A decoded JSON value: None, bool, int, float, str, list or dict with string keys."""


@dataclass(frozen=True, slots=True)
class JsonText:
    """A JSON value kept as its canonical text, so that holders stay frozen and hashable."""

    text: str

    @classmethod
    def of(cls, value: Json) -> JsonText:
        return cls(json.dumps(value, ensure_ascii=True, separators=(",", ":")))

    @property
    def value(self) -> Json:
        # Not one object for all where holders could change it.
        whole = self.text[:1] in ("{", "[")
        return json.loads(self.text) if whole else _scalar(self.text)


@lru_cache(1 << 14)
def _scalar(text: str) -> Json:
    return json.loads(text)


class LaidOut(str):
    """JSON that `in_lines` made for the place where it is put."""


def in_lines(value: Json, levels: int, indent: str = "") -> str:
    """JSON in ASCII with one line for each value at a depth of `levels`: short diffs, few lines."""
    text = _in_lines(value, levels, indent)
    return text if indent else text + "\n"


def _in_lines(value: Json, levels: int, indent: str) -> str:
    if isinstance(value, LaidOut):
        return value
    if not levels or not value or not isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=True, separators=(", ", ": "))
    inner = indent + " "
    if isinstance(value, dict):
        opening, closing = "{", "}"
        items = [
            f"{json.dumps(k)}: {_in_lines(v, levels - 1, inner)}"
            for k, v in value.items()
        ]
    else:
        opening, closing = "[", "]"
        items = [_in_lines(item, levels - 1, inner) for item in value]
    # One that is too long for a line is so for what holds it as well.
    if not any("\n" in item for item in items):
        text = opening + ", ".join(items) + closing
        if len(indent) + len(text) <= 100:
            return text
    lines = ",\n".join(inner + item for item in items)
    return f"{opening}\n{lines}\n{indent}{closing}"

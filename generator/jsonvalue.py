"""JSON values as frozen, hashable data."""

from __future__ import annotations

import json
from dataclasses import dataclass
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
        return json.loads(self.text)


def in_lines(value: Json, levels: int, indent: str = "") -> str:
    """JSON in ASCII with one line for each value at a depth of `levels`: short diffs, few lines."""
    text = json.dumps(value, ensure_ascii=True, separators=(", ", ": "))
    if (
        levels
        and isinstance(value, (dict, list))
        and value
        and len(indent) + len(text) > 100
    ):
        inner = indent + " "
        if isinstance(value, dict):
            lines = [
                f"{inner}{json.dumps(k)}: {in_lines(v, levels - 1, inner)}"
                for k, v in value.items()
            ]
        else:
            lines = [inner + in_lines(item, levels - 1, inner) for item in value]
        opening, closing = ("{", "}") if isinstance(value, dict) else ("[", "]")
        text = opening + "\n" + ",\n".join(lines) + "\n" + indent + closing
    return text if indent else text + "\n"

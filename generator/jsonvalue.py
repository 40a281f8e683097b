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

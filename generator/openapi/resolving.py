"""Parameters, bodies, responses and the like behind references."""

from __future__ import annotations

from typing import Any

from generator.openapi.json_access import JsonObject
from generator.openapi.losses import Losses
from generator.openapi.references import References, unfollowed

_LONGEST = 50
"""References that lead from one to the next."""


class Resolving:
    def __init__(self, references: References, losses: Losses) -> None:
        self._references = references
        self._losses = losses

    def follow(self, value: Any, where: str) -> JsonObject | None:
        """An object past its references; None where there is none."""
        for _ in range(_LONGEST):
            if not isinstance(value, dict):
                return None
            if "$ref" not in value:
                return value
            found, target = self._references.lookup(value["$ref"])
            if not found:
                self._losses.add("W-OPENAPI-REF", unfollowed(value["$ref"]), where)
                return None
            value = target
        self._losses.add(
            "W-OPENAPI-REF", "this reference leads round in a circle", where
        )
        return None

"""What a target may take from an earlier generation instead of making it again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class Earlier(Protocol):
    """Files of an earlier generation by what they were made of. False where there are none."""

    def __bool__(self) -> bool: ...

    def find(self, source: str) -> dict[str, bytes] | None:
        """The files that were made of just this, by path."""

    def keep(self, source: str, files: Mapping[str, bytes]) -> None:
        """Has the next generation find these."""


class NothingEarlier:
    """A generation of which nothing is remembered."""

    def __bool__(self) -> bool:
        return False

    def find(self, source: str) -> None:
        return None

    def keep(self, source: str, files: Mapping[str, bytes]) -> None:
        pass

"""What a target may take from an earlier generation instead of making it again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from generator.design.client import ClientDesign, Operation
from generator.design.documentation import argument_words, words


class Earlier(Protocol):
    """Files and texts of an earlier generation by what they were made of.

    False where there are none.
    """

    def __bool__(self) -> bool: ...

    def find(self, source: str) -> dict[str, bytes] | None:
        """The files that were made of just this, by path."""

    def keep(self, source: str, files: Mapping[str, bytes]) -> None:
        """Has the next generation find these."""

    def text(self, source: str, make: Callable[[], str]) -> str:
        """The text that is made of just this, as it was made before or else now."""


class NothingEarlier:
    """A generation of which nothing is remembered."""

    def __bool__(self) -> bool:
        return False

    def find(self, source: str) -> None:
        return None

    def keep(self, source: str, files: Mapping[str, bytes]) -> None:
        pass

    def text(self, source: str, make: Callable[[], str]) -> str:
        return make()


class Texts:
    """Texts of one kind that are made of a design."""

    def __init__(self, kind: str, design: ClientDesign, earlier: Earlier) -> None:
        self._earlier = earlier if design.fingerprint else NothingEarlier()
        self._design = design
        self._source = f"{kind}\n{design.fingerprint}"

    def of_design(self, what: str, make: Callable[[], str]) -> str:
        """One that no words of a page are in."""
        return self._earlier.text(f"{self._source}\n{what}", make)

    def of_arguments(self, what: str, make: Callable[[], str]) -> str:
        """One that no other words are in than those of arguments."""
        described = (argument_words(one) for one in self._design.operations())
        return self.of_design("\n".join((what, *described)), make)

    def of(self, operation: Operation, make: Callable[[], str]) -> str:
        """One that the words of no other operation are in."""
        source = f"{self._source}\n{operation.slug}\n{words(operation)}"
        return self._earlier.text(source, make)


__all__ = ["Earlier", "NothingEarlier", "Texts"]

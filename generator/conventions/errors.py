"""Error shapes: where an error response has its messages."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from generator.conventions.kinds import POINTER
from generator.jsonvalue import Json
from generator.keys import ListOf, key


@dataclass(frozen=True, slots=True)
class ErrorShape(ABC):
    """Where a body has its errors, and where each error has its message."""

    name: ClassVar[str]
    errors: ClassVar[tuple[str, ...]] = ("/errors", "/error")
    """JSON pointers to a list of errors, or to a single one; the first that exists counts."""
    texts: ClassVar[tuple[str, ...]] = (
        "/message",
        "/error_description",
        "/error",
        "/detail",
        "/title",
        "/code",
    )
    """JSON pointers to texts for people."""
    first_text_only: ClassVar[bool] = True
    """The texts are alternatives."""
    sources: ClassVar[tuple[str, ...]] = ()
    """JSON pointers to the wrong part of the request; the first that exists counts."""
    id: ClassVar[str] = ""
    """JSON pointer to an id for the vendor's support."""

    def wire(self) -> dict[str, Json]:
        """The shape as the package's service table has it."""
        encoded: dict[str, Json] = {
            "errors": list(self.errors),
            "texts": list(self.texts),
        }
        if self.first_text_only:
            encoded["first_text_only"] = True
        if self.sources:
            encoded["sources"] = list(self.sources)
        if self.id:
            encoded["id"] = self.id
        return encoded


@dataclass(frozen=True, slots=True)
class PlainError(ErrorShape):
    """A message under one of the usual names: of the body, of `error`, or of each in `errors`."""

    name = "plain"


PLAIN = PlainError()


@dataclass(frozen=True, slots=True)
class JsonApiErrors(ErrorShape):
    """JSON:API: a list of error objects under `errors`."""

    name = "json-api"
    errors = ("/errors",)
    texts = ("/code", "/title", "/detail")
    first_text_only = False
    sources = ("/source/pointer", "/source/parameter")
    id = "/id"


@dataclass(frozen=True, slots=True)
class ErrorsAt(ErrorShape):
    """A list of errors, or a single one, at the pointers that the settings give."""

    name = "at"

    at: str = key(POINTER, about="Where the errors stand, or the one error.")
    say: tuple[str, ...] = key(
        ListOf(POINTER), about="Where in each of them its words stand.", default=()
    )

    def wire(self) -> dict[str, Json]:
        encoded = {**ErrorShape.wire(self), "errors": [self.at]}
        if self.say:
            encoded |= {"texts": list(self.say), "first_text_only": False}
        return encoded


@dataclass(frozen=True, slots=True)
class FlaggedError(ErrorShape):
    """A member of every response says whether the call succeeded, regardless of the status."""

    name = "flag"

    flag: str = key(POINTER, about="The member that is false in errors.", default="/ok")

    def wire(self) -> dict[str, Json]:
        return {**ErrorShape.wire(self), "flag": self.flag}


ERROR_SHAPES: Mapping[str, type[ErrorShape]] = MappingProxyType(
    {one.name: one for one in (PlainError, JsonApiErrors, ErrorsAt, FlaggedError)}
)

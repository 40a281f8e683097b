"""Error shapes: where an error response says what is wrong."""

from __future__ import annotations

from abc import ABC
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from generator.jsonvalue import Json


@dataclass(frozen=True, slots=True)
class ErrorShape(ABC):
    """Where a body has its errors, and where each error has its message."""

    name: ClassVar[str]
    errors: ClassVar[str] = ""
    """JSON pointer of a list of errors; empty: the body is the one error."""
    texts: ClassVar[tuple[str, ...]] = ()
    """JSON pointers of what people read."""
    first_text_only: ClassVar[bool] = False
    """The texts are alternatives."""
    sources: ClassVar[tuple[str, ...]] = ()
    """JSON pointers of what in the request is wrong; the first that is there counts."""
    id: ClassVar[str] = ""
    """JSON pointer of what a vendor's support wants to hear."""

    def wire(self) -> Json:
        """What the package's table of the service holds."""
        encoded: dict[str, Json] = {"texts": list(self.texts)}
        if self.errors:
            encoded["errors"] = self.errors
        if self.first_text_only:
            encoded["first_text_only"] = True
        if self.sources:
            encoded["sources"] = list(self.sources)
        if self.id:
            encoded["id"] = self.id
        return encoded


class PlainError(ErrorShape):
    """One object with a message under one of the usual names."""

    name = "plain"
    texts = ("/message", "/error_description", "/error", "/detail", "/title")
    first_text_only = True


class JsonApiErrors(ErrorShape):
    """JSON:API: a list of error objects under `errors`."""

    name = "json-api"
    errors = "/errors"
    texts = ("/code", "/title", "/detail")
    sources = ("/source/pointer", "/source/parameter")
    id = "/id"


ERROR_SHAPES: Mapping[str, type[ErrorShape]] = MappingProxyType(
    {one.name: one for one in (PlainError, JsonApiErrors)}
)

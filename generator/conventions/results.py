"""Results: what callers get for a response, by its media type."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import ClassVar

from generator.conventions.table import by_name
from generator.schema import Schema


class Reading(ABC):
    """How the body of a response is read."""

    name: ClassVar[str]
    """As the wire table spells it; empty: as JSON."""
    binary: ClassVar[bool] = False
    """The result is bytes."""

    @abstractmethod
    def fits(self, media_type: str, schema: Schema) -> bool:
        """`media_type` is in lower case and has no parameters."""

    def result(self, schema: Schema) -> Schema:
        """The schema of what callers get."""
        return schema


class JsonValue(Reading):
    """The JSON value of the body."""

    name = ""

    def fits(self, media_type: str, schema: Schema) -> bool:
        if media_type.endswith("*"):
            # A document that leaves the media type open may still describe members.
            return schema.kind not in ("any", "string")
        subtype = media_type.partition("/")[2]
        return subtype.endswith("+json") or subtype == "json"


class PlainText(Reading):
    """The text of the body; also that of XML and CSV."""

    name = "text"

    def fits(self, media_type: str, schema: Schema) -> bool:
        kind, _, subtype = media_type.partition("/")
        if kind == "text" or subtype == "xml" or subtype.endswith("+xml"):
            return kind != "image"
        if kind == "*":
            return schema.kind == "string" and schema.format != "binary"
        return subtype in ("javascript", "yaml", "x-yaml", "x-www-form-urlencoded")


class Bytes(Reading):
    """The body as it is."""

    name = "bytes"
    binary = True

    def fits(self, media_type: str, schema: Schema) -> bool:
        return True

    def result(self, schema: Schema) -> Schema:
        return Schema("string", format="binary")


READINGS: Mapping[str, Reading] = by_name(JsonValue(), PlainText(), Bytes())
"""The first that fits holds."""

LOCATION = "location"
"""As the wire table spells a result that is the target of a redirect."""
_REDIRECTS = frozenset((301, 302, 303, 307, 308, "3XX"))


def reading(media_type: str | None, schema: Schema | None) -> Reading:
    """How a response with a body is read."""
    plain = (media_type or "application/json").partition(";")[0].strip().lower()
    given = schema or Schema("any")
    return next(one for one in READINGS.values() if one.fits(plain, given))


def leads_elsewhere(status: int | str) -> bool:
    """Whether a response of this status has a `Location`."""
    return status in _REDIRECTS

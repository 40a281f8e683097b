"""Results: what callers get for a response, by its media type."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from generator.conventions.media_types import essence, is_sequence
from generator.conventions.table import by_name
from generator.schema import Resolve, Schema


class Reading(ABC):
    """How the body of a response is read."""

    name: ClassVar[str]
    """As the wire table spells it; empty: as JSON."""
    binary: ClassVar[bool] = False
    """The result is bytes."""
    stream: ClassVar[bool] = False
    """The body is read while it arrives: the result is a stream of what `result` says."""

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
        if _is_file(schema):
            return False
        if media_type.endswith("*"):
            # A document that leaves the media type open may still describe members.
            return schema.kind not in ("any", "string")
        subtype = media_type.partition("/")[2]
        return subtype.endswith("+json") or subtype == "json"


class PlainText(Reading):
    """The text of the body; also that of XML and CSV."""

    name = "text"

    def fits(self, media_type: str, schema: Schema) -> bool:
        if _is_file(schema):
            return False
        kind, _, subtype = media_type.partition("/")
        if kind == "text" or subtype == "xml" or subtype.endswith("+xml"):
            return kind != "image"
        if kind == "*":
            return schema.kind == "string"
        return subtype in ("javascript", "yaml", "x-yaml", "x-www-form-urlencoded")


class Bytes(Reading):
    """The body as it is."""

    name = "bytes"
    binary = True

    def fits(self, media_type: str, schema: Schema) -> bool:
        return True

    def result(self, schema: Schema) -> Schema:
        return Schema("string", format="binary")


class ByteStream(Bytes):
    """The chunks of the body, where a decision asks for them."""

    name = "byte-stream"
    stream = True

    def fits(self, media_type: str, schema: Schema) -> bool:
        return False


class JsonLineStream(Reading):
    """A JSON value on each line, or behind each record separator."""

    name = "json-lines"
    stream = True

    def fits(self, media_type: str, schema: Schema) -> bool:
        return is_sequence(media_type) and media_type != _EVENTS

    def result(self, schema: Schema) -> Schema:
        return (
            schema.items or Schema("any") if schema.kind == "array" else Schema("any")
        )


class _EventStream(Reading):
    stream = True

    def result(self, schema: Schema) -> Schema:
        return (schema.items or Schema("any")) if schema.kind == "array" else schema


class Events(_EventStream):
    """Server-sent events, where the document describes those and not their data."""

    name = "events"

    def fits(self, media_type: str, schema: Schema) -> bool:
        names = {member.name for member in self.result(schema).properties}
        return media_type == _EVENTS and "data" in names and names <= _EVENT_FIELDS


class EventTexts(_EventStream):
    """The data of server-sent events."""

    name = "event-texts"

    def fits(self, media_type: str, schema: Schema) -> bool:
        return media_type == _EVENTS and self.result(schema).kind in ("string", "any")


class EventValues(_EventStream):
    """The data of server-sent events, as JSON."""

    name = "event-values"

    def fits(self, media_type: str, schema: Schema) -> bool:
        return media_type == _EVENTS


_EVENTS = "text/event-stream"
_EVENT_FIELDS = frozenset(("data", "event", "id", "retry", "comment"))
BYTE_STREAM = ByteStream()
READINGS: Mapping[str, Reading] = by_name(
    *(JsonLineStream(), Events(), EventTexts(), EventValues()),
    *(JsonValue(), PlainText(), Bytes()),
)
"""The first that fits holds."""

LOCATION = "location"
"""As the wire table spells a result that is the target of a redirect."""
NOTHING = "nothing"
"""As it spells that there is no result."""
_REDIRECTS = frozenset((301, 302, 303, 307, 308, "3XX"))


def reading(
    media_type: str | None,
    schema: Schema | None,
    resolve: Resolve,
    *,
    stream: bool = False,
) -> Reading:
    """How a response with a body is read; `stream`: while it arrives, whatever it is."""
    plain = essence(media_type or "application/json")
    given = resolve(schema or Schema("any"))
    if given.items is not None:
        given = replace(given, items=resolve(given.items))
    found = next(one for one in READINGS.values() if one.fits(plain, given))
    return BYTE_STREAM if stream and not found.stream else found


def _is_file(schema: Schema) -> bool:
    """Whether a document says that a body is bytes, whatever media type it writes beside that."""
    return schema.kind == "string" and schema.format == "binary"


def other_result(status: int | str) -> str:
    """How a response that is neither a success nor an error is read; empty: not at all."""
    if leads_elsewhere(status):
        return LOCATION
    return NOTHING if status == 304 else ""


def leads_elsewhere(status: int | str) -> bool:
    """Whether a response of this status has a `Location`."""
    return status in _REDIRECTS

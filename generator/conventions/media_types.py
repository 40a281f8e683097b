"""Media types of request bodies, and the slots that a body of each has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from generator.conventions.locations import BODY, FILE, FORM
from generator.conventions.slots import Slot
from generator.conventions.table import by_name
from generator.pointer import escape
from generator.schema import Property, Resolve, Schema


@dataclass(frozen=True, slots=True)
class BodyType(ABC):
    """A kind of body."""

    name: ClassVar[str]
    form: ClassVar[bool] = False
    """It has named fields, in which nested values need a notation."""
    rank: ClassVar[int] = 4
    """Where a document offers several media types, the lowest rank is preferred."""

    def fits(self, media_type: str) -> bool:
        """`media_type`: in lower case, without parameters."""
        return media_type == self.name

    @abstractmethod
    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        """The slots of a body, in wire order."""


class Json(BodyType):
    """One value of JSON: each member of its objects is a slot, at any depth."""

    name = "application/json"
    rank = 1

    def fits(self, media_type: str) -> bool:
        return media_type in (self.name, "text/json") or media_type.endswith("+json")

    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        members = list(_members_of(body, "", "", resolve, ()))
        if members:
            return iter(members)
        # A free-form value that is not passed is an empty object.
        must_be_given = required and body.kind not in ("object", "any")
        return iter([Slot(BODY, "", body, must_be_given)])


class UrlEncoded(BodyType):
    """A form without files. Members are slots as in JSON, but cannot be null."""

    name = "application/x-www-form-urlencoded"
    form = True
    rank = 3

    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        for slot in _members_of(body, "", "", resolve, ()):
            yield replace(slot, schema=replace(slot.schema, nullable=False))


class Multipart(BodyType):
    """A form whose fields may be files."""

    name = "multipart/form-data"
    form = True
    rank = 2

    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        for member in body.properties:
            part = resolve(member.schema)
            if _is_file(part, resolve):
                yield Slot(FILE, member.name, part, member.required)
            elif _members(part, resolve):
                # The part is JSON, whose members are slots of their own.
                alone = replace(body, properties=(member,))
                for slot in _members_of(alone, "", "", resolve, ()):
                    yield replace(slot, schema=replace(slot.schema, nullable=False))
            else:
                yield Slot(FORM, member.name, part, member.required)


class JsonLines(BodyType):
    """A list of JSON values, one per line."""

    name = "application/x-ndjson"

    def fits(self, media_type: str) -> bool:
        kind = media_type.removeprefix("application/").removeprefix("x-")
        return kind in ("ndjson", "jsonl", "jsonlines")

    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        lines = body if body.kind == "array" else Schema("array", items=body)
        yield Slot(BODY, "", lines, required)


class Text(BodyType):
    """Text of any kind."""

    name = "text/plain"

    def fits(self, media_type: str) -> bool:
        return media_type.startswith("text/")

    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        yield Slot(BODY, "", Schema("string"), required)


class Binary(BodyType):
    """A file as it is."""

    name = "application/octet-stream"

    def fits(self, media_type: str) -> bool:
        kind, _, subtype = media_type.partition("/")
        families = ("audio", "font", "image", "video")
        files = ("octet-stream", "pdf", "zip", "gzip")
        return (kind in families and subtype != "svg+xml") or (
            kind == "application" and subtype in files
        )

    def slots(self, body: Schema, required: bool, resolve: Resolve) -> Iterator[Slot]:
        yield Slot(FILE, "", Schema("string", format="binary"), required)


MEDIA_TYPES: Mapping[str, BodyType] = by_name(
    Json(), Multipart(), UrlEncoded(), JsonLines(), Text(), Binary()
)


def body_type(media_type: str) -> BodyType | None:
    """The kind of body of a media type; None where no convention covers it."""
    plain = essence(media_type)
    return next((one for one in MEDIA_TYPES.values() if one.fits(plain)), None)


def essence(media_type: str) -> str:
    """A media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def preference(media_type: str) -> tuple[int, str]:
    """Sorts what a document offers: JSON, then forms, then others, then XML."""
    plain = essence(media_type)
    if plain == Json.name:
        return 0, media_type
    if _is_xml(plain):
        return 5, media_type
    found = body_type(plain)
    return BodyType.rank if found is None else found.rank, media_type


def is_form(media_type: str) -> bool:
    found = body_type(media_type)
    return found is not None and found.form


def is_sequence(media_type: str) -> bool:
    """Whether a body is a series of items, which documents before OpenAPI 3.2 describe singly."""
    return essence(media_type) in _SEQUENCES


def can_be_sent(media_type: str) -> bool:
    """False for multipart bodies other than forms, and for XML."""
    plain = essence(media_type)
    if plain.startswith("multipart/"):
        return plain == Multipart.name
    return not _is_xml(plain)


def opaque(media_type: str) -> Schema | None:
    """Text or bytes, for a body without a structure; None for JSON, XML and forms."""
    plain = essence(media_type)
    if _is_xml(plain) or is_form(plain) or Json().fits(plain):
        return None
    if plain.startswith("text/"):
        return Schema("string")
    return Schema("string", format="binary")


_SEQUENCES = frozenset(
    (
        *("application/jsonl", "application/x-ndjson", "application/x-jsonlines"),
        *("application/json-seq", "application/geo+json-seq", "text/event-stream"),
    )
)


def _is_xml(plain: str) -> bool:
    return plain in ("application/xml", "text/xml") or plain.endswith("+xml")


def _is_file(part: Schema, resolve: Resolve) -> bool:
    """A file, or several."""
    one = resolve(part.items) if part.items is not None else part
    return one.format == "binary"


def _members_of(
    schema: Schema, pointer: str, anchor: str, resolve: Resolve, within: tuple[str, ...]
) -> Iterator[Slot]:
    for member in _members(schema, resolve):
        at = f"{pointer}/{escape(member.name)}"
        inner = resolve(member.schema)
        name = member.schema.ref or ""
        container = (name not in within or not name) and bool(_members(inner, resolve))
        yield Slot(BODY, at, inner, member.required, anchor, container=container)
        if container:
            # A recursive schema is opened once; below that, it is a plain value.
            below = (*within, name) if name else within
            yield from _members_of(
                inner, at, anchor if member.required else at, resolve, below
            )


def _members(schema: Schema, resolve: Resolve) -> tuple[Property, ...]:
    """Members of an object, or all members of a union of objects, in order of appearance."""
    if schema.kind == "object":
        return schema.properties
    if schema.kind != "union":
        return ()
    alternatives = [resolve(option) for option in schema.one_of]
    if not all(
        option.kind == "object" and option.properties for option in alternatives
    ):
        return ()
    names = dict.fromkeys(
        member.name for option in alternatives for member in option.properties
    )
    return tuple(_merged(name, alternatives, resolve) for name in names)


def _merged(name: str, alternatives: list[Schema], resolve: Resolve) -> Property:
    """One member as any alternative accepts it; the whole object is checked against each."""
    present = [
        m for option in alternatives for m in option.properties if m.name == name
    ]
    required = len(present) == len(alternatives) and all(m.required for m in present)
    distinct = list(dict.fromkeys(m.schema for m in present))
    if len(distinct) == 1:
        return Property(name, distinct[0], required)
    resolved = [resolve(schema) for schema in distinct]
    first = resolved[0]
    if all(schema.kind == first.kind and schema.enum for schema in resolved):
        values = tuple(dict.fromkeys(v for schema in resolved for v in schema.enum))
        return Property(name, replace(first, enum=values), required)
    return Property(name, Schema("union", one_of=tuple(distinct)), required)

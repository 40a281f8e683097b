"""Media types of request bodies, and the slots that a body of each has."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import ClassVar, TypeAlias

from generator.conventions.locations import BODY, FILE, FORM
from generator.conventions.slots import Slot
from generator.conventions.table import by_name
from generator.pointer import escape
from generator.schema import Property, Resolve, Schema

Wanted: TypeAlias = frozenset[str]
"""JSON pointers of first items of arrays that decisions lead into, like `/bills/0`."""
NOTHING: Wanted = frozenset()


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
    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        """The slots of a body, in wire order; those of array items only where they are wanted."""


class Json(BodyType):
    """One value of JSON: each member of its objects is a slot, at any depth."""

    name = "application/json"
    rank = 1

    def fits(self, media_type: str) -> bool:
        return media_type in (self.name, "text/json") or media_type.endswith("+json")

    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        walk = _Walk(resolve, wanted)
        members = list(walk.members(body))
        whole = not members or body.kind == "array" or not _is_object(body, resolve)
        if whole:
            # A free-form value that is not passed is an empty object.
            must_be_given = required and body.kind not in ("object", "any")
            yield Slot(BODY, "", body, must_be_given, container=bool(members))
        yield from members


class UrlEncoded(BodyType):
    """A form without files. Members are slots as in JSON, but cannot be null."""

    name = "application/x-www-form-urlencoded"
    form = True
    rank = 3

    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        for slot in _Walk(resolve, wanted).members(body):
            yield replace(slot, schema=replace(slot.schema, nullable=False))


class Multipart(BodyType):
    """A form whose fields may be files."""

    name = "multipart/form-data"
    form = True
    rank = 2

    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        for member in _members(body, resolve):
            part = resolve(member.schema)
            if _is_file(part, resolve):
                yield Slot(
                    FILE,
                    member.name,
                    part,
                    member.required,
                    deprecated=member.deprecated,
                )
            elif _members(part, resolve) or _first(f"/{escape(member.name)}") in wanted:
                # The part is JSON, whose members are slots of their own.
                alone = Schema("object", properties=(member,))
                for slot in _Walk(resolve, wanted).members(alone):
                    yield replace(slot, schema=replace(slot.schema, nullable=False))
            else:
                yield Slot(
                    FORM,
                    member.name,
                    part,
                    member.required,
                    deprecated=member.deprecated,
                )


class JsonLines(BodyType):
    """A list of JSON values, one per line."""

    name = "application/x-ndjson"

    def fits(self, media_type: str) -> bool:
        kind = media_type.removeprefix("application/").removeprefix("x-")
        return kind in ("ndjson", "jsonl", "jsonlines")

    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        lines = body if body.kind == "array" else Schema("array", items=body)
        yield Slot(BODY, "", lines, required)


class Text(BodyType):
    """Text of any kind."""

    name = "text/plain"

    def fits(self, media_type: str) -> bool:
        if _is_xml(media_type):
            return False
        kind, _, subtype = media_type.partition("/")
        return kind == "text" or (kind == "application" and subtype in _TEXTS)

    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        yield Slot(BODY, "", Schema("string"), required)


class Binary(BodyType):
    """A file as it is: of any media type that no other kind of body is for."""

    name = "application/octet-stream"

    def fits(self, media_type: str) -> bool:
        return "/" in media_type and can_be_sent(media_type)

    def slots(
        self, body: Schema, required: bool, resolve: Resolve, wanted: Wanted = NOTHING
    ) -> Iterator[Slot]:
        yield Slot(FILE, "", Schema("string", format="binary"), required)


MEDIA_TYPES: Mapping[str, BodyType] = by_name(
    Json(), Multipart(), UrlEncoded(), JsonLines(), Text(), Binary()
)
"""The first that fits holds."""
_TEXTS = frozenset(
    (
        *("yaml", "x-yaml", "toml", "graphql", "sql", "javascript", "ecmascript"),
        *("x-sh", "x-tex", "x-latex"),
    )
)


def body_type(media_type: str) -> BodyType | None:
    """The kind of body of a media type; None where no convention covers it."""
    plain = essence(media_type)
    return next((one for one in MEDIA_TYPES.values() if one.fits(plain)), None)


def concrete(media_type: str, schema: Schema) -> str:
    """What is sent as a media type that a document leaves open, in whole or in part.

    A file says itself what it is, so that its media type stays open.
    """
    plain = essence(media_type)
    if "*" not in plain:
        return media_type
    kind = plain.partition("/")[0]
    if kind == "multipart":
        return Multipart.name
    if kind == "text":
        return Text.name
    if kind not in ("*", "application") or schema.format == "binary":
        return plain
    if schema.kind == "string":
        return Text.name
    return plain if schema.kind == "any" else Json.name


def covers(offered: str, media_type: str) -> bool:
    """Whether a media type is one that is offered, or of a range that is."""
    wide, plain = essence(offered), essence(media_type)
    if "*" not in wide:
        return wide == plain
    kind, _, subtype = wide.partition("/")
    return kind in ("*", plain.partition("/")[0]) and subtype == "*"


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


def is_json(media_type: str) -> bool:
    return MEDIA_TYPES[Json.name].fits(essence(media_type))


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
    return _TEXT if Text().fits(plain) else _BYTES


_TEXT = Schema("string")
_BYTES = Schema("string", format="binary")
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


def _is_object(schema: Schema, resolve: Resolve) -> bool:
    """An object whatever alternative holds."""
    if schema.kind != "union":
        return schema.kind == "object"
    return all(resolve(option).kind == "object" for option in schema.one_of)


def _first(pointer: str) -> str:
    """The first item of the array at a pointer."""
    return f"{pointer}/0"


@dataclass(frozen=True, slots=True)
class _Walk:
    """The values within a body, depth first."""

    resolve: Resolve
    wanted: Wanted

    def members(self, body: Schema) -> Iterator[Slot]:
        """All slots but the body as a whole."""
        if body.kind == "array":
            return self._item(body, _Position("", "", (), ""))
        found = _members(body, self.resolve, mixed=True)
        return self._below(found, _Position("", "", (), ""))

    def _below(
        self, members: tuple[Property, ...], position: _Position
    ) -> Iterator[Slot]:
        for member in members:
            at = f"{position.pointer}/{escape(member.name)}"
            inner = self.resolve(member.schema)
            name = member.schema.ref or ""
            opened: tuple[Property, ...] = ()
            if not name or name not in position.within:
                opened = _members(inner, self.resolve)
            is_list = inner.kind == "array" and _first(at) in self.wanted
            yield Slot(
                BODY,
                at,
                inner,
                member.required,
                position.anchor,
                container=bool(opened) or is_list,
                deprecated=member.deprecated,
                item=position.item,
            )
            # A recursive schema is opened once; below that, it is a plain value.
            below = _Position(
                at,
                position.anchor if member.required else at,
                (*position.within, name) if name else position.within,
                position.item,
            )
            if is_list:
                yield from self._item(inner, below)
            else:
                yield from self._below(opened, below)

    def _item(self, array: Schema, position: _Position) -> Iterator[Slot]:
        """The first item of an array, and what is within."""
        at = _first(position.pointer)
        if at not in self.wanted:
            return
        item = self.resolve(array.items or Schema("any"))
        members = _members(item, self.resolve)
        yield Slot(
            BODY, at, item, False, position.anchor, container=bool(members), item=at
        )
        yield from self._below(members, _Position(at, at, position.within, at))


@dataclass(frozen=True, slots=True)
class _Position:
    """Where a value lies."""

    pointer: str
    anchor: str
    """Pointer of the nearest optional object around what it holds."""
    within: tuple[str, ...]
    """Names of the schemas around."""
    item: str
    """Pointer of the array item around."""


def _members(
    schema: Schema, resolve: Resolve, *, mixed: bool = False
) -> tuple[Property, ...]:
    """Members of an object, or all members of a union of objects, in order of appearance.

    `mixed`: ignore alternatives that are not objects.
    """
    if schema.kind == "object":
        return schema.properties
    if schema.kind != "union":
        return ()
    options = [resolve(option) for option in schema.one_of]
    alternatives = [one for one in options if one.kind == "object" and one.properties]
    if not mixed and len(alternatives) < len(options):
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
    deprecated = all(m.deprecated for m in present)
    distinct = list(dict.fromkeys(m.schema for m in present))
    if len(distinct) == 1:
        return Property(name, distinct[0], required, deprecated)
    resolved = [resolve(schema) for schema in distinct]
    first = resolved[0]
    if all(schema.kind == first.kind and schema.enum for schema in resolved):
        values = tuple(dict.fromkeys(v for schema in resolved for v in schema.enum))
        return Property(name, replace(first, enum=values), required, deprecated)
    union = Schema("union", one_of=tuple(distinct))
    return Property(name, union, required, deprecated)

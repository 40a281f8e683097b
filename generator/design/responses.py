"""Types of responses: the API's own JSON, described but never refused.

Each type of resource has one type for all responses. Members that all of them have are required,
others are optional. The same holds for alternatives of an object that no type distinguishes. Lists
of values stay open.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.conventions.envelopes import Envelope
from generator.conventions.locations import SlotName
from generator.conventions.pagination import Pagination
from generator.conventions.results import leads_elsewhere, other_result, reading
from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    FileType,
    Member,
    NumberType,
    ObjectType,
    Reference,
    StreamType,
    TextType,
    Type,
    UnionType,
)
from generator.design.words import Scope, Words, words
from generator.openapi import Facts, Operation, Property, Response
from generator.pointer import split
from generator.schema import Resolve, Schema
from generator.spec.service import ServiceSpec

MAX_VALUES = 8
"""Longer lists of values are omitted, since they are open anyway."""


class ResponseTypes:
    """Types of the responses of `operations`."""

    def __init__(
        self,
        facts: Facts,
        operations: Iterable[Operation],
        spec: ServiceSpec,
        collections: Iterable[tuple[Operation, Pagination]],
    ) -> None:
        """`collections` are those of the operations whose responses are pages."""
        self._facts = facts
        self._envelope = spec.conventions.envelope
        self._schema_names = spec.schema_names
        self._on_request = _on_request(facts, self._envelope)
        self._names = Scope()
        self._named: dict[str, Type] = {}
        self._by_key: dict[str, str] = {}
        self._resources = _resources(facts, operations, self._envelope)
        self._ends = dict(_ends(facts, collections))
        """Members that are null on the last page, by the identity of the schema around them."""
        self._variants: set[Schema] = set()
        """Unions of what several documents say of one thing, which has the members of all."""
        self._sometimes: dict[int, tuple[Schema, frozenset[str]]] = {}
        """Members that only some alternatives have, by the identity of what was made of them."""

    @property
    def named(self) -> Mapping[str, Type]:
        """The types that those of responses refer to."""
        return dict(sorted(self._named.items()))

    def result(self, operation: Operation, *, stream: bool = False) -> Type | None:
        """What a call returns, for any status of success; None: always nothing.

        `stream`: its responses are read while they arrive.
        """
        found = [self._document(one, stream) for one in operation.responses]
        found += [
            TextType() if leads_elsewhere(one.status) else None
            for one in operation.redirects
            if other_result(one.status)
        ]
        options = tuple(dict.fromkeys(one for one in found if one is not None))
        if not options:
            return None
        if any(isinstance(one, AnyType) for one in options):
            return AnyType()
        nullable = None in found
        if len(options) == 1:
            return replace(options[0], nullable=nullable or options[0].nullable)
        return UnionType(options=options, nullable=nullable)

    def _document(self, response: Response, stream: bool) -> Type | None:
        """The type of a whole response; None without a body."""
        if response.schema is None and response.media_type is None:
            return None
        read = reading(
            response.media_type, response.schema, self._facts.resolve, stream=stream
        )
        if read.stream:
            given = self._facts.resolve(response.schema or Schema("any"))
            items = FileType() if read.binary else self._type(read.result(given))
            return StreamType(items=items)
        if read.binary:
            return FileType()
        schema = self._facts.resolve(read.result(response.schema or Schema("any")))
        if schema.kind == "object" and schema.properties:
            return replace(self._with_members(schema), nullable=schema.nullable)
        return self._type(read.result(response.schema or Schema("any")))

    def item(self, response: Response, pointer: str) -> Type:
        """The type of one item of the collection at `pointer`."""
        schema = self._facts.resolve(response.schema or Schema("any"))
        for token in pointer.split("/")[1:]:
            inside = {member.name: member.schema for member in schema.properties}
            schema = self._facts.resolve(inside.get(token, Schema("any")))
        return self._type(schema.items or Schema("any"))

    def _type(self, schema: Schema) -> Type:
        resolved = self._facts.resolve(schema)
        present = self._present(schema, resolved)
        if isinstance(present, AnyType) or not resolved.nullable:
            return present
        return replace(present, nullable=True)

    def _present(self, schema: Schema, resolved: Schema) -> Type:
        if resolved.kind == "union":
            return self._union(schema, resolved)
        if resolved.kind == "object":
            if resolved.properties:
                return self._object(schema, resolved)
            others = resolved.additional_properties
            return ObjectType(values=None if others is None else self._type(others))
        if resolved.kind == "array":
            return ArrayType(
                items=self._type(resolved.items or Schema("any")),
                first=tuple(map(self._type, resolved.prefix_items)),
                max_items=resolved.max_items if resolved.prefix_items else None,
            )
        return _scalar(resolved)

    def _object(self, schema: Schema, resolved: Schema) -> Type:
        kind = self._kind(resolved)
        if kind in self._resources and self._envelope.is_resource(resolved):
            return self._resource(kind)
        if schema.ref is not None:
            name = words(self._schema_names.short(schema.ref))
            wanted = (name, (*name, "resource"), words(schema.ref))
            return self._define(f"schema {schema.ref}", wanted, resolved)
        return self._with_members(resolved)

    def _kind(self, schema: Schema) -> str:
        """The type of the resource that an object is or identifies; empty if it is neither."""
        return self._envelope.resource_type(schema, self._facts.resolve) or ""

    def _resource(self, kind: str) -> Reference:
        key = f"resource {kind}"
        if key in self._by_key:
            return Reference(name=self._by_key[key])
        variants = list(self._resources[kind])
        names = _member_names(variants)
        members = (self._merged(name, variants, True) for name in names)
        name = words(kind)
        schema = Schema("object", properties=tuple(map(self._given, members)))
        return self._define(key, (name, (*name, "resource")), schema)

    def _given(self, member: Property) -> Property:
        """A member of a resource; some are always present and never null."""
        if not self._envelope.always_there(member.name):
            return member
        schema = replace(self._facts.resolve(member.schema), nullable=False)
        return replace(member, schema=schema, required=True)

    def _define(self, key: str, wanted: tuple[Words, ...], schema: Schema) -> Reference:
        name = self._by_key.get(key)
        if name is None:
            name = self._by_key[key] = "_".join(self._names.take(*wanted))
            self._named[name] = ObjectType()  # for the case that it holds itself
            self._named[name] = self._with_members(schema)
        return Reference(name=name)

    def _with_members(self, schema: Schema) -> ObjectType:
        kind = self._kind(schema)
        role = "identifier" if self._envelope.is_identifier(schema) else "resource"
        ends = self._ends.get(id(schema), ())
        _, sometimes = self._sometimes.get(id(schema), (schema, frozenset()))
        return ObjectType(
            members=tuple(
                Member(
                    m.name,
                    (
                        replace(self._type(m.schema), nullable=True)
                        if m.name in ends
                        else self._type(m.schema)
                    ),
                    m.name not in sometimes and self._is_there(m),
                )
                for m in schema.properties
            ),
            kind=words(kind) if kind else (),
            role=(role,) if kind else (),
        )

    def _is_there(self, member: Property) -> bool:
        """A nullable member that is not required is present as null."""
        if member.required:
            return True
        return (
            member.name not in self._on_request
            and self._facts.resolve(member.schema).nullable
        )

    def _union(self, schema: Schema, resolved: Schema) -> Type:
        one_of, null = self._options(resolved.one_of)
        made = self._of_options(schema, one_of, resolved.one_of)
        return replace(made, nullable=True) if null and made != AnyType() else made

    def _of_options(
        self, schema: Schema, one_of: tuple[Schema, ...], direct: tuple[Schema, ...]
    ) -> Type:
        options = [self._facts.resolve(option) for option in one_of]
        if all(self._envelope.is_resource(option) for option in options):
            # People and type checkers distinguish them by their types.
            return UnionType(options=tuple(map(self._type, one_of)))
        objects = list(map(_has_members, options))
        if all(objects):
            return self._alternatives(schema, options)
        if any(objects):
            # Beside other values, only a union within the union is something to rely on.
            if any(_has_members(self._facts.resolve(option)) for option in direct):
                return AnyType()
            one_of = direct
        types = tuple(dict.fromkeys(map(self._type, one_of)))
        if AnyType() in types:
            return AnyType()
        return UnionType(options=types) if len(types) > 1 else types[0]

    def _alternatives(self, schema: Schema, objects: list[Schema]) -> Type:
        """One object with the members of all; those that only some have may be missing."""
        variants = schema in self._variants
        names = _member_names(objects)
        merged = tuple(self._merged(name, objects, variants) for name in names)
        sometimes = frozenset() if variants else _members_of_some(objects)
        made = Schema("object", properties=merged)
        if sometimes:
            self._sometimes[id(made)] = made, sometimes
        return self._object(schema, made)

    def _options(self, one_of: Iterable[Schema]) -> tuple[tuple[Schema, ...], bool]:
        """Options, with those of unions among them as their own; whether one of these is null."""
        found: dict[Schema, None] = {}
        unions: set[Schema] = set()
        waiting = list(one_of)[::-1]
        while waiting:
            option = waiting.pop()
            resolved = self._facts.resolve(option)
            if resolved.kind != "union":
                found[option] = None
            elif resolved not in unions:
                unions.add(resolved)
                waiting += resolved.one_of[::-1]
        return tuple(found), any(one.nullable for one in unions)

    def _merged(
        self, name: str, options: list[Schema], variants: bool = False
    ) -> Property:
        """One member of merged alternatives, with the schemas of all of them."""
        present = [m for option in options for m in option.properties if m.name == name]
        required = len(present) == len(options) and all(m.required for m in present)
        different = dict.fromkeys(m.schema for m in present)
        if len(different) == 1:
            return Property(name, next(iter(different)), required)
        schemas, null = self._options(different)
        resolved = [self._facts.resolve(schema) for schema in schemas]
        kinds = {schema.kind for schema in resolved}
        if len(kinds) == 1 and not kinds & {"object", "array", "union"}:
            values = tuple(dict.fromkeys(v for schema in resolved for v in schema.enum))
            enum = values if all(schema.enum for schema in resolved) else ()
            nullable = null or any(schema.nullable for schema in resolved)
            return Property(
                name, Schema(resolved[0].kind, nullable, enum=enum), required
            )
        union = Schema("union", null, one_of=schemas)
        if variants:
            self._variants.add(union)
        return Property(name, union, required)


def _scalar(schema: Schema) -> Type:
    """Lists of values are shown, but open: vendors add to them at will."""
    enum = schema.enum
    open_ = _plain(schema.kind)
    if isinstance(open_, AnyType) or not enum:
        return open_
    if len(enum) == 1:
        return replace(open_, enum=enum)
    if isinstance(open_, BooleanType) or len(enum) > MAX_VALUES:
        return open_
    return UnionType(options=(replace(open_, enum=enum), open_))


def _plain(kind: str) -> Type:
    if kind == "string":
        return TextType()
    if kind in ("integer", "number"):
        return NumberType(integer=kind == "integer")
    return BooleanType() if kind == "boolean" else AnyType()


def _resources(
    facts: Facts, operations: Iterable[Operation], envelope: Envelope
) -> dict[str, dict[Schema, None]]:
    """Every variant of every resource in the responses, by its type."""
    found: dict[str, dict[Schema, None]] = {}
    seen: set[Schema] = set()
    pending = [r.schema for one in operations for r in one.responses if r.schema][::-1]
    while pending:
        schema = facts.resolve(pending.pop())
        if schema in seen:
            continue
        seen.add(schema)
        kind = envelope.resource_type(schema, facts.resolve)
        if kind is not None and envelope.is_resource(schema):
            found.setdefault(kind, {})[replace(schema, nullable=False)] = None
        inner = [
            *(m.schema for m in schema.properties),
            *(*schema.one_of, *schema.prefix_items),
            *(schema.items, schema.additional_properties),
        ]
        pending += [part for part in reversed(inner) if part is not None]
    return found


def _ends(
    facts: Facts, collections: Iterable[tuple[Operation, Pagination]]
) -> Iterator[tuple[int, frozenset[str]]]:
    for operation, style in collections:
        schema = success(operation).schema
        for pointer in style.ends:
            around = None if schema is None else facts.resolve(schema)
            *path, _ = split(pointer)
            for name in path:
                found = {} if around is None else {m.name: m for m in around.properties}
                member = found.get(name)
                around = None if member is None else facts.resolve(member.schema)
            if around is not None:
                names = (split(one)[-1] for one in style.ends)
                yield id(around), frozenset(names)


def _on_request(facts: Facts, envelope: Envelope) -> frozenset[str]:
    """Members that are only present if a certain parameter asks for them."""
    return envelope.on_request(
        (
            (SlotName(parameter.location, parameter.name), parameter.schema)
            for operation in facts.operations
            for parameter in operation.parameters
        ),
        facts.resolve,
    )


def _has_members(schema: Schema) -> bool:
    return schema.kind == "object" and bool(schema.properties)


def _members_of_some(options: list[Schema]) -> frozenset[str]:
    """The names of members that not all options have."""
    names = [{member.name for member in option.properties} for option in options]
    return frozenset(set[str]().union(*names) - names[0].intersection(*names))


def _member_names(options: list[Schema]) -> list[str]:
    return list(
        dict.fromkeys(member.name for option in options for member in option.properties)
    )


def readings(
    operation: Operation, resolve: Resolve, *, stream: bool = False
) -> tuple[tuple[int | str, str], ...]:
    """How responses other than JSON are read, by status."""
    bodies = (
        (
            one.status,
            reading(one.media_type, one.schema, resolve, stream=stream).name,
        )
        for one in operation.responses
        if one.media_type is not None
    )
    others = ((one.status, other_result(one.status)) for one in operation.redirects)
    return tuple((status, name) for status, name in (*bodies, *others) if name)


def accept(operation: Operation, usual: str) -> str:
    """The media types to accept; empty if the client's usual ones include an offered one."""
    offered = [
        media_type
        for one in operation.responses
        for media_type in (one.media_type, *(a.media_type for a in one.alternatives))
        if media_type is not None
    ]
    if not offered or any(media_type in usual for media_type in offered):
        return ""
    wanted = (one.media_type for one in operation.responses if one.media_type)
    return ", ".join(dict.fromkeys(wanted))


def success(operation: Operation) -> Response:
    """The response of a successful call: the first with a body, otherwise the first."""
    with_body = [
        response for response in operation.responses if response.schema is not None
    ]
    return (with_body or list(operation.responses) or [Response(204)])[0]

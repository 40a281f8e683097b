"""Types of responses: the API's own JSON, described without ever being able to refuse it.

There is one type for each type of resource, whatever response it stands in: what all responses
give it is there, the rest may be. The same holds for alternatives of an object that no type tells
apart. Lists of values stay open to any other of their kind.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.design import jsonapi
from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    NumberType,
    ObjectType,
    Reference,
    TextType,
    Type,
    UnionType,
)
from generator.design.types import Member as TypedMember
from generator.design.words import Scope, Words, words
from generator.facts import Answer, Facts, Member, Operation, Shape

MAX_VALUES = 8
"""A longer list of values is not spelt out: it is open anyway."""


class ResponseTypes:
    """Types of the responses of `operations`.

    `on_request`: members that are only there when asked for. `identified`: every resource has an
    id, whatever the wire facts say, because the style of the API demands it.
    """

    def __init__(
        self,
        facts: Facts,
        operations: Iterable[Operation],
        on_request: frozenset[str],
        *,
        identified: bool = False,
    ) -> None:
        self._facts = facts
        self._on_request = on_request
        self._identified = identified
        self._names = Scope()
        self._named: dict[str, Type] = {}
        self._by_key: dict[str, str] = {}
        self._resources = _resources(facts, operations)

    @property
    def named(self) -> Mapping[str, Type]:
        """The types that those of responses refer to."""
        return dict(sorted(self._named.items()))

    def document(self, answer: Answer) -> Type | None:
        """The type of a whole response; None without a body."""
        if answer.shape is None:
            return None
        shape = self._facts.resolve(answer.shape)
        if shape.kind == "object" and shape.members:
            return self._with_members(shape.members)
        return AnyType()

    def item(self, answer: Answer, pointer: str) -> Type:
        """The type of one item of a collection that stands at `pointer`."""
        shape = self._facts.resolve(answer.shape or Shape("any"))
        for token in pointer.split("/")[1:]:
            inside = {member.name: member.shape for member in shape.members}
            shape = self._facts.resolve(inside.get(token, Shape("any")))
        return self._type(shape.items or Shape("any"))

    def _type(self, shape: Shape) -> Type:
        resolved = self._facts.resolve(shape)
        present = self._present(shape, resolved)
        if isinstance(present, AnyType) or not resolved.nullable:
            return present
        return replace(present, nullable=True)

    def _present(self, shape: Shape, resolved: Shape) -> Type:
        if resolved.kind == "union":
            return self._union(shape, resolved)
        if resolved.kind == "object":
            return self._object(shape, resolved.members) if resolved.members else ObjectType()
        if resolved.kind == "array":
            return ArrayType(items=self._type(resolved.items or Shape("any")))
        return _scalar(resolved)

    def _object(self, shape: Shape, members: tuple[Member, ...]) -> Type:
        kind = jsonapi.resource_type(members, self._facts)
        if kind is not None and jsonapi.is_resource(members) and kind in self._resources:
            return self._resource(kind)
        if shape.ref is not None:
            name = words(jsonapi.schema_name(shape.ref))
            return self._define(
                f"schema {shape.ref}", (name, (*name, "resource"), words(shape.ref)), members
            )
        return self._with_members(members)

    def _resource(self, kind: str) -> Reference:
        key = f"resource {kind}"
        if key in self._by_key:
            return Reference(name=self._by_key[key])
        variants = list(self._resources[kind])
        members = tuple(self._merged(name, variants) for name in _member_names(variants))
        if self._identified:
            members = tuple(self._given(m) if m.name == "id" else m for m in members)
        name = words(kind)
        return self._define(key, (name, (*name, "resource")), members)

    def _define(
        self, key: str, wanted: tuple[Words, ...], members: tuple[Member, ...]
    ) -> Reference:
        name = self._by_key.get(key)
        if name is None:
            name = self._by_key[key] = "_".join(self._names.take(*wanted))
            self._named[name] = ObjectType()  # for the case that it holds itself
            self._named[name] = self._with_members(members)
        return Reference(name=name)

    def _with_members(self, members: tuple[Member, ...]) -> ObjectType:
        kind = jsonapi.resource_type(members, self._facts)
        role = "identifier" if jsonapi.is_identifier(members) else "resource"
        return ObjectType(
            members=tuple(
                TypedMember(m.name, self._type(m.shape), self._is_there(m)) for m in members
            ),
            kind=() if kind is None else words(kind),
            role=() if kind is None else (role,),
        )

    def _is_there(self, member: Member) -> bool:
        """A member that may be null need not be called required: then it is there as null."""
        if member.required:
            return True
        return (
            member.name not in self._on_request and self._facts.resolve(member.shape).nullable
        )

    def _given(self, member: Member) -> Member:
        """A member that is always there, and never null."""
        shape = replace(self._facts.resolve(member.shape), nullable=False)
        return replace(member, shape=shape, required=True)

    def _union(self, shape: Shape, resolved: Shape) -> Type:
        options = [self._facts.resolve(option) for option in resolved.options]
        objects = [option.kind == "object" and bool(option.members) for option in options]
        if all(jsonapi.is_resource(option.members) for option in options):
            # Their types tell them apart, for people and for type checkers.
            return UnionType(options=tuple(self._type(option) for option in resolved.options))
        if all(objects):
            names = _member_names(options)
            return self._object(shape, tuple(self._merged(name, options) for name in names))
        if any(objects):
            return AnyType()
        types = tuple(self._type(option) for option in resolved.options)
        return AnyType() if AnyType() in types else UnionType(options=types)

    def _merged(self, name: str, options: list[Shape]) -> Member:
        """One member of merged alternatives, with all the shapes that they give it."""
        present = [m for option in options for m in option.members if m.name == name]
        shapes = list(dict.fromkeys(m.shape for m in present))
        required = len(present) == len(options) and all(m.required for m in present)
        if len(shapes) == 1:
            return Member(name, shapes[0], required)
        resolved = [self._facts.resolve(shape) for shape in shapes]
        kinds = {shape.kind for shape in resolved}
        if len(kinds) == 1 and not kinds & {"object", "array", "union"}:
            values = tuple(dict.fromkeys(v for shape in resolved for v in shape.enum))
            enum = values if all(shape.enum for shape in resolved) else ()
            nullable = any(shape.nullable for shape in resolved)
            return Member(name, Shape(resolved[0].kind, nullable, enum=enum), required)
        return Member(name, Shape("union", options=tuple(shapes)), required)


def _scalar(shape: Shape) -> Type:
    """A list of values is shown, and open: vendors add to it at will."""
    enum = shape.enum
    open_ = _plain(shape.kind)
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
    facts: Facts, operations: Iterable[Operation]
) -> dict[str, dict[Shape, None]]:
    """Every variant of every resource in the responses, by its type."""
    found: dict[str, dict[Shape, None]] = {}
    seen: set[Shape] = set()

    def collect(shape: Shape) -> None:
        shape = facts.resolve(shape)
        if shape in seen:
            return
        seen.add(shape)
        kind = jsonapi.resource_type(shape.members, facts)
        if kind is not None and jsonapi.is_resource(shape.members):
            found.setdefault(kind, {})[replace(shape, nullable=False)] = None
        for part in (*(m.shape for m in shape.members), *shape.options, shape.items):
            if part is not None:
                collect(part)

    for operation in operations:
        for answer in operation.answers:
            if answer.shape is not None:
                collect(answer.shape)
    return found


def _member_names(options: list[Shape]) -> list[str]:
    return list(dict.fromkeys(member.name for option in options for member in option.members))


def success(operation: Operation) -> Answer:
    """What a call ends with: the first success that has a body, or else the first."""
    with_body = [answer for answer in operation.answers if answer.shape is not None]
    return (with_body or list(operation.answers) or [Answer(204)])[0]

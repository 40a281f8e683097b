"""Types of what is sent: exactly the shapes that the API takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.conventions.envelopes import Envelope
from generator.design.types import (
    AnyType,
    ArrayType,
    BooleanType,
    Member,
    NumberType,
    ObjectType,
    Reference,
    TextType,
    Type,
    UnionType,
)
from generator.design.words import words
from generator.openapi import Facts, Schema


def request_type(shape: Schema, facts: Facts, envelope: Envelope) -> Type:
    """The type of a shape. Shapes that the API has names for are references."""
    if shape.ref is not None:
        return Reference(name=shape.ref, nullable=shape.nullable)
    null, enum = shape.nullable, shape.enum
    if shape.kind == "union":
        options = tuple(
            request_type(option, facts, envelope) for option in shape.one_of
        )
        return UnionType(nullable=null, options=options)
    if shape.kind == "array":
        return ArrayType(
            nullable=null,
            enum=enum,
            items=request_type(shape.items or Schema("any"), facts, envelope),
            min_items=shape.min_items,
            max_items=shape.max_items,
        )
    if shape.kind == "object":
        return _object(shape, facts, envelope)
    if shape.kind == "boolean":
        return BooleanType(nullable=null, enum=enum)
    if shape.kind in ("integer", "number"):
        return NumberType(
            nullable=null,
            enum=enum,
            integer=shape.kind == "integer",
            format=shape.format or "",
            minimum=shape.minimum,
            maximum=shape.maximum,
        )
    if shape.kind == "string":
        return TextType(
            nullable=null,
            enum=enum,
            format="" if shape.format in (None, "binary") else str(shape.format),
            min_length=shape.min_length,
            max_length=shape.max_length,
            pattern=shape.pattern or "",
        )
    return AnyType(nullable=null, enum=enum)


def _object(shape: Schema, facts: Facts, envelope: Envelope) -> ObjectType:
    kind = None
    if envelope.is_identifier(shape):
        kind = envelope.resource_type(shape, facts.resolve)
    return ObjectType(
        nullable=shape.nullable,
        enum=shape.enum,
        members=tuple(
            Member(
                member.name,
                request_type(member.schema, facts, envelope),
                member.required,
            )
            for member in shape.properties
        ),
        kind=() if kind is None else words(kind),
        role=() if kind is None else ("identifier",),
    )


def named_types(
    used: Iterable[Type], facts: Facts, envelope: Envelope
) -> dict[str, Type]:
    """The types that references stand for, in those used and in one another; by name."""
    found: dict[str, Type] = {}
    pending = [name for type_ in used for name in references(type_)]
    while pending:
        name = pending.pop()
        if name not in found:
            found[name] = request_type(facts.schemas[name], facts, envelope)
            pending.extend(references(found[name]))
    return dict(sorted(found.items()))


def references(type_: Type) -> Iterator[str]:
    """The names that a type refers to."""
    if isinstance(type_, Reference):
        yield type_.name
    elif isinstance(type_, ArrayType):
        yield from references(type_.items)
    elif isinstance(type_, UnionType):
        for option in type_.options:
            yield from references(option)
    elif isinstance(type_, ObjectType):
        for member in type_.members:
            yield from references(member.type)
        if type_.values is not None:
            yield from references(type_.values)

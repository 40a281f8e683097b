"""Types of requests: exactly the schemas that the API accepts."""

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


def request_type(schema: Schema, facts: Facts, envelope: Envelope) -> Type:
    """The type of a schema. Named schemas are references."""
    if schema.ref is not None:
        return Reference(name=schema.ref, nullable=schema.nullable)
    null, enum = schema.nullable, schema.enum
    if schema.kind == "union":
        options = tuple(
            request_type(option, facts, envelope) for option in schema.one_of
        )
        discriminated = schema.discriminator is not None
        return UnionType(nullable=null, options=options, discriminated=discriminated)
    if schema.kind == "array":
        return ArrayType(
            nullable=null,
            enum=enum,
            items=request_type(schema.items or Schema("any"), facts, envelope),
            first=tuple(
                request_type(one, facts, envelope) for one in schema.prefix_items
            ),
            min_items=schema.min_items,
            max_items=schema.max_items,
            unique=schema.unique_items,
        )
    if schema.kind == "object":
        return _object(schema, facts, envelope)
    if schema.kind == "boolean":
        return BooleanType(nullable=null, enum=enum)
    if schema.kind in ("integer", "number"):
        return NumberType(
            nullable=null,
            enum=enum,
            integer=schema.kind == "integer",
            format=schema.format or "",
            minimum=schema.minimum,
            maximum=schema.maximum,
            exclusive_minimum=schema.exclusive_minimum,
            exclusive_maximum=schema.exclusive_maximum,
            multiple_of=schema.multiple_of,
        )
    if schema.kind == "string":
        return TextType(
            nullable=null,
            enum=enum,
            format="" if schema.format in (None, "binary") else str(schema.format),
            min_length=schema.min_length,
            max_length=schema.max_length,
            pattern=schema.pattern or "",
        )
    return AnyType(nullable=null, enum=enum)


def _object(schema: Schema, facts: Facts, envelope: Envelope) -> ObjectType:
    kind = None
    if envelope.is_identifier(schema):
        kind = envelope.resource_type(schema, facts.resolve)
    return ObjectType(
        nullable=schema.nullable,
        enum=schema.enum,
        members=tuple(
            Member(
                member.name,
                request_type(member.schema, facts, envelope),
                member.required,
                member.deprecated,
            )
            for member in schema.properties
        ),
        values=(
            None
            if schema.additional_properties is None
            else request_type(schema.additional_properties, facts, envelope)
        ),
        closed=schema.closed,
        min_members=schema.min_properties,
        max_members=schema.max_properties,
        kind=() if kind is None else words(kind),
        role=() if kind is None else ("identifier",),
    )


def named_types(
    used: Iterable[Type], facts: Facts, envelope: Envelope
) -> dict[str, Type]:
    """The types that `used` refers to, directly or indirectly, by name."""
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
        for item in type_.of:
            yield from references(item)
    elif isinstance(type_, UnionType):
        for option in type_.options:
            yield from references(option)
    elif isinstance(type_, ObjectType):
        for member in type_.members:
            yield from references(member.type)
        if type_.values is not None:
            yield from references(type_.values)

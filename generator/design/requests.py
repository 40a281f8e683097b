"""Types of what is sent: exactly the shapes that the API takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.design import jsonapi
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
from generator.facts import Facts, Shape


def request_type(shape: Shape, facts: Facts) -> Type:
    """The type of a shape. Shapes that the API has names for are references."""
    if shape.ref is not None:
        return Reference(name=shape.ref, nullable=shape.nullable)
    null, enum = shape.nullable, shape.enum
    if shape.kind == "union":
        options = tuple(request_type(option, facts) for option in shape.options)
        return UnionType(nullable=null, options=options)
    if shape.kind == "array":
        return ArrayType(
            nullable=null,
            enum=enum,
            items=request_type(shape.items or Shape("any"), facts),
            min_items=shape.min_items,
            max_items=shape.max_items,
        )
    if shape.kind == "object":
        return _object(shape, facts)
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


def _object(shape: Shape, facts: Facts) -> ObjectType:
    kind = None
    if jsonapi.is_identifier(shape.members):
        kind = jsonapi.resource_type(shape.members, facts)
    return ObjectType(
        nullable=shape.nullable,
        enum=shape.enum,
        members=tuple(
            Member(member.name, request_type(member.shape, facts), member.required)
            for member in shape.members
        ),
        kind=() if kind is None else words(kind),
        role=() if kind is None else ("identifier",),
    )


def named_types(used: Iterable[Type], facts: Facts) -> dict[str, Type]:
    """The types that references stand for, in those used and in one another; by name."""
    found: dict[str, Type] = {}
    pending = [name for type_ in used for name in references(type_)]
    while pending:
        name = pending.pop()
        if name not in found:
            found[name] = request_type(facts.shapes[name], facts)
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

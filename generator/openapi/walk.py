"""Walks over schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.openapi import Operation, Schema


def inner(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside a schema."""
    for member in schema.properties:
        yield member.schema
    yield from schema.one_of
    if schema.items is not None:
        yield schema.items
    if schema.additional_properties is not None:
        yield schema.additional_properties


def of_operation(operation: Operation) -> Iterator[Schema]:
    """The outermost schemas of an operation, in the order of its facts."""
    for parameter in operation.parameters:
        yield parameter.schema
    if operation.body is not None:
        yield operation.body.schema
    for response in operation.responses:
        if response.schema is not None:
            yield response.schema
    for field in operation.filters:
        yield field.value


def references(schema: Schema) -> Iterator[str]:
    """The names of the shared schemas that a schema mentions, without following them."""
    pending = [schema]
    while pending:
        schema = pending.pop()
        if schema.ref is not None:
            yield schema.ref
        pending.extend(inner(schema))


def reachable(
    operations: Iterable[Operation], schemas: Mapping[str, Schema]
) -> dict[str, Schema]:
    """The shared schemas that operations use, themselves or through others; sorted by name."""
    found: set[str] = set()
    pending = [
        name
        for op in operations
        for schema in of_operation(op)
        for name in references(schema)
    ]
    while pending:
        name = pending.pop()
        if name not in found and name in schemas:
            found.add(name)
            pending.extend(references(schemas[name]))
    return {name: schemas[name] for name in sorted(found)}

"""Walks over schemas."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from generator.openapi import MediaType, Operation, Response, Schema


def inner(schema: Schema) -> Iterator[Schema]:
    """The schemas directly inside a schema."""
    for member in schema.properties:
        yield member.schema
    yield from schema.one_of
    yield from schema.prefix_items
    if schema.items is not None:
        yield schema.items
    if schema.additional_properties is not None:
        yield schema.additional_properties


def of_operation(operation: Operation) -> Iterator[tuple[str, Schema]]:
    """The outermost schemas of an operation, each with a name, in the order of its facts."""
    for parameter in operation.parameters:
        yield parameter.name, parameter.schema
    if operation.body is not None:
        yield "body", operation.body.schema
        for one in operation.body.alternatives:
            yield "body", one.schema
    for response in (
        *operation.responses,
        *operation.redirects,
        *operation.errors,
    ):
        if response.schema is not None:
            yield "response", response.schema
        for one in response.alternatives:
            yield "response", one.schema
    for field in operation.filters:
        yield field.name, field.value


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
        for _, schema in of_operation(op)
        for name in references(schema)
    ]
    while pending:
        name = pending.pop()
        if name not in found and name in schemas:
            found.add(name)
            pending.extend(references(schemas[name]))
    return {name: schemas[name] for name in sorted(found)}


def changed(schema: Schema, change: Callable[[Schema], Schema]) -> Schema:
    """A schema with the schemas directly inside it changed."""
    return replace(
        schema,
        properties=tuple(
            replace(one, schema=change(one.schema)) for one in schema.properties
        ),
        one_of=tuple(map(change, schema.one_of)),
        prefix_items=tuple(map(change, schema.prefix_items)),
        items=None if schema.items is None else change(schema.items),
        additional_properties=(
            None
            if schema.additional_properties is None
            else change(schema.additional_properties)
        ),
    )


def renamed(schema: Schema, names: Mapping[str, str]) -> Schema:
    """A schema with other names for the shared schemas that it mentions."""

    def again(one: Schema) -> Schema:
        return renamed(one, names)

    ref = None if schema.ref is None else names.get(schema.ref, schema.ref)
    return replace(changed(schema, again), ref=ref)


def with_schemas(operation: Operation, change: Callable[[Schema], Schema]) -> Operation:
    """An operation with each of its outermost schemas changed."""

    def media(types: tuple[MediaType, ...]) -> tuple[MediaType, ...]:
        return tuple(replace(one, schema=change(one.schema)) for one in types)

    def responses(given: tuple[Response, ...]) -> tuple[Response, ...]:
        return tuple(
            replace(
                one,
                schema=None if one.schema is None else change(one.schema),
                alternatives=media(one.alternatives),
            )
            for one in given
        )

    body = operation.body
    return replace(
        operation,
        parameters=tuple(
            replace(one, schema=change(one.schema)) for one in operation.parameters
        ),
        body=(
            None
            if body is None
            else replace(
                body, schema=change(body.schema), alternatives=media(body.alternatives)
            )
        ),
        responses=responses(operation.responses),
        redirects=responses(operation.redirects),
        errors=responses(operation.errors),
        filters=tuple(
            replace(one, value=change(one.value)) for one in operation.filters
        ),
    )

"""Walks over shapes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.openapi import Operation, Schema


def inner(shape: Schema) -> Iterator[Schema]:
    """The shapes directly inside a shape."""
    for member in shape.members:
        yield member.shape
    yield from shape.options
    if shape.items is not None:
        yield shape.items
    if shape.values is not None:
        yield shape.values


def of_operation(operation: Operation) -> Iterator[Schema]:
    """The outermost shapes of an operation, in the order of its facts."""
    for parameter in operation.parameters:
        yield parameter.shape
    if operation.body is not None:
        yield operation.body.shape
    for answer in operation.answers:
        if answer.shape is not None:
            yield answer.shape
    for field in operation.filters:
        yield field.value


def references(shape: Schema) -> Iterator[str]:
    """The names of the shared shapes that a shape mentions, without following them."""
    pending = [shape]
    while pending:
        shape = pending.pop()
        if shape.ref is not None:
            yield shape.ref
        pending.extend(inner(shape))


def reachable(
    operations: Iterable[Operation], shapes: Mapping[str, Schema]
) -> dict[str, Schema]:
    """The shared shapes that operations use, themselves or through others; sorted by name."""
    found: set[str] = set()
    pending = [
        name
        for op in operations
        for shape in of_operation(op)
        for name in references(shape)
    ]
    while pending:
        name = pending.pop()
        if name not in found and name in shapes:
            found.add(name)
            pending.extend(references(shapes[name]))
    return {name: shapes[name] for name in sorted(found)}

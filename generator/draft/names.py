"""Names of drafted tools."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.openapi import Operation
from generator.openapi.candidates import Outline, common_start
from generator.openapi.endpoints import Endpoint
from generator.openapi.finding import find
from generator.openapi.words import words

_MOST_ALIKE = 100_000
"""Operations of which nothing but a number can tell the slugs apart."""
_LONGEST_SLUG = 128


@dataclass(frozen=True, slots=True)
class Named:
    """An operation with the slug of its tool."""

    operation: Operation
    slug: str
    words: tuple[str, ...]
    """Of the slug, without the service's prefix."""
    decided: bool
    """The slug alone does not identify the operation."""


def name_tools(
    operations: Iterable[Operation],
    endpoints: Sequence[Endpoint],
    prefix: str,
    used_slugs: frozenset[str],
) -> list[Named]:
    """A slug for each operation: its id where that is unique, without what all ids begin with."""
    used = set(used_slugs)
    leading = common_start([endpoint.id for endpoint in endpoints])
    named: list[tuple[Operation, str, tuple[str, ...]]] = []
    for operation in operations:
        for parts in _slug_words(operation, leading):
            slug = f"{prefix}{'_'.join(parts)}".upper()
            fits = slug[:1].isalpha() and len(slug) <= _LONGEST_SLUG
            if parts and fits and slug not in used:
                used.add(slug)
                named.append((operation, slug, parts))
                break
    tools = [Outline(slug, "_".join(parts)) for _, slug, parts in named]
    found = find(tools, prefix, endpoints, {}).operations
    return [
        Named(operation, slug, parts, found.get(slug) != (operation.id,))
        for operation, slug, parts in named
    ]


def _slug_words(operation: Operation, leading: int) -> Iterator[tuple[str, ...]]:
    yield words(operation.id)[leading:]
    yield words(operation.id)
    address = (*words(operation.method), *words(operation.path))
    yield address
    shortened = tuple(word[:12] for word in address[:6])
    for number in range(2, _MOST_ALIKE):
        yield (*shortened, str(number))

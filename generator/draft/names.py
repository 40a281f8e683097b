"""Names in the page's own spelling: slugs of tools, and names of parameters."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from generator.conventions.slots import Slot
from generator.openapi import Operation
from generator.openapi.candidates import Outline, common_start
from generator.openapi.endpoints import Endpoint
from generator.openapi.finding import find
from generator.openapi.words import words
from generator.pointer import split

_LONGEST_SLUG = 128
_LONGEST_NAME = 64
"""Characters of a name that every consumer of a manifest takes."""
_SEGMENTS = re.compile(r"[\[\].]+")
_FOREIGN = re.compile(r"[^\W_]+")


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
    shortened = address[:12]
    for number in range(2, 100):
        yield (*shortened, str(number))


def parameter_names(slot: Slot, abbreviations: dict[str, str]) -> Iterator[str]:
    """What a page may call a slot, the most usual spelling first."""
    plain = _spelled(slot)
    short = {full: brief for brief, full in abbreviations.items()}
    abbreviated = "__".join(short.get(part, part) for part in plain.split("__"))
    if len(plain) > _LONGEST_NAME:
        yield from dict.fromkeys((abbreviated, plain))
    else:
        yield plain
    yield slot.flat_name
    yield f"{slot.location.name}_{plain}".rstrip("_")


def _spelled(slot: Slot) -> str:
    names = split(slot.name) if slot.location.nested else [slot.name]
    parts = [part for name in names for part in _SEGMENTS.split(name)]
    return "__".join(filter(None, (_words(part) for part in parts)))


def _words(name: str) -> str:
    if name.isascii():
        return "_".join(words(name))
    return "_".join(_FOREIGN.findall(name))

"""The syntax of the hand-written files in words, as `toolpress explain` prints it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from generator.keys import (
    Converted,
    Either,
    Key,
    Kind,
    ListOf,
    MapOf,
    Record,
    Styled,
    keys_of,
)
from generator.spec.json_schema import first_sentence

_WIDTH = 88


def syntax(cls: type[Any], file: str) -> str:
    """All keys of a file whose content is a section of class `cls`."""
    lines = [f"{file}: {first_sentence(cls)}", ""]
    lines += _paragraphs(keys_of(cls))
    classes = {cls}
    pending = list(_sections(file, keys_of(cls)))
    while pending:
        name, inner, keys = pending.pop(0)
        if inner in classes:
            continue
        classes.add(inner)
        lines += ["", fill(f"{name}: {first_sentence(inner)}", _WIDTH), ""]
        lines += _paragraphs(keys)
        pending[:0] = _sections(name, keys)
    return "\n".join(lines)


def _paragraphs(keys: tuple[Key, ...]) -> Iterator[str]:
    for key in keys:
        needed = ", required" if key.required else ""
        yield fill(
            f"{key.name} ({key.kind.meaning}{needed})",
            _WIDTH,
            initial_indent="  ",
            subsequent_indent="      ",
        )
        yield fill(
            key.about, _WIDTH, initial_indent="      ", subsequent_indent="      "
        )
    if not keys:
        yield "  It has no keys."


def _sections(
    name: str, keys: tuple[Key, ...]
) -> Iterator[tuple[str, type[Any], tuple[Key, ...]]]:
    for key in keys:
        yield from _within(f"{name} > {key.name}", key.kind)


def _within(name: str, kind: Kind) -> Iterator[tuple[str, type[Any], tuple[Key, ...]]]:
    """The sections that a value holds, with what leads to them."""
    if isinstance(kind, Record):
        yield name, kind.cls, keys_of(kind.cls)
    elif isinstance(kind, MapOf):
        yield from _within(f"{name} > <name>", kind.value)
    elif isinstance(kind, ListOf):
        yield from _within(name, kind.item)
    elif isinstance(kind, Converted):
        yield from _within(name, kind.kind)
    elif isinstance(kind, Either):
        for one in kind.kinds:
            yield from _within(name, one)
    elif isinstance(kind, Styled):
        beside = keys_of(kind.record) if kind.record is not None else ()
        for style, cls in kind.table.items():
            yield f"{name} (style {style})", cls, (*keys_of(cls), *beside)

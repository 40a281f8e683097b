"""Answers that fit: chosen members only, and no more characters than allowed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import Any

from ..schema.kinds import counted
from .results import json_text

_MAX_DEPTH = 60
_TEXTS = (2_000, 500, 120)
"""Characters of a text, in the order in which they are tried."""
_DEPTHS = range(8, 0, -1)


def plain(value: Any, depth: int = _MAX_DEPTH) -> Any:
    """A result as JSON that any reader takes: not too deep, without bytes and without NaN."""
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else str(value)
    if isinstance(value, (bytes, bytearray)):
        return f"... ({counted(len(value), 'byte')}, not text)"
    if isinstance(value, list):
        if not depth:
            return f"... ({counted(len(value), 'item')})"
        return [plain(one, depth - 1) for one in value]
    if isinstance(value, Mapping):
        if not depth:
            return f"... ({counted(len(value), 'member')})"
        return {str(name): plain(one, depth - 1) for name, one in value.items()}
    return f"... ({type(value).__name__})"


def chosen(document: Any, fields: Iterable[str]) -> tuple[Any, tuple[str, ...]]:
    """The members of a document that paths like `data.attributes.email` lead to.

    Lists on the way are passed through. Returns a note for each path that leads to nothing.
    """
    tree: dict[str, Any] = {}
    wanted = list(fields)
    for path in wanted:
        here = tree
        for step in path.split("."):
            here = here.setdefault(step, {})
    notes = tuple(
        f"no member {path!r} in the response"
        for path in wanted
        if not any(True for _ in _found(document, path.split(".")))
    )
    return _picked(document, tree), notes


def _found(value: Any, steps: list[str]) -> Iterator[Any]:
    if isinstance(value, list):
        for one in value:
            yield from _found(one, steps)
    elif not steps:
        yield value
    elif isinstance(value, Mapping) and steps[0] in value:
        inner = value[steps[0]]
        if inner is None or inner == []:
            yield inner
        else:
            yield from _found(inner, steps[1:])


def _picked(value: Any, tree: Mapping[str, Any]) -> Any:
    if not tree:
        return value
    if isinstance(value, list):
        return [_picked(one, tree) for one in value]
    if isinstance(value, Mapping):
        return {
            name: _picked(one, tree[name])
            for name, one in value.items()
            if name in tree
        }
    return value


def compact(value: Any, most: int) -> tuple[Any, tuple[str, ...]]:
    """JSON of at most `most` characters, and notes that say what it lacks.

    Least is lost first: members without a value, then the ends of long texts, then the last items
    of lists, then what stands deepest.
    """
    notes: list[str] = []
    for note, smaller in _steps(value):
        if size(value) <= most:
            break
        reduced = smaller(value)
        if reduced != value:
            value = reduced
            if note and note not in notes:
                notes.append(note)
    if size(value) <= most:
        return value, tuple(notes)
    shortened, note = _shorter_lists(value, most)
    if note:
        notes.append(note)
        value = shortened
    for depth in _DEPTHS:
        if size(value) <= most:
            return value, tuple(notes)
        if depth == _DEPTHS[0]:
            notes.append("what stands deepest is left out")
        value = plain(value, depth)
    if size(value) > most:
        text = json_text(value)
        value = text[: max(0, most - 20)] + "..."
        notes.append("only the beginning is shown")
    return value, tuple(notes)


def size(value: Any) -> int:
    return len(json_text(value))


def _steps(value: Any) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    yield "members that are null or empty are left out", _without_empty
    for length in _TEXTS:
        yield "long texts are cut", partial(_cut, length=length)


def _without_empty(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_empty(one) for one in value]
    if not isinstance(value, Mapping):
        return value
    kept = {name: _without_empty(one) for name, one in value.items()}
    return {
        name: one
        for name, one in kept.items()
        if one is not None and one != [] and one != {}
    }


def _cut(value: Any, length: int) -> Any:
    if isinstance(value, str):
        if len(value) <= length:
            return value
        return f"{value[:length]}... ({len(value)} characters)"
    if isinstance(value, list):
        return [_cut(one, length) for one in value]
    if isinstance(value, Mapping):
        return {name: _cut(one, length) for name, one in value.items()}
    return value


def _shorter_lists(value: Any, most: int) -> tuple[Any, str]:
    """As many items of each list as fit, by halving what is between too many and too few."""
    longest = _longest(value)
    if longest <= 1:
        return value, ""
    low, high = 1, longest
    while high - low > 1:
        middle = (low + high) // 2
        if size(_first(value, middle)) <= most:
            low = middle
        else:
            high = middle
    first = "item" if low == 1 else f"{low} items"
    note = (
        f"lists show their first {first}, of up to {longest}: ask for fewer items, or for "
        "fewer fields"
    )
    return _first(value, low), note


def _longest(value: Any) -> int:
    if isinstance(value, list):
        return max([len(value), *map(_longest, value)])
    if isinstance(value, Mapping):
        return max(map(_longest, value.values()), default=0)
    return 0


def _first(value: Any, count: int) -> Any:
    if isinstance(value, list):
        return [_first(one, count) for one in value[:count]]
    if isinstance(value, Mapping):
        return {name: _first(one, count) for name, one in value.items()}
    return value

"""Prose for readers: the structure of a description, and facts about values in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.design.client import Limit, Operation
from generator.design.types import ArrayType, NumberType, TextType, Type, resolve

DEPRECATED = "Deprecated: the API may drop it."
_ITEM = re.compile(r"\s*(?:[-*\u2022]|[0-9]{1,2}[.)])\s+(?=\S)")
_INLINE_ITEM = re.compile(r"\s+-\s+(?=\S)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_UNITS = {"second": "s", "minute": "min", "hour": "h", "day": "day"}
_LABEL = re.compile(r"(?<!-)\s+(?=[A-Z][a-z]+(?: [a-z]+){0,2}: )")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, and the items of the list that it introduces."""

    text: str
    items: tuple[str, ...] = ()


def notes(operation: Operation) -> tuple[str, ...]:
    """What callers must know beyond the page's words."""
    found = [DEPRECATED] if operation.deprecated else []
    if operation.exactly_one_of:
        found.append(f"Pass exactly one of {' and '.join(operation.exactly_one_of)}.")
    return (*found, *operation.documentation.notes)


def blocks(description: str) -> tuple[Block, ...]:
    """The paragraphs and lists of a description, whose author may have had one line for all."""
    found: list[Block] = []
    for line in _lines(description):
        item = _ITEM.match(line)
        if item is not None:
            text = line[item.end() :].strip()
            if not found:
                found.append(Block(""))
            found[-1] = Block(found[-1].text, (*found[-1].items, text))
        elif line.strip():
            found.append(Block(line.strip()))
    return tuple(found)


def _lines(description: str) -> Iterator[str]:
    """Lines, with each item of a list on one of its own."""
    for line in description.split("\n"):
        introduction, colon, rest = line.partition(": - ")
        while colon:
            *before, label = _SENTENCE.split(f"{introduction}:")
            yield " ".join(before)
            yield label
            # The next list, or a remark, may follow without a line break.
            items, *others = _LABEL.split(rest, maxsplit=1)
            yield from (f"- {item}" for item in _INLINE_ITEM.split(items))
            line = others[0] if others else ""
            introduction, colon, rest = line.partition(": - ")
        yield line


def limits_text(limits: Iterable[Limit]) -> str:
    """`10/s, 150/min`."""
    return ", ".join(
        f"{limit.count}/{_UNITS[limit.window]}"
        + (f" ({limit.when})" if limit.when else "")
        for limit in limits
    )


def constraints(type_: Type, definitions: Mapping[str, Type]) -> str:
    """What a value must keep to beyond its type, as one sentence; empty where nothing is known."""
    type_ = resolve(type_, definitions)
    facts: list[str] = []
    if isinstance(type_, NumberType):
        facts += _range(type_.minimum, type_.maximum, "")
    elif isinstance(type_, TextType) and not type_.enum:
        facts += _range(type_.min_length, type_.max_length, " characters")
    elif isinstance(type_, ArrayType):
        facts += _range(type_.min_items, type_.max_items, " items")
    return f"{facts[0][0].upper()}{facts[0][1:]}." if facts else ""


def _range(
    least: int | float | None, most: int | float | None, unit: str
) -> Iterator[str]:
    if least is not None and least == most:
        yield f"exactly {least}{unit if least != 1 else unit.removesuffix('s')}"
    elif least is not None and most is not None:
        yield f"{least} to {most}{unit}"
    elif most is not None:
        yield f"at most {most}{unit}"
    elif least is not None and (least > 0 or not unit):
        yield f"at least {least}{unit}"


def scopes_text(operation: Operation) -> str:
    """The scopes that a call needs, or which of them are enough."""
    choices = operation.scope_choices or (operation.scopes,)
    if len(choices) == 1:
        return ", ".join(choices[0])
    if all(len(one) == 1 for one in choices):
        return f"any of {', '.join(one for [one] in choices)}"
    return ", or ".join(" and ".join(one) for one in choices)

"""The docstrings of methods: what a person wants to know before calling a tool."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.design.client import Argument, Documentation, Operation
from generator.design.types import ArrayType, ObjectType, Type, resolve
from generator.design.words import Path
from generator.targets.descriptions import name_text
from generator.targets.prose import (
    DEPRECATED,
    Block,
    blocks,
    constraints,
    limits_text,
    notes,
    scopes_text,
)
from generator.targets.python.identifiers import Identifier
from generator.targets.python.literals import literal
from generator.targets.python.names import keys
from generator.targets.python.typeddicts import date_hint

WIDTH = 80
_READINGS = {
    "text": "The text of the response",
    "bytes": "The bytes of the response",
    "events": "A stream of the server's events, to iterate over while they arrive",
    "event-texts": "A stream of the data of the server's events, to iterate over while they "
    "arrive",
    "event-values": "A stream of the JSON in the server's events, to iterate over while they "
    "arrive",
    "json-lines": "A stream of JSON values, to iterate over while they arrive",
    "byte-stream": "A stream of bytes, to iterate over while they arrive",
    "location": "The URL that the API redirects to, which is not followed",
}
# The lookbehinds let a long word be tried from its beginning only.
_NUMBER = re.compile(r"(?<![0-9.])[0-9.]*[0-9]")
_DOCUMENTED = re.compile(r"(?<![A-Za-z0-9_])[A-Za-z0-9_]*[A-Za-z0-9]__[A-Za-z0-9_]+")
"""A nested name, which no English word looks like."""


def argument_text(
    argument: Argument, requests: Mapping[str, Type], otherwise: str, hint: str = ""
) -> str:
    """The text for an argument; `otherwise`: where nothing describes it; `hint`: how to make
    its value.
    """
    if argument.members:
        return f"A dict of {', '.join(keys(argument.members))}."
    date = date_hint(resolve(argument.type, requests))
    text = argument.description or _shape(argument.type, requests) or otherwise
    bounds = constraints(argument.type, requests)
    if not set(_NUMBER.findall(bounds)) <= set(_NUMBER.findall(text.replace(",", ""))):
        text = _sentences(text, bounds)
    deprecated = DEPRECATED if argument.deprecated else ""
    return _sentences(text, date, hint, deprecated)


def argument_name_text(
    operation: Operation, argument: Argument, requests: Mapping[str, Type]
) -> str:
    """What the name of an argument tells."""
    documented = next(
        (
            field.documented
            for field in operation.documented_fields()
            if field.argument == (argument.name,)
        ),
        "",
    )
    name = "_".join(argument.name)
    return name_text(operation, documented, name, argument.type, requests)


def _shape(type_: Type, requests: Mapping[str, Type]) -> str:
    """What objects without a description of their own consist of; empty for all else."""
    resolved = resolve(type_, requests)
    if isinstance(resolved, ArrayType):
        inner = resolve(resolved.items, requests)
        if isinstance(inner, ObjectType) and inner.members:
            return f"A list of dicts of {listed([one.name for one in inner.members])}."
    if isinstance(resolved, ObjectType) and resolved.members:
        return f"A dict of {listed([one.name for one in resolved.members])}."
    return ""


def _sentences(*texts: str) -> str:
    return " ".join(
        text if text.endswith((".", "!", "?")) else f"{text}." for text in texts if text
    )


@dataclass(frozen=True, slots=True)
class Spelling:
    """Documented names in prose, as callers of methods write them."""

    python: Mapping[str, str]
    """The argument, or the key within one, that each documented name is."""
    filled: frozenset[str]
    """Names that the client fills in by itself."""

    def of(self, text: str) -> str:
        return _DOCUMENTED.sub(lambda found: self.python.get(found[0], found[0]), text)

    def block(self, block: Block) -> Block:
        """Without items about values that callers never pass."""
        items = tuple(self.of(item) for item in block.items if not self._drops(item))
        return Block(self.of(block.text), items)

    def _drops(self, item: str) -> bool:
        name = _DOCUMENTED.match(item)
        return name is not None and name[0] in self.filled


def spelling(
    operation: Operation, names: Mapping[Path, tuple[Identifier, ...]]
) -> Spelling:
    fields = [field for route in operation.routes for field in route.fields]
    python = {
        field.documented: ".".join(names[field.argument])
        for field in fields
        if field.documented and field.argument in names
    }
    filled = {field.documented for field in fields if not field.refused}
    return Spelling(python, frozenset(filled - python.keys()))


def method_docstring(
    operation: Operation,
    arguments: list[tuple[Identifier, str]],
    spelling: Spelling,
    item: str = "",
) -> str:
    """`arguments` by name, with their texts; `item`: of a page."""
    parts = [*_description(operation.documentation, spelling)]
    parts += [wrapped(spelling.of(note)) for note in notes(operation)]
    if arguments:
        lines = [_argument(name, spelling.of(text)) for name, text in arguments]
        parts.append("Args:\n" + "\n".join(lines))
    returns = wrapped(returns_text(operation, item), WIDTH - 4)
    parts.append("Returns:\n" + textwrap.indent(returns, "    "))
    parts.append(
        "\n".join(wrapped(fact, hanging="    ") for fact in _facts(operation, spelling))
    )
    return "\n\n".join(parts)


def _description(documentation: Documentation, spelling: Spelling) -> Iterator[str]:
    """The summary alone, then the rest in paragraphs and lists."""
    summary = documentation.summary or documentation.title
    yield wrapped(spelling.of(summary))
    rest = documentation.brief.removeprefix(summary).strip()
    for block in map(spelling.block, blocks(rest)):
        text = [wrapped(block.text)] if block.text else []
        yield "\n".join(
            [*text, *(wrapped(f"- {item}", hanging="  ") for item in block.items)]
        )


def returns_text(operation: Operation, item: str) -> str:
    """What a call returns, where `item` is the type of a page's items."""
    if operation.unavailable:
        return f"Nothing: it cannot be called, since {operation.unavailable}."
    if operation.pages is not None:
        named = f"`{item}` items" if item.isidentifier() else "items"
        return f"The first page of {named}; iterate over it for the items of all pages."
    if all(route.response is None for route in operation.routes):
        return f"Nothing: the API responds with {operation.routes[0].status} without a body."
    if any(route.readings for route in operation.routes):
        return _read_otherwise(operation)
    types = dict.fromkeys(route.response for route in operation.routes)
    found = [_response(one) for one in types if one is not None]
    return f"{', or '.join([*found, *(['nothing'] if None in types else [])])}."


def _response(type_: Type) -> str:
    if isinstance(type_, ObjectType) and type_.members:
        return f"A dict of {listed([member.name for member in type_.members])}"
    return "A list" if isinstance(type_, ArrayType) else "The JSON of the response"


def listed(names: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _facts(operation: Operation, spelling: Spelling) -> Iterator[str]:
    for route in operation.routes if not operation.unavailable else ():
        yield f"Request: {route.method} {route.path}"
    limits = "; ".join(limit_texts(operation, spelling))
    if limits:
        yield f"Rate limits: {limits}"
    if operation.scopes:
        yield f"Scopes: {scopes_text(operation)}"
    yield f"Tool: {operation.slug}"


def limit_texts(operation: Operation, spelling: Spelling) -> Iterator[str]:
    """The limits of every call, then those of calls with some argument."""
    if not operation.limits:
        return
    yield limits_text(operation.limits)
    for rule in operation.conditional_limits:
        values = [
            literal(value.value) for value in rule.values if value.value is not True
        ]
        name = spelling.python.get(rule.parameter, rule.parameter)
        condition = " ".join(filter(None, (name, listed(values) if values else "")))
        yield f"{limits_text(rule.limits)} with {condition}"


def _read_otherwise(operation: Operation) -> str:
    """What is not only JSON, for reading."""
    names = {name for route in operation.routes for _, name in route.readings}
    found = [text for name, text in _READINGS.items() if name in names]
    return f"{' or '.join(found)}."


def _argument(name: Identifier, text: str) -> str:
    return textwrap.indent(wrapped(f"{name}: {text}", WIDTH - 8, "    "), "    ")


def wrapped(text: str, width: int = WIDTH, hanging: str = "") -> str:
    """Text with its own line breaks kept and long lines folded, never within a word."""
    lines = []
    for number, line in enumerate(text.split("\n")):
        lines += textwrap.wrap(
            line,
            width,
            initial_indent="" if number == 0 else hanging,
            subsequent_indent=hanging,
            break_long_words=False,
            break_on_hyphens=False,
        ) or [""]
    return "\n".join(lines)

"""The docstrings of methods: what a person wants to know before calling a tool."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from generator.design.client import Argument, Limit, Operation
from generator.design.types import Type, resolve
from generator.targets.python.identifiers import Identifier
from generator.targets.python.names import keys
from generator.targets.python.typeddicts import date_hint

WIDTH = 80
_READINGS = {
    "text": "The text of the response",
    "bytes": "The bytes of the response",
    "location": "The URL that the API redirects to, which is not followed",
}
_UNITS = {"second": "s", "minute": "min", "hour": "h", "day": "day"}


def limits_text(limits: tuple[Limit, ...]) -> str:
    return ", ".join(
        f"{limit.count}/{_UNITS[limit.window]}"
        + (f" ({limit.when})" if limit.when else "")
        for limit in limits
    )


def argument_text(
    argument: Argument, requests: Mapping[str, Type], hint: str = ""
) -> str:
    """The text for an argument; `hint`: how to make its value."""
    if argument.members:
        return f"A dict of {', '.join(keys(argument.members))}."
    date = date_hint(resolve(argument.type, requests))
    return "\n".join(filter(None, (argument.description, date, hint)))


def method_docstring(
    operation: Operation, arguments: list[tuple[Identifier, str, bool]]
) -> str:
    """`arguments` by name, with their texts and whether they are required."""
    documentation = operation.documentation
    parts = [wrapped(documentation.description or documentation.title)]
    parts += [wrapped(note) for note in _notes(operation)]
    if arguments:
        lines = [_argument(*argument) for argument in arguments]
        parts.append("Args:\n" + "\n".join(lines))
    returns = wrapped(_returns(operation), WIDTH - 4)
    parts.append("Returns:\n" + textwrap.indent(returns, "    "))
    routes = " or ".join(f"`{route.method} {route.path}`" for route in operation.routes)
    facts = [operation.slug if operation.unavailable else f"{operation.slug}: {routes}"]
    if operation.limits:
        facts.append(f"enforced limits {limits_text(operation.limits)}")
    if operation.scopes:
        facts.append(f"scopes {', '.join(operation.scopes)}")
    page = documentation.page or "the page"
    parts.append(wrapped("; ".join(facts) + f" (line {documentation.line} of {page})."))
    return "\n\n".join(parts)


def _notes(operation: Operation) -> list[str]:
    notes = list(operation.documentation.notes)
    if operation.exactly_one_of:
        notes.insert(
            0, f"Pass exactly one of {' and '.join(operation.exactly_one_of)}."
        )
    return notes + [
        f"`{parameter.name}` is documented but cannot be sent: {parameter.refused}"
        for parameter in operation.parameters
        if parameter.refused
    ]


def _returns(operation: Operation) -> str:
    if operation.unavailable:
        return f"Nothing: it cannot be called, since {operation.unavailable}."
    if operation.pages is not None:
        return "The first page; iterate it for the items of all pages."
    if all(route.response is None for route in operation.routes):
        return f"Nothing: the API responds with {operation.routes[0].status} without a body."
    if any(route.readings for route in operation.routes):
        return _read_otherwise(operation)
    return "The API's response, as JSON."


def _read_otherwise(operation: Operation) -> str:
    """What is not only JSON, for reading."""
    names = {name for route in operation.routes for _, name in route.readings}
    texts = [text for name, text in _READINGS.items() if name in names]
    return f"{' or '.join(texts)}."


def _argument(name: Identifier, text: str, required: bool) -> str:
    text = text or ("Required." if required else "(not described)")
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

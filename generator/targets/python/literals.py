"""Python source for values: the one way by which text from outside reaches emitted code.

The result is pure ASCII on one line (a docstring: on several), so nothing in the text can end the
literal, begin a statement or hide in a comment.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Mapping

from generator.jsonvalue import Json

LINE = 88
"""Characters of a line as the formatter lays it out."""


def literal(value: Json) -> str:
    """A Python expression whose value is `value`."""
    if isinstance(value, str):
        text = ascii(value)
        # Double quotes where that takes no escape, as the formatter would have it.
        return text if '"' in text or "\\" in text else f'"{text[1:-1]}"'
    if value is None or isinstance(value, (bool, int)):
        return repr(value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError("not a JSON number")
        return repr(value)
    if isinstance(value, (list, tuple)):
        items = ", ".join(literal(item) for item in value)
        if isinstance(value, list):
            return f"[{items}]"
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, dict):
        return (
            "{"
            + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in value.items())
            + "}"
        )
    raise TypeError(f"no literal for {type(value).__name__}")


def literal_lines(value: Json, width: int, before: int = 0) -> str:
    """The same on lines of at most `width`, where parts of the value are short enough.

    `before`: characters that the first line begins with.
    """
    line = literal(value)
    whole = not value or not isinstance(value, (list, tuple, dict))
    if before + len(line) <= width or whole:
        return line
    inner = width - 5  # an indentation and a comma
    if isinstance(value, dict):
        items = [_item(f"{literal(name)}: ", one, inner) for name, one in value.items()]
    else:
        items = [literal_lines(one, inner) for one in value]
    return _bracketed(line[0], items, line[-1])


def call_lines(
    function: str, arguments: Mapping[str, Json], width: int, before: int = 0
) -> str:
    """A call with named arguments, on such lines."""
    given = [f"{name}={literal(value)}" for name, value in arguments.items()]
    line = f"{function}({', '.join(given)})"
    if before + len(line) <= width or not arguments:
        return line
    items = [_item(f"{name}=", one, width - 5) for name, one in arguments.items()]
    return _bracketed(f"{function}(", items, ")")


def _item(head: str, value: Json, width: int) -> str:
    return head + literal_lines(value, width, len(head))


def _bracketed(opening: str, items: Iterable[str], closing: str) -> str:
    body = textwrap.indent("".join(f"{one},\n" for one in items), "    ")
    return f"{opening}\n{body}{closing}"


def entries(source: Mapping[str, Json], indent: int) -> str:
    """The entries of a dict on lines of their own, that deep."""
    width = LINE - indent - 1  # a comma
    lines = [f"{_item(f'{literal(k)}: ', one, width)}," for k, one in source.items()]
    return textwrap.indent("\n".join(lines), " " * indent)


def docstring(text: str, indent: str) -> str:
    """A triple-quoted literal whose cleaned-up value is `text`; `indent` precedes each line."""
    first, *rest = [_escaped(line.rstrip(" \t")) for line in text.strip().split("\n")]
    body = "".join([first, *(f"\n{indent}{line}" if line else "\n" for line in rest)])
    body = _ENDING.sub(lambda found: '\\"' * len(found[0]), body)
    if body.startswith('"'):
        body = " " + body  # as the formatter has it; cleaning up takes it away
    closing = f"\n{indent}" if "\n" in body else ""
    return f'"""{body}{closing}"""'


_ENDING = re.compile(r'"{3,}|"\Z')
"""Quotes that would end the literal; a backslash before them is part of the text and doubled."""


def _escaped(line: str) -> str:
    # `ascii` would also escape one kind of quote; those are harmless but for a run of three.
    return "".join(
        char if " " <= char <= "~" and char != "\\" else ascii(char)[1:-1]
        for char in line
    )

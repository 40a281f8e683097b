"""Plain values as YAML that is made to be reviewed.

Mappings down to a given depth are in block style; below, whatever fits on a line is written on
one. Lists of scalars are wrapped. The output is the same for the same values, and text that
YAML 1.1 or 1.2 could take for anything else is quoted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

WIDTH = 110
_INDENT = "  "
_SIMPLE_KEY = 1000
"""YAML takes longer keys only behind a question mark."""

_WORD = re.compile(
    r"(?:[1-9][0-9]*/[a-z]+)|[A-Za-z_/$][\w./$+()=~^@-]*(?:(?: |:(?! |$))[\w./$+()=~^@-]+)*",
    re.ASCII,
)
_BLOCK_WORD = re.compile(
    r"[A-Za-z_/$][\w./$+()=~^@{}\[\]-]*(?:(?: |:(?! |$))[\w./$+()=~^@{}\[\]-]+)*",
    re.ASCII,
)
_RESERVED = re.compile(r"(?:y|n|yes|no|on|off|true|false|null|~)", re.IGNORECASE)
_UNPRINTABLE = re.compile(
    "[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


def lines(
    value: Mapping[str, Any], block_depth: int, indent: str = ""
) -> Iterator[str]:
    """The lines of a mapping; its first `block_depth` levels are never put on one line."""
    for key, content in value.items():
        name = scalar(key, flow=False)
        if len(name) > _SIMPLE_KEY:
            yield f"{indent}? {name}"
            yield f"{indent}: {_flow(content)}"
            continue
        head = f"{indent}{name}:"
        if not isinstance(content, (Mapping, list)):
            yield f"{head} {scalar(content, flow=False)}"
            continue
        line = f"{head} {_flow(content)}"
        spread = isinstance(content, Mapping) and content and block_depth > 1
        if len(line) <= WIDTH and not spread:
            yield line
        elif isinstance(content, Mapping):
            yield head
            yield from lines(content, block_depth - 1, indent + _INDENT)
        else:
            yield from _listed(head, content, indent + _INDENT)


def _listed(head: str, items: list[Any], indent: str) -> Iterator[str]:
    """A list too long for its line: wrapped where its items are short, else an item a line."""
    texts = [_flow(item) for item in items]
    if all(len(text) + len(indent) < WIDTH for text in texts):
        line = f"{head} ["
        for index, text in enumerate(texts):
            closed = text + ("]" if index == len(texts) - 1 else ",")
            joined = f"{line} {closed}" if index else line + closed
            if len(joined) > WIDTH:
                yield line
                joined = indent + closed
            line = joined
        yield line
        return
    yield head
    for item, text in zip(items, texts, strict=True):
        if isinstance(item, Mapping) and len(text) + len(indent) + 2 > WIDTH:
            first, *rest = lines(item, 0, indent + _INDENT)
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        else:
            yield f"{indent}- {text}"


def _flow(value: Any) -> str:
    if isinstance(value, Mapping):
        return (
            "{" + ", ".join(_flow_entry(key, item) for key, item in value.items()) + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(_flow(item) for item in value) + "]"
    return scalar(value, flow=True)


def _flow_entry(key: str, item: Any) -> str:
    name = scalar(key, flow=True)
    return f"{'? ' if len(name) > _SIMPLE_KEY else ''}{name}: {_flow(item)}"


def scalar(value: Any, *, flow: bool) -> str:
    """A scalar on one line; `flow`: within a collection in brackets."""
    if not isinstance(value, str):
        return json.dumps(value)
    pattern = _WORD if flow else _BLOCK_WORD
    if pattern.fullmatch(value) and not _RESERVED.fullmatch(value):
        return value
    if _UNPRINTABLE.search(value):
        return _double_quoted(value)
    return "'" + value.replace("'", "''") + "'"


def _double_quoted(text: str) -> str:
    return '"' + "".join(_escape(character) for character in text) + '"'


def _escape(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    code = ord(character)
    if not _UNPRINTABLE.match(character):
        return character
    if code == 0x0A:
        return "\\n"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"

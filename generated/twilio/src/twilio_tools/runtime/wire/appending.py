"""Text that several arguments append to one list (`model.Append`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..encoding import escaped, scalar_text
from ..omit import OMIT
from .model import Append


def appended_texts(appends: tuple[Append, ...], value: Any) -> list[str]:
    """The texts that a value appends. Raises ValueError for a value without a text."""
    texts: list[str] = []
    for append in appends:
        one = value
        if append.member:
            one = value.get(append.member, OMIT) if isinstance(value, Mapping) else OMIT
        if one is OMIT or one is None:
            continue
        if "{}" not in append.text:
            if one is True:
                texts.append(append.text)
        elif isinstance(one, list):
            texts.extend(_filled(append.text, item) for item in one)
        else:
            texts.append(_filled(append.text, one))
    return texts


def combined(own: Any, texts: list[str]) -> Any:
    """A slot's own value (or `OMIT`) together with the texts that are appended to it."""
    if own is OMIT:
        return list(texts)
    if isinstance(own, list):
        return [*own, *(text for text in texts if text not in own)]
    if isinstance(own, str):
        clauses = clauses_of(own)
        more = [text for text in texts if text not in clauses]
        return ",".join([own, *more] if own else more)
    raise ValueError(
        "must be a string or an array here: another argument appends to it"
    )


def clauses_of(text: str) -> list[str]:
    """The pieces of a list in text: commas within quotes, parentheses or brackets do not count."""
    pieces: list[str] = []
    start = depth = at = 0
    quote = ""
    while at < len(text):
        char = text[at]
        if quote:
            if char == "\\":
                at += 1
            elif char == quote:
                quote = ""
        elif char in "'\"":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "," and depth <= 0:
            pieces.append(text[start:at].strip())
            start = at + 1
        at += 1
    pieces.append(text[start:].strip())
    return pieces


def _filled(template: str, value: Any) -> str:
    text = scalar_text(value)
    before, _, after = template.partition("{}")
    quote = _open_quote(before)
    if quote:
        text = escaped(text, quote)
    return before + text + after


def _open_quote(text: str) -> str:
    """The quote within which a text ends, or nothing."""
    quote = ""
    for char in text:
        if quote:
            if char == quote:
                quote = ""
        elif char in "'\"":
            quote = char
    return quote

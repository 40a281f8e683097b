"""Decodes the text of a vendor's document; what cannot be read is `E-OPENAPI`."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from generator.diagnostics import Diagnostics
from generator.openapi.json_access import depth
from generator.openapi.losses import Losses
from generator.pointer import escape
from generator.source import Location, Source
from generator.spec import yaml

MAX_DEPTH = 250
"""Levels that a document may nest; real ones have some 40."""
_SURROGATE = re.compile("[\ud800-\udfff]")


def parse(text: str, name: str, diagnostics: Diagnostics) -> dict[str, Any] | None:
    """A document's content; None after reporting. `name` is that of its file, for messages."""
    if text.lstrip().startswith(("{", "[")):
        content = _json(text, name, diagnostics)
    else:
        content = yaml.parse_document(text, name, diagnostics)
    if content is None:
        return None
    if not isinstance(content, dict):
        refuse("this is no API description: it holds no mapping", name, diagnostics)
        return None
    if depth(content) > MAX_DEPTH:
        problem = f"the document nests deeper than {MAX_DEPTH} levels"
        refuse(problem, name, diagnostics)
        return None
    if "\\ud" in text.lower() and _has_lone_surrogate(content):
        problem = "the document holds half a surrogate pair, which is no text"
        refuse(problem, name, diagnostics)
        return None
    return content


def refuse(
    message: str, name: str, diagnostics: Diagnostics, *, help: str = ""
) -> None:
    diagnostics.error("E-OPENAPI", message, Location(name), help=help)


class _Repeated:
    """Objects of a JSON text with a repeated key."""

    def __init__(self) -> None:
        self._keys: dict[int, tuple[dict[str, Any], str]] = {}

    def build(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        content = dict(pairs)
        if len(content) < len(pairs):
            counted = Counter(key for key, _ in pairs)
            # Held, so that no other object gets its identity.
            self._keys[id(content)] = (content, counted.most_common(1)[0][0])
        return content

    def report(self, content: Any, name: str, diagnostics: Diagnostics) -> None:
        found = Losses()
        for pointer, value in _objects(content) if self._keys else ():
            if id(value) in self._keys:
                what = f"the key {self._keys[id(value)][1]!r} is repeated"
                found.add(
                    "W-OPENAPI-KEY", f"{what}, and the last one is kept", f"#{pointer}"
                )
        found.report(name, diagnostics)


def _objects(content: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object with its JSON pointer, in the order of the document."""
    pending: list[tuple[str, Any]] = [("", content)]
    while pending:
        pointer, value = pending.pop()
        inside: list[tuple[str, Any]] = []
        if isinstance(value, dict):
            yield pointer, value
            inside = [(f"{pointer}/{escape(key)}", one) for key, one in value.items()]
        elif isinstance(value, list):
            inside = [(f"{pointer}/{index}", one) for index, one in enumerate(value)]
        pending += reversed(inside)


def _json(text: str, name: str, diagnostics: Diagnostics) -> Any | None:
    repeated = _Repeated()
    try:
        content = json.loads(
            text,
            parse_constant=_no_json_number,
            parse_float=_finite,
            object_pairs_hook=repeated.build,
        )
    except json.JSONDecodeError as error:
        source = Source(name, tuple(text.split("\n")))
        problem = error.msg[:1].lower() + error.msg[1:]
        diagnostics.error(
            "E-OPENAPI",
            f"the document is not valid JSON: {problem}",
            source.at(error.lineno, error.colno, error.colno + 1),
        )
        return None
    except RecursionError:
        refuse("the document nests too deeply", name, diagnostics)
        return None
    except ValueError as error:
        refuse(f"the document is not valid JSON: {error}", name, diagnostics)
        return None
    repeated.report(content, name, diagnostics)
    return content


def _no_json_number(text: str) -> Any:
    raise ValueError(f"{text} is no number")


def _finite(text: str) -> float:
    number = float(text)
    return number if math.isfinite(number) else _no_json_number(text)


def _has_lone_surrogate(document: Any) -> bool:
    return _SURROGATE.search(json.dumps(document, ensure_ascii=False)) is not None

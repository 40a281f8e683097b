"""The operations of a document as written, before their facts are read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, unquote_plus

from generator.openapi.json_access import JsonObject, mapping, texts, word
from generator.openapi.losses import Losses
from generator.openapi.references import References, unfollowed
from generator.openapi.shapes import METHODS
from generator.pointer import escape

_ITEM = frozenset(
    (
        *METHODS,
        *("$ref", "summary", "description", "servers", "parameters"),
        "additionalOperations",
    )
)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An operation with what identifies it; enough to find the one that a tool calls."""

    id: str
    method: str
    """Upper case."""
    path: str
    """Without a query."""
    aliases: tuple[str, ...] = ()
    summary: str = ""
    parameters: tuple[str, ...] = ()
    """Names of its parameters and of the properties of its body."""
    required: frozenset[str] = frozenset()
    """Those among them that a request must have."""
    description: str = ""
    """Its beginning, to compare it with what pages say; no facts keep it."""
    unmade: str = ""
    """The media type of a required body that clients cannot make in any way."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One operation in a document."""

    id: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    """The query of the document's path, to be sent with every request."""
    aliases: tuple[str, ...]
    content: JsonObject
    item: JsonObject
    """The path item around it."""
    where: str
    """A JSON pointer."""
    repeated: bool
    """Its id is another operation's already."""


class Entries:
    """Every operation of a document.

    One without an id, or with another's, is called `get /its/path`.
    """

    def __init__(
        self,
        document: JsonObject,
        references: References,
        aliases: str,
        losses: Losses,
        used_ids: frozenset[str] = frozenset(),
    ) -> None:
        """`aliases` is the key of former ids; `taken` are ids of other documents' operations."""
        self._document = document
        self._references = references
        self._aliases = aliases
        self._losses = losses
        self._seen: set[str] = set(used_ids)

    def __iter__(self) -> Iterator[Entry]:
        paths = mapping(self._document.get("paths"))
        templates: set[str] = set()
        for path in sorted(paths):
            if path.startswith("x-"):
                continue
            where = f"#/paths/{escape(path)}"
            item = self._item(paths[path], where)
            if item is None or not self._is_sendable(path, where):
                continue
            self._report_unknown(item, where)
            bare, _, query = path.partition("?")
            fixed = tuple(_parted(query))
            for method, content, pointer in _operations(item, where):
                template = f"{method} {template_of(path)}"
                if template in templates:
                    self._lost(
                        "this operation's path is another's but for the names of its "
                        "parameters, so that only an id or an exact path identifies it",
                        pointer,
                        f"{method.upper()} {path}",
                    )
                templates.add(template)
                yield self._entry(method, bare, fixed, content, item, pointer)

    def _entry(
        self,
        method: str,
        path: str,
        query: tuple[tuple[str, str], ...],
        content: JsonObject,
        item: JsonObject,
        where: str,
    ) -> Entry:
        given = word(content.get("operationId")) or ""
        repeated = given in self._seen
        identity = given if given and not repeated else f"{method} {path}"
        number = 1
        while identity in self._seen:
            number += 1
            identity = f"{method} {path} {number}"
        self._seen.add(identity)
        aliases = texts(content.get(self._aliases)) if self._aliases else ()
        return Entry(
            identity,
            method.upper(),
            path,
            query,
            aliases,
            content,
            item,
            where,
            bool(given) and repeated,
        )

    def _item(self, item: Any, where: str) -> JsonObject | None:
        """A path item with what it refers to."""
        if isinstance(item, dict) and "$ref" in item:
            found, target = self._references.lookup(item["$ref"])
            if not found:
                self._losses.add("W-OPENAPI-REF", unfollowed(item["$ref"]), where)
            item = {**mapping(target), **item}
        return item if isinstance(item, dict) else None

    def _report_unknown(self, item: JsonObject, where: str) -> None:
        """Keys such as `GET` and `fetch`, and other methods than words, with an operation below."""
        for method in mapping(item.get("additionalOperations")):
            if not _is_method(method):
                self._lost(
                    "an operation whose method is no word of ASCII is left out",
                    f"{where}/additionalOperations/{escape(method)}",
                )
        for key in item:
            if key not in _ITEM and not str(key).startswith("x-"):
                self._lost(
                    "a key of a path that is no method is ignored",
                    f"{where}/{escape(str(key))}",
                )

    def _is_sendable(self, path: str, where: str) -> bool:
        if not path.startswith("/"):
            self._lost("a path that does not begin with `/` is left out", where)
            return False
        if "#" in path:
            self._lost("a path with `#`, which is never sent, is left out", where)
            return False
        segments = unquote(path).replace("\\", "/").split("/")
        if {".", ".."} & set(segments):
            self._lost("a path that leads elsewhere by `.` or `..` is left out", where)
            return False
        if {"{", "}"} & set(re.sub(r"{[^{}/]+}", "", path)):
            self._lost("a path with a brace around no name is left out", where)
            return False
        if not path.isprintable():
            self._lost("a path with control characters is left out", where)
            return False
        return True

    def _lost(self, what: str, where: str, name: str = "") -> None:
        self._losses.add("W-OPENAPI-OPERATION", what, where, name)


def template_of(path: str) -> str:
    """A path without the names of its parameters: they distinguish nothing on the wire."""
    return re.sub(r"{[^{}]*}", "{}", path)


def _operations(item: JsonObject, where: str) -> Iterator[tuple[str, JsonObject, str]]:
    for method in METHODS:
        if isinstance(item.get(method), dict):
            yield method, item[method], f"{where}/{method}"
    for method, content in mapping(item.get("additionalOperations")).items():
        if isinstance(content, dict) and _is_method(method):
            pointer = f"{where}/additionalOperations/{escape(method)}"
            yield method.lower(), content, pointer


def _is_method(name: str) -> bool:
    return name.isalpha() and name.isascii()


def _parted(query: str) -> Iterator[tuple[str, str]]:
    for part in query.split("&"):
        name, _, value = part.partition("=")
        if name:
            yield unquote_plus(name), unquote_plus(value)

"""Schemas that share what they have in common: expanded, merged, and named where that is shorter.

Equal schemas become one object, so that comparing and counting them is cheap however often an API
repeats them.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping

from generator.jsonvalue import Json
from generator.targets.manifest.unions import (
    LISTED,
    NAMED,
    SINGLE,
    Schema,
    changed,
    union,
)

PREFIX = "#/$defs/"
_WORTH_A_NAME = 120
"""Characters of a schema that readers look up rather than read again."""
_REFERENCE = 30
"""Characters that a reference costs, besides its name."""


def shared(
    arguments: Mapping[str, Schema], named: Mapping[str, Schema]
) -> tuple[dict[str, Schema], dict[str, Schema]]:
    """The schemas of arguments, and the parts that they refer to, by name."""
    expansion = _Expansion(named)
    expanded = {name: expansion.schema(one) for name, one in arguments.items()}
    return _Naming(expansion, expanded).result()


class _Expansion:
    """References replaced by what they stand for, except where a schema holds itself."""

    def __init__(self, named: Mapping[str, Schema]) -> None:
        self._named = named
        self._known: dict[object, Schema] = {}
        self._identities: set[int] = set()
        """Of those known, which stay alive."""
        self.recursive = frozenset(
            name for name in named if name in _reachable(named[name], named)
        )
        self.by_name: dict[str, Schema] = {}
        self.names: dict[int, str] = {}
        """The API's names, by the identity of what they stand for."""

    def schema(self, schema: Schema) -> Schema:
        name = schema.get("$ref", "").removeprefix(PREFIX)
        if name and name not in self.recursive:
            found = self.definition(name)
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            return self._one({**found, **rest}) if rest else found
        found = changed(schema, self.schema)
        for key in ("anyOf", "oneOf"):
            # One of several that a member tells apart is any of them.
            if key in found:
                rest = {name: value for name, value in found.items() if name != key}
                found = self._deeply({**union(found[key]), **rest})
        return self._one(found)

    def definition(self, name: str) -> Schema:
        if name not in self.by_name:
            self.by_name[name] = found = self.schema(self._named[name])
            self.names.setdefault(id(found), name)
        return self.by_name[name]

    def _deeply(self, schema: Schema) -> Schema:
        """What merging made is new; the rest is known, with all that is in it."""
        if id(schema) in self._identities:
            return schema
        return self._one(changed(schema, self._deeply))

    def _one(self, schema: Schema) -> Schema:
        """The one object for all schemas that are equal to this one."""
        found = self._known.setdefault(_key(schema), schema)
        self._identities.add(id(found))
        return found


def _key(schema: Schema) -> object:
    """Equal for equal schemas, whose inner schemas are one object each."""
    inner: set[str] = {key for key in SINGLE if isinstance(schema.get(key), dict)}
    inner.update(key for key in (*NAMED, *LISTED) if key in schema)
    plain = {key: value for key, value in schema.items() if key not in inner}
    named = tuple(
        (
            key,
            tuple(sorted((name, _identity(one)) for name, one in schema[key].items())),
        )
        for key in NAMED
        if key in inner
    )
    listed = tuple((key, tuple(map(id, schema[key]))) for key in LISTED if key in inner)
    single = tuple((key, id(schema[key])) for key in SINGLE if key in inner)
    return repr(sorted(plain.items())), named, listed, single


def _identity(schema: Json) -> int:
    """That of a schema; booleans have none of their own."""
    return id(schema) if isinstance(schema, dict) else -int(bool(schema)) - 1


def _inner(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """The schemas directly within a schema, with a word for each."""
    for key in NAMED:
        for name, one in schema.get(key, {}).items():
            if isinstance(one, dict):
                yield name, one
    for key in LISTED:
        for one in schema.get(key, ()):
            yield "option", one
    for key in SINGLE:
        if isinstance(schema.get(key), dict):
            yield "item", schema[key]


def _reachable(schema: Schema, named: Mapping[str, Schema]) -> frozenset[str]:
    """The names that a schema refers to, by any way."""
    found: set[str] = set()
    waiting = list(_references(schema))
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _references(named[name])
    return frozenset(found)


def _references(schema: Schema) -> Iterator[str]:
    if "$ref" in schema:
        yield schema["$ref"].removeprefix(PREFIX)
    for _, one in _inner(schema):
        yield from _references(one)


class _Naming:
    """Gives names to what is used several times, where references are shorter."""

    def __init__(self, expansion: _Expansion, arguments: dict[str, Schema]) -> None:
        self._expansion = expansion
        self._arguments = arguments
        self._uses: Counter[int] = Counter()
        self._words: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._sizes: dict[int, int] = {}
        self._seen: dict[int, Schema] = {}
        """In an order in which inner schemas come first; it also keeps them alive."""
        self._kept: dict[str, Schema] = {}
        self._defined: dict[str, Schema] = {}

    def result(self) -> tuple[dict[str, Schema], dict[str, Schema]]:
        for name, schema in self._arguments.items():
            self._count(schema, name)
        for identity, schema in self._seen.items():
            self._decide(identity, schema)
        arguments = {name: self._written(one) for name, one in self._arguments.items()}
        for name, schema in self._kept.items():
            self._defined[name] = self._body(schema)
        return arguments, dict(sorted(self._defined.items()))

    def _count(self, schema: Schema, word: str) -> None:
        self._uses[id(schema)] += 1
        self._words.setdefault(id(schema), word)
        if self._uses[id(schema)] > 1:
            return
        for inner, one in _inner(schema):
            self._count(one, word if inner in ("item", "option") else inner)
        name = schema.get("$ref", "").removeprefix(PREFIX)
        if name and name not in self._kept:
            self._kept[name] = {}
            self._kept[name] = definition = self._expansion.definition(name)
            for inner, one in _inner(definition):
                self._count(one, inner)
        self._seen[id(schema)] = schema

    def _decide(self, identity: int, schema: Schema) -> None:
        outer = {
            key: value
            for key, value in schema.items()
            if key not in (*NAMED, *LISTED, *SINGLE)
        }
        size = len(json.dumps(outer)) + sum(
            len(word) + 5 + self._cost(id(one)) for word, one in _inner(schema)
        )
        self._sizes[identity] = size
        uses = self._uses[identity]
        name = self._expansion.names.get(identity) or self._words[identity]
        saved = (uses - 1) * size - uses * (_REFERENCE + len(name))
        if (
            saved > 0
            and size >= _WORTH_A_NAME
            and not schema.keys() & {"$ref", "const"}
        ):
            self._names[identity] = self._free(name)

    def _cost(self, identity: int) -> int:
        name = self._names.get(identity)
        return self._sizes.get(identity, 0) if name is None else _REFERENCE + len(name)

    def _free(self, name: str) -> str:
        name = (
            "".join(char for char in name if char.isalnum() or char in "_.-") or "part"
        )
        taken = {*self._names.values(), *self._expansion.recursive}
        found, number = name, 2
        while found in taken:
            found, number = f"{name}{number}", number + 1
        return found

    def _written(self, schema: Schema) -> Schema:
        name = self._names.get(id(schema))
        if name is None:
            return self._body(schema)
        if name not in self._defined:
            self._defined[name] = {}
            self._defined[name] = self._body(schema)
        return {"$ref": PREFIX + name}

    def _body(self, schema: Schema) -> Schema:
        return changed(schema, self._written)

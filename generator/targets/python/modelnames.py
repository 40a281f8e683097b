"""Names for the objects within arguments, which have a model each.

The model generator would call them after their member and number those of the same name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from generator.design.words import Words, words
from generator.jsonvalue import Json
from generator.targets.python.identifiers import Identifier, Names, pascal_case, uncut


class Objects:
    """Gives objects within schemas definitions of their own; equal ones share one."""

    def __init__(self, prefix: str, names: Names, definitions: dict[str, Json]) -> None:
        """`prefix`: what definitions begin with; `definitions`: where they are put."""
        self._prefix = prefix
        self._names = names
        self._definitions = definitions
        self._known: dict[str, Identifier] = {}
        """By the object's JSON."""

    def apart(self, schema: Json, *path: Words) -> Json:
        """The schema with references in place of the objects within it.

        `path`: the words of the tool, then of each member down to the schema.
        """
        made = dict(schema)
        if "properties" in schema:
            made["properties"] = {
                name: self._inner(inner, *path, words(name))
                for name, inner in schema["properties"].items()
            }
        return self._parts(made, *path)

    def _inner(self, schema: Json, *path: Words) -> Json:
        if not isinstance(schema, dict):
            return schema
        if not schema.get("properties"):
            return self._parts(dict(schema), *path)
        made = self.apart(schema, *path)
        text = json.dumps(made)
        if text not in self._known:
            self._known[text] = self._name(path)
            self._definitions[f"{self._prefix}{self._known[text]}"] = made
        return {"$ref": f"#/$defs/{self._prefix}{self._known[text]}"}

    def _name(self, path: Sequence[Words]) -> Identifier:
        """The last words of the path that nothing else is called by; the tool's, where needed."""
        tool, *members = path
        wanted = [tuple(_flat(members[at:])) for at in reversed(range(len(members)))]
        wanted += [(*tool, *one) for one in wanted]
        first, *others = (pascal_case(one) for name in wanted for one in uncut(name))
        return self._names.take(first, *others)

    def _parts(self, made: dict[str, Json], *path: Words) -> Json:
        """Items and options, too."""
        *outer, last = path
        for key in ("items", "additionalProperties"):
            if isinstance(made.get(key), dict):
                made[key] = self._inner(made[key], *outer, (*last, "item"))
        for key in ("anyOf", "oneOf"):
            if key in made:
                made[key] = [
                    self._inner(one, *outer, (*last, *kind))
                    for one, kind in zip(made[key], _kinds(made[key]), strict=True)
                ]
        return made


def _flat(path: Sequence[Words]) -> Iterator[str]:
    return (word for one in path for word in one)


def _kinds(options: Sequence[Json]) -> list[Words]:
    """What options say that they are: the constants of the first member in which they differ."""
    members = [one.get("properties", {}) for one in options]
    for name in dict.fromkeys(name for one in members for name in one):
        values = [_constant(one.get(name)) for one in members]
        if len(set(filter(None, values))) > 1:
            return [_spelt(value) for value in values]
    return [
        _spelt(next(filter(None, map(_constant, one.values())), "")) for one in members
    ]


def _spelt(value: str) -> Words:
    return words(value) if value else ()


def _constant(schema: Json) -> str:
    value = schema.get("const") if isinstance(schema, dict) else None
    return value if isinstance(value, str) else ""

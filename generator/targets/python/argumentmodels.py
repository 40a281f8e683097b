"""Schemas of the argument models: documented parameters, checked as they come from outside."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache, partial
from hashlib import sha256

from generator.design import ClientDesign
from generator.design.words import words
from generator.jsonvalue import Json
from generator.targets.earlier import Texts
from generator.targets.jsonschema import input_schema
from generator.targets.python.identifiers import Names, pascal_case
from generator.targets.python.modelnames import Objects
from generator.targets.python.names import GroupNames
from generator.targets.python.reserved import STANDARD_TYPES

MAX_VALUES = 12
"""Longer lists of values are checked by the table alone, which knows them all."""
_LEFT_OUT = frozenset(
    (
        *("description", "examples", "default", "title", "format", "pattern"),
        "deprecated",
    )
)
"""For readers, or for the table: a pattern may be in another dialect than Python's."""
_IMPORTED = frozenset("""
    Annotated AnyUrl AwareDatetime BaseModel ConfigDict Field RootModel UUID
    """.split())  # noqa: SIM905
"""What modules of models import besides."""


class ArgumentModels:
    """The models of a design's arguments, as far as they are asked for."""

    def __init__(
        self, design: ClientDesign, groups: tuple[GroupNames, ...], texts: Texts
    ) -> None:
        self._made = cache(partial(_models, design, groups))
        known = json.loads(texts.of_design("argument models", self._summary))
        self.index: dict[str, tuple[str, str]] = {
            slug: (module, name) for slug, (module, name) in known["index"].items()
        }
        """By slug: the module and the class."""
        self.digest: str = known["digest"]
        """Of the schema."""

    def schema(self) -> Json:
        """With a definition `module.Class` for each tool."""
        return self._made()[0]

    def _summary(self) -> str:
        schema, index = self._made()
        digest = sha256(json.dumps(schema).encode("ascii")).hexdigest()
        return json.dumps({"index": index, "digest": digest})


def _models(
    design: ClientDesign, groups: tuple[GroupNames, ...]
) -> tuple[Json, dict[str, tuple[str, str]]]:
    """The schema, and the index."""
    index: dict[str, tuple[str, str]] = {}
    definitions: dict[str, Json] = {}
    for group in groups:
        names = Names(STANDARD_TYPES | _IMPORTED)
        for one in group.operations:
            name = names.take(pascal_case((*words(one.method), "arguments")))
            index[one.operation.slug] = (group.module, name)
        objects = Objects(f"{group.module}.", names, definitions)
        for one in group.operations:
            module, model = index[one.operation.slug]
            schema = _bare(input_schema(one.operation, design))
            definitions[f"{module}.{model}"] = objects.apart(schema, words(one.method))
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": dict(sorted(definitions.items())),
    }
    return schema, dict(sorted(index.items()))


def property_names(schema: Json) -> Iterator[str]:
    """The names of all properties in a schema, at any depth."""
    if isinstance(schema, list):
        for item in schema:
            yield from property_names(item)
    elif isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties":
                yield from value
                for inner in value.values():
                    yield from property_names(inner)
            elif isinstance(value, (dict, list)):
                yield from property_names(value)


def _has_literals(key: str, value: Json) -> bool:
    """False for values that Python has no literal types for, or too many."""
    if key not in ("const", "enum"):
        return True
    values = value if key == "enum" else [value]
    return len(values) <= MAX_VALUES and all(
        one is None or isinstance(one, (str, int)) for one in values
    )


def _bare(schema: Json) -> Json:
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    bare: dict[str, Json] = {}
    for key, value in schema.items():
        if key == "properties":
            bare[key] = {name: _bare(inner) for name, inner in value.items()}
        elif key in _LEFT_OUT or not _has_literals(key, value):
            continue
        else:
            bare[key] = _bare(value)
    return bare

"""Arguments as models write them, where there is only one reading.

Models give arrays and objects as JSON text, numbers and booleans as text, and null for what they
leave out. What has two readings stays as it is, and is refused with a fault.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from ..encoding import steps
from ..schema.keywords import Schema, Schemas, alternatives, resolved
from ..schema.kinds import PYTHON_TYPES, with_article

_NUMBER = re.compile(
    r"-?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,17})?(?:[eE][+-]?[0-9]{1,2})?"
)
_BOOLEANS = {"true": True, "false": False}
_MAX_DEPTH = 40
"""Containers; deeper values are not repaired."""
_ALL = frozenset(PYTHON_TYPES)
_KIND_OF: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
    dict: "object",
    list: "array",
}


class _Ambiguous(ValueError):
    """JSON text with two readings."""


def json_of(text: str) -> Any:
    """The value of JSON text. Raises ValueError where a name stands twice, and for NaN."""

    def refuse(name: str) -> Any:
        raise _Ambiguous(f"{name} is not JSON")

    try:
        return json.loads(text, object_pairs_hook=_members, parse_constant=refuse)
    except RecursionError:
        raise ValueError("it is too deep") from None


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _Ambiguous("a name stands twice in an object")
    return found


class Repairs:
    """Repairs the arguments of one call, and notes what it did."""

    __slots__ = ("_schemas", "notes")

    def __init__(self, schemas: Schemas) -> None:
        self._schemas = schemas
        self.notes: list[str] = []

    def repaired(self, value: Any, schema: Schema, path: str, depth: int = 0) -> Any:
        """The value as the schema wants it, or as it is."""
        if depth > _MAX_DEPTH:
            return value
        schema = self._resolved(schema)
        kinds = self._kinds(schema)
        value = self._read(value, kinds, path)
        if isinstance(value, dict):
            return self._object(value, schema, path, depth)
        if isinstance(value, list):
            return self._array(value, schema, path, depth)
        return value

    def dropped(self, path: str) -> None:
        self.notes.append(f"{path}: null was left out")

    def _read(self, value: Any, kinds: frozenset[str], path: str) -> Any:
        kind = _KIND_OF.get(type(value))
        if kind is None or kind in kinds or (kind == "integer" and "number" in kinds):
            return value
        if kind == "string":
            found = _from_text(value.strip(), kinds)
            if found is not None:
                read = _KIND_OF[type(found)]
                self.notes.append(f"{path}: text was read as {with_article(read)}")
                return found
        elif kind == "integer" and kinds <= {"string", "null"}:
            self.notes.append(f"{path}: a number was read as text")
            return str(value)
        return value

    def _object(
        self, value: dict[str, Any], schema: Schema, path: str, depth: int
    ) -> dict[str, Any]:
        branch = self._branch(schema, "object", value)
        if branch is None:
            return value
        properties = branch.get("properties", {})
        required = branch.get("required", ())
        others = branch.get("additionalProperties")
        found: dict[str, Any] = {}
        for name, one in value.items():
            inner = properties.get(name, others if isinstance(others, dict) else None)
            here = path + steps((name,))
            if not isinstance(inner, Mapping):
                found[name] = one
            elif one is None and name not in required and name in properties:
                if "null" in self._kinds(self._resolved(inner)):
                    found[name] = None
                else:
                    self.dropped(here)
            else:
                found[name] = self.repaired(one, inner, here, depth + 1)
        return found

    def _array(
        self, value: list[Any], schema: Schema, path: str, depth: int
    ) -> list[Any]:
        branch = self._branch(schema, "array", value)
        items = None if branch is None else branch.get("items")
        if not isinstance(items, Mapping) or "prefixItems" in (branch or ()):
            return value
        return [
            self.repaired(one, items, f"{path}[{index}]", depth + 1)
            for index, one in enumerate(value)
        ]

    def _branch(self, schema: Schema, kind: str, value: Any) -> Schema | None:
        """The only alternative that a value of a kind can be for; None: there are several."""
        options = alternatives(schema)
        if not options:
            return schema
        fitting = [
            option
            for option in map(self._resolved, options)
            if kind in self._kinds(option) and self._may_be(value, option)
        ]
        if len(fitting) != 1:
            return None
        return self._branch(fitting[0], kind, value)

    def _may_be(self, value: Any, schema: Schema) -> bool:
        """Whether the constants of an object's members fit."""
        if not isinstance(value, dict):
            return True
        for name, one in schema.get("properties", {}).items():
            if not isinstance(one, Mapping):
                continue
            one = self._resolved(one)
            if "const" in one and name in value and value[name] != one["const"]:
                return False
        return True

    def _resolved(self, schema: Schema) -> Schema:
        return resolved(schema, self._schemas)

    def _kinds(self, schema: Schema) -> frozenset[str]:
        """The types of JSON that a schema takes; all of them where it does not say."""
        named = schema.get("type")
        if named is not None:
            found = frozenset((named,) if isinstance(named, str) else named)
            values = schema.get("enum")
            if values is not None and None not in values:
                found -= {"null"}
            return found
        options = alternatives(schema)
        if options:
            return frozenset().union(
                *(self._kinds(self._resolved(option)) for option in options)
            )
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if values:
            return frozenset(_KIND_OF.get(type(one), "object") for one in values)
        return _ALL


def _from_text(text: str, kinds: frozenset[str]) -> Any:
    """The value that text stands for, of one of the types; None: there is none."""
    if "boolean" in kinds and text.lower() in _BOOLEANS:
        return _BOOLEANS[text.lower()]
    if kinds & {"integer", "number"} and _NUMBER.fullmatch(text):
        number = json.loads(text)
        return number if isinstance(number, int) or "number" in kinds else None
    opening = {"[": "array", "{": "object"}.get(text[:1])
    if opening in kinds:
        try:
            found = json_of(text)
        except ValueError:
            return None
        return found if _KIND_OF.get(type(found)) == opening else None
    return None

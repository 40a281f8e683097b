"""One value for a schema of a manifest: what an agent that keeps to the schema might send."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from hypothesis import HealthCheck, Phase, find, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample
from jsonschema import Draft202012Validator

Schema = Mapping[str, Any]
_DEEPEST = 6
FORMATS = {
    "date-time": "2026-05-17T08:30:00Z",
    "date": "2026-05-17",
    "time": "08:30:00Z",
    "email": "ann@example.com",
    "idn-email": "ann@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "uri-reference": "/a",
    "uuid": "0b7c9a52-6f0e-4d8e-9f43-2d4c5a1b7e60",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "YQ==",
    "duration": "P1D",
}


class Values:
    """Makes values; `full` with every member that objects may have, else what they must have."""

    def __init__(
        self, definitions: Mapping[str, Schema], *, full: bool, branch: int = 0
    ) -> None:
        """`branch` is the alternative that is taken where a schema has several."""
        self._definitions, self._full, self._branch = definitions, full, branch

    def of(self, schema: Any, depth: int = 0) -> Any:
        if not isinstance(schema, Mapping):
            return "text"
        schema = self._resolved(schema)
        if "const" in schema:
            return schema["const"]
        for example in schema.get("examples", ()):
            if self._fits(schema, example):
                return example
        if schema.get("enum"):
            return next((one for one in schema["enum"] if one is not None), None)
        for key in ("anyOf", "oneOf"):
            options = [
                one
                for one in schema.get(key, ())
                if self._resolved(one).get("type") != "null"
            ]
            if options:
                rest = {name: one for name, one in schema.items() if name != key}
                chosen = self._resolved(options[self._branch % len(options)])
                return self.of({**rest, **chosen}, depth)
        if schema.get("allOf"):
            return self.of(self._together(schema), depth)
        return self._of_kind(schema, depth)

    def _of_kind(self, schema: Schema, depth: int) -> Any:
        kinds = schema.get("type", ())
        kinds = (
            [kinds]
            if isinstance(kinds, str)
            else [one for one in kinds if one != "null"]
        )
        kind = kinds[self._branch % len(kinds)] if kinds else ""
        if kind == "object" or (not kind and "properties" in schema):
            return self._object(schema, depth)
        if kind == "array":
            return self._array(schema, depth)
        if kind in ("integer", "number"):
            return _number(schema, kind)
        if kind == "boolean":
            return True
        return _text(schema)

    def _object(self, schema: Schema, depth: int) -> Any:
        members = schema.get("properties", {})
        needed = [name for name in schema.get("required", ()) if name in members]
        deep = depth >= _DEEPEST
        names = members if self._full and not deep else needed
        found = {name: self.of(members[name], depth + 1) for name in names}
        rest = schema.get("additionalProperties")
        if self._full and not members and rest is not False and not deep:
            found["key"] = (
                self.of(rest, depth + 1)
                if isinstance(rest, Mapping) and rest
                else "value"
            )
        least = schema.get("minProperties", 0)
        for name in list(members)[: max(0, least - len(found))]:
            found.setdefault(name, self.of(members[name], depth + 1))
        return found

    def _array(self, schema: Schema, depth: int) -> Any:
        least = schema.get("minItems", 0)
        if depth >= _DEEPEST and not least:
            return []
        first = [self.of(one, depth + 1) for one in schema.get("prefixItems", ())]
        items = schema.get("items")
        if items is False or schema.get("maxItems") == 0:
            return first
        wanted = max(least - len(first), 0 if first else 1)
        return first + [self.of(items or {}, depth + 1)] * wanted

    def _resolved(self, schema: Schema) -> Schema:
        while isinstance(schema.get("$ref"), str):
            named = self._definitions[schema["$ref"].rpartition("/")[2]]
            schema = {
                **named,
                **{name: one for name, one in schema.items() if name != "$ref"},
            }
        return schema

    def _together(self, schema: Schema) -> Schema:
        found: dict[str, Any] = {
            name: one for name, one in schema.items() if name != "allOf"
        }
        for one in map(self._resolved, schema["allOf"]):
            if one.get("allOf"):
                one = self._together(one)
            for key, value in one.items():
                if key == "properties":
                    found[key] = {**value, **found.get(key, {})}
                elif key == "required":
                    found[key] = [*found.get(key, ()), *value]
                else:
                    found.setdefault(key, value)
        return found

    def _fits(self, schema: Schema, value: Any) -> bool:
        root = {"schemas": self._definitions, "allOf": [schema]}
        return bool(Draft202012Validator(root).is_valid(value))


def _number(schema: Schema, kind: str) -> Any:
    step = schema.get("multipleOf", 1)
    least = schema.get("minimum", schema.get("exclusiveMinimum"))
    most = schema.get("maximum", schema.get("exclusiveMaximum"))
    value = 1 if least is None else max(1, least)
    if most is not None:
        value = min(value, most)
    if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
        value = schema["exclusiveMinimum"] + step
    if "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
        value = schema["exclusiveMaximum"] - step
    if step != 1 and value % step:
        value = (value // step + 1) * step
    return int(value) if kind == "integer" else value


def _text(schema: Schema) -> str:
    least, most = schema.get("minLength", 0), schema.get("maxLength")
    if schema.get("format") in FORMATS:
        return FORMATS[schema["format"]]
    if "pattern" in schema:
        return _matching(schema["pattern"], least, most)
    text = "text" * (least // 4 + 1) if least > 4 else "text"
    return text if most is None else text[:most]


@cache
def _matching(pattern: str, least: int, most: int | None) -> str:
    try:
        strategy = st.from_regex(
            re.compile(pattern),
            fullmatch=False,
            alphabet=st.characters(min_codepoint=32, max_codepoint=126),
        )
        return find(
            strategy,
            lambda text: len(text) >= least and (most is None or len(text) <= most),
            settings=settings(
                database=None,
                derandomize=True,
                deadline=None,
                suppress_health_check=list(HealthCheck),
                phases=[Phase.generate, Phase.shrink],
                max_examples=100,
            ),
        )
    except (re.error, NoSuchExample, ValueError):
        return "text"

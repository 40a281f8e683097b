"""The keywords of a schema that say something about single values."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import Any

from generator.jsonvalue import JsonText
from generator.openapi import Kind, Schema
from generator.openapi.components import constrains
from generator.openapi.json_access import (
    JsonObject,
    count,
    depth,
    number,
    sequence,
    text,
)
from generator.openapi.losses import Losses
from generator.openapi.patterns import checked
from generator.spec.yaml_builder import WrittenFloat

MAX_VALUE_DEPTH = 24
"""Levels that a default or an allowed value may nest."""

BESIDE = frozenset(("nullable", "default", "readOnly", "writeOnly", "discriminator"))
"""Keywords that do not change which values fit, null apart."""
_KEPT = BESIDE.union(
    ("$ref", "allOf", "oneOf", "anyOf", "type", "format", "enum", "const"),
    ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    ("minLength", "maxLength", "pattern", "contentMediaType", "contentEncoding"),
    ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    ("properties", "required", "additionalProperties", "unevaluatedProperties"),
    ("minProperties", "maxProperties"),
)
_CROSSED = "bounds that no value can meet are not kept"
_SCALARS: dict[str, Kind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")


class Keywords:
    """Reads single keywords and reports what cannot be kept of them."""

    def __init__(self, losses: Losses) -> None:
        self._losses = losses

    def report_unknown(self, schema: JsonObject, where: str) -> None:
        for key in schema:
            if key not in _KEPT and constrains(key):
                self._lost(f"`{key}` is not kept", where)

    def enum(self, schema: JsonObject, where: str) -> tuple[tuple[JsonText, ...], bool]:
        """The values allowed, without null, and whether null is among them."""
        given = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
        kept = [value for value in given if self._is_flat(value, where)]
        if schema.get("type") == "string":
            # An author who writes 1.10 among texts means that very text.
            kept = [
                value.word if isinstance(value, WrittenFloat) else value
                for value in kept
            ]
        found = dict.fromkeys(JsonText.of(value) for value in kept)
        null = JsonText.of(None)
        nullable = null in found
        if len(found) > 1:
            found.pop(null, None)
        return tuple(found), nullable

    def of_kind(
        self, values: tuple[JsonText, ...], kind: Kind, where: str
    ) -> tuple[JsonText, ...]:
        """Allowed values as values of the kind that the schema declares."""
        if kind not in _SCALARS or all(_fits(one.value, kind) for one in values):
            return values
        self._lost("of an enum some values are of another type than it declares", where)
        return tuple(dict.fromkeys(_as_kind(one, kind) for one in values))

    def kind(
        self, schema: JsonObject, values: tuple[JsonText, ...], where: str
    ) -> Kind:
        declared = schema.get("type")
        if isinstance(declared, str) and declared in _SCALARS:
            return _SCALARS[declared]
        if declared == "array" or (
            declared is None and ("items" in schema or "prefixItems" in schema)
        ):
            return "array"
        if declared == "object" or (
            declared is None
            and ("properties" in schema or "additionalProperties" in schema)
        ):
            return "object"
        if declared is not None:
            self._lost(f"the type {declared!r} is not known", where)
            return "any"
        return kind_of_values(values) or "any"

    def constrained(self, schema: JsonObject, kind: Kind, where: str) -> Schema:
        """A scalar with its bounds, pattern and format."""
        form = _format(schema)
        if kind == "string":
            least, most = self.counts(schema, "Length", where)
            return Schema(
                kind,
                format=form,
                min_length=least,
                max_length=most,
                pattern=self._pattern(schema, where),
            )
        if kind in ("integer", "number"):
            minimum, exclusive_minimum = _bound(schema, kind, "Minimum")
            maximum, exclusive_maximum = _bound(schema, kind, "Maximum")
            lower = (minimum, exclusive_minimum)
            upper = (maximum, exclusive_maximum)
            if any(
                one is not None and other is not None and one > other
                for one in lower
                for other in upper
            ):
                self._lost(_CROSSED, where)
                minimum = exclusive_minimum = maximum = exclusive_maximum = None
            step = number(schema.get("multipleOf"))
            return Schema(
                kind,
                format=form,
                minimum=minimum,
                maximum=maximum,
                exclusive_minimum=exclusive_minimum,
                exclusive_maximum=exclusive_maximum,
                multiple_of=step if step is not None and step > 0 else None,
            )
        return Schema(kind, format=form)

    def counts(
        self, schema: JsonObject, of: str, where: str
    ) -> tuple[int | None, int | None]:
        """The least and the most of the length, the items or the properties of a value."""
        least, most = count(schema.get(f"min{of}")), count(schema.get(f"max{of}"))
        if least is not None and most is not None and least > most:
            self._lost(_CROSSED, where)
            return None, None
        return least, most

    def _pattern(self, schema: JsonObject, where: str) -> str | None:
        pattern = text(schema.get("pattern"))
        if pattern is None:
            return None
        kept, why_not = checked(pattern)
        if why_not:
            self._lost(why_not, where)
        return kept

    def beside(self, found: Schema, keywords: JsonObject, where: str) -> Schema:
        """The schema with its sibling keywords: null allowed, a default."""
        if keywords.get("nullable") is True and not found.nullable:
            found = replace(found, nullable=True)
        if "default" not in keywords or not self._is_flat(keywords["default"], where):
            return found
        default = keywords["default"]
        # A default that contradicts its own schema would be refused.
        if default is None and not found.nullable:
            contradicts = found.kind not in ("any", "union", "ref")
        else:
            contradicts = found.kind in _SCALARS and not _fits(default, found.kind)
        if contradicts:
            self._lost("a default of another type than declared is not kept", where)
            return found
        values = found.enum
        if values and default is not None and JsonText.of(default) not in values:
            self._lost("a default that is not an allowed value is not kept", where)
            return found
        return replace(found, default=JsonText.of(default))

    def _is_flat(self, value: Any, where: str) -> bool:
        if not isinstance(value, dict | list) or depth(value) <= MAX_VALUE_DEPTH:
            return True
        self._lost("a value that nests too deeply is not kept", where)
        return False

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-SCHEMA", what, where)


def kind_of_values(values: tuple[JsonText, ...]) -> Kind | None:
    """The scalar kind that all values have; None where they have none in common."""
    kinds = {_kind_of(one.value) for one in values}
    if kinds == {"integer", "number"}:
        return "number"
    return kinds.pop() if len(kinds) == 1 else None


def _kind_of(value: Any) -> Kind | None:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float):
        return "number"
    return "string" if isinstance(value, str) else None


def _fits(value: Any, kind: Kind) -> bool:
    found = _kind_of(value)
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return value is None or found == kind or (kind, found) == ("number", "integer")


def _as_kind(value: JsonText, kind: Kind) -> JsonText:
    """A value as one of another kind, where it can be written as one."""
    plain = value.value
    if kind == "string" and isinstance(plain, bool | int | float):
        return JsonText.of(value.text)
    if not isinstance(plain, str):
        return value
    if kind == "boolean" and plain in ("true", "false"):
        return JsonText.of(plain == "true")
    if kind in ("integer", "number") and _INTEGER.fullmatch(plain):
        return JsonText.of(int(plain))
    return value


def _bound(
    schema: JsonObject, kind: Kind, name: str
) -> tuple[int | float | None, int | float | None]:
    """The inclusive and the exclusive bound. That of a whole number becomes an inclusive one."""
    bound, exclusive = number(schema.get(name.lower())), schema.get(f"exclusive{name}")
    if exclusive is True:  # OpenAPI 3.0
        bound, exclusive = None, bound
    exclusive = number(exclusive)
    if exclusive is None or kind != "integer":
        return bound, exclusive
    lower = name == "Minimum"
    moved = math.floor(exclusive) + 1 if lower else math.ceil(exclusive) - 1
    if bound is None:
        return moved, None
    return (max(bound, moved) if lower else min(bound, moved)), None


def _format(schema: JsonObject) -> str | None:
    if schema.get("contentEncoding") in ("base64", "base64url"):
        return "byte"
    if schema.get("contentMediaType") == "application/octet-stream":
        return "binary"
    return text(schema.get("format"))

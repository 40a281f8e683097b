"""Values that must be refused before anything is sent, for each schema of the manifest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from jsonschema import Draft202012Validator

from tests.parameters.marks import marks

SURROGATE = "lone \ud800"
KINDS: Mapping[str, Any] = {
    "a string": "text",
    "an integer": 7,
    "a number": 7.5,
    "a boolean": True,
    "null": None,
    "an array": [{"x": True}],
    "an object": {"x": {}},
}


def wrong_values(
    schema: Mapping[str, Any], name: str, where: str
) -> Iterator[tuple[str, Any]]:
    """(what it is, the value). Judged by jsonschema where JSON can say it, else by what JSON is."""
    accepts = Draft202012Validator(schema).is_valid
    for kind, value in KINDS.items():
        if not accepts(value) and where != "file":
            yield kind, value
    yield "what no JSON is", object()
    yield "NaN", float("nan")
    yield "infinity", float("-inf")
    if where != "file":
        yield "bytes", b"bytes"
        yield "a lone surrogate", SURROGATE
        yield from _outside(schema, name)
        yield from _inside(schema, name)
    if where == "path":
        for text in ("", ".", "..", "a\nb", "a\x00b"):
            yield f"the path {text!r}", text


def _outside(schema: Mapping[str, Any], name: str) -> Iterator[tuple[str, Any]]:
    """Of the right type, and yet not allowed."""
    accepts = Draft202012Validator(schema).is_valid
    values = [schema["const"]] if "const" in schema else schema.get("enum", ())
    for value in values:
        if isinstance(value, str):
            for other in (value.swapcase(), f"{value} ", f"no-{value}", ""):
                if not accepts(other):
                    yield f"{other!r}, which is not allowed", other
        elif (
            isinstance(value, int)
            and not isinstance(value, bool)
            and not accepts(value + 1000)
        ):
            yield "a number that is not allowed", value + 1000
    for key, step in (("minimum", -1), ("maximum", 1)):
        if key in schema:
            yield f"beyond the {key}", schema[key] + step
    kinds = schema.get("type", ())
    if "integer" in kinds and "number" not in kinds:
        yield "an integer of more than 64 bits", 2**70
    if "maxItems" in schema:
        yield "too many items", marks(schema, name)[0][:1] * (schema["maxItems"] + 1)
    if schema.get("format") in ("date", "date-time"):
        yield "no date", "tomorrow"
        yield "half a date", "2026-13"


def _inside(schema: Mapping[str, Any], name: str) -> Iterator[tuple[str, Any]]:
    """Wrong within an array or an object."""
    for option in (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        kinds = option.get("type", ())
        if "array" in kinds:
            right = marks(option, name)[0]
            for bad in (float("nan"), b"bytes", SURROGATE, object()):
                yield f"{bad!r:.12} in an array", [*right[:1], bad]
            items = option.get("items", {})
            if "integer" not in items.get("type", ()) and items:
                yield "an integer in an array", [*right[:1], 7]
            if "enum" in items or "const" in items:
                yield "an item that is not allowed", [*right[:1], "no-such-value"]
        if "object" in kinds:
            right = marks(option, name)[0]
            yield "a lone surrogate for a key", {**right, SURROGATE: 1}
            yield "no string for a key", {**right, 7: 1}
            yield "NaN in an object", {**right, "more": {"deep": [float("nan")]}}
            required = [] if option is not schema else option.get("required", ())
            for key in required:
                yield f"no {key}", {k: v for k, v in right.items() if k != key}

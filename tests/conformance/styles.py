"""What parameters and forms on the wire say, read by OpenAPI's table of styles."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.conformance.schemas import Schema, Schemas, literal

Pairs = Sequence[tuple[str, str]]
_DEFAULT_STYLES = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}
_DELIMITERS = {"spaceDelimited": " ", "pipeDelimited": "|"}


class Missing:
    """A parameter that a request does not have."""


MISSING = Missing()


@dataclass(frozen=True, slots=True)
class Read:
    """A value, and the names of the pairs that it was made of."""

    value: Any
    names: frozenset[str] = frozenset()


def typed(schemas: Schemas, schema: Any, tree: Any) -> Any:
    """Texts in lists and objects as values of the types that a schema wants."""
    options = schemas.options(schema)
    if len(options) > 1:
        for one in options:
            value = typed(schemas, one, tree)
            if schemas.fits(one, value):
                return value
        return typed(schemas, options[0], tree)
    if isinstance(tree, str):
        return next((one for one in literal(tree) if schemas.fits(schema, one)), tree)
    if isinstance(tree, list):
        items: Schema = next(
            (one["items"] for one in schemas.parts(schema) if "items" in one), {}
        )
        return [typed(schemas, items, one) for one in tree]
    if isinstance(tree, dict):
        members = schemas.members(schema)
        rest: Schema = next(
            (
                one["additionalProperties"]
                for one in schemas.parts(schema)
                if isinstance(one.get("additionalProperties"), Mapping)
            ),
            {},
        )
        return {
            name: typed(schemas, members.get(name, rest), one)
            for name, one in tree.items()
        }
    return tree


def parameter(schemas: Schemas, declared: Schema, schema: Schema, raw: str) -> Any:
    """The value of a path, header or cookie parameter."""
    style = declared.get("style") or _DEFAULT_STYLES[declared["in"]]
    explode = declared.get("explode", style == "form")
    kinds = schemas.kinds(schema)
    name = declared["name"]
    delimiter = ","
    if style == "label":
        raw = raw.removeprefix(".")
        delimiter = "." if explode else ","
    elif style == "matrix":
        raw = raw.removeprefix(";")
        delimiter = ";" if explode else ","
        if not (explode and "object" in kinds):
            raw = raw.replace(f"{name}=", "")
    if "array" in kinds and not (
        kinds <= {"array", "string"} and schemas.fits(schema, raw)
    ):
        return typed(schemas, schema, raw.split(delimiter) if raw else [])
    if kinds == {"object"}:
        parts = raw.split(delimiter)
        pairs = (
            [tuple(one.split("=", 1)) for one in parts]
            if explode
            else list(zip(parts[::2], parts[1::2], strict=False))
        )
        return typed(schemas, schema, dict(pairs))  # type: ignore[arg-type]
    return typed(schemas, schema, raw)


def pairs(
    schemas: Schemas, name: str, schema: Schema, given: Pairs, encoding: Schema
) -> Read:
    """The value of a parameter of the query, or of a member of a form."""
    style = encoding.get("style", "form")
    explode = encoding.get("explode", style == "form")
    if style == "deepObject":
        return _deep(schemas, name, schema, given)
    kinds = schemas.kinds(schema)
    own = [value for key, value in given if key == name]
    names = frozenset((name,))
    if explode and kinds == {"object"} and not own:
        members = schemas.members(schema)
        found = {key: value for key, value in given if not members or key in members}
        if not found:
            return Read(MISSING)
        return Read(typed(schemas, schema, found), frozenset(found))
    if not own:
        return Read(MISSING)
    if "array" in kinds and explode:
        return Read(
            typed(
                schemas,
                schema,
                (
                    own
                    if len(own) > 1 or "string" not in kinds
                    else _lone(schemas, schema, own[0])
                ),
            ),
            names,
        )
    if len(own) > 1:
        return Read(own, names)
    if "array" in kinds:
        value = own[0].split(_DELIMITERS.get(style, ",")) if own[0] else []
        return Read(typed(schemas, schema, value), names)
    if kinds == {"object"}:
        parts = own[0].split(_DELIMITERS.get(style, ","))
        return Read(
            typed(schemas, schema, dict(zip(parts[::2], parts[1::2], strict=False))),
            names,
        )
    return Read(typed(schemas, schema, own[0]), names)


def _lone(schemas: Schemas, schema: Schema, text: str) -> Any:
    return text if schemas.fits(schema, text) else [text]


def _deep(schemas: Schemas, name: str, schema: Schema, given: Pairs) -> Read:
    """`name[a][b]=1`; lists are `name[0]` or `name[]`."""
    found: dict[str, Any] = {}
    names = set()
    lone: Any = MISSING
    for key, value in given:
        if key == name:
            lone = value
            names.add(key)
        if not key.startswith(f"{name}["):
            continue
        names.add(key)
        tokens = re.findall(r"\[([^\]]*)\]", key[len(name) :])
        at = found
        for token in tokens[:-1]:
            inner = at.setdefault(token, {})
            at = inner if isinstance(inner, dict) else {}
        last = tokens[-1] or str(len(at))
        at[last] = value
    if not names:
        return Read(MISSING)
    if not found:
        return Read(typed(schemas, schema, lone), frozenset(names))
    return Read(typed(schemas, schema, _lists(found)), frozenset(names))


def _lists(tree: Any) -> Any:
    """Objects whose keys are 0, 1, 2 as lists."""
    if not isinstance(tree, dict):
        return tree
    inner = {key: _lists(one) for key, one in tree.items()}
    if list(inner) == [str(index) for index in range(len(inner))]:
        return list(inner.values())
    return inner


def form(
    schemas: Schemas, schema: Schema, given: Pairs, encodings: Mapping[str, Schema]
) -> tuple[dict[str, Any], set[str]]:
    """The members of a form, and the names of fields that it has no member for."""
    found: dict[str, Any] = {}
    used: set[str] = set()
    for name, one in schemas.members(schema).items():
        encoding = encodings.get(name, {})
        if "application/json" in str(encoding.get("contentType", "")):
            encoding = {}
        read = pairs(schemas, name, one, given, encoding)
        used |= read.names
        if read.value is not MISSING:
            found[name] = read.value
    strange = {name for name, _ in given} - used
    more = next(
        (
            part["additionalProperties"]
            for part in schemas.parts(schema)
            if part.get("additionalProperties")
        ),
        None,
    )
    if more is not None or not schemas.members(schema):
        found.update({name: value for name, value in given if name in strange})
        strange = set()
    return found, strange

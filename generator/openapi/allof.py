"""Merges `allOf`: several schemas that apply at once become one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from generator.openapi.components import Components, constrains
from generator.openapi.json_access import JsonObject, number, sequence, texts
from generator.openapi.losses import Losses
from generator.openapi.references import unfollowed

Spend: TypeAlias = Callable[[], None]
"""Called for each schema that is looked at; raises when there were too many."""


class RecursionFound(Exception):
    """Merging a component led back to it."""

    def __init__(self, pointer: str) -> None:
        super().__init__(pointer)
        self.pointer = pointer


@dataclass(frozen=True, slots=True)
class Merged:
    """One schema without `$ref` and `allOf` at its top that says what several say."""

    schema: dict[str, Any]
    entered: frozenset[str]
    """The recursive components that are part of it."""


class Merger:
    def __init__(self, components: Components, losses: Losses, spend: Spend) -> None:
        self._components = components
        self._losses = losses
        self._spend = spend

    def merge(self, schema: JsonObject, where: str, within: frozenset[str]) -> Merged:
        """What a schema with `allOf` says. `within` are the recursive components around it.

        Raises `RecursionFound`.
        """
        entered: set[str] = set()
        whole = _Whole(self._losses, where)
        for part in self._parts(schema, where, within, entered):
            whole.add(part)
        return Merged(whole.schema(), frozenset(entered))

    def _parts(
        self, schema: Any, where: str, within: frozenset[str], entered: set[str]
    ) -> Iterator[JsonObject]:
        """The schemas to be merged, in order; those referred to before those beside."""
        open_now: set[str] = set()
        pending: list[tuple[str, Any]] = [("schema", schema)]
        while pending:
            kind, value = pending.pop()
            if kind == "leave":
                open_now.discard(value)
                continue
            if kind == "reference":
                pending += reversed(
                    self._target(value, where, within, open_now, entered)
                )
                continue
            if kind == "own":
                yield value
                continue
            self._spend()
            if not isinstance(value, dict):
                if value is not True:
                    self._losses.add("W-OPENAPI-SCHEMA", "this is no schema", where)
                continue
            own = {key: value[key] for key in value if key not in ("$ref", "allOf")}
            pending.append(("own", own))
            pending += (
                ("schema", part) for part in reversed(sequence(value.get("allOf")))
            )
            if "$ref" in value:
                pending.append(("reference", value["$ref"]))

    def _target(
        self,
        ref: Any,
        where: str,
        within: frozenset[str],
        open_now: set[str],
        entered: set[str],
    ) -> list[tuple[str, Any]]:
        pointer = self._components.resolve(ref)
        if pointer is None or pointer in self._components.circular:
            self._losses.add("W-OPENAPI-REF", unfollowed(ref), where)
            return []
        content = ("schema", self._components.content(pointer))
        if pointer not in self._components.recursive:
            return [content]
        # Only recursive components can lead back here, so only they are tracked.
        if pointer in within:
            raise RecursionFound(pointer)
        if pointer in open_now:
            self._losses.add(
                "W-OPENAPI-SCHEMA",
                "an `allOf` that contains itself adds nothing",
                where,
            )
            return []
        entered.add(pointer)
        open_now.add(pointer)
        return [content, ("leave", pointer)]


class _Whole:
    """The schema that parts are merged into."""

    def __init__(self, losses: Losses, where: str) -> None:
        self._losses = losses
        self._where = where
        self._keywords: dict[str, Any] = {}
        self._properties: dict[str, list[Any]] = {}
        self._items: list[Any] = []
        self._required: dict[str, None] = {}
        self._enum: dict[str, Any] | None = None

    def add(self, part: JsonObject) -> None:
        for keyword, value in part.items():
            if not constrains(keyword):
                continue
            if keyword == "properties" and isinstance(value, dict):
                self._keywords.setdefault(keyword, None)
                for name, schema in value.items():
                    _add_once(self._properties.setdefault(name, []), schema)
            elif keyword == "required" and isinstance(value, list):
                self._keywords.setdefault(keyword, None)
                self._required.update(dict.fromkeys(texts(value)))
            elif keyword == "enum" and isinstance(value, list):
                self._keywords.setdefault(keyword, None)
                self._narrow_enum(value)
            elif keyword == "items" and isinstance(value, dict):
                self._keywords.setdefault(keyword, None)
                _add_once(self._items, value)
            elif keyword not in self._keywords:
                self._keywords[keyword] = value
            elif self._keywords[keyword] != value:
                self._keywords[keyword] = self._narrower(
                    keyword, self._keywords[keyword], value
                )

    def schema(self) -> dict[str, Any]:
        gathered: dict[str, Any] = {
            "properties": {name: _all(one) for name, one in self._properties.items()},
            "required": list(self._required),
            "enum": list((self._enum or {}).values()),
            "items": _all(self._items) if self._items else None,
        }
        return {
            keyword: (
                gathered[keyword]
                if value is None and gathered.get(keyword) is not None
                else value
            )
            for keyword, value in self._keywords.items()
        }

    def _narrow_enum(self, values: list[Any]) -> None:
        texts = {_text(value): value for value in values}
        if self._enum is None:
            self._enum = texts
        else:
            self._enum = {
                text: self._enum[text] for text in self._enum if text in texts
            }

    def _narrower(self, keyword: str, first: Any, second: Any) -> Any:
        """The value of a keyword that two schemas both give."""
        if keyword in ("nullable", "readOnly", "writeOnly"):
            # Strictly, both must allow null; but documents mean either one.
            return bool(first) or bool(second)
        if keyword in _LOWER and _numbers(first, second):
            return max(first, second)
        if keyword in _UPPER and _numbers(first, second):
            return min(first, second)
        if keyword == "uniqueItems":
            return True
        if keyword == "type" and (types := _common_types(first, second)):
            return types[0] if len(types) == 1 else types
        if keyword in ("default", "format", "discriminator"):
            return second
        self._losses.add(
            "W-OPENAPI-SCHEMA",
            f"of two `{keyword}` that contradict each other the first is kept",
            self._where,
        )
        return first


_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")


def _common_types(first: Any, second: Any) -> list[str]:
    """The types that both `type` keywords allow."""
    one, other = (
        given if isinstance(given, list) else [given] for given in (first, second)
    )
    found = [name for name in one if name in other]
    if "number" in one and "integer" in other and "integer" not in found:
        found.append("integer")
    if "integer" in one and "number" in other and "integer" not in found:
        found.append("integer")
    return found


def _add_once(schemas: list[Any], schema: Any) -> None:
    if not schemas or schemas[-1] != schema:
        schemas.append(schema)


def _all(schemas: list[Any]) -> Any:
    return schemas[0] if len(schemas) == 1 else {"allOf": schemas}


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True)


def _numbers(*values: Any) -> bool:
    return all(number(value) is not None for value in values)

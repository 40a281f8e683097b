"""Schemas of an OpenAPI document, as wire facts.

They keep the constraints of requests and the members of responses. A component that is an object
or a union keeps its name when it is used more than once, nested in an array or a union, or
recursive; every other reference is replaced by its target. `allOf` is merged into one
object. A component that looks different in requests and responses, because properties of it are
read-only or write-only, becomes two: `Name` for responses and `NameRequest` for requests.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

from generator.openapi import Discriminator, Kind, Property, Schema
from generator.openapi.allof import Merger, RecursionFound
from generator.openapi.components import Components, constrains, not_null
from generator.openapi.json_access import (
    JsonObject,
    mapping,
    sequence,
    texts,
    word,
)
from generator.openapi.keywords import BESIDE, Keywords
from generator.openapi.losses import Losses
from generator.openapi.references import References, unfollowed
from generator.pointer import escape

Direction: TypeAlias = Literal["request", "response"]

ANY = Schema("any")
MAX_DEPTH = 64
"""Levels that one schema may nest; the file that facts are stored in takes a little more."""
MAX_SCHEMAS = 500_000
"""Schemas read in one import: far above real documents, far below what a crafted one can unfold."""


class TooLarge(Exception):
    """The document expands beyond `MAX_SCHEMAS`."""


@dataclass(frozen=True, slots=True)
class _Context:
    direction: Direction
    entered: frozenset[str] = frozenset()
    """Recursive components that are being unfolded here."""
    depth: int = 0

    def into(self, pointers: frozenset[str]) -> _Context:
        return replace(self, entered=self.entered | pointers) if pointers else self

    def deeper(self, levels: int = 1) -> _Context:
        return replace(self, depth=self.depth + levels)


class SchemaReader:
    """Reads schemas of one document; `schemas` gathers the named ones that were reached."""

    def __init__(
        self, document: JsonObject, references: References, losses: Losses
    ) -> None:
        self.schemas: dict[str, Schema] = {}
        self.steps = 0
        """Schemas read so far."""
        self.components = Components(document, references)
        self._losses = losses
        self._keywords = Keywords(losses)
        self._merger = Merger(self.components, losses, self._spend)
        self._queue: deque[tuple[str, str, Direction]] = deque()
        self._queued: set[str] = set()

    def read(
        self, schema: Any, where: str, direction: Direction, *, unfold: bool = False
    ) -> Schema:
        """The facts of a schema; with `unfold` a lone reference is replaced by its target.

        Raises `TooLarge`.
        """
        if unfold and isinstance(schema, dict) and set(schema) == {"$ref"}:
            pointer = self.components.resolve(schema["$ref"])
            if pointer is not None and (heirs := self._told_apart(pointer)):
                schema = {"oneOf": heirs}
            elif pointer is not None and pointer not in self.components.recursive:
                schema, where = self.components.content(pointer), f"#{pointer}"
        found = self._schema(schema, where, _Context(direction))
        while self._queue:
            pointer, name, named_direction = self._queue.popleft()
            self.schemas[name] = self._schema(
                self.components.content(pointer),
                f"#{pointer}",
                _Context(named_direction),
            )
        return found

    def kind_of(self, name: str) -> Kind:
        """The kind of a named schema."""
        return self.schemas[name].kind

    def _spend(self) -> None:
        self.steps += 1
        if self.steps > MAX_SCHEMAS:
            raise TooLarge

    def _lost(self, what: str, where: str) -> None:
        self._losses.add("W-OPENAPI-SCHEMA", what, where)

    def _schema(
        self, schema: Any, where: str, context: _Context, *, nested: bool = False
    ) -> Schema:
        self._spend()
        context = context.deeper()
        if context.depth > MAX_DEPTH:
            self._lost("this is nested too deeply to be kept", where)
            return ANY
        if schema is True:
            return ANY
        if not isinstance(schema, dict):
            self._lost("this is no schema", where)
            return ANY
        if "$ref" in schema:
            return self._referring(schema, where, context, nested)
        if isinstance(schema.get("allOf"), list):
            return self._all_of(schema, where, context, nested)
        for keyword in ("oneOf", "anyOf"):
            if isinstance(schema.get(keyword), list):
                return self._union(schema, keyword, where, context)
        return self._typed(schema, where, context)

    # References

    def _referring(
        self, schema: JsonObject, where: str, context: _Context, nested: bool
    ) -> Schema:
        beside = {
            key: schema[key] for key in schema if key != "$ref" and constrains(key)
        }
        if beside.keys() - BESIDE:
            return self._all_of(
                {"allOf": [{"$ref": schema["$ref"]}, beside]}, where, context, nested
            )
        found = self._target(schema["$ref"], where, context, nested)
        return self._keywords.beside(found, beside, where)

    def _target(self, ref: Any, where: str, context: _Context, nested: bool) -> Schema:
        pointer = self.components.resolve(ref)
        if pointer is None:
            self._losses.add("W-OPENAPI-REF", unfollowed(ref), where)
            return ANY
        if pointer in self.components.circular:
            self._losses.add(
                "W-OPENAPI-REF", "this reference refers only to itself", where
            )
            return ANY
        if self._is_named(pointer, nested):
            return Schema("ref", ref=self._enqueue(pointer, context.direction))
        return self._schema(
            self.components.content(pointer), f"#{pointer}", context, nested=nested
        )

    def _is_named(self, pointer: str, nested: bool) -> bool:
        if pointer in self.components.recursive:
            return True
        is_shared = nested or self.components.uses[pointer] > 1
        return is_shared and pointer in self.components.composite

    def _enqueue(self, pointer: str, direction: Direction) -> str:
        name = self.components.names[pointer]
        if pointer in self.components.directional and direction == "request":
            name = self.components.request_name(pointer)
        if name not in self._queued:
            self._queued.add(name)
            self._queue.append((pointer, name, direction))
        return name

    # Several schemas at once

    def _all_of(
        self, schema: JsonObject, where: str, context: _Context, nested: bool
    ) -> Schema:
        parts = schema["allOf"]
        beside = {
            key: schema[key] for key in schema if key != "allOf" and constrains(key)
        }
        if len(parts) == 1 and not beside.keys() - BESIDE:
            found = self._schema(parts[0], where, context, nested=nested)
            return self._keywords.beside(found, beside, where)
        try:
            merged = self._merger.merge(schema, where, context.entered)
        except RecursionFound as recursion:
            self._lost("what this adds to a schema that contains it is not kept", where)
            return Schema(
                "ref", ref=self._enqueue(recursion.pointer, context.direction)
            )
        return self._schema(
            merged.schema, where, context.into(merged.entered), nested=nested
        )

    # Unions

    def _union(
        self, schema: JsonObject, keyword: str, where: str, context: _Context
    ) -> Schema:
        options = schema[keyword]
        rest = {
            key: schema[key] for key in schema if key != keyword and constrains(key)
        }
        if options and all(_only_requires(option) for option in options):
            self._lost("which members are required together is not kept", where)
            return self._schema(rest, where, context)
        if any(key in rest for key in ("oneOf", "anyOf")):
            self._lost("of `oneOf` and `anyOf` only one is kept", where)
            rest = {key: rest[key] for key in rest if key not in ("oneOf", "anyOf")}
        base = {key: value for key, value in rest.items() if key not in BESIDE}
        given = not_null(options)
        if len(given) < len(options):
            rest = {**rest, "nullable": True}
        # An alternative is an entry of a list of mappings: two levels where facts are stored.
        context = context.deeper()
        found: dict[Schema, list[Any]] = {}
        for option in given:
            whole = {"allOf": [base, option]} if base.keys() - {"type"} else option
            read = self._schema(whole, where, context, nested=True)
            found.setdefault(read, []).append(option)
        if not found:
            return self._keywords.beside(ANY, rest, where)
        if len(found) == 1:
            return self._keywords.beside(next(iter(found)), rest, where)
        union = Schema(
            "union",
            one_of=tuple(found),
            combines=keyword == "anyOf",
            discriminator=self._discriminator(rest, list(found.values()), where),
        )
        return self._keywords.beside(union, rest, where)

    def _discriminator(
        self, schema: JsonObject, options: Sequence[Sequence[Any]], where: str
    ) -> Discriminator | None:
        given = mapping(schema.get("discriminator"))
        name = word(given.get("propertyName"))
        if name is None:
            return None
        stand_for: dict[str, list[str]] = {}
        for value, target in mapping(given.get("mapping")).items():
            pointer = self._mapped(target)
            if pointer is None:
                self._losses.add("W-OPENAPI-REF", unfollowed(target), where)
            else:
                stand_for.setdefault(pointer, []).append(str(value))
        values = []
        for alternatives in options:
            pointers = [
                self.components.resolve(option.get("$ref"))
                for option in alternatives
                if isinstance(option, dict) and "$ref" in option
            ]
            known = [pointer for pointer in pointers if pointer is not None]
            values.append(
                tuple(
                    value
                    for pointer in known
                    for value in stand_for.get(
                        pointer, [self.components.names[pointer]]
                    )
                )
            )
        if not all(values):
            self._lost("a discriminator between unnamed schemas is not kept", where)
            return None
        return Discriminator(name, tuple(values))

    def _inherited(self, schema: JsonObject, where: str) -> JsonObject:
        """An object that others extend by `allOf`, with the values by which it tells them apart.

        Without a mapping the values are not known: tools that write documents name classes then.
        """
        pointer = where.removeprefix("#")
        if not self._has_values(schema) or pointer not in self.components.names:
            self._lost("a discriminator without alternatives is not kept", where)
            return schema
        own = {pointer, *self.components.heirs(pointer)}
        return self._with_values(schema, own, where)

    def _has_values(self, schema: JsonObject) -> bool:
        given = mapping(schema.get("discriminator"))
        return (
            bool(given.get("mapping")) and word(given.get("propertyName")) is not None
        )

    def _with_values(
        self, schema: JsonObject, own: Collection[str], where: str
    ) -> JsonObject:
        """An object whose discriminator has only the values that stand for some components."""
        given = mapping(schema.get("discriminator"))
        stand_for = mapping(given.get("mapping"))
        name = word(given.get("propertyName")) or ""
        properties = mapping(schema.get("properties"))
        targets = {value: self._mapped(one) for value, one in stand_for.items()}
        for value, target in targets.items():
            if target is None:  # the value is one all the same
                self._losses.add("W-OPENAPI-REF", unfollowed(stand_for[value]), where)
        values = [str(one) for one, to in targets.items() if to is None or to in own]
        unnamed = set(own) - set(targets.values())
        values += sorted(self.components.names[one] for one in unnamed)
        member = mapping(properties.get(name))
        if member.get("type") != "string" or "enum" in member or "const" in member:
            return schema
        member = {**member, "enum": list(dict.fromkeys(values))}
        return {**schema, "properties": {**properties, name: member}}

    def _told_apart(self, pointer: str) -> list[JsonObject]:
        """An object that others extend by `allOf` and itself, as alternatives.

        Empty where no discriminator says that the others may stand for it.
        """
        schema = self.components.content(pointer)
        if not isinstance(schema, dict) or "discriminator" not in schema:
            return []
        if schema.keys() & {"oneOf", "anyOf", "allOf"}:
            return []
        heirs = sorted(self.components.heirs(pointer))
        if not heirs:
            return []
        if self._has_values(schema):
            schema = self._with_values(schema, {pointer}, f"#{pointer}")
        own = {key: schema[key] for key in schema if key != "discriminator"}
        return [*({"$ref": f"#{one}"} for one in heirs), own]

    def _mapped(self, target: Any) -> str | None:
        """What a discriminator's mapping names: a schema's name or a reference."""
        if isinstance(target, str) and "/" not in target and "#" not in target:
            named = self.components.resolve(f"#/components/schemas/{escape(target)}")
            if named is not None:
                return named
        return self.components.resolve(target)

    # Everything else

    def _typed(self, schema: JsonObject, where: str, context: _Context) -> Schema:
        self._keywords.report_unknown(schema, where)
        declared = schema.get("type")
        declared = ["null"] if declared == "null" else declared
        if declared == []:
            self._lost("the type [] is not known", where)
            declared = None
            schema = {key: schema[key] for key in schema if key != "type"}
        if isinstance(declared, list):
            types = [name for name in declared if name != "null"]
            if len(types) > 1 and "enum" not in schema and "const" not in schema:
                return self._union(_split(schema, declared), "oneOf", where, context)
            schema = {**schema, "type": types[0] if len(types) == 1 else None}
            if len(types) < len(declared):
                schema["nullable"] = True
            if not types:
                schema["enum"] = [None]
        values, nullable = self._keywords.enum(schema, where)
        kind = self._keywords.kind(schema, values, where)
        if "discriminator" in schema and kind == "object":
            schema = self._inherited(schema, where)
        if kind == "array":
            found = self._array(schema, where, context)
        elif kind == "object":
            found = self._object(schema, where, context)
        else:
            found = self._keywords.constrained(schema, kind, where)
        if values:
            found = replace(found, enum=self._keywords.of_kind(values, kind, where))
        if nullable:
            schema = {**schema, "nullable": True}
        return self._keywords.beside(found, schema, where)

    def _array(self, schema: JsonObject, where: str, context: _Context) -> Schema:
        items, first = schema.get("items", True), sequence(schema.get("prefixItems"))
        if isinstance(items, list):  # as JSON Schema wrote tuples before 2020
            items, first = schema.get("additionalItems", True), items
        least, most = self._keywords.counts(schema, "Items", where)
        if items is False:
            items, most = True, min(len(first), len(first) if most is None else most)
        return Schema(
            "array",
            min_items=least,
            max_items=most,
            unique_items=schema.get("uniqueItems") is True,
            prefix_items=tuple(
                self._schema(
                    one, f"{where}/prefixItems/{index}", context.deeper(), nested=True
                )
                for index, one in enumerate(first)
            ),
            items=(
                ANY
                if items is True
                else self._schema(items, f"{where}/items", context, nested=True)
            ),
        )

    def _object(self, schema: JsonObject, where: str, context: _Context) -> Schema:
        others = schema.get("additionalProperties")
        typed = isinstance(others, dict) and bool(others)
        least, most = self._keywords.counts(schema, "Properties", where)
        # Members that a pattern allows are known by no name.
        has_others = bool(schema.get("patternProperties"))
        return Schema(
            "object",
            properties=tuple(self._properties(schema, where, context)),
            min_properties=least,
            max_properties=most,
            additional_properties=(
                self._schema(
                    others, f"{where}/additionalProperties", context, nested=True
                )
                if typed and not has_others
                else None
            ),
            closed=not has_others
            and (
                others is False
                or (others is None and schema.get("unevaluatedProperties") is False)
            ),
        )

    def _properties(
        self, schema: JsonObject, where: str, context: _Context
    ) -> list[Property]:
        properties = mapping(schema.get("properties"))
        required = dict.fromkeys(texts(schema.get("required")))
        hidden = "readOnly" if context.direction == "request" else "writeOnly"
        found = []
        for name in {**properties, **required}:
            given = properties.get(name, True)
            if self.flagged(given, hidden):
                continue
            pointer = f"{where}/properties/{escape(name)}"
            found.append(
                Property(
                    name,
                    self._schema(given, pointer, context),
                    name in required,
                    self.flagged(given, "deprecated"),
                )
            )
        return found

    def flagged(self, schema: Any, flag: str) -> bool:
        """Whether a schema is marked, itself or by the component that it refers to."""
        for _ in range(MAX_DEPTH):
            if not isinstance(schema, dict):
                return False
            if schema.get(flag) is True:
                return True
            parts = sequence(schema.get("allOf"))
            if any(isinstance(part, dict) and part.get(flag) is True for part in parts):
                return True
            pointer = self.components.resolve(schema.get("$ref"))
            schema = None if pointer is None else self.components.content(pointer)
        return False


def _split(schema: JsonObject, types: list[Any]) -> dict[str, Any]:
    """A schema of several types as a union of schemas of one type each."""
    shared = {key: schema[key] for key in schema if key in BESIDE}
    own = {key: schema[key] for key in schema if key not in BESIDE and key != "type"}
    return {**shared, "oneOf": [{**own, "type": name} for name in types]}


def _only_requires(schema: Any) -> bool:
    return isinstance(schema, dict) and {key for key in schema if constrains(key)} == {
        "required"
    }

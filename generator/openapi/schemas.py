"""Schemas of an OpenAPI document (3.0 and 3.1) as shapes.

Shapes keep what a request must look like and what an answer may hold. A component that is an
object or a union keeps its name when it is used more than once, nested in an array or a union, or
recursive; every other reference is replaced by what it stands for. `allOf` is merged into one
object. A component that looks different in requests and answers, because members of it are
read-only or write-only, becomes two shapes: `Name` for answers and `NameRequest` for requests.
"""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias
from urllib.parse import unquote

from generator.jsonvalue import JsonText
from generator.openapi import Kind, Property, Schema
from generator.openapi.json_access import (
    JsonObject,
    escaped,
    lookup,
    mapping,
    sequence,
    unescaped,
)
from generator.openapi.losses import Losses

Direction: TypeAlias = Literal["request", "answer"]

ANY = Schema("any")
MAX_DEPTH = 64
"""Levels that one shape may nest; the file that facts are stored in takes a little more."""
MAX_SCHEMAS = 200_000
"""Schemas read in one import: far above real documents, far below what a crafted one can unfold."""

_COMPONENTS = "#/components/schemas/"
_SCALARS: dict[str, Kind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
}
_ANNOTATIONS = frozenset(
    (
        *(
            "title",
            "description",
            "example",
            "examples",
            "externalDocs",
            "deprecated",
            "xml",
        ),
        *(
            "discriminator",
            "$comment",
            "$id",
            "$schema",
            "$anchor",
            "$defs",
            "definitions",
        ),
        "contentSchema",
    )
)
_BESIDE = frozenset(("nullable", "default", "readOnly", "writeOnly"))
"""Keywords that do not change which values fit, null apart."""
_KEPT = _BESIDE.union(
    ("$ref", "allOf", "oneOf", "anyOf", "type", "format", "enum", "const"),
    (
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
    ),
    ("pattern", "contentMediaType", "contentEncoding", "items", "minItems", "maxItems"),
    ("properties", "required", "additionalProperties"),
)


class TooLarge(Exception):
    """The document unfolds beyond `MAX_SCHEMAS`."""


class _Recursion(Exception):
    """Merging a component led back to it."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class _Context:
    direction: Direction
    entered: frozenset[str] = frozenset()
    """Recursive components and pointers that are being unfolded here."""
    depth: int = 0

    def into(self, *names: str) -> _Context:
        return replace(self, entered=self.entered.union(names))

    def deeper(self) -> _Context:
        return replace(self, depth=self.depth + 1)


class SchemaReader:
    """Reads schemas of one document; `shapes` gathers the named ones that were reached."""

    def __init__(self, document: JsonObject, losses: Losses) -> None:
        self.shapes: dict[str, Schema] = {}
        self._document = document
        self._gaps = losses
        components = mapping(mapping(document.get("components")).get("schemas"))
        self._components = {str(name): schema for name, schema in components.items()}
        self._graph = _Graph(document, self._components)
        self._queue: deque[tuple[str, str, Direction]] = deque()
        self._queued: set[str] = set()
        self._composite: dict[str, bool] = {}
        self._left = MAX_SCHEMAS

    def read(
        self, schema: Any, where: str, direction: Direction, *, unfold: bool = False
    ) -> Schema:
        """The shape of a schema; with `unfold` the outermost reference is replaced by its target.

        Raises `TooLarge`.
        """
        context = _Context(direction)
        if unfold and isinstance(schema, dict) and set(schema) == {"$ref"}:
            name = self._component(schema["$ref"])
            if name is not None and name not in self._graph.recursive:
                schema, where = self._components[name], _COMPONENTS + name
        shape = self._shape(schema, where, context)
        while self._queue:
            name, named, named_direction = self._queue.popleft()
            self.shapes[named] = self._shape(
                self._components[name], _COMPONENTS + name, _Context(named_direction)
            )
        return shape

    def _shape(
        self, schema: Any, where: str, context: _Context, *, nested: bool = False
    ) -> Schema:
        self._left -= 1
        if self._left < 0:
            raise TooLarge
        context = context.deeper()
        if context.depth > MAX_DEPTH:
            self._gaps.add(
                "W-OPENAPI-SCHEMA", "this is nested too deeply to be kept", where
            )
            return ANY
        if schema is True:
            return ANY
        if not isinstance(schema, dict):
            self._gaps.add("W-OPENAPI-SCHEMA", "this is no schema", where)
            return ANY
        if "$ref" in schema:
            return self._referring(schema, where, context, nested)
        if "allOf" in schema:
            return self._all_of(schema, where, context, nested)
        for keyword in ("oneOf", "anyOf"):
            if isinstance(schema.get(keyword), list):
                return self._union(schema, keyword, where, context)
        return self._typed(schema, where, context)

    # References

    def _referring(
        self, schema: JsonObject, where: str, context: _Context, nested: bool
    ) -> Schema:
        beside = {key: schema[key] for key in schema if key != "$ref" and _counts(key)}
        if beside.keys() - _BESIDE:
            return self._all_of(
                {"allOf": [{"$ref": schema["$ref"]}, beside]}, where, context, nested
            )
        return _beside(self._target(schema["$ref"], where, context, nested), beside)

    def _target(self, ref: Any, where: str, context: _Context, nested: bool) -> Schema:
        name = self._component(ref)
        if name is None:
            return self._pointed(ref, where, context, nested)
        if name in self._graph.circular:
            self._gaps.add(
                "W-OPENAPI-REF", "this reference stands for nothing but itself", where
            )
            return ANY
        if self._is_named(name, nested):
            return Schema("ref", ref=self._enqueue(name, context.direction))
        return self._shape(
            self._components[name], _COMPONENTS + name, context, nested=nested
        )

    def _pointed(self, ref: Any, where: str, context: _Context, nested: bool) -> Schema:
        """A reference to anything that is not a component schema."""
        found, target = lookup(self._document, ref)
        if not found:
            self._gaps.add(
                "W-OPENAPI-REF", f"the reference {ref!r} cannot be followed", where
            )
            return ANY
        if ref in context.entered:
            self._gaps.add(
                "W-OPENAPI-SCHEMA", "this contains itself and has no name", where
            )
            return ANY
        return self._shape(target, ref, context.into(ref), nested=nested)

    def _component(self, ref: Any) -> str | None:
        """The component that a reference stands for, past components that only refer on."""
        name = component_name(ref)
        seen: set[str] = set()
        while name in self._components and name not in seen:
            seen.add(name)
            schema = self._components[name]
            if not isinstance(schema, dict) or "$ref" not in schema:
                break
            if any(_counts(key) for key in schema if key != "$ref"):
                break
            onward = component_name(schema["$ref"])
            if onward not in self._components:
                break
            name = onward
        return name if name in self._components else None

    def _is_named(self, name: str, nested: bool) -> bool:
        if name in self._graph.recursive:
            return True
        return (nested or self._graph.uses[name] > 1) and self._is_composite(name)

    def _is_composite(self, name: str) -> bool:
        """Whether a component is an object with members or a union."""
        known = self._composite.get(name)
        if known is None:
            self._composite[name] = False
            known = self._composite[name] = self._composite_schema(
                self._components[name]
            )
        return known

    def _composite_schema(self, schema: Any) -> bool:
        if not isinstance(schema, dict):
            return False
        if "$ref" in schema:
            name = component_name(schema["$ref"])
            return name in self._components and self._is_composite(name)
        if schema.get("properties"):
            return True
        if any(len(_not_null(schema.get(key))) > 1 for key in ("oneOf", "anyOf")):
            return True
        return any(
            self._composite_schema(part) for part in sequence(schema.get("allOf"))
        )

    def _enqueue(self, name: str, direction: Direction) -> str:
        named = name
        if name in self._graph.directional and direction == "request":
            named = f"{name}Request"
            while named in self._components:
                named += "_"
        if named not in self._queued:
            self._queued.add(named)
            self._queue.append((name, named, direction))
        return named

    # allOf

    def _all_of(
        self, schema: JsonObject, where: str, context: _Context, nested: bool
    ) -> Schema:
        parts = sequence(schema["allOf"])
        beside = {key: schema[key] for key in schema if key != "allOf" and _counts(key)}
        if len(parts) == 1 and not beside.keys() - _BESIDE:
            return _beside(self._shape(parts[0], where, context, nested=nested), beside)
        entered: set[str] = set()
        try:
            merged = self._merged(schema, where, context, entered)
        except _Recursion as recursion:
            self._gaps.add(
                "W-OPENAPI-SCHEMA",
                "what this adds to a schema that contains it is not kept",
                where,
            )
            return Schema("ref", ref=self._enqueue(recursion.name, context.direction))
        return self._shape(merged, where, context.into(*entered), nested=nested)

    def _merged(
        self, schema: Any, where: str, context: _Context, entered: set[str]
    ) -> dict[str, Any]:
        """One schema without `$ref` and `allOf` at its top that says what this one says."""
        if not isinstance(schema, dict):
            if schema is not True:
                self._gaps.add("W-OPENAPI-SCHEMA", "this is no schema", where)
            return {}
        merged: dict[str, Any] = {}
        if "$ref" in schema:
            self._merge(
                merged,
                self._merged_target(schema["$ref"], where, context, entered),
                where,
            )
        for part in sequence(schema.get("allOf")):
            self._merge(merged, self._merged(part, where, context, entered), where)
        rest = {key: schema[key] for key in schema if key not in ("$ref", "allOf")}
        self._merge(merged, rest, where)
        return merged

    def _merged_target(
        self, ref: Any, where: str, context: _Context, entered: set[str]
    ) -> dict[str, Any]:
        self._left -= 1
        if self._left < 0:
            raise TooLarge
        name = self._component(ref)
        if name is None:
            found, target = lookup(self._document, ref)
            if not found or ref in context.entered:
                self._gaps.add(
                    "W-OPENAPI-REF", f"the reference {ref!r} cannot be followed", where
                )
                return {}
            entered.add(ref)
            return self._merged(target, where, context.into(ref), entered)
        if name in self._graph.recursive:
            # Only a component that contains itself can lead back here, and so only it is watched.
            if name in context.entered:
                raise _Recursion(name)
            entered.add(name)
            context = context.into(name)
        return self._merged(self._components[name], where, context, entered)

    def _merge(self, merged: dict[str, Any], part: JsonObject, where: str) -> None:
        for key, value in part.items():
            if not _counts(key):
                continue
            if key not in merged:
                merged[key] = dict(value) if isinstance(value, dict) else value
            elif (
                key == "properties"
                and isinstance(value, dict)
                and isinstance(merged[key], dict)
            ):
                members = merged[key]
                for name, schema in value.items():
                    if name in members and members[name] != schema:
                        schema = {"allOf": [members[name], schema]}
                    members[name] = schema
            elif merged[key] != value:
                merged[key] = self._narrower(key, merged[key], value, where)

    def _narrower(self, key: str, first: Any, second: Any, where: str) -> Any:
        """The value of a keyword that two schemas to be merged both give."""
        if key in ("nullable", "readOnly", "writeOnly"):
            # Strictly both would have to allow null; documents mean either one.
            return bool(first) or bool(second)
        if key == "required" and isinstance(first, list) and isinstance(second, list):
            return [*first, *(name for name in second if name not in first)]
        if key == "enum" and isinstance(first, list) and isinstance(second, list):
            return [value for value in first if value in second]
        if key in ("minimum", "minLength", "minItems") and _numbers(first, second):
            return max(first, second)
        if key in ("maximum", "maxLength", "maxItems") and _numbers(first, second):
            return min(first, second)
        if key == "type" and [first, second] in (
            ["integer", "number"],
            ["number", "integer"],
        ):
            return "integer"
        if key in ("default", "format"):
            return second
        if key == "items":
            return {"allOf": [first, second]}
        self._gaps.add(
            "W-OPENAPI-SCHEMA",
            f"of two `{key}` that contradict each other the first is kept",
            where,
        )
        return first

    # Unions

    def _union(
        self, schema: JsonObject, keyword: str, where: str, context: _Context
    ) -> Schema:
        options = schema[keyword]
        rest = {key: schema[key] for key in schema if key != keyword and _counts(key)}
        if any(key in rest for key in ("oneOf", "anyOf")):
            self._gaps.add(
                "W-OPENAPI-SCHEMA", "of `oneOf` and `anyOf` only one is kept", where
            )
            rest = {key: rest[key] for key in rest if key not in ("oneOf", "anyOf")}
        if options and all(_only_requires(option) for option in options):
            self._gaps.add(
                "W-OPENAPI-SCHEMA",
                "which members are required together is not kept",
                where,
            )
            return self._shape(rest, where, context)
        base = {key: value for key, value in rest.items() if key not in _BESIDE}
        if base.keys() - {"type"}:
            options = [{"allOf": [base, option]} for option in options]
        shapes: list[Schema] = []
        for option in _not_null(options):
            shape = self._shape(option, where, context, nested=True)
            if shape not in shapes:
                shapes.append(shape)
        if len(_not_null(options)) < len(options):
            rest = {**rest, "nullable": True}
        if not shapes:
            return _beside(ANY, rest)
        if len(shapes) == 1:
            return _beside(shapes[0], rest)
        return _beside(Schema("union", one_of=tuple(shapes)), rest)

    # Everything else

    def _typed(self, schema: JsonObject, where: str, context: _Context) -> Schema:
        for key in schema:
            if key not in _KEPT and _counts(key):
                self._gaps.add("W-OPENAPI-SCHEMA", f"`{key}` is not kept", where)
        declared = schema.get("type")
        if declared == "null":
            declared = ["null"]
        if isinstance(declared, list):
            types = [name for name in declared if name != "null"]
            if len(types) > 1 and "enum" not in schema and "const" not in schema:
                return self._union(_split(schema, declared), "oneOf", where, context)
            schema = {**schema, "type": types[0] if len(types) == 1 else None}
            if len(types) < len(declared):
                schema["nullable"] = True
            if not types:
                schema["enum"] = [None]
        values, nullable = _enum(schema)
        kind = self._kind(schema, values, where)
        shape = Schema(kind, enum=values)
        if kind == "array":
            shape = self._array(schema, where, context)
        elif kind == "object":
            shape = self._object(schema, where, context)
        elif kind == "string":
            shape = replace(
                shape,
                min_length=_count(schema.get("minLength")),
                max_length=_count(schema.get("maxLength")),
                pattern=_text(schema.get("pattern")),
            )
        elif kind in ("integer", "number"):
            minimum, maximum = self._bounds(schema, kind, where)
            shape = replace(shape, minimum=minimum, maximum=maximum)
        shape = replace(shape, format=_format(schema))
        return _beside(
            shape, {**schema, "nullable": nullable or schema.get("nullable")}
        )

    def _kind(
        self, schema: JsonObject, values: tuple[JsonText, ...], where: str
    ) -> Kind:
        declared = schema.get("type")
        if isinstance(declared, str) and declared in _SCALARS:
            return _SCALARS[declared]
        if declared == "array" or (declared is None and "items" in schema):
            return "array"
        if declared == "object" or (
            declared is None
            and ("properties" in schema or "additionalProperties" in schema)
        ):
            return "object"
        if declared is not None:
            self._gaps.add(
                "W-OPENAPI-SCHEMA", f"the type {declared!r} is not known", where
            )
            return "any"
        return kind_of_values(values) or "any"

    def _array(self, schema: JsonObject, where: str, context: _Context) -> Schema:
        items = schema.get("items")
        return Schema(
            "array",
            min_items=_count(schema.get("minItems")),
            max_items=_count(schema.get("maxItems")),
            items=(
                ANY
                if items is None
                else self._shape(items, f"{where}/items", context, nested=True)
            ),
        )

    def _object(self, schema: JsonObject, where: str, context: _Context) -> Schema:
        properties = mapping(schema.get("properties"))
        names = list(properties)
        required = [
            name for name in sequence(schema.get("required")) if isinstance(name, str)
        ]
        names += [name for name in required if name not in properties]
        hidden = "readOnly" if context.direction == "request" else "writeOnly"
        members = []
        for name in names:
            member = properties.get(name, True)
            if self._flagged(member, hidden):
                continue
            place = f"{where}/properties/{escaped(name)}"
            members.append(
                Property(name, self._shape(member, place, context), name in required)
            )
        values = schema.get("additionalProperties")
        shape = Schema("object", properties=tuple(members))
        if isinstance(values, dict) and values:
            place = f"{where}/additionalProperties"
            shape = replace(
                shape,
                additional_properties=self._shape(values, place, context, nested=True),
            )
        return shape

    def _flagged(self, schema: Any, flag: str) -> bool:
        """Whether a member is marked, itself or by the component that it refers to."""
        for _ in range(MAX_DEPTH):
            if not isinstance(schema, dict):
                return False
            if schema.get(flag) is True:
                return True
            parts = sequence(schema.get("allOf"))
            if any(isinstance(part, dict) and part.get(flag) is True for part in parts):
                return True
            schema = self._components.get(component_name(schema.get("$ref")) or "")
        return False

    def _bounds(
        self, schema: JsonObject, kind: Kind, where: str
    ) -> tuple[int | float | None, int | float | None]:
        """Inclusive bounds; the exclusive ones of whole numbers are moved by one."""
        bounds: list[int | float | None] = []
        for name, exclusive_name, step in (
            ("minimum", "exclusiveMinimum", 1),
            ("maximum", "exclusiveMaximum", -1),
        ):
            bound, exclusive = _number(schema.get(name)), schema.get(exclusive_name)
            if exclusive is True:
                exclusive = bound
            exclusive = _number(exclusive)
            if exclusive is not None and kind == "integer":
                whole = math.floor(exclusive) if step > 0 else math.ceil(exclusive)
                moved = whole + step
                bound = moved if bound is None else (max, min)[step < 0](bound, moved)
            elif exclusive is not None:
                self._gaps.add(
                    "W-OPENAPI-SCHEMA", f"`{exclusive_name}` is not kept", where
                )
            bounds.append(bound)
        return bounds[0], bounds[1]


class _Graph:
    """Which components use which, from one walk over the document."""

    def __init__(self, document: JsonObject, components: JsonObject) -> None:
        self.uses: Counter[str] = Counter()
        """How many references to a component there are."""
        edges: dict[str, list[str]] = {}
        marked: set[str] = set()
        for name, schema in components.items():
            targets = edges[name] = []
            for key, value in _pairs(schema):
                if key == "$ref":
                    target = component_name(value) or _component_around(value)
                    if target is not None and target in components:
                        targets.append(target)
                elif key in ("readOnly", "writeOnly") and value is True:
                    marked.add(name)
        for key, value in _pairs(document):
            if key == "$ref" and (target := component_name(value)) is not None:
                self.uses[target] += 1
        self.recursive = _in_cycles(edges)
        """Components that contain themselves."""
        self.directional = _reaching(marked, edges)
        """Components that look different in requests and answers."""
        self.circular = {
            name for name in components if _only_refers_to_itself(name, components)
        }
        """Components without content: following them leads round in a circle."""


def component_name(ref: Any) -> str | None:
    """The component schema that a local reference names."""
    if not isinstance(ref, str) or not ref.startswith(_COMPONENTS):
        return None
    name = ref[len(_COMPONENTS) :]
    return None if "/" in name else unescaped(unquote(name))


def kind_of_values(values: tuple[JsonText, ...]) -> Kind | None:
    """The scalar kind that all values have; None where they have none in common."""
    kinds = {_kind_of(text.value) for text in values}
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


def _component_around(ref: Any) -> str | None:
    if not isinstance(ref, str) or not ref.startswith(_COMPONENTS):
        return None
    return component_name("/".join(ref.split("/")[:4]))


def _pairs(value: Any) -> Iterator[tuple[str, Any]]:
    """Every key with its value, at any depth."""
    pending = [value]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            yield from value.items()
            pending.extend(value.values())
        elif isinstance(value, list):
            pending.extend(value)


def _in_cycles(edges: Mapping[str, list[str]]) -> set[str]:
    """Nodes that can be reached from themselves (Tarjan's algorithm, without recursion)."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    on_stack: set[str] = set()
    found: set[str] = set()
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, targets = work[-1]
            for target in targets:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(edges[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    parent = work[-1][0]
                    low[parent] = min(low[parent], low[node])
                if low[node] == index[node]:
                    group: list[str] = []
                    while not group or group[-1] != node:
                        group.append(stack.pop())
                        on_stack.discard(group[-1])
                    if len(group) > 1 or node in edges[node]:
                        found.update(group)
    return found


def _reaching(goals: set[str], edges: Mapping[str, list[str]]) -> set[str]:
    """The goals and everything from which one of them can be reached."""
    users: dict[str, list[str]] = {}
    for name, targets in edges.items():
        for target in targets:
            users.setdefault(target, []).append(name)
    reached = set(goals)
    pending = list(goals)
    while pending:
        for user in users.get(pending.pop(), ()):
            if user not in reached:
                reached.add(user)
                pending.append(user)
    return reached


def _only_refers_to_itself(name: str, components: JsonObject) -> bool:
    seen: set[str] = set()
    current: str | None = name
    while current is not None and current in components:
        if current in seen:
            return True
        seen.add(current)
        schema = components[current]
        parts = sequence(schema.get("allOf")) if isinstance(schema, dict) else []
        if len(parts) == 1 and isinstance(parts[0], dict):
            schema = parts[0]
        current = (
            component_name(schema.get("$ref")) if isinstance(schema, dict) else None
        )
    return False


def _split(schema: JsonObject, types: list[Any]) -> dict[str, Any]:
    """A schema of several types as a union of schemas of one type each."""
    shared = {key: schema[key] for key in schema if key in _BESIDE}
    own = {key: schema[key] for key in schema if key not in _BESIDE and key != "type"}
    return {**shared, "oneOf": [{**own, "type": name} for name in types]}


def _beside(shape: Schema, keywords: JsonObject) -> Schema:
    """The shape with what stands beside it: null allowed, a default."""
    if keywords.get("nullable") is True and not shape.nullable:
        shape = replace(shape, nullable=True)
    if "default" in keywords:
        shape = replace(shape, default=JsonText.of(keywords["default"]))
    return shape


def _enum(schema: JsonObject) -> tuple[tuple[JsonText, ...], bool]:
    """The values allowed, without null, and whether null is among them."""
    values = [schema["const"]] if "const" in schema else sequence(schema.get("enum"))
    texts = dict.fromkeys(JsonText.of(value) for value in values)
    null = JsonText.of(None)
    nullable = null in texts
    if len(texts) > 1:
        texts.pop(null, None)
    return tuple(texts), nullable


def _format(schema: JsonObject) -> str | None:
    if schema.get("contentMediaType") == "application/octet-stream":
        return "binary"
    if schema.get("contentEncoding") == "base64":
        return "byte"
    return _text(schema.get("format"))


def _counts(key: str) -> bool:
    return key not in _ANNOTATIONS and not key.startswith("x-")


def _only_requires(schema: Any) -> bool:
    return isinstance(schema, dict) and {key for key in schema if _counts(key)} == {
        "required"
    }


def _not_null(options: Any) -> list[Any]:
    return [option for option in sequence(options) if not _is_null(option)]


def _is_null(schema: Any) -> bool:
    if not isinstance(schema, dict):
        return False
    return (
        schema.get("type") == "null"
        or schema.get("enum") == [None]
        or ("const" in schema and schema["const"] is None)
    )


def _numbers(*values: Any) -> bool:
    return all(_number(value) is not None for value in values)


def _number(value: Any) -> int | float | None:
    return (
        value
        if isinstance(value, (int, float)) and not isinstance(value, bool)
        else None
    )


def _count(value: Any) -> int | None:
    return (
        value
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0
        else None
    )


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None

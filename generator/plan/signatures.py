"""Arguments of a method with their types, from the rows of its table."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.facts import Facts, Shape
from generator.jsonvalue import Json
from generator.plan.identifiers import Identifier
from generator.plan.package import Argument
from generator.plan.routes import Entry, ToolTable
from generator.plan.schemas import page_schema
from generator.plan.typebook import RequestTypes, TypeBook, reference

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(slots=True)
class Used:
    """What the annotations of a group refer to."""

    types: set[str] = field(default_factory=set)
    literals: set[str] = field(default_factory=set)
    datetimes: set[str] = field(default_factory=set)


class Signatures:
    def __init__(self, book: TypeBook) -> None:
        self.book = book
        self.facts: Facts = book.facts
        self.requests = RequestTypes(book)

    def arguments(
        self, table: ToolTable, method: str, used: Used
    ) -> tuple[Argument, ...]:
        """The method's arguments: the path id first, then what must be given, then the rest."""
        by_top: dict[str, list[Entry]] = {}
        for entry in table.entries():
            by_top.setdefault(entry.field.python[0], []).append(entry)
        arguments = [
            self._argument(Identifier(top), entries, method, used, table)
            for top, entries in by_top.items()
        ]
        in_path = [a for a in arguments if a.positional]
        if len(in_path) != 1:
            arguments = [_keyword_only(a) for a in arguments]
        return tuple(
            sorted(arguments, key=lambda a: (not a.positional, not a.required))
        )

    def _argument(
        self,
        top: Identifier,
        entries: list[Entry],
        method: str,
        used: Used,
        table: ToolTable,
    ) -> Argument:
        lone = entries[0]
        if len(entries) == 1 and len(lone.field.python) == 1:
            annotation = self._annotation(lone, top, method, used, table)
            in_path = any(place.where == "path" for place in lone.field.places)
            required = lone.field.python in table.always
            return Argument(top, annotation, required, in_path, _description(lone))
        name = self._dict(entries, 1, str(top), f"{method}_{top}")
        used.types.add(name)
        own = next((e for e in entries if len(e.field.python) == 1), None)
        null = own is not None and "null" in own.field.schema.get("type", ())
        annotation = f"{name} | None" if null else name
        required = any(e.required and not e.field.anchor for e in entries) or (
            own is not None
            and own.slot is not None
            and own.slot.required
            and not own.slot.anchor
        )
        keys = ", ".join(
            dict.fromkeys(e.field.python[1] for e in entries if len(e.field.python) > 1)
        )
        return Argument(top, annotation, required, False, f"A dict of {keys}.")

    def _dict(
        self, entries: list[Entry], depth: int, label: str, qualified: str
    ) -> Identifier:
        """The typed dict for a dict argument, or for a dict within one."""
        members: dict[str, list[Entry]] = {}
        for entry in entries:
            if len(entry.field.python) > depth:
                members.setdefault(entry.field.python[depth], []).append(entry)

        def build() -> dict[str, Json]:
            properties, required = {}, []
            for key, inner in members.items():
                lone = inner[0]
                if len(inner) == 1 and len(lone.field.python) == depth + 1:
                    properties[key] = self._member(
                        lone, f"{label}_{key}", f"{qualified}_{key}"
                    )
                    described = _description(lone)
                    if described and "$ref" not in properties[key]:
                        properties[key] = {**properties[key], "description": described}
                else:
                    name = self._dict(inner, depth + 1, key, f"{qualified}_{key}")
                    own = next(
                        (e for e in inner if len(e.field.python) == depth + 1), None
                    )
                    null = own is not None and "null" in own.field.schema.get(
                        "type", ()
                    )
                    schema = reference(name)
                    properties[key] = (
                        {"anyOf": [schema, {"type": "null"}]} if null else schema
                    )
                if any(entry.required for entry in inner):
                    required.append(key)
            return {"type": "object", "properties": properties, "required": required}

        signature = [
            (
                e.field.python[depth:],
                e.shape or e.field.schema,
                e.required,
                _description(e),
            )
            for e in entries
        ]
        return self.book.define(
            f"argument {label} {signature!r}",
            (f"{label}_param", f"{qualified}_param"),
            build,
        )

    def _member(self, entry: Entry, wanted: str, qualified: str) -> dict[str, Json]:
        if entry.shape is None:
            return {"type": entry.field.schema.get("type", "string")}
        schema = self.requests.schema(entry.shape, wanted, qualified)
        if entry.field.wrap is not None:
            schema = {
                **schema,
                "items": {"anyOf": [{"type": "string"}, schema["items"]]},
            }
        return schema

    # -- annotations ---------------------------------------------------------------------------

    def _annotation(
        self, entry: Entry, top: Identifier, method: str, used: Used, table: ToolTable
    ) -> str:
        if any(place.where == "file" for place in entry.field.places):
            return "FileInput"
        shape = entry.shape
        if shape is None:
            return self._of_schema(entry.field.schema, str(top), method, used, table)
        if (
            entry.binding is not None
            and entry.binding.rule is not None
            and entry.binding.rule.values
        ):
            return self._of_schema(entry.field.schema, str(top), method, used, table)
        annotation = self._of_shape(shape, str(top), method, used)
        if entry.field.wrap is not None and shape.kind == "array":
            inner = annotation.removeprefix("Sequence[").removesuffix("]")
            annotation = f"Sequence[str | {inner}]"
        others = entry.field.schema.get("anyOf", ()) if shape.kind == "array" else ()
        if any("string" in _types(option) for option in others):
            # Taken beside what the API says, by decision.
            annotation = f"{annotation} | str"
        return annotation

    def _of_shape(self, shape: Shape, name: str, method: str, used: Used) -> str:
        resolved = self.facts.resolve(shape)
        text = self._present(shape, resolved, name, method, used)
        return (
            f"{text} | None"
            if resolved.nullable and not text.endswith("| None")
            else text
        )

    def _present(
        self, shape: Shape, resolved: Shape, name: str, method: str, used: Used
    ) -> str:
        if resolved.kind == "union":
            parts = [self._of_shape(o, name, method, used) for o in resolved.options]
            return " | ".join(dict.fromkeys(parts))
        if resolved.kind == "array":
            items = resolved.items or Shape("any")
            return f"Sequence[{self._of_shape(items, name, method, used)}]"
        if resolved.kind == "object":
            if not resolved.members:
                return "Mapping[str, Any]"
            typed = self.requests.name(shape, name, f"{method}_{name}")
            used.types.add(typed)
            return typed
        if resolved.kind == "any":
            return "Any"
        if resolved.enum:
            return self._literal(
                [value.value for value in resolved.enum], name, method, used
            )
        if resolved.format == "date-time":
            used.datetimes.add("datetime")
            return "str | datetime"
        if resolved.format == "date":
            used.datetimes.add("date")
            return "str | date"
        return _PLAIN[resolved.kind]

    def _literal(self, values: list[Json], name: str, method: str, used: Used) -> str:
        if any(isinstance(value, float) for value in values):
            return "float"
        text = self.book.literal_type(values, name, f"{method}_{name}")
        if not text.startswith("Literal["):
            used.literals.add(text)
        return text

    def _of_schema(
        self, schema: object, name: str, method: str, used: Used, table: ToolTable
    ) -> str:
        """For values that no single slot takes as they are."""
        assert isinstance(schema, dict)
        kinds = _types(schema)
        parts = []
        for kind in kinds:
            if kind == "null":
                parts.append("None")
            elif "enum" in schema and kind == "string":
                values = [value for value in schema["enum"] if value is not None]
                parts.append(self._literal(values, name, method, used))
            elif kind == "array":
                items = schema.get("items") or {}
                inner = (
                    self._of_schema(items, name, method, used, table)
                    if items
                    else "Any"
                )
                parts.append(f"Sequence[{inner}]")
            elif kind == "object" and "properties" in schema:
                parts.append("Mapping[str, str]")
            elif kind == "object":
                parts.append("Mapping[str, Any]")
            else:
                parts.append(_PLAIN[kind])
        return " | ".join(parts) or "Any"


def _types(schema: object) -> list[str]:
    kinds = schema.get("type", []) if isinstance(schema, dict) else []
    return [kinds] if isinstance(kinds, str) else list(kinds)


def _keyword_only(argument: Argument) -> Argument:
    return Argument(
        argument.name,
        argument.annotation,
        argument.required,
        False,
        argument.description,
    )


def _description(entry: Entry) -> str:
    return entry.binding.parameter.description if entry.binding is not None else ""


__all__ = ["Signatures", "Used", "page_schema"]

"""Arguments of a method with their types, from the rows of its table."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.jsonvalue import Json
from generator.openapi import Facts, Schema
from generator.plan.identifiers import Identifier
from generator.plan.package import Argument
from generator.plan.routes import Entry, ToolTable
from generator.plan.typebook import (
    RequestTypes,
    TypeBook,
    described,
    moment_hint,
    reference,
)
from generator.plan.values import MOMENTS

_PLAIN = {"integer": "int", "number": "float", "boolean": "bool"}


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
            annotation = self._annotation(lone, top, method, used)
            in_path = any(slot.location == "path" for slot in lone.field.slots)
            required = lone.field.python in table.always
            text = "\n".join(filter(None, self._about(lone)))
            return Argument(top, annotation, required, in_path, text)
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
                    assert lone.shape is not None  # what no slot takes stands alone
                    schema = self.requests.schema(
                        lone.shape, f"{label}_{key}", f"{qualified}_{key}"
                    )
                    properties[key] = described(schema, *self._about(lone))
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

    def _about(self, entry: Entry) -> tuple[str, str]:
        """What the page says of a value, and what Python takes for it."""
        shape = entry.shape or Schema("any")
        return _description(entry), moment_hint(shape, self.facts)

    # -- annotations ---------------------------------------------------------------------------

    def _annotation(
        self, entry: Entry, top: Identifier, method: str, used: Used
    ) -> str:
        if any(slot.location == "file" for slot in entry.field.slots):
            return "FileInput"
        if entry.shape is None:
            # Members that become parts of a text: outside quotes a part may be a moment.
            used.datetimes.add("datetime")
            return "Mapping[str, str | datetime]"
        return _union(self._of_shape(entry.shape, str(top), method, used))

    def _of_shape(self, shape: Schema, name: str, method: str, used: Used) -> list[str]:
        """Python source of the types that a shape takes."""
        resolved = self.facts.resolve(shape)
        parts = self._present(shape, resolved, name, method, used)
        return [*parts, "None"] if resolved.nullable else parts

    def _present(
        self, shape: Schema, resolved: Schema, name: str, method: str, used: Used
    ) -> list[str]:
        if resolved.kind == "union":
            return [
                part
                for option in resolved.one_of
                for part in self._of_shape(option, name, method, used)
            ]
        if resolved.kind == "array":
            items = resolved.items or Schema("any")
            inner = self._of_shape(items, name, method, used)
            return [f"Sequence[{_union(inner)}]"]
        if resolved.kind == "object":
            if not resolved.properties:
                return ["Mapping[str, Any]"]
            typed = self.requests.name(shape, name, f"{method}_{name}")
            used.types.add(typed)
            return [typed]
        if resolved.kind == "any":
            return ["Any"]
        if resolved.enum:
            values = [value.value for value in resolved.enum]
            return [self._literal(values, name, method, used)]
        if resolved.kind == "string":
            return _text(resolved.format, used)
        return [_PLAIN[resolved.kind]]

    def _literal(self, values: list[Json], name: str, method: str, used: Used) -> str:
        if any(isinstance(value, float) for value in values):
            return "float"
        text = self.book.literal_type(values, name, f"{method}_{name}")
        if not text.startswith("Literal["):
            used.literals.add(text)
        return text


def _text(form: str | None, used: Used) -> list[str]:
    """The types that stand for text of a format."""
    if form not in MOMENTS:
        return ["str"]
    used.datetimes.add(MOMENTS[form])
    return ["str", MOMENTS[form]]


def _union(parts: list[str]) -> str:
    """Python source of the union of types, `None` at its end."""
    distinct = [part for part in dict.fromkeys(parts) if part != "None"]
    return " | ".join(distinct + ["None"] * ("None" in parts))


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


__all__ = ["Signatures", "Used"]

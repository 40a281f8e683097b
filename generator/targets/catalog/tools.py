"""What the catalogue knows of each tool, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from generator.design.client import ClientDesign, Effect, Operation, Parameter
from generator.design.types import FileType, resolve
from generator.jsonvalue import Json, LaidOut, in_lines
from generator.targets.catalog.types import TypeTable
from generator.targets.catalog.wire import media_types, remarks, requests, slots
from generator.targets.descriptions import (
    Siblings,
    conditions,
    name_text,
    parameter_description,
    tool_description,
)
from generator.targets.earlier import Texts
from generator.targets.examples import example_arguments
from generator.targets.method_names import MethodNames
from generator.targets.prose import blocks, limits_text, scopes_text


def catalogue(
    design: ClientDesign, names: MethodNames, texts: Texts
) -> dict[str, Json]:
    """Groups, then types, then tools in the order of their groups; both are named by number."""
    types = json.loads(texts.of_design("types", lambda: json.dumps(_types(design))))
    entries = _Entries(design, names, types["numbers"])

    def entry(operation: Operation, group: int) -> LaidOut:
        def text() -> str:
            return in_lines(entries.entry(operation, group), 0, " ")

        return LaidOut(texts.of(operation, text))

    tools = [
        entry(operation, number)
        for number, group in enumerate(design.groups)
        for operation in group.operations
    ]
    return {
        "service": design.service,
        "groups": [leading_capital(group.title) for group in design.groups],
        "types": types["entries"],
        "tools": tools,
    }


def _types(design: ClientDesign) -> dict[str, Json]:
    """The table of types, and by slug the numbers of those that parameters have."""
    table = TypeTable(design.requests)
    numbers = {
        operation.slug: [table.number(one.type) for one in operation.parameters]
        for group in design.groups
        for operation in group.operations
    }
    return {"entries": table.entries, "numbers": numbers}


class _Entries:
    def __init__(
        self,
        design: ClientDesign,
        names: MethodNames,
        types: Mapping[str, Sequence[int]],
    ) -> None:
        self._types = types
        self._design = design
        self._names = names
        self._siblings = Siblings(design)

    def entry(self, operation: Operation, group: int) -> dict[str, Json]:
        slug = operation.slug
        given = example_arguments(operation, self._design.requests)
        described = conditions(operation)
        entry: dict[str, Json] = {
            "name": slug,
            "title": leading_capital(" ".join(operation.name)),
            "group": group,
            "method": self._names.methods[slug],
            "effect": _effect(operation.effect),
            "idempotent": operation.effect.idempotent,
            "text": [
                [block.text, *block.items]
                for block in blocks(tool_description(operation, self._siblings))
            ],
            "notes": list(operation.documentation.notes),
            "requests": requests(operation),
            "bodies": media_types(operation),
            "limits": _limits(operation),
            "scopes": list(operation.scopes),
            "scope_choices": scopes_text(operation) if operation.scope_choices else "",
            "aliases": [one.slug for one in operation.aliases],
            "deprecated": operation.deprecated,
            "unavailable": operation.unavailable,
            "python": self._names.examples.get(slug, ""),
            "arguments": (
                None if operation.unavailable else self._sent(operation, given)
            ),
            "parameters": [
                self._parameter(operation, one, number, described.get(one.name, ()))
                for one, number in zip(
                    operation.parameters, self._types[slug], strict=True
                )
            ],
        }
        return _known(
            entry, {"name", "title", "group", "method", "effect", "arguments"}
        )

    def _parameter(
        self,
        operation: Operation,
        parameter: Parameter,
        type_: int,
        conditions: Iterable[str],
    ) -> dict[str, Json]:
        name = parameter.name
        argument = self._names.arguments[operation.slug].get(name, "")
        entry: dict[str, Json] = {
            "name": name,
            "type": type_,
            "required": parameter.required,
            "text": parameter_description(
                parameter,
                self._stated(parameter),
                name_text(
                    operation, name, argument, parameter.type, self._design.requests
                ),
                conditions,
                self._siblings,
                self._design.requests,
            ),
            "slots": slots(operation, parameter),
            "remarks": list(remarks(operation, parameter)),
            "argument": argument,
            "refused": parameter.refused,
            "deprecated": parameter.deprecated,
        }
        if parameter.default is not None:
            entry["default"] = parameter.default.value
        if parameter.example is not None:
            entry["example"] = parameter.example.value
        return _known(entry, {"name", "type", "default", "example"})

    def _stated(self, parameter: Parameter) -> dict[str, Json]:
        """The facts that an entry has beside its text, by JSON Schema's keywords."""
        values = resolve(parameter.type, self._design.requests).enum
        stated = {("const" if len(values) == 1 else "enum"): True} if values else {}
        return stated | ({} if parameter.default is None else {"default": True})

    def _sent(self, operation: Operation, given: dict[str, Json]) -> dict[str, Json]:
        """The example of a tool call: agents have no files, so they send their content."""
        for parameter in operation.parameters:
            type_ = resolve(parameter.type, self._design.requests)
            if parameter.name in given and isinstance(type_, FileType):
                media_type = (*type_.media_types, "application/octet-stream")[0]
                given[parameter.name] = f"data:{media_type};base64,aGVsbG8="
        return given


def leading_capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _effect(effect: Effect) -> str:
    if effect.read_only:
        return "read-only"
    return "destructive" if effect.destructive else "writes"


def _limits(operation: Operation) -> list[str]:
    """Those of every call, those under conditions, and the page's where they are others."""
    found = [limits_text(operation.limits)] if operation.limits else []
    for rule in operation.conditional_limits:
        values = " or ".join(one.text for one in rule.values if one.value is not True)
        condition = f"{rule.parameter} {values}".strip()
        found.append(f"{limits_text(rule.limits)} with {condition}")
    if operation.limits_differ:
        found.append(f"{limits_text(operation.page_limits)} according to the page")
    return found


def _known(entry: dict[str, Json], always: set[str]) -> dict[str, Json]:
    """Without what is empty."""
    return {name: value for name, value in entry.items() if value or name in always}

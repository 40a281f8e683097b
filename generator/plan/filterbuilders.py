"""Builders of filters: for each tool that takes one, its fields and what may be asked of them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.bind import BoundTool
from generator.jsonvalue import Json
from generator.openapi import Facts, FilterField, Schema
from generator.plan.identifiers import Identifier, pascal_case, snake_case
from generator.plan.literals import literal
from generator.plan.schemas import value_schema

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


@dataclass(frozen=True, slots=True)
class Signature:
    """Fields that an operator takes with values of one type."""

    fields: tuple[str, ...]
    annotation: str
    """Python source of the type of the value; empty: it takes none."""


@dataclass(frozen=True, slots=True)
class Operator:
    method: Identifier
    name: str
    """As the API spells it."""
    signatures: tuple[Signature, ...]

    @property
    def summary(self) -> str:
        takes = "field,value" if self.signatures[0].annotation else "field"
        return f"Asks for `{self.name}({takes})`."


@dataclass(frozen=True, slots=True)
class FilterPlan:
    """The builder for the filter of one tool."""

    class_name: Identifier
    slug: str
    method: str
    """`group.method`, for the documentation."""
    operators: tuple[Operator, ...]
    fields: tuple[tuple[str, Json], ...]
    """By field: the arguments of the runtime's `FilterField`."""


def plan_filter(bound: BoundTool, method: str, facts: Facts) -> FilterPlan | None:
    """The builder for a tool's filter; None where the wire facts know no grammar."""
    fields = bound.routes[0].operation.filters
    if not fields or len(bound.routes) > 1:
        return None
    operators: dict[str, dict[str, list[str]]] = {}
    for field in fields:
        for name, annotation in _uses(field, facts):
            operators.setdefault(name, {}).setdefault(annotation, []).append(field.name)
    return FilterPlan(
        pascal_case(method.partition(".")[2]),
        bound.tool.slug,
        method,
        tuple(
            Operator(
                snake_case(name),
                name,
                tuple(
                    Signature(tuple(names), annotation)
                    for annotation, names in by_type.items()
                ),
            )
            for name, by_type in sorted(operators.items())
        ),
        tuple((field.name, _data(field, facts)) for field in fields),
    )


def _uses(field: FilterField, facts: Facts) -> list[tuple[str, str]]:
    """(operator, Python type of its value) for all that a field takes."""
    value = _annotation(facts.resolve(field.value))
    uses = dict.fromkeys(field.bare_operators, "")
    for name in field.operators:
        uses[name] = value
    for name in field.list_operators:
        listed = f"Sequence[{value}]"
        uses[name] = f"{uses[name]} | {listed}" if uses.get(name) else listed
    return list(uses.items())


def _annotation(shape: Schema) -> str:
    if shape.enum and all(isinstance(value.value, str) for value in shape.enum):
        return f"Literal[{', '.join(literal(value.value) for value in shape.enum)}]"
    if shape.format == "date-time":
        return "DateTimeInput"
    if shape.format == "date":
        return "date | str"
    return _PLAIN.get(shape.kind, "Any")


def _data(field: FilterField, facts: Facts) -> Json:
    data = {
        "single": tuple(field.operators),
        "lists": tuple(field.list_operators),
        "bare": tuple(field.bare_operators),
        "value": value_schema(field.value, facts),
    }
    return {key: value for key, value in data.items() if value}

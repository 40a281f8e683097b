"""Builders of filters: for each tool that takes one, its fields and what may be asked of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.design.client import FilterField
from generator.design.types import TextType, Type, resolve
from generator.design.words import Words, words
from generator.jsonvalue import Json
from generator.runtime.filters.builder import FilterBuilder as FilterBuilderBase
from generator.targets.jsonschema import brief_schema
from generator.targets.python.annotations import (
    Annotation,
    literals,
    named,
    plain,
    sequence,
    union,
)
from generator.targets.python.identifiers import (
    Identifier,
    Names,
    pascal_case,
    snake_case,
)
from generator.targets.python.literals import LINE, call_lines, literal
from generator.targets.python.names import GroupNames
from generator.targets.python.reserved import FILTER_NAMES

_ENTRY = LINE - 9
"""Characters of an entry of a builder's table, within its indentation and before a comma."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Fields that an operator takes with values of one type."""

    fields: tuple[str, ...]
    value: Annotation | None
    """None: it takes no value."""

    @property
    def annotation(self) -> str:
        return "" if self.value is None else self.value.source


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
class FilterBuilder:
    """The builder for the filter of one tool."""

    class_name: Identifier
    slug: str
    method: str
    """`group.method`, for the documentation."""
    operators: tuple[Operator, ...]
    fields: tuple[str, ...]
    """Python source of the entries of a dict: a `FilterField` of the runtime's by name."""


def filter_builders(
    groups: tuple[GroupNames, ...], requests: Mapping[str, Type]
) -> tuple[FilterBuilder, ...]:
    names = Names(FILTER_NAMES)
    found = []
    for group in groups:
        for one in group.operations:
            grammar = one.operation.filter
            if grammar is not None:
                name = names.take(*_class_names(words(one.method)))
                found.append(
                    FilterBuilder(
                        name,
                        one.operation.slug,
                        f"{group.module}.{one.method}",
                        _operators(grammar.fields, requests),
                        tuple(_entry(field, requests) for field in grammar.fields),
                    )
                )
    return tuple(found)


def _class_names(method: Words) -> Iterator[Identifier]:
    """What a builder is called after a method: what it gets, in the end with the verb."""
    for name in (method[1:], method):
        if name:
            yield pascal_case((*name, "filter"))


def _operators(
    fields: tuple[FilterField, ...], requests: Mapping[str, Type]
) -> tuple[Operator, ...]:
    by_operator: dict[str, dict[Annotation | None, list[str]]] = {}
    for field in fields:
        for operator, value in _uses(field, requests).items():
            by_operator.setdefault(operator, {}).setdefault(value, []).append(
                field.name
            )
    methods = Names(dir(FilterBuilderBase))
    return tuple(
        Operator(
            methods.take(snake_case(words(operator))),
            operator,
            tuple(Signature(tuple(names), value) for value, names in by_value.items()),
        )
        for operator, by_value in sorted(by_operator.items())
    )


def _uses(
    field: FilterField, requests: Mapping[str, Type]
) -> dict[str, Annotation | None]:
    """The annotation of the value of every operator that a field takes."""
    value = _value(resolve(field.type, requests))
    uses: dict[str, Annotation | None] = dict.fromkeys(field.bare_operators)
    for operator in field.operators:
        uses[operator] = value
    for operator in field.list_operators:
        listed, lone = sequence(value), uses.get(operator)
        uses[operator] = listed if lone is None else union((lone, listed))
    return uses


def _value(type_: Type) -> Annotation:
    if type_.enum and all(isinstance(value.value, str) for value in type_.enum):
        return literals(type_)
    if isinstance(type_, TextType) and type_.format == "date-time":
        return named("DateTimeInput")
    if isinstance(type_, TextType) and type_.format == "date":
        return Annotation(("date", "str"), frozenset(["date"]))
    return plain(type_)


def _entry(field: FilterField, requests: Mapping[str, Type]) -> str:
    arguments: dict[str, Json] = {
        "single": tuple(field.operators),
        "lists": tuple(field.list_operators),
        "bare": tuple(field.bare_operators),
        "value": brief_schema(field.type, requests),
    }
    given = {key: value for key, value in arguments.items() if value}
    head = f"{literal(field.name)}: "
    return head + call_lines("FilterField", given, _ENTRY, len(head))

"""Example values for parameters: the page's own where it has one, else of the right type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from generator.design.client import Field, Operation, Parameter
from generator.design.types import (
    ArrayType,
    BooleanType,
    FileType,
    NumberType,
    ObjectType,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.design.words import Words
from generator.jsonvalue import Json
from generator.pointer import escape
from generator.targets.patterns import matching

_TEXTS = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "email": "ann@example.com",
    "uri": "https://example.com",
    "uuid": "7d444840-9dc0-11d1-b245-5ffdce74fad2",
    "byte": "aGVsbG8=",
}
PLAIN = "..."
"""Any text."""
_DEPTH = 12


def example_arguments(
    operation: Operation, definitions: Mapping[str, Type]
) -> dict[str, Json]:
    """What a call must give, and one of each choice, by the documented names."""
    usable = {p.name: p for p in operation.parameters if not p.refused}
    wanted = {name for name, one in usable.items() if one.required}
    wanted.update(operation.exactly_one_of[:1])
    fields = operation.routes[0].fields if operation.routes else ()
    for needed in _needed(operation, definitions):
        inside = [one.documented for one in fields if needed(one)]
        if inside and wanted.isdisjoint(inside):
            known = [usable[name] for name in inside if name in usable]
            known.sort(key=lambda parameter: parameter.example is None)
            wanted.update(parameter.name for parameter in known[:1])
    return {
        name: _of_parameter(parameter, definitions)
        for name, parameter in usable.items()
        if name in wanted
    }


def documented_example(
    operation: Operation, definitions: Mapping[str, Type]
) -> dict[str, Json]:
    """The same arguments where the documents have all their values; else none."""
    given = example_arguments(operation, definitions)
    documented = {
        one.name
        for one in operation.parameters
        if one.example is not None or resolve(one.type, definitions).enum
    }
    return given if given.keys() <= documented else {}


def _needed(
    operation: Operation, definitions: Mapping[str, Type]
) -> Iterator[Callable[[Field], bool]]:
    """What there must be without any of its parts being required: which fields are a part."""
    for argument in operation.arguments:
        if argument.required and argument.members:
            yield partial(_in_group, argument.name)
    for check in (one for route in operation.routes[:1] for one in route.checks):
        type_ = resolve(check.type, definitions)
        for member in type_.members if isinstance(type_, ObjectType) else ():
            if member.required:
                yield partial(_below, f"{check.pointer}/{escape(member.name)}/")


def _in_group(name: Words, field: Field) -> bool:
    return field.argument[:1] == (name,)


def _below(pointer: str, field: Field) -> bool:
    return any(
        slot.name.location.nested and f"{slot.name.name}/".startswith(pointer)
        for slot in field.slots
    )


def _of_parameter(parameter: Parameter, definitions: Mapping[str, Type]) -> Json:
    if parameter.example is not None:
        return parameter.example.value
    type_ = resolve(parameter.type, definitions)
    if isinstance(type_, FileType):
        media_type = type_.media_types[0] if type_.media_types else "application/bin"
        return f"{parameter.name}.{media_type.partition('/')[2]}"
    return example_of(parameter.type, definitions)


def example_of(type_: Type, definitions: Mapping[str, Type]) -> Json:
    """A plain value of a type."""
    return _of_type(type_, definitions, _DEPTH)


def _of_type(type_: Type, definitions: Mapping[str, Type], depth: int) -> Json:
    type_ = resolve(type_, definitions)
    if type_.enum:
        return type_.enum[0].value
    if isinstance(type_, UnionType):
        return _of_type(type_.options[0], definitions, depth)
    if isinstance(type_, ArrayType):
        return [_of_type(type_.items, definitions, depth - 1)] if depth else []
    if isinstance(type_, ObjectType):
        return {
            member.name: _of_type(member.type, definitions, depth - 1)
            for member in type_.members
            if member.required and depth
        }
    if isinstance(type_, NumberType):
        return _number(type_)
    if isinstance(type_, BooleanType):
        return True
    return _text(type_) if isinstance(type_, TextType) else PLAIN


def _number(type_: NumberType) -> Json:
    """The least one from 1 upwards, where the bounds allow that."""
    step = type_.multiple_of or 1
    least, most = type_.minimum, type_.maximum
    if type_.exclusive_minimum is not None:
        least = type_.exclusive_minimum + step
    if type_.exclusive_maximum is not None:
        most = type_.exclusive_maximum - step
    if least is None:
        return step if most is None else min(step, most)
    return least if type_.multiple_of is None else -(-least // step) * step


def _text(type_: TextType) -> str:
    if type_.format in _TEXTS:
        return _TEXTS[type_.format]
    text = matching(type_.pattern) if type_.pattern else PLAIN
    if text is None:
        return PLAIN
    if not type_.pattern and len(text) < (type_.min_length or 0):
        text = "a" * (type_.min_length or 0)
    return text if type_.max_length is None else text[: type_.max_length]

"""Example values for parameters: the page's own where it has one, else of the right type."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from generator.design.client import Field, FilterField, Operation, Parameter
from generator.design.types import (
    ArrayType,
    BooleanType,
    FileType,
    Member,
    NumberType,
    ObjectType,
    TextType,
    Type,
    UnionType,
    resolve,
)
from generator.design.words import Words, lower, words
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
_NAMED = {
    ("email",): _TEXTS["email"],
    ("url",): _TEXTS["uri"],
    ("phone", "number"): "+15005550006",
}
"""By the last words of a name, where that is all that is known of a text."""
PLAIN = "..."
"""Any text."""
_DEPTH = 16
_DEPTH_OF_OPTIONAL = 6
"""Objects deeper than that are empty where nothing in them is required."""
_SCALARS = (BooleanType, NumberType, TextType)


def example_arguments(
    operation: Operation, definitions: Mapping[str, Type]
) -> dict[str, Json]:
    """What a call must give, one of each choice and what has an effect, by the documented names."""
    usable = {p.name: p for p in operation.parameters if not p.refused}
    wanted = {name for name, one in usable.items() if one.required or one.shown}
    wanted.update(operation.exactly_one_of[:1])
    fields = operation.routes[0].fields if operation.routes else ()
    given = [one for one in fields if one.argument and one.documented in usable]
    choices = [*_needed(operation, definitions)]
    if not operation.effect.read_only:
        choices.append(_is_data)  # without any, a call would change nothing
    for needed in choices:
        inside = [one for one in given if needed(one)]
        if inside and wanted.isdisjoint(one.documented for one in inside):

            def plainness(field: Field) -> tuple[bool, ...]:
                parameter = usable[field.documented]
                type_ = resolve(parameter.type, definitions)
                return (
                    parameter.deprecated or bool(field.needs),
                    _has_company(field, fields),
                    _is_id(field),
                    parameter.example is None,
                    not isinstance(type_, _SCALARS),
                )

            wanted.add(min(inside, key=plainness).documented)
    return {
        name: _of_parameter(operation, parameter, definitions)
        for name, parameter in usable.items()
        if name in wanted
    }


def _is_data(field: Field) -> bool:
    """Whether it goes into the body, and is not the id of what the call is about."""
    names = _in_body(field)
    of_itself = _is_id(field) and all(name.count("/") <= 2 for name in names)
    return bool(names) and not (field.same_as or of_itself)


def _is_id(field: Field) -> bool:
    return all(name.endswith("/id") for name in _in_body(field))


def _in_body(field: Field) -> list[str]:
    return [
        slot.name.name for slot in field.slots if not slot.name.location.in_parameters
    ]


def _has_company(field: Field, fields: Iterable[Field]) -> bool:
    """Whether it can only be given together with another argument."""
    return bool(field.anchor) and any(
        one.required and one.anchor == field.anchor and one != field for one in fields
    )


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
    empty = [
        slot.name.name
        for route in operation.routes[:1]
        for field in route.fields
        for slot in field.slots
        if field.default is not None and field.default.value == {}
        if not (field.documented or field.anchor)
    ]
    # What is in an object is in those around it, too.
    for pointer in sorted(empty, key=lambda pointer: -pointer.count("/")):
        yield partial(_below, f"{pointer}/")
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


def _of_parameter(
    operation: Operation, parameter: Parameter, definitions: Mapping[str, Type]
) -> Json:
    if parameter.example is not None:
        return parameter.example.value
    if operation.filter is not None and any(
        field.documented == parameter.name
        and field.argument[0] in operation.filter.arguments
        for field in operation.documented_fields()
    ):
        return _clause(operation.filter.fields, definitions)
    type_ = resolve(parameter.type, definitions)
    if isinstance(type_, FileType):
        media_type = type_.media_types[0] if type_.media_types else "application/bin"
        return f"{parameter.name}.{media_type.partition('/')[2]}"
    return _named(parameter.name, example_of(parameter.type, definitions))


def _named(name: str, value: Json) -> Json:
    """A plain value, as its name asks for."""
    if value != PLAIN:
        return value
    last = lower(words(name))
    return next(
        (text for end, text in _NAMED.items() if last[-len(end) :] == end), value
    )


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
        members = _telling(type_, definitions, depth) if depth else ()
        return {
            member.name: _named(
                member.name, _of_type(member.type, definitions, depth - 1)
            )
            for member in members
        }
    if isinstance(type_, NumberType):
        return _number(type_)
    if isinstance(type_, BooleanType):
        return True
    return _text(type_) if isinstance(type_, TextType) else PLAIN


def _telling(
    type_: ObjectType, definitions: Mapping[str, Type], depth: int
) -> tuple[Member, ...]:
    """The members that an object needs; if it needs none but knows some, the plainest of them."""
    needed = tuple(member for member in type_.members if member.required)
    if needed or not type_.members or depth < _DEPTH_OF_OPTIONAL:
        return needed

    def plainness(member: Member) -> tuple[bool, ...]:
        scalar = isinstance(resolve(member.type, definitions), _SCALARS)
        return (member.deprecated, member.name == "id", not scalar)

    return (min(type_.members, key=plainness),)


def _clause(fields: tuple[FilterField, ...], definitions: Mapping[str, Type]) -> str:
    """A filter of one clause."""
    for field in fields:
        for operator in field.operators:
            type_ = resolve(field.type, definitions)
            value = _of_type(type_, definitions, _DEPTH)
            bare = isinstance(type_, TextType) and type_.format in ("date-time", "date")
            return f"{operator}({field.name},{value if bare else json.dumps(value)})"
    return PLAIN


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

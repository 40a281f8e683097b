"""Conventions that an API plainly follows, by what its operations take and return."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from generator.conventions.envelopes import JsonApi
from generator.conventions.errors import (
    ERROR_SHAPES,
    ErrorShape,
    FlaggedError,
    PlainError,
)
from generator.conventions.locations import HEADER, QUERY, SlotName
from generator.conventions.pagination import PAGINATION, Listing, Recognised, SinglePage
from generator.conventions.rate_limits import RATE_LIMITS, RetryAfter
from generator.keys import keys_of
from generator.openapi import Facts, Operation, Response, Schema
from generator.pointer import split

_JSON_API = "application/vnd.api+json"
_FEWEST = 2
"""Operations that must follow a convention for it to be the service's."""
_FLAGS = ("/ok", "/success")
_NEARLY_ALL = 0.8
"""The part of all operations that a shared part of paths must have."""


def accept(facts: Facts) -> str:
    """The media type of most responses, where it is another JSON than the usual one."""
    counted = Counter(
        response.media_type
        for operation in facts.operations
        for response in operation.responses[:1]
        if response.media_type
    )
    usual = max(counted, key=lambda one: (counted[one], one), default="")
    plain = usual.partition(";")[0].strip().lower()
    return usual if plain.endswith("+json") else ""


def headers(facts: Facts) -> dict[str, str]:
    """Headers of most operations that have one value, such as an API's revision.

    Documents also give a version as the default of a header that they do not call required.
    """
    found: Counter[tuple[str, str]] = Counter()
    for operation in facts.operations:
        for parameter in operation.parameters:
            version = "version" in parameter.name.lower()
            if parameter.location != HEADER or not (parameter.required or version):
                continue
            schema = facts.resolve(parameter.schema)
            value = schema.enum[0] if len(schema.enum) == 1 else schema.default
            if value is not None and isinstance(value.value, str):
                found[parameter.name, value.value] += 1
    most = len(facts.operations) / 2
    return {name: value for (name, value), number in found.items() if number > most}


def shared_parts(facts: Facts) -> list[str]:
    """Path parameters that nearly everything is below, such as an account."""
    counted = Counter(
        name
        for operation in facts.operations
        for name in re.findall(r"{([^{}/]+)}[^/{}]*/", operation.path)
    )
    most = max(len(facts.operations) * _NEARLY_ALL, _FEWEST)
    return [name for name, number in counted.most_common() if number > most]


def shared_parameters(facts: Facts) -> list[SlotName]:
    """Headers and queries that most operations require, such as a tenant.

    One that some operations take in a header and others in the query counts once.
    """
    required: Counter[str] = Counter()
    slots: dict[str, dict[SlotName, None]] = {}
    for operation in facts.operations:
        for one in operation.parameters:
            if one.location not in (HEADER, QUERY):
                continue
            schema = facts.resolve(one.schema)
            if schema.kind != "string" or schema.enum or schema.default is not None:
                continue
            name = one.name.lower()
            slots.setdefault(name, {})[SlotName(one.location, one.name)] = None
            required[name] += one.required
    return [
        slot
        for name, number in required.most_common()
        if number >= _FEWEST and number * 2 > len(facts.operations)
        for slot in slots[name]
    ]


def envelope(facts: Facts) -> str:
    """The name of the envelope; empty: none."""
    return JsonApi.name if accept(facts).lower().startswith(_JSON_API) else ""


def pagination(facts: Facts) -> str:
    """The style that most listings follow without any settings."""
    listings = list(_listings(facts))
    counted: Counter[str] = Counter()
    for name, style in PAGINATION.items():
        if style in (SinglePage, Recognised) or any(
            key.required for key in keys_of(style)
        ):
            continue
        counted[name] = sum(style().recognise(one) is not None for one in listings)
    best = max(counted, key=lambda name: counted[name], default=Recognised.name)
    return best if counted[best] >= _FEWEST else Recognised.name


def _listings(facts: Facts) -> Iterator[Listing]:
    for operation in facts.operations:
        for response in operation.responses:
            if response.schema is not None:
                yield Listing(
                    operation.method,
                    frozenset(
                        SlotName(one.location, one.name).key
                        for one in operation.parameters
                    ),
                    response.schema,
                    facts.resolve,
                    frozenset(name.lower() for name in response.headers),
                )
                break


def errors(facts: Facts) -> str:
    """The shape that most error responses have, where it is not the usual one, as YAML."""
    if pointer := _flag(facts):
        name = FlaggedError.name
        is_usual = pointer == FlaggedError().flag
        return name if is_usual else f"{{style: {name}, flag: {pointer}}}"
    schemas = [
        facts.resolve(response.schema)
        for operation in facts.operations
        for response in operation.errors[:1]
        if response.schema is not None
    ]
    for name, shape in ERROR_SHAPES.items():
        if shape.first_text_only:  # the usual one finds these, too
            continue
        fitting = sum(_is_like(schema, shape, facts) for schema in schemas)
        if shape.errors and fitting >= _FEWEST and fitting * 2 > len(schemas):
            return name
    return PlainError.name


def _flag(facts: Facts) -> str:
    """The member of nearly all responses that says whether a call succeeded; empty: none."""
    schemas = [
        facts.resolve(response.schema)
        for operation in facts.operations
        for response in operation.responses[:1]
        if response.schema is not None
    ]
    for pointer in _FLAGS:
        found = [_at(schema, pointer, facts) for schema in schemas]
        flagged = sum(one is not None and one.kind == "boolean" for one in found)
        if flagged >= max(_FEWEST, _NEARLY_ALL * len(schemas)):
            return pointer
    return ""


def _is_like(schema: Schema, shape: type[ErrorShape], facts: Facts) -> bool:
    errors = _at(schema, shape.errors[0], facts)
    if errors is None or errors.kind != "array" or errors.items is None:
        return False
    item = facts.resolve(errors.items)
    return sum(_at(item, text, facts) is not None for text in shape.texts) >= 2


def _at(schema: Schema, pointer: str, facts: Facts) -> Schema | None:
    for token in split(pointer):
        inside = {member.name: member.schema for member in schema.properties}
        if token not in inside:
            return None
        schema = facts.resolve(inside[token])
    return schema


def rate_limits(facts: Facts) -> list[str]:
    """The families of headers that responses are documented to have; empty: none but the usual."""
    known = {
        name.lower()
        for operation in facts.operations
        for response in _responses(operation)
        for name in response.headers
    }
    found = []
    for name, family in RATE_LIMITS.items():
        if name == RetryAfter.name or any(key.required for key in keys_of(family)):
            continue
        headers = family.usual
        if {headers.remaining, headers.reset, headers.field} & known:
            found.append(name)
    return [RetryAfter.name, *found] if found else []


def _responses(operation: Operation) -> Iterator[Response]:
    yield from operation.responses
    yield from operation.errors

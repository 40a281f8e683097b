"""Discriminators as what they say of alternatives: each has its own values of a property."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.jsonvalue import JsonText
from generator.openapi import Facts, Property, Schema
from generator.openapi.walk import changed, inner, of_operation, with_schemas


def narrowed(facts: Facts) -> Facts:
    """Facts in which the alternatives of a discriminator allow only the values that choose them."""
    roots = [schema for op in facts.operations for _, schema in of_operation(op)]
    values = _values((*roots, *facts.schemas.values()))
    if not values:
        return facts
    schemas = {
        name: _narrowed(one, values.get(name, {}))
        for name, one in facts.schemas.items()
    }
    return replace(
        facts,
        schemas={name: _inside(one) for name, one in schemas.items()},
        operations=tuple(with_schemas(one, _inside) for one in facts.operations),
    )


Values = dict[str, dict[str, tuple[str, ...]]]


def _values(schemas: Iterable[Schema]) -> Values:
    """By the name of a shared schema and its property: the values that choose it anywhere."""
    found: Values = {}
    pending = list(schemas)
    while pending:
        schema = pending.pop()
        pending.extend(inner(schema))
        given = schema.discriminator
        if given is None:
            continue
        for option, values in zip(schema.one_of, given.values, strict=False):
            own = found.setdefault(option.ref or "", {})
            known = own.get(given.property, ())
            own[given.property] = tuple(dict.fromkeys((*known, *values)))
    return found


def _inside(schema: Schema) -> Schema:
    """A schema with the alternatives narrowed that have no names."""
    schema = changed(schema, _inside)
    given = schema.discriminator
    if given is None:
        return schema
    options = tuple(
        option if option.ref else _narrowed(option, {given.property: values})
        for option, values in zip(schema.one_of, given.values, strict=False)
    )
    return replace(schema, one_of=options)


def _narrowed(schema: Schema, values: Mapping[str, tuple[str, ...]]) -> Schema:
    """An object whose properties have certain values; what it says itself of them stays."""
    if schema.kind != "object":
        return schema
    for name, texts in values.items():
        enum = tuple(JsonText.of(text) for text in texts)
        known = {one.name: one for one in schema.properties}
        own = known.get(name)
        if own is None:
            known[name] = Property(name, Schema("string", enum=enum), True)
        elif own.schema.kind == "string" and not own.schema.enum:
            known[name] = replace(own, schema=replace(own.schema, enum=enum))
        schema = replace(schema, properties=tuple(known.values()))
    return schema

"""What a caller may pass for a parameter: its slot's schema, changed by decisions about it."""

from __future__ import annotations

from dataclasses import replace

from generator import model
from generator.bind import Binding
from generator.conventions.envelopes import Envelope
from generator.conventions.slots import Slot
from generator.design.types import Member, ObjectType, TextType
from generator.jsonvalue import JsonText
from generator.openapi import Facts, Kind, Operation, Schema
from generator.spec.bindings import ParameterRule

DATES = ("date-time", "date")
"""Text formats that the page may name where the wire facts do not."""


def accepted_schema(
    binding: Binding, slot: Slot, operation: Operation, facts: Facts
) -> Schema | None:
    """The schema of what a caller may pass for a parameter that goes to a slot.

    The slot's schema, narrowed by what only the page says and widened by decisions. None for an
    object whose members become parts of a text.
    """
    rule, parameter = binding.rule, binding.parameter
    if rule is not None and rule.values_of:
        field = next(f for f in operation.filters if f.name == rule.values_of)
        return replace(facts.resolve(field.value), nullable=False)
    if rule is not None and any(member for member, _ in rule.append):
        return None
    if rule is not None and (rule.append or rule.wrap is not None):
        return page_schema(parameter, facts, None if rule.append else "string")
    # Only bodies can hold null, even if a document allows it elsewhere.
    schema = slot.schema if slot.location.takes_null else _not_null(slot.schema)
    schema = _with_page_facts(schema, parameter, facts)
    if rule is not None and rule.max_items is not None:
        schema = replace(schema, max_items=rule.max_items)
    if rule is not None and rule.values:
        aliases = tuple(JsonText.of(documented) for documented, _ in rule.values)
        schema = _with_aliases(schema, aliases, facts)
    if rule is not None and rule.accept:
        schema = _with_lone_item(schema, rule.accept, facts)
    return schema


def with_plain_ids(schema: Schema, facts: Facts, envelope: Envelope) -> Schema:
    """A list of resource identifiers that may be passed as plain ids."""
    if schema.kind == "union":
        options = tuple(
            with_plain_ids(option, facts, envelope) for option in schema.one_of
        )
        return replace(schema, one_of=options)
    if envelope.items_type(schema, facts.resolve) is None or schema.items is None:
        return schema
    either = Schema("union", one_of=(Schema("string"), schema.items))
    return replace(schema, items=either)


def page_schema(
    parameter: model.Parameter, facts: Facts, items: Kind | None = None
) -> Schema:
    """What only the page says about a value; `items`: the schema of a list's items."""
    schema = Schema(parameter.type)
    if parameter.type == "array":
        schema = replace(schema, items=Schema(items or parameter.items or "any"))
    return _with_page_facts(schema, parameter, facts)


def _not_null(schema: Schema) -> Schema:
    return replace(schema, nullable=False)


def with_choices(schema: Schema, values: tuple[JsonText, ...]) -> Schema:
    """The schema of a value that chooses an operation."""
    if not values:
        return schema
    if schema.kind == "union":  # of the page's values with any other text
        schema = schema.one_of[-1]
    return replace(schema, nullable=False, enum=values)


def parts_type(rule: ParameterRule) -> ObjectType:
    """The type of an object whose members become parts of a text."""
    members = tuple(
        Member(member, _part_type(text), required=True)
        for member, text in rule.append
        if member
    )
    return ObjectType(members=members, closed=True)


def item_template(
    binding: Binding, slot: Slot, facts: Facts, envelope: Envelope
) -> JsonText | None:
    """The template that texts are put into, as `{"type": "profile", "id": "{}"}`."""
    rule = binding.rule
    if rule is not None and rule.wrap is not None:
        return rule.wrap
    kind = envelope.items_type(slot.schema, facts.resolve)
    if kind is None or (rule is not None and rule.append):
        return None
    return JsonText.of(envelope.identifier(kind))


def _with_page_facts(
    schema: Schema, parameter: model.Parameter, facts: Facts
) -> Schema:
    """The schema, with facts from the page where wire facts have none.

    Lists of values from the page stay open, since they were read from prose.
    """
    if schema.kind in ("integer", "number"):
        least, most = schema.minimum, schema.maximum
        return replace(
            schema,
            minimum=parameter.minimum if least is None else least,
            maximum=parameter.maximum if most is None else most,
        )
    if schema.kind == "array":
        items = facts.resolve(schema.items or Schema("any"))
        known = _with_words(items, parameter)
        return replace(
            schema,
            items=schema.items if known is items else known,
            max_items=(
                parameter.max_items if schema.max_items is None else schema.max_items
            ),
        )
    if schema.kind == "string" and schema.max_length is None:
        schema = replace(schema, max_length=parameter.max_length)
    plain = schema.kind == "string" and schema.format is None and not schema.enum
    if plain and parameter.format in DATES:
        return replace(schema, format=parameter.format)
    return _with_words(schema, parameter)


def _with_words(schema: Schema, parameter: model.Parameter) -> Schema:
    values = parameter.enum or tuple(v for v in (parameter.const,) if v is not None)
    texts = tuple(value for value in values if isinstance(value.value, str))
    if schema.kind != "string" or schema.enum or schema.format or not texts:
        return schema
    known = replace(schema, nullable=False, enum=texts)
    return Schema(
        "union",
        nullable=schema.nullable,
        one_of=(known, replace(schema, nullable=False)),
    )


def _with_lone_item(schema: Schema, kinds: tuple[str, ...], facts: Facts) -> Schema:
    """A value of other types, too: a lone item for a list of them."""
    item = facts.resolve(schema.items or Schema("any"))
    others = tuple(
        replace(item, kind=kind)  # type: ignore[arg-type]
        for kind in kinds
        if kind != schema.kind
    )
    return Schema("union", one_of=(schema, *others)) if others else schema


def _part_type(text: str) -> TextType:
    """The type of a value that is put into `text`, which restricts it unless it is quoted."""
    quoted = "'{}'" in text or '"{}"' in text
    return TextType() if quoted else TextType(pattern=r"^[\w:.+-]+$")


def _with_aliases(
    schema: Schema, aliases: tuple[JsonText, ...], facts: Facts
) -> Schema:
    if schema.items is not None:
        items = facts.resolve(schema.items)
        return replace(schema, items=_with_aliases(items, aliases, facts))
    if not schema.enum:
        return schema
    return replace(schema, enum=tuple(dict.fromkeys((*schema.enum, *aliases))))

"""What the value of an argument must be: its slot's schema, changed by decisions about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.bind import Binding
from generator.bind.slots import Slot
from generator.facts import Facts, Operation, Shape
from generator.jsonvalue import Json
from generator.plan.schemas import add_page_bounds, value_schema
from generator.spec.bindings import ParameterRule


def field_schema(
    binding: Binding, slot: Slot, operation: Operation, facts: Facts
) -> dict[str, Json]:
    """JSON Schema of what a caller may give for a parameter."""
    rule, parameter = binding.rule, binding.parameter
    if rule is not None and rule.values_of:
        field = next(f for f in operation.filters if f.name == rule.values_of)
        return value_schema(field.value, facts)
    if rule is not None and rule.append:
        return _contribution(rule, parameter.type)
    if rule is not None and rule.wrap is not None:
        schema: dict[str, Json] = {"type": parameter.type}
        if parameter.type == "array":
            schema["items"] = {"type": "string"}
        return add_page_bounds(schema, parameter)
    # There is no null outside of a body, whatever a document says of it.
    shape = slot.shape if slot.where == "body" else replace(slot.shape, nullable=False)
    schema = value_schema(shape, facts)
    if rule is not None and rule.values:
        schema = _with_aliases(schema, [documented for documented, _ in rule.values])
    schema = add_page_bounds(schema, parameter)
    if rule is not None and rule.accept:
        return _with_lone_item(schema, rule.accept)
    return schema


def _with_lone_item(schema: dict[str, Json], kinds: tuple[str, ...]) -> dict[str, Json]:
    """A value of other types, too: a lone item for a list of them."""
    others: list[dict[str, Json]] = [
        {**schema.get("items", {}), "type": kind}
        for kind in kinds
        if kind != schema.get("type")
    ]
    return {"anyOf": [schema, *others]} if others else schema


def _contribution(rule: ParameterRule, kind: str) -> dict[str, Json]:
    """A switch, a value, or an object whose members become parts of a list."""
    members = [member for member, _ in rule.append if member]
    if not members:
        return {"type": kind}
    return {
        "type": kind,
        "properties": {
            member: _part_schema(text) for member, text in rule.append if member
        },
        "required": members,
        "additionalProperties": False,
    }


def _part_schema(text: str) -> dict[str, Json]:
    """What a value may be that is put into `text`: without quotes it cannot hold just anything."""
    quoted = "'{}'" in text or '"{}"' in text
    return (
        {"type": "string"} if quoted else {"type": "string", "pattern": r"^[\w:.+-]+$"}
    )


def with_plain_ids(
    binding: Binding, slot: Slot, schema: dict[str, Json], facts: Facts
) -> tuple[Json, dict[str, Json]]:
    """The template for items, if any, and the schema with what it takes.

    A list of resource identifiers may be given as plain ids.
    """
    rule = binding.rule
    if rule is not None and rule.wrap is not None:
        return rule.wrap.value, schema
    kind = identifier_type(slot.shape, facts)
    if kind is None or (rule is not None and rule.append):
        return None, schema
    schema = {**schema, "items": {"anyOf": [{"type": "string"}, schema["items"]]}}
    return {"type": kind, "id": "{}"}, schema


def identifier_type(shape: Shape, facts: Facts) -> str | None:
    """The resource type of a list of resource identifiers; None for any other shape."""
    if shape.kind != "array" or shape.items is None:
        return None
    item = facts.resolve(shape.items)
    members = {member.name: facts.resolve(member.shape) for member in item.members}
    if set(members) != {"type", "id"} or len(members["type"].enum) != 1:
        return None
    kind = members["type"].enum[0].value
    return kind if isinstance(kind, str) else None


def _with_aliases(schema: dict[str, Json], aliases: Iterable[str]) -> dict[str, Json]:
    schema = dict(schema)
    if "enum" in schema:
        known = schema["enum"]
        schema["enum"] = [*known, *(alias for alias in aliases if alias not in known)]
    if isinstance(schema.get("items"), dict):
        schema["items"] = _with_aliases(schema["items"], aliases)
    return schema

"""Slots that a decision gives a constant value."""

from __future__ import annotations

from dataclasses import replace

from generator.bind.bound import Binding
from generator.bind.matching import SlotIndex
from generator.bind.report import Report
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.jsonvalue import JsonText
from generator.schema import Schema
from generator.source import Location

Constants = dict[SlotName, JsonText]


def with_constants(
    slots: tuple[Slot, ...], constants: Constants, at: Location, report: Report
) -> tuple[Slot, ...]:
    """The slots, of which some are required and have one value that they can have."""
    known = {slot.key: slot for slot in slots}
    given = {name.key: value for name, value in constants.items()}
    for name, value in given.items():
        slot = known.get(name)
        if slot is None:
            report.error(
                "E-BIND-SLOT",
                f"{report.operation_name} has no slot {name}",
                at,
                help=SlotIndex(slots, {}).closest(name.name),
            )
        else:
            _check(slot, value, at, report)
    return tuple(
        _constant(slot, given[slot.key]) if slot.key in given else slot
        for slot in slots
        if given.keys().isdisjoint(slot.key.around)
    )


def check_unbound(
    constants: Constants, bindings: list[Binding], at: Location, report: Report
) -> None:
    """Report parameters that go where a constant is, or around it."""
    given = {outer for name in constants for outer in (name.key, *name.key.around)}
    for binding in bindings:
        for slot in binding.slots:
            if slot.key in given and not binding.appends:
                report.error(
                    "E-BIND-CONFLICT",
                    f"parameter {binding.parameter.name} goes to {slot}, which has a constant",
                    at,
                    help="remove the constant, or bind the parameter elsewhere in bindings.yaml",
                )


def _constant(slot: Slot, value: JsonText) -> Slot:
    schema = replace(slot.schema, enum=(value,), properties=(), one_of=())
    if schema.kind == "union":
        schema = Schema("any", schema.nullable, enum=(value,))
    return replace(
        slot,
        schema=schema,
        required=True,
        anchor="",
        container=False,
        client="",
        supplied=False,
    )


def _check(slot: Slot, value: JsonText, at: Location, report: Report) -> None:
    schema = slot.schema
    allowed = schema.enum
    if slot.constant and slot.required and allowed == (value,) and not slot.anchor:
        report.error(
            "E-BIND-REDUNDANT",
            f"{slot} is always {value.text}",
            at,
            help="remove the entry",
        )
    elif (allowed and value not in allowed) or not _fits(value, schema):
        wanted = (
            " or ".join(one.text for one in allowed[:8]) or f"of type {schema.kind}"
        )
        report.error(
            "E-BIND-CONSTANT",
            f"{slot} cannot be {value.text}: it must be {wanted}",
            at,
            help="write a value that the API takes",
        )


_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
}


def _fits(value: JsonText, schema: Schema) -> bool:
    plain = value.value
    if plain is None:
        return schema.nullable or schema.kind in ("any", "union", "ref")
    types = _TYPES.get(schema.kind)
    if types is None:
        return True
    return isinstance(plain, types) and (
        not isinstance(plain, bool) or schema.kind == "boolean"
    )

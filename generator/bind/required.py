"""Checks required slots: the package or a parameter must fill them."""

from __future__ import annotations

from collections.abc import Iterable

from generator.bind.bound import Binding
from generator.bind.report import Report
from generator.conventions.slots import Slot


def filled_slots(slots: tuple[Slot, ...], bindings: list[Binding]) -> tuple[Slot, ...]:
    """Required constants and containers that no parameter fills.

    The members of an object that is given as a whole are given, or missing, with it.
    """
    bound = {s.key for b in bindings if not b.appends for s in b.slots}
    return tuple(
        slot
        for slot in slots
        if slot.required
        and not slot.supplied
        and not slot.client
        and (slot.constant or (slot.container and slot.schema.kind == "object"))
        and (slot.key not in bound or slot.constant)
        and bound.isdisjoint(slot.key.around)
    )


def check_required_slots(
    slots: tuple[Slot, ...],
    bindings: list[Binding],
    filled: Iterable[Slot],
    report: Report,
) -> None:
    """Report every required slot that nothing fills."""
    bound = [slot for binding in bindings for slot in binding.slots]
    given = {slot.key for slot in (*bound, *filled)}
    opened = {around for slot in (*bound, *filled) for around in slot.key.around}
    whole = {slot.key for slot in bound}
    for slot in slots:
        if slot.key in opened or not whole.isdisjoint(slot.key.around):
            continue  # given in part, or within an object that is given or missing as a whole
        if slot.supplied or slot.client:
            continue
        if not slot.required or slot.anchor or slot.key in given:
            continue
        whole.add(slot.key)
        report.error(
            "E-BIND-REQUIRED",
            f"{report.operation_name} requires {slot}, and no parameter fills it",
            report.at_tool(),
            help="bind a parameter of the tool to it in bindings.yaml",
        )

"""Applies decisions of `bindings.yaml` to parameters, and checks them against the operation."""

from __future__ import annotations

from generator import model
from generator.bind.matching import SlotIndex
from generator.bind.report import Report
from generator.conventions.locations import SlotName
from generator.conventions.slots import Slot
from generator.spec.bindings import ParameterRule


def decided_slots(
    rule: ParameterRule, parameter: model.Parameter, index: SlotIndex, report: Report
) -> tuple[Slot, ...]:
    """The slots that a decision names and the operation has."""
    found = []
    for name in rule.to or ():
        slot = index.get(name)
        if slot is None:
            _no_slot(name, rule, parameter.name, index, report)
        else:
            found.append(slot)
    return tuple(found)


def check_mentioned(rule: ParameterRule, index: SlotIndex, report: Report) -> None:
    """Checks the other slots that a decision mentions."""
    fields = [field.name for field in report.operation.filters]
    if rule.values_of and rule.values_of not in fields:
        report.error(
            "E-BIND-UNKNOWN",
            f"{report.operation_name} has no filter on {rule.values_of!r}",
            rule.location,
            help="filters: " + ", ".join(fields),
        )
    for name, _ in (*rule.implies, *rule.needs):
        if index.get(name) is None:
            _no_slot(name, rule, name.name, index, report)


def _no_slot(
    name: SlotName,
    rule: ParameterRule,
    parameter: str,
    index: SlotIndex,
    report: Report,
) -> None:
    report.error(
        "E-BIND-SLOT",
        f"{report.operation_name} has no slot {name}",
        rule.location,
        help=index.closest(name.name, parameter),
    )

"""Reports parameters in one slot, where one would silently overwrite the other."""

from __future__ import annotations

from generator.bind.bound import Binding
from generator.bind.report import Report
from generator.conventions.locations import SlotName


def check_shared_slots(bindings: list[Binding], report: Report) -> None:
    """Parameters may share a slot only if they exclude each other or append to it."""
    holders: dict[SlotName, list[Binding]] = {}
    for binding in bindings:
        for slot in binding.slots:
            if not binding.appends and not binding.repeats:
                holders.setdefault(slot.key, []).append(binding)
    for name, sharing in holders.items():
        implied = {b.rule.implies for b in sharing if b.rule is not None}
        if len(sharing) > 1 and len(implied) < len(sharing):
            _conflict(name, sharing, report)
    inside: dict[SlotName, list[Binding]] = {}
    for name, others in holders.items():
        for outer in name.around:
            if outer in holders:
                inside.setdefault(outer, []).extend(others)
    for name, within in inside.items():
        _conflict(name, [*holders[name], *within], report)


def _conflict(slot: SlotName, sharing: list[Binding], report: Report) -> None:
    names = list(dict.fromkeys(b.parameter.name for b in sharing))
    report.error(
        "E-BIND-CONFLICT",
        f"parameters {', '.join(names[:4])} all go to {slot}",
        report.at_parameter(sharing[-1].parameter),
        help="bind all but one elsewhere, or to nothing, in bindings.yaml",
    )

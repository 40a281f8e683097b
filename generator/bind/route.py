"""Binds the parameters of one tool to the slots of one operation."""

from __future__ import annotations

from dataclasses import replace

from generator import model
from generator.bind.bound import Binding, BoundRoute, Choice
from generator.bind.conflicts import check_shared_slots
from generator.bind.decisions import check_mentioned, decided_slots
from generator.bind.matching import SlotIndex
from generator.bind.report import Report
from generator.bind.required import check_required_slots, filled_slots
from generator.conventions.envelopes import Envelope
from generator.conventions.slots import Slot
from generator.spec.bindings import ParameterRule
from generator.spec.service import AuthRule


class RouteBinder:
    """Matches names with the slots of one operation, or follows decisions."""

    def __init__(self, index: SlotIndex, envelope: Envelope, report: Report) -> None:
        self.index = index
        self.envelope = envelope
        self.report = report

    def bind(
        self,
        rules: dict[str, ParameterRule],
        choice: Choice | None,
        choosers: frozenset[str],
        elsewhere: frozenset[str],
        auth: AuthRule,
        server: str = "",
    ) -> BoundRoute:
        """Bind all parameters.

        Those in `choosers` need no slot, since they choose the route. Those in `elsewhere` may be
        absent, since only other routes accept them.
        """
        before = len(self.report.diagnostics)
        found: dict[str, Binding] = {}
        unmatched: list[model.Parameter] = []
        for parameter in self.report.tool.parameters:
            rule = rules.get(parameter.name)
            if rule is not None:
                check_mentioned(rule, self.index, self.report)
            chooses = parameter.name in choosers
            slots = self._slots(parameter, rule, chooses, elsewhere)
            if slots is not None:
                found[parameter.name] = Binding(parameter, slots, rule, chooses)
            elif parameter.name not in elsewhere:
                unmatched.append(parameter)
        lone = self.index.whole_for(unmatched)
        if lone is not None and not any(lone in one.slots for one in found.values()):
            [parameter] = unmatched
            rule = rules.get(parameter.name)
            found[parameter.name] = Binding(parameter, (lone,), rule)
            unmatched = []
        for parameter in unmatched:
            self._report_unmatched(parameter, [])
        order = [parameter.name for parameter in self.report.tool.parameters]
        bindings = _with_repeated([found[name] for name in order if name in found])
        bindings = self._with_repeated_id(bindings)
        filled = filled_slots(self.index.slots, bindings)
        check_shared_slots(bindings, self.report)
        if len(self.report.diagnostics) == before:
            # An unbound parameter may be the one that a required slot needs.
            check_required_slots(self.index.slots, bindings, filled, self.report)
        return BoundRoute(
            self.report.operation,
            auth,
            self.index.slots,
            tuple(bindings),
            filled,
            choice,
            server,
        )

    def _with_repeated_id(self, bindings: list[Binding]) -> list[Binding]:
        """Bindings of which one fills, too, what a body repeats of the path."""
        names = self.envelope.repeated(self.report.operation.path)
        repeated = None if names is None else self.index.get(names[0])
        if names is None or repeated is None or not repeated.required:
            return bindings
        if any(repeated in binding.slots for binding in bindings):
            return bindings
        return [
            (
                replace(binding, slots=(*binding.slots, repeated))
                if any(slot.key == names[1].key for slot in binding.slots)
                else binding
            )
            for binding in bindings
        ]

    def _slots(
        self,
        parameter: model.Parameter,
        rule: ParameterRule | None,
        chooses: bool,
        elsewhere: frozenset[str],
    ) -> tuple[Slot, ...] | None:
        """The slots of a parameter; None where its name matches none."""
        if rule is not None and rule.to is not None:
            return decided_slots(rule, parameter, self.index, self.report)
        found = self.index.candidates(parameter.name)
        if len(found) == 1:
            return (found[0],)
        if not found and parameter.name in elsewhere:
            return None
        if chooses:
            return ()
        if found:
            self._report_unmatched(parameter, found)
            return ()
        return None

    def _report_unmatched(self, parameter: model.Parameter, found: list[Slot]) -> None:
        operation = self.report.operation_name
        at = self.report.at_parameter(parameter)
        if found:
            self.report.error(
                "E-BIND-AMBIGUOUS",
                f"parameter {parameter.name} matches {len(found)} slots of {operation}",
                at,
                help="name one of them in bindings.yaml: " + ", ".join(map(str, found)),
            )
        else:
            self.report.error(
                "E-BIND-NONE",
                f"parameter {parameter.name} matches no slot of {operation}",
                at,
                help=self.index.closest(parameter.name),
            )


def _with_repeated(bindings: list[Binding]) -> list[Binding]:
    """Bindings whose values go to the slots of their repetitions as well."""
    repeated: dict[str, list[Slot]] = {}
    for binding in bindings:
        if binding.repeats:
            repeated.setdefault(binding.repeats, []).extend(binding.slots)
    return [
        replace(b, slots=(*b.slots, *repeated.get(b.parameter.name, ())))
        for b in bindings
    ]

"""Binds the parameters of one tool to the slots of one operation."""

from __future__ import annotations

from dataclasses import replace

from generator import model
from generator.bind.bound import Binding, BoundRoute, Choice
from generator.bind.slots import Slot, enclosing, flat, slots
from generator.bind.spelling import skeleton, spelt_out
from generator.diagnostics import Diagnostics
from generator.openapi import Facts, Operation
from generator.source import Location
from generator.spec.bindings import ParameterRule, PlaceName
from generator.spec.service import AuthRule, ServiceSpec
from generator.suggest import nearest


class RouteBinder:
    """The slots of one operation, ready to be matched with names."""

    def __init__(
        self,
        tool: model.Tool,
        operation: Operation,
        facts: Facts,
        spec: ServiceSpec,
        page: str,
        diagnostics: Diagnostics,
    ) -> None:
        self.tool = tool
        self.operation = operation
        self.spec = spec
        self.page = page
        self.abbreviations = dict(spec.abbreviations)
        self.diagnostics = diagnostics
        self.slots = slots(operation, facts)
        self.by_name = {(slot.where, slot.name): slot for slot in self.slots}
        supplied = {name.lower() for name, _ in spec.api.headers} | {
            "accept",
            "authorization",
        }
        credentials = {c.name for c in spec.credentials if c.where == "query"}
        self.by_skeleton: dict[str, list[Slot]] = {}
        for slot in self.slots:
            if slot.where == "header" and slot.name.lower() in supplied:
                continue
            if slot.where == "query" and slot.name in credentials:
                continue
            self.by_skeleton.setdefault(skeleton(flat(slot)), []).append(slot)

    def candidates(self, name: str) -> list[Slot]:
        """The slots that the page's author could have meant by `name`."""
        for spelling in (name, spelt_out(name, self.abbreviations)):
            found = self.by_skeleton.get(skeleton(spelling), [])
            if found:
                exact = [slot for slot in found if flat(slot) == spelling]
                return exact if len(exact) == 1 else found
        return []

    def bind(
        self,
        rules: dict[str, ParameterRule],
        choice: Choice | None,
        choosers: frozenset[str],
        elsewhere: frozenset[str],
        auth: AuthRule,
    ) -> BoundRoute:
        """Bind all parameters.

        Those in `choosers` need no slot, since they choose among the tool's routes; those in
        `elsewhere` may be left out, since only other routes take them.
        """
        faults = len(self.diagnostics)
        bindings = []
        for parameter in self.tool.parameters:
            chooses = parameter.name in choosers
            binding = self._binding(
                parameter, rules.get(parameter.name), chooses, elsewhere
            )
            if binding is not None:
                bindings.append(binding)
        bindings = _with_repeated(bindings)
        filled = self._filled(bindings)
        self._check_shared(bindings)
        if len(self.diagnostics) == faults:
            # A parameter that is not bound yet may be the one that a required slot lacks.
            self._check_required(bindings, filled)
        return BoundRoute(
            self.operation, auth, self.slots, tuple(bindings), tuple(filled), choice
        )

    def _binding(
        self,
        parameter: model.Parameter,
        rule: ParameterRule | None,
        chooses: bool,
        elsewhere: frozenset[str],
    ) -> Binding | None:
        if rule is not None and rule.nothing:
            return Binding(parameter, (), rule, chooses)
        if rule is not None:
            self._check_rule(rule)
        if rule is not None and rule.to:
            places = [self._place(place, rule, parameter) for place in rule.to]
            return Binding(
                parameter, tuple(s for s in places if s is not None), rule, chooses
            )
        found = self.candidates(parameter.name)
        if len(found) == 1:
            return Binding(parameter, (found[0],), rule, chooses)
        if not found and parameter.name in elsewhere:
            return None
        if chooses:
            return Binding(parameter, (), rule, chooses)
        self._unmatched(parameter, found)
        return None

    def _check_rule(self, rule: ParameterRule) -> None:
        """What a decision mentions beside its own places must be there as well."""
        fields = [field.name for field in self.operation.filters]
        if rule.values_of and rule.values_of not in fields:
            self.diagnostics.error(
                "E-BIND-UNKNOWN",
                f"{self._operation_name} has no filter on {rule.values_of!r}",
                rule.location,
                tool=self.tool.slug,
                help="filters: " + ", ".join(fields),
            )
        for place, _ in (*rule.implies, *rule.needs):
            if (place.where, place.name) not in self.by_name:
                self._no_slot(place, rule, place.name)

    def _place(
        self, place: PlaceName, rule: ParameterRule, parameter: model.Parameter
    ) -> Slot | None:
        slot = self.by_name.get((place.where, place.name))
        if slot is None:
            self._no_slot(place, rule, parameter.name)
        return slot

    def _no_slot(self, place: PlaceName, rule: ParameterRule, name: str) -> None:
        self.diagnostics.error(
            "E-BIND-SLOT",
            f"{self._operation_name} has no slot {place}",
            rule.location,
            tool=self.tool.slug,
            help=self._nearest(place.name, name),
        )

    def _unmatched(self, parameter: model.Parameter, found: list[Slot]) -> None:
        at = place_of(parameter, self.page)
        if found:
            self.diagnostics.error(
                "E-BIND-AMBIGUOUS",
                f"parameter {parameter.name} matches {len(found)} slots of {self._operation_name}",
                at,
                tool=self.tool.slug,
                help="name one of them in bindings.yaml: " + ", ".join(map(str, found)),
            )
            return
        self.diagnostics.error(
            "E-BIND-NONE",
            f"parameter {parameter.name} matches no slot of {self._operation_name}",
            at,
            tool=self.tool.slug,
            help=self._nearest(parameter.name, parameter.name),
        )

    def _nearest(self, *names: str) -> str:
        known = {skeleton(flat(slot)): str(slot) for slot in reversed(self.slots)}
        close = [
            known[k]
            for name in names
            for k in nearest(skeleton(name), known, most=3, likeness=0.3)
        ]
        tails = [
            str(slot)
            for slot in self.slots
            if slot.name.rsplit("/", 1)[-1] == names[-1].rsplit("__", 1)[-1]
        ]
        listed = list(dict.fromkeys(close + tails)) or [
            str(slot) for slot in self.slots
        ]
        return (
            "nearest slots: " + ", ".join(listed[:5])
            if listed
            else "it takes no parameters"
        )

    @property
    def _operation_name(self) -> str:
        return f"{self.operation.method} {self.operation.path}"

    def _filled(self, bindings: list[Binding]) -> list[Slot]:
        """Constants and containers that must be there and that no parameter stands for alone.

        What lies in an object that is given as a whole comes with it, or is missing with it.
        """
        taken = {(s.where, s.name) for b in bindings if not b.appends for s in b.slots}
        whole = {name for where, name in taken if where == "body"}
        return [
            slot
            for slot in self.slots
            if slot.where == "body"
            and slot.required
            and (slot.constant or (slot.container and slot.shape.kind == "object"))
            and ((slot.where, slot.name) not in taken or slot.constant)
            and whole.isdisjoint(enclosing(slot.name))
        ]

    def _check_shared(self, bindings: list[Binding]) -> None:
        """Two parameters may meet in a slot only where they exclude each other or append."""
        holders: dict[tuple[str, str], list[Binding]] = {}
        for binding in bindings:
            for slot in binding.slots:
                if not binding.appends and not binding.repeats:
                    holders.setdefault((slot.where, slot.name), []).append(binding)
        for (where, name), sharing in holders.items():
            implied = {b.rule.implies for b in sharing if b.rule is not None}
            if len(sharing) > 1 and len(implied) < len(sharing):
                self._conflict(f"{where} {name}", sharing)
        inside: dict[str, list[Binding]] = {}
        for (where, name), others in holders.items():
            for around in enclosing(name) if where == "body" else ():
                if ("body", around) in holders:
                    inside.setdefault(around, []).extend(others)
        for name, within in inside.items():
            self._conflict(f"body {name}", [*holders["body", name], *within])

    def _conflict(self, slot: str, sharing: list[Binding]) -> None:
        names = list(dict.fromkeys(b.parameter.name for b in sharing))
        self.diagnostics.error(
            "E-BIND-CONFLICT",
            f"parameters {', '.join(names[:4])} all go to {slot}",
            place_of(sharing[-1].parameter, self.page),
            tool=self.tool.slug,
            help="bind all but one elsewhere, or to nothing, in bindings.yaml",
        )

    def _check_required(self, bindings: list[Binding], filled: list[Slot]) -> None:
        given = {(s.where, s.name) for b in bindings for s in b.slots}
        given |= {(s.where, s.name) for s in filled}
        opened = {around for w, n in given if w == "body" for around in enclosing(n)}
        supplied = {("header", name.lower()) for name, _ in self.spec.api.headers}
        supplied |= {(c.where, c.name) for c in self.spec.credentials}
        whole = {s.name for b in bindings for s in b.slots if s.where == "body"}
        for slot in self.slots:
            key = (
                slot.where,
                slot.name.lower() if slot.where == "header" else slot.name,
            )
            if slot.where == "body" and (
                slot.name in opened or not whole.isdisjoint(enclosing(slot.name))
            ):
                continue  # given in part, or within an object that is given or missing as a whole
            if not slot.required or slot.anchor or key in given or key in supplied:
                continue
            whole.add(slot.name)
            self.diagnostics.error(
                "E-BIND-REQUIRED",
                f"{self._operation_name} requires {slot}, and no parameter fills it",
                Location(self.page, self.tool.line, 1),
                tool=self.tool.slug,
                help="bind a parameter of the tool to it in bindings.yaml",
            )


def place_of(parameter: model.Parameter, page: str) -> Location:
    """Where the page names a parameter: in a row of its own."""
    name = parameter.name
    return Location(page, parameter.line, 1, len(name) + 1, name)


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

"""Assembles a request from the values of a route's fields, without sending anything."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from ..errors import Fault
from ..omit import OMIT
from ..pointer import follow
from ..schema.equality import same
from ..schema.problems import Problem
from .appending import appended_texts, combined
from .arguments import INVALID, OBJECT, UNUSED, is_usable
from .body import copy_objects, deep_copy
from .compiled import CompiledRoute
from .faults import FaultReporter
from .fields import CompiledField
from .locations import ConflictError, Draft, Location
from .model import ABSENT
from .prepared import PreparedRequest

_NOT_NULL = "must not be None; leave the argument out if nothing is to be sent"


class Assembly:
    """The assembly of one request. Each step adds its faults and continues."""

    __slots__ = (
        "_active",
        "_appended",
        "_draft",
        "_extra_body",
        "_fixed",
        "_given",
        "_report",
        "_route",
        "_values",
    )

    def __init__(
        self,
        route: CompiledRoute,
        values: list[Any],
        faults: list[Fault],
        request: PreparedRequest,
        extra_body: Any,
    ) -> None:
        self._route = route
        self._values = values
        self._given = [index for index, value in enumerate(values) if value is not OMIT]
        self._report = FaultReporter(route, values, faults)
        self._extra_body = extra_body
        self._draft = Draft(request, route.arrays)
        self._fixed: dict[int, Any] = {}
        """Values of fields that were not given, fixed by others that were."""
        self._appended: dict[Location, list[str]] = {}
        self._active: frozenset[str] | set[str] = route.base_anchors
        """Pointers of the optional objects that are sent."""

    def run(self) -> None:
        route = self._route
        self._accept()
        if route.appending:
            self._collect_appended()
        if route.implying:
            self._fix()
        if route.anchors:
            self._activate()
        missing = self._put_all()
        if missing:
            self._report_missing(missing)
        if route.needing:
            self._check_needs()
        self._finish_path()
        self._draft.request.body = self._draft.body.root

    def refuse_paths_in_text(self) -> None:
        """Refuses files given by paths in strings.

        A model that writes the arguments could be led to name any file of this machine.
        """
        uploads: Any = import_module("..files.uploads", __package__)

        for index in list(self._given):
            field = self._route.fields[index]
            if field.takes_files and uploads.names_a_path(self._values[index]):
                self._report.report(field, uploads.TEXT_REFUSED)
                self._values[index] = INVALID
                self._given.remove(index)

    def check_body(self) -> None:
        """Checks the finished body."""
        body = self._with_form_fields(self._draft.request.body)
        for pointer, way, check in self._route.checks:
            value = follow(body, way)
            if value is OMIT:
                if pointer or not self._route.route.body_required:
                    continue
                value = {}  # what is sent where nothing is given
            problems: list[Problem] = []
            check(value, problems)
            self.report_body(pointer, problems)

    def _with_form_fields(self, body: Any) -> Any:
        """The body with the fields of a form; a text stands for files."""
        fields = {
            slot.name: "" if slot.takes_files else value
            for slot, value in self._draft.values.items()
            if slot.in_form and slot.name
        }
        if not fields:
            return body
        if isinstance(body, dict):
            return {**body, **fields}
        return fields if body is OMIT else body

    def report_body(self, pointer: str, problems: list[Problem]) -> None:
        """Reports problems at a pointer of the finished body."""
        for path, message in problems:
            self._report.in_body(pointer, path, message)

    # Steps, in order ------------------------------------------------------------------------------

    def _accept(self) -> None:
        """Checks and converts the given values."""
        values = self._values
        problems: list[Problem] = []
        fields = self._route.fields
        for index in self._given:
            field = fields[index]
            value = values[index]
            if value is OBJECT:
                values[index] = {}
                continue
            if field.field.refused:
                problems.append(((), f"cannot be given: {field.field.refused}"))
            elif value is None:
                if field.nullable:
                    continue
                problems.append(((), _NOT_NULL))
            else:
                values[index] = field.accept(value, problems)
            if problems:
                values[index] = INVALID
                for path, message in problems:
                    self._report.report(field, message, path)
                problems.clear()

    def _collect_appended(self) -> None:
        """Collects what arguments append to lists."""
        for index in self._route.appending:
            value = self._values[index]
            if value is OMIT or value is INVALID:
                continue
            field = self._route.fields[index]
            self._values[index] = UNUSED
            try:
                texts = appended_texts(field.field.appends, value)
            except ValueError as error:
                self._report.report(field, str(error))
                continue
            if texts:
                self._values[index] = texts
                for slot in field.slots:
                    there = self._appended.setdefault(slot, [])
                    there.extend(text for text in texts if text not in there)

    def _fix(self) -> None:
        """Fixes the values that given arguments imply."""
        values = self._values
        fixed_by: dict[int, CompiledField] = {}
        for index in self._route.implying:
            if not is_usable(values[index]):
                continue
            field = self._route.fields[index]
            for _, value, owners in field.implies:
                given = [at for at in owners if values[at] is not OMIT]
                for at in given:
                    if values[at] is not INVALID and not same(values[at], value):
                        other = self._route.fields[at].label
                        self._report.report(field, f"goes with {other}={value!r} only")
                if given or not owners:
                    continue
                at = owners[0]
                if at not in self._fixed:
                    self._fixed[at] = value
                    fixed_by[at] = field
                elif not same(self._fixed[at], value):
                    other = fixed_by[at].label
                    self._report.report(field, f"cannot be given together with {other}")

    def _activate(self) -> None:
        """Finds the optional objects that are sent."""
        active = set(self._active)
        values = self._values
        for index, field in enumerate(self._route.fields):
            value = values[index]
            if value is OMIT and index in self._fixed:
                value = self._fixed[index]
            if value is OMIT and field.repeats >= 0:
                value = values[field.repeats]
            if is_usable(value):
                active.update(field.anchors_in(value))
        self._active = active

    def _put_all(self) -> list[CompiledField]:
        """Puts every value in its slots, in the order of the fields; returns what is missing."""
        missing: list[CompiledField] = []
        values, fields = self._values, self._route.fields
        indexes = self._given
        omitted = self._route.handled_when_omitted
        if omitted or self._fixed:
            indexes = sorted({*indexes, *omitted, *self._fixed})
        for index in indexes:
            field = fields[index]
            value = values[index]
            if value is OMIT:
                value = self._value_when_omitted(index, field)
                if value is OMIT:
                    if field.required and self._is_active(field):
                        missing.append(field)
                    continue
            elif value is INVALID or value is UNUSED:
                continue
            elif field.repeats >= 0:
                self._check_repeated(field, value)
            if field.field.appends:
                self._put_appended(field)
            else:
                if self._appended:
                    value = self._with_appended(field, value)
                for slot in field.slots:
                    self._put(field, slot, value)
            if field.implies and is_usable(values[index]):
                for slot, fixed, owners in field.implies:
                    if not owners:
                        self._put(field, slot, fixed)
        return missing

    def _put(self, field: CompiledField, slot: Location, value: Any) -> None:
        if field.overlaps:
            value = copy_objects(value)
        try:
            slot.put(self._draft, value)
        except ConflictError:
            self._report.conflict(field, slot)
        except ValueError as error:
            self._report.report(field, str(error))

    def _put_appended(self, field: CompiledField) -> None:
        """Puts the list that arguments append to, unless an argument of its own does."""
        if field.owner >= 0 and self._is_sent(field.owner):
            return
        for slot in field.slots:
            texts = self._appended.pop(slot, None)
            if texts is not None:
                try:
                    slot.put_appended(self._draft, texts)
                except ValueError as error:
                    self._report.report(field, str(error))

    def _with_appended(self, field: CompiledField, value: Any) -> Any:
        """The value together with what others append to its slots."""
        for slot in field.slots:
            texts = self._appended.pop(slot, None)
            if texts is not None:
                try:
                    value = combined(value, texts)
                except ValueError as error:
                    self._report.report(field, str(error))
        return value

    def _value_when_omitted(self, index: int, field: CompiledField) -> Any:
        """The value that is sent for an omitted field."""
        if index in self._fixed:
            return self._fixed[index]
        if field.repeats >= 0:
            value = self._values[field.repeats]
            return value if is_usable(value) else OMIT
        if field.default is ABSENT or not self._is_active(field):
            return OMIT
        return deep_copy(field.default)

    def _is_active(self, field: CompiledField) -> bool:
        """Whether the object around a field is sent."""
        return not field.anchor or field.anchor in self._active

    def _is_sent(self, index: int) -> bool:
        value = self._values[index]
        if value is OMIT:
            value = self._value_when_omitted(index, self._route.fields[index])
        return value is not OMIT

    def _check_repeated(self, field: CompiledField, value: Any) -> None:
        original = self._route.fields[field.repeats]
        other = self._values[field.repeats]
        if other is OMIT:
            other = self._value_when_omitted(field.repeats, original)
            if other is OMIT and original.required:
                return  # its absence is reported
        if other is not INVALID and not same(value, other):
            message = f"must be the same as {original.label}, which it repeats"
            self._report.report(field, message)

    def _report_missing(self, missing: list[CompiledField]) -> None:
        for field in missing:
            if any(slot.get(self._draft) is not OMIT for slot in field.slots):
                continue  # another argument brought it
            if not self._is_in_extra_body(field):
                self._report.missing(field)

    def _is_in_extra_body(self, field: CompiledField) -> bool:
        extra = self._extra_body
        return isinstance(extra, Mapping) and any(
            slot.pointer is not None and follow(extra, slot.tokens) is not OMIT
            for slot in field.slots
        )

    def _check_needs(self) -> None:
        for index in self._route.needing:
            if not is_usable(self._values[index]):
                continue
            field = self._route.fields[index]
            for slot, allowed in field.needs:
                found = slot.get(self._draft)
                if found is OMIT or not any(same(found, value) for value in allowed):
                    self._report.unmet_need(field, slot, found, allowed)

    def _finish_path(self) -> None:
        request, route = self._draft.request, self._route
        request.path = self._filled(route.segments)
        if route.query:
            request.fixed_query = self._filled(route.query)

    def _filled(self, segments: tuple[tuple[str, str], ...]) -> str:
        texts, faults = self._draft.path, self._report.faults
        pieces: list[str] = []
        for text, name in segments:
            pieces.append(text)
            if name:
                pieces.append(texts.get(name, ""))
                if name not in texts and not faults:
                    message = "is required: it is part of the address"
                    faults.append(Fault(name, "", message))
        return "".join(pieces)

"""Bulk jobs: what `service.yaml` says of them, checked against the operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.conventions.envelopes import Envelope
from generator.design.client import (
    BulkErrors,
    BulkJob,
    BulkMethod,
    BulkPolling,
    ErrorPlace,
    Field,
    Operation,
    Parameter,
    RowEnvelope,
)
from generator.design.types import ArrayType, NumberType, ObjectType, Type, resolve
from generator.design.words import Words, words
from generator.diagnostics import Diagnostics
from generator.jsonvalue import JsonText
from generator.source import Location
from generator.spec.bulk import JobSpec, RowErrorsSpec, RowPlace
from generator.spec.service import ServiceSpec
from generator.suggest import did_you_mean


def bulk_jobs(
    spec: ServiceSpec,
    operations: Mapping[str, Operation],
    requests: Mapping[str, Type],
    diagnostics: Diagnostics,
) -> Iterator[BulkJob]:
    """The jobs whose tools and parameters are there; an error for each other one."""
    for one in spec.bulk_jobs:
        methods = _Methods(one.name, operations, requests, spec.location, diagnostics)
        start = methods.find(one.tool, one.rows, takes_list=True)
        polling = _polling(one.job, methods)
        errors = _errors(one.row_errors, methods)
        if start is None:
            continue
        operation = operations[start.slug]
        parameter = next(p for p in operation.parameters if p.name == start.parameter)
        row = _row(operation, start, requests)
        envelope = row_envelope(row, requests)
        yield BulkJob(
            name=words(one.name),
            about=one.about,
            start=start,
            rows=_pointer(start, operation),
            max_rows=one.max_rows,
            max_bytes=one.max_bytes,
            max_row_bytes=one.max_row_bytes,
            polling=polling,
            errors=errors,
            refused=_place(one.refused),
            row=row,
            envelope=envelope,
            example=tuple(_example(parameter, envelope)),
            arguments=tuple(_arguments(operation, start, spec.conventions.envelope)),
        )


def row_envelope(row: Type, requests: Mapping[str, Type]) -> RowEnvelope | None:
    """What is around the content of a row; None where rows are anything else.

    A row must have constant members and one object, and must need nothing more. What callers give
    is told by its members: those of the object are others than those of the row.
    """
    whole = resolve(row, requests)
    if not isinstance(whole, ObjectType):
        return None
    constants = {
        member.name: values[0]
        for member in whole.members
        if len(values := resolve(member.type, requests).enum) == 1
    }
    needed = [m for m in whole.members if m.required and m.name not in constants]
    if not constants or len(needed) != 1:
        return None
    content = resolve(needed[0].type, requests)
    names = tuple(member.name for member in whole.members)
    if (
        not isinstance(content, ObjectType)
        or not content.members
        or not {member.name for member in content.members}.isdisjoint(names)
    ):
        return None
    return RowEnvelope(tuple(constants.items()), needed[0], names)


def _row(operation: Operation, start: BulkMethod, requests: Mapping[str, Type]) -> Type:
    given = next(a for a in operation.arguments if (a.name,) == start.argument)
    rows = resolve(given.type, requests)
    assert isinstance(rows, ArrayType)
    return rows.items


def _example(parameter: Parameter, envelope: RowEnvelope | None) -> Iterator[JsonText]:
    """The rows of the parameter's example, without an envelope that says nothing."""
    rows = [] if parameter.example is None else parameter.example.value
    for row in rows if isinstance(rows, list) else ():
        if envelope is not None and isinstance(row, dict):
            constants = {name: value.value for name, value in envelope.constants}
            content = row.get(envelope.content.name)
            if row == {**constants, envelope.content.name: content}:
                row = content
        yield JsonText.of(row)


def _arguments(
    operation: Operation, start: BulkMethod, envelope: Envelope
) -> Iterator[Words]:
    """What a job can be started with, beside its rows."""
    fields = operation.routes[0].fields
    for argument in operation.arguments:
        slots = [
            slot.name
            for field in fields
            if field.argument[:1] == (argument.name,)
            for slot in field.slots
        ]
        shapes = slots and all(map(envelope.shapes_response, slots))
        if (argument.name,) != start.argument and (argument.required or not shapes):
            yield argument.name


def _polling(spec: JobSpec | None, methods: _Methods) -> BulkPolling | None:
    if spec is None:
        return None
    method = methods.find(spec.tool, spec.parameter)
    if method is None:
        return None
    return BulkPolling(
        method, spec.id, spec.status, spec.pending, spec.succeeded, spec.failed
    )


def _errors(spec: RowErrorsSpec | None, methods: _Methods) -> BulkErrors | None:
    if spec is None:
        return None
    method = methods.find(spec.tool, spec.parameter, is_collection=True)
    if method is None:
        return None
    place = ErrorPlace(spec.row, spec.message)
    if not spec.page_size:
        return BulkErrors(method, place)
    size = methods.find(spec.tool, spec.page_size, has_maximum=True)
    if size is None:
        return None
    largest = methods.maximum(size.slug, size.parameter)
    return BulkErrors(method, place, size.argument, largest)


def _place(spec: RowPlace | None) -> ErrorPlace | None:
    return None if spec is None else ErrorPlace(spec.row, spec.message)


def _pointer(method: BulkMethod, operation: Operation) -> str:
    """Where the rows are in the request."""
    return next(
        slot.name.name
        for field in operation.routes[0].fields
        if field.documented == method.parameter
        for slot in field.slots
    )


@dataclass(frozen=True, slots=True)
class _Methods:
    name: str
    operations: Mapping[str, Operation]
    requests: Mapping[str, Type]
    location: Location
    diagnostics: Diagnostics

    def find(
        self,
        slug: str,
        parameter: str,
        *,
        takes_list: bool = False,
        is_collection: bool = False,
        has_maximum: bool = False,
    ) -> BulkMethod | None:
        operation = self.operations.get(slug)
        if operation is None or operation.unavailable:
            fault, wrong, known = (
                f"there is no tool {slug}",
                slug,
                list(self.operations),
            )
        else:
            wrong, known = parameter, [one.name for one in operation.parameters]
            fault = _fault(operation, parameter, is_collection)
            if takes_list and not fault and not self._takes_list(slug, parameter):
                fault = f"{parameter} of {slug} takes no list"
            if has_maximum and not fault and not self.maximum(slug, parameter):
                fault = f"{parameter} of {slug} is no number with a maximum"
            if not fault:
                return BulkMethod(
                    slug, parameter, _field(operation, parameter).argument
                )
        self.diagnostics.error(
            "E-SPEC",
            f"`bulk_jobs.{self.name}`: {fault}",
            self.location,
            help=did_you_mean(wrong, known) or "correct the entry, or remove it",
        )
        return None

    def maximum(self, slug: str, parameter: str) -> int:
        """The most that a parameter takes; 0: no one says."""
        type_ = self._type(slug, parameter)
        most = type_.maximum if isinstance(type_, NumberType) else None
        return int(most or 0)

    def _takes_list(self, slug: str, parameter: str) -> bool:
        return isinstance(self._type(slug, parameter), ArrayType)

    def _type(self, slug: str, parameter: str) -> Type:
        found = next(p for p in self.operations[slug].parameters if p.name == parameter)
        return resolve(found.type, self.requests)


def _fault(operation: Operation, parameter: str, is_collection: bool) -> str:
    """Why a tool cannot be called with a parameter alone; empty: it can."""
    if parameter not in {one.name for one in operation.parameters}:
        return f"{operation.slug} has no parameter {parameter}"
    field = _field(operation, parameter)
    if len(field.argument) != 1 or len(operation.routes) > 1:
        return f"{parameter} of {operation.slug} is no argument of its own"
    if is_collection and operation.pages is None:
        return f"{operation.slug} returns no collection"
    return ""


def _field(operation: Operation, parameter: str) -> Field:
    fields = operation.routes[0].fields
    return next(one for one in fields if one.documented == parameter)

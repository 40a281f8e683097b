"""Bulk jobs: what `service.yaml` says of them, checked against the operations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.design.client import (
    BulkJob,
    BulkMethod,
    BulkPolling,
    ErrorPlace,
    Field,
    Operation,
)
from generator.design.types import ArrayType
from generator.design.words import words
from generator.diagnostics import Diagnostics
from generator.source import Location
from generator.spec.bulk import BulkJobSpec, JobSpec, RowErrorsSpec, RowPlace
from generator.suggest import did_you_mean


def bulk_jobs(
    specs: Iterable[BulkJobSpec],
    operations: Mapping[str, Operation],
    location: Location,
    diagnostics: Diagnostics,
) -> Iterator[BulkJob]:
    """The jobs whose tools and parameters are there; an error for each other one."""
    for spec in specs:
        methods = _Methods(spec.name, operations, location, diagnostics)
        start = methods.find(spec.tool, spec.rows, takes_list=True)
        polling = _polling(spec.job, methods)
        errors = _errors(spec.row_errors, methods)
        if start is not None:
            yield BulkJob(
                name=words(spec.name),
                about=spec.about,
                start=start,
                rows=_pointer(start, operations),
                max_rows=spec.max_rows,
                max_bytes=spec.max_bytes,
                max_row_bytes=spec.max_row_bytes,
                polling=polling,
                errors=errors,
                refused=_place(spec.refused),
            )


def _polling(spec: JobSpec | None, methods: _Methods) -> BulkPolling | None:
    if spec is None:
        return None
    method = methods.find(spec.tool, spec.parameter)
    if method is None:
        return None
    return BulkPolling(method, spec.id, spec.status, spec.pending, spec.succeeded)


def _errors(
    spec: RowErrorsSpec | None, methods: _Methods
) -> tuple[BulkMethod, ErrorPlace] | None:
    if spec is None:
        return None
    method = methods.find(spec.tool, spec.parameter, is_collection=True)
    return None if method is None else (method, ErrorPlace(spec.row, spec.message))


def _place(spec: RowPlace | None) -> ErrorPlace | None:
    return None if spec is None else ErrorPlace(spec.row, spec.message)


def _pointer(method: BulkMethod, operations: Mapping[str, Operation]) -> str:
    """Where the rows are in the request."""
    route = operations[method.slug].routes[0]
    return next(
        slot.name.name
        for field in route.fields
        if field.documented == method.parameter
        for slot in field.slots
    )


@dataclass(frozen=True, slots=True)
class _Methods:
    name: str
    operations: Mapping[str, Operation]
    location: Location
    diagnostics: Diagnostics

    def find(
        self,
        slug: str,
        parameter: str,
        *,
        takes_list: bool = False,
        is_collection: bool = False,
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
            fault = _fault(operation, parameter, takes_list, is_collection)
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


def _fault(
    operation: Operation, parameter: str, takes_list: bool, is_collection: bool
) -> str:
    """Why a tool cannot be called with a parameter alone; empty: it can."""
    types = {one.name: one.type for one in operation.parameters}
    if parameter not in types:
        return f"{operation.slug} has no parameter {parameter}"
    field = _field(operation, parameter)
    if len(field.argument) != 1 or len(operation.routes) > 1:
        return f"{parameter} of {operation.slug} is no argument of its own"
    if takes_list and not isinstance(types[parameter], ArrayType):
        return f"{parameter} of {operation.slug} takes no list"
    if is_collection and operation.pages is None:
        return f"{operation.slug} returns no collection"
    return ""


def _field(operation: Operation, parameter: str) -> Field:
    fields = operation.routes[0].fields
    return next(one for one in fields if one.documented == parameter)

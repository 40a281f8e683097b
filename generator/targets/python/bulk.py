"""What the module of bulk jobs shows: two functions for each, one for each client."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.design import ClientDesign
from generator.design.client import Argument, BulkJob, BulkMethod, ErrorPlace
from generator.design.types import ArrayType, Type, resolve
from generator.targets.python.annotations import Annotation, argument_annotation
from generator.targets.python.docstrings import (
    argument_name_text,
    argument_text,
    wrapped,
)
from generator.targets.python.identifiers import Identifier, snake_case
from generator.targets.python.literals import literal
from generator.targets.python.names import GroupNames, OperationNames
from generator.targets.python.typenames import RequestTypes, TypeNames
from generator.targets.python.views import ArgumentView, GroupView, MethodView

OWN_ARGUMENTS = {
    "client": "",
    "rows": "Any iterable; it is read once, as the jobs are sent.",
    "wait": "Wait until all jobs have ended, and collect the errors of their rows.",
    "on_progress": "Called with the `BulkProgress` after every job that is sent or ends.",
    "resume": "`progress.state()` of an earlier run over the same rows: rows that were sent "
    "are not sent again.",
}


@dataclass(frozen=True, slots=True)
class BulkView:
    """One bulk job as two functions."""

    name: Identifier
    constant: str
    job: str
    """The constructor of the job, as Python source."""
    row: Annotation
    arguments: tuple[ArgumentView, ...]
    docstring: str

    @property
    def names(self) -> frozenset[str]:
        found = [self.row, *(one.annotation for one in self.arguments)]
        return frozenset(name for one in found for name in one.names)


def bulk_views(
    design: ClientDesign,
    groups: Iterable[GroupNames],
    views: Iterable[GroupView],
    types: TypeNames,
) -> tuple[BulkView, ...]:
    operations = {
        one.operation.slug: (group.module, one, method)
        for group, view in zip(groups, views, strict=True)
        for one, method in zip(group.operations, view.methods, strict=True)
    }
    return tuple(_view(job, operations, design, types) for job in design.bulk_jobs)


_Operations = Mapping[str, tuple[Identifier, OperationNames, MethodView]]


def _view(
    job: BulkJob, operations: _Operations, design: ClientDesign, types: TypeNames
) -> BulkView:
    _, names, method = operations[job.start.slug]
    name = snake_case(job.name)
    rows = names.arguments[job.start.argument][0]
    others = tuple(one for one in method.arguments if one.name != rows)
    return BulkView(
        name,
        f"_{name.upper()}",
        _source(job, operations),
        _row(job, names, design, types),
        others,
        _docstring(job, names, rows, design.requests),
    )


def _row(
    job: BulkJob, names: OperationNames, design: ClientDesign, types: TypeNames
) -> Annotation:
    argument = next(
        one for one in names.operation.arguments if (one.name,) == job.start.argument
    )
    listed = resolve(argument.type, design.requests)
    assert isinstance(listed, ArrayType)
    item = Argument(name=argument.name, type=listed.items)
    return argument_annotation(item, RequestTypes(design.requests), types)


def _docstring(
    job: BulkJob, names: OperationNames, rows: Identifier, requests: Mapping[str, Type]
) -> str:
    entries = {"rows": OWN_ARGUMENTS["rows"]}
    for argument in names.operation.arguments:
        name = names.arguments[(argument.name,)][0]
        if name != rows:
            entries[name] = argument_text(
                argument,
                requests,
                argument_name_text(names.operation, argument, requests),
            )
    entries |= {one: OWN_ARGUMENTS[one] for one in ("wait", "on_progress", "resume")}
    size = f"Each job takes up to {job.max_rows:,} rows"
    size += f" and {job.max_bytes:,} bytes." if job.max_bytes else "."
    waits = (
        ""
        if job.polling is not None
        else " The API does not report what becomes of a job, so nothing is waited for."
    )
    arguments = "\n".join(
        textwrap.indent(wrapped(f"{name}: {text}", 72, "    "), "    ")
        for name, text in entries.items()
    )
    return "\n\n".join(
        [
            wrapped(job.about),
            wrapped(f"{size}{waits} Rows that the API refuses are in `errors`."),
            f"Args:\n{arguments}",
            "Raises:\n    BulkInterrupted: A call failed; its `progress` says how far it came.",
        ]
    )


def _source(job: BulkJob, operations: _Operations) -> str:
    given = [
        f"tool={literal(job.start.slug)}",
        f"method={_method(job.start, operations)}",
        f"rows={literal(job.rows)}",
        f"max_rows={job.max_rows}",
        f"max_bytes={job.max_bytes}",
        f"max_row_bytes={job.max_row_bytes}",
    ]
    polling = job.polling
    if polling is not None:
        values = [_method(polling.method, operations)]
        values += [literal(polling.job_id), literal(polling.status)]
        values += [literal(polling.pending), literal(polling.succeeded)]
        given.append(f"polling=Polling({', '.join(values)})")
    if job.errors is not None:
        method, place = job.errors
        source = _method(method, operations)
        given.append(f"row_errors=RowErrors({source}, {_place(place)})")
    if job.refused is not None:
        given.append(f"refusal={_place(job.refused)}")
    return f"BulkJob({', '.join(given)})"


def _method(method: BulkMethod, operations: _Operations) -> str:
    module, names, _ = operations[method.slug]
    argument = names.arguments[method.argument][0]
    return f"Method({', '.join(map(literal, (module, names.method, argument)))})"


def _place(place: ErrorPlace) -> str:
    return f"ErrorPlace({literal(place.row)}, {literal(place.message)})"


def conflicts(views: Iterable[BulkView]) -> Iterator[tuple[Identifier, Identifier]]:
    """Functions with an argument of a name that they have already."""
    for view in views:
        for argument in view.arguments:
            if argument.name in OWN_ARGUMENTS:
                yield view.name, argument.name

"""What the module of bulk jobs shows: two functions for each, one for each client."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.design import ClientDesign
from generator.design.client import Argument, BulkJob, BulkMethod, ErrorPlace
from generator.design.types import ObjectType, Type, resolve
from generator.design.words import words
from generator.jsonvalue import Json
from generator.targets.examples import example_of
from generator.targets.python.annotations import (
    Annotation,
    argument_annotation,
    union,
)
from generator.targets.python.docstrings import (
    WIDTH,
    argument_name_text,
    argument_text,
    listed,
    wrapped,
)
from generator.targets.python.identifiers import Identifier, snake_case
from generator.targets.python.literals import literal, literal_lines
from generator.targets.python.names import GroupNames, OperationNames
from generator.targets.python.typenames import RequestTypes, TypeNames
from generator.targets.python.views import (
    ArgumentView,
    GroupView,
    MethodView,
    imports_of,
)

OWN_ARGUMENTS = {
    "client": "",
    "rows": "It is read once, as the jobs are sent.",
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
    whole_row: Annotation
    short_row: Annotation
    """The shortest that a row can be: its content alone, where it has an envelope."""
    arguments: tuple[ArgumentView, ...]
    example: tuple[Json, ...]
    """Rows that callers could give."""
    docstring: str
    async_docstring: str

    @property
    def row(self) -> Annotation:
        """What a row may be."""
        return union((self.short_row, self.whole_row))

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
    offered = {names.arguments[(one,)][0] for one in job.arguments}
    short = job.row if job.envelope is None else job.envelope.content.type
    whole_row, short_row = (_row(one, design, types) for one in (job.row, short))
    example = tuple(one.value for one in job.example) or (
        example_of(short, design.requests),
    )
    rows = _rows_text(job, whole_row, short_row, design.requests)
    docstrings = (
        _docstring(job, names, rows, example_lines, design.requests)
        for example_lines in (
            _example(name, design.package.client, example, asynchronous)
            for asynchronous in (False, True)
        )
    )
    return BulkView(
        name,
        f"_{name.upper()}",
        _source(job, name, operations),
        whole_row,
        short_row,
        tuple(one for one in method.arguments if one.name in offered),
        example,
        *docstrings,
    )


def _row(type_: Type, design: ClientDesign, types: TypeNames) -> Annotation:
    item = Argument(name=("row",), type=type_)
    return argument_annotation(item, RequestTypes(design.requests), types)


def _rows_text(
    job: BulkJob, whole: Annotation, short: Annotation, requests: Mapping[str, Type]
) -> str:
    if job.envelope is None:
        return f"Any iterable of `{whole.source}`. {OWN_ARGUMENTS['rows']}"
    content = resolve(job.envelope.content.type, requests)
    assert isinstance(content, ObjectType)
    constants = (f"{literal(n)}: {literal(v.value)}" for n, v in job.envelope.constants)
    around = f"{', '.join(constants)}, {literal(job.envelope.content.name)}: {{...}}"
    return (
        f"Any iterable of dicts of {listed([one.name for one in content.members])} "
        f"(`{short.source}`), or of whole rows, {{{around}}} (`{whole.source}`). "
        f"{OWN_ARGUMENTS['rows']}"
    )


def _example(
    name: Identifier, client: str, rows: tuple[Json, ...], asynchronous: bool
) -> str:
    """A call as a user writes it, as Python source."""
    variable = snake_case(words(client))
    begin, call = (
        ("async with Async", "await bulk.a") if asynchronous else ("with ", "bulk.")
    )
    given = textwrap.indent(literal_lines(list(rows), WIDTH - 17), " " * 8).lstrip()
    return "\n".join(
        [
            f"{begin}{client}() as {variable}:",
            f"    done = {call}{name}(",
            f"        {variable},",
            f"        {given},",
            "    )",
            "for error in done.errors:",
            "    print(error.row, error.message)",
        ]
    )


def usage(view: BulkView, design: ClientDesign, modules: Mapping[str, str]) -> str:
    """A whole program that runs a job, as Python source; `modules` are those of typed dicts."""
    package = design.package
    client = snake_case(words(package.client))
    row = view.short_row
    used = imports_of(row.names, modules, (), ())
    lines = [f"from {one} import {', '.join(names)}" for one, names in used.standard]
    lines += [""] * bool(lines)
    lines.append(f"from {package.module} import {package.client}, bulk")
    lines += [
        f"from {package.module}.types.{one} import {', '.join(names)}"
        for one, names in used.types
    ]
    rows = literal_lines(list(view.example), WIDTH - 5, WIDTH)
    return "\n".join(
        [
            *lines,
            "",
            f"rows: list[{row.source}] = {rows}",
            f"with {package.client}() as {client}:",
            f"    done = bulk.{view.name}({client}, rows)",
            "print(done)",
            "for error in done.errors:",
            "    print(rows[error.row], error.message)",
        ]
    )


def _docstring(
    job: BulkJob,
    names: OperationNames,
    rows: str,
    example: str,
    requests: Mapping[str, Type],
) -> str:
    entries = {"rows": rows}
    for argument in names.operation.arguments:
        if argument.name in job.arguments:
            entries[names.arguments[(argument.name,)][0]] = argument_text(
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
            textwrap.indent(example, "    "),
            f"Args:\n{arguments}",
            "Raises:\n"
            "    ArgumentError: The call was wrong, and nothing was sent.\n"
            "    BulkRefused: Not one row was accepted.\n"
            "    BulkInterrupted: A call failed; its `progress` says how far it came.",
        ]
    )


def _source(job: BulkJob, name: Identifier, operations: _Operations) -> str:
    given = [
        f"name={literal(name)}",
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
        values += [literal(polling.failed)] if polling.failed else []
        given.append(f"polling=Polling({', '.join(values)})")
    if job.errors is not None:
        errors = job.errors
        values = [_method(errors.method, operations), _place(errors.place)]
        if errors.page_size:
            names = operations[errors.method.slug][1]
            size = names.arguments[errors.page_size][0]
            values.append(literal({size: errors.largest_page}))
        given.append(f"row_errors=RowErrors({', '.join(values)})")
    if job.refused is not None:
        given.append(f"refusal={_place(job.refused)}")
    if job.envelope is not None:
        constants = {one: value.value for one, value in job.envelope.constants}
        parts = (constants, job.envelope.content.name, job.envelope.members)
        given.append(f"envelope=RowEnvelope({', '.join(map(literal, parts))})")
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

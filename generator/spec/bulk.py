"""The part of `service.yaml` about bulk jobs."""

from __future__ import annotations

from dataclasses import dataclass

from generator.conventions.kinds import POINTER
from generator.keys import NUMBER, PROSE, TEXT, ListOf, Record, key


@dataclass(frozen=True, slots=True)
class RowPlace:
    """Where an error names its row."""

    row: str = key(
        POINTER,
        about="Where an error has a JSON pointer into the request, which leads to the row.",
    )
    message: str = key(POINTER, about="Where it says what is wrong.")


@dataclass(frozen=True, slots=True)
class JobSpec:
    """How to find out what became of a job."""

    tool: str = key(TEXT, about="The tool that returns a job.")
    parameter: str = key(TEXT, about="Its parameter for the job's id.")
    id: str = key(POINTER, about="Where the response that starts a job has its id.")
    status: str = key(POINTER, about="Where the tool's response has the job's status.")
    pending: tuple[str, ...] = key(
        ListOf(TEXT), about="Statuses of a job that has not ended."
    )
    succeeded: tuple[str, ...] = key(
        ListOf(TEXT), about="Statuses of a job that has ended well."
    )
    failed: str = key(
        POINTER,
        about="Where the tool's response has the number of rows that failed. The errors of a job "
        "that has ended well without any are not asked for.",
        default="",
    )


@dataclass(frozen=True, slots=True)
class RowErrorsSpec:
    """Where the API lists the rows of a job that failed."""

    tool: str = key(TEXT, about="The tool that returns the errors of a job.")
    parameter: str = key(TEXT, about="Its parameter for the job's id.")
    row: str = key(
        POINTER,
        about="Where an error has a JSON pointer into the request, which leads to the row.",
    )
    message: str = key(POINTER, about="Where it says what is wrong.")
    page_size: str = key(
        TEXT,
        about="Its parameter for the number of errors on a page. The most that it takes is asked "
        "for, so that all come in few requests.",
        default="",
    )


@dataclass(frozen=True, slots=True)
class BulkJobSpec:
    """A function of the package that sends any number of rows in as few jobs as the API allows."""

    name: str
    tool: str = key(TEXT, about="The tool that starts a job.")
    rows: str = key(TEXT, about="Its parameter for the rows, a list.")
    about: str = key(PROSE, about="What it does, for its documentation.")
    max_rows: int = key(NUMBER, about="The most rows of one job.")
    max_bytes: int = key(
        NUMBER, about="The most bytes of the rows of one job, as JSON.", default=0
    )
    max_row_bytes: int = key(NUMBER, about="The most bytes of one row.", default=0)
    job: JobSpec | None = key(
        Record(JobSpec),
        about="How to find out what became of a job; without it, only that it was accepted is "
        "known.",
        default=None,
    )
    row_errors: RowErrorsSpec | None = key(
        Record(RowErrorsSpec),
        about="Where the API lists the rows of a job that failed.",
        default=None,
    )
    refused: RowPlace | None = key(
        Record(RowPlace),
        about="Where the errors of a refused request name rows. They are reported, and the other "
        "rows are sent again.",
        default=None,
    )

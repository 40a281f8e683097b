"""A bulk run as a generator of effects, which both drivers perform."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Mapping
from typing import Any, NamedTuple, TypeAlias

from ..errors import APIError, ArgumentError, Fault, ServiceError
from ..omit import OMIT
from ..pointer import follow, tokens_of
from ..schema.kinds import counted
from .chunks import Chunk, chunks
from .model import (
    BulkInterrupted,
    BulkJob,
    BulkProgress,
    BulkRefused,
    ErrorPlace,
    JobReport,
    Method,
    Polling,
    RowError,
)

FIRST_WAIT = 1.0
LONGEST_WAIT = 30.0
"""Seconds between two looks at a job: the first, and what it doubles to."""

OnProgress: TypeAlias = Callable[[BulkProgress], object]


class Invoke(NamedTuple):
    """Call a method; of a collection, get the items of all pages."""

    method: Method
    arguments: Mapping[str, Any]
    collect: bool = False


class Pause(NamedTuple):
    seconds: float


Effect: TypeAlias = Invoke | Pause
Steps: TypeAlias = Generator[Effect, Any, BulkProgress]


class BulkRun:
    """One run: what was read, sent and reported."""

    def __init__(
        self,
        job: BulkJob,
        arguments: Mapping[str, Any],
        on_progress: OnProgress | None,
        begun: BulkProgress,
    ) -> None:
        self._job = job
        self._arguments = arguments
        self._on_progress = on_progress
        self._begun = begun
        self._progress = begun

    def steps(self, rows: Iterable[Any], *, wait: bool) -> Steps:
        for chunk in chunks(self._job, rows, self._progress.rows):
            yield from self._submit(chunk)
        if self._progress.rows and not self._progress.jobs:
            raise BulkRefused(self._progress, tool=self._job.tool)
        if wait and self._job.polling is not None:
            yield from self._wait(self._job.polling)
        return self._progress

    # -- sending -------------------------------------------------------------------------------

    def _submit(self, chunk: Chunk) -> Generator[Effect, Any, None]:
        most = self._job.max_row_bytes or self._job.max_bytes
        errors = [
            RowError(index, f"is larger than {counted(most, 'byte')}, and was not sent")
            for index in chunk.oversized
        ]
        read = chunk.read
        job = None
        while chunk.rows:
            try:
                response = yield Invoke(
                    self._job.method,
                    {**self._arguments, self._job.method.argument: chunk.values},
                )
            except (ArgumentError, APIError) as error:
                refused = _refused(error, self._job, chunk)
                if not refused:
                    if isinstance(error, ArgumentError) and self._has_done_nothing:
                        raise _without_rows(error, self._job) from None
                    raise self._interrupted(error) from error
                errors += [
                    RowError(chunk.rows[position].at, message)
                    for position, message in sorted(refused.items())
                ]
                chunk = chunk.without(refused)
            except ServiceError as error:
                raise self._interrupted(error) from error
            else:
                job = _started(self._job, response, chunk)
                break
        self._report(read=read, job=job, errors=errors)

    @property
    def _has_done_nothing(self) -> bool:
        return self._progress is self._begun

    def _interrupted(self, error: ServiceError) -> BulkInterrupted:
        rows = self._progress.rows
        return BulkInterrupted(
            self._progress,
            sent=bool(getattr(error, "sent", isinstance(error, APIError))),
            message=f"after {counted(rows, 'row')}: {error.message}",
            tool=self._job.tool,
        )

    # -- waiting -------------------------------------------------------------------------------

    def _wait(self, polling: Polling) -> Generator[Effect, Any, None]:
        seconds = FIRST_WAIT
        while True:
            waiting = [job for job in self._progress.jobs if not job.ended]
            if not waiting:
                return
            try:
                for job in waiting:
                    response = yield from self._look(polling, job)
                    status = str(_value(response, polling.status))
                    if status in polling.pending:
                        # Jobs end in the order in which they began: the others are not asked.
                        break
                    yield from self._end(polling, job, status, response)
                    seconds = FIRST_WAIT
                else:
                    continue
            except ServiceError as error:
                raise self._interrupted(error) from error
            yield Pause(seconds)
            seconds = min(2 * seconds, LONGEST_WAIT)

    def _look(self, polling: Polling, job: JobReport) -> Generator[Effect, Any, Any]:
        method = polling.method
        return (yield Invoke(method, {method.argument: job.id}))

    def _end(
        self, polling: Polling, job: JobReport, status: str, response: Any
    ) -> Generator[Effect, Any, None]:
        """What became of a job that has ended."""
        errors: list[RowError] = []
        succeeded = status in polling.succeeded
        reported = self._job.row_errors
        if reported is not None and not (succeeded and _none_failed(polling, response)):
            method = reported.method
            given = {**reported.options, method.argument: job.id}
            items = yield Invoke(method, given, collect=True)
            place, rows = reported.place, self._job.rows
            errors = [_row_error(item, place, rows, job) for item in items]
        if not succeeded and not errors:
            errors = [RowError(row, f"its job ended as {status}") for row in job.rows]
        ended = job._replace(status=status, ended=True)
        jobs = tuple(ended if one == job else one for one in self._progress.jobs)
        self._progress = self._progress._replace(jobs=jobs)
        self._report(errors=errors)

    def _report(
        self,
        *,
        read: int = 0,
        job: JobReport | None = None,
        errors: Iterable[RowError] = (),
    ) -> None:
        progress = self._progress
        self._progress = BulkProgress(
            progress.rows + read,
            progress.jobs if job is None else (*progress.jobs, job),
            tuple(sorted((*progress.errors, *errors))),
        )
        if self._on_progress is not None:
            self._on_progress(self._progress)


def _started(job: BulkJob, response: Any, chunk: Chunk) -> JobReport:
    if job.polling is None:
        return JobReport("", chunk.indexes, "accepted", True)
    id_ = str(_value(response, job.polling.job_id))
    return JobReport(id_, chunk.indexes, "accepted", False)


def _none_failed(polling: Polling, response: Any) -> bool:
    """Whether the API says that no row failed."""
    count = _value(response, polling.failed) if polling.failed else None
    return count == 0 and not isinstance(count, bool)


def _refused(error: ServiceError, job: BulkJob, chunk: Chunk) -> dict[int, str]:
    """The rows that an error is about, by position; empty where it is about anything else."""
    if isinstance(error, ArgumentError):
        found = [_at_fault(fault, job, chunk) for fault in error.faults]
    elif isinstance(error, APIError) and job.refusal is not None:
        found = [_at_error(one, job.refusal, job.rows) for one in error.errors]
    else:
        return {}
    messages: dict[int, list[str]] = {}
    for place in found:
        if place is None or place[0] >= len(chunk.rows):
            return {}
        messages.setdefault(place[0], []).append(place[1])
    return {position: "; ".join(texts) for position, texts in messages.items()}


def _at_fault(fault: Fault, job: BulkJob, chunk: Chunk) -> tuple[int, str] | None:
    """The row of a fault in the arguments, and what is wrong, by the names that it was given."""
    inside = _in_row(fault, job)
    if inside is None:
        return None
    position, member = int(inside[1]), fault.path[inside.end() :]
    given_alone = position < len(chunk.rows) and chunk.rows[position].is_content
    if job.envelope is not None and given_alone:
        member = member.removeprefix(job.envelope.content).removeprefix(".")
    return position, f"{member} {fault.message}".lstrip()


def _in_row(fault: Fault, job: BulkJob) -> re.Match[str] | None:
    return re.match(rf"{re.escape(job.method.argument)}\[([0-9]+)\]\.?", fault.path)


def _without_rows(error: ArgumentError, job: BulkJob) -> ArgumentError:
    """The faults that no row has: those of rows are for the errors of a run."""
    others = [fault for fault in error.faults if _in_row(fault, job) is None]
    return ArgumentError(others, tool=error.tool) if others else error


def _at_error(error: Any, place: ErrorPlace, rows: str) -> tuple[int, str] | None:
    """The same for an error that the API reports."""
    position = _position(_value(error, place.row), rows)
    return None if position is None else (position, str(_value(error, place.message)))


def _position(pointer: Any, rows: str) -> int | None:
    """The row that a JSON pointer into the request leads to."""
    if not isinstance(pointer, str) or not pointer.startswith(rows + "/"):
        return None
    token = pointer[len(rows) + 1 :].split("/")[0]
    return int(token) if token.isascii() and token.isdigit() else None


def _row_error(item: Any, place: ErrorPlace, rows: str, report: JobReport) -> RowError:
    at = _at_error(item, place, rows)
    if at is None or at[0] >= len(report.rows):
        # Reported all the same, for the first row of its job.
        message = str(_value(item, place.message))
        return RowError(report.rows[0], f"somewhere in its job: {message}")
    return RowError(report.rows[at[0]], at[1])


def _value(value: Any, pointer: str) -> Any:
    """What is at a JSON pointer; empty text where nothing is."""
    found = follow(value, tokens_of(pointer))
    return "" if found is OMIT else found

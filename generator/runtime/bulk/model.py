"""Bulk jobs as a service describes them, and what is reported of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from ..errors import ArgumentError, ServiceError
from .state import state_faults


class Method(NamedTuple):
    """A method of the client, and the argument that it is given."""

    group: str
    name: str
    argument: str


class Polling(NamedTuple):
    """How to find out whether a job has ended."""

    method: Method
    job_id: str
    """JSON pointer of the job's id in the response that starts it."""
    status: str
    """JSON pointer of the status in the method's response."""
    pending: tuple[str, ...]
    """Statuses of a job that goes on."""
    succeeded: tuple[str, ...]
    failed: str = ""
    """JSON pointer of the number of rows that failed; empty: the API does not count them."""


class ErrorPlace(NamedTuple):
    """Where an error names its row, and says what is wrong with it."""

    row: str
    """JSON pointer of a text that is itself the JSON pointer of the row in the request."""
    message: str
    """JSON pointer of the reason."""


class RowErrors(NamedTuple):
    """Where the API reports the rows of a job that failed."""

    method: Method
    """Returns a collection of errors."""
    place: ErrorPlace
    options: Mapping[str, Any] = MappingProxyType({})
    """Further arguments of the method."""


class RowEnvelope(NamedTuple):
    """What the API has around the content of a row."""

    constants: Mapping[str, Any]
    """Members that have the same value in every row."""
    content: str
    """The member that callers may give in place of the row."""
    members: tuple[str, ...]
    """Names of all members. The content has none of them, so they tell one from the other."""


class BulkJob(NamedTuple):
    """One kind of bulk job."""

    name: str
    """Of its function; that for the asynchronous client has an `a` before it."""
    tool: str
    method: Method
    """Starts a job; its argument takes the rows."""
    rows: str
    """JSON pointer of the rows in the request, to which errors refer."""
    max_rows: int
    """Of one job."""
    max_bytes: int
    """Of the rows of one job, as JSON; 0: no limit."""
    max_row_bytes: int
    """Of one row; 0: no limit."""
    polling: Polling | None = None
    """None: the API does not say what becomes of a job."""
    row_errors: RowErrors | None = None
    refusal: ErrorPlace | None = None
    """In the errors of a request that the API refuses; None: they do not name rows."""
    envelope: RowEnvelope | None = None
    """None: rows are sent as they are given."""


class RowError(NamedTuple):
    """A row that the API did not accept."""

    row: int
    """Its index among all rows, from 0."""
    message: str


class RowIndexes(tuple[int, ...]):
    """Indexes of rows: a tuple whose `repr` shows runs of them, and no more than a few."""

    __slots__ = ()

    def __repr__(self) -> str:
        runs = [
            f"{first}" if first == last else f"{first}-{last}"
            for first, last in runs_of(self)
        ]
        more = ", ..." if len(runs) > _SHOWN else ""
        shown = ", ".join(runs[:_SHOWN])
        return f"<{_counted(len(self), 'row')}: {shown}{more}>" if runs else "<no rows>"


_SHOWN = 3
"""Runs of indexes in a `repr`."""


class JobReport(NamedTuple):
    """One job, as far as it is known."""

    id: str
    """Empty where the API gives none."""
    rows: RowIndexes
    """The indexes of its rows, in order."""
    status: str
    """As the API has it; `accepted` where it does not say more."""
    ended: bool


class BulkProgress(NamedTuple):
    """How far a bulk run is. `state()` is all that is needed to go on in another process."""

    rows: int
    """Rows that were read: sent, or refused."""
    jobs: tuple[JobReport, ...]
    errors: tuple[RowError, ...]

    @property
    def pending(self) -> int:
        """Rows of jobs that have not ended."""
        return sum(len(job.rows) for job in self.jobs if not job.ended)

    def __repr__(self) -> str:
        pending = f"{self.pending:,} pending, " if self.pending else ""
        return (
            f"<BulkProgress: {_counted(self.rows, 'row')} in {_counted(len(self.jobs), 'job')}, "
            f"{pending}{_counted(len(self.errors), 'error')}>"
        )

    def state(self) -> dict[str, Any]:
        """JSON from which a later call resumes."""
        return {
            "rows": self.rows,
            "jobs": [
                [job.id, runs_of(job.rows), job.status, job.ended] for job in self.jobs
            ],
            "errors": [list(error) for error in self.errors],
        }

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> BulkProgress:
        """The progress of which `state()` was kept. Raises `ArgumentError` for anything else."""
        faults = state_faults(state)
        if faults:
            raise ArgumentError(faults)
        return cls(
            state["rows"],
            tuple(
                JobReport(id_, _indexes(runs), status, ended)
                for id_, runs, status, ended in state["jobs"]
            ),
            tuple(RowError(row, message) for row, message in state["errors"]),
        )


class BulkInterrupted(ServiceError):
    """A call within a bulk run failed: `__cause__` says how.

    Pass `progress.state()` as `resume` to go on. The rows of the call that failed are sent again
    then; `sent` says whether the API may have them already.
    """

    def __init__(
        self, progress: BulkProgress, *, sent: bool, message: str, tool: str = ""
    ) -> None:
        super().__init__(message, tool=tool)
        self.progress = progress
        self.sent = sent


class BulkRefused(ServiceError):
    """Not one row was accepted, so there is no job; `progress.errors` has the fault of each row."""

    def __init__(self, progress: BulkProgress, *, tool: str = "") -> None:
        first = progress.errors[0]
        super().__init__(
            f"not one row was accepted, of {progress.rows:,}; "
            f"row {first.row}: {first.message}",
            tool=tool,
        )
        self.progress = progress


def runs_of(indexes: Iterable[int]) -> list[list[int]]:
    """Runs of indexes as [first, last]: a job of ten thousand rows has one."""
    found: list[list[int]] = []
    for index in indexes:
        if found and index == found[-1][1] + 1:
            found[-1][1] = index
        else:
            found.append([index, index])
    return found


def _indexes(runs: Iterable[Iterable[int]]) -> RowIndexes:
    return RowIndexes(index for first, last in runs for index in range(first, last + 1))


def _counted(count: int, noun: str) -> str:
    number = f"{count:,}" if count else "no"
    return f"{number} {noun}" if count == 1 else f"{number} {noun}s"

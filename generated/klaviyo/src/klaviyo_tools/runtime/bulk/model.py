"""Bulk jobs as a service describes them, and what is reported of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..errors import ServiceError


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


class BulkJob(NamedTuple):
    """One kind of bulk job."""

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


class RowError(NamedTuple):
    """A row that the API did not accept."""

    row: int
    """Its index among all rows, from 0."""
    message: str


class JobReport(NamedTuple):
    """One job, as far as it is known."""

    id: str
    """Empty where the API gives none."""
    rows: tuple[int, ...]
    """The indexes of its rows."""
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

    def state(self) -> dict[str, Any]:
        """JSON from which a later call resumes."""
        return {
            "rows": self.rows,
            "jobs": [
                [job.id, _ranges(job.rows), job.status, job.ended] for job in self.jobs
            ],
            "errors": [list(error) for error in self.errors],
        }

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> BulkProgress:
        """The progress of which `state()` was kept."""
        return cls(
            state["rows"],
            tuple(
                JobReport(id_, tuple(_indexes(ranges)), status, ended)
                for id_, ranges, status, ended in state["jobs"]
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


def _ranges(indexes: tuple[int, ...]) -> list[list[int]]:
    """Runs of indexes as [first, last]: a job of ten thousand rows has one."""
    found: list[list[int]] = []
    for index in indexes:
        if found and index == found[-1][1] + 1:
            found[-1][1] = index
        else:
            found.append([index, index])
    return found


def _indexes(ranges: list[list[int]]) -> list[int]:
    return [index for first, last in ranges for index in range(first, last + 1)]

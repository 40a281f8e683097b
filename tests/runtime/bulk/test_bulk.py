"""Bulk runs: as few requests as the API allows, and every row accounted for."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from types import SimpleNamespace
from typing import Any

import pytest

from generator.runtime.bulk.model import (
    BulkInterrupted,
    BulkJob,
    BulkProgress,
    ErrorPlace,
    Method,
    Polling,
    RowError,
    RowErrors,
)
from generator.runtime.bulk.run import arun_bulk, run_bulk
from generator.runtime.errors import (
    APIConnectionError,
    ArgumentError,
    BadRequestError,
    Fault,
)

JOB = BulkJob(
    tool="HARBOUR_IMPORT_SHIPS",
    method=Method("ships", "import_ships", "ships"),
    rows="/data/ships",
    max_rows=10,
    max_bytes=1_000,
    max_row_bytes=200,
    polling=Polling(
        Method("ships", "get_import", "id"), "/id", "/status", ("running",), ("done",)
    ),
    row_errors=RowErrors(
        Method("ships", "get_import_errors", "import_id"),
        ErrorPlace("/source", "/detail"),
    ),
    refusal=ErrorPlace("/source/pointer", "/detail"),
)


class Harbour:
    """An API with jobs: what it is asked, and what it answers."""

    def __init__(self) -> None:
        self.jobs: list[list[Any]] = []
        self.calls: list[str] = []
        self.pauses: list[float] = []
        self.statuses: dict[str, list[str]] = {}
        self.errors: dict[str, list[Mapping[str, str]]] = {}
        self.refuse: Callable[[list[Any]], Exception | None] = lambda rows: None
        self.ships = SimpleNamespace(
            import_ships=self._import,
            get_import=self._get,
            get_import_errors=self._errors,
        )

    @property
    def rows(self) -> list[Any]:
        return [row for job in self.jobs for row in job]

    def _import(self, *, ships: list[Any], fleet: str = "") -> Any:
        self.calls.append("import")
        error = self.refuse(ships)
        if error is not None:
            raise error
        self.jobs.append(ships)
        return {"id": str(len(self.jobs))}

    def _get(self, *, id: str) -> Any:
        self.calls.append(f"get {id}")
        statuses = self.statuses.get(id, ["done"])
        return {"status": statuses.pop(0) if len(statuses) > 1 else statuses[0]}

    def _errors(self, *, import_id: str) -> Any:
        self.calls.append(f"errors {import_id}")
        return iter(self.errors.get(import_id, []))

    def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)


class AsyncHarbour:
    """The same behind coroutines."""

    def __init__(self, harbour: Harbour) -> None:
        async def imported(**arguments: Any) -> Any:
            return harbour._import(**arguments)

        async def job(**arguments: Any) -> Any:
            return harbour._get(**arguments)

        async def errors(**arguments: Any) -> AsyncIterator[Any]:
            for item in harbour._errors(**arguments):
                yield item

        async def pause(seconds: float) -> None:
            harbour._pause(seconds)

        self._pause = pause
        self.ships = SimpleNamespace(
            import_ships=imported, get_import=job, get_import_errors=errors
        )


Run = Callable[..., BulkProgress]


def _run(harbour: Any, rows: Iterable[Any], job: BulkJob = JOB, **options: Any) -> Any:
    return run_bulk(harbour, job, rows, {}, **options)


def _arun(
    harbour: Harbour, rows: Iterable[Any], job: BulkJob = JOB, **options: Any
) -> Any:
    client: Any = AsyncHarbour(harbour)
    return asyncio.run(arun_bulk(client, job, rows, {}, **options))


@pytest.fixture(params=[_run, _arun], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    found: Run = request.param
    return found


def ships(count: int) -> list[dict[str, Any]]:
    return [{"name": f"ship {number}"} for number in range(count)]


def test_rows_go_in_full_jobs_and_all_are_waited_for(run: Run) -> None:
    harbour = Harbour()
    done = run(harbour, ships(25))
    assert [len(job) for job in harbour.jobs] == [10, 10, 5]
    assert harbour.rows == ships(25)
    assert done.rows == 25
    assert done.errors == ()
    assert [(job.status, job.ended) for job in done.jobs] == [("done", True)] * 3


def test_no_job_is_larger_than_the_api_takes(run: Run) -> None:
    harbour = Harbour()
    rows = [{"name": "x" * 150} for _ in range(9)]
    run(harbour, rows)
    assert harbour.rows == rows
    for job in harbour.jobs:
        assert len(json.dumps(job, separators=(",", ":"))) - 2 <= 1_000
    assert len(harbour.jobs) == 2


def test_a_row_that_no_request_may_hold_is_reported_and_the_others_go(run: Run) -> None:
    harbour = Harbour()
    done = run(harbour, [*ships(2), {"name": "x" * 300}, *ships(1)])
    assert harbour.jobs == [[*ships(2), *ships(1)]]
    assert done.rows == 4
    assert [error.row for error in done.errors] == [2]
    assert "larger than 200 bytes" in done.errors[0].message


def test_errors_of_a_job_are_those_of_its_rows(run: Run) -> None:
    """The API counts within the job; callers count within their rows."""
    harbour = Harbour()
    harbour.errors = {"2": [{"source": "/data/ships/3/name", "detail": "sunk"}]}
    done = run(harbour, ships(15))
    assert done.errors == (RowError(13, "sunk"),)


def test_an_error_without_a_row_is_not_lost(run: Run) -> None:
    harbour = Harbour()
    harbour.errors = {"2": [{"source": "/data", "detail": "fog"}]}
    assert run(harbour, ships(15)).errors == (
        RowError(10, "somewhere in its job: fog"),
    )


def test_a_job_that_fails_as_a_whole_fails_its_rows(run: Run) -> None:
    harbour = Harbour()
    harbour.statuses = {"1": ["cancelled"]}
    done = run(harbour, ships(2))
    assert done.errors == (
        RowError(0, "its job ended as cancelled"),
        RowError(1, "its job ended as cancelled"),
    )


def test_waiting_costs_few_requests(run: Run) -> None:
    """Only the oldest job is asked for, ever more slowly."""
    harbour = Harbour()
    harbour.statuses = {"1": ["running"] * 7 + ["done"]}
    run(harbour, ships(30))
    looks = [call for call in harbour.calls if call.startswith("get")]
    assert looks == ["get 1"] * 8 + ["get 2", "get 3"]
    assert harbour.pauses == [1, 2, 4, 8, 16, 30, 30]


def test_rows_that_the_client_refuses_are_reported_and_the_others_go(run: Run) -> None:
    harbour = Harbour()

    def refuse(rows: list[Any]) -> Exception | None:
        faults = [
            Fault(f"ships[{n}].name", f"ships[{n}].name", "is too short")
            for n, row in enumerate(rows)
            if row["name"] == ""
        ]
        return ArgumentError(faults) if faults else None

    harbour.refuse = refuse
    done = run(harbour, [*ships(1), {"name": ""}, *ships(1), {"name": ""}])
    assert harbour.jobs == [[*ships(1), *ships(1)]]
    assert done.errors == (
        RowError(1, "name is too short"),
        RowError(3, "name is too short"),
    )
    assert done.jobs[0].rows == (0, 2)


def test_rows_that_the_api_refuses_are_reported_and_the_others_go(run: Run) -> None:
    harbour = Harbour()

    def refuse(rows: list[Any]) -> Exception | None:
        if {"name": "ship 1"} not in rows:
            return None
        position = rows.index({"name": "ship 1"})
        pointer = f"/data/ships/{position}/name"
        error = {"source": {"pointer": pointer}, "detail": "taken"}
        return BadRequestError("bad", status=400, errors=[error])

    harbour.refuse = refuse
    done = run(harbour, ships(3))
    assert harbour.jobs == [[ships(3)[0], ships(3)[2]]]
    assert done.errors == (RowError(1, "taken"),)


@pytest.mark.parametrize(
    "error",
    [
        ArgumentError([Fault("fleet", "fleet", "is unknown")]),
        BadRequestError("bad", status=400, errors=[{"detail": "no"}]),
        BadRequestError(
            "bad", status=400, errors=[{"source": {"pointer": "/data/ships/99"}}]
        ),
        APIConnectionError("broken", sent=True),
    ],
    ids=["argument", "no row", "a row that is not there", "connection"],
)
def test_what_is_no_fault_of_a_row_interrupts_and_can_be_resumed(
    run: Run, error: Exception
) -> None:
    harbour = Harbour()
    harbour.refuse = lambda rows: error if len(harbour.jobs) == 1 else None
    with pytest.raises(BulkInterrupted) as caught:
        run(harbour, ships(25))
    assert caught.value.__cause__ is error
    state = json.loads(json.dumps(caught.value.progress.state()))
    harbour.refuse = lambda rows: None
    done = run(harbour, ships(25), resume=state)
    assert harbour.rows == ships(25)
    assert [job.id for job in done.jobs] == ["1", "2", "3"]
    assert done.jobs[2].rows == tuple(range(20, 25))


def test_it_can_be_waited_for_later(run: Run) -> None:
    harbour = Harbour()
    sent = run(harbour, ships(12), wait=False)
    assert sent.pending == 12
    assert harbour.calls == ["import", "import"]
    done = run(harbour, ships(12), resume=sent.state())
    assert done.pending == 0
    assert harbour.calls.count("import") == 2


def test_progress_is_reported_after_every_job_that_is_sent_or_ends(run: Run) -> None:
    seen: list[tuple[int, int]] = []
    run(
        Harbour(),
        ships(15),
        on_progress=lambda progress: seen.append((progress.rows, progress.pending)),
    )
    assert seen == [(10, 10), (15, 15), (15, 5), (15, 0)]


def test_jobs_without_a_status_have_ended_when_they_are_accepted(run: Run) -> None:
    harbour = Harbour()
    done = run(harbour, ships(3), JOB._replace(polling=None, row_errors=None))
    assert harbour.calls == ["import"]
    assert [(job.status, job.ended) for job in done.jobs] == [("accepted", True)]


def test_no_rows_are_no_request(run: Run) -> None:
    harbour = Harbour()
    assert run(harbour, []) == BulkProgress(0, (), ())
    assert harbour.calls == []

"""Bulk runs: as few requests as the API allows, and every row accounted for."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from types import SimpleNamespace
from typing import Any

import pytest

from generator.runtime.bulk.model import (
    BulkInterrupted,
    BulkJob,
    BulkProgress,
    BulkRefused,
    ErrorPlace,
    Method,
    Polling,
    RowEnvelope,
    RowError,
    RowErrors,
    RowIndexes,
)
from generator.runtime.bulk.run import arun_bulk, run_bulk
from generator.runtime.errors import (
    APIConnectionError,
    ArgumentError,
    BadRequestError,
    Fault,
)

JOB = BulkJob(
    name="import_ships",
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
        self.failed: dict[str, Any] = {}
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
        status = statuses.pop(0) if len(statuses) > 1 else statuses[0]
        return {"status": status, "failed": self.failed.get(id)}

    def _errors(self, *, import_id: str, page_size: int = 0) -> Any:
        size = f" by {page_size}" if page_size else ""
        self.calls.append(f"errors {import_id}{size}")
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


def test_fewer_rows_than_were_sent_are_other_rows(run: Run) -> None:
    """The wrong file would pass for one that is done."""
    harbour = Harbour()
    sent = run(harbour, ships(12), wait=False)
    calls = list(harbour.calls)
    with pytest.raises(ArgumentError, match="of which it sent 12; these are 1 row"):
        run(harbour, ships(1), resume=sent.state())
    assert harbour.calls == calls


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


# -- errors that nobody has to ask for -------------------------------------------------------------

COUNTED = JOB._replace(polling=JOB.polling and JOB.polling._replace(failed="/failed"))


def asked_for(harbour: Harbour) -> list[str]:
    return [call for call in harbour.calls if call.startswith("errors")]


def test_errors_of_a_job_without_any_are_not_asked_for(run: Run) -> None:
    harbour = Harbour()
    harbour.failed = {"1": 0, "2": 1, "3": 0}
    harbour.errors = {"2": [{"source": "/data/ships/3/name", "detail": "sunk"}]}
    done = run(harbour, ships(25), COUNTED)
    assert asked_for(harbour) == ["errors 2"]
    assert done.errors == (RowError(13, "sunk"),)


@pytest.mark.parametrize("count", [None, False, "0", "", []])
def test_what_is_no_count_says_nothing_of_errors(run: Run, count: Any) -> None:
    harbour = Harbour()
    harbour.failed = {"1": count}
    run(harbour, ships(1), COUNTED)
    assert asked_for(harbour) == ["errors 1"]


def test_pages_of_errors_are_as_large_as_the_api_allows(run: Run) -> None:
    harbour = Harbour()
    errors = JOB.row_errors and JOB.row_errors._replace(options={"page_size": 100})
    run(harbour, ships(1), JOB._replace(row_errors=errors))
    assert asked_for(harbour) == ["errors 1 by 100"]


def test_a_job_that_fails_is_asked_why(run: Run) -> None:
    """It may count no rows since it never came to them."""
    harbour = Harbour()
    harbour.statuses, harbour.failed = {"1": ["cancelled"]}, {"1": 0}
    harbour.errors = {"1": [{"source": "/data", "detail": "fog"}]}
    done = run(harbour, ships(2), COUNTED)
    assert done.errors == (RowError(0, "somewhere in its job: fog"),)


# -- rows ------------------------------------------------------------------------------------------

WRAPPED = JOB._replace(
    envelope=RowEnvelope({"type": "ship"}, "attributes", ("type", "id", "attributes"))
)


def test_content_is_sent_in_its_envelope_and_whole_rows_as_they_are(run: Run) -> None:
    harbour = Harbour()
    whole = {"type": "ship", "id": "7", "attributes": {"name": "Ida"}}
    run(harbour, [{"name": "Bo"}, whole], WRAPPED)
    assert harbour.rows == [{"type": "ship", "attributes": {"name": "Bo"}}, whole]


def test_what_is_neither_is_left_to_the_client(run: Run) -> None:
    """Nobody can tell whether `id` is the ship's or the row's."""
    harbour = Harbour()
    mixed = [{"id": "7", "name": "Ida"}, "Ida", None]
    run(harbour, mixed, WRAPPED)
    assert harbour.rows == mixed


def test_faults_are_named_as_the_row_was_given(run: Run) -> None:
    harbour = Harbour()

    def refuse(rows: list[Any]) -> Exception | None:
        paths = [
            f"ships[{n}].attributes{member}"
            for n, row in enumerate(rows)
            for member in (".name", "[0]")
            if row["attributes"]["name"] == ""
        ]
        return (
            ArgumentError([Fault(p, p, "is wrong") for p in paths]) if paths else None
        )

    harbour.refuse = refuse
    rows = [{"name": ""}, {"attributes": {"name": ""}}, {"name": "Bo"}]
    assert run(harbour, rows, WRAPPED).errors == (
        RowError(0, "name is wrong; [0] is wrong"),
        RowError(1, "attributes.name is wrong; attributes[0] is wrong"),
    )


def test_envelopes_count_for_the_size_of_a_job(run: Run) -> None:
    harbour = Harbour()
    run(harbour, [{"name": "x" * 150} for _ in range(9)], WRAPPED)
    for job in harbour.jobs:
        assert len(json.dumps(job, separators=(",", ":"))) - 2 <= 1_000


def refuse_all(rows: list[Any]) -> Exception:
    paths = [f"ships[{n}]" for n in range(len(rows))]
    return ArgumentError([Fault(path, path, "must be an object") for path in paths])


def refuse_all_remotely(rows: list[Any]) -> Exception:
    pointers = [f"/data/ships/{n}" for n in range(len(rows))]
    errors = [{"source": {"pointer": p}, "detail": "taken"} for p in pointers]
    return BadRequestError("bad", status=400, errors=errors)


@pytest.mark.parametrize(
    ("refuse", "message"),
    [(refuse_all, "must be an object"), (refuse_all_remotely, "taken")],
)
def test_a_run_of_which_nothing_is_accepted_is_no_success(
    run: Run, refuse: Callable[[list[Any]], Exception], message: str
) -> None:
    harbour = Harbour()
    harbour.refuse = refuse
    with pytest.raises(BulkRefused) as caught:
        run(harbour, ships(25))
    assert str(caught.value) == f"not one row was accepted, of 25; row 0: {message}"
    assert len(caught.value.progress.errors) == 25
    assert not caught.value.sent
    assert not harbour.jobs


def test_rows_that_are_all_too_large_are_no_success(run: Run) -> None:
    with pytest.raises(BulkRefused, match="larger than 200 bytes"):
        run(Harbour(), [{"name": "x" * 300}])


def test_a_run_that_goes_on_has_what_was_accepted_before(run: Run) -> None:
    harbour = Harbour()
    sent = run(harbour, ships(10), wait=False)
    harbour.refuse = refuse_all
    done = run(harbour, ships(12), resume=sent.state())
    assert [error.row for error in done.errors] == [10, 11]


# -- arguments -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "kind"),
    [
        ("abc", "a string"),
        (b"abc", "bytes"),
        ({"name": "Ida"}, "a dict"),
        (None, "None"),
        (5, "an integer"),
    ],
)
def test_what_is_no_collection_of_rows_is_refused(
    run: Run, rows: Any, kind: str
) -> None:
    harbour = Harbour()
    with pytest.raises(ArgumentError) as caught:
        run(harbour, rows)
    assert str(caught.value) == (
        "HARBOUR_IMPORT_SHIPS: rows: must be an iterable of rows, such as a list, "
        f"not {kind}"
    )
    assert not harbour.calls


def test_generators_and_other_iterables_are_rows(run: Run) -> None:
    harbour = Harbour()
    run(harbour, (row for row in ships(2)))
    run(harbour, dict(enumerate(ships(2))).values())
    assert harbour.rows == ships(2) * 2


async def later(progress: BulkProgress) -> None:
    raise AssertionError(progress)


@pytest.mark.parametrize(
    ("on_progress", "message"),
    [
        (5, "must be a function of the progress, not an integer"),
        (later, "must not be asynchronous: nothing awaits it"),
    ],
)
def test_what_cannot_be_told_of_progress_is_refused_before_anything_is_sent(
    run: Run, on_progress: Any, message: str
) -> None:
    harbour = Harbour()
    with pytest.raises(ArgumentError) as caught:
        run(harbour, ships(1), on_progress=on_progress)
    assert caught.value.faults == (Fault("on_progress", "", message),)
    assert not harbour.calls


def test_what_is_no_client_is_refused() -> None:
    with pytest.raises(ArgumentError, match="client: must be a client, not "):
        run_bulk("a client", JOB, ships(1), {})  # type: ignore[arg-type]
    with pytest.raises(ArgumentError, match="not the class Harbour"):
        run_bulk(Harbour, JOB, ships(1), {})  # type: ignore[arg-type]


STATE = {"rows": 3, "jobs": [["1", [[0, 1]], "accepted", False]], "errors": [[2, "x"]]}


@pytest.mark.parametrize(
    ("state", "path", "message"),
    [
        (5, "", "must be an object, not an integer; pass what"),
        (json.dumps(STATE), "", "must be an object, not a string"),
        (BulkProgress(0, (), ()), "", "not a BulkProgress; pass what"),
        ({}, ".rows", "is required"),
        ({"rows": 1, "errors": []}, ".jobs", "is required"),
        ({"rows": 1, "jobs": []}, ".errors", "is required"),
        (STATE | {"rows": -1}, ".rows", "at least 0"),
        (STATE | {"rows": True}, ".rows", "must be an integer"),
        (STATE | {"rows": "3"}, ".rows", "must be an integer"),
        (STATE | {"jobs": None}, ".jobs", "must be an array"),
        (STATE | {"jobs": [["1"]]}, ".jobs[0]", "at least 4"),
        (STATE | {"jobs": [[1, [[0, 1]], "x", False]]}, ".jobs[0][0]", "a string"),
        (STATE | {"jobs": [["1", [], "x", False]]}, ".jobs[0][1]", "not be empty"),
        (STATE | {"jobs": [["1", [[0]], "x", False]]}, ".jobs[0][1][0]", "at least 2"),
        (STATE | {"jobs": [["1", [[1, 0]], "x", True]]}, ".jobs[0][1][0]", "in order"),
        (STATE | {"jobs": [["1", [[0, 3]], "x", True]]}, ".jobs[0][1][0]", "below 3"),
        (
            STATE | {"jobs": [["1", [[0, 1], [1, 2]], "x", True]]},
            ".jobs[0][1][1]",
            "in order",
        ),
        (STATE | {"jobs": [["1", [[0, 1]], "x", 1]]}, ".jobs[0][3]", "a boolean"),
        (STATE | {"errors": [[3, "x"]]}, ".errors[0][0]", "below 3"),
        (STATE | {"errors": [[0, None]]}, ".errors[0][1]", "a string"),
    ],
)
def test_a_run_goes_on_from_nothing_but_what_was_kept(
    run: Run, state: Any, path: str, message: str
) -> None:
    harbour = Harbour()
    with pytest.raises(ArgumentError) as caught:
        run(harbour, ships(3), resume=state)
    [fault] = [one for one in caught.value.faults if one.path == f"resume{path}"]
    assert message in fault.message
    assert not harbour.calls


def test_all_faults_of_a_call_are_told_at_once(run: Run) -> None:
    with pytest.raises(ArgumentError) as caught:
        run(Harbour(), "abc", on_progress=5, resume={})
    paths = [fault.path for fault in caught.value.faults]
    assert paths == [
        "rows",
        "on_progress",
        "resume.rows",
        "resume.jobs",
        "resume.errors",
    ]


def test_an_argument_of_the_first_job_that_is_wrong_interrupts_nothing(
    run: Run,
) -> None:
    """Nothing was begun that could be resumed; faults of rows are not for this error."""
    harbour = Harbour()
    fleet = Fault("fleet", "fleet", "must be an array")
    harbour.refuse = lambda rows: ArgumentError(
        [Fault("ships[0].name", "ships[0].name", "is too short"), fleet], tool="T"
    )
    with pytest.raises(ArgumentError) as caught:
        run(harbour, ships(3))
    assert caught.value.faults == (fleet,)


# -- what is shown ---------------------------------------------------------------------------------


def test_progress_is_short_however_many_rows_there_are(run: Run) -> None:
    """It is printed in a loop, and logged."""
    shown: list[str] = []
    job = JOB._replace(max_rows=10_000, max_bytes=0)
    harbour = Harbour()
    harbour.errors = {
        "1": [{"source": f"/data/ships/{n}", "detail": "sunk"} for n in range(500)]
    }
    done = run(
        harbour, ships(20_000), job, on_progress=lambda one: shown.append(f"{one}")
    )
    assert shown == [
        "<BulkProgress: 10,000 rows in 1 job, 10,000 pending, no errors>",
        "<BulkProgress: 20,000 rows in 2 jobs, 20,000 pending, no errors>",
        "<BulkProgress: 20,000 rows in 2 jobs, 10,000 pending, 500 errors>",
        "<BulkProgress: 20,000 rows in 2 jobs, 500 errors>",
    ]
    assert repr(done.jobs[1]) == (
        "JobReport(id='2', rows=<10,000 rows: 10000-19999>, status='done', ended=True)"
    )
    assert done.jobs[1].rows[3] == 10_003
    assert 20_000 not in done.jobs[1].rows


@pytest.mark.parametrize(
    ("indexes", "shown"),
    [
        ([], "<no rows>"),
        ([4], "<1 row: 4>"),
        ([0, 1, 2, 5], "<4 rows: 0-2, 5>"),
        (range(0, 1_000, 2), "<500 rows: 0, 2, 4, ...>"),
    ],
)
def test_indexes_are_shown_as_runs(indexes: Iterable[int], shown: str) -> None:
    assert repr(RowIndexes(indexes)) == shown
    assert RowIndexes(indexes) == tuple(indexes)
    assert repr(pickle.loads(pickle.dumps(RowIndexes(indexes)))) == shown

"""Bulk jobs of the emitted package, against an API that counts."""

from __future__ import annotations

import asyncio
import inspect
import json
import textwrap
import warnings
from collections.abc import Callable, Iterable
from typing import Any

import httpx
import pytest

from tests.emitted import package

ROWS = 50_000
KEY = "pk_0123456789"


class Api:
    """Import jobs that end at once; `failing` ones refuse their third profile."""

    def __init__(self, failing: Iterable[str] = ()) -> None:
        self.failing = failing
        self.requests: list[str] = []
        self.profiles: list[Any] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(f"{request.method} {request.url.path}")
        if request.method == "POST":
            profiles = json.loads(request.content)["data"]["attributes"]["profiles"]
            self.profiles += profiles["data"]
            number = sum(one.startswith("POST") for one in self.requests)
            return httpx.Response(202, json=_job(f"J{number}", status="queued"))
        job = request.url.path.split("/")[3]
        failed = job in self.failing
        if not request.url.path.endswith("import-errors"):
            found = _job(job, status="complete", failed_count=int(failed))
            return httpx.Response(200, json=found)
        error = {
            "type": "import-error",
            "id": "e",
            "attributes": {
                "detail": "not a phone number",
                "source": {"pointer": "/data/attributes/profiles/data/2/attributes"},
            },
        }
        errors = {"data": [error] if failed else [], "links": {"next": None}}
        return httpx.Response(200, json=errors)


def _job(id_: str, **attributes: Any) -> dict[str, Any]:
    return {"data": {"type": "job", "id": id_, "attributes": attributes}}


def client(api: Api) -> Any:
    http_client = httpx.Client(transport=httpx.MockTransport(api))
    return package().Klaviyo(api_key=KEY, http_client=http_client, rate_limits=False)


def async_client(api: Api) -> Any:
    http_client = httpx.AsyncClient(transport=httpx.MockTransport(api))
    return package().AsyncKlaviyo(
        api_key=KEY, http_client=http_client, rate_limits=False
    )


def _run(api: Api, name: str, rows: Any, **options: Any) -> Any:
    return getattr(package(".bulk"), name)(client(api), rows, **options)


def _arun(api: Api, name: str, rows: Any, **options: Any) -> Any:
    async def done() -> Any:
        async with async_client(api) as klaviyo:
            return await getattr(package(".bulk"), f"a{name}")(klaviyo, rows, **options)

    return asyncio.run(done())


@pytest.fixture(params=[_run, _arun], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Callable[..., Any]:
    found: Callable[..., Any] = request.param
    return found


def profiles(count: int) -> list[dict[str, Any]]:
    return [{"email": f"p{number}@example.com"} for number in range(count)]


def whole_rows(count: int) -> list[dict[str, Any]]:
    return [{"type": "profile", "attributes": one} for one in profiles(count)]


@pytest.mark.parametrize("rows", [profiles, whole_rows])
def test_fifty_thousand_profiles_take_ten_requests(
    run: Callable[..., Any], rows: Callable[[int], Any]
) -> None:
    """The least that the API allows: five jobs, each of which is looked at once."""
    api = Api()
    done = run(api, "import_profiles", rows(ROWS), lists=["L1"])
    assert api.profiles == whole_rows(ROWS)
    assert len(api.requests) == 10
    assert not any(one.endswith("import-errors") for one in api.requests)
    assert (done.errors, done.pending) == ((), 0)


def test_only_jobs_with_failures_are_asked_for_their_errors(
    run: Callable[..., Any],
) -> None:
    api = Api(failing=["J2"])
    done = run(api, "import_profiles", profiles(ROWS))
    assert len(api.requests) == 11
    assert [(error.row, error.message) for error in done.errors] == [
        (10_002, "not a phone number")
    ]


@pytest.mark.parametrize(
    ("rows", "path"), [(profiles, "email "), (whole_rows, "attributes.email ")]
)
def test_a_row_that_cannot_be_right_is_reported_without_a_request_for_it(
    run: Callable[..., Any], rows: Callable[[int], Any], path: str
) -> None:
    """The other rows go; nobody corrects a file for one line at a time."""
    api = Api()
    given = rows(3)
    given[1].get("attributes", given[1])["email"] = 3
    done = run(api, "import_profiles", given, wait=False)
    assert len(api.profiles) == 2
    assert [error.row for error in done.errors] == [1]
    assert done.errors[0].message.startswith(path)


ENDLESS: dict[str, Any] = {}
ENDLESS["properties"] = ENDLESS


@pytest.mark.parametrize("row", [{("a", "b"): 1}, ENDLESS, {"properties": {b"a": 1}}])
def test_a_row_that_json_has_no_text_for_is_a_row_with_a_fault(
    run: Callable[..., Any], row: Any
) -> None:
    api = Api()
    done = run(api, "import_profiles", [*profiles(1), row], wait=False)
    assert api.profiles == whole_rows(1)
    assert [error.row for error in done.errors] == [1]


@pytest.mark.parametrize("name", ["subscribe_profiles", "unsubscribe_profiles"])
def test_rows_without_what_they_need_are_no_success(
    run: Callable[..., Any], name: str
) -> None:
    api = Api()
    with pytest.raises(package(".bulk").BulkRefused) as caught:
        run(api, name, profiles(3))
    assert not api.requests
    assert caught.value.message.endswith("row 0: subscriptions is required")
    assert len(caught.value.progress.errors) == 3


def test_an_envelope_around_nothing_is_no_success(run: Callable[..., Any]) -> None:
    """Members of an envelope are not the profile's own."""
    api = Api()
    with pytest.raises(package().ServiceError, match="attributes is required"):
        run(api, "import_profiles", [{"id": "P1", "email": "a@example.com"}] * 3)
    assert not api.requests


@pytest.mark.parametrize("rows", ["abc", {"email": "x@example.com"}, None])
def test_what_is_no_collection_of_rows_is_refused(
    run: Callable[..., Any], rows: Any
) -> None:
    api = Api()
    with pytest.raises(package().ArgumentError, match="rows: must be an iterable"):
        run(api, "import_profiles", rows)
    assert not api.requests


def test_a_wrong_argument_beside_the_rows_is_an_argument_error(
    run: Callable[..., Any],
) -> None:
    api = Api()
    with pytest.raises(package().ArgumentError) as caught:
        run(api, "import_profiles", [{"email": 3}, *profiles(2)], lists="L1")
    assert [fault.path for fault in caught.value.faults] == ["lists"]
    assert not api.requests


def test_each_client_has_its_own_functions() -> None:
    """The other one is named; no coroutine is left behind that nothing awaits."""
    api, bulk = Api(), package(".bulk")
    wrong = async_client(api)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(package().ArgumentError) as caught:
            bulk.import_profiles(wrong, profiles(1))
        assert "`await bulk.aimport_profiles(...)`" in str(caught.value)
        with pytest.raises(package().ArgumentError) as caught:
            asyncio.run(bulk.aimport_profiles(client(api), profiles(1)))
        assert "`bulk.import_profiles(...)`" in str(caught.value)
        asyncio.run(wrong.aclose())
    assert not api.requests


def test_arguments_that_only_shape_a_response_are_not_offered() -> None:
    """Nobody sees the response; without its id, a job could not be waited for."""
    found = inspect.signature(package(".bulk").import_profiles).parameters
    assert list(found) == ["client", "rows", "lists", "wait", "on_progress", "resume"]


@pytest.mark.parametrize("prefix", ["", "a"])
@pytest.mark.parametrize(
    "name", ["import_profiles", "subscribe_profiles", "unsubscribe_profiles"]
)
def test_the_example_of_a_docstring_runs(name: str, prefix: str) -> None:
    """It is what editors show, and what is copied from there."""
    api, bulk = Api(), package(".bulk")
    lines = str(inspect.getdoc(getattr(bulk, prefix + name))).split("\n")
    code = "\n".join(
        line for line in lines[: lines.index("Args:")] if line.startswith("    ")
    )
    names = {
        "bulk": bulk,
        "Klaviyo": lambda: client(api),
        "AsyncKlaviyo": lambda: async_client(api),
    }
    exec(f"async def example():\n{textwrap.indent(code, '    ')}", names)
    asyncio.run(names["example"]())
    assert api.requests

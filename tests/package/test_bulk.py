"""Bulk jobs of the emitted package, against an API that counts."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from tests.emitted import package

ROWS = 50_000


class Api:
    """Import jobs that end at once; the second one refuses its third profile."""

    def __init__(self) -> None:
        self.requests: list[str] = []
        self.rows = 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        line = f"{request.method} {request.url.path}"
        self.requests.append(line)
        if request.method == "POST":
            profiles = json.loads(request.content)["data"]["attributes"]["profiles"]
            self.rows += len(profiles["data"])
            number = sum(one.startswith("POST") for one in self.requests)
            return httpx.Response(202, json=_job(f"J{number}", "queued"))
        job = request.url.path.split("/")[3]
        if not request.url.path.endswith("import-errors"):
            return httpx.Response(200, json=_job(job, "complete"))
        error = {
            "type": "import-error",
            "id": "e",
            "attributes": {
                "detail": "not a phone number",
                "source": {"pointer": "/data/attributes/profiles/data/2/attributes"},
            },
        }
        found = [error] if job == "J2" else []
        return httpx.Response(200, json={"data": found, "links": {"next": None}})


def _job(id_: str, status: str) -> dict[str, Any]:
    return {"data": {"type": "job", "id": id_, "attributes": {"status": status}}}


def rows() -> list[dict[str, Any]]:
    return [
        {"type": "profile", "attributes": {"email": f"p{number}@example.com"}}
        for number in range(ROWS)
    ]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_fifty_thousand_profiles_take_five_jobs(asynchronous: bool) -> None:
    """The least that the API allows; each job is looked at once, and asked for its errors."""
    api, bulk = Api(), package(".bulk")
    transport = httpx.MockTransport(api)
    if asynchronous:

        async def imported() -> Any:
            http_client = httpx.AsyncClient(transport=transport)
            client = package().AsyncKlaviyo(
                api_key="pk_0123456789", http_client=http_client, rate_limits=False
            )
            async with client:
                return await bulk.aimport_profiles(client, rows(), lists=["L1"])

        done = asyncio.run(imported())
    else:
        client = package().Klaviyo(
            api_key="pk_0123456789",
            http_client=httpx.Client(transport=transport),
            rate_limits=False,
        )
        with client:
            done = bulk.import_profiles(client, rows(), lists=["L1"])
    assert api.rows == ROWS
    assert len(api.requests) == 15
    assert [(error.row, error.message) for error in done.errors] == [
        (10_002, "not a phone number")
    ]
    assert done.pending == 0


def test_a_row_that_cannot_be_right_is_reported_without_a_request_for_it() -> None:
    """The other rows go; nobody corrects a file for one line at a time."""
    api = Api()
    given = rows()[:3]
    given[1]["attributes"]["email"] = 3
    client = package().Klaviyo(
        api_key="pk_0123456789",
        http_client=httpx.Client(transport=httpx.MockTransport(api)),
    )
    done = package(".bulk").import_profiles(client, given, wait=False)
    assert api.rows == 2
    assert [error.row for error in done.errors] == [1]
    assert done.errors[0].message.startswith("attributes.email ")

"""All requests of the suites, and of made-up arguments, are valid by the vendor's own document.

The document is not part of the repository: `OPENAPI=path` names it, and without it this is skipped.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.conformance.document import Document
from tests.conformance.openness import open_members
from tests.conformance.request import Request, of_sent
from tests.conformance.validation import KNOWN, TRIES, Results, report, validate
from tests.parameters.checker import calls
from tests.parameters.package import tools
from tests.parameters.sending import caller

OPENAPI = os.environ.get("OPENAPI", "")
pytestmark = pytest.mark.skipif(
    not OPENAPI, reason="needs the vendor's OpenAPI document: set OPENAPI to its path"
)


@pytest.fixture(scope="module")
def document() -> Document:
    return Document.read(Path(OPENAPI))


@pytest.fixture(scope="module")
def results(document: Document) -> Results:
    return validate(document)


def test_no_request_is_invalid(results: Results) -> None:
    """The API refuses what its document does not allow, or takes it for something else."""
    assert results.tries.made >= TRIES
    assert not results.problems, "\n" + report(results)


def test_known_faults_of_others_are_still_there(results: Results) -> None:
    """An exception that nobody needs any more would hide a fault of our own."""
    if not results.checked["fixtures"]:
        pytest.skip("nothing is recorded")
    assert {(one.request.tool, one.message) for one in results.known} == set(KNOWN)


def test_every_bound_slot_is_reached_and_all_that_it_holds(results: Results) -> None:
    """What has never been sent has never been checked."""
    assert results.coverage.operations == set(results.coverage.bound)
    assert not results.coverage.missed()


def test_the_manifest_leaves_nothing_open(document: Document) -> None:
    """Agents would learn nothing about such members."""
    assert not open_members(document)


def test_a_broken_request_is_refused(document: Document) -> None:
    """The validator can refuse a request under this very document."""
    tool = tools()["KLAVIYO_CREATE_PROFILE"]
    call = next(
        one for one in calls(tool) if one.parameter == "data__attributes__email"
    )
    good = of_sent(tool.slug, "test", caller().call(tool, call.arguments))
    assert document.problems(good) == []
    body = good.body
    assert _is_refused(
        document, replace(good, body=body.replace(b'"email"', b'"e_mail"'))
    )
    assert _is_refused(
        document, replace(good, body=body.replace(b'"type":"profile"', b'"type":"p"'))
    )
    assert _is_refused(document, replace(good, query=(("page[size", "1"),)))
    assert _is_refused(
        document, replace(good, headers={"content-type": "application/json"})
    )
    assert _is_refused(document, replace(good, path="/api/profile"))


def _is_refused(document: Document, request: Request) -> bool:
    return bool(document.problems(request))

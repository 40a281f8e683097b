"""Answers that break strict clients come back unharmed.

A client that refuses them loses what the API did: the write has happened, and the caller sees an
exception.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.comparing import Difference
from tests.contract.playing import faults_of
from tests.contract.stage import CALLERS, Stage
from tests.recording import fixture as fixtures

FOLDER = fixtures.FOLDER / "real_life"
CASES = [
    pytest.param(exchange, id=f"{path.stem}: {exchange['name']}")
    for path in sorted(FOLDER.glob("*.json"))
    for exchange in fixtures.read(path)["exchanges"]
]
LIVE = [
    pytest.param(
        fixture, exchange, id=f"{fixture['tool'][8:].lower()}: {exchange['name']}"
    )
    for fixture in fixtures.read_all(fixtures.FOLDER / "live")
    for exchange in fixture["exchanges"]
]
"""Recorded by owners of a key; none need be there."""


@pytest.mark.parametrize("exchange", CASES)
def test_unharmed(exchange: dict[str, Any], stage: Stage) -> None:
    fixture = {"tool": exchange["tool"], "exchanges": [exchange]}
    response = exchange["response"]
    for caller in CALLERS:
        outcome = stage.perform(caller, fixture, exchange)
        assert len(stage.vendor.received) == 1, caller
        assert _exact(outcome.document) == _exact(response.get("body")), caller
        if outcome.items is not None:
            expected = response["body"].get("data") or []
            assert outcome.items == outcome.page_items == expected, caller
        if outcome.raw is not None:
            assert outcome.raw.status == response["status"]
            headers = response["headers"]
            assert all(
                outcome.raw.headers[name] == value for name, value in headers.items()
            )
            assert outcome.raw.partial_failure == headers.get(
                "x-klaviyo-partial-failure"
            )


if LIVE:  # an empty list of cases would be told of as skipped

    @pytest.mark.parametrize(("fixture", "exchange"), LIVE)
    def test_live(
        fixture: dict[str, Any],
        exchange: dict[str, Any],
        stage: Stage,
        chosen: tuple[Difference, ...],
    ) -> None:
        faults = faults_of(stage, fixture, exchange, chosen, ["call", "async call"])
        assert not faults, "\n\n".join(["", *faults])


def test_each_case_says_why() -> None:
    for path in FOLDER.glob("*.json"):
        fixture = fixtures.read(path)
        assert fixture["why"] and fixture["source"], path.name


def _exact(value: Any) -> str:
    """A value with the types of its numbers and the order of its members."""
    return repr(value)

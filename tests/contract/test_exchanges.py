"""Every recorded exchange, in every spelling: what we send is what the vendor's own client sends.

Without this, a caller's arguments could land in another member of the body, or an answer could be
lost on its way back, and only the vendor's support would notice.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.comparing import Difference, differences
from tests.contract.playing import faults_of
from tests.contract.stage import Stage
from tests.recording import fixture as fixtures

FIXTURES = list(fixtures.read_all())
CASES = [
    pytest.param(
        fixture, exchange, id=f"{fixture['tool'][8:].lower()}: {exchange['name']}"
    )
    for fixture in FIXTURES
    for exchange in fixture["exchanges"]
]


@pytest.mark.parametrize(("fixture", "exchange"), CASES)
def test_request_and_response(
    fixture: dict[str, Any],
    exchange: dict[str, Any],
    stage: Stage,
    chosen: tuple[Difference, ...],
) -> None:
    faults = faults_of(stage, fixture, exchange, chosen)
    assert not faults, "\n\n".join(["", *faults])


def test_chosen_differences_are_all_needed(
    mock: Stage, chosen: tuple[Difference, ...]
) -> None:
    """A reason that explains nothing any more would hide the next real difference."""
    used: set[Difference] = set()
    for fixture in FIXTURES:
        for exchange in fixture["exchanges"]:
            mock.perform("call", fixture, exchange)
            sent = mock.vendor.requests[0]
            differences(fixture["tool"], exchange["request"], sent, chosen, used)
    assert used == set(chosen)
    assert all(one.why for one in chosen)

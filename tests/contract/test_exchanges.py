"""Every recorded exchange, in every spelling: what we send is what the vendor's own client sends.

Without this, a caller's arguments could land in another member of the body, or an answer could be
lost on its way back, and only the vendor's support would notice.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.comparing import Difference, any_order, differences
from tests.contract.playing import faults_of
from tests.contract.stage import Stage
from tests.emitted import EMITTED
from tests.recording import fixture as fixtures

FIXTURES = {name: list(fixtures.read_all(fixtures.FIXTURES / name)) for name in EMITTED}
CASES = [
    pytest.param(service, fixture, exchange, id=f"{tool}: {exchange['name']}")
    for service, found in FIXTURES.items()
    for fixture in found
    for tool in [fixture["tool"].lower().removeprefix("klaviyo_")]
    for exchange in fixture["exchanges"]
]


@pytest.mark.parametrize(("service", "fixture", "exchange"), CASES)
def test_request_and_response(
    service: str,
    fixture: dict[str, Any],
    exchange: dict[str, Any],
    stage: Stage,
    chosen: tuple[Difference, ...],
) -> None:
    faults = faults_of(stage, fixture, exchange, chosen)
    assert not faults, "\n\n".join(["", *faults])


@pytest.mark.parametrize("service", EMITTED)
def test_chosen_differences_are_all_needed(
    service: str, mock: Stage, chosen: tuple[Difference, ...]
) -> None:
    """A reason that explains nothing any more would hide the next real difference."""
    used: set[Difference] = set()
    for fixture in FIXTURES[service]:
        for exchange in fixture["exchanges"]:
            mock.perform("call", fixture, exchange)
            recorded, sent = exchange["request"], mock.vendor.requests[0]
            if not mock.service.ordered:
                recorded, sent = any_order(recorded), any_order(sent)
            differences(fixture["tool"], recorded, sent, chosen, used)
    assert used == set(chosen)
    assert all(one.why for one in chosen)

"""The default mode never exceeds a limit as the server counts, and the other one is known to."""

from __future__ import annotations

import pytest

from generator.runtime.call.settings import Settings
from generator.runtime.wire.model import Limit
from tests.simulation.limits import CHARACTERS, LIMITS, Character, simulate

STEADY = CHARACTERS[0]
LIMIT_SETS = pytest.mark.parametrize("limits", LIMITS, ids=str)


@LIMIT_SETS
@pytest.mark.parametrize("character", CHARACTERS, ids=lambda one: one.name)
def test_exact_never_exceeds_a_limit(
    character: Character, limits: tuple[Limit, ...]
) -> None:
    """Whatever the network does between a request's start and its arrival."""
    report = simulate(limits, character, "exact")
    assert report.over_at_client <= 0
    assert report.over_at_server <= 0


@LIMIT_SETS
@pytest.mark.parametrize("character", CHARACTERS, ids=lambda one: one.name)
def test_starts_are_exact_at_the_client(
    character: Character, limits: tuple[Limit, ...]
) -> None:
    """That mode keeps what it promises, at the full rate."""
    report = simulate(limits, character, "starts")
    assert report.over_at_client <= 0
    assert report.rate == pytest.approx(1, abs=0.001)


def test_the_simulation_can_show_a_violation() -> None:
    """Else it would prove nothing of the other mode."""
    over = {
        one.name: simulate(LIMITS[0], one, "starts").over_at_server
        for one in CHARACTERS
    }
    assert over[STEADY.name] == 0
    assert all(many > 0 for name, many in over.items() if name != STEADY.name)


def test_what_exact_costs() -> None:
    """The response time for each window: a tenth at 100 ms and a limit per second."""
    assert simulate(LIMITS[0], STEADY, "exact").rate == pytest.approx(1 / 1.1, abs=0.01)
    assert Settings().rate_limit_mode == "exact"

"""One pair of clients for each transport, for the whole run."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from tests.contract.comparing import Difference, chosen_differences
from tests.contract.stage import Stage, Vendor, loopback_stage, mock_stage
from tests.recording.loopback import Loopback


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """The event loop of the asynchronous clients."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def mock(runner: asyncio.Runner) -> Iterator[Stage]:
    """Over mock transports."""
    stage = mock_stage(runner)
    yield stage
    stage.client.close()
    stage.run(stage.async_client.aclose())


@pytest.fixture(scope="session")
def loopback(runner: asyncio.Runner) -> Iterator[Stage]:
    """Over a real server on this machine."""
    vendor = Vendor()
    with Loopback(vendor.respond) as server:
        stage = loopback_stage(runner, vendor, server.url)
        yield stage
        stage.client.close()
        stage.run(stage.async_client.aclose())


@pytest.fixture(params=["mock", "loopback"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """Each transport in turn."""
    stage = request.getfixturevalue(request.param)
    assert isinstance(stage, Stage)
    return stage


@pytest.fixture(scope="session")
def chosen() -> tuple[Difference, ...]:
    """The differences from the recordings that are chosen on purpose."""
    return chosen_differences()

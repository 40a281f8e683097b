"""One pair of clients for each service and transport, for the whole run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache

import pytest

from tests.contract.comparing import Difference, chosen_differences
from tests.contract.stage import Stage, Vendor, loopback_stage, mock_stage
from tests.emitted import EMITTED
from tests.recording.loopback import Loopback

Stages = Callable[[str, str], Stage]


@pytest.fixture(scope="session")
def runner() -> Iterator[asyncio.Runner]:
    """The event loop of the asynchronous clients."""
    with asyncio.Runner() as runner:
        yield runner


@pytest.fixture(scope="session")
def stages(runner: asyncio.Runner) -> Iterator[Stages]:
    """The clients of a service, over `mock` transports or a real server: `loopback`."""
    with ExitStack() as stack:

        @cache
        def made(name: str, transport: str) -> Stage:
            service = EMITTED[name]
            if transport == "mock":
                stage = mock_stage(service, runner)
            else:
                vendor = Vendor(service)
                server = stack.enter_context(Loopback(vendor.respond))
                stage = loopback_stage(runner, vendor, server.url)
            stack.callback(lambda: stage.run(stage.async_client.aclose()))
            stack.callback(stage.client.close)
            return stage

        yield made


@pytest.fixture
def service() -> str:
    """Tests of several services give another one."""
    return "klaviyo"


@pytest.fixture
def mock(stages: Stages, service: str) -> Stage:
    """Over mock transports."""
    return stages(service, "mock")


@pytest.fixture(params=["mock", "loopback"])
def stage(request: pytest.FixtureRequest, stages: Stages, service: str) -> Stage:
    """Each transport in turn."""
    return stages(service, request.param)


@pytest.fixture
def chosen(service: str) -> tuple[Difference, ...]:
    """The differences from the recordings that are chosen on purpose."""
    return chosen_differences(service)

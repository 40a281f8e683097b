"""A vendor to work with, for each test anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.agents.world import World
from tests.emitted import package
from tests.recording.loopback import Loopback


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for credential in package("._service").SERVICE.credentials:
        monkeypatch.delenv(credential.environment, raising=False)


@pytest.fixture
def world() -> Iterator[World]:
    vendor = World()
    with Loopback(vendor.respond) as loopback:
        vendor.origin = loopback.url
        yield vendor
        vendor.blocked.set()

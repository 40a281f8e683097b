"""Clients of the invented service, whose requests end within the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from generator.runtime import AsyncClient, SyncClient
from generator.runtime import base_client as client_module
from tests.runtime.library import SECRET, SERVICE, TOOLS, Clock, Remote, transport


@pytest.fixture(autouse=True)
def tables(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tables above in place of files, and no credentials of the caller's shell."""
    monkeypatch.setattr(
        client_module, "tool_of", lambda package, module, slug: TOOLS[slug]
    )
    monkeypatch.setattr(client_module, "alias_of", lambda package, slug: None)
    for one in SERVICE.credentials:
        monkeypatch.delenv(one.environment, raising=False)


@pytest.fixture
def remote() -> Remote:
    return Remote()


@pytest.fixture
def clock() -> Clock:
    return Clock()


MakeClient = Callable[..., SyncClient]
MakeAsyncClient = Callable[..., AsyncClient]


@pytest.fixture(params=["httpx", "httpx2"])
def library(request: pytest.FixtureRequest) -> Any:
    """httpx, and then its successor: what holds for clients of the one holds for the other's."""
    name: str = request.param
    return pytest.importorskip(name, reason=f"{name} is not installed")


@pytest.fixture
def make(remote: Remote, clock: Clock, library: Any) -> Iterator[MakeClient]:
    """Makes sync clients whose requests end at `remote`."""
    transports: list[Any] = []

    def made(**options: Any) -> SyncClient:
        http = library.Client(transport=transport(remote, library))
        transports.append(http)
        given = {
            "http_client": http,
            "sleep": clock.sleep,
            "now": clock.now,
            "clock": clock.now,
            "random": lambda: 1.0,
            **options,
        }
        credentials = given.pop("credentials", {"api_key": SECRET})
        return SyncClient(SERVICE, credentials, **given)

    yield made
    for http in transports:
        http.close()


@pytest.fixture
def client(make: MakeClient) -> SyncClient:
    return make()


@pytest.fixture
def make_async(remote: Remote, clock: Clock, library: Any) -> MakeAsyncClient:
    """Makes async clients whose requests end at `remote`."""

    def made(**options: Any) -> AsyncClient:
        http = library.AsyncClient(transport=transport(remote, library))
        given = {
            "http_client": http,
            "sleep": clock.asleep,
            "now": clock.now,
            "clock": clock.now,
            "random": lambda: 1.0,
            **options,
        }
        credentials = given.pop("credentials", {"api_key": SECRET})
        return AsyncClient(SERVICE, credentials, **given)

    return made

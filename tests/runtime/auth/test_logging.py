"""A credential in the query stays out of the logs of HTTP libraries."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import httpx
import pytest

from generator.runtime import APIConnectionError, AsyncClient, SyncClient
from generator.runtime.wire.model import Credential
from tests.runtime.library import SERVICE, Remote, transport

KEY = "sk canary/51+f0&c2"
"""With characters that a query must quote."""
VISIT = ("LIBRARY_VISIT", {"name": "n"})
SECRETIVE = SERVICE._replace(
    credentials=(
        *SERVICE.credentials[:2],
        Credential("branch_id", "", "query", "branch_id"),
    )
)


def parts(text: str) -> bool:
    return any(part in text for part in ("canary", "51%2Bf0", "51+f0"))


@pytest.fixture
def log(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> pytest.LogCaptureFixture:
    """All lines, whatever a library that another test imported did to the loggers."""
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(logging.root.manager, "disable", 0)
    for name in ("httpx", "httpx2"):
        caplog.set_level(logging.DEBUG, logger=name)
        monkeypatch.setattr(logging.getLogger(name), "disabled", False)
        monkeypatch.setattr(logging.getLogger(name), "propagate", True)
    return caplog


def test_an_http_client_that_was_passed_in(
    library: Any, remote: Remote, log: pytest.LogCaptureFixture
) -> None:
    """Its line stays, without the credential."""
    with library.Client(transport=transport(remote, library)) as http:
        client = SyncClient(SECRETIVE, {"branch_id": KEY}, http_client=http)
        client.call(*VISIT)
        http.get("https://elsewhere.example/?q=1")

    async def run() -> None:
        below = transport(remote, library)
        async with library.AsyncClient(transport=below) as http:
            client = AsyncClient(SECRETIVE, {"branch_id": KEY}, http_client=http)
            await client.call(*VISIT)

    asyncio.run(run())
    assert KEY in str(remote.requests[0].url.params["branch_id"])
    lines = [one.getMessage() for one in log.records if one.name == library.__name__]
    assert [("branch_id=[secret] " in one) for one in lines] == [True, False, True]
    assert "https://elsewhere.example/?q=1" in lines[1]
    assert not parts(log.text)


def test_a_function_that_gives_it(
    remote: Remote, log: pytest.LogCaptureFixture
) -> None:
    with httpx.Client(transport=httpx.MockTransport(remote)) as http:
        client = SyncClient(SECRETIVE, {"branch_id": lambda: KEY}, http_client=http)
        client.call(*VISIT)
    assert not parts(log.text)
    assert "branch_id=[secret]" in log.text


@pytest.mark.parametrize("proxy", ["", "http://127.0.0.1:9"])
def test_the_clients_own_http_client(
    proxy: str, log: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a proxy in the environment or without."""
    monkeypatch.setenv("HTTP_PROXY", proxy)
    options: Any = {"base_url": "http://127.0.0.1:9", "max_retries": 0}
    with SyncClient(SECRETIVE, {"branch_id": KEY}, **options) as client:
        with pytest.raises(APIConnectionError) as caught:
            client.call(*VISIT)
        assert not parts(str(caught.value))
    assert not parts(log.text)
    assert "127.0.0.1:9/client/visits" not in log.text

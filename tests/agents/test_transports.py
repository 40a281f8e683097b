"""The server over its real transports: a subprocess, and HTTP on this machine."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import httpx
import httpx2
import pytest
from mcp import StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from tests.agents.agent import Agent
from tests.agents.authorization import AuthorizationServer
from tests.agents.jobs import find_a_list, read_page_by_page
from tests.agents.serving import (
    GUARD,
    KEY,
    REVISIONS,
    connected,
    run,
    server,
    text_of,
)
from tests.agents.world import World
from tests.emitted import SOURCES

TOKEN = "a-token-of-some-length"


@pytest.fixture(params=REVISIONS)
def revision(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def environment(**more: str) -> dict[str, str]:
    return {"PYTHONPATH": str(SOURCES), "PATH": os.environ["PATH"], **more}


def command(world: World, *arguments: str) -> list[str]:
    return ["-m", "klaviyo_tools.mcp", "--base-url", world.origin, *arguments]


@contextmanager
def served(world: World, *arguments: str, **more: str) -> Iterator[str]:
    """The URL of a server in a process of its own."""
    process = subprocess.Popen(
        [sys.executable, *command(world, "--http", "--port", "0", *arguments)],
        env=environment(**more),
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        assert "serving http://127.0.0.1:" in line, line + process.stderr.read()
        yield line.split()[-1]
    finally:
        process.terminate()
        process.wait(GUARD)
        rest = process.stderr.read()
        process.stderr.close()
        assert KEY not in rest and "Traceback" not in rest, rest


def test_stdio(world: World, revision: str) -> None:
    async def main() -> None:
        parameters = StdioServerParameters(
            command=sys.executable,
            args=command(world, "--mode", "search"),
            env=environment(KLAVIYO_API_KEY=KEY),
        )
        async with connected(parameters, revision) as client:
            assert client.protocol_version == revision
            await find_a_list(Agent(client, "search"), world)
            await read_page_by_page(Agent(client, "search"), world)

    run(main)
    assert world.received[0].header("authorization") == f"Klaviyo-API-Key {KEY}"


def test_process_ends_with_its_client_in_the_middle_of_a_call(world: World) -> None:
    """No orphan keeps running, and keeps credentials, after a client has crashed."""
    process = subprocess.Popen(
        [sys.executable, *command(world, "--groups", "lists")],
        env=environment(KLAVIYO_API_KEY=KEY),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    info = {"name": "test", "version": "1"}
    setup = {"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": info}
    call = {"name": "KLAVIYO_GET_LIST", "arguments": {"id": "slow"}}
    for message in (
        {"id": 1, "method": "initialize", "params": setup},
        {"method": "notifications/initialized"},
        {"id": 2, "method": "tools/call", "params": call},
    ):
        process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}) + "\n")
    process.stdin.flush()
    assert world.arrived.wait(GUARD)
    _, log = process.communicate(timeout=GUARD)
    assert process.returncode == 0, log
    assert "Traceback" not in log and KEY not in log


def test_http(world: World, revision: str) -> None:
    async def main(url: str) -> None:
        async with connected(url, revision) as client:
            await find_a_list(Agent(client, "search"), world)
            await read_page_by_page(Agent(client, "search"), world)

    with served(world, "--mode", "search", KLAVIYO_API_KEY=KEY) as url:
        run(lambda: main(url))


def test_two_sessions_at_once(world: World, revision: str) -> None:
    """A slow call of one client does not hold up another's."""

    async def main(url: str) -> None:
        async with connected(url, revision) as one, connected(url, revision) as other:
            slow = asyncio.ensure_future(
                one.call_tool("KLAVIYO_GET_LIST", {"id": "slow"})
            )
            await asyncio.to_thread(world.arrived.wait)
            quick = await other.call_tool("KLAVIYO_GET_LIST", {"id": "L1"})
            assert "Newsletter" in text_of(quick) and not slow.done()
            world.blocked.set()
            assert "Slow" in text_of(await slow)

    with served(world, "--groups", "lists", KLAVIYO_API_KEY=KEY) as url:
        run(lambda: main(url))


def test_client_that_disconnects(world: World, revision: str) -> None:
    async def main(url: str) -> None:
        async with connected(url, revision) as client:
            slow = asyncio.ensure_future(
                client.call_tool("KLAVIYO_GET_LIST", {"id": "slow"})
            )
            await asyncio.to_thread(world.arrived.wait)
            slow.cancel()
            await asyncio.wait((slow,))
        async with connected(url, revision) as client:
            result = await client.call_tool("KLAVIYO_GET_LIST", {"id": "L1"})
            assert "Newsletter" in text_of(result)

    with served(world, "--groups", "lists", KLAVIYO_API_KEY=KEY) as url:
        run(lambda: main(url))


def test_cancellation_reaches_the_request(revision: str) -> None:
    """A call that nobody waits for any longer does not go on at the API."""

    async def main() -> None:
        started, cancelled = asyncio.Event(), asyncio.Event()

        async def forever(_: httpx.Request) -> httpx.Response:
            started.set()
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.set()
            raise AssertionError

        http = httpx.AsyncClient(transport=httpx.MockTransport(forever))
        made = server("--groups", "lists", http_client=http)
        async with connected(made, revision) as client:
            call = asyncio.ensure_future(
                client.call_tool("KLAVIYO_GET_LIST", {"id": "L1"})
            )
            await started.wait()
            call.cancel()
            await cancelled.wait()

    run(main)


def test_progress_of_pages(world: World, revision: str) -> None:
    told: list[tuple[float, float | None]] = []

    async def report(progress: float, total: float | None, message: str | None) -> None:
        told.append((progress, total))

    async def main() -> None:
        made = server("--mode", "search", base_url=world.origin)
        async with connected(made, revision) as client:
            arguments: dict[str, Any] = {
                "name": "KLAVIYO_GET_CAMPAIGNS",
                "arguments": {"channel": "email"},
                "fields": ["data.id"],
                "pages": 10,
            }
            result = await client.call_tool(
                "read_with_tool", arguments, progress_callback=report
            )
            pages = result.structured_content["data"]
            assert [one["data"][0]["id"] for one in pages] == ["C10", "C20", "C30"]
            assert "next_page" not in result.structured_content

    run(main)
    assert told == [(1, 10), (2, 10)]


def test_list_of_tools_is_stable_and_on_one_page(revision: str) -> None:
    async def main() -> None:
        names = []
        for _ in range(2):
            async with connected(server("--mode", "full"), revision) as client:
                listed = await client.list_tools()
                assert listed.next_cursor is None
                names.append([tool.name for tool in listed.tools])
        assert names[0] == names[1]
        assert len(names[0]) == len(set(names[0])) > 100

    run(main)


# -- who may call ----------------------------------------------------------------------------------

PING: dict[str, Any] = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
ACCEPT = {"accept": "application/json, text/event-stream"}


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"host": "evil.example"}, 421),
        ({"host": "127.0.0.1.evil.example:80"}, 421),
        ({"origin": "https://evil.example"}, 403),
        ({"origin": "http://localhost.evil.example"}, 403),
        ({"origin": "null"}, 403),
        ({"content-type": "text/plain"}, 400),
    ],
)
def test_web_pages_cannot_call(
    world: World, headers: dict[str, str], status: int
) -> None:
    """A page in a browser reaches servers on the same machine, under any name (DNS rebinding)."""
    with served(world, "--groups", "lists", KLAVIYO_API_KEY=KEY) as url:
        response = httpx.post(url, json=PING, headers={**ACCEPT, **headers})
        assert response.status_code == status


def test_origins_can_be_allowed(world: World) -> None:
    origin = {"origin": "https://app.example"}
    with served(world, "--allow-origin", "https://app.example") as url:
        assert (
            httpx.post(url, json=PING, headers={**ACCEPT, **origin}).status_code != 403
        )


def test_token(world: World, revision: str) -> None:
    async def main(url: str) -> None:
        for scheme in ("Bearer", "bearer"):
            headers = {"authorization": f"{scheme} {TOKEN}"}
            async with httpx2.AsyncClient(headers=headers) as http:
                transport = streamable_http_client(url, http_client=http)
                async with connected(transport, revision) as client:
                    await find_a_list(Agent(client, "full"), world)

    with served(
        world, "--groups", "lists", KLAVIYO_API_KEY=KEY, KLAVIYO_MCP_TOKEN=TOKEN
    ) as url:
        for wrong in ("", "Bearer wrong", TOKEN, f"Basic {TOKEN}", f"Bearer {TOKEN}x"):
            headers = {**ACCEPT, "authorization": wrong}
            response = httpx.post(url, json=PING, headers=headers)
            assert response.status_code == 401
            assert response.headers["www-authenticate"] == "Bearer"
        run(lambda: main(url))


def test_each_user_has_credentials_of_their_own(world: World, revision: str) -> None:
    """Nobody acts with another's rights, and a client's token goes nowhere but to the issuer."""

    async def use(url: str, token: str) -> None:
        headers = {"authorization": f"Bearer {token}"}
        async with httpx2.AsyncClient(headers=headers) as http:
            transport = streamable_http_client(url, http_client=http)
            async with connected(transport, revision) as client:
                await find_a_list(Agent(client, "full"), world)

    with (
        AuthorizationServer() as issuer,
        served(
            world,
            *("--groups", "lists", "--oauth-issuer", issuer.url),
            KLAVIYO_MCP_CLIENT_ID=issuer.client_id,
            KLAVIYO_MCP_CLIENT_SECRET=issuer.client_secret,
        ) as url,
    ):
        refused = httpx.post(url, json=PING, headers=ACCEPT)
        assert refused.status_code == 401
        where = refused.headers["www-authenticate"].partition('resource_metadata="')[2]
        metadata = httpx.get(where.strip('"')).json()
        assert metadata["resource"] == url
        assert metadata["authorization_servers"] == [issuer.url]

        issuer.resource = url
        for wrong in ("unknown", "ended-ann", "elsewhere-ann"):
            headers = {**ACCEPT, "authorization": f"Bearer {wrong}"}
            assert httpx.post(url, json=PING, headers=headers).status_code == 401
        for user in ("ann", "bob", "ann"):
            run(partial(use, url, f"user-{user}"))
    sent = [request.header("authorization") for request in world.received]
    assert sent == ["Bearer api-ann", "Bearer api-bob", "Bearer api-ann"]
    assert issuer.exchanged == ["user-ann", "user-bob"]

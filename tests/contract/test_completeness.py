"""Nothing is left out: every tool and every parameter stands in a recorded exchange.

Without this, a tool that nobody recorded would pass for a tool that is proven.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.emitted import EMITTED, KLAVIYO
from tests.recording import fixture as fixtures
from tests.recording import google_calendar, twilio
from tests.recording.client import Client
from tests.recording.identity import PLAIN, SDK
from tests.recording.record import as_json
from tests.recording.services import SERVICES

BY_SERVICE = {
    name: {one["tool"]: one for one in fixtures.read_all(fixtures.FIXTURES / name)}
    for name in EMITTED
}
FIXTURES = {tool: one for found in BY_SERVICE.values() for tool, one in found.items()}
PAGES = {
    name: (Path(__file__).parents[2] / "specs" / name / "tools.txt").read_text("utf-8")
    for name in EMITTED
}
MANIFESTS = {
    name: {
        slug: tool
        for slug, tool in service.manifest().items()
        if f"Integration name: {slug}\n" in PAGES[name]
    }
    for name, service in EMITTED.items()
}
"""The tools of the pages `tools.txt`, by service."""
TOOLS = {tool: one for found in MANIFESTS.values() for tool, one in found.items()}
every_service = pytest.mark.parametrize("service", EMITTED)
NEXT: Mapping[str, Callable[[Mapping[str, Any]], Any]] = {
    "klaviyo": lambda body: (body.get("links") or {}).get("next"),
    "twilio": lambda body: body.get("next_page_uri"),
    "google_calendar": lambda body: body.get("nextPageToken"),
}
"""What leads from a response to the next page."""

UNRECORDED: dict[tuple[str, str], str] = {}
"""Parameters that no exchange can show, with the reason."""


def test_every_tool_has_a_fixture() -> None:
    assert {name: len(found) for name, found in MANIFESTS.items()} == {
        "klaviyo": 103,
        "twilio": 17,
        "google_calendar": 37,
    }
    assert sorted(FIXTURES) == sorted(TOOLS)


@pytest.mark.parametrize("tool", sorted(TOOLS))
def test_every_documented_parameter_is_recorded(tool: str) -> None:
    documented = set(TOOLS[tool]["inputSchema"].get("properties", ()))
    recorded = {
        name for exchange in FIXTURES[tool]["exchanges"] for name in exchange["call"]
    }
    excused = {name for slug, name in UNRECORDED if slug == tool}
    assert documented - recorded == excused
    assert recorded <= documented


@pytest.mark.parametrize("tool", sorted(TOOLS))
def test_every_python_argument_is_recorded(tool: str) -> None:
    exchanges = FIXTURES[tool]["exchanges"]
    assert {one["method"]["name"] for one in exchanges} == {
        TOOLS[tool]["_meta"]["method"]
    }
    offered = set(TOOLS[tool]["_meta"].get("arguments", {}).values())
    recorded = {
        path for one in exchanges for path in _paths(one["method"]["arguments"])
    }
    assert offered <= recorded


@every_service
def test_fixtures_are_those_of_the_written_recordings(service: str) -> None:
    """A changed recording that nobody ran again would prove what is no longer written down."""
    written = {
        one.tool: [
            (exchange.name, as_json(exchange.call), as_json(exchange.arguments))
            for exchange in one.exchanges
        ]
        for one in SERVICES[service].recordings
    }
    recorded = {
        tool: [
            (one["name"], one["call"], one["method"]["arguments"])
            for one in each["exchanges"]
        ]
        for tool, each in BY_SERVICE[service].items()
    }
    assert written == recorded


@pytest.mark.parametrize("client", [twilio.CLIENT, google_calendar.CLIENT])
def test_every_fixture_names_the_client_that_it_is_from(client: Client) -> None:
    for one in client.recordings:
        assert FIXTURES[one.tool]["recorded_with"] == client.name


def test_every_exchange_names_its_source() -> None:
    fixtures_of = BY_SERVICE["klaviyo"]
    for tool, fixture in fixtures_of.items():
        public = [
            one["request"]["path"].startswith("/client/")
            for one in fixture["exchanges"]
        ]
        assert fixture["recorded_with"] == (PLAIN if all(public) else SDK), tool
        for exchange in fixture["exchanges"]:
            assert ("source" in exchange) == ("why" in exchange), tool
            assert exchange.get("source", PLAIN) == PLAIN, tool
        assert all("source" not in one for one in fixture["exchanges"]) or not all(
            public
        ), tool
    assert sum(one["recorded_with"] == PLAIN for one in fixtures_of.values()) == 6


@every_service
def test_links_lead_to_next_pages(service: str) -> None:
    """A page that ends the iteration too early, or never, would go unseen."""
    for tool, fixture in BY_SERVICE[service].items():
        followed = {one["follows"] for one in fixture["exchanges"] if "follows" in one}
        names = {one["name"] for one in fixture["exchanges"]}
        assert followed <= names, tool
        for exchange in fixture["exchanges"]:
            body = exchange["response"].get("body") or {}
            link = NEXT[service](body)
            assert (link is not None) == (exchange["name"] in followed), (
                tool,
                exchange["name"],
            )


@pytest.mark.parametrize(
    "path", sorted(fixtures.FIXTURES.rglob("*.json")), ids=lambda p: p.stem
)
def test_nothing_is_secret_or_real(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    secrets = set(KLAVIYO.credentials.values()) - {KLAVIYO.credentials["company_id"]}
    assert not any(secret in text for secret in secrets)
    assert "pk_" not in text and "Bearer " not in text
    for host in re.findall(r"https?://([^/\"?\\ ]+)", text):
        assert host == "a.klaviyo.com" or re.fullmatch(
            r"([a-z]+\.)?example\.com", host
        ), host
    for domain in re.findall(r"@([\w.-]+\.\w+)", text):
        assert domain == "example.com", domain
    for address in re.findall(r"\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b", text):
        assert address.startswith("192.0.2."), address


def test_fixtures_are_written_in_one_way() -> None:
    """Byte for byte the same when recorded again, so that a diff shows what changed."""
    for path in sorted(fixtures.FIXTURES.rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        assert text == fixtures.text_of(json.loads(text)), path.name


def _paths(arguments: Any, before: str = "") -> Iterator[str]:
    """The dotted paths of all members."""
    if isinstance(arguments, dict):
        for name, value in arguments.items():
            yield f"{before}{name}"
            yield from _paths(value, f"{before}{name}.")

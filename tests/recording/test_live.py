"""What the live recorder writes: real shapes, and nothing of anybody.

If these failed, customers' addresses could end up in a public repository.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.contract.comparing import chosen_differences
from tests.contract.playing import faults_of
from tests.contract.stage import mock_stage
from tests.emitted import KLAVIYO
from tests.recording import fixture, live
from tests.recording.loopback import Loopback, Received, Reply
from tests.recording.scrub import Scrubber

KEY = "pk_0123456789abcdef0123456789abcdef01"
PERSONAL = {
    "id": "01HTESTPROFILE00000000SECR",
    "email": "maria.secretova@private-mail.test",
    "phone": "+420601234567",
    "first": "Mariana",
    "last": "Secretova",
    "city": "Brnohrad",
    "street": "Tajna 17",
    "zip": "60200-CZ",
    "ip": "203.0.113.77",
    "image": "https://cdn.private-shop.test/maria.jpg",
    "note": 'allergic to "nuts"',
    "property": "Mother's maiden name",
    "list": "SeCr3T",
    "list_name": "Patients of Dr. Secretova",
    "cursor": "bWFyaWEuc2VjcmV0b3Zh",
    "external": "CRM/778899",
}
PROFILE = {
    "type": "profile",
    "id": PERSONAL["id"],
    "attributes": {
        "email": PERSONAL["email"],
        "phone_number": PERSONAL["phone"],
        "external_id": PERSONAL["external"],
        "first_name": PERSONAL["first"],
        "last_name": PERSONAL["last"],
        "organization": None,
        "image": PERSONAL["image"],
        "created": "2019-07-23T04:05:06+00:00",
        "location": {
            "address1": PERSONAL["street"],
            "city": PERSONAL["city"],
            "zip": PERSONAL["zip"],
            "latitude": 49.1951,
            "ip": PERSONAL["ip"],
        },
        "properties": {
            PERSONAL["property"]: PERSONAL["last"],
            "note": PERSONAL["note"],
            "phone again": 420601234567,
            "friends": [{"email": PERSONAL["email"]}],
            "vip": True,
        },
        "subscriptions": {"email": {"marketing": {"consent": "SUBSCRIBED"}}},
        "nickname_of_maria": "Maruska Secretova",
    },
    "relationships": {"lists": {"data": [{"type": "list", "id": PERSONAL["list"]}]}},
    "links": {"self": f"https://a.klaviyo.com/api/profiles/{PERSONAL['id']}"},
}
LIST = {
    "type": "list",
    "id": PERSONAL["list"],
    "attributes": {"name": PERSONAL["list_name"], "opt_in_process": "double_opt_in"},
    "links": {"self": f"https://a.klaviyo.com/api/lists/{PERSONAL['list']}"},
}


class Api:
    """Plays the API of an account with personal data."""

    def __init__(self) -> None:
        self.received: list[Received] = []

    def respond(self, received: Received) -> Reply:
        self.received.append(received)
        path = received.target.partition("?")[0]
        headers = (
            ("content-type", "application/vnd.api+json"),
            ("set-cookie", f"session={PERSONAL['last']}"),
            ("x-request-for", PERSONAL["email"]),
            ("ratelimit-remaining", "74"),
        )
        if path.endswith("/accounts"):
            document = {"errors": [{"detail": f"{PERSONAL['email']} lacks the scope"}]}
            return Reply(403, headers, json.dumps(document).encode())
        body: dict[str, Any]
        if path.endswith("/profiles"):
            here = f"https://a.klaviyo.com{received.target}"
            body = {
                "data": [PROFILE, PROFILE],
                "links": {
                    "self": here,
                    "next": f"{here}&page%5Bcursor%5D={quote(PERSONAL['cursor'])}",
                },
            }
        else:
            body = {"data": PROFILE if "profiles" in path else LIST, "included": [LIST]}
        return Reply(200, headers, json.dumps(body).encode())


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLAVIYO_API_KEY", KEY)
    monkeypatch.delenv("KLAVIYO_COMPANY_ID", raising=False)
    monkeypatch.delenv("KLAVIYO_ACCESS_TOKEN", raising=False)


@pytest.fixture
def api() -> Iterator[tuple[Api, str]]:
    api = Api()
    with Loopback(api.respond) as server:
        yield api, server.url


CALLS: dict[str, list[dict[str, Any]]] = {
    "KLAVIYO_GET_PROFILES": [
        {
            "name": "by address",
            "call": {
                "filter": f'equals(email,"{PERSONAL["email"]}"),'
                f"any(id,['{PERSONAL['id']}']),greater-than(created,2019-07-23T04:05:06Z)",
                "page_size": 2,
            },
        }
    ],
    "KLAVIYO_GET_PROFILE": [{"call": {"id": PERSONAL["id"], "include": ["lists"]}}],
    "KLAVIYO_GET_LIST": [{"call": {"id": PERSONAL["list"]}}],
}


def _record(
    url: str, folder: Path, tools: list[str], **options: Any
) -> tuple[int, list[str]]:
    said: list[str] = []
    calls = {slug: CALLS[slug] for slug in tools if slug in CALLS}
    code = live.record_live(
        tools, calls, folder, base_url=url, say=said.append, **options
    )
    return code, said


def test_nothing_personal_reaches_the_disk(
    api: tuple[Api, str], tmp_path: Path
) -> None:
    code, said = _record(api[1], tmp_path / "live", sorted(CALLS))
    assert code == 0
    files = sorted((tmp_path / "live").iterdir())
    assert [path.name for path in files] == [
        "klaviyo_get_list.json",
        "klaviyo_get_profile.json",
        "klaviyo_get_profiles.json",
    ]
    hay = "".join(path.read_text("utf-8") for path in tmp_path.rglob("*.json")).lower()
    hay += " ".join(said).lower()
    assert len(hay) > 3000
    for needle in (
        *PERSONAL.values(),
        KEY,
        "nickname_of_maria",
        "maruska",
        "49.19",
        "420601234567",
    ):
        for form in {
            needle,
            quote(needle, safe=""),
            quote(needle),
            json.dumps(needle)[1:-1],
        }:
            assert form.lower() not in hay, form
    assert "2019" not in hay and "set-cookie" not in hay and "secretova" not in hay


def test_shapes_stay_and_the_same_is_the_same(
    api: tuple[Api, str], tmp_path: Path
) -> None:
    """Ids still point to each other, enumerations, nulls and types are what they were."""
    _record(api[1], tmp_path, sorted(CALLS))
    read = {path.stem: fixture.read(path) for path in tmp_path.iterdir()}
    one = read["klaviyo_get_profile"]["exchanges"][0]
    many = read["klaviyo_get_profiles"]["exchanges"][0]
    profile = one["response"]["body"]["data"]
    assert many["response"]["body"]["data"] == [profile, profile]
    assert one["call"] == {"id": profile["id"], "include": ["lists"]}
    assert one["request"]["path"] == f"/api/profiles/{profile['id']}"
    assert profile["links"]["self"].endswith(f"/api/profiles/{profile['id']}")
    assert len(profile["id"]) == len(PERSONAL["id"])
    related = profile["relationships"]["lists"]["data"][0]
    listed = read["klaviyo_get_list"]["exchanges"][0]
    assert related == {"type": "list", "id": listed["response"]["body"]["data"]["id"]}
    assert (
        listed["response"]["body"]["data"]["attributes"]["opt_in_process"]
        == "double_opt_in"
    )
    attributes = profile["attributes"]
    assert attributes["email"] in many["call"]["filter"]
    assert profile["id"] in many["call"]["filter"]
    assert many["call"]["page_size"] == 2
    assert attributes["organization"] is None
    assert attributes["created"] == "2026-01-02T00:00:00+00:00"
    assert attributes["subscriptions"]["email"]["marketing"]["consent"] == "SUBSCRIBED"
    kinds = [type(value) for value in attributes["properties"].values()]
    assert kinds == [str, str, int, list, bool]
    assert one["response"]["headers"] == {
        "content-type": "application/vnd.api+json",
        "ratelimit-remaining": "74",
    }
    assert one["request"]["headers"]["authorization"] == "Klaviyo-API-Key"


def test_what_is_written_can_be_played(api: tuple[Api, str], tmp_path: Path) -> None:
    """Call, request and answer still belong together."""
    _record(api[1], tmp_path, sorted(CALLS))
    with asyncio.Runner() as runner:
        stage = mock_stage(KLAVIYO, runner)
        for path in sorted(tmp_path.iterdir()):
            recorded = fixture.read(path)
            for exchange in recorded["exchanges"]:
                callers = ["call", "async call"]
                assert not faults_of(
                    stage, recorded, exchange, chosen_differences("klaviyo"), callers
                )
        stage.client.close()
        stage.run(stage.async_client.aclose())


def test_only_the_key_of_the_environment_is_used(
    api: tuple[Api, str], tmp_path: Path
) -> None:
    _record(api[1], tmp_path, ["KLAVIYO_GET_LIST"])
    assert api[0].received[0].header("authorization") == f"Klaviyo-API-Key {KEY}"


def test_without_a_key_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.delenv("KLAVIYO_API_KEY")
    assert live.main(["--out", str(tmp_path)]) == 1
    assert "KLAVIYO_API_KEY" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_existing_fixtures_are_kept(api: tuple[Api, str], tmp_path: Path) -> None:
    there = tmp_path / "klaviyo_get_list.json"
    there.write_text("mine")
    with pytest.raises(live.LiveError, match=r"klaviyo_get_list\.json"):
        _record(api[1], tmp_path, ["KLAVIYO_GET_LIST"])
    assert there.read_text() == "mine"
    assert api[0].received == []
    _record(api[1], tmp_path, ["KLAVIYO_GET_LIST"], overwrite=True)
    assert fixture.read(there)["tool"] == "KLAVIYO_GET_LIST"


def test_tools_that_write_are_refused(api: tuple[Api, str], tmp_path: Path) -> None:
    for tool in (
        "KLAVIYO_DELETE_LIST",
        "KLAVIYO_CREATE_EVENT",
        "KLAVIYO_CREATE_CAMPAIGN_SEND_JOB",
    ):
        with pytest.raises(live.LiveError, match="--allow-writes"):
            _record(api[1], tmp_path, [tool])
    with pytest.raises(live.LiveError, match="--allow-writes"):
        calls = {"KLAVIYO_CREATE_LIST": [{"call": {"data__attributes__name": "x"}}]}
        live.record_live([], calls, tmp_path, base_url=api[1])
    assert api[0].received == []


def test_by_default_reading_tools_without_arguments_are_called(
    api: tuple[Api, str], tmp_path: Path
) -> None:
    """And one that the key may not call is told of by its status alone."""
    code, said = _record(api[1], tmp_path, [])
    assert code == 1
    assert {one.method for one in api[0].received} == {"GET"}
    assert len(api[0].received) > 3
    assert "KLAVIYO_GET_ACCOUNTS, live 1: status 403, not recorded" in said
    assert not any("secretova" in line for line in said)
    assert not (tmp_path / "klaviyo_get_accounts.json").exists()
    assert (tmp_path / "klaviyo_get_profiles.json").exists()


def test_a_tool_that_needs_arguments_says_which(tmp_path: Path) -> None:
    with pytest.raises(live.LiveError, match=r"KLAVIYO_GET_FLOW|No such tool"):
        live.record_live(["KLAVIYO_GET_FLOW"], {}, tmp_path)
    with pytest.raises(live.LiveError, match=r"needs arguments \(id\)"):
        live.record_live(["KLAVIYO_GET_IMAGE"], {}, tmp_path)


def test_a_leak_is_refused_as_a_whole(
    api: tuple[Api, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last check does not rely on the replacing: here half of that is switched off."""
    original = Scrubber.document

    def forgetful(self: Scrubber, value: Any) -> Any:
        scrubbed = original(self, value)
        return {**scrubbed, "meta": {"asked_by": PERSONAL["email"]}}

    monkeypatch.setattr(Scrubber, "document", forgetful)
    with pytest.raises(live.LiveError) as caught:
        _record(api[1], tmp_path / "live", sorted(CALLS))
    assert PERSONAL["email"] not in str(caught.value)
    assert not (tmp_path / "live").exists()


def test_unknown_members_can_be_kept(api: tuple[Api, str], tmp_path: Path) -> None:
    _, said = _record(api[1], tmp_path / "a", ["KLAVIYO_GET_PROFILE"])
    assert any("--keep-member" in line for line in said)
    _, said = _record(
        api[1], tmp_path / "b", ["KLAVIYO_GET_PROFILE"], keep=["nickname_of_maria"]
    )
    assert not any("--keep-member" in line for line in said)
    kept = fixture.read(tmp_path / "b" / "klaviyo_get_profile.json")["exchanges"][0]
    attributes = kept["response"]["body"]["data"]["attributes"]
    assert attributes["nickname_of_maria"].startswith("text ")

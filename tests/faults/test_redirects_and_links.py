"""Redirects and links: nothing that an answer says leads a request, or a credential, elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.faults.calls import KEY, Call, Way, call, read, write
from tests.faults.handlers import echo, in_turn, sends
from tests.faults.server import Server, reply

STATUSES = [300, 301, 302, 303, 304, 305, 307, 308]
PUBLIC = call("client_side.create_or_update_client_profile", external_id="e")
LINKS = [
    "{elsewhere}/api/profiles?page=2",
    "//{elsewhere_host}/api/profiles?page=2",
    "{here}@{elsewhere_host}/api/profiles?page=2",
    "http://user:password@{here_host}/api/profiles",
    "https://{here_host}/api/profiles",
    "{here}.example/api/profiles",
    "http://[::1/api",
    "http:\n//{elsewhere_host}/",
    "javascript:alert(1)",
    "file:///etc/passwd",
]


@pytest.fixture
def elsewhere() -> Iterator[Server]:
    """Another origin, which would answer well and must never be asked."""
    with Server(echo) as server:
        yield server
        assert server.connections == 0


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("one", [read(), write(), PUBLIC], ids=lambda one: one.name)
def test_redirects(status: int, one: Call, way: Way, elsewhere: Server) -> None:
    """Followed, 307 would repeat a write, 303 turn it into a read, and all give the key away."""
    with Server(echo) as server:
        for location in (f"{server.url}/api/other", f"{elsewhere.url}/api", "/api", ""):
            server.handler = sends(reply(status, b"", location=location))
            [outcome] = way.perform(server.url, one)
            assert outcome.kind == "ResponseError"
            assert outcome.error.status == status
            why = (
                "nothing was modified" if status == 304 else "a redirect, which is not"
            )
            assert why in str(outcome.error)
            assert KEY not in str(outcome.error)
        assert [request.path for request in server.requests] == [
            server.requests[0].path
        ] * 4


def test_a_redirect_to_itself(way: Way) -> None:
    """Not even once."""
    with Server(sends(reply(302, b"", location="/api/profiles/p"))) as server:
        [outcome] = way.perform(server.url, read())
        assert outcome.kind == "ResponseError"
        assert len(server.requests) == 1


@pytest.mark.parametrize("link", LINKS)
def test_links_to_another_origin(link: str, way: Way, elsewhere: Server) -> None:
    """The next page of a stranger's would get the key of the account."""
    with Server(echo) as server:
        link = link.format(
            here=server.url,
            here_host=server.url[7:],
            elsewhere=elsewhere.url,
            elsewhere_host=elsewhere.url[7:],
        )
        page = {"data": [{"id": "a"}], "links": {"next": link}}
        server.handler = sends(reply(200, page))
        [outcome] = way.perform(server.url, call("profiles.get_profiles", items=True))
        assert outcome.kind == "ResponseError"
        assert "leads away from" in str(outcome.error)
        assert len(server.requests) == 1


def test_backslashes_are_no_slashes(way: Way, elsewhere: Server) -> None:
    """Browsers take them for such; here they are part of a path on our own origin."""
    with Server(echo) as server:
        link = "\\\\" + elsewhere.url[7:] + "\\api"
        page = sends(reply(200, {"data": [], "links": {"next": link}}))
        server.handler = in_turn(page)
        [outcome] = way.perform(server.url, call("profiles.get_profiles", items=True))
        assert outcome.kind == ""
        assert "/%5C%5C127.0.0.1" in server.requests[1].path


def test_links_to_our_own(way: Way, elsewhere: Server) -> None:
    """The same, but for the origin: the credential goes with it, and no redirect behind it."""
    last = {"data": [{"id": "b"}], "links": {"next": None}}
    with Server(echo) as server:
        page = {
            "data": [{"id": "a"}],
            "links": {"next": f"{server.url}/api/profiles?x=2"},
        }
        server.handler = in_turn(sends(reply(200, page)), sends(reply(200, last)))
        all_of_them = call("profiles.get_profiles", items=True)
        [outcome] = way.perform(server.url, all_of_them)
        assert [item["id"] for item in outcome.value] == ["a", "b"]
        assert [KEY in one.headers["authorization"] for one in server.requests] == [
            True
        ] * 2
        away = sends(reply(302, b"", location=elsewhere.url))
        server.handler = in_turn(sends(reply(200, page)), away)
        [outcome] = way.perform(server.url, all_of_them)
        assert outcome.kind == "ResponseError"


def test_public_calls_carry_no_secret(way: Way) -> None:
    """What is sent with the public key alone could be seen by anybody."""
    with Server(echo) as server:
        way.perform(server.url, PUBLIC)
        [request] = server.requests
        assert "authorization" not in request.headers
        assert KEY not in str(request)

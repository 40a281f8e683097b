"""Credentials that go together, as alternatives, or not at all."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

import httpx
import pytest

from generator.runtime import APIError, ArgumentError, CredentialError, SyncClient
from generator.runtime.call.links import BaseURL
from generator.runtime.wire.model import Credential
from tests.runtime.library import SECRET, SERVICE, Remote

GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})
CREDENTIALS = (
    Credential("key", "", "header", "X-Key"),
    Credential("app", "", "query", "app"),
    Credential("session", "", "cookie", "sid"),
    Credential("user", "", "header", "Authorization", "{}", False, "user"),
    Credential("password", "", "header", "Authorization", "{}", True, "password"),
    Credential("branch_id", "", "query", "branch_id", "{}", False),
)


def client_of(
    remote: Remote,
    auth: tuple[tuple[str, ...], ...],
    given: Mapping[str, Any],
    **headers: str,
) -> SyncClient:
    service = SERVICE._replace(
        credentials=CREDENTIALS, auth={"private": auth, "public": (("branch_id",),)}
    )
    http = httpx.Client(transport=httpx.MockTransport(remote), headers=headers)
    return SyncClient(service, given, http_client=http)


def test_all_of_an_alternative_are_sent(remote: Remote) -> None:
    """Neither works without the other."""
    auth = (("key", "app", "session"),)
    given = {"key": "k", "app": lambda: "a 1", "session": lambda: "s", "user": "u"}
    client_of(remote, auth, given).call(*GET)
    assert remote.sent.url.query == b"app=a%201"
    assert remote.sent.headers["x-key"] == "k"
    assert remote.sent.headers["cookie"] == "sid=s"
    assert "authorization" not in remote.sent.headers


def test_half_an_alternative_is_none(remote: Remote) -> None:
    auth = (("key", "app"), ("session",))
    client_of(remote, auth, {"key": "k", "session": "s"}).call(*GET)
    assert remote.sent.headers["cookie"] == "sid=s"
    assert "x-key" not in remote.sent.headers
    client = client_of(Remote(), (("app", "session"), ("password",)), {"app": "a"})
    with pytest.raises(CredentialError) as caught:
        client.call(*GET)
    assert "session=; or give the client password=" in str(caught.value)


def test_an_operation_may_take_none(remote: Remote) -> None:
    http = {"X-Key": "stray"}
    client_of(remote, (("app",), ()), {}, **http).call(*GET)
    assert not remote.sent.url.query
    # What the HTTP client has belongs to other operations.
    assert "x-key" not in remote.sent.headers


def test_nothing_is_sent_to_an_operation_without_security(remote: Remote) -> None:
    client_of(remote, (), {"key": "k", "app": "a", "session": "s"}).call(*GET)
    assert not remote.sent.url.query
    assert not {"x-key", "cookie", "authorization"} & remote.sent.headers.keys()


@pytest.mark.parametrize(
    ("path", "options", "place"),
    [
        ("/api/shelves", {"params": {"app": "other"}}, "params.app"),
        ("/api/shelves?app=other", {}, "path"),
        ("/api/shelves", {"headers": {"X-KEY": "other"}}, "headers.X-KEY"),
        ("/api/shelves", {"headers": {"Cookie": "a=1; sid=other"}}, "headers.Cookie"),
        ("/api/shelves", {"headers": {"Authorization": "x"}}, "headers.Authorization"),
    ],
)
def test_a_request_does_not_replace_a_credential(
    remote: Remote, path: str, options: dict[str, Any], place: str
) -> None:
    """It would go out with the caller's, or with two of which the API takes either."""
    given = {"key": "k", "app": "a", "session": "s"}
    client = client_of(remote, (("key", "app", "session"),), given)
    with pytest.raises(ArgumentError) as caught:
        client.request("GET", path, **options)
    assert [fault.path for fault in caught.value.faults] == [place]
    assert "set by the client" in str(caught.value)
    assert not remote.requests


def test_a_call_does_not_replace_a_credential_in_a_cookie(remote: Remote) -> None:
    client = client_of(remote, (("session",),), {"session": "s"})
    with pytest.raises(ArgumentError, match="sid"):
        client.call(*GET, extra_headers={"cookie": "sid=other"})
    client.call(*GET, extra_headers={"cookie": "theme=dark"})
    assert remote.sent.headers["cookie"] == "theme=dark; sid=s"


@pytest.mark.parametrize("lazy", [False, True])
def test_user_and_password_are_encoded(remote: Remote, lazy: bool) -> None:
    """What they are encoded to says as much as they do."""
    password: Any = (lambda: f"{SECRET} ö") if lazy else f"{SECRET} ö"
    client = client_of(
        remote, (("user", "password"),), {"user": "ann", "password": password}
    )
    encoded = b64encode(f"ann:{SECRET} ö".encode()).decode()
    remote.handler = lambda _: httpx.Response(400, text=f"not {encoded}")
    with pytest.raises(APIError) as caught:
        client.call(*GET)
    assert remote.sent.headers["authorization"] == f"Basic {encoded}"
    assert encoded not in str(caught.value)
    assert encoded not in repr(client)


@pytest.mark.parametrize(
    ("option", "value"),
    [("user", "a:b"), ("password", "a\nb"), ("session", "a; b=c"), ("key", "ö")],
)
def test_what_cannot_be_sent_is_refused_unseen(option: str, value: str) -> None:
    with pytest.raises(CredentialError) as caught:
        client_of(Remote(), ((option,),), {option: value})
    assert option in str(caught.value)
    assert value not in str(caught.value)


def test_a_rule_of_single_operations_leads_on_along_the_same_path() -> None:
    """A link cannot carry the credentials of one operation to another."""
    base = BaseURL("https://library.example")
    before = "https://library.example/api/books?page=1"
    paths = {"private": "/api/"}
    assert base.target("/api/books?page=2", before, "own", paths)
    assert base.target("/api/other?page=2", before, "own", paths) is None
    assert base.target("/api/other?page=2", before, "private", paths)

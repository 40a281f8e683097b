"""Credentials: where they go, and where they never show."""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import pprint
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from generator.runtime import (
    APIError,
    AsyncClient,
    CredentialError,
    ResponseError,
    Secret,
    ServiceError,
    SyncClient,
)
from generator.runtime.auth.credentials import Credentials
from generator.runtime.auth.values import sealed
from generator.runtime.call.settings import conceal_unknown
from tests.runtime.conftest import MakeAsyncClient, MakeClient
from tests.runtime.library import (
    SECRET,
    SERVICE,
    AsyncBooks,
    Books,
    Remote,
    variables_of,
)


def header(remote: Remote, name: str) -> str | None:
    value: str | None = remote.requests[-1].headers.get(name)
    return value


def test_the_first_credential_of_the_rule_is_sent(
    make: MakeClient, remote: Remote
) -> None:
    make(credentials={"api_key": "k1", "token": "t1"}).call(
        "LIBRARY_GET_BOOK", {"book_id": "b"}
    )
    assert header(remote, "authorization") == "Key k1"
    assert header(remote, "x-token") is None
    make(credentials={"token": "t1"}).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert header(remote, "authorization") is None
    assert header(remote, "x-token") == "t1"


def test_an_explicit_credential_beats_the_environment(
    make: MakeClient, remote: Remote, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two accounts in one process: the one that was named is meant."""
    monkeypatch.setenv("LIBRARY_API_KEY", "of-another-account")
    make(credentials={"token": "t1"}).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert header(remote, "authorization") is None
    assert header(remote, "x-token") == "t1"
    make(credentials={"token": None}).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert header(remote, "authorization") == "Key of-another-account"


def test_public_routes_never_see_a_secret(make: MakeClient, remote: Remote) -> None:
    """They are called from browsers; a private key there is an open account."""
    client = make(credentials={"api_key": SECRET, "token": SECRET, "branch_id": "br"})
    client.call("LIBRARY_VISIT", {"name": "n"})
    request = remote.sent
    assert request.url.query == b"branch_id=br"
    assert SECRET not in repr(request.headers.raw) + str(request.url)


def test_a_passed_in_clients_own_secret_stays_away_from_public_routes(
    remote: Remote,
) -> None:
    for http in (
        httpx.Client(
            transport=httpx.MockTransport(remote), headers={"Authorization": SECRET}
        ),
        httpx.Client(transport=httpx.MockTransport(remote), auth=("user", SECRET)),
        httpx.Client(
            transport=httpx.MockTransport(remote),
            headers={"X-Token": SECRET},
            cookies={"a": "b"},
        ),
    ):
        with http:
            client = SyncClient(SERVICE, {"branch_id": "br"}, http_client=http)
            client.call("LIBRARY_VISIT", {"name": "n"})
            assert SECRET not in repr(remote.requests[-1].headers.raw)
            assert header(remote, "authorization") is None
            # It vouches for the others, so that no credential of ours is needed.
            client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
            headers = remote.requests[-1].headers
            assert "authorization" in headers or "x-token" in headers


def test_public_routes_work_without_the_private_key(
    make: MakeClient, remote: Remote
) -> None:
    make(credentials={"branch_id": "br"}).call("LIBRARY_VISIT", {"name": "n"})
    assert remote.sent.url.query == b"branch_id=br"


def test_an_argument_overrides_the_clients_option(
    make: MakeClient, remote: Remote
) -> None:
    client = make(credentials={"branch_id": "br"})
    client.call("LIBRARY_VISIT", {"name": "n", "branch_id": "other"})
    client.call("LIBRARY_VISIT", {"name": "n"}, extra_query={"branch_id": "third"})
    client.call("LIBRARY_VISIT", {"name": "n"})
    make(credentials={}).call("LIBRARY_VISIT", {"name": "n", "branch_id": "fourth"})
    assert [request.url.query for request in remote.requests] == [
        b"branch_id=other",
        b"branch_id=third",
        b"branch_id=br",
        b"branch_id=fourth",
    ]


def test_a_missing_credential_is_reported_when_it_is_needed(
    make: MakeClient, remote: Remote
) -> None:
    client = make(credentials={})
    with pytest.raises(CredentialError) as caught:
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert str(caught.value) == (
        "no credential for this call: give the client api_key= or set LIBRARY_API_KEY; "
        "or give the client token= or set LIBRARY_TOKEN"
    )
    assert caught.value.tool == "LIBRARY_GET_BOOK"
    assert remote.requests == []


@pytest.mark.parametrize(
    "value", ["", "a\r\nX: y", "a\n", " secret", "é", "\x00", 5, b"key"]
)
def test_credentials_that_cannot_be_sent(value: Any) -> None:
    """A stray newline from a file would fail, or smuggle a header; the value is not repeated."""
    with pytest.raises(CredentialError) as caught:
        SyncClient(SERVICE, {"api_key": value})
    assert str(value) not in str(caught.value) or value == ""


def test_an_unknown_option_of_credentials() -> None:
    with pytest.raises(CredentialError, match="did you mean 'api_key'"):
        SyncClient(SERVICE, {"apikey": "x"})


def test_a_function_gives_the_credential_of_each_request(
    make: MakeClient, remote: Remote
) -> None:
    """Tokens expire while a worker runs."""
    tokens = iter(["t1", "t2", "t\n"])
    client = make(credentials={"token": lambda: next(tokens)})
    for expected in ("t1", "t2"):
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
        assert header(remote, "x-token") == expected
    with pytest.raises(CredentialError):
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})


def test_every_sending_asks_the_function_anew(make: MakeClient, remote: Remote) -> None:
    """A minute may lie between one attempt and the next, and tokens end."""
    tokens = iter(["t1", "t2"])
    remote.outcomes = [httpx.Response(503, headers={"retry-after": "60"})]
    make(credentials={"token": lambda: next(tokens)}).call(
        "LIBRARY_GET_BOOK", {"book_id": "b"}
    )
    assert [one.headers["x-token"] for one in remote.requests] == ["t1", "t2"]


def test_asynchronous_functions(make_async: MakeAsyncClient, remote: Remote) -> None:
    """A vault that is asked over the network; ordinary functions do as well."""

    async def fetched() -> str:
        await asyncio.sleep(0)
        return "t1"

    class Vault:
        async def __call__(self) -> str:
            return "t2"

    sources: list[Any] = [fetched, Vault(), lambda: fetched(), lambda: "t1"]

    async def run() -> None:
        for source in sources:
            client = make_async(credentials={"token": source})
            await client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
            client = make_async(credentials={"token": source})
            async for _ in AsyncBooks(client).list_books():
                pass

    asyncio.run(run())
    sent = [one.headers["x-token"] for one in remote.requests]
    assert sent == ["t1", "t1", "t2", "t2", "t1", "t1", "t1", "t1"]
    for source in sources[:2]:
        with pytest.raises(CredentialError, match="token is an asynchronous function"):
            SyncClient(SERVICE, {"token": source})


def test_what_a_function_may_not_give(
    make: MakeClient, make_async: MakeAsyncClient, remote: Remote
) -> None:
    async def fetched() -> Any:
        return None

    values: list[Any] = [None, "", "a\n", 5, b"x"]
    for value in values:
        with pytest.raises(CredentialError, match="token"):
            make(credentials={"token": lambda value=value: value}).call(
                "LIBRARY_GET_BOOK", {"book_id": "b"}
            )
    with pytest.raises(CredentialError, match="not of type coroutine"):
        make(credentials={"token": lambda: fetched()}).call(
            "LIBRARY_GET_BOOK", {"book_id": "b"}
        )
    with pytest.raises(CredentialError, match="not of type NoneType"):
        asyncio.run(
            make_async(credentials={"token": fetched}).call(
                "LIBRARY_GET_BOOK", {"book_id": "b"}
            )
        )
    with pytest.raises(CredentialError, match="must be a string or a function"):
        make(credentials={"branch_id": httpx.BasicAuth("a", "b")})
    assert remote.requests == []


def test_what_a_function_gave_is_kept_out_of_errors(
    make: MakeClient, remote: Remote
) -> None:
    """An API that repeats the token it did not like."""
    tokens = iter([f"{SECRET}-1", f"{SECRET}-2"])
    remote.handler = lambda request: httpx.Response(
        401, json={"errors": [{"detail": f"bad {request.headers['x-token']}"}]}
    )
    client = make(credentials={"token": lambda: next(tokens)})
    for _ in range(2):
        with pytest.raises(APIError) as caught:
            client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
        assert SECRET not in everything_shown(caught.value)
        assert "bad [secret]" in str(caught.value)


def test_functions_that_fail_are_heard(make: MakeClient, remote: Remote) -> None:
    """The vault's own error says more than any of ours."""

    def locked() -> str:
        raise PermissionError("the vault is locked")

    with pytest.raises(PermissionError, match="locked"):
        make(credentials={"token": locked}).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert remote.requests == []


def test_functions_that_cannot_reach_their_vault(
    make: MakeClient, make_async: MakeAsyncClient, remote: Remote
) -> None:
    """The API was not slow, and nothing may have been done there: the vault did not answer."""

    def away() -> str:
        raise httpx.ReadTimeout("slow")

    async def away_too() -> str:
        await asyncio.sleep(0)
        raise httpx.ReadTimeout("slow")

    get = ("LIBRARY_GET_BOOK", {"book_id": "b"})
    message = "^the function for token failed: ReadTimeout$"
    with pytest.raises(CredentialError, match=message) as caught:
        make(credentials={"token": away}).call(*get)
    assert isinstance(caught.value.__cause__, httpx.ReadTimeout)
    for function in (away, away_too):
        with pytest.raises(CredentialError, match=message):
            asyncio.run(make_async(credentials={"token": function}).call(*get))
    with pytest.raises(CredentialError, match="function for branch_id failed"):
        make(credentials={"branch_id": away}).call("LIBRARY_VISIT", {"name": "n"})
    assert remote.requests == []


def test_a_secret_gives_nothing_away() -> None:
    secret = Secret(SECRET)
    shown = [
        repr(secret),
        str(secret),
        f"{secret}",
        f"{secret!a}",
        pprint.pformat([secret]),
    ]
    assert all(SECRET not in text for text in shown)
    assert copy.deepcopy(secret).reveal() == SECRET
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    with pytest.raises(TypeError):
        vars(secret)


@pytest.mark.parametrize(
    "given",
    [{"api_key": f"{SECRET}\n"}, {"api_key": SECRET, "apikey": SECRET}],
    ids=["unusable", "unknown"],
)
def test_no_frame_of_a_refused_credential_holds_it(given: dict[str, Any]) -> None:
    """Error reporters record the local variables of all frames that an error came through."""
    with pytest.raises(CredentialError) as caught:
        Credentials(SERVICE, given)
    assert SECRET not in variables_of(caught.value)


class Emitted(SyncClient):
    """As the emitted clients are."""

    def __init__(
        self, *, api_key: Any = None, token: Any = None, **options: Any
    ) -> None:
        api_key = sealed(api_key)
        token = sealed(token)
        conceal_unknown(options)
        super().__init__(SERVICE, {"api_key": api_key, "token": token}, **options)


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": f"{SECRET}\n"},
        {"api_key": SECRET, "token": 5},
        {"api_key": SECRET, "timeout": -1},
        {"api_key": SECRET, "base_url": "ftp://library.example"},
        {"api_ky": SECRET},
        {"token": SECRET.encode()},
    ],
    ids=range(6),
)
def test_no_frame_of_a_refused_client_holds_a_credential(given: dict[str, Any]) -> None:
    """Constructors included, and under a misspelt name, too."""
    with pytest.raises(ServiceError) as caught:
        Emitted(**given)
    assert SECRET not in variables_of(caught.value)
    for kind in (SyncClient, AsyncClient):
        credentials = {name: given[name] for name in given if name in CREDENTIALS}
        options = {name: given[name] for name in given if name not in CREDENTIALS}
        with pytest.raises(ServiceError) as caught:
            kind(SERVICE, credentials, **options)
        assert SECRET not in variables_of(caught.value)


CREDENTIALS = ("api_key", "token")


def test_no_frame_of_options_holds_a_credential(make: MakeClient) -> None:
    unknown: dict[str, Any] = {"api_key": SECRET}
    with pytest.raises(ServiceError) as caught:
        make().with_options(**unknown)
    assert SECRET not in variables_of(caught.value)


def test_no_frame_holds_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIBRARY_API_KEY", f"{SECRET}\n")
    with pytest.raises(CredentialError) as caught:
        Credentials(SERVICE, {})
    assert SECRET not in variables_of(caught.value)
    with pytest.raises(CredentialError) as caught:
        Credentials(SERVICE, {}, {"LIBRARY_API_KEY": f"{SECRET}\n"})
    assert SECRET not in variables_of(caught.value)


def test_no_frame_of_a_function_that_gave_the_wrong_thing_holds_it(
    make: MakeClient, make_async: MakeAsyncClient
) -> None:
    def wrong() -> str:
        return f"{SECRET}\n"

    async def wrong_too() -> str:
        return wrong()

    with pytest.raises(CredentialError) as caught:
        make(credentials={"token": wrong}).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert SECRET not in variables_of(caught.value)
    for function in (wrong, wrong_too):
        call = make_async(credentials={"token": function}).call
        with pytest.raises(CredentialError) as caught:
            asyncio.run(call("LIBRARY_GET_BOOK", {"book_id": "b"}))
        assert SECRET not in variables_of(caught.value)
    with pytest.raises(CredentialError) as caught:
        make(credentials={"branch_id": wrong}).call("LIBRARY_VISIT", {"name": "n"})
    assert SECRET not in variables_of(caught.value)


def everything_shown(error: BaseException) -> str:
    """All that a log or an error tracker would keep of an error."""
    texts = [
        str(error),
        repr(error),
        pprint.pformat(vars(error)),
        "".join(traceback.format_exception(error)),
        repr(pickle.dumps(error)),
    ]
    for other in (error.__cause__, error.__context__):
        if other is not None:
            texts += [repr(other), pprint.pformat(vars(other))]
    return "\n".join(texts)


RESPONSES: dict[str, Callable[[], Any]] = {
    "echo": lambda: httpx.Response(
        401,
        json={
            "errors": [
                {"id": SECRET, "title": f"bad key {SECRET}", "detail": {SECRET: SECRET}}
            ]
        },
        headers={"x-echo": SECRET, "set-cookie": SECRET},
    ),
    "html": lambda: httpx.Response(502, text=f"<p>{'x' * 490}{SECRET}</p>"),
    "no json": lambda: httpx.Response(
        200, text=f"key {SECRET}", headers={"content-type": f"text/{SECRET}"}
    ),
    "redirect": lambda: httpx.Response(
        302, headers={"location": f"https://x/?key={SECRET}"}
    ),
    "refused": lambda: httpx.ConnectError(f"proxy said {SECRET}"),
    "timeout": lambda: httpx.ReadTimeout(f"{SECRET} too slow"),
    "decoding": lambda: httpx.DecodingError(f"{SECRET} is no gzip"),
}


@pytest.mark.parametrize("name", RESPONSES)
def test_no_error_shows_a_credential(
    name: str, make: MakeClient, remote: Remote, caplog: pytest.LogCaptureFixture
) -> None:
    """Errors end up in logs, trackers and chats."""
    remote.outcomes = [RESPONSES[name]()]
    client = make(credentials={"api_key": SECRET}, max_retries=0)
    with caplog.at_level(logging.DEBUG), pytest.raises(ServiceError) as caught:
        client.call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert str(caught.value)
    assert SECRET not in everything_shown(caught.value)
    assert SECRET not in caplog.text
    assert "[secret]" in str(caught.value) or name in ("html", "redirect")


def test_queries_are_in_no_error_and_no_log(
    make: MakeClient, remote: Remote, caplog: pytest.LogCaptureFixture
) -> None:
    """Filters hold e-mail addresses, and queries may hold keys; their names are told."""
    remote.outcomes = [httpx.Response(400, json={})]
    with (
        caplog.at_level(logging.DEBUG, "library_tools"),
        pytest.raises(APIError) as caught,
    ):
        arguments = {
            "filter": "equals(email,'" + "@".join(("ann", "example.com")) + "')"
        }
        make().call("LIBRARY_LIST_BOOKS", arguments)
    assert "ann@" not in everything_shown(caught.value)
    messages = [
        one.getMessage() for one in caplog.records if one.name == "library_tools"
    ]
    assert messages[0] == (
        "sending GET /api/books (LIBRARY_LIST_BOOKS, attempt 1): query filter; no body"
    )
    assert messages[1].startswith("GET /api/books: 400 after ")
    assert len(messages) == 2


def test_clients_show_no_credential(make: MakeClient, remote: Remote) -> None:
    client = make(credentials={"api_key": SECRET, "branch_id": "br"})
    books = Books(client)
    raw = books.with_raw_response.get_book("b")
    for one in (
        client,
        books,
        raw,
        client.with_options(timeout=5),
        AsyncClient(SERVICE, {"api_key": SECRET}),
    ):
        attributes = vars(one) if hasattr(one, "__dict__") else {}
        assert SECRET not in repr(one) + str(one) + pprint.pformat(attributes)
    assert "api_key, branch_id" in repr(client)
    for unpicklable in (client, books):
        with pytest.raises(TypeError):
            pickle.dumps(unpicklable)
    with pytest.raises(TypeError):
        copy.deepcopy(client)


def test_redirects_are_not_followed(make: MakeClient, remote: Remote) -> None:
    """Not even by a client that follows them: they would take the credential along."""
    http = httpx.Client(transport=httpx.MockTransport(remote), follow_redirects=True)
    remote.outcomes = [
        httpx.Response(307, headers={"location": "https://evil.example/"}),
        httpx.Response(200, json={}),
    ]
    with (
        http,
        pytest.raises(
            ResponseError, match="a redirect, which is not followed"
        ) as caught,
    ):
        make(http_client=http).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert caught.value.status == 307
    assert len(remote.requests) == 1


@pytest.mark.parametrize(
    "url",
    [
        "ftp://library.example",
        "https://",
        "https://user:pw@library.example",
        "https://library.example/?a=b",
        "https://library.example/#x",
        "library.example",
        "https://library.example\\@evil.example",
        "https://library.example:port",
        5,
    ],
)
def test_base_urls_that_are_refused(url: Any) -> None:
    with pytest.raises(ServiceError, match="base_url"):
        SyncClient(SERVICE, {}, base_url=url)

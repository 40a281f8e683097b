"""What a package offers for tests of the code that uses it."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections import defaultdict
from typing import Any
from unittest.mock import create_autospec

import httpx
import pytest

from tests.emitted import EMITTED, SOURCES, package

testing: Any = package(".testing")
errors: Any = package()

ROW = {"type": "profile", "attributes": {"email": "ann@x.com"}}


@pytest.fixture
def api() -> Any:
    return testing.FakeAPI()


def names(client: Any) -> list[str]:
    return [one["id"] for one in client.lists.get_lists()]


def sign_up(client: Any, email: str) -> str:
    profile = client.profiles.create_profile(email=email)
    identity: str = profile["data"]["id"]
    return identity


def test_a_canned_document_is_the_result(api: Any) -> None:
    api.respond("profiles.create_profile", {"data": {"id": "p1"}})
    assert sign_up(api.client(), "ann@example.com") == "p1"
    api.assert_called_once("profiles.create_profile", email="ann@example.com")
    [request] = api.requests
    assert (request.method, request.http_method) == ("profiles.create_profile", "POST")
    assert request.path == "/api/profiles"
    assert request.json["data"]["attributes"] == {"email": "ann@example.com"}
    assert request.headers["revision"]


def test_a_call_without_a_canned_response_is_a_failure_of_the_test(api: Any) -> None:
    with pytest.raises(AssertionError, match=r"respond\('profiles.create_profile'"):
        sign_up(api.client(), "ann@example.com")
    with pytest.raises(AssertionError, match="GET /api/nothing"):
        api.client().request("GET", "/api/nothing")


def test_arguments_are_checked_as_usual(api: Any) -> None:
    """Or a test would pass with a call that the package refuses."""
    api.respond("profiles.get_profile", {"data": {}})
    with pytest.raises(errors.ArgumentError):
        api.client().profiles.get_profile("p1", additional_fields_profile=["wrong"])
    assert api.requests == []


def test_responses_in_turn_and_errors(api: Any) -> None:
    api.respond(
        "KLAVIYO_GET_PROFILE",
        testing.response({"errors": [{"detail": "no such profile"}]}, status=404),
        httpx.ConnectError("refused"),
        {"data": {"id": "p1"}},
    )
    client = api.client(max_retries=0)
    with pytest.raises(errors.NotFoundError, match="no such profile"):
        client.profiles.get_profile("p1")
    with pytest.raises(errors.APIConnectionError):
        client.profiles.get_profile("p1")
    for _ in range(2):  # the last is repeated
        assert client.profiles.get_profile("p1")["data"]["id"] == "p1"
    assert len(api.called("profiles.get_profile")) == 4


def test_retries_do_not_wait(api: Any) -> None:
    busy = testing.response(status=429, headers={"retry-after": "30"})
    api.respond("profiles.get_profile", busy, {"data": {"id": "p1"}})
    assert api.client().profiles.get_profile("p1")["data"]["id"] == "p1"
    assert len(api.requests) == 2
    assert len(api.calls) == 1


def shared_operations() -> dict[str, dict[str, dict[str, Any]]]:
    """The operations that several methods call, with arguments that lead each method there."""
    found: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for path in sorted((SOURCES / "klaviyo_tools" / "wire").glob("[a-z]*.json")):
        for tool in json.loads(path.read_text(encoding="utf-8")).values():
            for route in tool["routes"]:
                operation = f"{route['method']} {route['path']}"
                arguments: dict[str, Any] = {}
                if "{id}" in route["path"]:
                    arguments["id"] = "x1"
                if len(route.get("when", ())) > 1:
                    arguments[route["when"][0]] = route["when"][1]
                if route["method"] == "DELETE":
                    arguments["data"] = ["d1"]
                found[operation][tool["name"]] = arguments
    jobs = found["POST /api/profile-bulk-import-jobs"]
    jobs["lists.add_profile_to_list"] = {"list_id": "l1", "emails": ["ann@x.com"]}
    jobs["profiles.bulk_import_profiles"] = {"profiles": [ROW]}
    return {operation: tools for operation, tools in found.items() if len(tools) > 1}


SHARED = shared_operations()


def call(client: Any, method: str, arguments: dict[str, Any]) -> Any:
    group, _, name = method.partition(".")
    return getattr(getattr(client, group), name)(**arguments)


def items(method: str) -> dict[str, Any]:
    return {"data": [{"id": method}]}


def first_id(found: Any) -> Any:
    """Of a document or of a page."""
    return (found if isinstance(found, dict) else found.document)["data"][0]["id"]


def has_result(operation: str) -> bool:
    return not operation.startswith("DELETE")


def test_several_methods_call_some_operations() -> None:
    assert len(SHARED) > 10
    assert {"tags.get_tag_relationships", "tags.get_list_ids_for_tag"} == set(
        SHARED["GET /api/tags/{id}/relationships/lists"]
    )


@pytest.mark.parametrize("operation", SHARED)
def test_a_response_is_for_calls_of_its_method(api: Any, operation: str) -> None:
    """Whatever other methods call the same operation."""
    for method in SHARED[operation]:
        api.respond(method, items(method))
    for method, arguments in SHARED[operation].items():
        found = call(api.client(), method, arguments)
        assert api.requests[-1].method == method
        if has_result(operation):
            assert first_id(found) == method


@pytest.mark.parametrize("operation", SHARED)
def test_a_response_is_for_calls_of_no_other_method(api: Any, operation: str) -> None:
    method, *others = SHARED[operation]
    api.respond(method, items(method))
    for other in others:
        with pytest.raises(AssertionError, match=rf"respond\('{other}', "):
            call(api.client(), other, SHARED[operation][other])


def test_a_response_is_for_calls_of_its_method_asynchronously(api: Any) -> None:
    operation = "GET /api/profiles/{id}/relationships/lists"
    for method in SHARED[operation]:
        api.respond(method, items(method))

    async def one(client: Any, method: str) -> Any:
        return first_id(await call(client, method, SHARED[operation][method]))

    async def run() -> list[Any]:
        async with api.async_client() as client:
            return await asyncio.gather(*(one(client, name) for name in wanted))

    wanted = [*SHARED[operation]] * 3
    assert asyncio.run(run()) == wanted


@pytest.mark.parametrize("operation", SHARED)
def test_requests_get_the_response_of_any_method_that_calls_the_operation(
    operation: str,
) -> None:
    http_method, _, path = operation.replace("{id}", "x1").partition(" ")
    for method in SHARED[operation]:
        api = testing.FakeAPI()
        api.respond(method, items(method))
        assert first_id(api.client().request(http_method, path)) == method
        own = api.requests[0].method
        for other in SHARED[operation]:
            api.respond(other, items(other))
        assert first_id(api.client().request(http_method, path)) == own


def test_the_tool_of_a_request_is_that_of_the_operation(api: Any) -> None:
    """Others may call it for some of their arguments: their names would mislead."""
    seen: list[Any] = []
    api.respond("profiles.bulk_import_profiles", {"data": {"id": "j1"}})
    api.respond("tags.get_list_ids_for_tag", {"data": []})
    client = api.client(on_response=seen.append)
    client.request("POST", "/api/profile-bulk-import-jobs", json={})
    client.request("GET", "/api/tags/t1/relationships/lists")
    assert [one.tool for one in seen] == [
        "KLAVIYO_BULK_IMPORT_PROFILES",
        "KLAVIYO_GET_LIST_IDS_FOR_TAG",
    ]


@pytest.mark.parametrize("seed", ["0", "1", "2", "7"])
def test_the_seed_of_hashes_changes_nothing(seed: str) -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(SOURCES)!r})\n"
        "from klaviyo_tools import testing\n"
        "api = testing.FakeAPI()\n"
        "api.respond('profiles.bulk_import_profiles', {'data': {'id': 'j1'}})\n"
        "client = api.client()\n"
        f"print(client.profiles.bulk_import_profiles(profiles=[{ROW!r}]))\n"
        "print(client.request('POST', '/api/profile-bulk-import-jobs', json={}))\n"
        "print([one.method for one in api.requests])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    assert done.stdout.splitlines() == [
        "{'data': {'id': 'j1'}}",
        "{'data': {'id': 'j1'}}",
        "['profiles.bulk_import_profiles', 'profiles.bulk_import_profiles']",
    ]


@pytest.mark.parametrize("responses", [(), (None,)])
def test_a_response_without_content(api: Any, responses: Any) -> None:
    """None is what such a method returns."""
    api.respond("lists.delete_list", *responses)
    assert api.client().lists.delete_list("l1") is None
    raw = api.client().lists.with_raw_response.delete_list("l1")
    assert (raw.status, raw.content) == (204, b"")


def test_none_in_turn(api: Any) -> None:
    api.respond("profiles.get_profile", None, {"data": {"id": "p1"}}, None)
    client = api.client()
    found = [client.profiles.get_profile("p1") for _ in range(4)]
    assert found == [None, {"data": {"id": "p1"}}, None, None]


def test_responses_by_path(api: Any) -> None:
    api.respond("get /api/nothing/1", {"a": 1}, None)
    client = api.client()
    assert client.request("GET", "/api/nothing/1", params={"b": "c"}) == {"a": 1}
    assert client.with_raw_response.request("GET", "/api/nothing/1").status == 204
    assert [(one.method, one.path) for one in api.requests] == [
        ("", "/api/nothing/1")
    ] * 2
    for http_method, path in [("POST", "/api/nothing/1"), ("GET", "/api/nothing")]:
        message = rf"respond\('{http_method} {path}', "
        with pytest.raises(AssertionError, match=message):
            client.request(http_method, path)
    api.reset()
    with pytest.raises(AssertionError):
        client.request("GET", "/api/nothing/1")


def test_a_path_may_respond_unlike_others_of_its_method(api: Any) -> None:
    api.respond("profiles.get_profile", {"data": {"id": "p1"}})
    api.respond("GET /api/profiles/gone", testing.response(status=404))
    client = api.client()
    assert client.profiles.get_profile("p1")["data"]["id"] == "p1"
    with pytest.raises(errors.NotFoundError):
        client.profiles.get_profile("gone")
    assert [one.method for one in api.requests] == ["profiles.get_profile"] * 2


def test_pages_by_path(api: Any) -> None:
    api.respond("GET /api/nothing", testing.pages([{"id": "a"}], [{"id": "b"}]))
    api.respond("GET /api/lists", testing.pages([{"id": "c"}], [{"id": "d"}]))
    client = api.client()
    first = client.request("GET", "/api/nothing")
    second = client.request("GET", first["links"]["next"])
    assert [one["id"] for one in (*first["data"], *second["data"])] == ["a", "b"]
    assert second["links"]["next"] is None
    assert names(client) == ["c", "d"]


@pytest.mark.parametrize(
    ("method", "message"),
    [
        ("request", "by path, as in respond"),
        ("GET api/nothing", "single slash"),
        ("GET https://other.example/x", "single slash"),
        ("GET /api/nothing/{id}", "percent-encode"),
        ("GET /api/nothing?a=b", "no query"),
        ("get it", "single slash"),
        ("1 /api/nothing", "HTTP method"),
    ],
)
def test_what_nothing_is_called_gets_no_response(
    api: Any, method: str, message: str
) -> None:
    with pytest.raises(errors.ArgumentError, match=message):
        api.respond(method, {})


def test_requests_of_authentication_are_of_no_method(api: Any) -> None:
    """A token's request during a call must not get the response of the call."""

    class Auth(httpx.Auth):
        requires_response_body = True

        def auth_flow(self, request: httpx.Request) -> Any:
            token = yield httpx.Request("POST", "https://a.klaviyo.com/oauth/token")
            request.headers["authorization"] = token.json()["token"]
            yield request

    api.respond("POST /oauth/token", {"token": "t1"})
    api.respond("profiles.get_profile", {"data": {}})
    http = httpx.Client(transport=httpx.MockTransport(api._respond), auth=Auth())
    client = api.client(http_client=http, api_key=None)
    assert client.profiles.get_profile("p1") == {"data": {}}
    assert [one.method for one in api.requests] == ["", "profiles.get_profile"]
    assert api.requests[1].headers["authorization"] == "t1"


def test_pages(api: Any) -> None:
    api.respond("lists.get_lists", testing.pages([{"id": "a"}], [{"id": "b"}], []))
    assert names(api.client()) == ["a", "b"]
    assert len(api.requests) == 3
    assert api.requests[1].params == {"page[cursor]": "page-2"}


def test_asynchronous(api: Any) -> None:
    api.respond("lists.get_lists", testing.pages([{"id": "a"}], [{"id": "b"}]))
    api.respond("lists.delete_list")

    async def run() -> list[str]:
        async with api.async_client() as client:
            await client.lists.delete_list("l1")
            return [one["id"] async for one in client.lists.get_lists()]

    assert asyncio.run(run()) == ["a", "b"]
    api.assert_called_once("lists.delete_list", id="l1")


def test_documented_names_and_requests_count_too(api: Any) -> None:
    api.respond("KLAVIYO_GET_PROFILE", {"data": {}})
    client = api.client()
    client.call("KLAVIYO_GET_PROFILE", {"id": "p1"})
    client.request("GET", "/api/profiles/p2")
    assert [call.method for call in api.calls] == ["profiles.get_profile"]
    assert [one.method for one in api.requests] == ["profiles.get_profile"] * 2


def test_assertions_say_what_was_called_instead(api: Any) -> None:
    api.respond("profiles.create_profile", {"data": {"id": "p1"}})
    with pytest.raises(AssertionError, match=r"it was not called$"):
        api.assert_called("profiles.create_profile", email="ann@example.com")
    sign_up(api.client(), "bob@example.com")
    with pytest.raises(
        AssertionError, match=r"create_profile\(email='bob@example.com'\)"
    ):
        api.assert_called("profiles.create_profile", email="ann@example.com")
    with pytest.raises(AssertionError, match=r"called were: profiles\.create_profile"):
        api.assert_called_once("lists.get_lists")
    with pytest.raises(AssertionError, match="was called"):
        api.assert_not_called("profiles.create_profile")
    api.assert_not_called("lists.get_lists")
    with pytest.raises(errors.ArgumentError, match="did you mean"):
        api.assert_not_called("profiles.create_profil")
    api.reset()
    assert (api.calls, api.requests) == ([], [])


def test_pages_and_raw_responses_for_mocks() -> None:
    page = testing.page([{"id": "a"}], [{"id": "b"}, {"id": "c"}])
    assert isinstance(page, errors.Page)
    assert [one["id"] for one in page] == ["a", "b", "c"]
    assert page.has_next
    assert page.next_page().next_page() is None
    raw = testing.raw_response({"data": 1}, status=201, headers={"X-Id": "7"})
    assert isinstance(raw, errors.RawResponse)
    assert (raw.status, raw.parse(), raw.headers["x-id"]) == (201, {"data": 1}, "7")

    async def run() -> list[str]:
        return [
            one["id"] async for one in testing.async_page([{"id": "a"}], [{"id": "b"}])
        ]

    assert asyncio.run(run()) == ["a", "b"]


@pytest.mark.parametrize("name", ["Klaviyo", "AsyncKlaviyo"])
def test_autospec(name: str) -> None:
    """A mock that takes any call of any name would hide each rename."""
    mock = create_autospec(getattr(errors, name), instance=True)
    result = mock.profiles.get_profile("p1")
    if name == "AsyncKlaviyo":
        asyncio.run(result)
    mock.profiles.get_profile.assert_called_once_with("p1")
    with pytest.raises(TypeError):
        mock.profiles.get_profile()
    with pytest.raises(TypeError):
        mock.profiles.get_profile("p1", "p2")
    with pytest.raises(AttributeError):
        mock.profiles.get_profil("p1")
    with pytest.raises(AttributeError):
        mock.profile  # noqa: B018


@pytest.mark.parametrize("name", ["Klaviyo", "AsyncKlaviyo"])
def test_autospec_refuses_unknown_arguments(name: str) -> None:
    """`**options` of the methods would take them."""
    mock = create_autospec(getattr(errors, name), instance=True)
    for group in (mock.profiles, mock.profiles.with_raw_response):
        for method, given in ((group.get_profile, ("p1",)), (group.get_profiles, ())):
            with pytest.raises(TypeError, match="nonsense"):
                method(*given, nonsense=1)
            result = method(*given, timeout=3, max_retries=0, extra_query={"a": 1})
            if asyncio.iscoroutine(result):
                result.close()
    mock.profiles.get_profiles(page_size=3)
    with pytest.raises(AttributeError):
        mock.with_raw_response.nonsense  # noqa: B018


def test_autospec_leaves_methods_as_they_are(api: Any) -> None:
    from inspect import signature

    before = signature(api.client().profiles.get_profile)
    create_autospec(errors.Klaviyo, instance=True)
    assert signature(api.client().profiles.get_profile) == before
    assert "options" in before.parameters
    assert isinstance(errors.Klaviyo.profiles, type(api.client().profiles))


def test_a_mock_of_an_asynchronous_client() -> None:
    """What methods return can be awaited, iterated and run, as of a real client."""
    mock = create_autospec(errors.AsyncKlaviyo, instance=True)
    pages = testing.async_page([{"id": 1}], [{"id": 2}])
    mock.profiles.get_profiles.return_value = pages
    raw = testing.raw_response({"data": []}, status=201)
    mock.profiles.with_raw_response.get_profiles.return_value = raw
    mock.with_raw_response.request.return_value = raw
    mock.profiles.get_profile.return_value = {"data": {}}

    async def run() -> None:
        page = await mock.profiles.get_profiles()
        assert isinstance(page, errors.AsyncPage)
        assert isinstance(mock.profiles.get_profiles(), errors.AsyncPages)
        assert page.items == [{"id": 1}]
        assert (await page.next_page()).items == [{"id": 2}]
        found = [one["id"] async for one in mock.profiles.get_profiles()]
        assert found == [1, 2]
        found = [one.items async for one in mock.profiles.get_profiles().iter_pages()]
        assert found == [[{"id": 1}], [{"id": 2}]]
        assert await asyncio.create_task(mock.profiles.get_profiles()) is page
        both = await asyncio.gather(
            mock.profiles.get_profiles(), mock.profiles.get_profile("p1")
        )
        assert list(both) == [page, {"data": {}}]
        assert await mock.profiles.with_raw_response.get_profiles() is raw
        assert await mock.with_raw_response.request("GET", "/api/x") is raw

    asyncio.run(run())
    assert asyncio.run(pages) is pages


def test_a_mock_of_a_client(api: Any) -> None:
    mock = create_autospec(errors.Klaviyo, instance=True)
    mock.lists.get_lists.return_value = testing.page([{"id": "a"}], [{"id": "b"}])
    assert names(mock) == ["a", "b"]


def test_webhooks_are_signed() -> None:
    webhooks = package(".webhooks")
    event = {"meta": {"klaviyo_webhook_id": "w1"}, "data": []}
    body, headers = testing.sign_webhook(event, "s3cret")
    assert webhooks.parse(body, headers, "s3cret") == event
    with pytest.raises(errors.WebhookError):
        webhooks.parse(body, headers, "other")
    old = testing.sign_webhook(event, "s3cret", timestamp=1_700_000_000)
    with pytest.raises(errors.WebhookError) as caught:
        webhooks.parse(*old, "s3cret")
    assert caught.value.reason == "timestamp"


@pytest.mark.parametrize(
    "event",
    [
        {"a": 1},
        {"meta": {}},
        {"meta": {"klaviyo_webhook_id": 5}},
        {"meta": {"klaviyo_webhook_id": ""}},
        [],
        b'{"a": 1}',
        b"no JSON",
    ],
    ids=str,
)
def test_no_webhook_is_signed_that_would_not_be_genuine(event: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="event: must ") as caught:
        testing.sign_webhook(event, "s3cret")
    if event != b"no JSON":
        assert "/meta/klaviyo_webhook_id" in str(caught.value)
        assert "Klaviyo-Webhook-Id" in str(caught.value)
    assert "/meta/klaviyo_webhook_id" in testing.sign_webhook.__doc__


def test_webhooks_are_signed_with_bytes_too() -> None:
    event = {"meta": {"klaviyo_webhook_id": "w1"}}
    signed = testing.sign_webhook(json.dumps(event).encode(), b"s3cret")
    assert package(".webhooks").parse(*signed, b"s3cret") == event


def test_it_is_imported_only_by_tests() -> None:
    program = (
        f"import sys; sys.path.insert(0, {str(SOURCES)!r}); import klaviyo_tools;"
        "klaviyo_tools.Klaviyo(api_key='k').profiles;"
        "print([name for name in sys.modules if 'testing' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_what_calls_send_for_the_client_is_such_as_the_api_takes() -> None:
    """An account id of "test" would be refused before anything is tested."""
    api = EMITTED["twilio"].package(".testing").FakeAPI()
    api.respond("messages.get_message", {"sid": "SM"})
    found = api.client().messages.get_message("SM" + "0" * 32)
    assert found == {"sid": "SM"}
    [request] = api.requests
    assert request.path.startswith(f"/2010-04-01/Accounts/AC{'0' * 32}/Messages/SM")


IMPORTS = {"lists.add_profile_to_list": "L1", "profiles.bulk_import_profiles": "J1"}


@pytest.mark.parametrize("method", IMPORTS)
def test_methods_of_one_operation_have_responses_of_their_own(
    api: Any, method: str
) -> None:
    """Both start the same kind of job: the request alone does not tell which was called."""
    client = api.client()
    for name, id_ in IMPORTS.items():
        api.respond(name, {"data": {"id": id_}})
    calls = {
        "lists.add_profile_to_list": lambda: client.lists.add_profile_to_list(
            list_id="L1", emails=["ann@example.com"]
        ),
        "profiles.bulk_import_profiles": lambda: client.profiles.bulk_import_profiles(
            profiles=[{"type": "profile", "attributes": {}}]
        ),
    }
    for name in (*(one for one in IMPORTS if one != method), method):
        assert calls[name]()["data"]["id"] == IMPORTS[name]
        assert api.requests[-1].method == name


def test_a_collection_that_is_listed_again_begins_anew(api: Any) -> None:
    """Code that lists twice got the last page alone the second time, without an error."""
    api.respond("profiles.get_profiles", testing.pages([{"id": "1"}], [{"id": "2"}]))
    client = api.client()
    for _ in range(2):
        listed = [one["id"] for one in client.profiles.get_profiles()]
        assert listed == ["1", "2"]

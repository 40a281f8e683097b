"""What a package offers for tests of the code that uses it."""

from __future__ import annotations

import asyncio
from typing import Any
from unittest.mock import create_autospec

import httpx
import pytest

from tests.emitted import EMITTED, package

testing: Any = package(".testing")
errors: Any = package()


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


def test_it_is_imported_only_by_tests() -> None:
    import subprocess
    import sys

    from tests.emitted import SOURCES

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


SHARED = {"lists.add_profile_to_list": "L1", "profiles.bulk_import_profiles": "J1"}


@pytest.mark.parametrize("method", SHARED)
def test_methods_of_one_operation_have_responses_of_their_own(
    api: Any, method: str
) -> None:
    """Both start the same kind of job: the request alone does not tell which was called."""
    client = api.client()
    for name, id_ in SHARED.items():
        api.respond(name, {"data": {"id": id_}})
    calls = {
        "lists.add_profile_to_list": lambda: client.lists.add_profile_to_list(
            list_id="L1", emails=["ann@example.com"]
        ),
        "profiles.bulk_import_profiles": lambda: client.profiles.bulk_import_profiles(
            profiles=[{"type": "profile", "attributes": {}}]
        ),
    }
    for name in (*(one for one in SHARED if one != method), method):
        assert calls[name]()["data"]["id"] == SHARED[name]
        assert api.requests[-1].method == name

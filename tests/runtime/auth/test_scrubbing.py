"""Credentials are redacted in errors, and nothing else is."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from generator.runtime import APIError, NotFoundError
from generator.runtime.auth.scrubbing import KnownSecret, redacted
from generator.runtime.auth.values import Secret
from tests.runtime.conftest import MakeClient
from tests.runtime.library import Remote

GET = ("LIBRARY_GET_BOOK", {"book_id": "b"})


def scrubbed(text: str, secret: str) -> str:
    names = ("Authorization", "api_key")
    return redacted(text, [KnownSecret(Secret(secret), names, "Key ")])


@pytest.mark.parametrize("secret", ["test", "admin", "a", "1", "404", "Library", "id"])
def test_an_ordinary_word_stays_where_it_is_none_of_the_credential(
    secret: str, make: MakeClient, remote: Remote
) -> None:
    """A key of a test account must not make the API's errors unreadable."""
    document = {
        "errors": [
            {
                "id": "test-1",
                "code": "admin",
                "title": "a test of the latest Library failed with 404",
                "detail": "id 1 is no admin",
                "test": secret,
            }
        ]
    }
    remote.outcomes = [httpx.Response(404, json=document, headers={"x-test": "test a"})]
    with pytest.raises(NotFoundError) as caught:
        make(credentials={"api_key": secret}).call(*GET)
    assert caught.value.body == document
    assert caught.value.errors == tuple(document["errors"])
    assert caught.value.headers["x-test"] == "test a"
    assert "[secret]" not in str(caught.value)


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Key test",
        "authorization=Key test",
        '{"Authorization": "Key test"}',
        "{'api_key': 'test'}",
        '{\\"api_key\\": \\"test\\"}',
        "the key Key test is not known",
        "?api_key=test&b=1",
        "Bearer test",
        "API_KEY = test",
    ],
)
def test_an_ordinary_word_is_redacted_where_it_is_the_credential(text: str) -> None:
    assert scrubbed(text, "test") == text.replace("test", "[secret]")
    assert scrubbed(text.replace("test", "testing"), "test") == text.replace(
        "test", "testing"
    )


def test_a_short_secret_is_redacted_as_a_word() -> None:
    assert scrubbed("no account hunter2, or xhunter2", "hunter2") == (
        "no account [secret], or xhunter2"
    )


@pytest.mark.parametrize(
    "secret", ["pk_5e1f0c2a", "x" * 16, "sk-canary-51f0c2", "a/b+c&d=1"]
)
def test_a_secret_that_looks_like_one_is_redacted_anywhere(secret: str) -> None:
    from urllib.parse import quote

    for text in (secret, f"x{secret}y", f"?k={quote(secret, safe='')}"):
        assert secret not in scrubbed(text, secret)
        assert quote(secret, safe="") not in scrubbed(text, secret)
        assert "[secret]" in scrubbed(text, secret)


def test_basic_authentication_of_short_parts() -> None:
    pair = base64.b64encode(b"a:b").decode()
    known = [KnownSecret(Secret(pair), ("authorization",), "Basic")]
    assert redacted(f"Basic {pair}; {pair}", known) == f"Basic [secret]; {pair}"


@pytest.mark.parametrize("secret", ["sk-canary-51f0c2", "hunter2"])
def test_an_error_that_repeats_the_credential(
    secret: str, make: MakeClient, remote: Remote
) -> None:
    remote.handler = lambda request: httpx.Response(
        400,
        json={
            "errors": [{"detail": f"bad key {secret}", secret: [secret]}],
            "sent": request.headers["authorization"],
        },
        headers={"x-echo": secret},
    )
    with pytest.raises(APIError) as caught:
        make(credentials={"api_key": secret}).call(*GET)
    shown: Any = (str(caught.value), caught.value.body, caught.value.headers)
    assert secret not in repr(shown)

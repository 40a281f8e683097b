"""Errors are part of the interface: their tree, their words, pickling and comparison."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from generator import runtime
from generator.runtime import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ArgumentError,
    AuthenticationError,
    BadRequestError,
    ClosedError,
    ConflictError,
    CredentialError,
    Fault,
    LimiterUnavailableError,
    LocalRateLimitError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ResponseError,
    RevisionRetiredError,
    ServerError,
    ServiceError,
    UnprocessableEntityError,
    WebhookError,
)
from tests.runtime.conftest import MakeClient
from tests.runtime.library import Remote

CLASSES = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: APIError,
    409: ConflictError,
    410: RevisionRetiredError,
    418: APIError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: ServerError,
    503: ServerError,
    599: ServerError,
}


@pytest.mark.parametrize("status", CLASSES)
def test_classes_by_status(status: int, make: MakeClient, remote: Remote) -> None:
    """`except NotFoundError` is how callers tell cases apart."""
    remote.outcomes = [httpx.Response(status)]
    with pytest.raises(APIError) as caught:
        make(max_retries=0).call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert type(caught.value) is CLASSES[status]
    assert caught.value.status == status
    assert str(caught.value).startswith(str(status))


def test_what_an_error_tells(make: MakeClient, remote: Remote) -> None:
    """What support asks for, and what a program decides by."""
    errors = [
        {
            "id": "s-1",
            "status": 400,
            "code": "invented_yesterday",
            "title": "Invalid input.",
            "detail": "'x'\nis not a title.",
            "source": {"pointer": "/data/attributes/title"},
            "unknown": [1],
        },
        {"detail": "Second."},
        "third",
        {"code": 4},
    ]
    remote.outcomes = [
        httpx.Response(
            400, json={"errors": errors}, headers={"RateLimit-Remaining": "3"}
        )
    ]
    with pytest.raises(BadRequestError) as caught:
        make().call("LIBRARY_CREATE_BOOK", {"data__attributes__title": "x"})
    error = caught.value
    assert error.errors == tuple(errors)
    assert error.support_id == "s-1"
    assert (error.tool, error.method, error.path) == (
        "LIBRARY_CREATE_BOOK",
        "POST",
        "/api/books",
    )
    assert error.headers["ratelimit-remaining"] == "3"
    assert error.retry_after is None
    assert error.attempts == 1
    assert str(error) == (
        "400 Bad Request: invented_yesterday: Invalid input.: 'x' is not a title. "
        "(at /data/attributes/title); Second.; third; and 1 more "
        "(LIBRARY_CREATE_BOOK: POST /api/books; support id s-1)"
    )


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "400 Bad Request ("),
        (b'{"message": "no"}', ": no ("),
        (b'{"error": "denied"}', ": denied ("),
        (b'{"errors": []}', '{"errors": []}'),
        (b'{"errors": {"a": 1}}', "errors"),
        (b"[1]", "[1]"),
        (b"null", "null"),
        (b"\xff\xfe\x00", "400 Bad Request: '"),
        (b"<html>" + b"x" * 9000, "400 Bad Request: '<html>x"),
        (b"[" * 100_000, "400 Bad Request: '[[["),
        (b'{"errors": [null, 1, {"title": "\\u001b[31m"}]}', "\\x1b[31m"),
    ],
)
def test_whatever_the_body_is(
    content: bytes, words: str, make: MakeClient, remote: Remote
) -> None:
    """A proxy's page or half an answer must come through as the error it is."""
    remote.outcomes = [httpx.Response(400, content=content)]
    with pytest.raises(BadRequestError) as caught:
        make().call("LIBRARY_GET_BOOK", {"book_id": "b"})
    assert words in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 700


SAMPLES: list[ServiceError] = [
    ServiceError("x", tool="T"),
    ServiceError(""),
    ArgumentError(
        [Fault("a", "b", "c"), Fault("d", "", "e")], tool="T", documented_first=True
    ),
    ArgumentError([]),
    CredentialError("x"),
    ClosedError("x"),
    APIConnectionError("x", tool="T", method="GET", path="/a", sent=False, attempts=3),
    APITimeoutError("x", tool="T", method="GET", path="/a"),
    ResponseError("x", status=200, headers={"a": "b"}),
    WebhookError("x", reason="signature"),
    LocalRateLimitError("x", retry_after=2.5, limit=(10, 1), tool="T", method="GET"),
    LimiterUnavailableError("x"),
    *(
        cls(
            "x",
            status=400,
            tool="T",
            errors=[{"id": "1"}],
            support_id="1",
            headers={"a": "b"},
            retry_after=1.5,
        )
        for cls in dict.fromkeys(CLASSES.values())
    ),
]


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
def test_errors_pickle_and_compare(error: ServiceError) -> None:
    """Workers in other processes hand them back; tests compare them."""
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert again == error
    assert hash(again) == hash(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert str(error)
    again.tool = "other"
    assert again != error
    assert error != ValueError("x")


def test_a_note_makes_no_other_error() -> None:
    """Who adds where it happened still compares it with what a worker hands back."""
    error = CredentialError("x", tool="T")
    vars(error)["__notes__"] = ["while syncing"]  # as add_note does, since Python 3.11
    again = pickle.loads(pickle.dumps(error))
    assert again == error == CredentialError("x", tool="T")
    assert hash(again) == hash(error)


def test_every_error_is_in_the_tree_and_exported() -> None:
    """`except ServiceError` catches all."""
    exported: list[Any] = [getattr(runtime, name) for name in runtime.__all__]
    errors = {
        one for one in exported if isinstance(one, type) and issubclass(one, Exception)
    }
    assert {type(error) for error in SAMPLES} == errors
    assert all(issubclass(error, ServiceError) for error in errors)


def test_the_words_about_faults_use_the_callers_names() -> None:
    faults = [Fault("size", "page__size", "is wrong"), Fault("x", "", "is unknown")]
    assert str(ArgumentError(faults[:1])) == "size (page__size): is wrong"
    assert (
        str(ArgumentError(faults[:1], documented_first=True))
        == "page__size (size): is wrong"
    )
    assert str(ArgumentError(faults, tool="T")) == (
        "T: 2 faults, nothing was sent\n  - size (page__size): is wrong\n  - x: is unknown"
    )


def test_every_error_says_whether_the_request_was_sent() -> None:
    """Whoever decides on a retry must not have to know all classes."""
    assert not ArgumentError([Fault("a", "", "b")]).sent
    assert not runtime.CredentialError("c").sent
    assert not runtime.LocalRateLimitError("l", retry_after=1).sent
    assert not runtime.ClosedError("c").sent
    assert not APIConnectionError("c", sent=False).sent
    assert APIConnectionError("c").sent
    assert runtime.ResponseError("r").sent
    assert NotFoundError("n", status=404).sent

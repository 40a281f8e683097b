"""Webhooks: what is genuine passes, and nothing else does, whatever a framework makes of it."""

from __future__ import annotations

import hashlib
import hmac
import json
import pickle
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.runtime import (
    ArgumentError,
    CredentialError,
    Secret,
    ServiceError,
    WebhookError,
)
from generator.runtime.webhooks.signature import Webhooks, WebhookScheme
from tests.runtime.library import variables_of

KEY = "whsec-canary-77aa01"
NOW = 1_700_000_000.0
BODY = b'{"data": [{"payload": "\xc3\xa9"}],\n "meta": {"webhook_id": "w1"}}'
WEBHOOKS = Webhooks(
    WebhookScheme("X-Signature", "X-Timestamp", "X-Webhook-Id", "/meta/webhook_id")
)


def sign(body: bytes, timestamp: str, key: str | bytes = KEY) -> str:
    """As the service does it, written once more."""
    raw = key.encode() if isinstance(key, str) else key
    return hmac.new(raw, body + timestamp.encode(), hashlib.sha256).hexdigest()


def signed(
    body: bytes = BODY, *, at: float = NOW, key: str = KEY, id: str = "w1"
) -> dict[str, str]:
    timestamp = formatdate(at, usegmt=True)
    return {
        "X-Webhook-Id": id,
        "X-Signature": sign(body, timestamp, key),
        "X-Timestamp": timestamp,
        "Content-Type": "application/json",
    }


def parse(body: Any = BODY, headers: Any = None, secret: Any = KEY, **more: Any) -> Any:
    headers = signed() if headers is None else headers
    return WEBHOOKS.parse(body, headers, secret, **{"now": lambda: NOW, **more})


def reason(*arguments: Any, **more: Any) -> str:
    with pytest.raises(WebhookError) as caught:
        parse(*arguments, **more)
    with pytest.raises(WebhookError) as again:
        WEBHOOKS.verify(
            *(arguments or (BODY, signed())),
            **{"secret": KEY, "now": lambda: NOW, **more},
        )
    assert again.value == caught.value
    error = caught.value
    assert pickle.loads(pickle.dumps(error)) == error
    assert str(error)
    assert KEY not in repr(error) + repr(vars(error)) + str(error)
    return error.reason


def test_a_genuine_request_passes() -> None:
    assert parse() == json.loads(BODY)
    WEBHOOKS.verify(BODY, signed(), KEY, now=lambda: NOW)


def test_a_known_signature() -> None:
    """Computed with another tool (openssl), so that both sides cannot be wrong alike."""
    timestamp = "Tue, 14 Nov 2023 22:13:20 GMT"
    assert formatdate(NOW, usegmt=True) == timestamp
    headers = signed(b"{}") | {"X-Signature": KNOWN}
    assert (
        Webhooks(WebhookScheme("X-Signature", "X-Timestamp")).parse(
            b"{}", headers, "secret", now=lambda: NOW
        )
        == {}
    )


KNOWN = "ed1d42c7d8aa3336f577b6d93b17f33cf6646c385814c22b1c4d1b6f1af07620"


@pytest.mark.parametrize(
    "shape",
    [
        lambda headers: {name.lower(): value for name, value in headers.items()},
        lambda headers: {name.upper(): value for name, value in headers.items()},
        lambda headers: list(headers.items()),
        lambda headers: iter(headers.items()),
        lambda headers: [(n.lower().encode(), v.encode()) for n, v in headers.items()],
        lambda headers: {name: [value] for name, value in headers.items()},
        lambda headers: {name: f" {value}\t" for name, value in headers.items()},
        lambda headers: headers | {"x-other": "1", "X-Signature-Other": "2"},
    ],
    ids=["lower", "upper", "pairs", "iterator", "asgi", "lists", "spaces", "more"],
)
def test_headers_as_frameworks_have_them(shape: Any) -> None:
    assert parse(BODY, shape(signed())) == json.loads(BODY)


def test_headers_of_httpx() -> None:
    import httpx

    assert parse(BODY, httpx.Headers(signed())) == json.loads(BODY)


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_raw_bytes_of_any_kind(kind: Any) -> None:
    assert parse(kind(BODY)) == json.loads(BODY)


@pytest.mark.parametrize("body", [BODY.decode(), json.loads(BODY), None])
def test_anything_but_raw_bytes_is_refused(body: Any) -> None:
    """A framework's decoded body would fail for other alphabets, one customer in a thousand."""
    with pytest.raises(
        ArgumentError, match="must be the raw bytes of the request"
    ) as caught:
        parse(body)
    assert "payload" not in str(caught.value)


def test_several_secrets_hold_while_one_is_replaced() -> None:
    for secrets in ([KEY], ["new", KEY], (KEY, "new"), [b"new", KEY.encode()]):
        assert parse(secret=secrets) == json.loads(BODY)
    for single in (KEY.encode(), Secret(KEY), [Secret("new"), Secret(KEY)]):
        assert parse(secret=single) == json.loads(BODY)
    assert reason(secret=["new", "newer"]) == "signature"


@pytest.mark.parametrize(
    "secret", ["", b"", [], [KEY, ""], None, 5, [None], Secret("")]
)
def test_secrets_that_are_none(secret: Any) -> None:
    """An unset environment variable must not turn the check off: anybody can sign with nothing."""
    with pytest.raises(CredentialError) as caught:
        parse(BODY, signed(key=""), secret)
    assert KEY not in str(caught.value)


@pytest.mark.parametrize("name", ["X-Signature", "X-Timestamp", "X-Webhook-Id"])
def test_headers_that_are_missing_or_there_twice(name: str) -> None:
    """Which of two would be meant is for an attacker to choose, so neither is."""
    headers = signed()
    without = {one: value for one, value in headers.items() if one != name}
    assert reason(BODY, without) == "missing-header"
    for twice in (
        [*headers.items(), (name, headers[name])],
        [(name.lower(), "x"), *headers.items()],
        headers | {name: [headers[name], "x"]},
        headers | {name.lower(): headers[name]},
    ):
        assert reason(BODY, twice) == "duplicate-header"


@pytest.mark.parametrize(
    "signature",
    ["", "x", "0" * 63, "0" * 65, "g" * 64, "\u0660" * 64, "0x" + "0" * 62, "a b" * 21],
)
def test_signatures_that_are_none(signature: str) -> None:
    assert reason(BODY, signed() | {"X-Signature": signature}) == "malformed-header"


def test_a_signature_in_capitals_is_the_same() -> None:
    headers = signed()
    headers["X-Signature"] = headers["X-Signature"].upper()
    assert parse(BODY, headers) == json.loads(BODY)


@pytest.mark.parametrize(
    "timestamp",
    ["", "now", "1700000000", "2023-11-14T22:13:20Z", "Tue, 99 Nov 2023 22:13:20 GMT",
     "Tue, 14 Nov 2023", "T" * 10_000, "Tue, 14 Nov 2023 22:13:20 GMT\u00e9"],
)  # fmt: skip
def test_timestamps_that_are_none(timestamp: str) -> None:
    """Signed, and yet no date: nothing is known of its age, so it does not pass."""
    headers = signed() | {
        "X-Timestamp": timestamp,
        "X-Signature": sign(BODY, timestamp),
    }
    assert reason(BODY, headers) == "malformed-header"


@pytest.mark.parametrize(
    "timestamp",
    [
        "Tue, 14 Nov 2023 22:13:20 GMT",
        "Tuesday, 14-Nov-23 22:13:20 GMT",
        "Tue Nov 14 22:13:20 2023",
    ],
)
def test_all_three_forms_of_an_http_date(timestamp: str) -> None:
    headers = signed() | {
        "X-Timestamp": timestamp,
        "X-Signature": sign(BODY, timestamp),
    }
    assert parse(BODY, headers, tolerance=0) == json.loads(BODY)


@pytest.mark.parametrize("seconds", [-301, 301, -86400, 86400, 1e12])
def test_too_old_or_of_the_future(seconds: float) -> None:
    """What was recorded yesterday is not to be played again today."""
    assert reason(now=lambda: NOW + seconds) == "timestamp"


@pytest.mark.parametrize("seconds", [-300, 0, 300])
def test_within_the_tolerance(seconds: float) -> None:
    assert parse(now=lambda: NOW + seconds) == json.loads(BODY)
    assert parse(now=lambda: NOW + 2 * seconds, tolerance=600) == json.loads(BODY)
    if seconds:
        assert reason(now=lambda: NOW + seconds, tolerance=299) == "timestamp"


def test_a_clock_that_is_none_lets_nothing_pass() -> None:
    assert reason(now=lambda: float("nan")) == "timestamp"
    for tolerance in (-1, float("nan"), True, "300", None):
        with pytest.raises(ArgumentError, match="tolerance"):
            parse(tolerance=tolerance)


@pytest.mark.parametrize(
    "body",
    [b"{}", b"[]", b'{"meta": []}', b'{"meta": {"webhook_id": 5}}',
     b'{"meta": {"webhook_id": "w2"}}', b'{"meta": {"webhook_id": null}}', b"null"],
)  # fmt: skip
def test_the_id_must_be_that_of_the_body(body: bytes) -> None:
    """A genuine request of another webhook, sent to this one's address."""
    assert reason(body, signed(body)) == "id"
    assert reason(BODY, signed(id="w2")) == "id"


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[" * 100_000, b"a=b"])
def test_signed_and_no_json(body: bytes) -> None:
    assert reason(body, signed(body)) == "body"


@pytest.mark.parametrize("headers", [None, 5, "X-Signature", ["X"], {"X": 5}, {5: "x"}])
def test_headers_that_are_none(headers: Any) -> None:
    with pytest.raises((ArgumentError, WebhookError)) as caught:
        WEBHOOKS.parse(BODY, headers, KEY)
    error = caught.value
    assert (
        isinstance(error, ArgumentError)
        or getattr(error, "reason", "") == "missing-header"
    )


@given(st.integers(0, len(BODY) - 1), st.integers(1, 255))
def test_every_change_of_the_body_is_seen(at: int, change: int) -> None:
    body = bytearray(BODY)
    body[at] ^= change
    assert reason(bytes(body), signed()) == "signature"


@given(st.integers(0, 28), st.sampled_from("0123456789 ,:GMTabc"))
def test_every_change_of_the_time_is_seen(at: int, char: str) -> None:
    headers = signed()
    text = headers["X-Timestamp"]
    changed = text[:at] + char + text[at + 1 :]
    if changed != text:
        assert reason(BODY, headers | {"X-Timestamp": changed}) == "signature"


def test_body_and_time_are_separated() -> None:
    """Bytes moved from the body into the timestamp leave the signature as it is: such a timestamp
    must be no date."""
    headers = signed()
    moved = headers | {"X-Timestamp": BODY[-5:].decode() + headers["X-Timestamp"]}
    assert reason(BODY[:-5], moved) == "malformed-header"


def test_signatures_are_compared_in_constant_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """All secrets are tried, and none by an ordinary comparison."""
    compared: list[tuple[bytes, bytes]] = []

    def compare(one: bytes, other: bytes) -> bool:
        compared.append((one, other))
        return one == other

    monkeypatch.setattr(
        "generator.runtime.webhooks.signature.hmac.compare_digest", compare
    )
    parse(secret=[KEY, "new", "newer"])
    assert len(compared) == 3


def test_nothing_shows_a_secret() -> None:
    assert repr(WEBHOOKS) == "<Webhooks signed in X-Signature>"
    with pytest.raises(WebhookError) as caught:
        parse(secret=Secret("other-" + KEY))
    assert KEY not in str(caught.value)
    assert "payload" not in str(caught.value)


@pytest.mark.parametrize(
    "changed",
    [
        {"headers": {}},
        {"body": BODY + b" "},
        {"tolerance": "300"},
        {"secret": [KEY, KEY.encode(), ""]},
        {"secret": [KEY, 5]},
        {"now": lambda: 0.0},
    ],
    ids=range(6),
)
def test_no_frame_of_a_refusal_holds_the_secret(changed: dict[str, Any]) -> None:
    """Error reporters record the local variables of all frames that an error came through."""
    for check in (WEBHOOKS.parse, WEBHOOKS.verify):
        usual = {"body": BODY, "headers": signed(), "secret": KEY, "now": lambda: NOW}
        with pytest.raises(ServiceError) as caught:
            check(**{**usual, **changed})
        assert KEY not in variables_of(caught.value)

"""Webhooks: verifies that a request was sent by the service, and parses it.

The signature covers the raw body and the time of sending, so it must be checked against the bytes
as received: decoding and encoding JSON changes them.

A recorded request stays valid, so the tolerance bounds how long it can be replayed. It applies in
both directions, since clocks differ: a request is accepted for up to twice the tolerance. To handle
each event once, remember the ids of handled events for at least that long; services also send an
event again if they get no response.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from ..auth.values import Secret
from ..errors import ArgumentError, CredentialError, Fault, WebhookError
from ..pointer import follow, tokens_of
from ..schema.kinds import kind_of

HeaderText: TypeAlias = "str | bytes"
WebhookHeaders: TypeAlias = (
    "Mapping[str, str] | Mapping[str, Sequence[str]] | Iterable[tuple[HeaderText, HeaderText]]"
)
"""The headers of a request, as any framework has them: a mapping, or pairs of name and value."""
WebhookSecret: TypeAlias = "str | bytes | Secret"

TOLERANCE = 300.0
"""Seconds."""

_HEX = re.compile(r"[0-9A-Fa-f]{64}", re.ASCII)
_DAYS = "Mon|Tue|Wed|Thu|Fri|Sat|Sun"
_LONG_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_TIME = r"\d\d:\d\d:\d\d"
# Strictly, since nothing else tells where the body ends and the date begins in what was signed.
_HTTP_DATE = re.compile(
    rf"(?:{_DAYS}), \d\d (?:{_MONTHS}) \d{{4}} {_TIME} GMT"
    rf"|(?:{_LONG_DAYS}), \d\d-(?:{_MONTHS})-\d\d {_TIME} GMT"
    rf"|(?:{_DAYS}) (?:{_MONTHS}) [ \d]\d {_TIME} \d{{4}}",
    re.ASCII,
)


class WebhookScheme(NamedTuple):
    """How a service signs: hex HMAC-SHA256 of the body followed by the text of the timestamp."""

    signature_header: str
    timestamp_header: str = ""
    """The header with the time of sending, as an HTTP date. Empty: only the body is signed, and a
    recorded request stays valid forever."""
    id_header: str = ""
    """The header with the id of the webhook; may be empty."""
    id_pointer: str = ""
    """JSON pointer of the same id in the body."""
    prefix: str = ""
    """The text before the signature."""


class Webhooks:
    """Verifies requests that claim to come from a service, by the service's scheme."""

    __slots__ = ("_scheme",)

    def __init__(self, scheme: WebhookScheme) -> None:
        self._scheme = scheme

    def verify(
        self,
        body: bytes,
        headers: WebhookHeaders,
        secret: WebhookSecret | Sequence[WebhookSecret],
        *,
        tolerance: float = TOLERANCE,
        now: Callable[[], float] = time.time,
    ) -> None:
        """Returns if the request was signed with the webhook's secret, and recently.

        `body` are the raw bytes of the request, before anything decoded them. `headers` are all
        its headers; the case of their names does not matter. While a secret is being replaced,
        `secret` may be a list of those that hold. `tolerance` is how many seconds the time of
        sending may lie in the past or in the future; within it a recorded request passes again.
        `now` gives Unix time.

        Raises `WebhookError`, whose `reason` tells why the request is not to be trusted: answer
        it with status 400 and do nothing. Raises `ArgumentError` and `CredentialError` for
        arguments that nothing can be checked with.
        """
        secret = _sealed(secret)  # keeps it out of the frames of a traceback
        self.parse(body, headers, secret, tolerance=tolerance, now=now)

    def parse(
        self,
        body: bytes,
        headers: WebhookHeaders,
        secret: WebhookSecret | Sequence[WebhookSecret],
        *,
        tolerance: float = TOLERANCE,
        now: Callable[[], float] = time.time,
    ) -> Any:
        """The JSON document of a request that `verify` accepts; the arguments are the same."""
        secret = _sealed(secret)  # keeps it out of the frames of a traceback
        scheme = self._scheme
        keys = _keys(secret)
        raw = _raw(body)
        if type(tolerance) not in (int, float) or not tolerance >= 0:
            problem = "must be a number of seconds of at least 0"
            raise ArgumentError([Fault("tolerance", "", problem)])
        names = (scheme.signature_header, scheme.timestamp_header, scheme.id_header)
        found = _found(headers, [name for name in names if name])
        signature = found[scheme.signature_header.lower()]
        timestamp = found.get(scheme.timestamp_header.lower(), "")
        digits = signature.removeprefix(scheme.prefix)
        if not signature.startswith(scheme.prefix) or not _HEX.fullmatch(digits):
            wanted = "64 hexadecimal digits"
            if scheme.prefix:
                wanted += f" after {scheme.prefix}"
            raise _malformed(scheme.signature_header, wanted)
        if not _is_signed(raw, timestamp, bytes.fromhex(digits), keys):
            raise WebhookError(
                "the signature does not fit: the request is not genuine, its body was changed on "
                "the way, or it was signed with another secret",
                reason="signature",
            )
        # Nothing in the request is trusted before this point.
        if scheme.timestamp_header:
            self._check_time(timestamp, tolerance, now)
        document = _document(raw)
        if scheme.id_header:
            there = follow(document, tokens_of(scheme.id_pointer))
            if not isinstance(there, str) or there != found[scheme.id_header.lower()]:
                raise WebhookError(
                    f"the body is not of the webhook that {scheme.id_header} names",
                    reason="id",
                )
        return document

    def _check_time(
        self, timestamp: str, tolerance: float, now: Callable[[], float]
    ) -> None:
        sent = _unix_time(timestamp)
        if sent is None:
            raise _malformed(self._scheme.timestamp_header, "an HTTP date")
        age = now() - sent
        if not abs(age) <= tolerance:
            when = f"{age:.0f} s ago" if age > 0 else f"{-age:.0f} s in the future"
            raise WebhookError(
                f"the request was sent {when}, which is beyond the tolerance of {tolerance:g} s: "
                "it may be replayed, or a clock is wrong",
                reason="timestamp",
            )

    def __repr__(self) -> str:
        return f"<Webhooks signed in {self._scheme.signature_header}>"


def _raw(body: Any) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    problem = (
        f"must be the raw bytes of the request, not {kind_of(body)}: what was decoded and encoded "
        "again is not what was signed"
    )
    raise ArgumentError([Fault("body", "", problem)])


def _sealed(secret: Any) -> Any:
    """A secret, or a list of secrets, concealed."""
    if isinstance(secret, (list, tuple)):
        return [_sealed(one) for one in secret]
    if isinstance(secret, bytes):
        secret = secret.decode("utf-8", "surrogateescape")
    return Secret(secret) if isinstance(secret, str) else secret


def _keys(secret: Any) -> list[Secret]:
    """The secrets to check with. Raises `CredentialError` for unusable ones."""
    keys = secret if isinstance(secret, list) else [secret]
    if not keys:
        raise CredentialError("secret is an empty list")
    for key in keys:
        if not isinstance(key, Secret):
            raise CredentialError(
                "secret must be a string, bytes or a list of them, not of type "
                + type(key).__name__
            )
        if not key.reveal():
            # Anybody can sign with an empty key.
            raise CredentialError("secret is empty")
    return keys


def _found(headers: Any, names: list[str]) -> dict[str, str]:
    """The one value of each of these headers, by names in lower case."""
    values: dict[str, list[str]] = {name.lower(): [] for name in names}
    try:
        for name, value in headers.items() if hasattr(headers, "items") else headers:
            there = values.get(_header_text(name).lower())
            if there is not None:
                more = value if isinstance(value, (list, tuple)) else (value,)
                there.extend(map(_header_text, more))
    except (TypeError, ValueError, AttributeError):
        problem = "must be a mapping of names to values, or pairs of them"
        raise ArgumentError([Fault("headers", "", problem)]) from None
    for name in names:
        count = len(values[name.lower()])
        if count != 1:
            raise WebhookError(
                (
                    f"the header {name} is missing"
                    if not count
                    else f"the header {name} occurs {count} times"
                ),
                reason="duplicate-header" if count else "missing-header",
            )
    return {name: found[0].strip(" \t") for name, found in values.items()}


def _header_text(text: Any) -> str:
    if isinstance(text, bytes):
        return text.decode("latin-1")
    if isinstance(text, str):
        return text
    raise TypeError


def _is_signed(
    raw: bytes, timestamp: str, signature: bytes, keys: list[Secret]
) -> bool:
    """Whether one of the keys made the signature; the time taken does not depend on which."""
    fits = False
    for key in keys:
        secret = key.reveal().encode("utf-8", "surrogateescape")
        made = hmac.new(secret, raw, hashlib.sha256)
        made.update(timestamp.encode("utf-8", "surrogatepass"))
        fits |= hmac.compare_digest(made.digest(), signature)
    return fits


def _unix_time(text: str) -> float | None:
    """Unix time of an HTTP date; None for anything else."""
    if not _HTTP_DATE.fullmatch(text):
        return None
    from datetime import timezone
    from email.utils import parsedate_to_datetime

    try:
        sent = parsedate_to_datetime(text)
        if (
            sent.tzinfo is None
        ):  # the oldest of the three forms names no zone and means GMT
            sent = sent.replace(tzinfo=timezone.utc)
        return sent.timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _document(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except (ValueError, RecursionError):
        raise WebhookError("the body is not JSON", reason="body") from None


def _malformed(name: str, wanted: str) -> WebhookError:
    return WebhookError(f"the header {name} is not {wanted}", reason="malformed-header")

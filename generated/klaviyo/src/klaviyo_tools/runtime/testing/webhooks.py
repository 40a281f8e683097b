"""Webhook requests as the service signs them."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from email.utils import formatdate
from typing import Any, NamedTuple

from ..errors import ArgumentError, Fault
from ..pointer import follow, tokens_of
from ..webhooks.signature import WebhookScheme


class SignedWebhook(NamedTuple):
    """The body and headers of a request, in the order in which `webhooks.parse` takes them."""

    body: bytes
    headers: dict[str, str]


def signed(
    scheme: WebhookScheme,
    event: Any,
    secret: str | bytes,
    *,
    timestamp: float | None = None,
) -> SignedWebhook:
    """A request that is genuine for this secret.

    `event` is the JSON document or the bytes of the body, `timestamp` the Unix time of sending; now
    by default. Raises `ArgumentError` for an event that no genuine request has.
    """
    key = secret.encode() if isinstance(secret, str) else secret
    body = event if isinstance(event, bytes) else json.dumps(event).encode()
    headers: dict[str, str] = {}
    sent = ""
    if scheme.timestamp_header:
        sent = formatdate(time.time() if timestamp is None else timestamp, usegmt=True)
        headers[scheme.timestamp_header] = sent
    try:
        document = json.loads(body)
    except ValueError:
        raise ArgumentError([Fault("event", "", "must be JSON")]) from None
    if scheme.id_header:
        headers[scheme.id_header] = _id(scheme, document)
    made = hmac.new(key, body + sent.encode(), hashlib.sha256)
    headers[scheme.signature_header] = scheme.prefix + made.hexdigest()
    return SignedWebhook(body, headers)


def _id(scheme: WebhookScheme, document: Any) -> str:
    """The id of the webhook, which the body and a header have."""
    found = follow(document, tokens_of(scheme.id_pointer))
    if not isinstance(found, str) or not found.strip():
        problem = (
            f"must have the id of the webhook, a string, at {scheme.id_pointer}, which the header "
            f"{scheme.id_header} repeats"
        )
        raise ArgumentError([Fault("event", "", problem)])
    return found

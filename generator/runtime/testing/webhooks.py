"""Webhook requests as the service signs them."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from email.utils import formatdate
from typing import Any, NamedTuple

from ..pointer import follow, tokens_of
from ..webhooks.signature import WebhookScheme


class SignedWebhook(NamedTuple):
    """The body and headers of a request, in the order in which `webhooks.parse` takes them."""

    body: bytes
    headers: dict[str, str]


def signed(
    scheme: WebhookScheme, event: Any, secret: str, *, timestamp: float | None = None
) -> SignedWebhook:
    """A request that is genuine for this secret.

    `event` is the JSON document or the bytes of the body, `timestamp` the Unix time of sending; now
    by default.
    """
    body = event if isinstance(event, bytes) else json.dumps(event).encode()
    headers: dict[str, str] = {}
    sent = ""
    if scheme.timestamp_header:
        sent = formatdate(time.time() if timestamp is None else timestamp, usegmt=True)
        headers[scheme.timestamp_header] = sent
    if scheme.id_header:
        found = follow(json.loads(body), tokens_of(scheme.id_pointer))
        headers[scheme.id_header] = found if isinstance(found, str) else ""
    made = hmac.new(secret.encode(), body + sent.encode(), hashlib.sha256)
    headers[scheme.signature_header] = scheme.prefix + made.hexdigest()
    return SignedWebhook(body, headers)

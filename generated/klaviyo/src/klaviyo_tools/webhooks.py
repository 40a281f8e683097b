"""Webhooks: whether a request was sent by Klaviyo, and what it says.

Give the raw bytes of the body, the headers, and the secret of the webhook:

    event = webhooks.parse(body, headers, secret)

`verify` only checks. Both raise `WebhookError` for a request that is not
genuine.
"""

from __future__ import annotations

from .runtime.webhooks.signature import Webhooks, WebhookScheme

SCHEME = WebhookScheme(
    signature_header="Klaviyo-Signature",
    timestamp_header="Klaviyo-Timestamp",
    id_header="Klaviyo-Webhook-Id",
    id_pointer="/meta/klaviyo_webhook_id",
)

_webhooks = Webhooks(SCHEME)

verify = _webhooks.verify
parse = _webhooks.parse

__all__ = ["parse", "verify"]

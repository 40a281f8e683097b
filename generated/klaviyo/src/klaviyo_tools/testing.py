"""For tests of code that uses klaviyo_tools: canned responses, and assertions on
what was called.

    api = testing.FakeAPI()
    api.respond(method, document)
    run(api.client())
    api.assert_called_once(method, ...)

Nothing is sent, and nothing waits. A method is named as `group.method`, or as
the tool.
"""

from __future__ import annotations

from typing import Any

from ._client import AsyncKlaviyo, Klaviyo
from ._service import SERVICE
from .runtime.testing import api
from .runtime.testing.api import MethodCall, SentRequest
from .runtime.testing.responses import (
    CannedPages,
    CannedResponse,
    async_page,
    page,
    pages,
    raw_response,
    response,
)
from .runtime.testing.webhooks import SignedWebhook, signed
from .webhooks import SCHEME

__all__ = [
    "CannedPages",
    "CannedResponse",
    "FakeAPI",
    "MethodCall",
    "SentRequest",
    "SignedWebhook",
    "async_page",
    "page",
    "pages",
    "raw_response",
    "response",
    "sign_webhook",
]


class FakeAPI(api.FakeAPI[Klaviyo, AsyncKlaviyo]):
    __doc__ = api.FakeAPI.__doc__

    def __init__(self) -> None:
        super().__init__(
            SERVICE,
            Klaviyo,
            AsyncKlaviyo,
            {"api_key": "test", "access_token": "test", "company_id": "test"},
        )


def sign_webhook(
    event: Any, secret: str | bytes, *, timestamp: float | None = None
) -> SignedWebhook:
    """A webhook request that `webhooks.parse` accepts: its body and headers.

    `event` is the JSON document, or the bytes of the body. It must have the id of
    the webhook, a string, at `/meta/klaviyo_webhook_id`. `timestamp` is the Unix
    time of sending, now by default.
    """
    return signed(SCHEME, event, secret, timestamp=timestamp)

"""For tests of code that uses twilio_tools: canned responses, and assertions on
what was called.

    api = testing.FakeAPI()
    api.respond(method, document)
    run(api.client())
    api.assert_called_once(method, ...)

Nothing is sent, and nothing waits. A method is named as `group.method`, or as
the tool.
"""

from __future__ import annotations

from ._client import AsyncTwilio, Twilio
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

__all__ = [
    "CannedPages",
    "CannedResponse",
    "FakeAPI",
    "MethodCall",
    "SentRequest",
    "async_page",
    "page",
    "pages",
    "raw_response",
    "response",
]


class FakeAPI(api.FakeAPI[Twilio, AsyncTwilio]):
    __doc__ = api.FakeAPI.__doc__

    def __init__(self) -> None:
        super().__init__(
            SERVICE,
            Twilio,
            AsyncTwilio,
            {
                "account_sid": "AC00000000000000000000000000000000",
                "auth_token": "test",
                "api_key": "test",
                "api_key_secret": "test",
            },
        )

"""Twilio, recorded from its own client, `twilio`."""

from __future__ import annotations

import importlib
from typing import Any

from ..client import Client
from .cases import ACCOUNT, RECORDINGS

AUTH_TOKEN = "0" * 32


def _connect(url: str) -> Any:
    """The vendor's client, whose HTTP client calls the server at `url` instead of the API."""
    rest = importlib.import_module("twilio.rest")
    http = importlib.import_module("twilio.http.http_client").TwilioHttpClient()
    request = http.request

    def redirected(method: str, address: str, *arguments: Any, **options: Any) -> Any:
        address = address.replace("https://api.twilio.com", url)
        return request(method, address, *arguments, **options)

    http.request = redirected
    return rest.Client(ACCOUNT, AUTH_TOKEN, http_client=http)


CLIENT = Client(
    name="twilio 9.13.0",
    package="twilio",
    connect=_connect,
    recordings=RECORDINGS,
    ignored=frozenset({"accept-charset", "x-twilio-client"}),
)

"""Google Calendar, recorded from Google's own client, `google-api-python-client`."""

from __future__ import annotations

import importlib
from typing import Any

from ..client import Client
from .cases import RECORDINGS

ACCESS_TOKEN = "an access token"


def _connect(url: str) -> Any:
    """The vendor's client; what it knows of the API comes with it."""
    discovery = importlib.import_module("googleapiclient.discovery")
    credentials = importlib.import_module("google.oauth2.credentials")
    authorized = importlib.import_module("google_auth_httplib2").AuthorizedHttp(
        credentials.Credentials(ACCESS_TOKEN),
        http=importlib.import_module("httplib2").Http(proxy_info=None),
    )
    return discovery.build(
        "calendar",
        "v3",
        http=authorized,
        static_discovery=True,
        client_options={"api_endpoint": f"{url}/calendar/v3/"},
    )


CLIENT = Client(
    name="google-api-python-client 2.202.0",
    package="googleapiclient",
    connect=_connect,
    recordings=RECORDINGS,
    ignored=frozenset({"x-goog-api-client"}),
)

"""OAuth for Google Calendar: access tokens that renew themselves.

    oauth = OAuth(client_id=..., refresh_token=..., on_tokens=store)
    GoogleCalendar(access_token=oauth)

`store` is called with the `Tokens` of every renewal: keep the refresh token
that they hold.
"""

from __future__ import annotations

from typing import ClassVar

from .runtime.oauth import tokens
from .runtime.oauth.renewal import Tokens

__all__ = ["OAuth", "Tokens"]


class OAuth(tokens.OAuth):
    __doc__ = tokens.OAuth.__doc__

    TOKEN_URL: ClassVar[str] = "https://oauth2.googleapis.com/token"
    BASE_URL: ClassVar[str] = "https://www.googleapis.com/calendar/v3"

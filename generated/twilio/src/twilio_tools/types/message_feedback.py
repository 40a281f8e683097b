"""Typed dicts for requests and responses.

Made by `toolpress generate`; change the specs or the templates instead.
"""

from __future__ import annotations

from typing import Literal, TypedDict

from typing_extensions import NotRequired


class CreateMessageFeedbackResult(TypedDict):
    account_sid: str | None
    message_sid: str | None
    outcome: NotRequired[Literal["confirmed", "unconfirmed"] | str]
    date_created: str | None
    date_updated: str | None
    uri: str | None
